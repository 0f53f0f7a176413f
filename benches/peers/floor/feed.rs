//! Sitemaps with alternates, and a feed a locale.

use super::page::{BASE, escape, put};
use super::site::{Kind, Site};

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
const SITEMAP: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// The list of the locales' sitemaps.
pub(super) fn sitemap_index(site: &Site) -> String {
    let mut out = String::from(DECLARATION);
    put!(out, "<sitemapindex xmlns=\"", SITEMAP, "\">\n");
    for words in &site.words {
        put!(out, "<sitemap><loc>", BASE, "/", words.tag, "/sitemap.xml</loc></sitemap>\n");
    }
    put!(out, "</sitemapindex>\n");
    out
}

/// Every page of a locale, with its translations.
pub(super) fn sitemap(site: &Site, locale: usize) -> String {
    let mut out = String::from(DECLARATION);
    put!(out, "<urlset xmlns=\"", SITEMAP, "\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    for kind in site.pages() {
        put!(out, "<url>\n<loc>", BASE, &site.url(kind, locale), "</loc>\n");
        if let Kind::Guide(guide) = kind {
            put!(out, "<lastmod>", &site.guides[guide].verified_on, "</lastmod>\n");
        }
        for (other, words) in site.words.iter().enumerate() {
            put!(out, "<xhtml:link rel=\"alternate\" hreflang=\"", words.tag, "\" href=\"", BASE);
            put!(out, &site.url(kind, other), "\"/>\n");
        }
        put!(out, "</url>\n");
    }
    put!(out, "</urlset>\n");
    out
}

/// The newest guides of a locale.
pub(super) fn rss(site: &Site, locale: usize) -> String {
    let words = &site.words[locale];
    let mut out = String::from(DECLARATION);
    put!(
        out,
        "<rss version=\"2.0\">\n<channel>\n<title>",
        words.ui("site"),
        "</title>\n<link>",
        BASE,
        "/",
        words.tag,
        "/</link>\n"
    );
    put!(out, "<description>", words.ui("tagline"), "</description>\n");
    for guide in site.recent(50) {
        put!(out, "<item>\n<title>");
        escape(&mut out, &site.title(Kind::Guide(guide), locale));
        put!(out, "</title>\n<link>", BASE, &site.url(Kind::Guide(guide), locale), "</link>\n<description>");
        escape(&mut out, site.guides[guide].texts[locale].get("summary"));
        put!(out, "</description>\n</item>\n");
    }
    put!(out, "</channel>\n</rss>\n");
    out
}
