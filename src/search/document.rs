//! Documents: what can be found in a locale, and in which order.

use std::collections::BTreeMap;

use crate::config::Config;
use crate::locale::LocaleId;
use crate::site::{Kind, RouteId, Site, State, Subject};

/// How likely it is what somebody looks for, where 1 is a guide.
fn likelihood(kind: Kind) -> f64 {
    match kind {
        Kind::Guide => 1.0,
        Kind::Page => 0.9,
        Kind::City | Kind::Desk => 0.8,
        Kind::Journey | Kind::Term => 0.75,
        Kind::Topic => 0.65,
    }
}

/// What a document is about.
#[derive(Clone, Copy, Debug)]
pub(super) enum About {
    /// A page.
    Page(RouteId),
    /// A term, by its place in the glossary.
    Term(usize),
}

/// A document of a locale.
#[derive(Clone, Debug)]
pub(super) struct Document {
    /// Documents stand in the order of their kinds.
    pub(super) kind: Kind,
    pub(super) about: About,
    /// The address, from the site's base.
    pub(super) path: String,
    /// By how much its words count less than those of a text in the reader's language.
    pub(super) factor: f64,
}

/// By how much what is for one city counts less than what is for all. Who names the city finds it by its name.
const LOCAL: f64 = 0.9;
/// By how much a text in another language counts less.
const FALLBACK: f64 = 0.75;
/// By how much a page without its text counts less.
const STUB: f64 = 0.3;

/// The documents of a locale, in their order.
pub(super) fn documents(site: &Site<'_>, locale: LocaleId) -> Vec<Document> {
    let routes = (0u32..).map(RouteId).zip(&site.routes).filter(|(_, route)| route.locale == locale);
    let mut documents: Vec<Document> = routes
        .filter_map(|(id, route)| {
            let kind = route.subject.kind()?;
            let state = match route.state {
                State::Fallback => FALLBACK,
                State::Stub => STUB,
                State::Data | State::Source | State::Translated => 1.0,
            };
            let is_local = kind != Kind::City && site.city_of(route.subject).is_some();
            let factor = state * likelihood(kind) * if is_local { LOCAL } else { 1.0 };
            Some(Document { kind, about: About::Page(id), path: route.path.clone(), factor })
        })
        .collect();
    if let Some(glossary) = site.route(Subject::Glossary, locale) {
        let terms = site.content.glossary.iter().enumerate();
        documents.extend(terms.map(|(index, term)| Document {
            kind: Kind::Term,
            about: About::Term(index),
            path: format!("{}#term-{}", glossary.path, term.id),
            factor: likelihood(Kind::Term),
        }));
    }
    documents.sort_by(|a, b| (a.kind, &a.path).cmp(&(b.kind, &b.path)));
    documents
}

/// A document as content refers to it: `guide:residence-permit`, `desk:bologna/welcome`, `term:codice-fiscale`.
fn reference(site: &Site<'_>, document: &Document) -> String {
    let content = site.content;
    let kind = document.kind.as_str();
    let id = match document.about {
        About::Term(index) => content.glossary[index].id.clone(),
        About::Page(route) => match site.get(route).subject {
            Subject::City(index) => content.cities[index].id.clone(),
            Subject::Desk(index) => content.desks[index].path(),
            Subject::Topic(index) => content.vocabularies.topics[index].id.clone(),
            Subject::Journey(index) => content.journeys[index].id.clone(),
            Subject::Page(index) => content.pages[index].id.clone(),
            Subject::Guide(index) => {
                let guide = &site.guides[index];
                match &guide.main.city {
                    Some(city) => format!("{city}/{}", guide.main.id),
                    None => guide.main.id.clone(),
                }
            }
            _ => "accessibility".to_string(),
        },
    };
    format!("{kind}:{id}")
}

/// The folder of a locale's index, from the site's root.
pub fn folder(config: &Config, locale: LocaleId) -> String {
    format!("search/{}/", config.locale(locale).tag)
}

/// For each document of a locale, by its path, how content refers to it.
pub fn references(site: &Site<'_>, locale: LocaleId) -> BTreeMap<String, String> {
    let documents = documents(site, locale).into_iter();
    documents.map(|document| (document.path.clone(), reference(site, &document))).collect()
}
