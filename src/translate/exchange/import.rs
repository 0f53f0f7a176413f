//! What came back from translators, put where it belongs.

use std::collections::{BTreeMap, BTreeSet};

use super::export::{Ground, Pages, old_parts};
use super::fluent;
use super::judge::{shown, translated};
use super::package::{Delivered, Delivery};
use super::page::{self, Note, Section};
use super::phrase::Phrase;
use super::put::{Change, changed};
use super::record;
use super::segments;
use super::yaml::{self, Value, Wanted};
use crate::content::Method;
use crate::source::{FileId, front_matter};
use crate::translate::{Form, Item, Unit};

/// A file as it is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Its path, from the site's root.
    pub path: String,
    /// Its text.
    pub text: String,
    /// Whether there is none so far.
    pub is_new: bool,
}

/// Why something of a delivery is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The line of the delivery, from 1.
    pub line: usize,
    /// The unit: `content/fees.yaml#permit-card.name`.
    pub unit: String,
    /// What is wrong.
    pub why: String,
}

/// What a delivery comes to.
#[derive(Clone, Debug, Default)]
pub struct Imported {
    /// The files that change.
    pub files: Vec<Written>,
    /// The units that are taken, with the hash of their source: `content/fees.yaml#permit-card.name`. Those of pages
    /// are recorded in the files themselves.
    pub taken: Vec<Taken>,
    /// What is not taken, in the order of the delivery.
    pub refused: Vec<Refusal>,
}

/// A unit whose translation was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Its name in the whole site.
    pub key: String,
    /// What it is.
    pub form: Form,
    /// The hash of its source.
    pub hash: String,
}

/// Puts a delivery into the files of a site. Without `partial`, nothing is taken unless all of it is right.
pub fn import(ground: Ground<'_>, delivery: &Delivery, method: Option<Method>, partial: bool) -> Imported {
    let mut work = Work {
        ground,
        note: Note { day: ground.day.to_string(), method },
        files: BTreeMap::new(),
        imported: Imported::default(),
    };
    let items: BTreeMap<&str, Vec<&Item<'_>>> = ground.items.iter().fold(BTreeMap::new(), |mut all, item| {
        all.entry(item.path).or_default().push(item);
        all
    });
    let mut paths: BTreeMap<&str, Vec<&Delivered>> = BTreeMap::new();
    for segment in &delivery.segments {
        paths.entry(&segment.key.path).or_default().push(segment);
    }
    for (path, segments) in paths {
        let mut units: BTreeMap<&str, Vec<&Delivered>> = BTreeMap::new();
        for segment in segments {
            units.entry(&segment.key.unit).or_default().push(segment);
        }
        let mut left: BTreeSet<&str> = units.keys().copied().collect();
        for item in items.get(path).into_iter().flatten() {
            work.item(item, &units);
            item.units.iter().for_each(|unit| {
                left.remove(&*unit.id);
            });
        }
        for unit in left {
            work.refuse(
                path,
                unit,
                units.get(unit).and_then(|all| all.first()).copied(),
                "the site has no such text any more",
            );
        }
    }
    work.finish(partial)
}

struct Work<'s> {
    ground: Ground<'s>,
    note: Note,
    files: BTreeMap<String, Draft>,
    imported: Imported,
}

/// What is to change in a file.
#[derive(Default)]
struct Draft {
    /// The whole text, where it is new.
    fresh: String,
    /// Changes, by places in the file as it is.
    changes: Vec<Change>,
    /// Texts of YAML, with the unit that each belongs to.
    wanted: Vec<(Wanted, Taken, usize)>,
    /// What is added at its end.
    added: String,
}

/// The new words of a unit, by part.
type Words = BTreeMap<String, Phrase>;

impl<'s> Work<'s> {
    fn refuse(&mut self, path: &str, unit: &str, segment: Option<&Delivered>, why: impl Into<String>) {
        let line = segment.map_or(0, |segment| segment.line);
        self.imported.refused.push(Refusal { line, unit: format!("{path}#{unit}"), why: why.into() });
    }

    fn finish(mut self, partial: bool) -> Imported {
        let mut files = Vec::new();
        for (path, draft) in std::mem::take(&mut self.files) {
            let file = self.ground.sources.find(&path);
            let old = file.and_then(|file| self.ground.sources.file(file).text());
            let mut changes = draft.changes;
            if let Some(old) = old {
                changes.extend(self.texts(old, &path, draft.wanted));
            }
            let mut text = changed(old.unwrap_or_default(), &changes);
            text.push_str(&draft.fresh);
            if !draft.added.is_empty() && !text.is_empty() && !text.ends_with('\n') {
                text.push('\n');
            }
            text.push_str(&draft.added);
            if old != Some(&text) {
                files.push(Written { path, text, is_new: file.is_none() });
            }
        }
        self.imported.refused.sort_by(|a, b| (a.line, &a.unit).cmp(&(b.line, &b.unit)));
        if partial || self.imported.refused.is_empty() {
            let tag = self.ground.config.locale(self.ground.locale).tag.as_str();
            let taken = &self.imported.taken;
            files.extend(record::written(self.ground.sources, tag, taken, self.note.method));
            self.imported.files = files;
        } else {
            self.imported.taken.clear();
        }
        self.imported
    }

