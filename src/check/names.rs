//! Terms of the glossary that a name, a title, a heading or a link calls otherwise than the glossary.

use std::collections::BTreeMap;

use super::pairs::Pair;
use super::terms::are_forms;
use crate::config::Localized;
use crate::content::markdown::Target;
use crate::content::{Content, Document, GlossaryTerm};
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::{LocaleId, fold, is_abbreviation};
use crate::site::Site;
use crate::source::{Sources, Span};

/// Compares the names of records.
pub(super) fn check(
    site: &Site<'_>,
    sources: &Sources,
    glossary: &Glossary<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let source = site.config.source_locale;
    for name in names(site.content) {
        let Some(term) = name.exact(source).and_then(|word| glossary.find(source, word)) else { continue };
        for (locale, text) in name.iter().filter(|(locale, _)| *locale != source) {
            let span = || place(site, sources, name, locale, text);
            diagnostics.extend(glossary.compare(site, term, locale, &[text], span));
        }
    }
}

/// Compares the title, the headings and the links of a section.
pub(super) fn compare(
    site: &Site<'_>,
    sources: &Sources,
    glossary: &Glossary<'_>,
    pair: &Pair<'_>,
    section: usize,
    found: &mut Vec<Diagnostic>,
) {
    headings(site, glossary, pair, section, found);
    links(site, sources, glossary, pair, section, found);
}

/// What records are called.
fn names(content: &Content) -> impl Iterator<Item = &Localized> {
    let words = &content.vocabularies;
    let families =
        words.service_families.iter().flat_map(|family| [&family.term].into_iter().chain(&family.types));
    let terms = words.topics.iter().chain(&words.stages).chain(&words.audiences).chain(&words.documents);
    let names = terms.chain(families).map(|term| &term.name);
    let fees = content.fees.values().map(|fee| &fee.name);
    let organisations = content.organisations.values().map(|organisation| &organisation.name);
    let desks = content.desks.iter().map(|desk| &desk.name);
    names.chain(fees).chain(organisations).chain(desks)
}

/// Where the text of a locale stands in a record: behind its tag, or else somewhere in the whole.
fn place(site: &Site<'_>, sources: &Sources, name: &Localized, locale: LocaleId, text: &str) -> Span {
    let (start, end) = (name.span.start as usize, name.span.end as usize);
    let whole = sources.file(name.span.file).text().and_then(|file| file.get(start..end)).unwrap_or_default();
    let tag = format!("{}:", site.config.locale(locale).tag);
    let is_behind_tag = |at: &usize| {
        let before = whole.get(..*at).unwrap_or_default();
        before.trim_end_matches(['"', '\'']).trim_end().ends_with(&tag)
    };
    let at = whole.match_indices(text).map(|(at, _)| at).find(is_behind_tag);
    at.map_or(name.span, |at| Span::new(name.span.file, start + at, start + at + text.len()))
}

/// The titles and headings of a section.
fn headings(
    site: &Site<'_>,
    glossary: &Glossary<'_>,
    pair: &Pair<'_>,
    section: usize,
    found: &mut Vec<Diagnostic>,
) {
    let mut compare = |theirs: &str, own: &str, span: Span| {
        if let Some(term) = glossary.find(pair.source_locale, theirs) {
            found.extend(glossary.compare(site, term, pair.locale, &[own], || span));
        }
    };
    if section == 0
        && let (Some(theirs), Some(own)) = (&pair.source.title, &pair.own.title)
    {
        compare(&theirs.value, &own.value, own.span);
    }
    let range = pair.source.outline.sections.get(section).map_or(0..0, |section| section.headings.clone());
    let (theirs, own) = (&pair.source.outline.headings, &pair.own.outline.headings);
    // Texts whose headings are not those of the source make no pair.
    for (theirs, own) in theirs.iter().zip(own).take(range.end).skip(range.start) {
        compare(&theirs.text, &own.text, own.span);
    }
}

