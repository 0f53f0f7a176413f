//! The state of the translations, for those who translate, decide and pay.

use std::sync::Arc;

use super::glossary::term_anchor;
use super::lists::{FooterLink, city_order};
use super::value::{Html, escape, view};
use super::{Reader, title};
use crate::content::Texts;
use crate::content::markdown::Scheme;
use crate::locale::Arg;
use crate::site::{Bound, Route, Subject, TRANSLATION_STATUS, inherited_ids};
use crate::translate::{Kind, Row, Standing, Tally};

/// As many texts of a language are listed: the file has them all.
const MOST: usize = 100;

view! {
    /// The state of the translations.
    pub struct StatusView {
        /// Of which day it is.
        pub as_of: Html,
        /// How many words are left; nothing where none are.
        pub left: Option<Html>,
        /// All of it as a table for other programs.
        pub csv: String,
        /// The states that some text is in.
        pub states: Vec<Html>,
        /// The sums by language, by kind and by city.
        pub tables: Vec<StatusTable>,
        /// The texts that need work, by language.
        pub languages: Vec<StatusLanguage>,
    }

    /// Sums by one thing.
    pub struct StatusTable {
        /// The anchor: `languages`, `kinds` or `cities`.
        pub id: &'static str,
        /// Its title.
        pub title: Html,
        /// What its lines are: the head of their names.
        pub of: Html,
        /// Its lines.
        pub lines: Vec<StatusLine>,
    }

    /// What the texts of a language, a kind or a city come to.
    pub struct StatusLine {
        /// Its name.
        pub name: Html,
        /// How many texts it has, formatted.
        pub texts: String,
        /// The share of them that is up to date, in percent.
        pub coverage: usize,
        /// The same, formatted.
        pub share: String,
        /// How many words of their originals have to be translated or checked, formatted.
        pub words: String,
        /// How many texts are in each of the states, formatted.
        pub states: Vec<String>,
    }

    /// The texts of a language that need work.
    pub struct StatusLanguage {
        /// Its tag.
        pub tag: String,
        /// Its name in itself.
        pub name: Html,
        /// How many there are, formatted.
        pub count: String,
        /// The first of them, by kind.
        pub kinds: Vec<StatusKind>,
        /// Where these are not all: "100 of 236".
        pub shown: Option<Html>,
    }

    /// The texts of one kind that need work.
    pub struct StatusKind {
        /// The kind.
        pub name: Html,
        /// The texts, in the order of the site.
        pub texts: Vec<StatusText>,
    }

    /// A text that needs work.
    pub struct StatusText {
        /// Its name, as a link to its page in the language where there is one.
        pub name: Html,
        /// Its state.
        pub state: Html,
        /// How many words of the original have to be translated or checked, formatted.
        pub words: String,
        /// Which sections have changed in the original.
        pub changed: Option<Html>,
    }
}

/// The state of the translations.
pub fn translation_status(reader: &Reader<'_>, standing: &Standing) -> StatusView {
    let site = reader.site;
    let left = standing.total.left();
    let states = standing.total.states().filter(|(_, count)| *count > 0);
    let languages = standing.locales.iter().map(|(locale, tally)| {
        let language = site.config.locale(*locale);
        (reader.marked(*locale, &language.name), tally)
    });
    let kinds = standing.kinds.iter().map(|(kind, tally)| (kind_name(reader, *kind), tally));
    let region = standing.cities.get(&None).map(|tally| (reader.html("status-region", &[]), tally));
    let cities = city_order(reader).into_iter().filter_map(|index| {
        let city = site.content.cities.get(index)?;
        Some((reader.words(&city.name), standing.cities.get(&Some(city.id.clone()))?))
    });
    let tables = [
        table(reader, standing, ["languages", "status-languages", "status-language"], languages.collect()),
        table(reader, standing, ["kinds", "status-kinds", "status-kind"], kinds.collect()),
        table(
            reader,
            standing,
            ["cities", "status-cities", "status-city"],
            region.into_iter().chain(cities).collect(),
        ),
    ];
    StatusView {
        as_of: reader.around("status-as-of", "date", &reader.date(standing.as_of)),
        left: (left > 0).then(|| reader.html("status-words-left", &[("count", Arg::Number(whole(left)))])),
        csv: site.config.base_url.link(&format!("{TRANSLATION_STATUS}.csv")),
        states: states.map(|(word, _)| state_name(reader, word)).collect(),
        tables: tables.into_iter().filter(|table| !table.lines.is_empty()).collect(),
        languages: standing
            .rows
            .chunk_by(|one, other| one.locale == other.locale)
            .filter_map(|rows| language(reader, rows))
            .collect(),
    }
}

