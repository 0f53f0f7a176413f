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
                        known.is_strong |= posting.is_strong();
                        continue;
                    }
                    *place = u32::try_from(pairs.len()).unwrap_or(u32::MAX);
                    let (mask, is_strong) = (posting.mask, posting.is_strong());
                    pairs.push((group, Place { document: number, weight, mask, is_strong }));
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

    /// Gives the documents with one word or phrase of a list of synonyms in title, headings or keywords the
    /// words of all others as keywords.
    pub(super) fn with_synonyms(self, lists: &[Vec<String>], groups: &Groups, language: &str) -> Postings {
        let mut more: Vec<(u32, u32)> = Vec::new();
        for list in lists {
            let phrases: Vec<Vec<u32>> = list
                .iter()
                .map(|text| words(text, language).iter().filter_map(|word| groups.of_word(word)).collect())
                .collect();
            for (index, phrase) in phrases.iter().enumerate() {
                let others = phrases.iter().enumerate().filter(|(other, _)| *other != index);
                let others: Vec<u32> = others.flat_map(|(_, phrase)| phrase.iter().copied()).collect();
                for document in self.with_all(phrase) {
                    more.extend(others.iter().map(|group| (*group, document)));
                }
            }
        }
        if more.is_empty() {
            return self;
        }
        more.sort_unstable();
        more.dedup();
        let mut pairs = Vec::with_capacity(self.places.len() + more.len());
        let mut more = more.into_iter().peekable();
        for group in 0..self.groups() {
            let number = u32::try_from(group).unwrap_or(u32::MAX);
            let added = |document| Place {
                document,
                weight: u32::from(weight::KEYWORD),
                mask: TITLE_BIT,
                is_strong: true,
            };
            for place in self.of(group) {
                let mut place = *place;
                while let Some((_, document)) = more.next_if(|next| *next <= (number, place.document)) {
                    if document == place.document {
                        place.weight += u32::from(weight::KEYWORD);
                        place.mask |= TITLE_BIT;
                    } else {
                        pairs.push((number, added(document)));
                    }
                }
                pairs.push((number, place));
            }
            while let Some((_, document)) = more.next_if(|(other, _)| *other == number) {
                pairs.push((number, added(document)));
            }
        }
        Postings::sorted(&pairs, self.groups(), self.lengths)
    }

    /// The documents that have all of these groups in title, headings or keywords.
    fn with_all(&self, groups: &[u32]) -> Vec<u32> {
        let Some((first, rest)) = groups.split_first() else { return Vec::new() };
        let strong = |group: u32| self.of(group as usize).iter().filter(|place| place.is_strong);
        let mut found: Vec<u32> = strong(*first).map(|place| place.document).collect();
        for group in rest {
            let other: Vec<u32> = strong(*group).map(|place| place.document).collect();
            found.retain(|document| other.binary_search(document).is_ok());
        }
        found
    }
}
