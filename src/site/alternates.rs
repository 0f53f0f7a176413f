//! The same page in other languages: strictly for search engines, and helpfully for readers.

use super::route::Route;
use super::subject::Subject;
use super::{Site, State};
use crate::locale::{LocaleId, Status};

/// Another language version of a page, as search engines may know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternate<'s> {
    /// The language; `None` is `x-default`, for readers of any other language.
    pub locale: Option<LocaleId>,
    /// The path of the page; empty for the choice of languages at the root.
    pub path: &'s str,
}

/// A language that a reader can choose on a page.
#[derive(Clone, Debug)]
pub struct Choice<'s> {
    /// The language.
    pub locale: LocaleId,
    /// Where the choice leads.
    pub route: &'s Route,
    /// Whether that is the same page, written in that language.
    pub own: bool,
}

impl Site<'_> {
    /// Whether search engines may know a page: borrowed texts, previews, the search and the state of the translations
    /// are for readers alone.
    pub fn is_known_to_search_engines(&self, route: &Route) -> bool {
        route.is_own()
            && route.subject.is_for_search_engines()
            && self.config.locale(route.locale).status == Status::Published
    }

    /// The language versions of a page for search engines: its own ones alone, each with itself among
    /// them, and `x-default`: the choice of languages for the home page, the source text for the others.
    /// Empty where the page itself is borrowed or not published.
    /// See <https://developers.google.com/search/docs/specialty/international/localized-versions>.
    pub fn alternates(&self, route: &Route) -> Vec<Alternate<'_>> {
        if !self.is_known_to_search_engines(route) {
            return Vec::new();
        }
        let mut alternates: Vec<Alternate<'_>> = self
            .config
            .locales
            .iter()
            .filter(|locale| locale.status == Status::Published)
            .filter_map(|locale| self.route(route.subject, locale.id))
            .filter(|other| other.is_own())
            .map(|other| Alternate { locale: Some(other.locale), path: &other.path })
            .collect();
        let default = match route.subject {
            Subject::Home => Some(""),
            subject => self
                .route(subject, self.config.source_locale)
                .filter(|other| self.config.locale(other.locale).status == Status::Published)
                .map(|other| other.path.as_str()),
        };
        alternates.extend(default.map(|path| Alternate { locale: None, path }));
        alternates
    }

    /// The languages that a reader can choose on a page. A choice always leads somewhere: where the
    /// locale hides the page, to its city or to the home page.
    pub fn choices(&self, route: &Route) -> Vec<Choice<'_>> {
        let offered = |locale: LocaleId| locale == route.locale || self.is_offered(locale);
        self.config
            .enabled()
            .filter(|locale| offered(locale.id))
            .filter_map(|locale| {
                if let Some(same) = self.route(route.subject, locale.id) {
                    let own = !matches!(same.state, State::Fallback | State::Stub);
                    return Some(Choice { locale: locale.id, route: same, own });
                }
                let city = match route.subject {
                    Subject::Guide(index) => self.guides[index].city.map(Subject::City),
                    _ => None,
                };
                let near = city.and_then(|city| self.route(city, locale.id));
                let near = near.or_else(|| self.route(Subject::Home, locale.id))?;
                Some(Choice { locale: locale.id, route: near, own: false })
            })
            .collect()
    }
}
