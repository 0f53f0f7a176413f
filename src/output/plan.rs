//! The output as data: an ordered map from paths to jobs. `build` runs them all.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::sitemap::Sitemap;
use super::{accessibility, feed, offline, opensearch, robots, services, sitemap};
use crate::content::is_attachment;
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::LocaleId;
use crate::picture::{self, Format};
use crate::render::{Renderer, file_path};
use crate::site::{RouteId, Site, Subject, TRANSLATION_STATUS, alias_path};
use crate::source::{FileId, Sources, Span};
use crate::theme::Assets;
use crate::translate;
use crate::view::{OPENSEARCH, SEARCH_WORDS, WORKER, search_words};

/// What makes the bytes of a file.
#[derive(Clone, Debug)]
pub enum Job {
    /// A page.
    Page(RouteId),
    /// A guide for showing at a counter.
    Counter(RouteId),
    /// What an old address leads to.
    Redirect(RouteId),
    /// The choice of languages at the root.
    Root,
    /// The root's "not found".
    RootNotFound,
    /// "Not found" in a locale.
    NotFound(LocaleId),
    /// The news of a locale.
    Feed(LocaleId),
    /// What a browser needs to search in a locale from its address bar.
    OpenSearch(LocaleId),
    /// The words of the search in a locale.
    SearchWords(LocaleId),
    /// The only sitemap, or one of several.
    Sitemap(usize),
    /// The list of several sitemaps.
    SitemapIndex,
    /// The services of each city, as a table for other programs.
    Services,
    /// The state of all translations, as CSV.
    TranslationCsv,
    /// The same as JSON.
    TranslationJson,
    /// What crawlers may do.
    Robots,
    /// The service worker.
    Worker,
    /// The service worker that ends an earlier one.
    Farewell,
    /// "No network" in a locale.
    Offline(LocaleId),
    /// Which pages of a city a browser may keep in a locale.
    KeptPages(usize, LocaleId),
    /// The facts of the accessibility statement.
    Accessibility,
    /// A file of the theme, by its path.
    Asset(String),
    /// A file of the site, copied.
    Copy(FileId),
    /// A picture in a width.
    Picture(FileId, u32),
}

/// All files of the output.
#[derive(Debug)]
pub struct Plan {
    /// What makes each file, by its path from the site's root.
    pub jobs: Arc<BTreeMap<String, Job>>,
    sitemaps: Vec<Sitemap>,
}

/// Lists all files of the output. Two files for one path are reported.
pub fn plan(site: &Site<'_>, sources: &Sources, assets: &Assets, diagnostics: &mut Vec<Diagnostic>) -> Plan {
    let (mut jobs, (aliases, pictures, sitemaps)) =
        rayon::join(|| pages(site), || (site.aliases(), site.pictures(sources), sitemap::split(site)));
    if site.route(Subject::Services, site.config.source_locale).is_some() {
        jobs.insert(services::PATH.to_string(), Job::Services);
    }
    if site.config.translation_status {
        jobs.insert(format!("{TRANSLATION_STATUS}.csv"), Job::TranslationCsv);
        jobs.insert(format!("{TRANSLATION_STATUS}.json"), Job::TranslationJson);
        // The address that is told to everybody, whatever they speak.
        if let Some(id) = site.route_id(Subject::TranslationStatus, site.config.source_locale) {
            jobs.insert(format!("{TRANSLATION_STATUS}/index.html"), Job::Redirect(id));
        }
    }
    for alias in aliases {
        let Some(path) = alias_path(&alias.written.value) else {
            continue;
        };
        let path = if path.ends_with('/') { format!("{path}index.html") } else { path };
        if let Some(id) = site.route_id(alias.route.subject, alias.route.locale) {
            jobs.entry(path).or_insert(Job::Redirect(id));
        }
    }
    if site.config.offline {
        offline::plan(site, &mut jobs);
    }
    for (path, _) in assets.iter() {
        jobs.insert(path.to_string(), Job::Asset(path.to_string()));
    }
    for (id, file) in sources.under("content/").filter(|(_, file)| is_attachment(&file.path)) {
        let path = file_path(&file.path);
        match site.content.pictures.get(&id) {
            None => {
                jobs.insert(path, Job::Copy(id));
            }
            // A picture that nothing shows may hold what nobody meant to publish.
            Some(Ok(picture)) if pictures.contains(&id) => {
                for width in picture.widths() {
                    jobs.insert(picture.path(&path, width), Job::Picture(id, width));
                }
                if picture.format == Format::Svg {
                    jobs.insert(path, Job::Copy(id));
                }
            }
            Some(_) => {}
        }
    }
    match sitemaps.len() {
        1 => {
            jobs.insert("sitemap.xml".to_string(), Job::Sitemap(0));
        }
        count => {
            jobs.insert("sitemap.xml".to_string(), Job::SitemapIndex);
            for index in 0..count {
                jobs.insert(sitemap::name(index), Job::Sitemap(index));
            }
        }
    }
    for (id, file) in sources.under("static/") {
        let path = file.path["static/".len()..].to_string();
        match obstacle(&path, &jobs) {
            Some(message) => diagnostics.push(
                Diagnostic::new(Code::ROUTE_COLLISION, Span::new(id, 0, 0), message)
                    .help("rename the file in `static/`"),
            ),
            None if site.config.search && path.starts_with("search/") => diagnostics.push(
                Diagnostic::new(
                    Code::ROUTE_COLLISION,
                    Span::new(id, 0, 0),
                    "the folder `search` is that of the index",
                )
                .help("rename the folder in `static/`, or write `search: false` into `approdo.yaml`"),
            ),
            None => {
                jobs.insert(path, Job::Copy(id));
            }
        }
    }
    // After `static/`: a site may have a worker of its own.
    jobs.entry(WORKER.to_string()).or_insert(Job::Farewell);
    Plan { jobs: Arc::new(jobs), sitemaps }
}

