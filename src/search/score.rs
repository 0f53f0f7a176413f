//! Scores: which documents answer a question, and which best.

use std::collections::BTreeMap;

use super::bag::TITLE_BIT;
use super::candidates::Candidate;
use super::likeness::Way;

/// How much more a document counts with all words, two at least, in one section.
const TOGETHER: f64 = 1.25;
/// How much more it counts with all words in its names.
const IN_TITLE: f64 = 1.25;
/// What share of the words a document has to have, rare words counting more.
const MOST: f64 = 0.75;
/// The same, where fewer than [`FEW`] documents have that.
const HALF: f64 = 0.5;
/// With fewer documents than these, those with half of the words are found as well.
const FEW: usize = 3;
/// The least that a word counts, however many documents have it.
const LEAST: f64 = 0.05;

/// A document that was found.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Ranked {
    pub(super) document: u32,
    pub(super) score: f64,
    /// The places of each word that was found and counts.
    pub(super) masks: Vec<u16>,
    /// The sum of what the words count that were found.
    covered: f64,
}

impl Ranked {
    fn empty(document: u32) -> Ranked {
        Ranked { document, score: 0.0, masks: Vec::new(), covered: 0.0 }
    }
}

/// All documents, in their order.
pub(super) fn everything(documents: u32) -> Vec<Ranked> {
    (0..documents).map(Ranked::empty).collect()
}

/// The documents that answer words with these candidates, the best first. Words of `stop` need not be found.
pub(super) fn rank(
    asked: &[String],
    lists: &[Vec<Candidate>],
    stop: &[String],
    documents: u32,
) -> Vec<Ranked> {
    let is_stop = |word: &String| stop.binary_search(word).is_ok();
    let words: Vec<(&String, &Vec<Candidate>)> =
        asked.iter().zip(lists).filter(|(_, list)| !list.is_empty()).collect();
    let telling: Vec<&(&String, &Vec<Candidate>)> =
        words.iter().filter(|(_, list)| !is_common(list)).collect();
    let mut needed: Vec<&Vec<Candidate>> =
        telling.iter().filter(|(word, _)| !is_stop(word)).map(|(_, list)| *list).collect();
    if needed.is_empty() {
        needed = telling.iter().map(|(_, list)| *list).collect();
    }
    if needed.is_empty() {
        // Words that stand everywhere find everything.
        return if words.is_empty() { Vec::new() } else { everything(documents) };
    }
    let mut found: BTreeMap<u32, Ranked> = BTreeMap::new();
    let mut sum = 0.0;
    for list in &needed {
        let of_word = of_word(list);
        let counts = (1.0 - of_word.len() as f64 / f64::from(documents)).max(LEAST);
        sum += counts;
        for (document, (score, mask)) in of_word {
            let one = found.entry(document).or_insert_with(|| Ranked::empty(document));
            one.score += score;
            one.masks.push(mask);
            one.covered += counts;
        }
    }
    let most = found.values().filter(|one| one.covered / sum >= MOST).count();
    let least = if most < FEW { HALF } else { MOST };
    let mut ranked: Vec<Ranked> = found.into_values().filter(|one| one.covered / sum >= least).collect();
    for one in &mut ranked {
        let everywhere = one.masks.iter().copied().reduce(|all, mask| all & mask).unwrap_or(0);
        if everywhere & !TITLE_BIT != 0 && one.masks.len() > 1 {
            one.score *= TOGETHER;
        }
        if everywhere & TITLE_BIT != 0 && one.masks.len() == needed.len() {
            one.score *= IN_TITLE;
        }
        let covered = one.covered / sum;
        one.score *= covered * covered;
    }
    ranked.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.document.cmp(&b.document)));
    ranked
}

/// Whether a word is in so many documents that it says nothing.
fn is_common(list: &[Candidate]) -> bool {
    let exact = || list.iter().filter(|candidate| candidate.way == Way::Same);
    if exact().next().is_some() {
        exact().all(Candidate::is_common)
    } else {
        !list.is_empty() && list.iter().all(Candidate::is_common)
    }
}

/// The documents of a word: the best score in each, and the places of all its candidates.
fn of_word(list: &[Candidate]) -> BTreeMap<u32, (f64, u16)> {
    let mut found: BTreeMap<u32, (f64, u16)> = BTreeMap::new();
    for candidate in list {
        for hit in candidate.table.hits(candidate.group) {
            let score = f64::from(hit.impact) * candidate.quality;
            let (best, mask) = found.entry(hit.document).or_insert((0.0, 0));
            *best = best.max(score);
            *mask |= hit.mask;
        }
    }
    found
}

/// The number of the section that holds most words, the first of several; 0 is the page itself.
pub(super) fn section(masks: &[u16]) -> usize {
    let words = |bit: usize| masks.iter().filter(|mask| **mask & 1 << bit != 0).count();
    let best = (0..16).rev().max_by_key(|bit| words(*bit)).unwrap_or(0);
    if (1..15).contains(&best) { best - 1 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::section;

    #[test]
    fn the_first_section_with_most_words_counts() {
        assert_eq!(section(&[0b1000, 0b1100]), 2);
        assert_eq!(section(&[0b1000, 0b0100]), 1);
        assert_eq!(section(&[0b0001, 0b1001]), 0);
        assert_eq!(section(&[0x8000]), 0);
        assert_eq!(section(&[]), 0);
    }
}
