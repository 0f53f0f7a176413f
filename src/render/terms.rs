//! Terms of the glossary in texts: found in one pass, however many there are.

use std::cell::RefCell;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::Range;

use aho_corasick::{AhoCorasick, AhoCorasickKind};

use crate::content::markdown::Mark;
use crate::locale::{LocaleId, fold, is_abbreviation, is_whole};
use crate::site::Site;
use crate::view::escape;

/// Up to so many bytes of words, the automaton is a table that takes one step for each byte of a text.
const SMALL: usize = 32 * 1024;

/// Finds the terms of the glossary in texts of a locale, by its own words and by those of the source locale, which
/// stand in translations too.
pub(super) struct Finder {
    /// `None` where there is nothing to find.
    automaton: Option<AhoCorasick>,
    patterns: Vec<Pattern>,
}

struct Pattern {
    /// The place of the term in the glossary.
    term: usize,
    /// The language of the word.
    locale: LocaleId,
    /// The word itself, where capitals matter.
    exact: Option<String>,
}

/// A term in a text.
struct Found {
    range: Range<usize>,
    pattern: usize,
}

impl Finder {
    pub(super) fn new(site: &Site<'_>, locale: LocaleId) -> Finder {
        let mut words: BTreeMap<String, Pattern> = BTreeMap::new();
        for wanted in [locale, site.config.source_locale] {
            for (term, entry) in site.content.glossary.iter().enumerate() {
                for (_, word) in entry.words.iter().filter(|(locale, _)| *locale == wanted) {
                    let mut small = String::new();
                    fold(&word.value, &mut small);
                    let exact = is_abbreviation(&word.value).then(|| word.value.clone());
                    words.entry(small).or_insert(Pattern { term, locale: wanted, exact });
                }
            }
        }
        let size: usize = words.keys().map(String::len).sum();
        let kind = (size <= SMALL).then_some(AhoCorasickKind::DFA);
        // It fails for more words than a glossary can hold; then nothing is linked.
        let automaton = AhoCorasick::builder().kind(kind).build(words.keys()).ok();
        let automaton = automaton.filter(|_| !words.is_empty());
        Finder { automaton, patterns: words.into_values().collect() }
    }

    /// The terms in a text, in order; of two that overlap the first, of two that begin together the longer one.
    fn find(&self, text: &str) -> Vec<Found> {
        let Some(automaton) = &self.automaton else { return Vec::new() };
        let mut small = String::new();
        fold(text, &mut small);
        let mut found: Vec<Found> = automaton
            .find_overlapping_iter(&small)
            .map(|found| Found { range: found.range(), pattern: found.pattern().as_usize() })
            .filter(|found| is_whole(text, &found.range))
            .filter(|found| {
                let exact = self.patterns.get(found.pattern).and_then(|pattern| pattern.exact.as_deref());
                exact.is_none_or(|exact| text.get(found.range.clone()) == Some(exact))
            })
            .collect();
        found.sort_by_key(|found| (found.range.start, Reverse(found.range.end)));
        let mut end = 0;
        found.retain(|found| {
            let free = found.range.start >= end;
            end = if free { found.range.end } else { end };
            free
        });
        found
    }
}

/// The links to terms of one page: each term is linked once.
pub(super) struct Links<'l> {
    /// The address of the glossary.
    url: &'l str,
    /// The terms that are linked, in order.
    used: RefCell<Vec<usize>>,
}

impl<'l> Links<'l> {
    pub(super) fn new(url: &'l str) -> Links<'l> {
        Links { url, used: RefCell::default() }
    }

    /// Whether a term is linked.
    pub(super) fn any(&self) -> bool {
        !self.used.borrow().is_empty()
    }

    /// The links in a piece of a text of a locale.
    pub(super) fn marks(&self, site: &Site<'_>, finder: &Finder, locale: LocaleId, text: &str) -> Vec<Mark> {
        let mut used = self.used.borrow_mut();
        let mut marks = Vec::new();
        for Found { range, pattern } in finder.find(text) {
            let Some(pattern) = finder.patterns.get(pattern).filter(|pattern| !used.contains(&pattern.term))
            else {
                continue;
            };
            let Some(entry) = site.content.glossary.get(pattern.term) else { continue };
            used.push(pattern.term);
            let id = &entry.id;
            let mut open = format!("<a class=\"term\" href=\"{}#term-{id}\"", escape(self.url));
            if pattern.locale != locale {
                let other = site.config.locale(pattern.locale);
                open.push_str(&format!(" lang=\"{}\" dir=\"{}\"", other.tag, other.direction.as_str()));
            }
            open.push('>');
            marks.push(Mark { range, open, close: "</a>" });
        }
        marks
    }
}
