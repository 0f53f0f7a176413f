//! A guide for showing at a counter: the reader's language beside the source language.

use tera::Value;

use super::common::{Crumb, PageView, page};
use super::guide::{desks, facts};
use super::lists::Shared;
use super::qr::qr;
use super::text::checked;
use super::value::{Html, escape, view};
use super::{Reader, Versions};
use crate::locale::Arg;
use crate::site::Route;

view! {
    /// A guide in the reader's language beside the source language.
    pub struct CounterView {
        /// The title in the reader's language.
        pub title: Html,
        /// The title in the source language.
        pub official_title: String,
        /// The source language.
        pub official_lang: String,
        /// Its direction.
        pub official_dir: String,
        /// Its name in itself.
        pub official_language: String,
        /// What the page is, in the source language, for those behind the counter.
        pub official_lead: Html,
        /// Cost, time, documents and the like.
        pub facts: Vec<FactPair>,
        /// "At a glance" in both languages.
        pub facts_title: Pair,
        /// The text, section by section.
        pub sections: Vec<Pair>,
        /// The desks that help: here both of a pair are a `DeskItem`.
        pub desks: Vec<Pair>,
        /// "Where to get help" in both languages.
        pub desks_title: Pair,
        /// When somebody last checked the facts.
        pub checked: Pair,
        /// The guide.
        pub guide: String,
        /// Its whole address.
        pub address: String,
        /// A QR code of that address; none where it is too long.
        pub qr: Option<Html>,
    }

    /// The same in the reader's language and in the source language; either may be missing.
    pub struct Pair {
        /// In the reader's language.
        pub own: tera::Value,
        /// In the source language.
        pub official: tera::Value,
    }

    /// A fact in both languages.
    pub struct FactPair {
        /// What it says.
        pub name: Pair,
        /// One line or more.
        pub values: Vec<Pair>,
    }
}

/// A guide in one of the two languages.
#[derive(Debug)]
pub struct Column {
    facts_title: Value,
    facts: Vec<(Value, Vec<Value>)>,
    sections: Vec<(Option<String>, Value)>,
    desks_title: Value,
    desks: Vec<Value>,
    checked: Value,
}

/// A guide in one language; `sections` are the pieces of its text with the ids of their headings.
pub fn column(
    reader: &Reader<'_>,
    shared: &Shared,
    index: usize,
    sections: Vec<(Option<String>, Html)>,
    card: impl Fn(usize) -> Html,
) -> Column {
    let guide = &reader.site.guides[index];
    let facts = facts(reader, &guide.facts).into_iter();
    Column {
        facts_title: reader.html("guide-at-a-glance", &[]).into(),
        facts: facts
            .map(|fact| (fact.name.into(), fact.values.into_iter().map(Value::from).collect()))
            .collect(),
        sections: sections.into_iter().map(|(id, html)| (id, html.into())).collect(),
        desks_title: reader.html("guide-desks-title", &[]).into(),
        desks: desks(reader, shared, &guide.facts, card),
        checked: Value::from(checked(reader, &guide.facts.lifecycle)),
    }
}

/// What every page has, for the counter page of a guide.
pub fn counter_page(reader: &Reader<'_>, versions: &Versions, route: &Route) -> PageView {
    let mut guide = page(reader, versions, route);
    let heading = reader.text("counter-title", &[]);
    guide.breadcrumbs.push(Crumb { name: guide.heading, url: reader.url(route) });
    PageView {
        heading: Html(escape(&heading).into_owned()),
        title_text: format!("{heading}{}{}", reader.formats.colon(), guide.title_text),
        // It is a second copy of two pages.
        noindex: true,
        canonical: None,
        alternates: Value::from(Vec::<Value>::new()),
        ..guide
    }
}

