//! Filters: which documents have a value of a facet, and how many.

use std::collections::BTreeMap;

use serde_json::Value;

use super::score::Ranked;

/// A facet with the number of documents that each of its values would show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// Its id.
    pub id: String,
    /// Its name, in the reader's language.
    pub name: String,
    /// Id, name and number of documents of each value.
    pub values: Vec<(String, String, usize)>,
}

/// The facets of a locale.
pub(super) struct Filters {
    facets: Vec<Facet>,
}

struct Facet {
    id: String,
    name: String,
    values: Vec<(String, String)>,
    /// The values of each document.
    of: Vec<Vec<usize>>,
}

impl Filters {
    /// Reads the facets; what is not there filters nothing.
    pub(super) fn read(value: Value) -> Filters {
        let string =
            |value: &Value, key: &str| value.get(key).and_then(Value::as_str).unwrap_or_default().to_string();
        let list =
            |value: &Value, key: &str| value.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
        let numbers = |value: &Value| {
            let numbers = value.as_array().into_iter().flatten();
            numbers.filter_map(|number| usize::try_from(number.as_u64()?).ok()).collect()
        };
        let facet = |facet: &Value| Facet {
            id: string(facet, "id"),
            name: string(facet, "name"),
            values: list(facet, "values")
                .iter()
                .map(|value| (string(value, "id"), string(value, "name")))
                .collect(),
            of: list(facet, "of").iter().map(numbers).collect(),
        };
        Filters { facets: list(&value, "facets").iter().map(facet).collect() }
    }

    /// Whether a document has all values that are wanted.
    pub(super) fn pass(&self, wanted: &BTreeMap<&'static str, &str>, document: u32) -> bool {
        wanted.iter().all(|(id, value)| {
            self.facets.iter().find(|facet| facet.id == *id).is_none_or(|facet| facet.has(value, document))
        })
    }

    /// How many of the found documents each value would show, with the other filters on.
    pub(super) fn count(&self, wanted: &BTreeMap<&'static str, &str>, found: &[Ranked]) -> Vec<Counted> {
        let counted = |facet: &Facet| {
            let mut others = wanted.clone();
            others.retain(|id, _| *id != facet.id);
            let mut counts = vec![0; facet.values.len()];
            let mut everywhere = 0;
            for one in found.iter().filter(|one| self.pass(&others, one.document)) {
                let own = facet.values_of(one.document);
                everywhere += usize::from(facet.is_open(own));
                for number in own {
                    if let Some(count) = counts.get_mut(*number) {
                        *count += 1;
                    }
                }
            }
            let values = facet.values.iter().zip(counts);
            let values = values.map(|((id, name), count)| (id.clone(), name.clone(), count + everywhere));
            Counted { id: facet.id.clone(), name: facet.name.clone(), values: values.collect() }
        };
        self.facets.iter().map(counted).collect()
    }
}

impl Facet {
    fn values_of(&self, document: u32) -> &[usize] {
        self.of.get(document as usize).map_or(&[], Vec::as_slice)
    }

    /// Whether a document with these values belongs to all of them: one of no city is for every city.
    fn is_open(&self, values: &[usize]) -> bool {
        self.id == "city" && values.is_empty()
    }

    fn has(&self, value: &str, document: u32) -> bool {
        let own = self.values_of(document);
        let number = self.values.iter().position(|(id, _)| id == value);
        self.is_open(own) || number.is_some_and(|number| own.contains(&number))
    }
}
