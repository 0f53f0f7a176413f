//! Candidates: the forms of the index that answer a word.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::ends;
use super::engine::Engine;
use super::likeness::{Way, distance, likeness};
use super::load::{Fault, Table, nearest};
use super::suffixes::{after_clitics, without_particle};
use super::words::is_ideograph;

/// How many candidates a word has at most.
const MOST: usize = 40;
/// In how many shards the words with one beginning are looked for.
const SHARDS: usize = 6;
/// With how many letters in common forms stand so near that a border between two shards may part them.
const BEGINNING: usize = 4;
/// How many forms with the end of a word are looked up, each in another shard.
const ENDS: usize = 3;
/// The quality of a form that is one typing error away.
const TYPO: f64 = 0.6;
/// By how much a longer word counts less where the word itself is in the index.
const BESIDE: f64 = 0.6;
/// By how much a rare word counts less than a frequent one where it is guessed which is meant.
const RARE: f64 = 0.6;
/// The quality of a form that is the word without what Arabic writes together with it.
const BARE: f64 = 0.95;

/// A form that answers a word.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub(super) table: Arc<Table>,
    pub(super) group: u32,
    pub(super) form: String,
    pub(super) quality: f64,
    pub(super) way: Way,
}

impl Candidate {
    /// Whether it is in so many documents that it says nothing.
    pub(super) fn is_common(&self) -> bool {
        self.table.is_common(self.group)
    }
}

/// The candidates of a word, the best first. `is_last` says that more of it may be to come.
pub(super) fn candidates(engine: &Engine<'_>, word: &str, is_last: bool) -> Result<Vec<Candidate>, Fault> {
    let shards = &engine.manifest.shards;
    if shards.is_empty() {
        return Ok(Vec::new());
    }
    let letters: Vec<char> = word.chars().collect();
    let is_prefix = is_last && (letters.len() > 1 || is_ideograph(word));
    let own = nearest(shards, word);
    let begins = |shard: usize| shards.get(shard).is_some_and(|(first, _)| first.starts_with(word));
    let further = (own + 1..own + SHARDS).take_while(|shard| is_prefix && begins(*shard));
    let mut near: Vec<usize> = [own].into_iter().chain(further).collect();
    let mut found = Found::default();
    let mut is_found = found.exact(engine, word, (1.0, Way::Same))?;
    if engine.is_arabic() {
        for form in bare(word) {
            is_found |= found.exact(engine, form, (BARE, Way::Same))?;
        }
        if !is_found && let Some(form) = without_particle(word) {
            found.exact(engine, form, (BARE, Way::Same))?;
        }
    }
    let is_number = word.bytes().all(|byte| byte.is_ascii_digit());
    let is_strict = !found.best.is_empty() || is_number;
    if !is_strict {
        near.extend(beside(shards, &near, &letters));
    }
    let mut form_letters = Vec::new();
    for shard in near {
        let table = engine.table(shard)?;
        for (form, group) in &table.forms {
            if form == word || (is_strict && !(is_prefix && form.starts_with(word))) {
                continue;
            }
            form_letters.clear();
            form_letters.extend(form.chars());
            if let Some(like) = likeness(&letters, &form_letters, is_prefix, is_strict) {
                found.add(shard, &table, *group, form, like);
            }
        }
    }
    if !is_number && letters.len() >= ends::LETTERS && !found.is_sure() {
        for form in same_end(engine, word)? {
            found.exact(engine, &form, (TYPO, Way::Typo))?;
        }
    }
    Ok(found.sorted(engine.manifest.documents))
}

/// The shards before and behind these that can hold forms which begin as a word does: where the border between two
/// shards lies among such forms.
fn beside(shards: &[(String, String)], near: &[usize], letters: &[char]) -> Vec<usize> {
    let Some(start) = letters.get(..BEGINNING).map(String::from_iter) else { return Vec::new() };
    let is_alike = |shard: usize| shards.get(shard).is_some_and(|(first, _)| first.starts_with(&start));
    let first = near.first().copied().filter(|first| *first > 0 && is_alike(*first));
    let next = near.last().map(|last| last + 1).filter(|next| is_alike(*next));
    first.map(|first| first - 1).into_iter().chain(next).collect()
}

