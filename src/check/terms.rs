//! One thing that a text calls by two words of the glossary.

use std::collections::BTreeMap;

use aho_corasick::AhoCorasick;
use rayon::prelude::*;

use crate::content::{Document, GlossaryTerm, Texts};
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::{LocaleId, fold, is_abbreviation, is_whole};
use crate::site::{Site, upstream};
use crate::source::{Sources, Span};

/// Two words are forms of one where they begin alike for so much of the shorter one, in percent.
const ALIKE: usize = 50;

pub(super) fn check(site: &Site<'_>, sources: &Sources, diagnostics: &mut Vec<Diagnostic>) {
    let (glossary, source) = (&site.content.glossary, site.config.source_locale);
    let finders: Vec<Option<Finder>> =
        site.config.locales.iter().map(|locale| Finder::new(glossary, locale.id, source)).collect();
    let texts: Vec<&Texts> = site.content.texts().map(|(_, texts)| texts).collect();
    let found: Vec<Diagnostic> = texts
        .par_iter()
        .with_min_len(16)
        .flat_map_iter(|texts| {
            let look = |locale: LocaleId| {
                let finder = finders.get(locale.index()).and_then(Option::as_ref);
                finder.zip(texts.get(&locale)).map(|(finder, document)| finder.look(document, sources))
            };
            let translations = texts.keys().filter(|locale| **locale != site.config.source_locale);
            let mut found = Vec::new();
            for locale in translations {
                let own = look(*locale).filter(|own| !own.is_empty());
                let Some(own) = own else { continue };
                // Where the source has two words, so may its translation.
                let theirs = look(upstream(site.config, texts, *locale)).unwrap_or_default();
                found.extend(
                    own.into_iter().filter(|(term, _)| !theirs.contains_key(term)).map(|(_, one)| one),
                );
            }
            found
        })
        .collect();
    diagnostics.extend(found);
}

/// Finds the words of those terms that have more than one in a language.
struct Finder {
    automaton: AhoCorasick,
    /// For each pattern its term and which of the term's words it is a form of.
    patterns: Vec<(usize, usize)>,
}

impl Finder {
    fn new(glossary: &[GlossaryTerm], locale: LocaleId, source: LocaleId) -> Option<Finder> {
        let mut words: BTreeMap<String, (usize, usize)> = BTreeMap::new();
        for (term, entry) in glossary.iter().enumerate() {
            let own = entry.words.iter().filter(|(of, _)| *of == locale).map(|(_, word)| word.value.as_str());
            let own: Vec<&str> =
                own.filter(|word| locale == source || !is_borrowed(word, entry, source)).collect();
            let groups = groups(&own);
            if groups.iter().any(|group| *group > 0) {
                for (word, group) in own.iter().zip(groups) {
                    let mut small = String::new();
                    fold(word, &mut small);
                    words.entry(small).or_insert((term, group));
                }
            }
        }
        let automaton = AhoCorasick::builder()
            .match_kind(aho_corasick::MatchKind::LeftmostLongest)
            .build(words.keys())
            .ok()
            .filter(|_| !words.is_empty())?;
        Some(Finder { automaton, patterns: words.into_values().collect() })
    }

