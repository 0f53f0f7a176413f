//! What a browser may keep for times without a network: the service worker, and for every city and locale
//! the list of its pages.

use std::collections::BTreeMap;

use super::plan::Job;
use crate::locale::LocaleId;
use crate::site::{Site, Subject};
use crate::theme::Assets;
use crate::view::{KEPT_PAGES, WORKER};

/// No browser keeps more pages than these of a city: a few megabytes.
const MOST_PAGES: usize = 200;

pub(super) fn plan(site: &Site<'_>, jobs: &mut BTreeMap<String, Job>) {
    jobs.insert(WORKER.to_string(), Job::Worker);
    for locale in site.config.enabled() {
        jobs.insert(format!("{}/offline.html", locale.tag), Job::Offline(locale.id));
        for city in 0..site.content.cities.len() {
            if let Some(route) = site.route(Subject::City(city), locale.id) {
                jobs.insert(format!("{}{KEPT_PAGES}", route.path), Job::KeptPages(city, locale.id));
            }
        }
    }
}

/// The theme's service worker, behind the names of the files that pages load. It changes with them, so that a
/// browser that keeps the old one asks for the new.
pub(super) fn worker(assets: &Assets) -> Vec<u8> {
    let is_small = |path: &&str| [".css", ".js", ".svg"].iter().any(|end| path.ends_with(end));
    let names = assets.iter().map(|(path, _)| path).filter(is_small);
    let mut script = format!("self.shell = {};\n", list(names)).into_bytes();
    script.extend_from_slice(&assets.worker);
    script
}

/// The pages of a city in a locale, as paths from the site's root: the city and its desks first, then its
/// guides and the region's, and the page that stands for those that are not kept.
pub(super) fn pages(site: &Site<'_>, city: usize, locale: LocaleId) -> Vec<u8> {
    let lists = site.listing();
    let desks = lists.desks(city).iter().map(|desk| Subject::Desk(*desk));
    let guides = lists.city(locale, city).iter().map(|guide| Subject::Guide(*guide));
    let first = [Subject::City(city), Subject::CityDesks(city), Subject::Home];
    let subjects = first.into_iter().chain(desks).chain(guides);
    let routes = subjects.filter_map(|subject| site.route(subject, locale)).take(MOST_PAGES);
    let offline = format!("{}/offline.html", site.config.locale(locale).tag);
    let paths = std::iter::once(offline.as_str()).chain(routes.map(|route| route.path.as_str()));
    format!("{}\n", list(paths)).into_bytes()
}

/// A JSON array (RFC 8259) of paths, each as it stands in a URL.
fn list<'p>(paths: impl IntoIterator<Item = &'p str>) -> String {
    let quoted = paths.into_iter().map(|path| serde_json::Value::from(path).to_string());
    format!("[{}]", quoted.collect::<Vec<_>>().join(","))
}
