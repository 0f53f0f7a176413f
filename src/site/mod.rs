//! The resolved site: which pages there are in which locale, what stands on them, and what every
//! reference leads to.

mod alias;
mod alternates;
mod bind;
mod body;
mod cost;
mod counter;
mod guide;
mod journey;
mod listing;
mod notices;
mod offer;
mod opening;
mod pictures;
mod resolve;
mod route;
mod subject;
mod table;
mod translation;

pub use alias::{Alias, alias_path};
pub use alternates::{Alternate, Choice};
pub use bind::{Bound, Broken};
pub use body::Part;
pub use cost::{Cost, Range};
pub use guide::GuideEntry;
pub use journey::{JourneyCost, Journeys};
pub use listing::Listing;
pub use offer::{Offer, OfferFamily, OfferRow};
pub use opening::{Coming, DeskTimes, HORIZON};
pub use resolve::resolve;
pub use route::{ACCESSIBILITY, Route, RouteId, State, TRANSLATION_STATUS};
pub use subject::{Kind, Subject};
pub use translation::{Freshness, freshness};
pub(crate) use translation::{inherited_ids, section_ids, section_record, upstream};

use jiff::civil::Date;
use table::Table;

use crate::config::Config;
use crate::content::{Content, Desk, Record, Visibility};
use crate::locale::{Languages, LocaleId, Status};

/// What is built, and for which day.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// The day of the build: it decides what has expired and which fee is valid.
    pub today: Date,
    /// Whether drafts show.
    pub drafts: bool,
    /// Whether entries show before their `publish_on`.
    pub future: bool,
    /// Whether entries and desks show after their last day.
    pub expired: bool,
}

impl Options {
    /// Whether an entry of this visibility shows.
    pub fn shows(&self, visibility: Visibility) -> bool {
        match visibility {
            Visibility::Visible => true,
            Visibility::Draft => self.drafts,
            Visibility::Scheduled => self.future,
            Visibility::Expired => self.expired,
        }
    }

    /// Whether a desk shows.
    pub fn shows_desk(&self, desk: &Desk) -> bool {
        desk.is_valid(self.today) || self.expired
    }
}

/// The resolved site.
#[derive(Debug)]
pub struct Site<'c> {
    /// The configuration.
    pub config: &'c Config,
    /// What editors wrote.
    pub content: &'c Content,
    /// What is built, and for which day.
    pub options: Options,
    /// The guides that show, overlays bound to what they overlay.
    pub guides: Vec<GuideEntry<'c>>,
    /// All pages: those of the first locale, then those of the second, each in the order of subjects.
    pub routes: Vec<Route>,
    table: Table,
    names: bind::Names,
    languages: &'c Languages,
    listings: listing::Listings,
    journeys: Journeys,
    times: opening::Times,
    /// Which share of the guides and pages each locale has translated, in percent.
    coverage: Vec<u8>,
    /// The notices that show, as places in the content's list, the most urgent first.
    notices: Vec<usize>,
}

impl<'c> Site<'c> {
    /// The page of a subject in a locale.
    pub fn route(&self, subject: Subject, locale: LocaleId) -> Option<&Route> {
        self.table.find(subject, locale).map(|id| self.get(id))
    }

    /// The place of the page of a subject in a locale.
    pub fn route_id(&self, subject: Subject, locale: LocaleId) -> Option<RouteId> {
        self.table.find(subject, locale)
    }

    /// A number for each subject, below [`Site::subjects`], for tables of what pages share.
    pub fn number(&self, subject: Subject) -> usize {
        self.table.number(subject)
    }

    /// How many subjects there can be.
    pub fn subjects(&self) -> usize {
        self.table.count()
    }

    /// The page with this id.
    pub fn get(&self, id: RouteId) -> &Route {
        &self.routes[id.0 as usize]
    }

    /// The page of a subject for a reader of a locale: its own, or the first along the fallbacks.
    pub fn nearest(&self, subject: Subject, reader: LocaleId) -> Option<&Route> {
        self.config.chain(reader).find_map(|locale| self.route(subject, locale))
    }

    /// What the text of a page says of itself as a translation.
    pub fn record(&self, route: &Route) -> Option<&Record> {
        let texts = resolve::texts(route.subject, self.content, &self.guides)?;
        texts.get(&route.text_locale)?.record.as_ref()
    }

    /// The sections of a page's text whose original has changed since it was translated: ids of headings, and `lead`.
    pub fn changed_sections(&self, route: &Route) -> Vec<String> {
        let texts = resolve::texts(route.subject, self.content, &self.guides).filter(|_| route.outdated);
        let Some(texts) = texts else { return Vec::new() };
        let mut locale = route.text_locale;
        // What it was translated from may be the one that is outdated. No chain is longer than there are locales.
        for _ in &self.config.locales {
            match freshness(self.config, texts, locale) {
                Freshness::Outdated(sections) => return sections,
                Freshness::UpstreamOutdated(origin) => locale = origin,
                Freshness::Current | Freshness::Unrecorded => break,
            }
        }
        Vec::new()
    }

    /// The city that a page belongs to.
    pub fn city_of(&self, subject: Subject) -> Option<usize> {
        match subject {
            Subject::City(index) | Subject::CityDesks(index) => Some(index),
            Subject::Guide(index) => self.guides[index].city,
            Subject::Journey(index) => self.content.city(&self.content.journeys[index].city.as_ref()?.value),
            Subject::Desk(index) => self.content.city(&self.content.desks[index].city),
            _ => None,
        }
    }

    /// The journeys that show.
    pub fn journeys(&self) -> &Journeys {
        &self.journeys
    }

    /// How much of the guides and pages a locale has translated, in percent.
    pub fn coverage(&self, locale: LocaleId) -> u8 {
        self.coverage[usize::from(locale.0)]
    }

    /// Whether readers are offered a locale: it is published, and enough of it is translated.
    pub fn is_offered(&self, locale: LocaleId) -> bool {
        let configured = self.config.locale(locale);
        configured.status == Status::Published
            && (locale == self.config.source_locale || self.coverage(locale) >= configured.min_coverage)
    }
}
