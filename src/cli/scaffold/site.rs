//! A whole small site, in two languages.

use jiff::civil::Date;

use super::fill::fill;
use super::{Scaffold, Words, file, locale, translation};
use crate::cli::quote::{quoted, scalar};
use crate::locale::Tag;
use crate::source::{SourceFile, Sources};
use crate::{Error, pipeline};

/// A template in Italian and one in English.
type Pair = (&'static str, &'static str);

/// A text of the site: where it goes, its facts, its words.
struct Text {
    stem: &'static str,
    facts: &'static str,
    words: Pair,
}

const DATA: [(&str, &str); 10] = [
    ("content/vocabularies/topics.yaml", include_str!("templates/site/topics.yaml")),
    ("content/vocabularies/stages.yaml", include_str!("templates/site/stages.yaml")),
    ("content/vocabularies/audiences.yaml", include_str!("templates/site/audiences.yaml")),
    ("content/vocabularies/service-types.yaml", include_str!("templates/site/service-types.yaml")),
    ("content/vocabularies/documents.yaml", include_str!("templates/site/documents.yaml")),
    ("content/organisations.yaml", include_str!("templates/site/organisations.yaml")),
    ("content/fees.yaml", include_str!("templates/site/fees.yaml")),
    ("content/cities/my-city/city.yaml", include_str!("templates/site/city.yaml")),
    ("content/cities/my-city/desks.yaml", include_str!("templates/site/desks.yaml")),
    (OTHER, include_str!("templates/site/gitignore")),
];

const TEXTS: [Text; 3] = [
    Text {
        stem: "content/cities/my-city/index",
        facts: "",
        words: (include_str!("templates/site/city.it.md"), include_str!("templates/site/city.en.md")),
    },
    Text {
        stem: "content/guides/first-days",
        facts: include_str!("templates/site/first-days.yaml"),
        words: (
            include_str!("templates/site/first-days.it.md"),
            include_str!("templates/site/first-days.en.md"),
        ),
    },
    Text {
        stem: "content/pages/about",
        facts: include_str!("templates/site/about.yaml"),
        words: (include_str!("templates/site/about.it.md"), include_str!("templates/site/about.en.md")),
    },
];

/// The one file that may be there already, and then stays.
pub(in crate::cli) const OTHER: &str = ".gitignore";

/// All files of a new site whose texts are first written in a locale; the other one is English, or Italian
/// where the first is English.
pub(in crate::cli) fn site(locale: &str, title: Option<&str>, today: Date) -> Result<Scaffold, Error> {
    let source = locale::tag(locale)?;
    let other = if source.language() == "en" { "it" } else { "en" };
    let other = locale::tag(other)?;
    let mut remarks = Vec::new();
    if source.as_str() != locale {
        remarks.push(format!("`{locale}` is spelled `{source}`."));
    }
    if !["it", "en"].contains(&source.language()) {
        remarks.push(format!(
            "The texts are in English: translate those in files that end in `.{source}.md`, and those behind `{source}:`."
        ));
    }
    let day = today.to_string();
    let data = DATA.iter().map(|(path, text)| file((*path).to_string(), data(text, &source, &other, &day)));
    let texts = TEXTS.iter().map(|text| text.source(&source, &day));
    let mut files: Vec<SourceFile> = data.chain(texts).collect();
    files.push(file("approdo.yaml".to_string(), configuration(&source, &other, title)));
    if let Some(catalogue) = locale::catalogue(&source) {
        let path = format!("locales/{source}/site.ftl");
        remarks.push(format!("approdo has no words of its own in `{source}`: translate those in `{path}`."));
        files.push(file(path, catalogue));
    }
    let translations = translations(&files, &other, today)?;
    files.extend(translations);
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(Scaffold { files, edited: None, remarks })
}

impl Text {
    fn source(&self, tag: &Tag, today: &str) -> SourceFile {
        let words = Words::of(tag.language()).choose(self.words.0, self.words.1);
        let facts = fill(self.facts, &[("today", today)]);
        file(format!("{}.{tag}.md", self.stem), with_front_matter(words, &facts))
    }
}

/// Puts lines at the end of a text's front matter.
fn with_front_matter(text: &str, lines: &str) -> String {
    text.replacen("\n---\n", &format!("\n{lines}---\n"), 1)
}

