//! Entries that are written down somewhere but could not be read: what refers to one is no second fault.

use std::collections::BTreeSet;

use super::layout::{Owner, Place, place};
use super::markdown::Scheme;

/// Names of entries that could not be read; why has been reported.
#[derive(Debug, Default)]
pub struct Unread {
    /// Names as references write them; `org:*` stands for all.
    names: BTreeSet<String>,
}

impl Unread {
    /// Whether a reference may lead to an entry that could not be read.
    pub fn covers(&self, scheme: Scheme, path: &str) -> bool {
        let word = scheme.as_str();
        let all = match path.split_once('/') {
            Some((city, _)) => format!("{word}:{city}/*"),
            None => format!("{word}:*"),
        };
        self.names.contains(&format!("{word}:{path}")) || self.names.contains(&all)
    }

    /// Whether a vocabulary could not be read, by the name of its file.
    pub fn vocabulary(&self, name: &str) -> bool {
        self.names.contains(&format!("vocabulary:{name}"))
    }

    /// A record of a file that could be read otherwise.
    pub(super) fn record(&mut self, scheme: Scheme, id: &str) {
        self.names.insert(format!("{}:{id}", scheme.as_str()));
    }

    /// A text of an entry, or the only one that counts.
    pub(super) fn text(&mut self, owner: Owner<'_>) {
        self.names.insert(match owner {
            Owner::Guide(id) => format!("guide:{id}"),
            Owner::CityGuide(city, id) => format!("guide:{city}/{id}"),
            Owner::Page(id) => format!("page:{id}"),
            Owner::City(_) => return,
        });
    }

    /// A file, by its path below `content/`.
    pub(super) fn file(&mut self, path: &str) {
        let name = match place(path) {
            Place::Vocabulary(name) => {
                if name == "topics" {
                    self.names.insert("topic:*".to_string());
                }
                format!("vocabulary:{name}")
            }
            Place::Organisations => "org:*".to_string(),
            Place::Fees => "fee:*".to_string(),
            Place::City(city) => format!("city:{city}"),
            Place::Desks(city) => format!("desk:{city}/*"),
            Place::Desk(city, id) => format!("desk:{city}/{id}"),
            Place::Journey(id) => format!("journey:{id}"),
            Place::Text(place) => return self.text(place.owner),
            Place::Glossary
            | Place::Synonyms
            | Place::Notice(_)
            | Place::Attachment
            | Place::Store
            | Place::Unknown => {
                return;
            }
        };
        self.names.insert(name);
    }
}