/// The link in the footer, where there is such a page.
pub(super) fn footer_link(reader: &Reader<'_>) -> Option<FooterLink> {
    let parts = reader.link_parts(Subject::TranslationStatus)?;
    let name = reader.html("status-title", &[]);
    Some(FooterLink { name, url: parts.href, hreflang: parts.hreflang, element: "" })
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn number(reader: &Reader<'_>, count: usize) -> String {
    reader.formats.integer(whole(count))
}

fn kind_name(reader: &Reader<'_>, kind: Kind) -> Html {
    reader.html(&format!("status-kind-{}", kind.as_str()), &[])
}

fn state_name(reader: &Reader<'_>, word: &str) -> Html {
    reader.html(&format!("state-{word}"), &[])
}

/// `words` are the anchor, and the messages of the title and of the head of the names.
fn table(
    reader: &Reader<'_>,
    standing: &Standing,
    words: [&'static str; 3],
    lines: Vec<(Html, &Tally)>,
) -> StatusTable {
    let [id, title, of] = words;
    let line = |(name, tally): (Html, &Tally)| {
        let states = tally.states().zip(standing.total.states()).filter(|(_, (_, all))| *all > 0);
        StatusLine {
            name,
            texts: number(reader, tally.texts),
            coverage: tally.coverage(),
            share: reader.formats.percent(whole(tally.coverage())),
            words: number(reader, tally.left()),
            states: states.map(|((_, count), _)| number(reader, count)).collect(),
        }
    };
    StatusTable {
        id,
        title: reader.html(title, &[]),
        of: reader.html(of, &[]),
        lines: lines.into_iter().map(line).collect(),
    }
}

/// What needs work in the language of these rows; `None` where nothing does.
fn language(reader: &Reader<'_>, rows: &[Row]) -> Option<StatusLanguage> {
    let locale = reader.site.config.locale(rows.first()?.locale);
    let mut open: Vec<&Row> = rows.iter().filter(|row| !row.is_done()).collect();
    let count = open.len();
    open.sort_by_key(|row| row.about.kind);
    open.truncate(MOST);
    let kind = |rows: &[&Row]| {
        let kind = rows.first()?.about.kind;
        Some(StatusKind {
            name: kind_name(reader, kind),
            texts: rows.iter().map(|row| text(reader, row)).collect(),
        })
    };
    let numbers = [("shown", Arg::Number(whole(open.len()))), ("all", Arg::Number(whole(count)))];
    (count > 0).then(|| StatusLanguage {
        tag: locale.tag.to_string(),
        name: reader.marked(locale.id, &locale.name),
        count: number(reader, count),
        kinds: open.chunk_by(|one, other| one.about.kind == other.about.kind).filter_map(kind).collect(),
        shown: (open.len() < count).then(|| reader.html("status-shown", &numbers)),
    })
}

fn text(reader: &Reader<'_>, row: &Row) -> StatusText {
    let subject = subject(reader, row);
    StatusText {
        name: subject.map_or_else(|| part(reader, row), |subject| page(reader, row, subject)),
        state: state_name(reader, row.state()),
        words: number(reader, row.open + row.unsure),
        changed: subject.and_then(|subject| changed(reader, row, subject)),
    }
}

/// The page that shows a text.
fn subject(reader: &Reader<'_>, row: &Row) -> Option<Subject> {
    let scheme = match row.about.kind {
        Kind::Guide => Scheme::Guide,
        Kind::Page => Scheme::Page,
        Kind::City => Scheme::City,
        Kind::Desk => Scheme::Desk,
        Kind::Journey => Scheme::Journey,
        Kind::Glossary | Kind::Notice | Kind::Fact | Kind::Message => return None,
    };
    match reader.site.bind(scheme, &row.about.name) {
        Ok(Bound::Page(subject)) => Some(subject),
        _ => None,
    }
}

/// The title of a page, with a link to it in the language of the row; of two texts on one page, that of a data file
/// has its file's name behind it.
fn page(reader: &Reader<'_>, row: &Row, subject: Subject) -> Html {
    let (locale, words) = title(reader, subject);
    let name = reader.marked(locale, &words);
    let route = reader.site.route(subject, row.locale);
    let mut html = match route {
        None => name.0,
        Some(route) => link(reader, route, &reader.url(route), &name),
    };
    if let (Kind::City, Some((_, file))) = (row.about.kind, row.about.path.rsplit_once('/'))
        && file.ends_with(".yaml")
    {
        html.push_str(&format!(" <small><bdi dir=\"ltr\">{}</bdi></small>", escape(file)));
    }
    Html(html)
}

fn link(reader: &Reader<'_>, route: &Route, address: &str, name: &Html) -> String {
    let hreflang = match route.text_locale == reader.locale.id {
        true => String::new(),
        false => format!(" hreflang=\"{}\"", reader.site.config.locale(route.text_locale).tag),
    };
    format!("<a href=\"{}\"{hreflang}>{}</a>", escape(address), name.0)
}

/// What has no page of its own: a term by its name, a notice by its line, all else by file and record.
fn part(reader: &Reader<'_>, row: &Row) -> Html {
    let content = reader.site.content;
    let about = &row.about;
    let term = content.glossary.iter().find(|term| about.kind == Kind::Glossary && term.id == about.name);
    if let Some(term) = term {
        let name = reader.words(&term.term);
        let route = reader.site.route(Subject::Glossary, row.locale);
        let address = |route: &Route| format!("{}#{}", reader.url(route), term_anchor(term));
        return Html(route.map_or(name.0.clone(), |route| link(reader, route, &address(route), &name)));
    }
    let notice = content.notices.iter().find(|one| about.kind == Kind::Notice && one.id == about.name);
    if let Some(notice) = notice {
        return reader.words(&notice.title);
    }
    let file = about.path.strip_prefix("content/").unwrap_or(&about.path);
    let name = match about.name == about.path {
        true => escape(file).into_owned(),
        false => format!("{}: {}", escape(file), escape(&about.name)),
    };
    Html(format!("<bdi dir=\"ltr\">{name}</bdi>"))
}

/// "Changed in the original: introduction, Fees". Parts of data files have no headings.
fn changed(reader: &Reader<'_>, row: &Row, subject: Subject) -> Option<Html> {
    // A character for private use stands for each heading, as one in another language is marked as such.
    const PLACE: &str = "\u{e000}";
    let content = reader.site.content;
    let texts = match subject {
        Subject::Guide(index) => &reader.site.guides.get(index)?.main.texts,
        Subject::Page(index) => &content.pages.get(index)?.texts,
        Subject::City(index) if row.about.path.ends_with(".md") => &content.cities.get(index)?.texts,
        _ => return None,
    };
    // Where the text itself is in another language, nothing of it was translated before.
    texts.get(&row.locale)?;
    let names: Vec<Html> = row.changed.iter().filter_map(|id| heading(reader, texts, id)).collect();
    if names.is_empty() {
        return None;
    }
    let list = reader.formats.list(&vec![PLACE; names.len()]);
    let list = names.iter().fold(escape(&list).into_owned(), |list, name| list.replacen(PLACE, &name.0, 1));
    Some(reader.around("status-changed", "sections", &Html(list)))
}

/// The heading of a section, in the first language of the reader's that has it.
fn heading(reader: &Reader<'_>, texts: &Texts, id: &str) -> Option<Html> {
    if id == "lead" {
        return Some(reader.html("status-lead", &[]));
    }
    let source = reader.site.config.source_locale;
    reader.chain().chain([source]).find_map(|locale| {
        let document = texts.get(&locale)?;
        let ids = inherited_ids(texts.get(&source).map(Arc::as_ref), document);
        let place = ids.iter().position(|other| other == id)?;
        Some(reader.marked(locale, &document.outline.headings.get(place)?.text))
    })
}
