//! What is to be said where there is no page.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{entry, hidden};
use crate::session::shared::Shared;
use crate::session::version::Made;
use crate::site::{Route, Site};
use crate::source::yaml::distance;
use crate::view::title;

/// How many near pages are named.
const NAMED: usize = 6;

/// Why there is no page at a path, and which ones are near.
pub(super) fn missing(made: &Made<'_>, shared: &Shared, key: &str) -> Value {
    let path = key.strip_suffix("index.html").unwrap_or(key).trim_end_matches('/').to_string() + "/";
    let everything = made.everything();
    let hidden = everything.routes.iter().find(|route| route.path == path);
    let removed = shared.removed();
    let gone = removed.find(key).or_else(|| removed.find(&format!("{path}index.html")));
    let moved = gone.and_then(|gone| moved(made, gone.now.as_ref().or(gone.file.as_ref())?));
    let near = near(made.site, &path).into_iter();
    let near = near.filter(|route| moved.is_none_or(|moved| moved.subject != route.subject));
    json!({
        "gone": gone.map(|gone| json!({"at": gone.at, "file": gone.file})),
        "moved": moved.map(|route| link(made, route)),
        "hidden": hidden.and_then(|route| hidden::entry(made, shared, route)),
        "near": near.map(|route| link(made, route)).collect::<Vec<_>>(),
    })
}

fn link(made: &Made<'_>, route: &Route) -> Value {
    let (language, title) = title(made.renderer.reader(route.locale), route.subject);
    json!({
        "title": title,
        "lang": made.site.config.locale(language).tag.as_str(),
        "url": made.site.config.base_url.link(&route.path),
    })
}

/// The page that a text makes now, where the text is still there, or was moved.
fn moved<'m>(made: &'m Made<'_>, path: &str) -> Option<&'m Route> {
    let file = made.sources.find(path).filter(|_| path.ends_with(".md"))?;
    let is_own = |route: &&Route| entry::source(made.site, route).is_some_and(|span| span.file == file);
    made.site.routes.iter().filter(|route| route.is_own()).find(is_own)
}

/// The pages whose addresses are most like a path, capitals aside: each in one language.
fn near<'s>(site: &'s Site<'_>, path: &str) -> Vec<&'s Route> {
    let path = &path.to_lowercase();
    let (folder, name) = split(path);
    let locale = path.split('/').next();
    let limit = name.chars().count().max(3) / 3;
    let mut found: Vec<(usize, bool, bool, &str, &Route)> = Vec::new();
    for route in &site.routes {
        let (other_folder, other) = split(&route.path);
        if other.chars().count().abs_diff(name.chars().count()) > limit {
            continue;
        }
        let far = if other == name { 0 } else { distance(name, other) };
        if far <= limit {
            let is = |one: &str, other: &str| one.eq_ignore_ascii_case(other);
            let is_foreign =
                !route.path.split('/').next().zip(locale).is_some_and(|(one, other)| is(one, other));
            found.push((far, is_foreign, !is(other_folder, folder), &route.path, route));
        }
    }
    found.sort_by_key(|(far, is_foreign, is_elsewhere, path, _)| (*far, *is_foreign, *is_elsewhere, *path));
    let mut subjects = BTreeSet::new();
    let found = found.into_iter().map(|(.., route)| route).filter(|route| subjects.insert(route.subject));
    found.take(NAMED).collect()
}

/// The last part of a path, and what is in front of it.
fn split(path: &str) -> (&str, &str) {
    let path = path.trim_end_matches('/');
    path.rsplit_once('/').unwrap_or(("", path))
}
