//! A page in a locale: its address, and what it shows there.

use super::guide::GuideEntry;
use super::subject::Subject;
use crate::config::{Config, Localized};
use crate::content::{Content, Method, Texts};
use crate::locale::{LocaleId, Untranslated};

/// A place in [`Site::routes`](super::Site::routes).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RouteId(pub u32);

/// A page in a locale. The page's locale and the locale of the text on it are two fields: a fallback
/// page has the reader's interface around a borrowed text.
#[derive(Clone, Debug)]
pub struct Route {
    /// What the page is about.
    pub subject: Subject,
    /// The reader's locale.
    pub locale: LocaleId,
    /// The locale of the text.
    pub text_locale: LocaleId,
    /// How the text came here.
    pub state: State,
    /// How the text was translated, where it was.
    pub method: Option<Method>,
    /// Whether the text it was translated from has changed since.
    pub outdated: bool,
    /// The address from the site's root, without a slash in front, with one behind.
    pub path: String,
}

/// How the text of a page came into its locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// There is no text to translate: the page is made from data.
    Data,
    /// The text was written in this locale first.
    Source,
    /// The text was translated into this locale.
    Translated,
    /// The text is borrowed from another locale.
    Fallback,
    /// The page says that there is no text, and where there is one.
    Stub,
}

impl Route {
    /// Whether the page is the locale's own, so that search engines may know it.
    pub fn is_own(&self) -> bool {
        matches!(self.state, State::Data | State::Source | State::Translated)
    }
}

/// What the text of an entry is in a locale: the state and the document's locale. `None` where the
/// locale hides what it has not translated.
pub(super) fn state(config: &Config, texts: &Texts, locale: LocaleId) -> Option<(State, LocaleId)> {
    if locale == config.source_locale {
        return Some((State::Source, locale));
    }
    if texts.contains_key(&locale) {
        return Some((State::Translated, locale));
    }
    let state = match config.locale(locale).untranslated {
        Untranslated::Show => State::Fallback,
        Untranslated::Stub => State::Stub,
        Untranslated::Hide => return None,
    };
    let from = config.chain(locale).find(|other| texts.contains_key(other)).unwrap_or(config.source_locale);
    Some((state, from))
}

/// The id of the page that is the accessibility statement.
pub const ACCESSIBILITY: &str = "accessibility";

/// Where a page lies in a locale.
pub(super) fn path<'c>(
    subject: Subject,
    locale: LocaleId,
    config: &'c Config,
    content: &'c Content,
    guides: &'c [GuideEntry<'c>],
) -> String {
    let tag = config.locale(locale).tag.as_str();
    let city = |index: usize| {
        let city = &content.cities[index];
        slug(city.slug.as_ref(), &city.id, locale)
    };
    let own = |texts: &'c Texts| texts.get(&locale).and_then(|document| document.slug.as_ref());
    let text = |texts: &'c Texts, id: &'c str| own(texts).map_or(id, |slug| &slug.value);
    match subject {
        Subject::Home => join(&[tag]),
        Subject::Guides => join(&[tag, "guides"]),
        Subject::Desks => join(&[tag, "desks"]),
        Subject::Journeys => join(&[tag, "journeys"]),
        Subject::Journey(index) => {
            let journey = &content.journeys[index];
            join(&[tag, "journeys", slug(journey.slug.as_ref(), &journey.id, locale)])
        }
        Subject::Accessibility => {
            let written = config.accessibility.as_ref().and_then(|statement| statement.slug.as_ref());
            join(&[tag, slug(written, ACCESSIBILITY, locale)])
        }
        Subject::Services => join(&[tag, "services"]),
        Subject::Glossary => join(&[tag, "glossary"]),
        Subject::Index => join(&[tag, "a-z"]),
        Subject::Search => join(&[tag, "search"]),
        Subject::Topic(index) => {
            let topic = &content.vocabularies.topics[index];
            join(&[tag, "topics", slug(topic.slug.as_ref(), &topic.id, locale)])
        }
        Subject::Page(index) => {
            let page = &content.pages[index];
            join(&[tag, text(&page.texts, &page.id)])
        }
        Subject::City(index) => join(&[tag, city(index)]),
        Subject::CityDesks(index) => join(&[tag, city(index), "desks"]),
        Subject::Desk(index) => {
            let desk = &content.desks[index];
            let place = content.city(&desk.city).unwrap_or(0);
            join(&[tag, city(place), "desks", &desk.id])
        }
        Subject::Guide(index) => {
            let guide = &guides[index];
            let slug = match (own(&guide.main.texts), guide.base) {
                (None, Some(base)) => text(&base.texts, &base.id),
                _ => text(&guide.main.texts, &guide.main.id),
            };
            match guide.city {
                Some(index) => join(&[tag, city(index), slug]),
                None => join(&[tag, "guides", slug]),
            }
        }
    }
}

fn slug<'s>(slug: Option<&'s Localized>, id: &'s str, locale: LocaleId) -> &'s str {
    slug.and_then(|slug| slug.exact(locale)).unwrap_or(id)
}

/// Segments with a slash behind each; written at once, since there are as many paths as pages.
fn join(segments: &[&str]) -> String {
    let mut path = String::with_capacity(segments.iter().map(|segment| segment.len() + 1).sum());
    for segment in segments {
        path.push_str(segment);
        path.push('/');
    }
    path
}
