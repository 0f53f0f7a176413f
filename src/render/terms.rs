//! Terms of the glossary in texts: found in one pass, however many there are.

use std::cell::RefCell;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::Range;

use aho_corasick::{AhoCorasick, AhoCorasickKind};

use crate::content::markdown::{Around, Mark};
use crate::locale::{LocaleId, fold, is_abbreviation, is_whole};
use crate::site::Site;
use crate::view::{escape, in_language};

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

    /// Takes note that a term is to be linked; answers whether it was not yet.
    fn take(&self, term: usize) -> bool {
        let mut used = self.used.borrow_mut();
        let is_new = !used.contains(&term);
        if is_new {
            used.push(term);
        }
        is_new
    }
}

/// The terms in a piece of a text of a locale: links at their first use where there may be any, and always the language
/// of those that are not in that of the text.
pub(super) fn marks(
    site: &Site<'_>,
    finder: &Finder,
    links: Option<&Links<'_>>,
    locale: LocaleId,
    text: &str,
    around: Around,
) -> Vec<Mark> {
    let links = links.filter(|_| around.takes_links);
    let mark = |Found { range, pattern }: Found| {
        let pattern = finder.patterns.get(pattern)?;
        let entry = site.content.glossary.get(pattern.term)?;
        let language = if pattern.locale == locale || around.is_quoted {
            String::new()
        } else {
            in_language(site.config.locale(pattern.locale))
        };
        let link = links.filter(|links| links.take(pattern.term));
        match link {
            Some(Links { url, .. }) => {
                let (url, id) = (escape(url), &entry.id);
                let open = format!("<a class=\"term\" href=\"{url}#term-{id}\"{language}>");
                Some(Mark { range, open, close: "</a>" })
            }
            None if language.is_empty() => None,
            None => Some(Mark { range, open: format!("<span{language}>"), close: "</span>" }),
        }
    };
    finder.find(text).into_iter().filter_map(mark).collect()
}