fn configuration(source: &Tag, other: &Tag, title: Option<&str>) -> String {
    let title = title.map_or("{it: Il mio sito, en: My site}".to_string(), quoted);
    let text = fill(
        include_str!("templates/site/approdo.yaml"),
        &[
            ("title", &title),
            ("source", source.as_str()),
            ("source_name", &scalar(&locale::name(source))),
            ("other", other.as_str()),
            ("other_name", &scalar(&locale::name(other))),
        ],
    );
    by_locale(&text, source, other)
}

fn data(template: &str, source: &Tag, other: &Tag, today: &str) -> String {
    by_locale(&fill(template, &[("today", today)]), source, other)
}

/// Makes `{it: …, en: …}` the words of the two locales: what is first written in neither language is in
/// English.
fn by_locale(text: &str, source: &Tag, other: &Tag) -> String {
    let line = |line: &str| {
        let (before, rest) = line.split_once("{it: ")?;
        let (italian, rest) = rest.split_once(", en: ")?;
        let (english, after) = rest.split_once('}')?;
        let of = |tag: &Tag| Words::of(tag.language()).choose(italian, english);
        Some(format!("{before}{{{source}: {}, {other}: {}}}{after}", of(source), of(other)))
    };
    text.split_inclusive('\n').map(|text| line(text).unwrap_or_else(|| text.to_string())).collect()
}

/// The texts in the other locale, with the record of what they translate.
fn translations(files: &[SourceFile], other: &Tag, today: Date) -> Result<Vec<SourceFile>, Error> {
    let sources = Sources::new(files.to_vec());
    let mut diagnostics = Vec::new();
    let parsed = pipeline::parse(&sources, &mut diagnostics);
    let Some(parsed) = parsed else {
        let why = diagnostics.first().map_or(String::new(), |diagnostic| format!(": {}", diagnostic.message));
        return Err(Error::Refused(format!("these options make no site{why}")));
    };
    let (config, content) = (&parsed.config, &parsed.content);
    let mut translations = Vec::new();
    for (_, texts) in content.texts() {
        let Some(document) = texts.get(&config.source_locale) else {
            continue;
        };
        let path = &sources.file(document.file).path;
        let Some(text) = TEXTS.iter().find(|text| path.starts_with(&format!("{}.", text.stem))) else {
            continue;
        };
        let words = Words::of(other.language()).choose(text.words.0, text.words.1);
        let record = translation::record(config, texts, config.source_locale, today);
        let words = with_front_matter(&without_ids(words), &record);
        translations.push(file(format!("{}.{other}.md", text.stem), words));
    }
    Ok(translations)
}

/// Headings inherit their ids from the source, so a translation writes none.
fn without_ids(text: &str) -> String {
    let line = |line: &str| match line.split_once(" {#") {
        Some((heading, _)) if heading.starts_with('#') => format!("{heading}\n"),
        _ => line.to_string(),
    };
    text.split_inclusive('\n').map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::Options;

    #[test]
    fn a_new_site_has_nothing_to_report_in_any_source_language() {
        let today = jiff::civil::date(2026, 10, 5);
        for (locale, title) in
            [("it", None), ("en", Some("A: \"{{b}}\"")), ("fr", None), ("zh-Hans", Some("家"))]
        {
            let site = site(locale, title, today).unwrap();
            let sources = Sources::new(site.files);
            let mut found = Vec::new();
            let parsed = pipeline::parse(&sources, &mut found).unwrap();
            let options = Options { today, drafts: false, future: false, expired: false };
            let resolved = pipeline::resolve(&parsed, &sources, options, &mut found);
            pipeline::prepare(&parsed, &resolved, &sources, &mut found);
            assert_eq!(found, [], "{locale}");
            assert_eq!(parsed.config.source().tag.as_str(), locale);
            if let Some(title) = title {
                assert_eq!(parsed.config.title.exact(parsed.config.source_locale), Some(title));
            }
            let content = &parsed.content;
            assert_eq!(
                (content.cities.len(), content.desks.len(), content.guides.len(), content.pages.len()),
                (1, 1, 1, 1)
            );
            assert!(content.guides.iter().all(|guide| guide.texts.len() == 2 && guide.city.is_none()));
        }
    }

    #[test]
    fn a_language_without_words_of_its_own_gets_a_catalogue_to_translate() {
        let site = site("be", None, jiff::civil::date(2026, 10, 5)).unwrap();
        assert!(site.files.iter().any(|file| file.path == "locales/be/site.ftl"));
        assert!(
            site.remarks.iter().any(|remark| remark.contains("locales/be/site.ftl")),
            "{:?}",
            site.remarks
        );
    }
}
