//! What a browser may keep for times without a network: the service worker, and for every city and locale
//! the list of its pages.

use std::collections::BTreeMap;

use super::plan::Job;
use crate::locale::Tag;
use crate::site::{Site, Subject};
use crate::theme::Assets;
use crate::view::{KEPT_PAGES, Reader, WORKER, title};

/// No browser keeps more pages than these of a city: a few megabytes.
const MOST_PAGES: usize = 200;

/// The worker of a site that keeps nothing. A browser goes on with the worker that it has when there is none any
/// more at its address (<https://github.com/w3c/ServiceWorker/issues/204>), so only another one can end it.
const FAREWELL: &str = r#"// Takes the place of a worker that kept pages: forgets them, and goes.
(function () {
  "use strict";
  var base = new URL("./", self.location.href).href;
  self.addEventListener("install", function () { self.skipWaiting(); });
  self.addEventListener("activate", function (event) {
    var names = ["approdo-shell " + base, "approdo-pages " + base, "approdo-search " + base];
    event.waitUntil(Promise.all(names.map(function (name) { return caches.delete(name); })).then(function () {
      return self.registration.unregister();
    }));
  });
})();
"#;

pub(super) fn plan(site: &Site<'_>, jobs: &mut BTreeMap<String, Job>) {
    jobs.insert(WORKER.to_string(), Job::Worker);
    for locale in site.config.enabled() {
        jobs.insert(stand_in(&locale.tag), Job::Offline(locale.id));
        for city in 0..site.content.cities.len() {
            if let Some(route) = site.route(Subject::City(city), locale.id) {
                jobs.insert(format!("{}{KEPT_PAGES}", route.path), Job::KeptPages(city, locale.id));
            }
        }
    }
}

/// The path of the page that stands for those that are not kept.
fn stand_in(tag: &Tag) -> String {
    format!("{tag}/offline.html")
}

/// The theme's service worker, behind the names of the files that pages load. It changes with them, so that a
/// browser that keeps the old one asks for the new.
pub(super) fn worker(assets: &Assets) -> Vec<u8> {
    let is_small = |path: &&str| [".css", ".js", ".svg"].iter().any(|end| path.ends_with(end));
    let names: Vec<&str> = assets.iter().map(|(path, _)| path).filter(is_small).collect();
    let mut script = format!("self.shell = {};\n", serde_json::Value::from(names)).into_bytes();
    script.extend_from_slice(&assets.worker);
    script
}

/// The worker that ends one of an earlier build.
pub(super) fn farewell() -> Vec<u8> {
    FAREWELL.as_bytes().to_vec()
}

/// The pages of a city in a locale: the city and its desks first, the glossary, then its guides and the region's. Before them
/// the page that stands for those that are not kept, and the way in. A JSON array (RFC 8259) of `[path from the
/// site's root, title, language of the title]`; the first two have a path alone.
pub(super) fn pages(reader: &Reader<'_>, city: usize) -> Vec<u8> {
    let (site, locale) = (reader.site, reader.locale.id);
    let desks = site.desks(city).iter().map(|desk| Subject::Desk(*desk));
    let guides = site.listing(locale).city(city).iter().map(|guide| Subject::Guide(*guide));
    let first =
        [Subject::City(city), Subject::CityDesks(city), Subject::Home, Subject::Search, Subject::Glossary];
    let subjects = first.into_iter().chain(desks).chain(guides);
    let routes = subjects.filter_map(|subject| site.route(subject, locale)).take(MOST_PAGES);
    let named = routes.map(|route| {
        let (language, words) = title(reader, route.subject);
        vec![route.path.clone(), words.into_owned(), site.config.locale(language).tag.to_string()]
    });
    let nameless = [vec![stand_in(&reader.locale.tag)], vec![String::new()]];
    let list: Vec<Vec<String>> = nameless.into_iter().chain(named).collect();
    format!("{}\n", serde_json::Value::from(list)).into_bytes()
}
