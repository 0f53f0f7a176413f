//! Scores: which documents answer a question, and which best.

use std::collections::BTreeMap;

use super::bag::TITLE_BIT;
use super::candidates::Candidate;

/// How much more a document counts with all words in one section.
const TOGETHER: f64 = 1.25;
/// How much more it counts with all words in title and keywords.
const IN_TITLE: f64 = 1.25;
/// By how much it counts less without one of the words.
const MISSING: f64 = 0.4;
/// With fewer documents than these, those without one of the words are found as well.
const FEW: usize = 3;

/// A document that was found.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Ranked {
    pub(super) document: u32,
    pub(super) score: f64,
    /// The places of each word that was found and is not too common.
    pub(super) masks: Vec<u16>,
}

/// The documents that answer words with these candidates, the best first.
pub(super) fn rank(lists: &[Vec<Candidate>], documents: u32) -> Vec<Ranked> {
    let common: Vec<bool> = lists.iter().map(|list| is_common(list)).collect();
    let needed = common.iter().filter(|common| !**common).count();
    let mut found: BTreeMap<u32, Ranked> = BTreeMap::new();
    for (list, common) in lists.iter().zip(&common) {
        for (document, (score, mask)) in of_word(list) {
            let one = found.entry(document).or_insert(Ranked { document, score: 0.0, masks: Vec::new() });
            one.score += score;
            if !common {
                one.masks.push(mask);
            }
        }
    }
    if needed == 0 && !lists.is_empty() {
        // Words that stand everywhere find everything.
        for document in 0..documents {
            found.entry(document).or_insert(Ranked { document, score: 0.0, masks: Vec::new() });
        }
    }
    let full = found.values().filter(|one| one.masks.len() == needed).count();
    let least = if full < FEW && needed > 1 { needed - 1 } else { needed };
    let mut ranked: Vec<Ranked> = found.into_values().filter(|one| one.masks.len() >= least).collect();
    for one in &mut ranked {
        let everywhere = one.masks.iter().copied().reduce(|all, mask| all & mask).unwrap_or(0);
        let is_full = one.masks.len() == needed;
        if everywhere & !TITLE_BIT != 0 {
            one.score *= TOGETHER;
        }
        if everywhere & TITLE_BIT != 0 && is_full {
            one.score *= IN_TITLE;
        }
        if !is_full {
            one.score *= MISSING;
        }
    }
    ranked.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.document.cmp(&b.document)));
    ranked
}

/// Whether a word is in so many documents that it says nothing.
fn is_common(list: &[Candidate]) -> bool {
    let exact = || list.iter().filter(|candidate| candidate.way == super::likeness::Way::Same);
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
