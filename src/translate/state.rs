//! What state a unit is in.

use super::item::Item;
use super::store::Recorded;
use super::unit::Unit;
use crate::config::Config;
use crate::content::Method;
use crate::locale::{LocaleId, Untranslated};

/// What state a unit is in for readers of a locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State<'s> {
    /// It was written in this locale.
    Source,
    /// The translation says what its source says.
    Current,
    /// The text that it was made from has changed since.
    Outdated {
        /// The hash of the text that it was made from; `None` where that had no such part.
        since: Option<&'s str>,
        /// The locale that it was made from, where that one is itself an outdated translation and has not changed.
        upstream: Option<LocaleId>,
    },
    /// Nobody recorded what it was made from.
    Unrecorded,
    /// A machine translated it as it is today, and nobody has read it.
    Machine,
    /// A machine translated it as it is today, and a person has read it.
    MachineReviewed,
    /// Readers see it in another language.
    Fallback(LocaleId),
    /// Readers do not see it.
    Missing,
}

impl State<'_> {
    /// All words for states, the worst last.
    pub const WORDS: [&'static str; 8] =
        ["source", "current", "machine-reviewed", "machine", "unrecorded", "outdated", "fallback", "missing"];

    /// The word for it.
    pub fn as_str(&self) -> &'static str {
        State::WORDS[self.rank()]
    }

    /// How bad it is: the place of its word.
    pub fn rank(&self) -> usize {
        match self {
            State::Source => 0,
            State::Current => 1,
            State::MachineReviewed => 2,
            State::Machine => 3,
            State::Unrecorded => 4,
            State::Outdated { .. } => 5,
            State::Fallback(_) => 6,
            State::Missing => 7,
        }
    }

    /// Whether it has to be translated, wholly or in part.
    pub fn is_open(&self) -> bool {
        matches!(self, State::Outdated { .. } | State::Fallback(_) | State::Missing)
    }

    /// Whether somebody has to look whether it is right.
    pub fn is_unsure(&self) -> bool {
        matches!(self, State::Unrecorded | State::Machine)
    }
}

/// The state of a unit in a locale; `None` where the locale needs no text of its own.
pub fn state<'u>(
    config: &Config,
    item: &Item<'_>,
    unit: &'u Unit<'_>,
    locale: LocaleId,
) -> Option<State<'u>> {
    within(config, item, unit, locale, config.locales.len())
}

fn within<'u>(
    config: &Config,
    item: &Item<'_>,
    unit: &'u Unit<'_>,
    locale: LocaleId,
    steps: usize,
) -> Option<State<'u>> {
    let version = unit.version(locale);
    if locale == config.source_locale {
        return version.map(|_| State::Source);
    }
    let Some(version) = version else {
        let is_wanted = unit.version(config.source_locale).is_some() && !unit.unneeded.contains(&locale);
        return is_wanted.then(|| absent(config, item, unit, locale));
    };
    let origin = item.origin(config, unit, locale);
    let now = unit.version(origin).filter(|now| !now.hash.is_empty());
    let since = match (version.recorded, now) {
        (Recorded::Nothing, _) => return Some(State::Unrecorded),
        (Recorded::Of(hash), Some(now)) if now.hash == hash => None,
        (Recorded::Of(hash), _) => Some(Some(hash)),
        (Recorded::New, Some(_)) => Some(None),
        // A section that this translation alone has.
        (Recorded::New, None) => None,
    };
    if let Some(since) = since {
        return Some(State::Outdated { since, upstream: None });
    }
    // A chain of `translate_from` that leads back to itself ends here.
    if steps > 0 && origin != config.source_locale {
        let above = within(config, item, unit, origin, steps - 1);
        if matches!(above, Some(State::Outdated { .. })) {
            let since = unit.version(origin).map(|now| now.hash.as_ref());
            return Some(State::Outdated { since, upstream: Some(origin) });
        }
    }
    Some(match version.method {
        Method::Human => State::Current,
        Method::Machine => State::Machine,
        Method::MachineReviewed => State::MachineReviewed,
    })
}

/// What readers see who have no text of their own.
fn absent<'u>(config: &Config, item: &Item<'_>, unit: &Unit<'_>, locale: LocaleId) -> State<'u> {
    let shows = match item.texts {
        // Part of a page that is translated is not borrowed from another.
        Some(texts) if unit.form == super::Form::Section => {
            !texts.contains_key(&locale) && config.locale(locale).untranslated == Untranslated::Show
        }
        _ => true,
    };
    let mut chain = config.chain(locale);
    let from = chain.find(|other| unit.version(*other).is_some()).unwrap_or(config.source_locale);
    if shows { State::Fallback(from) } else { State::Missing }
}
