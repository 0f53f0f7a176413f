//! Which file is what: the layout of `content/`.

/// What a file of `content/` is, by its path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Place<'p> {
    /// `vocabularies/<name>.yaml`.
    Vocabulary(&'p str),
    /// `organisations.yaml`.
    Organisations,
    /// `fees.yaml`.
    Fees,
    /// `glossary.yaml`.
    Glossary,
    /// `synonyms.yaml`.
    Synonyms,
    /// `cities/<city>/city.yaml`.
    City(&'p str),
    /// `cities/<city>/desks.yaml`.
    Desks(&'p str),
    /// `cities/<city>/desks/<id>.yaml`.
    Desk(&'p str, &'p str),
    /// `journeys/<id>.yaml`.
    Journey(&'p str),
    /// `notices/<id>.yaml`.
    Notice(&'p str),
    /// A Markdown file.
    Text(TextPlace<'p>),
    /// An image or another file of a bundle.
    Attachment,
    /// A record of translations, which is read with them.
    Store,
    /// Nothing that approdo reads.
    Unknown,
}

/// Where a Markdown file belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct TextPlace<'p> {
    pub(super) owner: Owner<'p>,
    /// The tag in the file's name.
    pub(super) locale: &'p str,
    /// The folder of a bundle, where its images lie.
    pub(super) bundle: Option<&'p str>,
}

/// The entry that a text belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Owner<'p> {
    /// A region-wide guide.
    Guide(&'p str),
    /// A guide of a city.
    CityGuide(&'p str, &'p str),
    /// A page.
    Page(&'p str),
    /// The introduction of a city.
    City(&'p str),
}

/// Sorts a path below `content/`.
pub(super) fn place(path: &str) -> Place<'_> {
    let segments: Vec<&str> = path.split('/').collect();
    match segments.as_slice() {
        ["organisations.yaml"] => Place::Organisations,
        ["fees.yaml"] => Place::Fees,
        ["glossary.yaml"] => Place::Glossary,
        ["synonyms.yaml"] => Place::Synonyms,
        ["vocabularies", file] => match file.strip_suffix(".yaml") {
            Some(name) => Place::Vocabulary(name),
            None => Place::Unknown,
        },
        ["journeys", file] => match file.strip_suffix(".yaml") {
            Some(id) => Place::Journey(id),
            None => Place::Unknown,
        },
        ["notices", file] => match file.strip_suffix(".yaml") {
            Some(id) => Place::Notice(id),
            None => Place::Unknown,
        },
        ["translations", ..] if path.ends_with(".txt") => Place::Store,
        ["guides", rest @ ..] => text(path, rest, Owner::Guide),
        ["pages", rest @ ..] => text(path, rest, Owner::Page),
        ["cities", city, "city.yaml"] => Place::City(city),
        ["cities", city, "desks.yaml"] => Place::Desks(city),
        ["cities", city, "desks", file] => match file.strip_suffix(".yaml") {
            Some(id) => Place::Desk(city, id),
            None => Place::Unknown,
        },
        ["cities", city, "guides", rest @ ..] => text(path, rest, |id| Owner::CityGuide(city, id)),
        ["cities", city, file] => match stem_and_tag(file) {
            Some(("index", locale)) => {
                let bundle = path.rsplit_once('/').map(|(folder, _)| folder);
                Place::Text(TextPlace { owner: Owner::City(city), locale, bundle })
            }
            None if !is_markup(file) => Place::Attachment,
            _ => Place::Unknown,
        },
        _ => Place::Unknown,
    }
}

/// `<id>.<locale>.md`, `<id>/index.<locale>.md`, or something beside the latter.
fn text<'p>(path: &'p str, rest: &[&'p str], owner: impl Fn(&'p str) -> Owner<'p>) -> Place<'p> {
    match rest {
        [file] => match stem_and_tag(file) {
            Some((id, locale)) => Place::Text(TextPlace { owner: owner(id), locale, bundle: None }),
            None => Place::Unknown,
        },
        [id, file] => match stem_and_tag(file) {
            Some(("index", locale)) => {
                let bundle = path.rsplit_once('/').map(|(folder, _)| folder);
                Place::Text(TextPlace { owner: owner(id), locale, bundle })
            }
            None if !is_markup(file) => Place::Attachment,
            _ => Place::Unknown,
        },
        [_, .., file] if !is_markup(file) => Place::Attachment,
        _ => Place::Unknown,
    }
}

fn stem_and_tag(file: &str) -> Option<(&str, &str)> {
    file.strip_suffix(".md")?.split_once('.')
}

fn is_markup(file: &str) -> bool {
    [".md", ".yaml", ".yml", ".html", ".markdown"].iter().any(|ending| file.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flat_file_and_a_bundle_are_the_same_entry() {
        let owner = |path| match place(path) {
            Place::Text(text) => Some((text.owner, text.locale)),
            _ => None,
        };
        assert_eq!(owner("guides/tax-code.it.md"), Some((Owner::Guide("tax-code"), "it")));
        assert_eq!(owner("guides/tax-code/index.it.md"), Some((Owner::Guide("tax-code"), "it")));
        let bus = Some((Owner::CityGuide("bologna", "bus"), "zh-Hans"));
        assert_eq!(owner("cities/bologna/guides/bus.zh-Hans.md"), bus);
        assert_eq!(owner("cities/bologna/index.en.md"), Some((Owner::City("bologna"), "en")));
    }

    #[test]
    fn a_file_that_nothing_reads_is_unknown() {
        assert_eq!(place("guides/tax-code.md"), Place::Unknown);
        assert_eq!(place("notes.txt"), Place::Unknown);
        assert_eq!(place("guides/tax-code/picture.png"), Place::Attachment);
    }
}
