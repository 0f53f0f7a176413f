//! The titles of pages.

use std::borrow::Cow;

use super::Reader;
use crate::locale::{Arg, LocaleId};
use crate::site::Subject;

/// A title and the locale that it is in.
pub type Title<'s> = (LocaleId, Cow<'s, str>);

/// The title of a page for a reader.
pub fn title<'s>(reader: &Reader<'s>, subject: Subject) -> Title<'s> {
    let site = reader.site;
    let content = site.content;
    let own = reader.locale.id;
    let words = |words: &'s crate::config::Localized| {
        let (locale, text) = words.along(reader.chain());
        (locale, Cow::Borrowed(text))
    };
    match subject {
        Subject::Home => words(&site.config.title),
        Subject::Guides => (own, Cow::Owned(reader.text("guides-title", &[]))),
        Subject::Desks => (own, Cow::Owned(reader.text("desks-title", &[]))),
        Subject::Journeys => (own, Cow::Owned(reader.text("journeys-title", &[]))),
        Subject::Journey(index) => words(&content.journeys[index].title),
        Subject::Accessibility => (own, Cow::Owned(reader.text("a11y-title", &[]))),
        Subject::Services => (own, Cow::Owned(reader.text("services-title", &[]))),
        Subject::Glossary => (own, Cow::Owned(reader.text("glossary-title", &[]))),
        Subject::Index => (own, Cow::Owned(reader.text("index-title", &[]))),
        Subject::Search => (own, Cow::Owned(reader.text("search-title", &[]))),
        Subject::TranslationStatus => (own, Cow::Owned(reader.text("status-title", &[]))),
        Subject::Topic(index) => words(&content.vocabularies.topics[index].name),
        Subject::City(index) => words(&content.cities[index].name),
        Subject::CityDesks(index) => {
            let city = reader.plain(&content.cities[index].name);
            (own, Cow::Owned(reader.text("city-desks-title", &[("city", Arg::Text(city))])))
        }
        Subject::Desk(index) => words(&content.desks[index].name),
        Subject::Guide(index) => {
            let (locale, text) = site.guides[index].title(reader.chain());
            (locale, Cow::Borrowed(text))
        }
        Subject::Page(index) => {
            let page = &content.pages[index];
            let found = reader.chain().find_map(|locale| {
                let title = page.texts.get(&locale)?.title.as_ref()?;
                Some((locale, Cow::Borrowed(title.value.as_str())))
            });
            found.unwrap_or((own, Cow::Borrowed(&page.id)))
        }
    }
}
