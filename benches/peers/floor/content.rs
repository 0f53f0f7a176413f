//! The main part of each kind of page.

use super::body;
use super::data::Desk;
use super::page::{Shared, escape, put};
use super::site::{Kind, Site};
use crate::corpus::CITIES;

const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// What stands between header and footer.
pub(super) fn main(
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
            put!(out, "<p>", summary, "</p>\n<h2>", words.ui("cities"), "</h2>\n<ul>\n");
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
            let guides: Vec<usize> =
                (0..site.guides.len()).filter(|guide| site.guides[*guide].city == Some(city)).collect();
            put!(out, "<h2>", words.ui("city-guides"), "</h2>\n", &guide_list(site, locale, &guides));
            put!(out, "<h2>", words.ui("region-guides"), "</h2>\n", &shared.region_guides[locale]);
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
    put!(out, "</time></p>\n</article>\n<aside><h2>", words.ui("related"), "</h2>\n<p><a href=\"");
    put!(
        out,
        &site.url(Kind::Topic(guide.topic), locale),
        "\">",
        &site.topics[guide.topic].name[words.tag],
        "</a></p>\n"
    );
    let related: Vec<usize> =
        site.by_topic[guide.topic].iter().copied().take(9).filter(|each| *each != number).collect();
    put!(out, &guide_list(site, locale, &related), "</aside>\n");
}

fn desk(site: &Site, desk: &Desk, locale: usize, out: &mut String) {
    let words = &site.words[locale];
    let organisation =
        site.organisations.get(&desk.organisation).map_or("", |organisation| &organisation.name);
    put!(out, "<p>", organisation, "</p>\n<h2>", words.ui("address"), "</h2>\n<p>");
    put!(out, &desk.address.street, ", ", &desk.address.postcode, " ", &desk.address.locality, "</p>\n<h2>");
    put!(out, words.ui("hours"), "</h2>\n<table><tbody>\n");
    for (day, name) in DAYS.iter().zip(words.ui("days").split('|')) {
        let hours = desk.hours.get(*day).map_or("closed", String::as_str);
        let hours = if hours == "closed" { words.ui("closed") } else { hours };
        put!(out, "<tr><th>", name, "</th><td>", hours, "</td></tr>\n");
    }
    put!(out, "</tbody></table>\n");
    if let Some(url) = &desk.appointment.url {
        put!(out, "<p><a href=\"", url, "\">", words.ui("appointment"), "</a></p>\n");
    }
    put!(out, "<h2>", words.ui("spoken"), "</h2>\n<ul>\n");
    for language in &desk.languages {
        put!(out, "<li lang=\"", &language.tag, "\">", &language.tag, "</li>\n");
    }
    put!(out, "</ul>\n<h2>", words.ui("contact"), "</h2>\n<ul>\n");
    for phone in &desk.phones {
        put!(out, "<li><a href=\"tel:", &phone.number, "\">", &phone.number, "</a></li>\n");
    }
    for email in &desk.emails {
        put!(out, "<li><a href=\"mailto:", &email.address, "\">", &email.address, "</a></li>\n");
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

/// A list of guides with their summaries.
pub(super) fn guide_list(site: &Site, locale: usize, guides: &[usize]) -> String {
    let mut out = String::with_capacity(guides.len() * 256);
    put!(out, "<ul class=\"guides\">\n");
    for guide in guides {
        let text = &site.guides[*guide].texts[locale];
        put!(out, "<li><a href=\"", &site.url(Kind::Guide(*guide), locale), "\">");
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
    put!(out, "<li><a href=\"", &site.url(Kind::Desk(city, desk), locale), "\">");
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

/// A page as an item of a list.
pub(super) fn link_item(site: &Site, kind: Kind, locale: usize, out: &mut String) {
    put!(out, "<li><a href=\"", &site.url(kind, locale), "\">");
    escape(out, &site.title(kind, locale));
    put!(out, "</a></li>\n");
}
