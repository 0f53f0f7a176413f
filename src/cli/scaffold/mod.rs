//! New files for editors to fill in: a whole site, or one entry that fits the site it goes into.
//!
//! Everything here gives texts and touches no file, but for [`mod@write`].

mod city;
mod desk;
mod fill;
mod guide;
mod insert;
mod locale;
mod page;
mod site;
mod translation;
mod trial;
mod write;

pub(super) use city::city;
pub(super) use desk::desk;
pub(super) use guide::guide;
pub(super) use locale::locale;
pub(super) use page::page;
pub(super) use site::{OTHER, site};
pub(super) use translation::translation;
pub(super) use trial::faults;
pub(super) use write::{Places, write};

use jiff::civil::Date;

use crate::Error;
use crate::config::Config;
use crate::content::{Content, Document};
use crate::pipeline::Parsed;
use crate::source::yaml::{did_you_mean, is_id};
use crate::source::{SourceFile, Sources};
use crate::value::slug;

/// The site that a new entry is made for.
#[derive(Clone, Copy)]
pub(super) struct Ground<'g> {
    pub(super) parsed: &'g Parsed,
    pub(super) sources: &'g Sources,
    pub(super) today: Date,
}

/// What is to be written.
#[derive(Debug, Default)]
pub(super) struct Scaffold {
    /// Files that are not there yet.
    pub(super) files: Vec<SourceFile>,
    /// A file that is there, with something added to it.
    pub(super) edited: Option<SourceFile>,
    /// What to say to whoever called.
    pub(super) remarks: Vec<String>,
}

impl Ground<'_> {
    fn config(&self) -> &Config {
        &self.parsed.config
    }

    fn content(&self) -> &Content {
        &self.parsed.content
    }

    /// The language of the words in the templates: Italian where the site's texts are, else English.
    fn words(&self) -> Words {
        Words::of(self.config().source().tag.language())
    }

    /// The path of a text's file.
    fn path(&self, document: &Document) -> &str {
        &self.sources.file(document.file).path
    }

    fn known_city(&self, id: &str) -> Result<&crate::content::City, Error> {
        let cities = &self.content().cities;
        cities.iter().find(|city| city.id == id).ok_or_else(|| {
            let ids: Vec<&str> = cities.iter().map(|city| city.id.as_str()).collect();
            let hint =
                did_you_mean(id, ids.iter().copied()).map_or(String::new(), |hint| format!(" {hint};"));
            Error::Refused(format!(
                "there is no city `{id}` that can be read:{hint} `approdo new city ID` adds one"
            ))
        })
    }
}

/// A language that the templates are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Words {
    Italian,
    English,
}

impl Words {
    fn of(language: &str) -> Words {
        if language == "it" { Words::Italian } else { Words::English }
    }

    fn choose<T>(self, italian: T, english: T) -> T {
        match self {
            Words::Italian => italian,
            Words::English => english,
        }
    }
}

fn file(path: String, text: String) -> SourceFile {
    SourceFile::new(path, text.into_bytes())
}

/// Refuses what is not an id.
fn check_id(id: &str) -> Result<(), Error> {
    use unicode_normalization::UnicodeNormalization as _;
    if is_id(id) {
        return Ok(());
    }
    let ascii: String = id.nfd().filter(|c| c.is_ascii() || c.is_whitespace()).collect();
    let near = slug::suggest(&ascii).filter(|near| is_id(near) && near != id);
    let near = near.map_or(String::new(), |near| format!("; such as `{near}`"));
    Err(Error::Refused(format!(
        "`{}` is not an id: write lower-case letters without accents, digits and single hyphens, at most 100{near}",
        id.escape_debug()
    )))
}

fn already(what: &str, path: &str) -> Error {
    Error::Refused(format!("{what} is there already: `{path}`"))
}

/// `tax-code` as "Tax code".
fn title(id: &str) -> String {
    let words = id.replace('-', " ");
    let mut letters = words.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests;
