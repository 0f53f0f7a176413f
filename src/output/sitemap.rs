//! Sitemaps with language alternates: <https://www.sitemaps.org/protocol.html> and
//! <https://developers.google.com/search/docs/specialty/international/localized-versions>.

use std::ops::Range;

use rayon::prelude::*;

use crate::site::{Alternate, Route, Site, Subject};
use crate::view::escape;

/// The most addresses that the protocol allows in one file.
const MAX_URLS: usize = 50_000;
/// The largest file that the protocol allows, in bytes.
const MAX_BYTES: usize = 50 * 1024 * 1024;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
const FOOT: &str = "</urlset>\n";

/// The routes of one file, as places in the site's list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sitemap {
    routes: Range<usize>,
}

/// Cuts the site's pages into files that are within the protocol's bounds.
pub(super) fn split(site: &Site<'_>) -> Vec<Sitemap> {
    let entries = Entries::new(site);
    if entries.fit() {
        return vec![Sitemap { routes: 0..site.routes.len() }];
    }
    cut(site.routes.iter().map(|route| entries.size(route)), MAX_URLS, MAX_BYTES - HEAD.len() - FOOT.len())
}

/// Cuts a list of sizes, in which 0 is a page that does not count.
fn cut(sizes: impl Iterator<Item = usize>, most_urls: usize, most_bytes: usize) -> Vec<Sitemap> {
    let mut parts = Vec::new();
    let (mut start, mut urls, mut bytes, mut end) = (0, 0, 0, 0);
    for (index, size) in sizes.enumerate() {
        if size > 0 && (urls == most_urls || bytes + size > most_bytes) {
            parts.push(Sitemap { routes: start..index });
            (start, urls, bytes) = (index, 0, 0);
        }
        urls += usize::from(size > 0);
        bytes += size;
        end = index + 1;
    }
    parts.push(Sitemap { routes: start..end });
    parts
}

/// The name of one of several sitemaps.
pub(super) fn name(index: usize) -> String {
    format!("sitemap-{}.xml", index + 1)
}

/// The list of several sitemaps.
pub(super) fn index(site: &Site<'_>, count: usize) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for index in 0..count {
        let url = site.config.base_url.absolute(&name(index));
        xml.push_str(&format!("<sitemap><loc>{}</loc></sitemap>\n", escape(&url)));
    }
    xml.push_str("</sitemapindex>\n");
    xml
}

/// One sitemap.
pub(super) fn write(site: &Site<'_>, part: &Sitemap) -> String {
    let entries = Entries::new(site);
    let routes = site.routes.get(part.routes.clone()).unwrap_or_default();
    let bytes: usize = routes.par_iter().map(|route| entries.size(route)).sum();
    let mut xml = String::with_capacity(HEAD.len() + bytes + FOOT.len());
    xml.push_str(HEAD);
    if part.routes.start == 0 {
        entries.chooser(&mut |text| xml.push_str(text));
    }
    for route in routes.iter().filter(|route| site.is_known_to_search_engines(route)) {
        entries.entry(route, &route.path, &mut |text| xml.push_str(text));
    }
    xml.push_str(FOOT);
    xml
}

/// Writes entries piece by piece, so that they can be measured before there is room for them.
struct Entries<'s> {
    site: &'s Site<'s>,
    /// The start of every address, escaped.
    base: String,
}

impl<'s> Entries<'s> {
    fn new(site: &'s Site<'s>) -> Entries<'s> {
        Entries { site, base: escape(&site.config.base_url.absolute("")).into_owned() }
    }

    /// Whether all pages are within the bounds of one file, at a glance: it need not be exact where they are far.
    fn fit(&self) -> bool {
        let longest = self.site.routes.iter().map(|route| escape(&route.path).len()).max().unwrap_or(0);
        let tags = self.site.config.locales.iter().map(|locale| locale.tag.as_str().len());
        let around = "<xhtml:link rel=\"alternate\" hreflang=\"x-default\" href=\"\"/>".len();
        let address = self.base.len() + longest + around + tags.max().unwrap_or(0);
        // The page itself, its alternates, and the default one; the choice at the root counts as a page.
        let entry = address * (self.site.config.locales.len() + 3);
        let pages = self.site.routes.len() + 1;
        pages <= MAX_URLS && pages * entry + HEAD.len() + FOOT.len() <= MAX_BYTES
    }

    /// The choice of languages at the root, which stands for every other language of the home page.
    fn chooser(&self, put: &mut dyn FnMut(&str)) {
        if let Some(home) = self.site.route(Subject::Home, self.site.config.source_locale) {
            self.entry(home, "", put);
        }
    }

    fn size(&self, route: &Route) -> usize {
        let mut size = 0;
        if route.subject == Subject::Home && route.locale == self.site.config.source_locale {
            self.chooser(&mut |text| size += text.len());
        }
        if self.site.is_known_to_search_engines(route) {
            self.entry(route, &route.path, &mut |text| size += text.len());
        }
        size
    }

    fn entry(&self, route: &Route, path: &str, put: &mut dyn FnMut(&str)) {
        let address = |put: &mut dyn FnMut(&str), path: &str| {
            put(&self.base);
            put(&escape(path));
        };
        put("<url><loc>");
        address(put, path);
        put("</loc>");
        for Alternate { locale, path } in self.site.alternates(route) {
            put("<xhtml:link rel=\"alternate\" hreflang=\"");
            put(locale.map_or("x-default", |locale| self.site.config.locale(locale).tag.as_str()));
            put("\" href=\"");
            address(put, path);
            put("\"/>");
        }
        put("</url>\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sitemap_past_the_bounds_is_cut() {
        let part = |routes| Sitemap { routes };
        assert_eq!(cut([1, 1, 1].into_iter(), 3, 9), [part(0..3)]);
        assert_eq!(cut([1, 0, 1, 1, 1].into_iter(), 3, 9), [part(0..4), part(4..5)]);
        assert_eq!(cut([5, 5, 1].into_iter(), 3, 9), [part(0..1), part(1..3)]);
        assert_eq!(cut([].into_iter(), 3, 9), [part(0..0)]);
    }
}
