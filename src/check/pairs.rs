//! Sections of translations beside those of the texts that they were made from.

use rayon::prelude::*;

use super::names::{self, Glossary};
use super::{figures, targets};
use crate::content::{Document, Texts};
use crate::diagnostic::Diagnostic;
use crate::locale::LocaleId;
use crate::site::{Site, inherited_ids, section_ids, upstream};
use crate::source::{Sources, Span};

/// A text and its translation.
pub(super) struct Pair<'p> {
    pub(super) source: &'p Document,
    pub(super) source_locale: LocaleId,
    pub(super) own: &'p Document,
    pub(super) locale: LocaleId,
    /// The places of the sections that can be compared.
    pub(super) sections: Vec<usize>,
}

/// Compares every translation with what it was made from.
pub(super) fn check(
    site: &Site<'_>,
    sources: &Sources,
    glossary: Option<&Glossary<'_>>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let texts: Vec<&Texts> = site.content.texts().map(|(_, texts)| texts).collect();
    let found = texts.par_iter().with_min_len(16).flat_map_iter(|texts| {
        let mut found = Vec::new();
        for pair in pairs(site, texts) {
            for section in &pair.sections {
                figures::compare(site, &pair, *section, &mut found);
                targets::compare(site, &pair, *section, &mut found);
                if let Some(glossary) = glossary {
                    names::compare(site, sources, glossary, &pair, *section, &mut found);
                }
            }
        }
        found
    });
    diagnostics.extend(found.collect::<Vec<Diagnostic>>());
}

/// The translations of an entry that can be compared with what they were made from. Sections whose source has changed
/// since are left out, because that is reported as such; so are texts whose sections are not those of the source.
fn pairs<'p>(site: &Site<'_>, texts: &'p Texts) -> Vec<Pair<'p>> {
    let config = site.config;
    let mut pairs = Vec::new();
    for (locale, own) in texts.iter().filter(|(locale, _)| **locale != config.source_locale) {
        let source_locale = upstream(config, texts, *locale);
        let Some(source) = texts.get(&source_locale).filter(|_| source_locale != *locale) else { continue };
        let levels = |document: &'p Document| document.outline.headings.iter().map(|heading| heading.level);
        if source.broken || own.broken || !levels(source).eq(levels(own)) {
            continue;
        }
        let ids = inherited_ids(texts.get(&config.source_locale).map(AsRef::as_ref), source);
        let ids = section_ids(source, &ids);
        let recorded = own.record.as_ref().filter(|record| record.of.is_some());
        let is_current = |(index, (_, hash)): &(usize, (&str, &str))| {
            recorded
                .is_none_or(|record| ids.get(*index).is_some_and(|id| record.of_section(id) == Some(*hash)))
        };
        let sections = source.section_hashes().enumerate().filter(is_current).map(|(index, _)| index);
        let sections = sections.filter(|index| is_written(own, *index)).collect();
        pairs.push(Pair { source, source_locale, own, locale: *locale, sections });
    }
    pairs
}

/// Whether a section has more than its headings: a new translation begins with these alone.
fn is_written(document: &Document, section: usize) -> bool {
    let outline = &document.outline;
    let Some(section) = outline.sections.get(section) else { return false };
    let headings = outline.headings.get(section.headings.clone()).unwrap_or_default();
    let starts = headings.iter().skip(1).map(|heading| heading.span.start as usize);
    // Line ends, and no word.
    let is_bare = |(end, next): (usize, usize)| next.saturating_sub(end) <= "\r\n\r\n".len();
    let ends = headings.iter().map(|heading| heading.span.end as usize);
    section.heading.is_none() || !ends.zip(starts.chain([section.range.end])).all(is_bare)
}

impl Pair<'_> {
    /// Where a section begins: at its heading, or at the title.
    pub(super) fn head(document: &Document, section: usize) -> Span {
        let heading = document.outline.sections.get(section).and_then(|section| section.heading);
        let heading =
            heading.and_then(|index| document.outline.headings.get(index)).map(|heading| heading.span);
        let title = || document.title.as_ref().map(|title| title.span);
        heading.or_else(title).unwrap_or(Span::new(document.file, 0, 0))
    }
}
