//! How much is translated, and what is to be done: by text, by locale, by kind, by city.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::item::{Item, Kind};
use super::state::{State, state};
use super::unit::Form;
use crate::config::Config;
use crate::content::Visibility;
use crate::locale::LocaleId;

/// What a row is about: an item without its texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// What it is.
    pub kind: Kind,
    /// Its name among those of its kind: `tax-code`, `bologna/registry`.
    pub name: String,
    /// The city that it belongs to.
    pub city: Option<String>,
    /// The path of the file of the source locale.
    pub path: String,
}

/// An item in a locale.
#[derive(Clone, Debug)]
pub struct Row {
    /// The item.
    pub about: Arc<About>,
    /// The locale.
    pub locale: LocaleId,
    /// The place in [`State::WORDS`] of the worst state of its units; a section that a translated text lacks makes
    /// the text outdated.
    pub rank: usize,
    /// Words of the source.
    pub words: usize,
    /// Words of the source in what has to be translated.
    pub open: usize,
    /// Words of the source in what somebody has to look at: by a machine, or not recorded.
    pub unsure: usize,
    /// The ids of the units that have to be translated, where others are.
    pub changed: Vec<String>,
}

impl Row {
    /// The word for its state.
    pub fn state(&self) -> &'static str {
        State::WORDS[self.rank]
    }

    /// Whether it is translated and says what its source says, as far as is recorded.
    pub fn is_done(&self) -> bool {
        self.rank <= State::Machine.rank()
    }
}

/// What rows come to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many items.
    pub texts: usize,
    /// How many in each state, in the order of [`State::WORDS`].
    pub states: [usize; 8],
    /// Words of the source in all of them.
    pub words: usize,
    /// Words of the source in what has to be translated.
    pub open: usize,
    /// Words of the source in what somebody has to look at.
    pub unsure: usize,
}

impl Tally {
    fn add(&mut self, row: &Row) {
        self.texts += 1;
        self.states[row.rank] += 1;
        self.words += row.words;
        self.open += row.open;
        self.unsure += row.unsure;
    }

    /// How many are in each state that a translation can be in, by the words for these.
    pub fn states(&self) -> impl Iterator<Item = (&'static str, usize)> {
        State::WORDS.into_iter().zip(self.states).skip(State::Source.rank() + 1)
    }

    /// The words of the source that somebody has to translate or look at.
    pub fn left(&self) -> usize {
        self.open + self.unsure
    }

    /// The share of the texts of which nothing has to be translated, in percent, rounded down: 100 is all.
    pub fn translated(&self) -> usize {
        let done: usize = self.states.iter().take(State::Unrecorded.rank() + 1).sum();
        (100 * done).checked_div(self.texts).unwrap_or(100)
    }

    /// The share of the texts that are known to say what their sources say, in percent, rounded down: 100 is all.
    pub fn coverage(&self) -> usize {
        let done: usize = self.states.iter().take(State::Machine.rank() + 1).sum();
        (100 * done).checked_div(self.texts).unwrap_or(100)
    }
}

/// The locales that readers have and that are translated into.
pub fn targets(config: &Config) -> Vec<LocaleId> {
    config.translated().map(|locale| locale.id).collect()
}

/// All items in some locales: locale by locale, each in the order of the site. What does not show today is left out.
pub fn report(config: &Config, items: &[Item<'_>], locales: &[LocaleId]) -> Vec<Row> {
    let of_item = |item: &Item<'_>| -> Vec<Option<Row>> {
        let about = Arc::new(About {
            kind: item.kind,
            name: item.name.clone(),
            city: item.city.clone(),
            path: item.path.to_string(),
        });
        let words: Vec<usize> = item.units.iter().map(|unit| unit.words(config.source_locale)).collect();
        locales.iter().map(|locale| row(config, item, &about, &words, *locale)).collect()
    };
    let shown: Vec<&Item<'_>> = items.iter().filter(|item| item.visibility == Visibility::Visible).collect();
    let rows: Vec<Vec<Option<Row>>> = shown.par_iter().with_min_len(16).map(|item| of_item(item)).collect();
    let mut by_locale: Vec<Vec<Row>> = locales.iter().map(|_| Vec::with_capacity(rows.len())).collect();
    for of_item in rows {
        for (list, row) in by_locale.iter_mut().zip(of_item) {
            list.extend(row);
        }
    }
    by_locale.into_iter().flatten().collect()
}

/// An item in a locale; `None` where the locale needs no text of its own for it.
fn row(
    config: &Config,
    item: &Item<'_>,
    about: &Arc<About>,
    words: &[usize],
    locale: LocaleId,
) -> Option<Row> {
    let about = Arc::clone(about);
    let mut row = Row { about, locale, rank: 0, words: 0, open: 0, unsure: 0, changed: Vec::new() };
    let is_text = item.texts.is_some_and(|texts| texts.contains_key(&locale));
    let mut is_there = is_text;
    let mut any = false;
    for (unit, words) in item.units.iter().zip(words) {
        let Some(state) = state(config, item, unit, locale) else { continue };
        any = true;
        row.words += words;
        row.open += if state.is_open() { *words } else { 0 };
        row.unsure += if state.is_unsure() { *words } else { 0 };
        if state.is_open() {
            row.changed.push(unit.id.to_string());
        }
        let is_absent = matches!(state, State::Fallback(_) | State::Missing);
        is_there |= !is_absent;
        row.rank = row.rank.max(match is_absent && is_text && unit.form == Form::Section {
            true => State::Outdated { since: None, upstream: None }.rank(),
            false => state.rank(),
        });
    }
    if !is_there {
        row.changed.clear();
    }
    any.then_some(row)
}

/// What rows come to, together.
pub fn total(rows: &[Row]) -> Tally {
    sums(rows, |_| Some(())).remove(&()).unwrap_or_default()
}

/// What rows come to by locale.
pub fn by_locale(rows: &[Row]) -> BTreeMap<LocaleId, Tally> {
    sums(rows, |row| Some(row.locale))
}

/// What rows come to by kind of text.
pub fn by_kind(rows: &[Row]) -> BTreeMap<Kind, Tally> {
    sums(rows, |row| Some(row.about.kind))
}

/// What rows come to by city; those of no city under `None`.
pub fn by_city(rows: &[Row]) -> BTreeMap<Option<&str>, Tally> {
    sums(rows, |row| Some(row.about.city.as_deref()))
}

fn sums<'r, K: Ord>(rows: &'r [Row], key: impl Fn(&'r Row) -> Option<K>) -> BTreeMap<K, Tally> {
    let mut sums: BTreeMap<K, Tally> = BTreeMap::new();
    for row in rows {
        if let Some(key) = key(row) {
            sums.entry(key).or_default().add(row);
        }
    }
    sums
}