/// Forms that are a word but for one error, which may be in its first letters.
fn same_end(engine: &Engine<'_>, word: &str) -> Result<Vec<String>, Fault> {
    let turned = ends::backwards(word);
    let letters: Vec<char> = turned.chars().collect();
    let mut forms = engine.ends(&turned)?;
    forms.retain(|form| distance(&letters, &form.chars().collect::<Vec<_>>(), 1).is_some());
    let mut found: Vec<String> = forms.iter().map(|form| ends::backwards(form)).collect();
    found.sort_unstable();
    found.truncate(ENDS);
    Ok(found)
}

/// An Arabic word without what is written together with it.
fn bare(word: &str) -> Vec<&str> {
    let without = after_clitics(word);
    // "And": of a word of four letters or more, so that three stay.
    let and = word.strip_prefix('و').filter(|rest| rest.chars().count() >= 3);
    let mut bare: Vec<&str> = without.into_iter().chain(and).collect();
    bare.dedup();
    bare
}

/// The best candidate of each group.
#[derive(Default)]
struct Found {
    best: BTreeMap<(usize, u32), Candidate>,
}

impl Found {
    /// Adds the group of a form, where there is such a form.
    fn exact(&mut self, engine: &Engine<'_>, form: &str, like: (f64, Way)) -> Result<bool, Fault> {
        let shard = nearest(&engine.manifest.shards, form);
        let table = engine.table(shard)?;
        let group = table.find(form);
        if let Some(group) = group {
            self.add(shard, &table, group, form, like);
        }
        Ok(group.is_some())
    }

    /// Whether the word is there, as it is or as a beginning.
    fn is_sure(&self) -> bool {
        self.best.values().any(|one| matches!(one.way, Way::Same | Way::Beginning))
    }

    fn add(&mut self, shard: usize, table: &Arc<Table>, group: u32, form: &str, like: (f64, Way)) {
        let (quality, way) = like;
        let is_better = |known: &Candidate| (quality, known.form.as_str()) > (known.quality, form);
        if self.best.get(&(shard, group)).is_none_or(is_better) {
            let candidate =
                Candidate { table: Arc::clone(table), group, form: form.to_string(), quality, way };
            self.best.insert((shard, group), candidate);
        }
    }

    fn sorted(self, documents: u32) -> Vec<Candidate> {
        let mut all: Vec<Candidate> = self.best.into_values().collect();
        let has = |way: Way, least: f64| all.iter().any(|one| one.way == way && one.quality >= least);
        let (is_known, is_begun, is_near) =
            (has(Way::Same, 0.0), has(Way::Beginning, 0.0), has(Way::Typo, TYPO));
        // What is less like the word is not meant where something is more.
        all.retain(|one| match one.way {
            Way::Same | Way::Beginning => true,
            Way::Typo => !is_begun && (!is_near || one.quality >= TYPO),
            Way::Shared => !is_begun && !is_near,
        });
        let count = |one: &Candidate| match one.table.count(one.group) {
            0 => f64::from(documents),
            count => count as f64,
        };
        let guessed = all.iter().filter(|one| one.way != Way::Same);
        let most = guessed.map(count).fold(1.0, f64::max);
        for one in all.iter_mut().filter(|one| one.way != Way::Same) {
            if is_known {
                one.quality *= BESIDE;
            }
            one.quality *= RARE + (1.0 - RARE) * (count(one) / most);
        }
        all.sort_by(|a, b| b.quality.total_cmp(&a.quality).then_with(|| a.form.cmp(&b.form)));
        all.truncate(MOST);
        all
    }
}
