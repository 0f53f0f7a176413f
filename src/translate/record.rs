//! Recording what translations were made from: in their front matter, in the store, with the old texts.

use std::collections::{BTreeMap, BTreeSet};

use super::front;
use super::item::Item;
use super::store::{Line, Recorded, Store, path_of_records, write_records};
use super::texts::{Old, path_of_texts, read_texts, write_texts};
use super::unit::{Form, Unit};
use crate::config::Config;
use crate::locale::LocaleId;
use crate::source::Sources;

/// A unit of which a translation is to count as made from its origin as it is.
#[derive(Clone, Copy, Debug)]
pub struct Wish<'i> {
    /// The item.
    pub item: &'i Item<'i>,
    /// The unit.
    pub unit: &'i Unit<'i>,
    /// The locale of the translation.
    pub locale: LocaleId,
}

/// What recording comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recording {
    /// The whole new text of every file that changes, by path from the site's root; some are not there yet.
    pub files: BTreeMap<String, String>,
    /// Files whose front matter cannot be changed.
    pub refused: Vec<String>,
}

/// What a translation is recorded to be made from, once the wishes are fulfilled.
type Now = BTreeMap<(String, String, LocaleId), Option<String>>;

/// Records that translations say what their origins say today, and keeps the texts of those. The old texts of the
/// items in `keep` are completed by those that are there, and pruned of those that no translation was made from.
pub fn record(
    config: &Config,
    sources: &Sources,
    store: &Store,
    items: &[Item<'_>],
    wishes: &[Wish<'_>],
    keep: impl Fn(&Item<'_>) -> bool,
) -> Recording {
    let mut recording = Recording::default();
    let mut now = Now::new();
    for wish in wishes {
        let origin = wish.unit.version(wish.item.origin(config, wish.unit, wish.locale));
        let hash = origin.map(|origin| origin.hash.to_string()).filter(|hash| !hash.is_empty());
        now.insert((wish.item.path.to_string(), wish.unit.id.to_string(), wish.locale), hash);
    }
    for item in items {
        sections(config, sources, item, &now, &mut recording);
    }
    let wished: BTreeSet<LocaleId> =
        wishes.iter().filter(|wish| wish.unit.form != Form::Section).map(|wish| wish.locale).collect();
    for locale in wished {
        let path = path_of_records(config.locale(locale).tag.as_str());
        let new = write_records(&lines(sources, store, items, locale, &now));
        put(sources, path, new, &mut recording);
    }
    let touched: BTreeSet<&str> = wishes.iter().map(|wish| wish.item.path).collect();
    texts(config, sources, items, &now, |item| touched.contains(item.path) || keep(item), &mut recording);
    recording
}

/// The hash that is recorded for a unit in a locale, once the wishes are fulfilled.
fn recorded(now: &Now, item: &Item<'_>, unit: &Unit<'_>, locale: LocaleId) -> Option<String> {
    match now.get(&(item.path.to_string(), unit.id.to_string(), locale)) {
        Some(hash) => hash.clone(),
        None => match unit.version(locale)?.recorded {
            Recorded::Of(hash) => Some(hash.to_string()),
            Recorded::New | Recorded::Nothing => None,
        },
    }
}

/// The front matter of an item's translations.
fn sections(config: &Config, sources: &Sources, item: &Item<'_>, now: &Now, recording: &mut Recording) {
    for (locale, document) in item.texts.into_iter().flatten() {
        let is_wished = |unit: &&Unit<'_>| {
            unit.form == Form::Section
                && now.contains_key(&(item.path.to_string(), unit.id.to_string(), *locale))
        };
        if *locale == config.source_locale || !item.units.iter().any(|unit| is_wished(&unit)) {
            continue;
        }
        let units = item.units.iter().filter(|unit| unit.form == Form::Section);
        let hashes: Vec<(String, String)> = units
            .filter_map(|unit| Some((unit.id.to_string(), recorded(now, item, unit, *locale)?)))
            .collect();
        let file = sources.file(document.file);
        match file.text().and_then(|text| front::with_hashes(text, &hashes)) {
            Some(new) => put(sources, file.path.clone(), new, recording),
            None => recording.refused.push(file.path.clone()),
        }
    }
}

/// The records of strings and messages of a locale. Those of texts that are gone are left out, unless their file is
/// there and has nothing that can be read.
fn lines(
    sources: &Sources,
    store: &Store,
    items: &[Item<'_>],
    locale: LocaleId,
    now: &Now,
) -> BTreeMap<String, Line> {
    let mut lines = BTreeMap::new();
    for item in items {
        for unit in item.units.iter().filter(|unit| unit.form != Form::Section) {
            if let (Some(version), Some(hash)) = (unit.version(locale), recorded(now, item, unit, locale)) {
                lines.insert(item.key(unit), Line { hash, method: version.method });
            }
        }
    }
    let paths: BTreeSet<&str> = items.iter().map(|item| item.path).collect();
    for (key, line) in store.lines(locale) {
        let path = key.split_once('#').map_or(key, |(path, _)| path);
        if sources.locate(path).is_some() && !paths.contains(path) {
            lines.entry(key.to_string()).or_insert_with(|| line.clone());
        }
    }
    lines
}

/// The old texts of some items.
fn texts(
    config: &Config,
    sources: &Sources,
    items: &[Item<'_>],
    now: &Now,
    keep: impl Fn(&Item<'_>) -> bool,
    recording: &mut Recording,
) {
    // Several items can lie in one file, and their old texts in one.
    let paths: BTreeSet<&str> = items.iter().filter(|item| keep(item)).map(|item| item.path).collect();
    let mut needed: BTreeMap<String, Old> = BTreeMap::new();
    for item in items.iter().filter(|item| paths.contains(item.path)) {
        for locale in item.texts.into_iter().flatten() {
            needed.entry(path_of_texts(&sources.file(locale.1.file).path)).or_default();
        }
        for unit in &item.units {
            for (locale, _) in unit.versions.iter().filter(|(locale, _)| *locale != config.source_locale) {
                let Some(hash) = recorded(now, item, unit, *locale) else { continue };
                let origin = item.origin(config, unit, *locale);
                let text = unit.version(origin).filter(|version| version.hash == hash);
                let path = match item.texts.and_then(|texts| texts.get(&origin)) {
                    Some(document) if unit.form == Form::Section => &sources.file(document.file).path,
                    _ => item.path,
                };
                let text = text.map(|version| crate::content::markdown::normal(&version.text).into_owned());
                let old = needed.entry(path_of_texts(path)).or_default();
                let entry = old.entry((unit.id.to_string(), hash)).or_default();
                if entry.is_empty() {
                    *entry = text.unwrap_or_default();
                }
            }
        }
    }
    for (path, mut needed) in needed {
        let there = sources.find(&path).and_then(|id| sources.file(id).text());
        let old = there.map(|text| read_texts(text).0).unwrap_or_default();
        for (key, text) in needed.iter_mut().filter(|(_, text)| text.is_empty()) {
            *text = old.get(key).cloned().unwrap_or_default();
        }
        needed.retain(|_, text| !text.is_empty());
        if there.is_some() || !needed.is_empty() {
            put(sources, path, write_texts(&needed), recording);
        }
    }
}

/// A file that is to be written, where it says something else today.
fn put(sources: &Sources, path: String, text: String, recording: &mut Recording) {
    let there = sources.find(&path).and_then(|id| sources.file(id).text());
    if there != Some(text.as_str()) {
        recording.files.insert(path, text);
    }
}
