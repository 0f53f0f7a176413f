//! Postings: for each group of words the documents that it stands in.

use super::bag::{Bag, TITLE_BIT, Tokenised, weight};
use super::groups::Groups;
use super::words::words;

/// A group of words in a document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) document: u32,
    /// The sum of the weights of all occurrences.
    pub(super) weight: u32,
    pub(super) mask: u16,
    /// How much of a name of the document it is, up to 250.
    pub(super) name: u8,
    /// Whether it stands in a title, a heading or a keyword.
    is_strong: bool,
}

/// The places of all groups.
pub(super) struct Postings {
    starts: Vec<u32>,
    places: Vec<Place>,
    /// The length of each document: the sum of the weights of its words.
    pub(super) lengths: Vec<u32>,
}

impl Postings {
    /// Puts together what the bags hold, in the order of the documents' numbers.
    pub(super) fn new(bags: &[&Bag], groups: &Groups, documents: usize) -> Postings {
        let mut order: Vec<(usize, &Tokenised)> = Vec::with_capacity(documents);
        for (index, bag) in bags.iter().enumerate() {
            order.extend(bag.documents.iter().map(|document| (index, document)));
        }
        order.sort_by_key(|(_, document)| document.number);
        let mut lengths = vec![0; documents];
        let mut last = vec![u32::MAX; groups.count];
        let mut pairs: Vec<(u32, Place)> =
            Vec::with_capacity(bags.iter().map(|bag| bag.postings.len()).sum());
        for (index, document) in order {
            let first = pairs.len();
            let number = document.number;
            let mut length = 0;
            for posting in &bags[index].postings[document.start as usize..document.end as usize] {
                let weight = u32::from(posting.weight());
                for group in groups.of_token(groups.numbers[index][posting.token as usize]) {
                    length += weight;
                    let place = &mut last[group as usize];
                    if let Some((_, known)) =
                        pairs.get_mut(*place as usize).filter(|_| *place as usize >= first)
                    {
                        known.weight += weight;
                        known.mask |= posting.mask;
                        known.name = known.name.max(posting.name);
                        known.is_strong |= posting.is_strong();
                        continue;
                    }
                    *place = u32::try_from(pairs.len()).unwrap_or(u32::MAX);
                    let (mask, name, is_strong) = (posting.mask, posting.name, posting.is_strong());
                    pairs.push((group, Place { document: number, weight, mask, name, is_strong }));
                }
            }
            if let Some(place) = lengths.get_mut(number as usize) {
                *place = length;
            }
        }
        Postings::sorted(&pairs, groups.count, lengths)
    }

    /// Sorts by group; within one the documents stay in their order.
    fn sorted(pairs: &[(u32, Place)], groups: usize, lengths: Vec<u32>) -> Postings {
        let mut starts = vec![0u32; groups + 1];
        for (group, _) in pairs {
            starts[*group as usize + 1] += 1;
        }
        for group in 0..groups {
            starts[group + 1] += starts[group];
        }
        let mut next = starts.clone();
        let mut places = vec![Place::default(); pairs.len()];
        for (group, place) in pairs {
            let at = &mut next[*group as usize];
            places[*at as usize] = *place;
            *at += 1;
        }
        Postings { starts, places, lengths }
    }

    /// The places of a group, by document.
    pub(super) fn of(&self, group: usize) -> &[Place] {
        match self.starts.get(group..group + 2) {
            Some(&[start, end]) => &self.places[start as usize..end as usize],
            _ => &[],
        }
    }

    fn groups(&self) -> usize {
        self.starts.len() - 1
    }

    /// Gives the documents with one word or phrase of a list of synonyms in a name, a heading or a keyword the
    /// words of all others in the same way.
    pub(super) fn with_synonyms(self, lists: &[Vec<String>], groups: &Groups, language: &str) -> Postings {
        let mut more: Vec<(u32, u32, u8)> = Vec::new();
        for list in lists {
            let phrases: Vec<Vec<u32>> = list
                .iter()
                .map(|text| words(text, language).iter().filter_map(|word| groups.of_word(word)).collect())
                .collect();
            for (index, phrase) in phrases.iter().enumerate() {
                let others = phrases.iter().enumerate().filter(|(other, _)| *other != index);
                let others: Vec<u32> = others.flat_map(|(_, phrase)| phrase.iter().copied()).collect();
                for (document, name) in self.with_all(phrase) {
                    more.extend(others.iter().map(|group| (*group, document, name)));
                }
            }
        }
        if more.is_empty() {
            return self;
        }
        // Of several ways to one word in a document that which says most.
        more.sort_unstable_by(|a, b| (a.0, a.1, b.2).cmp(&(b.0, b.1, a.2)));
        more.dedup_by_key(|(group, document, _)| (*group, *document));
        let mut pairs = Vec::with_capacity(self.places.len() + more.len());
        let mut more = more.into_iter().peekable();
        for group in 0..self.groups() {
            let number = u32::try_from(group).unwrap_or(u32::MAX);
            let added = |document, name| {
                let (weight, mask) = if name > 0 { (weight::NAME, TITLE_BIT) } else { (weight::RELATED, 0) };
                Place { document, weight: u32::from(weight), mask, name, is_strong: true }
            };
            for place in self.of(group) {
                let mut place = *place;
                let until = (number, place.document);
                while let Some((_, document, name)) = more.next_if(|next| (next.0, next.1) <= until) {
                    let other = added(document, name);
                    if document == place.document {
                        place.weight += other.weight;
                        place.mask |= other.mask;
                        place.name = place.name.max(name);
                    } else {
                        pairs.push((number, other));
                    }
                }
                pairs.push((number, place));
            }
            while let Some((_, document, name)) = more.next_if(|next| next.0 == number) {
                pairs.push((number, added(document, name)));
            }
        }
        Postings::sorted(&pairs, self.groups(), self.lengths)
    }

    /// The documents that have all of these groups in names, headings or keywords, and how much of a name these
    /// are there: as much as the least of them.
    fn with_all(&self, groups: &[u32]) -> Vec<(u32, u8)> {
        let Some((first, rest)) = groups.split_first() else { return Vec::new() };
        let strong = |group: u32| self.of(group as usize).iter().filter(|place| place.is_strong);
        let mut found: Vec<(u32, u8)> = strong(*first).map(|place| (place.document, place.name)).collect();
        for group in rest {
            let other: Vec<(u32, u8)> = strong(*group).map(|place| (place.document, place.name)).collect();
            found.retain_mut(|(document, name)| {
                let at = other.binary_search_by_key(document, |(document, _)| *document);
                at.is_ok_and(|at| {
                    *name = (*name).min(other[at].1);
                    true
                })
            });
        }
        found
    }
}