/// The words of the links of a section, by the entries that they lead to.
fn links(
    site: &Site<'_>,
    sources: &Sources,
    glossary: &Glossary<'_>,
    pair: &Pair<'_>,
    section: usize,
    found: &mut Vec<Diagnostic>,
) {
    let theirs = worded(sources, pair.source, section);
    if theirs.iter().all(|(_, words, _)| glossary.find(pair.source_locale, words).is_none()) {
        return;
    }
    let all_own = worded(sources, pair.own, section);
    // Elsewhere in the section the word may stand, and the link be called "more".
    let range = pair.own.outline.sections.get(section).map_or(0..0, |section| section.range.clone());
    let whole = sources.file(pair.own.file).text().and_then(|text| text.get(range)).unwrap_or_default();
    for (target, words, _) in theirs {
        let Some(term) = glossary.find(pair.source_locale, words) else { continue };
        let own: Vec<&(&Target, &str, Span)> =
            all_own.iter().filter(|(other, ..)| *other == target).collect();
        let own_words: Vec<&str> = own.iter().map(|(_, words, _)| *words).collect();
        if let Some((.., span)) = own.first()
            && !glossary.has(site, term, pair.locale, whole)
        {
            found.extend(glossary.compare(site, term, pair.locale, &own_words, || *span));
        }
    }
}

/// The links of a section to entries of the site, with their words.
fn worded<'d>(
    sources: &'d Sources,
    document: &'d Document,
    section: usize,
) -> Vec<(&'d Target, &'d str, Span)> {
    let Some(section) = document.outline.sections.get(section) else { return Vec::new() };
    let text = sources.file(document.file).text().unwrap_or_default();
    let references = document.outline.references.iter().filter(|reference| {
        !reference.image
            && matches!(reference.target, Target::Entry { .. })
            && section.range.contains(&(reference.span.start as usize))
    });
    let words = references.filter_map(|reference| {
        let whole = text.get(reference.span.start as usize..reference.span.end as usize)?;
        let (words, _) = whole.strip_prefix('[')?.rsplit_once("](")?;
        Some((&reference.target, words, reference.span))
    });
    words.collect()
}

/// The words of the glossary, in small letters.
pub(super) struct Glossary<'g> {
    terms: &'g [GlossaryTerm],
    places: BTreeMap<(LocaleId, String), usize>,
}

impl<'g> Glossary<'g> {
    /// That of a site; `None` where it has none.
    pub(super) fn of(site: &Site<'g>) -> Option<Glossary<'g>> {
        let terms = site.content.glossary.as_slice();
        let mut places = BTreeMap::new();
        for (at, term) in terms.iter().enumerate() {
            for (locale, word) in &term.words {
                places.entry((*locale, small(&word.value))).or_insert(at);
            }
        }
        (!terms.is_empty()).then_some(Glossary { terms, places })
    }

    /// The term that a text is, as a whole. A word in capitals alone is another one in small letters.
    fn find(&self, locale: LocaleId, text: &str) -> Option<&'g GlossaryTerm> {
        let text = text.trim();
        let term = self.terms.get(*self.places.get(&(locale, small(text)))?)?;
        let mut words = term.words.iter().filter(|(of, _)| *of == locale).map(|(_, word)| &word.value);
        words
            .any(|word| word == text || (!is_abbreviation(word) && small(word) == small(text)))
            .then_some(term)
    }

    /// Whether a text holds a word of the glossary for the term, or the official one.
    fn has(&self, site: &Site<'_>, term: &GlossaryTerm, locale: LocaleId, text: &str) -> bool {
        let text = small(text);
        let counts = |of: LocaleId| of == locale || of == site.config.source_locale;
        term.words.iter().any(|(of, word)| counts(*of) && text.contains(&small(&word.value)))
    }

    /// A finding where none of the texts has a word for the term, or a form of one.
    fn compare(
        &self,
        site: &Site<'_>,
        term: &GlossaryTerm,
        locale: LocaleId,
        texts: &[&str],
        span: impl FnOnce() -> Span,
    ) -> Option<Diagnostic> {
        let own = || term.words.iter().filter(|(of, _)| *of == locale).map(|(_, word)| word);
        let is_there = |text: &&str| {
            self.has(site, term, locale, text) || own().any(|word| are_forms(text, &word.value))
        };
        let (word, text) = (own().next()?, texts.first()?);
        if texts.iter().any(is_there) {
            return None;
        }
        let message = format!("`{text}` is `{}` in the glossary", word.value);
        let help =
            format!("write `{}`, or add the other word to `forms` of the term `{}`", word.value, term.id);
        Some(
            Diagnostic::new(Code::TERM_OTHERWISE, span(), message)
                .related(word.span, "the word of the glossary")
                .help(help),
        )
    }
}

fn small(text: &str) -> String {
    let mut small = String::new();
    fold(text, &mut small);
    small
}
