//! What one index leaves for the next: documents that stay as they are are not read again.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};

use super::bag::Bag;

/// No document.
const NONE: u32 = u32::MAX;

/// What was read of the documents of an index, for the next version of the site.
#[derive(Debug, Default)]
pub struct Kept(BTreeMap<String, Vec<Bag>>);

impl Kept {
    pub(super) fn take(&mut self, tag: &str) -> Before {
        Before::new(self.0.remove(tag).unwrap_or_default())
    }

    pub(super) fn put(&mut self, tag: &str, bags: Vec<Bag>) {
        self.0.insert(tag.to_string(), bags);
    }
}

/// The documents of a locale as they were read for an earlier version.
#[derive(Debug)]
pub(super) struct Before {
    bags: Vec<Bag>,
    /// By what a document was made from: its bag, and its place in the bag.
    places: BTreeMap<Source, (usize, usize)>,
    /// By bag and place, the number that a document has now.
    numbers: Vec<Vec<AtomicU32>>,
}

/// The hash of all that a document is made from, its address included.
pub(super) type Source = [u8; 16];

impl Before {
    fn new(bags: Vec<Bag>) -> Before {
        let mut places = BTreeMap::new();
        for (at, bag) in bags.iter().enumerate() {
            places.extend(bag.documents.iter().enumerate().map(|(place, one)| (one.source, (at, place))));
        }
        let none = |bag: &Bag| bag.documents.iter().map(|_| AtomicU32::new(NONE)).collect();
        let numbers = bags.iter().map(none).collect();
        Before { bags, places, numbers }
    }

    /// Whether a document was made from the same; then it has this number now.
    pub(super) fn recall(&self, source: Source, number: u32) -> bool {
        let place = self.places.get(&source).and_then(|&(bag, place)| self.numbers.get(bag)?.get(place));
        place.inspect(|place| place.store(number, Ordering::Relaxed)).is_some()
    }

    /// The bags without the documents that nobody asked for.
    pub(super) fn into_bags(self) -> Vec<Bag> {
        let Before { mut bags, numbers, .. } = self;
        for (bag, numbers) in bags.iter_mut().zip(numbers) {
            let mut numbers = numbers.into_iter().map(AtomicU32::into_inner);
            bag.documents.retain_mut(|document| {
                document.number = numbers.next().unwrap_or(NONE);
                document.number != NONE
            });
        }
        bags
    }

    /// The bags as they were.
    pub(super) fn back(self) -> Vec<Bag> {
        self.bags
    }
}

/// Puts what was read anew to what was kept, and gives up the room of what has gone.
pub(super) fn merge(mut kept: Vec<Bag>, new: Vec<Bag>) -> Vec<Bag> {
    for bag in &mut kept {
        let live: u32 = bag.documents.iter().map(|document| document.end - document.start).sum();
        if (live as usize) < bag.postings.len() / 2 {
            let mut smaller = Bag::new();
            smaller.absorb(bag);
            *bag = smaller;
        }
    }
    match kept.first_mut() {
        None => new,
        Some(first) => {
            new.iter().for_each(|bag| first.absorb(bag));
            kept
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::extract::Sink as _;
    use crate::search::stem::Language;

    fn read(bag: &mut Bag, number: u32, text: &str) {
        let mut writer = bag.document(number, source(text), Language::of("it"));
        writer.text(text, None, false, false);
        writer.finish();
    }

    fn source(text: &str) -> Source {
        let mut source = [0; 16];
        source.iter_mut().zip(text.bytes()).for_each(|(place, byte)| *place = byte);
        source
    }

    /// The number and the tokens of each document.
    fn told(bags: &[Bag]) -> Vec<(u32, Vec<&str>)> {
        let documents = bags.iter().flat_map(|bag| bag.documents.iter().map(move |one| (bag, one)));
        let mut told: Vec<(u32, Vec<&str>)> = documents
            .map(|(bag, one)| {
                let postings = &bag.postings[one.start as usize..one.end as usize];
                (one.number, postings.iter().map(|posting| bag.tokens.text(posting.token)).collect())
            })
            .collect();
        told.sort();
        told
    }

    #[test]
    fn what_stays_keeps_its_words_and_gets_its_new_number() {
        let (mut one, mut two) = (Bag::new(), Bag::new());
        read(&mut one, 0, "casa lavoro");
        read(&mut one, 1, "scuola casa");
        read(&mut two, 2, "medico");
        let before = Before::new(vec![one, two]);
        assert!(before.recall(source("medico"), 0) && before.recall(source("casa lavoro"), 2));
        assert!(!before.recall(source("permesso"), 1));
        let kept = before.into_bags();
        let mut new = Bag::new();
        read(&mut new, 1, "permesso casa");
        let bags = merge(kept, vec![new]);
        let expected = vec![(0, vec!["medico"]), (1, vec!["permesso", "casa"]), (2, vec!["casa", "lavoro"])];
        assert_eq!(told(&bags), expected);
    }

    #[test]
    fn what_has_gone_does_not_fill_the_memory() {
        let mut bag = Bag::new();
        read(&mut bag, 0, "uno");
        let mut bags = vec![bag];
        for round in 0..100 {
            let before = Before::new(bags);
            assert!(before.recall(source("uno"), 0));
            let mut new = Bag::new();
            read(&mut new, 1, &format!("parola{round}"));
            bags = merge(before.into_bags(), vec![new]);
        }
        assert_eq!(told(&bags).len(), 2);
        assert!(bags[0].postings.len() <= 4 && bags[0].tokens.len() <= 4, "{:?}", bags[0].postings);
    }
}
