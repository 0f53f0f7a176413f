//! Pages as strings: what the Hugo templates hold, written by hand.

use super::content::{guide_list, link_item, main};
use super::site::{Kind, Site};
use crate::corpus::CITIES;

/// The site's address without the slash at its end.
pub(super) const BASE: &str = "https://approdo.example.org";

/// Fragments that pages of a locale share.
pub(super) struct Shared {
    /// By locale, then by city; the last is for pages of no city.
    navigation: Vec<Vec<String>>,
    footers: Vec<String>,
    /// The list of the region's guides.
    pub(super) region_guides: Vec<String>,
}

impl Shared {
    /// Renders the fragments.
    pub(super) fn new(site: &Site) -> Shared {
        let locales = 0..site.words.len();
        let region: Vec<usize> =
            (0..site.guides.len()).filter(|guide| site.guides[*guide].city.is_none()).collect();
        Shared {
            navigation: locales
                .clone()
                .map(|locale| (0..=CITIES.len()).map(|city| navigation(site, locale, city)).collect())
                .collect(),
            footers: locales.clone().map(|locale| footer(site, locale)).collect(),
            region_guides: locales.map(|locale| guide_list(site, locale, &region)).collect(),
        }
    }
}

/// Appends text so that it is safe between tags and in double quotes.
pub(super) fn escape(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(place) = rest.find(['&', '<', '>', '"']) {
        out.push_str(&rest[..place]);
        out.push_str(match rest.as_bytes()[place] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            _ => "&quot;",
        });
        rest = &rest[place + 1..];
    }
    out.push_str(rest);
}

/// Appends strings as they are.
macro_rules! put {
    ($out:expr, $($part:expr),+ $(,)?) => {{ $( $out.push_str($part); )+ }};
}
pub(super) use put;

/// A whole page.
pub(super) fn render(site: &Site, shared: &Shared, kind: Kind, locale: usize) -> String {
    let words = &site.words[locale];
    let title = site.title(kind, locale);
    let summary = summary(site, kind, locale);
    let urls: Vec<String> = (0..site.words.len()).map(|locale| site.url(kind, locale)).collect();
    let direction = if words.tag == "ar" { "rtl" } else { "ltr" };
    let mut out = String::with_capacity(16 * 1024);
    put!(
        out,
        "<!doctype html>\n<html lang=\"",
        words.tag,
        "\" dir=\"",
        direction,
        "\">\n<head>\n<meta charset=\"utf-8\">\n"
    );
    put!(out, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    escape(&mut out, &title);
    if kind != Kind::Home {
        put!(out, " | ", words.ui("site"));
    }
    put!(out, "</title>\n<meta name=\"description\" content=\"");
    escape(&mut out, &summary);
    put!(out, "\">\n<link rel=\"canonical\" href=\"", BASE, &urls[locale], "\">\n");
    for (words, url) in site.words.iter().zip(&urls) {
        put!(out, "<link rel=\"alternate\" hreflang=\"", words.tag, "\" href=\"", BASE, url, "\">\n");
    }
    put!(out, "<link rel=\"alternate\" type=\"application/rss+xml\" href=\"/", words.tag, "/index.xml\">\n");
    put!(
        out,
        "<link rel=\"stylesheet\" href=\"/style.css\">\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">"
    );
    put!(
        out,
        words.ui("skip"),
        "</a>\n<header>\n<a class=\"brand\" href=\"/",
        words.tag,
        "/\">",
        words.ui("site"),
        "</a>\n"
    );
    let city = match kind {
        Kind::City(city) | Kind::Desks(city) | Kind::Desk(city, _) => Some(city),
        Kind::Guide(guide) => site.guides[guide].city,
        _ => None,
    };
    put!(out, &shared.navigation[locale][city.unwrap_or(CITIES.len())]);
    switcher(site, locale, &urls, &mut out);
    put!(out, "</header>\n");
    breadcrumbs(site, kind, locale, city, &title, &mut out);
    put!(out, "<main id=\"main\">\n");
    main(site, shared, kind, locale, &title, &summary, &mut out);
    put!(out, "</main>\n", &shared.footers[locale], "</body>\n</html>\n");
    out
}

fn summary(site: &Site, kind: Kind, locale: usize) -> String {
    match kind {
        Kind::Home => site.words[locale].ui("tagline").to_owned(),
        Kind::City(city) => site.cities[city].1[locale].get("summary").to_owned(),
        Kind::Guide(guide) => site.guides[guide].texts[locale].get("summary").to_owned(),
        _ => String::new(),
    }
}

fn navigation(site: &Site, locale: usize, current: usize) -> String {
    let words = &site.words[locale];
    let mut out = String::new();
    put!(out, "<nav class=\"cities\" aria-label=\"", words.ui("cities"), "\"><ul>\n");
    for city in 0..CITIES.len() {
        let mark = if city == current { "\" aria-current=\"true" } else { "" };
        put!(
            out,
            "<li><a href=\"",
            &site.url(Kind::City(city), locale),
            mark,
            "\">",
            &site.cities[city].0,
            "</a></li>\n"
        );
    }
    put!(out, "</ul>\n<ul>\n");
    link_item(site, Kind::Guides, locale, &mut out);
    link_item(site, Kind::Topics, locale, &mut out);
    put!(out, "</ul></nav>\n");
    out
}

fn switcher(site: &Site, locale: usize, urls: &[String], out: &mut String) {
    put!(out, "<nav class=\"switcher\" aria-label=\"", site.words[locale].ui("languages"), "\"><ul>\n");
    for (number, (words, url)) in site.words.iter().zip(urls).enumerate() {
        let mark = if number == locale { "\" aria-current=\"true" } else { "" };
        put!(
            out,
            "<li><a href=\"",
            url,
            "\" lang=\"",
            words.tag,
            "\" hreflang=\"",
            words.tag,
            mark,
            "\">",
            words.name
        );
        put!(out, "</a></li>\n");
    }
    put!(out, "</ul></nav>\n");
}

fn breadcrumbs(site: &Site, kind: Kind, locale: usize, city: Option<usize>, title: &str, out: &mut String) {
    if kind == Kind::Home {
        return;
    }
    let words = &site.words[locale];
    put!(
        out,
        "<nav class=\"breadcrumbs\"><ol>\n<li><a href=\"/",
        words.tag,
        "/\">",
        words.ui("home"),
        "</a></li>\n"
    );
    let mut ancestors: Vec<Kind> = city.map(Kind::City).into_iter().collect();
    match kind {
        Kind::City(_) => ancestors.clear(),
        Kind::Desk(city, _) => ancestors.push(Kind::Desks(city)),
        Kind::Topic(_) => ancestors.push(Kind::Topics),
        Kind::Guide(_) if city.is_none() => ancestors.push(Kind::Guides),
        _ => {}
    }
    ancestors.into_iter().for_each(|kind| link_item(site, kind, locale, out));
    put!(out, "<li aria-current=\"page\">");
    escape(out, title);
    put!(out, "</li>\n</ol></nav>\n");
}

fn footer(site: &Site, locale: usize) -> String {
    let mut out = String::new();
    put!(out, "<footer>\n<p>", site.words[locale].ui("footer"), "</p>\n<ul>\n");
    (0..site.topics.len()).for_each(|topic| link_item(site, Kind::Topic(topic), locale, &mut out));
    put!(out, "</ul>\n</footer>\n");
    out
}
