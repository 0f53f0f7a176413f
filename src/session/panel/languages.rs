//! In which languages a page stands, and how well.

use serde_json::{Value, json};

use super::entry;
use crate::content::{Method, Texts};
use crate::locale::{Locale, Status};
use crate::session::shared::Shared;
use crate::session::version::Made;
use crate::site::{Freshness, Route, Site, State, freshness};
use crate::source::Span;

/// Every language of the site, with the state of a page in it.
pub(super) fn languages(made: &Made<'_>, shared: &Shared, route: &Route) -> Vec<Value> {
    let site = made.site;
    let texts = entry::texts(site, route.subject);
    let language = |locale: &Locale| {
        let other = site.route(route.subject, locale.id);
        let (state, words) = state(site, &texts, locale, other);
        let own = texts.iter().find_map(|texts| texts.get(&locale.id));
        json!({
            "tag": locale.tag.as_str(),
            "name": locale.name,
            "dir": locale.direction.as_str(),
            "url": other.map(|other| site.config.base_url.link(&other.path)),
            "state": state,
            "words": words,
            "here": locale.id == route.locale,
            "source": own.map(|document| entry::place(made, shared, Span::new(document.file, 0, 0))),
        })
    };
    site.config.locales.iter().map(language).collect()
}

/// The state of a page in a language: a word for programs, and words for people.
fn state(
    site: &Site<'_>,
    texts: &[&Texts],
    locale: &Locale,
    route: Option<&Route>,
) -> (&'static str, String) {
    let own = texts.iter().any(|texts| texts.contains_key(&locale.id));
    let Some(route) = route else {
        return match locale.status {
            Status::Disabled => ("off", "not built".to_string()),
            _ => ("hidden", "no text, so no page".to_string()),
        };
    };
    let borrowed = || {
        let mut chain = site.config.chain(locale.id);
        let from = chain.find(|other| texts.iter().any(|texts| texts.contains_key(other)));
        site.config.locale(from.unwrap_or(route.text_locale)).tag.as_str().to_string()
    };
    match route.state {
        State::Data if texts.iter().all(|texts| texts.is_empty()) => ("data", "made from data".to_string()),
        State::Data if !own => ("fallback", format!("data, with the introduction in {}", borrowed())),
        State::Fallback => ("fallback", format!("shows the text in {}", borrowed())),
        State::Stub => ("stub", format!("says that there is no text, and links to {}", borrowed())),
        _ if locale.id == site.config.source_locale => ("source", "source text".to_string()),
        State::Data | State::Source | State::Translated => translated(site, texts, locale),
    }
}

fn translated(site: &Site<'_>, texts: &[&Texts], locale: &Locale) -> (&'static str, String) {
    let mut sections = Vec::new();
    let (mut upstream, mut is_unrecorded) = (None, false);
    for texts in texts.iter().filter(|texts| texts.contains_key(&locale.id)) {
        match freshness(site.config, texts, locale.id) {
            Freshness::Current => {}
            Freshness::Outdated(changed) => sections.extend(changed),
            Freshness::UpstreamOutdated(other) => upstream = Some(other),
            Freshness::Unrecorded => is_unrecorded = true,
        }
    }
    let mut records = texts.iter().filter_map(|texts| texts.get(&locale.id)?.record.as_ref());
    let (mut state, by) = match records.next().map(|record| record.method) {
        Some(Method::Machine) => ("machine", "translated by a machine, nobody has read it"),
        Some(Method::MachineReviewed) => ("translated", "translated by a machine, read by a person"),
        Some(Method::Human) | None => ("translated", "translated"),
    };
    let mut words = by.to_string();
    if is_unrecorded {
        (state, words) = ("unrecorded", format!("{by}; nobody recorded from which text"));
    }
    if let Some(upstream) = upstream {
        let tag = &site.config.locale(upstream).tag;
        (state, words) =
            ("outdated", format!("outdated: so is the text in {tag} that it is made from; {by}"));
    }
    if !sections.is_empty() {
        let changed = sections.join(", ");
        (state, words) = ("outdated", format!("outdated: the source has changed in {changed}; {by}"));
    }
    (state, words)
}
