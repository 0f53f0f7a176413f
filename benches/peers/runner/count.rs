//! Counts of what a tool wrote, so that a table of times compares the same work.

use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::path::Path;

use approdo::Error;
use url::Url;
use walkdir::WalkDir;

use crate::corpus::CITIES;
use crate::words::LOCALES;

/// Facts of an output, by name, in the order in which they are shown.
pub(crate) struct Counts(pub(super) Vec<(&'static str, u64)>);

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|(name, count)| writeln!(f, "{count:>12} {name}"))
    }
}

/// What a link leads to, told from its path.
#[derive(PartialEq)]
enum Target {
    City,
    Desk,
    Guide,
    Other,
}

/// Reads the whole output once.
pub(crate) fn count(out: &Path) -> Result<Counts, Error> {
    let mut counts = Counter::default();
    for entry in WalkDir::new(out) {
        let entry = entry.map_err(|cause| Error::io("read", out, cause.into()))?;
        if entry.file_type().is_file() {
            let path = entry.path();
            let bytes = fs::read(path).map_err(|cause| Error::io("read", path, cause))?;
            let relative = path.strip_prefix(out).unwrap_or(path).to_string_lossy();
            counts.file(&relative, &bytes);
        }
    }
    Ok(counts.facts())
}

#[derive(Default)]
struct Counter {
    files: u64,
    bytes: u64,
    pages: u64,
    other_html: u64,
    locs: u64,
    alternates: u64,
    feeds: u64,
    entries: u64,
    navigation: u64,
    hreflang: u64,
    city_guides: u64,
    city_desks: u64,
    topic_guides: u64,
    headings: u64,
    contents: u64,
    rows: u64,
    body_links: u64,
}

impl Counter {
    fn file(&mut self, path: &str, bytes: &[u8]) {
        self.files += 1;
        self.bytes += bytes.len() as u64;
        let Ok(text) = std::str::from_utf8(bytes) else {
            return;
        };
        if path.ends_with(".html") {
            self.html(path, text);
        } else if text.contains("<urlset") {
            self.locs += occurrences(text, "<loc>");
            self.alternates += occurrences(text, "<xhtml:link");
        } else if text.contains("<rss") || text.contains("<feed") {
            self.feeds += 1;
            self.entries += occurrences(text, "<item>") + occurrences(text, "<entry>");
        }
    }

    fn html(&mut self, path: &str, text: &str) {
        let segments: Vec<&str> = path.split('/').collect();
        let of_locale = LOCALES.iter().any(|(tag, _, _)| segments[0] == *tag);
        if !of_locale || !path.ends_with("/index.html") || text.contains("http-equiv=\"refresh\"") {
            self.other_html += 1;
            return;
        }
        self.pages += 1;
        match segments[..] {
            ["en", "bologna", _] => {
                self.navigation = distinct(path, text, &Target::City);
                self.city_guides = distinct(path, text, &Target::Guide);
                self.city_desks = distinct(path, text, &Target::Desk);
                self.hreflang = text.split("<link ").filter(|link| link_has_hreflang(link)).count() as u64;
            }
            ["en", "topics", _, _] => self.topic_guides += distinct(path, text, &Target::Guide),
            ["en", "bologna", guide, _] if guide != "desks" => {
                self.headings += occurrences(text, "<h2") + occurrences(text, "<h3");
                self.contents += occurrences(text, "href=\"#");
                self.rows += occurrences(text, "<tr");
                self.body_links += distinct(path, text, &Target::Guide) + distinct(path, text, &Target::Desk);
            }
            _ => {}
        }
    }

    fn facts(self) -> Counts {
        Counts(vec![
            ("files", self.files),
            ("bytes", self.bytes),
            ("pages", self.pages),
            ("other HTML files", self.other_html),
            ("addresses in sitemaps", self.locs),
            ("alternates in sitemaps", self.alternates),
            ("feeds", self.feeds),
            ("entries in feeds", self.entries),
            ("/en/bologna/: cities linked", self.navigation),
            ("/en/bologna/: hreflang links", self.hreflang),
            ("/en/bologna/: guides linked", self.city_guides),
            ("/en/bologna/: desks linked", self.city_desks),
            ("/en/topics/*/: guides linked", self.topic_guides),
            ("/en/bologna/*/: h2 and h3", self.headings),
            ("/en/bologna/*/: links within the page", self.contents),
            ("/en/bologna/*/: table rows", self.rows),
            ("/en/bologna/*/: guides and desks linked", self.body_links),
        ])
    }
}

fn occurrences(text: &str, needle: &str) -> u64 {
    text.matches(needle).count() as u64
}

fn link_has_hreflang(link: &str) -> bool {
    link.split('>').next().is_some_and(|link| link.contains("hreflang=") && link.contains("alternate"))
}

/// How many different pages of that kind the page links to.
fn distinct(path: &str, text: &str, wanted: &Target) -> u64 {
    let Ok(page) = Url::parse("https://approdo.example.org/").and_then(|base| base.join(path)) else {
        return 0;
    };
    let links: BTreeSet<String> = text
        .split("<a ")
        .skip(1)
        .filter_map(|link| link.split('>').next()?.split("href=\"").nth(1)?.split('"').next())
        .filter_map(|href| page.join(href).ok())
        .filter(|url| url.host() == page.host() && target(url.path()) == *wanted)
        .map(|url| url.path().trim_end_matches("index.html").to_owned())
        .collect();
    // A page's link to itself, in the switcher or in the navigation, is not a link to another page.
    let own = page.path().trim_end_matches("index.html");
    let own = u64::from(*wanted != Target::City && links.contains(own));
    links.iter().filter(|link| link.starts_with("/en/")).count() as u64 - own
}

fn target(path: &str) -> Target {
    let segments: Vec<&str> =
        path.split('/').filter(|segment| !segment.is_empty() && *segment != "index.html").collect();
    let is_city = |id: &str| CITIES.iter().any(|city| city.id == id);
    match segments[..] {
        [_, city] if is_city(city) => Target::City,
        [_, city, "desks", _] if is_city(city) => Target::Desk,
        [_, _, "desks"] => Target::Other,
        [_, folder, _] if folder == "guides" || is_city(folder) => Target::Guide,
        _ => Target::Other,
    }
}
