//! Groups: the words of a locale, and which of them are forms of one.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::bag::Bag;
use super::interner::Interner;
use super::stem::{Language, stem};
use super::suffixes::{without_clitics, without_particle};
use super::words::{Cutter, JOINING};

/// The words of a locale.
pub(super) struct Groups {
    /// For each bag and each of its tokens, which entry of `tokens` it is.
    pub(super) numbers: Vec<Vec<u32>>,
    /// For each distinct token, the groups of its words: almost always one.
    tokens: Vec<Members>,
    words: Interner,
    /// The group of each word.
    of: Vec<u32>,
    /// Words without what is written together with them, and their groups.
    bare: Vec<(String, u32)>,
    /// How many groups there are.
    pub(super) count: usize,
}

/// The groups of a token's words.
enum Members {
    One(u32),
    Many(Vec<u32>),
}

/// What a word could be a form of.
#[derive(Clone, Copy)]
struct Choice {
    /// Whether it is in documents in the locale's own language, and in how many documents.
    rank: (bool, u32, Reverse<Language>),
    stem: u32,
}

impl Groups {
    /// Finds the groups of all tokens of these bags, and of some more texts in the locale's own language.
    pub(super) fn new(bags: &[&Bag], own: Language, more: &[&str]) -> Groups {
        let (mut tokens, mut counts) = (Interner::new(), Vec::new());
        let mut numbers = Vec::with_capacity(bags.len());
        for bag in bags {
            let row: Vec<u32> =
                bag.tokens.iter().map(|(language, token)| tokens.intern(language, token)).collect();
            counts.resize(tokens.len(), 0u32);
            let ranges = bag.documents.iter().map(|one| one.start as usize..one.end as usize);
            for posting in ranges.flat_map(|range| &bag.postings[range]) {
                counts[row[posting.token as usize] as usize] += 1;
            }
            numbers.push(row);
        }
        let asked: BTreeSet<u32> = more.iter().map(|text| tokens.intern(own, text)).collect();
        counts.resize(tokens.len(), 0);
        let mut finder = Finder::new(own);
        let members: Vec<Members> = tokens
            .iter()
            .zip(&counts)
            .zip(0u32..)
            .map(|(((language, token), count), number)| match count {
                // A bag that is kept still has the tokens of documents that have gone.
                0 if !asked.contains(&number) => Members::Many(Vec::new()),
                count => finder.token(language, token, *count),
            })
            .collect();
        finder.finish(numbers, members)
    }

    /// The groups of a distinct token's words.
    pub(super) fn of_token(&self, number: u32) -> impl Iterator<Item = u32> {
        let words: &[u32] = match &self.tokens[number as usize] {
            Members::One(word) => std::slice::from_ref(word),
            Members::Many(words) => words,
        };
        words.iter().map(|word| self.of[*word as usize])
    }

    /// The group of a word, where it stands in some document or was among the further texts.
    pub(super) fn of_word(&self, word: &str) -> Option<u32> {
        self.words.find(Language::UNKNOWN, word).map(|word| self.of[word as usize])
    }

    /// All forms in their order, each with its group.
    pub(super) fn forms(&self) -> Vec<(&str, u32)> {
        let words = (0u32..).zip(&self.of).map(|(word, group)| (self.words.text(word), *group));
        let bare = self.bare.iter().map(|(form, group)| (form.as_str(), *group));
        let mut forms: Vec<(&str, u32)> = words.chain(bare).collect();
        forms.sort_unstable();
        forms
    }
}

struct Finder {
    own: Language,
    cutter: Cutter,
    words: Interner,
    stems: Interner,
    /// The best choice for each word.
    choices: Vec<Option<Choice>>,
    small: String,
    key: String,
}

impl Finder {
    fn new(own: Language) -> Finder {
        Finder {
            own,
            cutter: Cutter::default(),
            words: Interner::new(),
            stems: Interner::new(),
            choices: Vec::new(),
            small: String::new(),
            key: String::new(),
        }
    }

    /// The words of a token.
    fn token(&mut self, language: Language, token: &str, count: u32) -> Members {
        let mut found = Vec::new();
        let words = &mut self.words;
        let joins = language.tag() == JOINING;
        self.cutter.each(token, joins, |word| found.push(words.intern(Language::UNKNOWN, word)));
        self.choices.resize(self.words.len(), None);
        if let [word] = found[..] {
            self.small.clear();
            if token.is_ascii() {
                self.small.push_str(token);
                self.small.make_ascii_lowercase();
            } else {
                self.small.extend(token.chars().flat_map(char::to_lowercase));
            }
            let stem = stem(language, &self.small);
            let key = &mut self.key;
            key.clear();
            self.cutter.each(&stem, joins, |part| key.push_str(part));
            self.choose(word, language, count);
            return Members::One(word);
        }
        for word in &found {
            self.small.clear();
            self.small.push_str(self.words.text(*word));
            self.key.clear();
            self.key.push_str(&stem(language, &self.small));
            self.choose(*word, language, count);
        }
        Members::Many(found)
    }

    fn choose(&mut self, word: u32, language: Language, count: u32) {
        if self.key.is_empty() {
            self.key.push_str(self.words.text(word));
        }
        let stem = self.stems.intern(language, &self.key);
        let choice = Choice { rank: (language == self.own && count > 0, count, Reverse(language)), stem };
        let best = &mut self.choices[word as usize];
        // Of equal ones the smaller stem, so that there is an order at all.
        let key = |choice: &Choice| (choice.rank, Reverse(self.stems.text(choice.stem)));
        if best.as_ref().is_none_or(|best| key(&choice) > key(best)) {
            *best = Some(choice);
        }
    }

    fn finish(self, numbers: Vec<Vec<u32>>, tokens: Vec<Members>) -> Groups {
        let stem = |choice: &Option<Choice>| choice.map_or(0, |choice| choice.stem);
        let of: Vec<u32> = self.choices.iter().map(stem).collect();
        let of: Vec<u32> = (0u32..)
            .zip(&self.choices)
            .zip(&of)
            .map(|((word, choice), group)| {
                let is_arabic = choice.is_some_and(|choice| choice.rank.2.0.tag() == "ar");
                let rest = if is_arabic { without_particle(self.words.text(word)) } else { None };
                let rest = rest.and_then(|rest| self.words.find(Language::UNKNOWN, rest));
                rest.map_or(*group, |rest| of[rest as usize])
            })
            .collect();
        let mut bare: Vec<(String, Reverse<u32>, u32)> = Vec::new();
        for ((word, group), choice) in (0u32..).zip(&of).zip(&self.choices) {
            let Some(Choice { rank: (_, count, Reverse(language)), .. }) = choice else { continue };
            if language.tag() != "ar" {
                continue;
            }
            let form = without_clitics(self.words.text(word));
            if let Some(form) = form.filter(|form| self.words.find(Language::UNKNOWN, form).is_none()) {
                bare.push((form.to_string(), Reverse(*count), *group));
            }
        }
        // The group of the most frequent one, and of equal ones that with the smallest stem.
        bare.sort_by(|a, b| {
            let stem = |group: u32| self.stems.text(group);
            (&a.0, a.1, stem(a.2)).cmp(&(&b.0, b.1, stem(b.2)))
        });
        bare.dedup_by(|later, first| later.0 == first.0);
        let bare = bare.into_iter().map(|(form, _, group)| (form, group)).collect();
        Groups { numbers, tokens, words: self.words, of, bare, count: self.stems.len() }
    }
}