/// A guide in the reader's language beside that of `source`.
pub fn counter(
    reader: &Reader<'_>,
    source: &Reader<'_>,
    route: &Route,
    index: usize,
    own: Column,
    official: &Column,
) -> CounterView {
    let site = reader.site;
    let guide = &site.guides[index];
    let (title_locale, title) = guide.title(reader.chain());
    let address = site.config.base_url.absolute(&route.path);
    let language = source.formats.language_name(&reader.locale.tag);
    let fact = |own: Option<(Value, Vec<Value>)>, official: Option<(Value, Vec<Value>)>| {
        let (name, values) = own.unzip();
        let (official_name, official_values) = official.unzip();
        let values = pairs(values.unwrap_or_default(), official_values.unwrap_or_default());
        FactPair { name: pair(name, official_name), values }
    };
    CounterView {
        title: reader.marked(title_locale, title),
        official_title: guide.title(source.chain()).1.to_string(),
        official_lang: source.locale.tag.to_string(),
        official_dir: source.locale.direction.as_str().to_string(),
        official_language: source.locale.name.clone(),
        official_lead: source.html("counter-for-staff", &[("language", Arg::Text(&language))]),
        facts: longest(own.facts, official.facts.clone())
            .map(|(own, official)| fact(own, official))
            .collect(),
        facts_title: pair(Some(own.facts_title), Some(official.facts_title.clone())),
        sections: aligned(own.sections, &official.sections),
        desks: pairs(own.desks, official.desks.clone()),
        desks_title: pair(Some(own.desks_title), Some(official.desks_title.clone())),
        checked: pair(Some(own.checked), Some(official.checked.clone())),
        guide: reader.url(route),
        qr: qr(&address, &reader.text("counter-qr", &[])),
        address,
    }
}

/// Puts sections of the same heading beside each other. One that only the source has stands where it stands
/// there, beside nothing.
fn aligned(own: Vec<(Option<String>, Value)>, official: &[(Option<String>, Value)]) -> Vec<Pair> {
    let mut rest = official.iter().peekable();
    let mut rows = Vec::new();
    for (id, text) in own {
        let mut other = None;
        if rest.clone().any(|(known, _)| *known == id) {
            for (known, official) in rest.by_ref() {
                if *known == id {
                    other = Some(official.clone());
                    break;
                }
                rows.push(pair(None, Some(official.clone())));
            }
        }
        rows.push(pair(Some(text), other));
    }
    rows.extend(rest.map(|(_, official)| pair(None, Some(official.clone()))));
    rows
}

fn pair(own: Option<Value>, official: Option<Value>) -> Pair {
    Pair { own: own.unwrap_or_else(Value::none), official: official.unwrap_or_else(Value::none) }
}

fn pairs(own: Vec<Value>, official: Vec<Value>) -> Vec<Pair> {
    longest(own, official).map(|(own, official)| pair(own, official)).collect()
}

/// Both lists side by side, to the end of the longer one.
fn longest<T>(own: Vec<T>, official: Vec<T>) -> impl Iterator<Item = (Option<T>, Option<T>)> {
    let (mut own, mut official) = (own.into_iter(), official.into_iter());
    std::iter::from_fn(move || match (own.next(), official.next()) {
        (None, None) => None,
        both => Some(both),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_stand_beside_those_of_the_same_heading() {
        let list = |ids: &str| -> Vec<(Option<String>, Value)> {
            let ids = ids.chars().map(|c| (Some(c.to_string()), Value::from(c.to_string())));
            ids.collect()
        };
        let rows = |own: &str, official: &str| -> Vec<String> {
            let rows = aligned(list(own), &list(official)).into_iter();
            let shown = |value: Value| value.as_str().unwrap_or("-").to_string();
            rows.map(|pair| shown(pair.own) + &shown(pair.official)).collect()
        };
        assert_eq!(rows("abc", "abc"), ["aa", "bb", "cc"]);
        assert_eq!(rows("ac", "abcd"), ["aa", "-b", "cc", "-d"]);
        assert_eq!(rows("axc", "abc"), ["aa", "x-", "-b", "cc"]);
        assert_eq!(rows("ba", "ab"), ["-a", "bb", "a-"]);
        assert_eq!(rows("", "a"), ["-a"]);
    }
}
