//! What is written down about a page: files, dates.

use std::ops::RangeInclusive;

use jiff::civil::Date;
use serde_json::{Value, json};

use crate::content::{Lifecycle, Texts};
use crate::session::shared::Shared;
use crate::session::version::Made;
use crate::site::{Route, Site, Subject};
use crate::source::Span;

/// The texts of a page: the entry's own before those that it overlays.
pub(super) fn texts<'s>(site: &'s Site<'_>, subject: Subject) -> Vec<&'s Texts> {
    let content = site.content;
    match subject {
        Subject::Page(index) => content.pages.get(index).map(|page| &*page.texts).into_iter().collect(),
        Subject::City(index) => content.cities.get(index).map(|city| &*city.texts).into_iter().collect(),
        Subject::Guide(index) => site.guides.get(index).map_or(Vec::new(), |guide| {
            [Some(guide.main), guide.base].into_iter().flatten().map(|guide| &*guide.texts).collect()
        }),
        _ => Vec::new(),
    }
}

/// The record that a page is made from, where that is no text.
fn record(site: &Site<'_>, subject: Subject) -> Option<Span> {
    let content = site.content;
    match subject {
        Subject::Desk(index) => content.desks.get(index).map(|desk| desk.span),
        Subject::Journey(index) => content.journeys.get(index).map(|journey| journey.span),
        Subject::City(index) => content.cities.get(index).map(|city| city.span),
        Subject::Topic(index) => content.vocabularies.topics.get(index).map(|topic| topic.span),
        _ => None,
    }
}

/// When an entry shows.
pub(super) fn lifecycle<'s>(site: &'s Site<'_>, subject: Subject) -> Option<&'s Lifecycle> {
    let content = site.content;
    match subject {
        Subject::Page(index) => content.pages.get(index).map(|page| &page.lifecycle),
        Subject::Guide(index) => site.guides.get(index).map(|guide| &guide.facts.lifecycle),
        Subject::Journey(index) => content.journeys.get(index).map(|journey| &journey.lifecycle),
        _ => None,
    }
}

/// What a page is made from: its text in the page's language, or the one it borrows, or its record.
pub(in crate::session) fn source(site: &Site<'_>, route: &Route) -> Option<Span> {
    let texts = texts(site, route.subject);
    let mut chain = site.config.chain(route.locale).chain([site.config.source_locale]);
    let document = chain.find_map(|locale| texts.iter().find_map(|texts| texts.get(&locale)));
    document.map(|document| Span::new(document.file, 0, 0)).or_else(|| record(site, route.subject))
}

/// A place, and how it is opened.
pub(super) fn place(made: &Made<'_>, shared: &Shared, span: Span) -> Value {
    let at = made.sources.position(span.file, span.start as usize);
    let file = &made.sources.file(span.file).path;
    json!({"file": file, "line": at.line, "editor_url": shared.editor.open(file, at)})
}

/// Where all that makes up a page stands, in all languages: files, and the lines where it is not the whole file.
pub(super) fn places(made: &Made<'_>, subject: Subject) -> Vec<(String, Option<RangeInclusive<u32>>)> {
    let path = |file| made.sources.file(file).path.clone();
    let texts = texts(made.site, subject);
    let documents = texts.iter().flat_map(|texts| texts.values());
    let mut places: Vec<_> = documents.map(|document| (path(document.file), None)).collect();
    places.extend(record(made.site, subject).map(|span| {
        let line = |at: u32| {
            let line = made.sources.position(span.file, at as usize).line;
            u32::try_from(line).unwrap_or(u32::MAX)
        };
        (path(span.file), Some(line(span.start)..=line(span.end)))
    }));
    places
}

/// The days that matter to a page, with what shows then.
pub(super) fn dates(site: &Site<'_>, subject: Subject) -> Vec<Value> {
    let content = site.content;
    let own = lifecycle(site, subject).cloned().unwrap_or_default();
    let (mut from, mut until) = (own.publish_on.map(|day| day.value), None);
    let mut verified = own.verified_on.map(|day| day.value);
    match subject {
        Subject::Desk(index) => {
            if let Some(desk) = content.desks.get(index) {
                (from, verified) = (desk.valid_from, desk.verified_on);
                until = desk.valid_to.as_ref().map(|day| day.value);
            }
        }
        Subject::City(index) => verified = content.cities.get(index).and_then(|city| city.verified_on),
        _ => {}
    }
    let date = |name: &str, day: Option<Date>, travels: bool| {
        day.map(|day| json!({"name": name, "date": day.to_string(), "travels": travels}))
    };
    let dates = [
        date("Shows from", from, true),
        date("Last day", until, true),
        date("Gone from", own.expires_on.map(|day| day.value), true),
        date("Facts checked on", verified, false),
    ];
    dates.into_iter().flatten().collect()
}
