//! How a language writes dates, numbers, money and lists, from CLDR by way of ICU4X.
//!
//! Dates are always Gregorian and digits always Latin, whatever CLDR prefers for a language: they are
//! compared with forms, receipts and signs that are written so.

mod collate;
mod date;
mod duration;
mod initial;
mod list;
mod money;
mod names;
mod number;

pub use names::autonym;

use std::collections::BTreeMap;

use icu_locale::extensions::unicode::{key, value};
use icu_locale::{LanguageIdentifier, Locale};

use super::Tag;

/// The formats of one locale. Make it once and share it: it builds what it needs when it is first
/// needed.
#[derive(Debug)]
pub struct Formats {
    language: Tag,
    /// With Latin digits and the Gregorian calendar.
    locale: Locale,
    /// Likewise, in the site's country where the tag names none.
    local: Locale,
    names: BTreeMap<Tag, String>,
    date: date::Dates,
    number: number::Numbers,
    money: money::Money,
    duration: duration::Durations,
    list: list::Lists,
    collation: collate::Collation,
    initial: initial::Initials,
}

impl Formats {
    /// The formats of `tag`. `fallback` are the tags of its fallback chain, best first: where CLDR does
    /// not know how `tag` writes a date, as for Romani, the first of them that it knows is taken.
    /// `country` is the site's country (ISO 3166-1), which decides the first day of the week and, for
    /// English without a region, the order of a date: in Italy "3 October 2026". `names` are
    /// language names in this locale that come before CLDR's.
    pub fn new(tag: &Tag, fallback: &[Tag], country: &str, names: BTreeMap<Tag, String>) -> Formats {
        let mut candidates = [tag].into_iter().chain(fallback);
        let language = candidates.find(|tag| date::is_known(tag)).unwrap_or(tag);
        let mut local = language.id().clone();
        // The bare tag `en` means the order of the United States; other bare tags mean what most of their
        // readers write, and a region would bring in habits of few: German in Italy says "Jänner".
        if local.region.is_none() && language.language() == "en" {
            local.region = country.parse().ok();
        }
        Formats {
            locale: latin_digits(language.id()),
            local: latin_digits(&local),
            language: language.clone(),
            names,
            date: date::Dates::new(country),
            number: number::Numbers::default(),
            money: money::Money::default(),
            duration: duration::Durations::default(),
            list: list::Lists::default(),
            collation: collate::Collation::default(),
            initial: initial::Initials::default(),
        }
    }

    /// The language that is written: the tag's own, or that of the fallback which CLDR knows.
    pub fn language(&self) -> &Tag {
        &self.language
    }
}

/// The locale with Latin digits and the Gregorian calendar.
pub(super) fn latin_digits(id: &LanguageIdentifier) -> Locale {
    let mut locale = Locale::from(id.clone());
    locale.extensions.unicode.keywords.set(key!("nu"), value!("latn"));
    locale.extensions.unicode.keywords.set(key!("ca"), value!("gregory"));
    locale
}

#[cfg(test)]
mod tests;
