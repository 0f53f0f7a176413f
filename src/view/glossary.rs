//! The glossary.

use super::Reader;
use super::guide::official_label;
use super::value::{Html, escape, view};
use crate::content::GlossaryTerm;
use crate::content::markdown::Scheme;
use crate::site::{Bound, Subject};

view! {
    /// The glossary.
    pub struct GlossaryView {
        /// The terms, in alphabetical order.
        pub terms: Vec<TermView>,
    }

    /// A term of the glossary.
    pub struct TermView {
        /// The id.
        pub id: String,
        /// The term.
        pub name: Html,
        /// For readers of other languages than the source: the official term, after "In Italian:".
        pub official: Option<Html>,
        /// What it means.
        pub explanation: Html,
        /// The address of the term in the glossary.
        pub url: String,
        /// A link to the guide that says more.
        pub guide: Option<Html>,
    }
}

/// The glossary.
pub fn glossary(reader: &Reader<'_>) -> GlossaryView {
    let terms = &reader.site.content.glossary;
    let mut order: Vec<(Vec<u8>, usize)> = terms
        .iter()
        .enumerate()
        .map(|(index, term)| (reader.formats.sort_key(reader.plain(&term.term)), index))
        .collect();
    order.sort();
    GlossaryView { terms: order.into_iter().map(|(_, index)| term(reader, index)).collect() }
}

/// A term of the glossary.
pub fn term(reader: &Reader<'_>, index: usize) -> TermView {
    let term = &reader.site.content.glossary[index];
    let guide = term.guide.as_ref().and_then(|path| match reader.site.bind(Scheme::Guide, &path.value) {
        Ok(Bound::Page(subject)) => reader.link(subject, None),
        _ => None,
    });
    TermView {
        id: term.id.clone(),
        name: reader.words(&term.term),
        official: official(reader, term),
        explanation: reader.words(&term.explanation),
        url: address(reader, term),
        guide,
    }
}

/// Where a term stands in the reader's glossary.
pub(super) fn address(reader: &Reader<'_>, term: &GlossaryTerm) -> String {
    format!("{}#{}", reader.home_url(Subject::Glossary), term_anchor(term))
}

/// The anchor of a term on that page.
pub(super) fn term_anchor(term: &GlossaryTerm) -> String {
    format!("term-{}", term.id)
}

/// "In Italian: permesso di soggiorno".
fn official(reader: &Reader<'_>, term: &GlossaryTerm) -> Option<Html> {
    let source = reader.site.config.source();
    if reader.locale.id == source.id || term.term.exact(reader.locale.id).is_none() {
        return None;
    }
    let label = official_label(reader);
    let words = reader.marked(source.id, term.term.exact(source.id)?);
    Some(Html(format!("{} {}", escape(&label), words.0)))
}
