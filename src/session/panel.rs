//! The panel beside each page: what it is made from, in which languages it stands, what is wrong with it, and what
//! would show on other days. It is in no file that `build` writes.

mod entry;
mod hidden;
mod languages;
mod missing;

use std::sync::Arc;

use serde_json::{Value, json};

pub(super) use entry::source;

use super::shared::Shared;
use super::switches::Switch;
use super::version::{Made, Version};
use super::wake::Wake;
use crate::content::markdown::words;
use crate::output::Job;
use crate::serve::{Bytes, FOLDER, Finding};
use crate::site::Route;
use crate::view::{escape, title};

/// The files of the panel.
const FILES: [(&str, &str); 6] = [
    ("panel.js", include_str!("panel/panel.js")),
    ("panel.css", include_str!("panel/panel.css")),
    ("parts.js", include_str!("panel/parts.js")),
    ("compare.html", include_str!("panel/compare.html")),
    ("compare.js", include_str!("panel/compare.js")),
    ("compare.css", include_str!("panel/compare.css")),
];

/// What every page gets in its head.
pub(super) fn head(base: &str) -> String {
    format!("<script type=\"module\" src=\"{}{FOLDER}panel.js\" data-approdo></script>\n", escape(base))
}

/// What is at a path below the server's own folder.
pub(super) fn own(version: &Version, shared: &Arc<Shared>, path: &str, query: &str) -> Option<Bytes> {
    if let Some((_, text)) = FILES.iter().find(|(name, _)| *name == path) {
        return Some(Bytes::from_static(text.as_bytes()));
    }
    let answer = match path {
        "panel.json" => {
            let (key, shared) = (value(query, "key").unwrap_or_default(), Arc::clone(shared));
            version.look(move |made| data(made, &shared, &key))?
        }
        "set.json" => set(shared, query),
        _ => return None,
    };
    Some(Bytes::from(answer.to_string()))
}

/// The value of a name in a query.
fn value(query: &str, name: &str) -> Option<String> {
    let mut pairs = url::form_urlencoded::parse(query.as_bytes());
    pairs.find(|(other, _)| other == name).map(|(_, value)| value.into_owned())
}

/// Has the session show something else, where whoever asks has read the token. A link on another site has not.
fn set(shared: &Shared, query: &str) -> Value {
    if value(query, "token").as_deref() != Some(&shared.token) {
        return json!({"fault": "this page is older than the program: load it again"});
    }
    match Switch::parse(query) {
        Ok(switches) => json!({"heard": shared.wake(Wake::Switch(switches))}),
        Err(fault) => json!({"fault": fault}),
    }
}

/// The page at a path, or the page that a counter's form belongs to.
fn route<'m>(made: &'m Made<'_>, key: &str) -> Option<&'m Route> {
    match made.plan.jobs.get(key)? {
        Job::Page(id) | Job::Counter(id) => Some(made.site.get(*id)),
        _ => None,
    }
}

/// The file that the page at a path is made from.
pub(super) fn file_of(made: &Made<'_>, key: &str) -> Option<String> {
    let place = entry::source(made.site, route(made, key)?)?;
    Some(made.sources.file(place.file).path.clone())
}

/// All that the panel shows of a page.
fn data(made: &Made<'_>, shared: &Shared, key: &str) -> Value {
    let (site, switches) = (made.site, made.switches);
    let route = route(made, key);
    let options = site.options;
    let reader = route.map_or(site.config.source_locale, |route| route.locale);
    json!({
        "token": shared.token,
        "today": options.today.to_string(),
        "usual": made.usual.to_string(),
        "switches": {
            "drafts": options.drafts,
            "future": options.future,
            "expired": options.expired,
            "keys": switches.keys,
            "pseudo": site.config.pseudo_locales,
        },
        "page": route.map(|route| page(made, shared, route)),
        "missing": (!made.plan.jobs.contains_key(key)).then(|| missing::missing(made, shared, key)),
        "notices": route.map(|route| hidden::notices(made, shared, route)),
        "hidden": hidden::entries(made, shared, reader),
    })
}

fn page(made: &Made<'_>, shared: &Shared, route: &Route) -> Value {
    let site = made.site;
    let (locale, title) = title(made.renderer.reader(route.locale), route.subject);
    let parts = site.body(route);
    let text = |part: &crate::site::Part<'_>| {
        made.sources
            .file(part.document.file)
            .text()
            .and_then(|text| text.get(part.range.clone()))
            .map_or(0, words)
    };
    let source = site.route(route.subject, site.config.source_locale);
    json!({
        "title": title,
        "lang": site.config.locale(locale).tag.as_str(),
        "draft": entry::lifecycle(site, route.subject).is_some_and(|lifecycle| lifecycle.draft),
        "source": entry::source(site, route).map(|span| entry::place(made, shared, span)),
        "source_url": source.map(|source| site.config.base_url.link(&source.path)),
        "words": (!parts.is_empty()).then(|| parts.iter().map(text).sum::<usize>()),
        "dates": entry::dates(site, route.subject),
        "languages": languages::languages(made, shared, route),
        "findings": findings(made, shared, route),
    })
}

/// What is wrong with the files of a page, in any language.
fn findings(made: &Made<'_>, shared: &Shared, route: &Route) -> Vec<Value> {
    let places = entry::places(made, route.subject);
    let is_here = |finding: &&Finding| {
        places.iter().any(|(file, lines)| {
            *file == finding.file && lines.as_ref().is_none_or(|lines| lines.contains(&finding.line))
        })
    };
    let own = entry::source(made.site, route).map(|span| made.sources.file(span.file).path.as_str());
    let shown = shared.findings();
    let mut here: Vec<&Finding> = shown.iter().filter(is_here).collect();
    // What keeps the site from being built, and what stands in the text that is open, comes first.
    here.sort_by_key(|finding| (finding.severity, own != Some(finding.file.as_str())));
    here.into_iter().map(Finding::json).collect()
}
