//! Candidates: the forms of the index that answer a word.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::engine::Engine;
use super::likeness::{Way, likeness};
use super::load::{Fault, Table};
use super::suffixes::{after_clitics, without_particle};
use super::words::is_ideograph;

/// How many candidates a word has at most.
const MOST: usize = 40;
/// In how many shards the words with one beginning are looked for.
const SHARDS: usize = 3;
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
    let nearest = |form: &str| shards.partition_point(|(first, _)| first.as_str() <= form).saturating_sub(1);
    let mut near = vec![nearest(word)];
    while is_prefix && near.len() < SHARDS {
        let next = near[0] + near.len();
        if !shards.get(next).is_some_and(|(first, _)| first.starts_with(word)) {
            break;
        }
        near.push(next);
    }
    let mut found = Found::default();
    let mut same = |form: &str, quality: f64| -> Result<bool, Fault> {
        let shard = nearest(form);
        let table = engine.table(shard)?;
        if let Some(group) = table.find(form) {
            found.add(shard, &table, group, form, (quality, Way::Same));
            return Ok(true);
        }
        Ok(false)
    };
    let mut is_found = same(word, 1.0)?;
    if engine.is_arabic() {
        for form in bare(word) {
            is_found |= same(form, BARE)?;
        }
        if !is_found && let Some(form) = without_particle(word) {
            same(form, BARE)?;
        }
    }
    let is_number = word.bytes().all(|byte| byte.is_ascii_digit());
    let is_strict = !found.best.is_empty() || is_number;
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
    Ok(found.sorted(engine.manifest.documents))
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
