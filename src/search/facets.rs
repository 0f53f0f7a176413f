//! Facets: by what results can be filtered, and what each document has of it.

use std::collections::BTreeMap;

use super::document::{About, Document};
use super::json;
use crate::config::Localized;
use crate::content::{Desk, Term};
use crate::locale::Tag;
use crate::site::{Kind, Site, Subject};
use crate::source::Located;
use crate::view::Reader;

/// By what results can be filtered, in the order in which readers see it.
pub const FACETS: [&str; 5] = ["kind", "city", "topic", "stage", "language"];

/// The facets of a locale as JSON.
pub(super) fn facets(reader: &Reader<'_>, documents: &[Document]) -> Vec<u8> {
    let rows: Vec<[Vec<&str>; 5]> = documents.iter().map(|document| row(reader.site, document)).collect();
    let mut out = String::from("{\"facets\":");
    let present = FACETS.iter().enumerate().filter_map(|(facet, id)| {
        let mut values: BTreeMap<&str, u32> = BTreeMap::new();
        for value in rows.iter().flat_map(|row| &row[facet]) {
            values.insert(value, 0);
        }
        let names = names(reader, id, &mut values);
        (!names.is_empty()).then_some((facet, id, values, names))
    });
    json::list(present, &mut out, |(facet, id, numbers, names), out| {
        out.push_str("{\"id\":");
        json::string(id, out);
        out.push_str(",\"name\":");
        json::string(&reader.text(&format!("search-{id}"), &[]), out);
        out.push_str(",\"values\":");
        json::list(names, out, |(id, name), out| {
            out.push_str("{\"id\":");
            json::string(&id, out);
            out.push_str(",\"name\":");
            json::string(&name, out);
            out.push('}');
        });
        out.push_str(",\"of\":");
        json::list(&rows, out, |row, out| {
            let mut own: Vec<u32> =
                row[facet].iter().filter_map(|value| numbers.get(value).copied()).collect();
            own.sort_unstable();
            own.dedup();
            json::list(own, out, |number, out| out.push_str(&number.to_string()));
        });
        out.push('}');
    });
    out.push('}');
    out.into_bytes()
}

/// What a document has of each facet.
fn row<'s>(site: &'s Site<'_>, document: &Document) -> [Vec<&'s str>; 5] {
    let content = site.content;
    let ids = |ids: &'s [Located<String>]| ids.iter().map(|id| id.value.as_str()).collect::<Vec<_>>();
    let mut row: [Vec<&str>; 5] = Default::default();
    row[0].push(document.kind.as_str());
    let About::Page(route) = document.about else { return row };
    let subject = site.get(route).subject;
    row[1].extend(site.city_of(subject).map(|city| content.cities[city].id.as_str()));
    match subject {
        Subject::Guide(index) => {
            let facts = &site.guides[index].facts;
            row[2] = ids(facts.topic.as_slice());
            row[3] = ids(&facts.stages);
        }
        Subject::Desk(index) => {
            let desk: &Desk = &content.desks[index];
            row[2] = ids(&desk.topics);
            row[3] = ids(&desk.stages);
            row[4] = desk.languages.iter().map(|language| language.tag.as_str()).collect();
        }
        Subject::Topic(index) => row[2].push(&content.vocabularies.topics[index].id),
        _ => {}
    }
    row
}

/// The names of the values that there are, in the order in which readers see them; `values` gets the numbers.
fn names(reader: &Reader<'_>, facet: &str, values: &mut BTreeMap<&str, u32>) -> Vec<(String, String)> {
    let content = reader.site.content;
    let name = |id: &str, words: &Localized| (id.to_string(), reader.plain(words).to_string());
    let terms = |terms: &[Term]| terms.iter().map(|term| name(&term.id, &term.name)).collect();
    let mut names: Vec<(String, String)> = match facet {
        "kind" => Kind::ALL
            .iter()
            .map(|kind| {
                (kind.as_str().to_string(), reader.text(&format!("index-kind-{}", kind.as_str()), &[]))
            })
            .collect(),
        "city" => content.cities.iter().map(|city| name(&city.id, &city.name)).collect(),
        "topic" => terms(&content.vocabularies.topics),
        "stage" => terms(&content.vocabularies.stages),
        _ => values
            .keys()
            .filter_map(|tag| Some((tag.to_string(), reader.formats.language_name(&Tag::parse(tag).ok()?))))
            .collect(),
    };
    if facet == "city" || facet == "language" {
        names.sort_by_cached_key(|(id, name)| (reader.formats.sort_key(name), id.clone()));
    }
    names.retain(|(id, _)| values.contains_key(id.as_str()));
    for (number, (id, _)) in (0u32..).zip(&names) {
        if let Some(place) = values.get_mut(id.as_str()) {
            *place = number;
        }
    }
    names
}