/// The pages, and what stands beside them in each language.
fn pages(site: &Site<'_>) -> BTreeMap<String, Job> {
    let mut jobs = vec![
        ("index.html".to_string(), Job::Root),
        ("404.html".to_string(), Job::RootNotFound),
        ("robots.txt".to_string(), Job::Robots),
    ];
    jobs.extend(
        site.config.accessibility.is_some().then(|| ("accessibility.json".to_string(), Job::Accessibility)),
    );
    for locale in site.config.enabled() {
        jobs.push((format!("{}/404.html", locale.tag), Job::NotFound(locale.id)));
        jobs.push((format!("{}/feed.xml", locale.tag), Job::Feed(locale.id)));
        if site.config.search {
            jobs.push((format!("{}/{OPENSEARCH}", locale.tag), Job::OpenSearch(locale.id)));
            jobs.push((format!("search/{}/{SEARCH_WORDS}", locale.tag), Job::SearchWords(locale.id)));
        }
    }
    let routes = (0u32..).map(RouteId).zip(&site.routes).collect::<Vec<_>>();
    jobs.par_extend(routes.into_par_iter().with_min_len(256).flat_map_iter(|(id, route)| {
        let counter = || (format!("{}index.html", route.counter_path()), Job::Counter(id));
        let page = (format!("{}index.html", route.path), Job::Page(id));
        std::iter::once(page).chain(site.counter(route).is_some().then(counter))
    }));
    // Of two for one path the later stays. A whole list is sorted sooner than a map grows.
    jobs.par_sort_by(|(one, _), (other, _)| one.cmp(other));
    jobs.into_iter().collect()
}

/// Why a file of `static/` cannot be published at a path.
fn obstacle(path: &str, jobs: &BTreeMap<String, Job>) -> Option<String> {
    if jobs.contains_key(path) {
        return Some(format!("approdo makes `/{path}` itself"));
    }
    let first = path.split('/').next().unwrap_or_default();
    if first == ".git" || first.starts_with(".approdo") {
        return Some(format!("the name `{first}` is reserved"));
    }
    let below = format!("{path}/");
    if jobs.range(below.clone()..).next().is_some_and(|(other, _)| other.starts_with(&below)) {
        return Some(format!("`/{path}` is a folder of the site"));
    }
    let folders = path.match_indices('/').map(|(at, _)| &path[..at]);
    let file = folders.into_iter().find(|folder| jobs.contains_key(*folder))?;
    Some(format!("`/{file}` is a file of the site, so it cannot be a folder"))
}

impl Plan {
    /// The pictures, each with its files: their paths and widths. A picture is read once for all of them.
    pub fn pictures(&self) -> BTreeMap<FileId, Vec<(&str, u32)>> {
        let mut pictures: BTreeMap<FileId, Vec<(&str, u32)>> = BTreeMap::new();
        for (path, job) in &*self.jobs {
            if let Job::Picture(id, width) = job {
                pictures.entry(*id).or_default().push((path, *width));
            }
        }
        pictures
    }

    /// Makes the bytes of one file; of a picture that cannot be read, none.
    pub fn execute<'s>(
        &self,
        job: &Job,
        site: &Site<'_>,
        renderer: &'s Renderer<'_>,
        assets: &'s Assets,
    ) -> Cow<'s, [u8]> {
        let bytes = match job {
            Job::Page(id) => renderer.page(site.get(*id)),
            Job::Counter(id) => renderer.counter(site.get(*id)),
            Job::Redirect(id) => renderer.redirect(site.get(*id)),
            Job::Root => renderer.root(false),
            Job::RootNotFound => renderer.root(true),
            Job::NotFound(locale) => renderer.not_found(*locale),
            Job::Feed(locale) => feed::feed(renderer.reader(*locale)).into_bytes(),
            Job::OpenSearch(locale) => opensearch::description(renderer.reader(*locale)).into_bytes(),
            Job::SearchWords(locale) => search_words(renderer.reader(*locale)).into_bytes(),
            Job::Sitemap(index) => {
                let part = self.sitemaps.get(*index);
                part.map_or_else(String::new, |part| sitemap::write(site, part)).into_bytes()
            }
            Job::SitemapIndex => sitemap::index(site, self.sitemaps.len()).into_bytes(),
            Job::Accessibility => accessibility::json(site).into_bytes(),
            Job::Services => services::services(site).into_bytes(),
            Job::TranslationCsv => translate::csv(site.config, &renderer.standing().rows).into_bytes(),
            Job::TranslationJson => {
                let standing = renderer.standing();
                translate::json(site.config, &standing.rows, standing.as_of).into_bytes()
            }
            Job::Robots => robots::robots(site.config).into_bytes(),
            Job::Worker => offline::worker(assets),
            Job::Farewell => offline::farewell(),
            Job::Offline(locale) => renderer.offline(*locale),
            Job::KeptPages(city, locale) => offline::pages(renderer.reader(*locale), *city),
            Job::Asset(path) => {
                let file = assets.iter().find(|(other, _)| other == path);
                return Cow::Borrowed(file.map_or(&[], |(_, bytes)| bytes));
            }
            Job::Copy(id) => return Cow::Borrowed(renderer.file(*id)),
            Job::Picture(id, width) => {
                let made = match site.content.pictures.get(id) {
                    Some(Ok(picture)) => picture::make(renderer.file(*id), picture, &[*width], &()),
                    _ => Ok(Vec::new()),
                };
                made.unwrap_or_default().pop().unwrap_or_default()
            }
        };
        Cow::Owned(bytes)
    }
}
