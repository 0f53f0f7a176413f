//! Languages: their tags, which one stands in for which, the fixed words of the interface in each
//! (catalogues), and how each writes dates, numbers, money and lists (formats).
//!
//! Everything here is a pure function of the configuration, the catalogue files and the CLDR tables
//! that ICU4X carries: no environment, no locale of the machine.

mod catalogue;
mod chain;
mod fold;
mod format;
mod languages;
pub(crate) mod plural;
mod pseudo;
mod script;
mod tag;

pub use catalogue::{Arg, Builtin, Catalogue, Catalogues, MessageError, Wording, load};
pub use chain::{Chains, chain};
pub use fold::{are_one_word, fold, is_abbreviation, is_whole};
pub use format::{Formats, autonym};
pub use languages::Languages;
pub use plural::{PluralCategory, Plurals, name as category_name};
pub use pseudo::Pseudo;
pub use script::Script;
pub use tag::{Direction, Tag, TagError};

use crate::value::duration::Duration;

/// A configured locale, by its index in the order of the configuration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocaleId(pub u16);

impl LocaleId {
    /// The index into the list of configured locales.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// What a reader gets where an entry is not translated into their locale.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Untranslated {
    /// The page in the next language of the fallback chain, with a notice.
    #[default]
    Show,
    /// A short page that says so and links to the languages that there are.
    Stub,
    /// No page at all.
    Hide,
}

/// How far a locale is published.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Offered to every reader.
    #[default]
    Published,
    /// Built, but not in the language menu, the sitemap or `hreflang`.
    Preview,
    /// Not built.
    Disabled,
}

/// Whether texts of a locale may be translated by a machine.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Machine {
    /// They may, and the page says so.
    #[default]
    Allowed,
    /// They may where a person has read them.
    ReviewRequired,
    /// They may not.
    Forbidden,
}

impl Machine {
    /// The word of the configuration.
    pub fn as_str(self) -> &'static str {
        match self {
            Machine::Allowed => "allowed",
            Machine::ReviewRequired => "review-required",
            Machine::Forbidden => "forbidden",
        }
    }
}

/// One configured locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locale {
    /// Its index in the order of the configuration.
    pub id: LocaleId,
    /// Its canonical BCP 47 tag.
    pub tag: Tag,
    /// Its name in itself: "italiano", "العربية".
    pub name: String,
    /// The direction of its script.
    pub direction: Direction,
    /// Which locales stand in where it lacks a text, best first: the whole chain, without itself,
    /// as [`chain()`] makes it.
    pub fallback: Vec<LocaleId>,
    /// From which locales its translators work, best first.
    pub translate_from: Vec<LocaleId>,
    /// What a reader gets where an entry is not translated.
    pub untranslated: Untranslated,
    /// Below this share of translated pages, in percent, it is left out of the language menu.
    pub min_coverage: u8,
    /// How old an outdated translation may be before it is more than a note.
    pub update_within: Option<Duration>,
    /// How far it is published.
    pub status: Status,
    /// Whether its texts may be translated by a machine.
    pub machine: Machine,
}

impl Locale {
    /// Whether nobody speaks it, so that nothing is translated into it.
    pub fn is_pseudo(&self) -> bool {
        Pseudo::of(&self.tag).is_some()
    }
}
