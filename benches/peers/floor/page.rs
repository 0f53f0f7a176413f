//! Pages as strings: what the Hugo templates hold, written by hand.

use super::body;
use super::data::Desk;
use super::site::{Kind, Site};
use crate::corpus::CITIES;

/// The site's address without the slash at its end.
pub(super) const BASE: &str = "https://approdo.example.org";

const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// Fragments that pages of a locale share.
pub(super) struct Shared {
    /// By locale, then by city; the last is for pages of no city.
    navigation: Vec<Vec<String>>,
    footers: Vec<String>,
    region_guides: Vec<String>,
}

impl Shared {
    /// Renders the fragments.
    pub(super) fn new(site: &Site) -> Shared {
        let locales = 0..site.words.len();
        let region: Vec<usize> = (0..site.guides.len())
            .filter(|guide| site.guides[*guide].city.is_none())
            .collect();
        Shared {
            navigation: locales
                .clone()
                .map(|locale| {
                    (0..=CITIES.len())
                        .map(|city| navigation(site, locale, city))
                        .collect()
                })
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
    let urls: Vec<String> = (0..site.words.len())
        .map(|locale| site.url(kind, locale))
        .collect();
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
    put!(
        out,
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
    );
    escape(&mut out, &title);
    if kind != Kind::Home {
        put!(out, " | ", words.ui("site"));
    }
    put!(out, "</title>\n<meta name=\"description\" content=\"");
    escape(&mut out, &summary);
    put!(
        out,
        "\">\n<link rel=\"canonical\" href=\"",
        BASE,
        &urls[locale],
        "\">\n"
    );
    for (words, url) in site.words.iter().zip(&urls) {
        put!(
            out,
            "<link rel=\"alternate\" hreflang=\"",
            words.tag,
            "\" href=\"",
            BASE,
            url,
            "\">\n"
        );
    }
    put!(
        out,
        "<link rel=\"alternate\" type=\"application/rss+xml\" href=\"/",
        words.tag,
        "/index.xml\">\n"
    );
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

fn main(
    site: &Site,
    shared: &Shared,
    kind: Kind,
    locale: usize,
    title: &str,
    summary: &str,
    out: &mut String,
) {
    let words = &site.words[locale];
    if let Kind::Guide(guide) = kind {
        return self::guide(site, guide, locale, title, summary, out);
    }
    put!(out, "<h1>");
    escape(out, title);
    put!(out, "</h1>\n");
    match kind {
        Kind::Home => {
            put!(
                out,
                "<p>",
                summary,
                "</p>\n<h2>",
                words.ui("cities"),
                "</h2>\n<ul>\n"
            );
            (0..CITIES.len()).for_each(|city| link_item(site, Kind::City(city), locale, out));
            put!(out, "</ul>\n<h2>", words.ui("topics"), "</h2>\n<ul>\n");
            (0..site.topics.len()).for_each(|topic| link_item(site, Kind::Topic(topic), locale, out));
            put!(
                out,
                "</ul>\n<h2>",
                words.ui("recent"),
                "</h2>\n",
                &guide_list(site, locale, &site.recent(10))
            );
        }
        Kind::Guides => put!(out, &shared.region_guides[locale]),
        Kind::Topics => {
            put!(out, "<ul>\n");
            (0..site.topics.len()).for_each(|topic| link_item(site, Kind::Topic(topic), locale, out));
            put!(out, "</ul>\n");
        }
        Kind::Topic(topic) => put!(out, &guide_list(site, locale, &site.by_topic[topic])),
        Kind::City(city) => {
            put!(
                out,
                "<p class=\"summary\">",
                summary,
                "</p>\n",
                &body::plain(site.cities[city].1[locale].body())
            );
            put!(
                out,
                "<h2><a href=\"",
                &site.url(Kind::Desks(city), locale),
                "\">",
                words.ui("desks"),
                "</a></h2>\n"
            );
            desk_list(site, city, locale, out);
            let guides: Vec<usize> = (0..site.guides.len())
                .filter(|guide| site.guides[*guide].city == Some(city))
                .collect();
            put!(
                out,
                "<h2>",
                words.ui("city-guides"),
                "</h2>\n",
                &guide_list(site, locale, &guides)
            );
            put!(
                out,
                "<h2>",
                words.ui("region-guides"),
                "</h2>\n",
                &shared.region_guides[locale]
            );
        }
        Kind::Desks(city) => desk_list(site, city, locale, out),
        Kind::Desk(city, desk) => self::desk(site, &site.cities[city].2[desk], locale, out),
        Kind::Guide(_) => {}
    }
}

fn guide(site: &Site, number: usize, locale: usize, title: &str, summary: &str, out: &mut String) {
    let words = &site.words[locale];
    let guide = &site.guides[number];
    let (contents, html) = body::guide(site, guide, locale);
    put!(out, "<article>\n<h1>");
    escape(out, title);
    put!(out, "</h1>\n<p class=\"summary\">");
    escape(out, summary);
    put!(
        out,
        "</p>\n<nav class=\"contents\"><h2>",
        words.ui("contents"),
        "</h2>\n",
        &contents,
        "</nav>\n",
        &html
    );
    put!(out, "<h2>", words.ui("desks"), "</h2>\n<ul class=\"desks\">\n");
    for (city, desk) in &guide.desks {
        desk_item(site, *city, *desk, locale, out);
    }
    put!(
        out,
        "</ul>\n<p>",
        words.ui("updated"),
        " <time datetime=\"",
        &guide.verified_on,
        "\">",
        &guide.verified_on
    );
    put!(
        out,
        "</time></p>\n</article>\n<aside><h2>",
        words.ui("related"),
        "</h2>\n<p><a href=\""
    );
    put!(
        out,
        &site.url(Kind::Topic(guide.topic), locale),
        "\">",
        &site.topics[guide.topic].name[words.tag],
        "</a></p>\n"
    );
    let related: Vec<usize> = site.by_topic[guide.topic]
        .iter()
        .copied()
        .take(9)
        .filter(|each| *each != number)
        .collect();
    put!(out, &guide_list(site, locale, &related), "</aside>\n");
}

fn desk(site: &Site, desk: &Desk, locale: usize, out: &mut String) {
    let words = &site.words[locale];
    let organisation = site
        .organisations
        .get(&desk.organisation)
        .map_or("", |organisation| &organisation.name);
    put!(
        out,
        "<p>",
        organisation,
        "</p>\n<h2>",
        words.ui("address"),
        "</h2>\n<p>"
    );
    put!(
        out,
        &desk.address.street,
        ", ",
        &desk.address.postcode,
        " ",
        &desk.address.locality,
        "</p>\n<h2>"
    );
    put!(out, words.ui("hours"), "</h2>\n<table><tbody>\n");
    for (day, name) in DAYS.iter().zip(words.ui("days").split('|')) {
        let hours = desk.hours.get(*day).map_or("closed", String::as_str);
        let hours = if hours == "closed" {
            words.ui("closed")
        } else {
            hours
        };
        put!(out, "<tr><th>", name, "</th><td>", hours, "</td></tr>\n");
    }
    put!(out, "</tbody></table>\n");
    if let Some(url) = &desk.appointment.url {
        put!(
            out,
            "<p><a href=\"",
            url,
            "\">",
            words.ui("appointment"),
            "</a></p>\n"
        );
    }
    put!(out, "<h2>", words.ui("spoken"), "</h2>\n<ul>\n");
    for language in &desk.languages {
        put!(out, "<li lang=\"", &language.tag, "\">", &language.tag, "</li>\n");
    }
    put!(out, "</ul>\n<h2>", words.ui("contact"), "</h2>\n<ul>\n");
    for phone in &desk.phones {
        put!(
            out,
            "<li><a href=\"tel:",
            &phone.number,
            "\">",
            &phone.number,
            "</a></li>\n"
        );
    }
    for email in &desk.emails {
        put!(
            out,
            "<li><a href=\"mailto:",
            &email.address,
            "\">",
            &email.address,
            "</a></li>\n"
        );
    }
    put!(
        out,
        "<li><a href=\"",
        &desk.web,
        "\">",
        &desk.web,
        "</a></li>\n</ul>\n<h2>",
        words.ui("topics"),
        "</h2>\n<ul>\n"
    );
    for topic in (0..site.topics.len()).filter(|topic| desk.topics.contains(&site.topics[*topic].id)) {
        link_item(site, Kind::Topic(topic), locale, out);
    }
    put!(
        out,
        "</ul>\n<p>",
        words.ui("updated"),
        " <time datetime=\"",
        &desk.verified_on,
        "\">",
        &desk.verified_on
    );
    put!(out, "</time></p>\n");
}

fn guide_list(site: &Site, locale: usize, guides: &[usize]) -> String {
    let mut out = String::with_capacity(guides.len() * 256);
    put!(out, "<ul class=\"guides\">\n");
    for guide in guides {
        let text = &site.guides[*guide].texts[locale];
        put!(
            out,
            "<li><a href=\"",
            &site.url(Kind::Guide(*guide), locale),
            "\">"
        );
        escape(&mut out, text.get("title"));
        put!(out, "</a> <span>");
        escape(&mut out, text.get("summary"));
        put!(out, "</span></li>\n");
    }
    put!(out, "</ul>\n");
    out
}

fn desk_list(site: &Site, city: usize, locale: usize, out: &mut String) {
    put!(out, "<ul class=\"desks\">\n");
    (0..site.cities[city].2.len()).for_each(|desk| desk_item(site, city, desk, locale, out));
    put!(out, "</ul>\n");
}

fn desk_item(site: &Site, city: usize, desk: usize, locale: usize, out: &mut String) {
    let address = &site.cities[city].2[desk].address;
    put!(
        out,
        "<li><a href=\"",
        &site.url(Kind::Desk(city, desk), locale),
        "\">"
    );
    escape(out, &site.title(Kind::Desk(city, desk), locale));
    put!(
        out,
        "</a> <span>",
        &address.street,
        ", ",
        &address.postcode,
        " ",
        &address.locality,
        "</span></li>\n"
    );
}

fn link_item(site: &Site, kind: Kind, locale: usize, out: &mut String) {
    put!(out, "<li><a href=\"", &site.url(kind, locale), "\">");
    escape(out, &site.title(kind, locale));
    put!(out, "</a></li>\n");
}

fn navigation(site: &Site, locale: usize, current: usize) -> String {
    let words = &site.words[locale];
    let mut out = String::new();
    put!(
        out,
        "<nav class=\"cities\" aria-label=\"",
        words.ui("cities"),
        "\"><ul>\n"
    );
    for city in 0..CITIES.len() {
        let mark = if city == current {
            "\" aria-current=\"true"
        } else {
            ""
        };
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
    put!(
        out,
        "<nav class=\"switcher\" aria-label=\"",
        site.words[locale].ui("languages"),
        "\"><ul>\n"
    );
    for (number, (words, url)) in site.words.iter().zip(urls).enumerate() {
        let mark = if number == locale {
            "\" aria-current=\"true"
        } else {
            ""
        };
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
    ancestors
        .into_iter()
        .for_each(|kind| link_item(site, kind, locale, out));
    put!(out, "<li aria-current=\"page\">");
    escape(out, title);
    put!(out, "</li>\n</ol></nav>\n");
}

fn footer(site: &Site, locale: usize) -> String {
    let mut out = String::new();
    put!(
        out,
        "<footer>\n<p>",
        site.words[locale].ui("footer"),
        "</p>\n<ul>\n"
    );
    (0..site.topics.len()).for_each(|topic| link_item(site, Kind::Topic(topic), locale, &mut out));
    put!(out, "</ul>\n</footer>\n");
    out
}