    /// The terms that a text has two words for.
    fn look(&self, document: &Document, sources: &Sources) -> BTreeMap<usize, Diagnostic> {
        let Some(text) = sources.file(document.file).text() else { return BTreeMap::new() };
        let (base, Some(body)) = (document.body.start, text.get(document.body.clone())) else {
            return BTreeMap::new();
        };
        let mut small = String::new();
        fold(body, &mut small);
        let mut first: BTreeMap<usize, (usize, std::ops::Range<usize>)> = BTreeMap::new();
        let mut found: BTreeMap<usize, Diagnostic> = BTreeMap::new();
        for one in self.automaton.find_iter(&small).filter(|one| is_whole(body, &one.range())) {
            // Part of an address.
            if body.get(..one.start()).is_some_and(|before| before.ends_with(['/', ':'])) {
                continue;
            }
            let Some(&(term, group)) = self.patterns.get(one.pattern().as_usize()) else { continue };
            let (known, range) = first.entry(term).or_insert((group, one.range()));
            if *known == group || found.contains_key(&term) {
                continue;
            }
            let word = |range: &std::ops::Range<usize>| body.get(range.clone()).unwrap_or_default();
            let span = |range: &std::ops::Range<usize>| {
                Span::new(document.file, base + range.start, base + range.end)
            };
            let message = format!("this text calls one thing `{}` and `{}`", word(range), word(&one.range()));
            let diagnostic = Diagnostic::new(Code::TERM_TWO_WAYS, span(&one.range()), message)
                .related(span(range), "here otherwise")
                .help("use one of the two throughout");
            found.insert(term, diagnostic);
        }
        found
    }
}

/// Which of a term's words each of them is a form of: the first, 0, or another one.
fn groups(words: &[&str]) -> Vec<usize> {
    let mut groups: Vec<usize> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let alike = (0..at).find(|&other| words.get(other).is_some_and(|other| are_forms(other, word)));
        let group = alike.and_then(|other| groups.get(other).copied());
        groups.push(group.unwrap_or(if at == 0 { 0 } else { at }));
    }
    groups
}

/// Whether a word is one of the source language, which stands beside the translated one, perhaps with another ending.
fn is_borrowed(word: &str, entry: &GlossaryTerm, source: LocaleId) -> bool {
    let word: Vec<char> = word.chars().collect();
    entry.words.iter().filter(|(locale, _)| *locale == source).any(|(_, other)| {
        let same = word.iter().zip(other.value.chars()).take_while(|(a, b)| **a == *b).count();
        same + 2 >= word.len()
    })
}

/// Whether two words or phrases may be forms of one: each word of the shorter begins as one of the longer does.
pub(super) fn are_forms(one: &str, other: &str) -> bool {
    if is_abbreviation(one) || is_abbreviation(other) {
        return true;
    }
    let words = |text: &str| -> Vec<Vec<char>> {
        let mut small = String::new();
        fold(text, &mut small);
        let parts = small.split(|c: char| !c.is_alphanumeric());
        parts.filter(|part| !part.is_empty()).map(|part| bare(part).chars().collect()).collect()
    };
    let (one, other) = (words(one), words(other));
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    short.iter().all(|word| long.iter().any(|other| begin_alike(word, other)))
}

/// A word without what Arabic writes together with it: conjunction, preposition, article.
fn bare(word: &str) -> &str {
    let prefixes = ["وال", "بال", "فال", "كال", "لل", "ال", "و", "ب", "ل", "ف", "ك"];
    let stems = prefixes.iter().filter_map(|prefix| word.strip_prefix(prefix));
    stems.into_iter().find(|stem| stem.chars().count() >= 3).unwrap_or(word)
}

fn begin_alike(one: &[char], other: &[char]) -> bool {
    let same = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    same * 100 >= one.len().min(other.len()) * ALIKE && same > 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_are_one_and_other_words_are_others() {
        for (words, expected) in [
            (&["titre de séjour", "titres de séjour", "permis de séjour"][..], &[0, 0, 2][..]),
            (&["permiso de residencia", "tarjeta de residencia"], &[0, 1]),
            (&["permis de ședere", "permisul de ședere", "permisului de ședere"], &[0, 0, 0]),
            (&["leje qëndrimi", "leja e qëndrimit", "lejen e qëndrimit"], &[0, 0, 0]),
            (&["Aufenthaltstitel", "Aufenthaltstitels", "Aufenthaltserlaubnis"], &[0, 0, 0]),
            (&["sistema pubblico", "SPID"], &[0, 0]),
            (&["تصريح الإقامة", "تصريح إقامة", "بتصريح الإقامة"], &[0, 0, 0]),
        ] {
            assert_eq!(groups(words), expected, "{words:?}");
        }
    }
}
