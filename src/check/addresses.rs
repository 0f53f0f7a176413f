//! Every address belongs to one page, and old ones lead to it.

use std::collections::BTreeMap;

use crate::content::Document;
use crate::diagnostic::{Code, Diagnostic};
use crate::site::{Site, Subject};
use crate::source::{Located, Span, nfc};

pub(super) fn check(site: &Site<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let mut taken: BTreeMap<String, Subject> = BTreeMap::new();
    for route in &site.routes {
        let Some(first) = taken.insert(key(&route.path), route.subject) else { continue };
        if names(site, first) == names(site, route.subject) {
            // Two records with one id have been reported as such.
            continue;
        }
        let tag = &site.config.locale(route.locale).tag;
        let span = place(site, route.subject, Some(route.locale));
        let mut diagnostic = Diagnostic::new(
            Code::ROUTE_COLLISION,
            span,
            format!("two pages have the address `/{}`", route.path),
        )
        .help(format!("give one of them another `slug` in `{tag}`"));
        let other = place(site, first, Some(route.locale));
        if other != span {
            let own = other == site.config.span;
            diagnostic =
                diagnostic.related(other, if own { "a page that every site has" } else { "the other page" });
        }
        diagnostics.push(diagnostic);
    }
    let counters = site.routes.iter().filter(|route| site.counter(route).is_some());
    taken.extend(counters.map(|route| (key(&route.counter_path()), route.subject)).collect::<Vec<_>>());
    let mut aliases: BTreeMap<String, Span> = BTreeMap::new();
    for alias in site.aliases() {
        let Located { value, span } = alias.written;
        let reason = match crate::site::alias_path(value) {
            None => Some("it is not a path of this site".to_string()),
            Some(path) if taken.contains_key(&key(&path)) => Some("a page has that address".to_string()),
            Some(path) => {
                aliases.insert(key(&path), *span).map(|_| "another page has the same alias".to_string())
            }
        };
        if let Some(reason) = reason {
            diagnostics.push(
                Diagnostic::new(
                    Code::BAD_ALIAS,
                    *span,
                    format!("the alias `{value}` cannot be used: {reason}"),
                )
                .help("write the old path from the root of the site, with the locale: `/it/old-name/`"),
            );
        }
    }
}

/// Some hosts and file systems do not tell cases and normal forms apart.
fn key(path: &str) -> String {
    if path.is_ascii() {
        return path.to_ascii_lowercase();
    }
    nfc(path).chars().flat_map(char::to_lowercase).collect()
}

/// What tells the twins of a list apart from different pages: the id of a desk or a topic, or the subject itself.
fn names<'s>(site: &'s Site<'_>, subject: Subject) -> (&'s str, &'s str, Option<Subject>) {
    match subject {
        Subject::Desk(index) => (&site.content.desks[index].city, &site.content.desks[index].id, None),
        Subject::Topic(index) => ("", &site.content.vocabularies.topics[index].id, None),
        other => ("", "", Some(other)),
    }
}

/// The file and line to be changed.
fn place(site: &Site<'_>, subject: Subject, locale: Option<crate::locale::LocaleId>) -> Span {
    let of = |document: &Document| {
        let slug = document.slug.as_ref().map(|slug| slug.span);
        slug.or(document.title.as_ref().map(|title| title.span)).unwrap_or(Span::new(document.file, 0, 0))
    };
    let texts = |texts: &crate::content::Texts| {
        let own = locale.and_then(|locale| texts.get(&locale));
        own.or(texts.get(&site.config.source_locale)).map(|document| of(document))
    };
    let content = site.content;
    let start = |span: Span| Span { end: span.start, ..span };
    match subject {
        Subject::Page(index) => texts(&content.pages[index].texts),
        Subject::Guide(index) => texts(&site.guides[index].main.texts),
        Subject::City(index) | Subject::CityDesks(index) => {
            let city = &content.cities[index];
            Some(city.slug.as_ref().map_or(start(city.span), |slug| slug.span))
        }
        Subject::Desk(index) => Some(start(content.desks[index].span)),
        Subject::Topic(index) => {
            let topic = &content.vocabularies.topics[index];
            Some(topic.slug.as_ref().map_or(start(topic.span), |slug| slug.span))
        }
        Subject::Journey(index) => {
            let journey = &content.journeys[index];
            Some(journey.slug.as_ref().map_or(start(journey.span), |slug| slug.span))
        }
        Subject::Accessibility => {
            let statement = site.config.accessibility.as_ref();
            statement.map(|statement| statement.slug.as_ref().map_or(start(statement.span), |slug| slug.span))
        }
        Subject::Home
        | Subject::Guides
        | Subject::Desks
        | Subject::Journeys
        | Subject::Services
        | Subject::Glossary
        | Subject::Index
        | Subject::Search
        | Subject::TranslationStatus => None,
    }
    .unwrap_or(site.config.span)
}
