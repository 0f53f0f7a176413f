//! The state of all translations of a site on a day: what a page about it shows.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::item::{Kind, items};
use super::report::{Row, Tally, by_city, by_kind, by_locale, report, targets, total};
use super::store::Store;
use crate::config::Config;
use crate::content::Content;
use crate::locale::LocaleId;
use crate::source::Sources;

/// The state of all translations, without the texts: these are let go once they have been compared.
#[derive(Clone, Debug)]
pub struct Standing {
    /// The day.
    pub as_of: Date,
    /// Every text in every language that is translated into: locale by locale, each in the order of the site.
    pub rows: Vec<Row>,
    /// What they come to by locale.
    pub locales: BTreeMap<LocaleId, Tally>,
    /// What they come to by kind of text.
    pub kinds: BTreeMap<Kind, Tally>,
    /// What they come to by the id of the city; those of no city under `None`.
    pub cities: BTreeMap<Option<String>, Tally>,
    /// What they come to together.
    pub total: Tally,
}

/// Looks at all texts. What is damaged in the records is not told here.
pub fn standing(config: &Config, content: &Content, sources: &Sources, today: Date) -> Standing {
    let store = Store::read(sources, config, &mut Vec::new());
    let items = items(config, content, sources, &store, today);
    let rows = report(config, &items, &targets(config));
    let owned = |(city, tally): (Option<&str>, Tally)| (city.map(str::to_string), tally);
    Standing {
        as_of: today,
        locales: by_locale(&rows),
        kinds: by_kind(&rows),
        cities: by_city(&rows).into_iter().map(owned).collect(),
        total: total(&rows),
        rows,
    }
}