    /// The changes by which a data file, or the front matter of a text, gets its new words.
    fn texts(&mut self, old: &str, path: &str, all: Vec<(Wanted, Taken, usize)>) -> Vec<Change> {
        let part = match front_matter::split(FileId(0), old, &mut Vec::new()) {
            Some(parts) if path.ends_with(".md") => parts.front_matter,
            _ => 0..old.len(),
        };
        let wanted: Vec<Wanted> = all.iter().map(|(wanted, ..)| wanted.clone()).collect();
        let mut right = wanted.clone();
        if yaml::set(old, part.clone(), &right).is_err() {
            right.retain(|one| yaml::set(old, part.clone(), std::slice::from_ref(one)).is_ok());
        }
        let changes = yaml::set(old, part, &right);
        for (wanted, taken, line) in all {
            if changes.is_ok() && right.contains(&wanted) {
                self.imported.taken.push(taken);
            } else {
                let why = "the file cannot be changed so that all else stays: write the text by hand";
                self.imported.refused.push(Refusal { line, unit: taken.key, why: why.to_string() });
            }
        }
        changes.unwrap_or_default()
    }

    /// Reads what was delivered of one thing, and puts it into its files.
    fn item(&mut self, item: &Item<'s>, units: &BTreeMap<&str, Vec<&Delivered>>) {
        let mut pages = Pages::default();
        let mut right: Vec<(&Unit<'s>, Words)> = Vec::new();
        for unit in &item.units {
            let Some(delivered) = units.get(&*unit.id) else { continue };
            match self.words(item, unit, delivered, &mut pages) {
                Ok(words) => right.push((unit, words)),
                Err((segment, why)) => self.refuse(item.path, &unit.id, segment, why),
            }
        }
        let (sections, others): (Vec<_>, Vec<_>) =
            right.into_iter().partition(|(unit, _)| unit.form == Form::Section);
        if !sections.is_empty() {
            self.page(item, &pages, sections, units);
        }
        for (unit, words) in others {
            let segment = units.get(&*unit.id).and_then(|all| all.first()).copied();
            match unit.form {
                Form::String => self.string(item, unit, &words, segment.map_or(0, |segment| segment.line)),
                _ => match self.message(item, unit, &words) {
                    Ok(()) => self.imported.taken.push(self.taken(item, unit)),
                    Err(why) => self.refuse(item.path, &unit.id, segment, why),
                },
            }
        }
    }

    fn taken(&self, item: &Item<'s>, unit: &Unit<'s>) -> Taken {
        let origin = item.origin(self.ground.config, unit, self.ground.locale);
        let hash = unit.version(origin).map_or(String::new(), |version| version.hash.to_string());
        Taken { key: item.key(unit), form: unit.form, hash }
    }

    /// The words of a unit, or why they are not right.
    fn words<'d>(
        &self,
        item: &Item<'s>,
        unit: &Unit<'s>,
        delivered: &[&'d Delivered],
        pages: &mut Pages<'s>,
    ) -> Result<Words, (Option<&'d Delivered>, String)> {
        let Ground { config, locale, .. } = self.ground;
        let first = delivered.first().copied();
        let origin = item.origin(config, unit, locale);
        let tag = &config.locale(origin).tag;
        let gone = (first, format!("the `{tag}` text has this part no more"));
        let version = unit.version(origin).filter(|version| !version.hash.is_empty()).ok_or(gone.clone())?;
        if let Some(stale) = delivered.iter().find(|segment| segment.key.hash != version.hash) {
            let why = format!(
                "the `{tag}` text has changed since it was sent ({} is {} now): export it again",
                stale.key.hash, version.hash
            );
            return Err((Some(stale), why));
        }
        pages.read(self.ground, item, unit);
        let source = segments::of_source(config, item, unit, pages.source.as_ref(), locale).ok_or(gone)?;
        let old = segments::of_target(unit, pages.target.as_ref(), locale).unwrap_or_default();
        let old = segments::matched(&source, &old, &old_parts(self.ground, item, unit));
        let mut words = Words::new();
        for (part, (old, _)) in source.iter().zip(old).filter(|(part, _)| part.phrase.has_words()) {
            let mut all = delivered.iter().filter(|segment| segment.key.part == part.name);
            let segment = all.next().ok_or_else(|| (first, format!("{} is not delivered", shown(part))))?;
            if all.next().is_some() {
                return Err((Some(segment), format!("{} is delivered twice", shown(part))));
            }
            let phrase = translated(part, old, segment).map_err(|why| (Some(*segment), why))?;
            words.insert(part.name.clone(), phrase);
        }
        let known = |segment: &&&&Delivered| !words.contains_key(&segment.key.part);
        if let Some(unknown) = delivered.iter().find(|segment| known(&segment)) {
            return Err((Some(unknown), format!("this text has no part `{}`", unknown.key.part)));
        }
        Ok(words)
    }

    fn page(
        &mut self,
        item: &Item<'s>,
        pages: &Pages<'s>,
        words: Vec<(&Unit<'s>, Words)>,
        units: &BTreeMap<&str, Vec<&Delivered>>,
    ) {
        let Ground { config, sources, locale, .. } = self.ground;
        let Some(source) = &pages.source else { return };
        let mut right: BTreeMap<String, Words> =
            words.iter().map(|(unit, words)| (unit.id.to_string(), words.clone())).collect();
        // What cannot be written is left out, and the rest tried again.
        while !right.is_empty() {
            let sections: Vec<Section> = item
                .units
                .iter()
                .filter(|unit| unit.form == Form::Section)
                .filter_map(|unit| {
                    let version = unit.version(item.origin(config, unit, locale))?;
                    let own = unit.version(locale).filter(|own| !own.hash.is_empty());
                    (!version.hash.is_empty()).then(|| Section {
                        id: unit.id.to_string(),
                        source: version.range.clone(),
                        target: own.map(|own| own.range.clone()),
                        hash: version.hash.to_string(),
                        words: right.get(&*unit.id).cloned(),
                    })
                })
                .collect();
            let from = &sources.file(source.document.file).path;
            let origin = words
                .first()
                .map(|(unit, _)| item.origin(config, unit, locale))
                .unwrap_or(config.source_locale);
            let outcome = match &pages.target {
                None => page::fresh(source, &sections, &self.note).map(|text| {
                    let ending = format!(".{}.md", config.locale(origin).tag);
                    let stem = from.strip_suffix(&ending).unwrap_or(from);
                    let path = format!("{stem}.{}.md", config.locale(locale).tag);
                    self.files.entry(path).or_default().fresh = text;
                }),
                Some(target) => page::renewed(source, target, &sections, &self.note).map(|changes| {
                    let path = sources.file(target.document.file).path.clone();
                    self.files.entry(path).or_default().changes = changes;
                }),
            };
            let Err(refused) = outcome else { break };
            let at =
                if refused.sections.is_empty() { right.keys().cloned().collect() } else { refused.sections };
            for id in at {
                right.remove(&id);
                let segment = units.get(id.as_str()).and_then(|all| all.first()).copied();
                self.refuse(item.path, &id, segment, &refused.why);
            }
        }
        for (unit, _) in words.iter().filter(|(unit, _)| right.contains_key(&*unit.id)) {
            self.imported.taken.push(self.taken(item, unit));
        }
    }

    fn string(&mut self, item: &Item<'s>, unit: &Unit<'s>, words: &Words, line: usize) {
        let Some((place, words)) = unit.place.zip(words.values().next()) else { return };
        let path = self.ground.sources.file(place.file).path.clone();
        let key = self.ground.config.locale(self.ground.locale).tag.to_string();
        let wanted = Wanted {
            mapping: place.start as usize,
            key,
            value: Value::Text(words.text().replace("\r\n", "\n").trim().to_string()),
        };
        let taken = self.taken(item, unit);
        self.files.entry(path).or_default().wanted.push((wanted, taken, line));
    }

    fn message(&mut self, item: &Item<'s>, unit: &Unit<'s>, words: &Words) -> Result<(), &'static str> {
        let Ground { config, sources, locale, .. } = self.ground;
        let fail = "the words cannot be written as a message: write it by hand";
        let source = unit.version(item.origin(config, unit, locale)).ok_or(fail)?;
        let tag = &config.locale(locale).tag;
        let message = fluent::write(&source.text, tag, |part| words.get(part).cloned()).ok_or(fail)?;
        match unit.version(locale) {
            Some(own) if own.text == message => {}
            Some(own) => {
                let path = sources.file(own.file).path.clone();
                let change = Change { range: own.range.clone(), text: message };
                self.files.entry(path).or_default().changes.push(change);
            }
            None => {
                let name = item.path.rsplit_once('/').map_or(item.path, |(_, name)| name);
                let draft = self.files.entry(format!("locales/{tag}/{name}")).or_default();
                draft.added.push_str(&format!("{message}\n"));
            }
        }
        Ok(())
    }
}
