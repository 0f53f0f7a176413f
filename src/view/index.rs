//! Everything on the site, from A to Z.

use std::collections::BTreeMap;

use super::glossary::address;
use super::value::{Html, escape, view};
use super::{Reader, title};
use crate::locale::LocaleId;
use crate::site::{Kind, Subject};

view! {
    /// Everything on the site, from A to Z.
    pub struct IndexView {
        /// The letters that something stands under, in the order of the language.
        pub letters: Vec<IndexLetter>,
    }

    /// A letter of the alphabet.
    pub struct IndexLetter {
        /// The anchor: `letter-` and the letter.
        pub id: String,
        /// The letter; `None` for figures and signs.
        pub letter: Option<String>,
        /// What stands under it.
        pub items: Vec<IndexItem>,
    }

    /// An entry of the list.
    pub struct IndexItem {
        /// The link.
        pub link: Html,
        /// What it leads to: a guide, a desk, a city, a topic, a page or a term of the glossary.
        pub kind: Html,
        /// The city that it belongs to.
        pub city: Option<Html>,
    }
}

/// Everything on the site, from A to Z.
pub fn index(reader: &Reader<'_>) -> IndexView {
    let mut items = pages(reader);
    items.extend(terms(reader));
    let mut items: Vec<(Vec<u8>, String, IndexItem)> =
        items.into_iter().map(|(name, item)| (reader.formats.sort_key(&name), name, item)).collect();
    items.sort_by(|a, b| a.0.cmp(&b.0));
    let mut letters: Vec<IndexLetter> = Vec::new();
    let mut places: BTreeMap<Option<String>, usize> = BTreeMap::new();
    for (_, name, item) in items {
        let letter = reader.formats.initial(&name);
        let place = *places.entry(letter).or_insert_with_key(|letter| {
            let id = format!("letter-{}", letter.as_deref().unwrap_or("0"));
            letters.push(IndexLetter { id, letter: letter.clone(), items: Vec::new() });
            letters.len() - 1
        });
        if let Some(letter) = letters.get_mut(place) {
            letter.items.push(item);
        }
    }
    // Where two scripts share a letter, as Latin ones and Chinese by its sounds, texts of one come first.
    letters.sort_by_cached_key(|letter| letter.letter.as_ref().map(|letter| reader.formats.sort_key(letter)));
    IndexView { letters }
}

/// The pages of the reader's locale that have a title of their own, by title.
fn pages(reader: &Reader<'_>) -> Vec<(String, IndexItem)> {
    let site = reader.site;
    let routes = site.routes.iter().filter(|route| route.locale == reader.locale.id);
    let item = |subject: Subject| {
        let cities = &site.content.cities;
        let kind = subject.kind()?;
        let city = site.city_of(subject).filter(|_| kind != Kind::City);
        let city = city.and_then(|index| cities.get(index)).map(|city| reader.words(&city.name));
        let name = title(reader, subject).1.into_owned();
        Some((name, IndexItem { link: reader.link(subject, None)?, kind: kind_of(reader, kind), city }))
    };
    routes.filter_map(|route| item(route.subject)).collect()
}

fn kind_of(reader: &Reader<'_>, kind: Kind) -> Html {
    reader.html(&format!("index-kind-{}", kind.as_str()), &[])
}

/// The terms of the glossary, in the reader's language and in the source's.
fn terms(reader: &Reader<'_>) -> Vec<(String, IndexItem)> {
    let source = reader.site.config.source_locale;
    let mut items = Vec::new();
    for term in &reader.site.content.glossary {
        let mut add = |locale: LocaleId, name: &str| {
            let text = reader.marked(locale, name);
            let link = Html(format!("<a href=\"{}\">{}</a>", escape(&address(reader, term)), text.0));
            items.push((name.to_string(), IndexItem { link, kind: kind_of(reader, Kind::Term), city: None }));
        };
        let (locale, name) = term.term.along(reader.chain());
        add(locale, name);
        if let Some(official) = term.term.exact(source).filter(|official| *official != name) {
            add(source, official);
        }
    }
    items
}
