//! The data files of the corpus, and a front matter reader that knows just what the corpus holds.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use approdo::Error;
use serde::de::DeserializeOwned;
use serde_derive::Deserialize;

/// A string by locale.
pub(super) type Localised = BTreeMap<String, String>;

/// A term of a vocabulary.
#[derive(Deserialize)]
pub(super) struct Term {
    pub(super) id: String,
    pub(super) name: Localised,
}

/// A fee, of which the last amount counts.
#[derive(Deserialize)]
pub(super) struct Fee {
    pub(super) amounts: Vec<Amount>,
}

#[derive(Deserialize)]
pub(super) struct Amount {
    pub(super) amount: String,
}

#[derive(Deserialize)]
pub(super) struct Organisation {
    pub(super) name: String,
}

#[derive(Deserialize)]
pub(super) struct CityFacts {
    pub(super) name: String,
}

/// A desk's record.
#[derive(Deserialize)]
pub(super) struct Desk {
    pub(super) id: String,
    pub(super) name: Localised,
    pub(super) organisation: String,
    pub(super) topics: Vec<String>,
    pub(super) address: Address,
    pub(super) hours: BTreeMap<String, String>,
    pub(super) appointment: Appointment,
    pub(super) languages: Vec<Language>,
    pub(super) phones: Vec<Phone>,
    pub(super) emails: Vec<Email>,
    pub(super) web: String,
    pub(super) verified_on: String,
}

#[derive(Deserialize)]
pub(super) struct Address {
    pub(super) street: String,
    pub(super) postcode: String,
    pub(super) locality: String,
}

#[derive(Deserialize)]
pub(super) struct Appointment {
    pub(super) url: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Language {
    pub(super) tag: String,
}

#[derive(Deserialize)]
pub(super) struct Phone {
    pub(super) number: String,
}

#[derive(Deserialize)]
pub(super) struct Email {
    pub(super) address: String,
}

/// Reads a whole file.
pub(super) fn text(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(|cause| Error::io("read", path, cause))
}

/// Reads a YAML file.
pub(super) fn yaml<T: DeserializeOwned>(path: &Path) -> Result<T, Error> {
    serde_yaml::from_str(&text(path)?)
        .map_err(|fault| Error::Refused(format!("`{}`: {fault}", path.display())))
}

/// A Markdown file, cut in two.
pub(super) struct Document {
    text: String,
    body: usize,
}

impl Document {
    /// Reads a file; one without front matter is all body.
    pub(super) fn read(path: &Path) -> Result<Document, Error> {
        let text = text(path)?;
        let body = text.get(4..).and_then(|rest| rest.find("\n---\n")).map_or(0, |end| end + 4 + 5);
        Ok(Document { text, body })
    }

    /// The Markdown.
    pub(super) fn body(&self) -> &str {
        &self.text[self.body..]
    }

    /// A value of the front matter, without its quotes; empty where it is missing.
    pub(super) fn get(&self, key: &str) -> &str {
        self.text[..self.body]
            .lines()
            .find_map(|line| line.strip_prefix(key)?.strip_prefix(": "))
            .map_or("", |value| value.trim_matches('"'))
    }

    /// The items of a flow sequence.
    pub(super) fn list(&self, key: &str) -> impl Iterator<Item = &str> {
        self.get(key).trim_matches(['[', ']']).split(", ").filter(|item| !item.is_empty())
    }
}
