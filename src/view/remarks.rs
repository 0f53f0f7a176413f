//! What a reader must know before reading a page: that it is borrowed, outdated, translated by a machine, a draft.

use super::Reader;
use super::common::Notice;
use super::journey::journey_is_translated;
use super::value::Html;
use crate::content::{Method, Record};
use crate::locale::Arg;
use crate::site::{Route, State, Subject};

/// The notices above a page.
pub(super) fn notices(reader: &Reader<'_>, route: &Route) -> Vec<Notice> {
    let mut notices = Vec::new();
    let mut add = |kind: &'static str, text: Html| {
        notices.push(Notice { kind, text, original: None, record: Vec::new() })
    };
    if route.state == State::Fallback {
        let other = reader.site.config.locale(route.text_locale);
        let language = reader.formats.language_name(&other.tag);
        add("fallback", reader.html("notice-fallback", &[("language", Arg::Text(&language))]));
    }
    if route.outdated {
        let mut text = reader.html("notice-outdated", &[]);
        let sections = changed(reader, route);
        if !sections.is_empty() {
            let sections = Html(reader.formats.list(&sections));
            let place = reader.around("notice-outdated-where", "sections", &sections);
            text = Html(format!("{} {}", text.0, place.0));
        }
        add("outdated", text);
    }
    match route.method {
        Some(Method::Machine) => add("machine", reader.html("notice-machine", &[])),
        Some(Method::MachineReviewed) => add("machine-reviewed", reader.html("notice-machine-reviewed", &[])),
        Some(Method::Human) | None => {}
    }
    if let Some(last) = notices.last_mut().filter(|last| last.kind != "fallback") {
        last.original = original(reader, route);
        if let Some(record) = reader.site.record(route).filter(|record| record.method.is_machine()) {
            last.record = machine_record(reader, route, record);
        }
    }
    let mut add = |kind: &'static str, text: Html| {
        notices.push(Notice { kind, text, original: None, record: Vec::new() })
    };
    let lifecycle = match route.subject {
        Subject::Guide(index) => Some(&reader.site.guides[index].main.facts.lifecycle),
        Subject::Page(index) => Some(&reader.site.content.pages[index].lifecycle),
        Subject::Journey(index) => Some(&reader.site.content.journeys[index].lifecycle),
        _ => None,
    };
    if lifecycle.is_some_and(|lifecycle| lifecycle.draft) {
        add("draft", reader.html("notice-draft", &[]));
    }
    if let Subject::Journey(index) = route.subject
        && !journey_is_translated(reader, index)
    {
        add("fallback", reader.html("journey-notice-partly", &[]));
    }
    if let Subject::City(index) = route.subject {
        let texts = &reader.site.content.cities[index].texts;
        if !texts.is_empty() && !texts.contains_key(&route.locale) {
            add("fallback", reader.html("journey-notice-partly", &[]));
        }
    }
    if let Subject::Desk(index) = route.subject
        && reader.site.content.desks[index].demo
    {
        add("demo", reader.html("notice-demo-desk", &[]));
    }
    if route.subject == Subject::Accessibility
        && reader.site.config.accessibility.as_ref().is_some_and(|statement| statement.demo)
    {
        add("demo", reader.html("a11y-demo", &[]));
    }
    notices
}

/// Links to the sections whose original has changed, in the order of the page.
fn changed(reader: &Reader<'_>, route: &Route) -> Vec<String> {
    let sections = reader.site.changed_sections(route);
    if sections.is_empty() {
        return Vec::new();
    }
    let parts = reader.site.body(route);
    let headings = parts.iter().flat_map(|part| part.headings.iter().map(|heading| (part.locale, heading)));
    headings
        .filter(|(_, (_, id, _))| sections.contains(id))
        .map(|(locale, (_, id, text))| {
            format!("<a href=\"#{}\">{}</a>", super::escape(id), reader.marked(locale, text).0)
        })
        .collect()
}

/// What is recorded of a machine translation, line by line.
fn machine_record(reader: &Reader<'_>, route: &Route, record: &Record) -> Vec<Html> {
    let on = record.on.map(|day| reader.around("machine-on", "date", &reader.date(day)));
    let model = record.model.as_ref();
    let with = model.map(|model| reader.html("machine-with", &[("program", Arg::Text(&model.value))]));
    let role = record.reviewed_by.as_ref();
    let by = role.map(|role| {
        let role = reader.marked(route.text_locale, &role.value);
        reader.around("machine-reviewer", "role", &role)
    });
    [on, with, by].into_iter().flatten().collect()
}

/// The link to a page's text in the source language, under that language's own name.
fn original(reader: &Reader<'_>, route: &Route) -> Option<Html> {
    let source = reader.site.config.source();
    let original = reader.site.route(route.subject, source.id).filter(|_| route.text_locale != source.id)?;
    let (tag, direction) = (&source.tag, source.direction.as_str());
    Some(Html(format!(
        "<a href=\"{}\" hreflang=\"{tag}\" lang=\"{tag}\" dir=\"{direction}\">{}</a>",
        super::escape(&reader.url(original)),
        super::escape(&source.name)
    )))
}
