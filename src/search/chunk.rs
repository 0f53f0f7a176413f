//! Chunks: what a result shows, for a few documents that stand together.

use super::bag::Section;
use super::document::{About, Document};
use super::json;
use crate::config::Localized;
use crate::locale::LocaleId;
use crate::site::{Kind, State, Subject};
use crate::view::{Reader, title};

/// How many documents are in a chunk: results seldom stand together, so what is loaded for one is of no use to the
/// next, and of one alone there would be as many files as pages.
pub(super) const DOCUMENTS: usize = 2;

/// The title of a document and the locale that it is in.
pub(super) fn title_of<'s>(
    reader: &Reader<'s>,
    document: &Document,
) -> (LocaleId, std::borrow::Cow<'s, str>) {
    match document.about {
        About::Page(route) => title(reader, reader.site.get(route).subject),
        About::Term(index) => {
            let (locale, name) = along(reader, &reader.site.content.glossary[index].term);
            (locale, name.into())
        }
    }
}

fn along<'s>(reader: &Reader<'s>, words: &'s Localized) -> (LocaleId, &'s str) {
    words.along(reader.chain())
}

/// A chunk: one record a document.
pub(super) fn chunk(reader: &Reader<'_>, documents: &[Document], sections: &[Option<&[Section]>]) -> Vec<u8> {
    let mut out = String::new();
    json::list(documents.iter().zip(sections), &mut out, |(document, sections), out| {
        record(reader, document, sections.unwrap_or_default(), out);
    });
    out.into_bytes()
}

fn record(reader: &Reader<'_>, document: &Document, sections: &[Section], out: &mut String) {
    let (locale, title) = title_of(reader, document);
    let mut field = |name: &str, text: &str, separator: char| {
        out.push(separator);
        out.push_str(name);
        json::string(text, out);
    };
    field("\"u\":", &document.path, '{');
    field("\"t\":", &title, ',');
    field("\"k\":", document.kind.as_str(), ',');
    let shown = shown_locale(reader, document, locale);
    if shown != reader.locale.id {
        field("\"l\":", reader.site.config.locale(shown).tag.as_str(), ',');
    }
    field("\"d\":", &described(reader, document), ',');
    out.push_str(",\"s\":");
    json::list(sections, out, |section, out| {
        json::list([&section.id, &section.heading, &section.text], out, |text, out| {
            json::string(text.trim_end(), out);
        });
    });
    out.push('}');
}

/// The locale of the text; of data, that of the title.
fn shown_locale(reader: &Reader<'_>, document: &Document, title: LocaleId) -> LocaleId {
    let About::Page(route) = document.about else { return title };
    let route = reader.site.get(route);
    match route.state {
        State::Fallback => route.text_locale,
        State::Data => title,
        State::Source | State::Translated | State::Stub => reader.locale.id,
    }
}

/// City and kind, in the reader's language.
fn described(reader: &Reader<'_>, document: &Document) -> String {
    let mut parts = Vec::new();
    let site = reader.site;
    let mut kind = format!("index-kind-{}", document.kind.as_str());
    if let About::Page(route) = document.about {
        let subject = site.get(route).subject;
        if let Some(city) = site.city_of(subject).filter(|_| document.kind != Kind::City) {
            parts.push(reader.plain(&site.content.cities[city].name).to_string());
        }
        if let Subject::Desk(index) = subject {
            kind = format!("kind-{}", site.content.desks[index].kind.0);
        }
    }
    parts.push(reader.text(&kind, &[]));
    parts.join(" · ")
}
