//! `approdo translate`: what is translated, what is not, and the way there and back.

mod accept;
mod diff;
mod export;
mod import;
mod register;
mod status;
mod touch;
mod write;

use clap::{Subcommand, ValueEnum};
use jiff::civil::Date;

use super::SUCCESS;
use super::args::{FormatChoice, Global};
use super::console::Console;
use super::site::{self, Site};
use crate::Error;
use crate::locale::LocaleId;
use crate::source::yaml::did_you_mean;
use crate::translate::{self, Item, Recording, Store};

/// What can be done with translations.
#[derive(Debug, Subcommand)]
pub(super) enum Translate {
    /// Say what is translated, outdated and missing; `--format` is table, csv, json or html
    Status(status::StatusOptions),
    /// Write a file for translators; `--format` is xliff, po or csv
    Export(export::ExportOptions),
    /// Put back what came from translators
    Import(import::ImportOptions),
    /// Show what has changed in a text since it was translated, word by word
    Diff(diff::DiffOptions),
    /// Record that translations are right, as their sources are today
    Accept(accept::AcceptOptions),
    /// Record that what has changed in a text does not change its meaning
    Touch(touch::TouchOptions),
    /// List all texts that a machine translated, with what, when, and who read them; `--format` is table, csv or json
    Register(register::RegisterOptions),
}

pub(super) fn run(global: &Global, command: &Translate, console: &Console) -> Result<u8, Error> {
    match command {
        Translate::Status(options) => status::run(global, options, console),
        Translate::Export(options) => export::run(global, options, console),
        Translate::Import(options) => import::run(global, options, console),
        Translate::Diff(options) => diff::run(global, options, console),
        Translate::Accept(options) => accept::run(global, options, console),
        Translate::Touch(options) => touch::run(global, options, console),
        Translate::Register(options) => register::run(global, options, console),
    }
}

/// The format that was asked for, where it is one of these; the first where none was.
fn format(global: &Global, known: &[FormatChoice]) -> Result<FormatChoice, Error> {
    match global.format {
        FormatChoice::Human => known.first().copied().ok_or_else(|| refused(FormatChoice::Human, known)),
        other if known.contains(&other) => Ok(other),
        other => Err(refused(other, known)),
    }
}

fn refused(format: FormatChoice, known: &[FormatChoice]) -> Error {
    let word = |format: &FormatChoice| {
        format.to_possible_value().map_or(String::new(), |value| format!("`{}`", value.get_name()))
    };
    let words: Vec<String> = known.iter().map(word).collect();
    Error::Refused(format!("this is not written as {}, but as one of {}", word(&format), words.join(", ")))
}

/// The locales with these tags; without any, those that readers have and that are translated into.
fn locales(config: &crate::config::Config, tags: &[String]) -> Result<Vec<LocaleId>, Error> {
    if tags.is_empty() {
        let all = config.enabled().map(|locale| locale.id);
        return Ok(all.filter(|locale| *locale != config.source_locale).collect());
    }
    let mut chosen = Vec::new();
    for tag in tags {
        let locale = site::locale(config, tag).map_err(Error::Refused)?.id;
        if !chosen.contains(&locale) {
            chosen.push(locale);
        }
    }
    Ok(chosen)
}

/// Refuses a word that is none of these.
fn one_of<'k>(what: &str, word: &str, known: impl IntoIterator<Item = &'k str> + Clone) -> Result<(), Error> {
    if known.clone().into_iter().any(|other| other == word) {
        return Ok(());
    }
    let hint = did_you_mean(word, known).map_or(String::new(), |hint| format!(": {hint}"));
    Err(Error::Refused(format!("`{}` is not {what}{hint}", word.escape_debug())))
}

/// A site with the records of its translations.
struct Project {
    site: Site,
    store: Store,
}

impl Project {
    /// Reads it; `None` where its configuration cannot be used.
    fn open(global: &Global, console: &Console) -> Result<Option<Project>, Error> {
        let Some(site) = site::open(global, console)? else { return Ok(None) };
        let store = Store::read(&site.sources, &site.parsed.config, &mut Vec::new());
        Ok(Some(Project { site, store }))
    }

    /// The day that counts as today: this one, or what [`site::today`] says.
    fn day(&self, date: Option<Date>) -> Date {
        date.unwrap_or_else(|| site::today(&self.site.parsed.config.timezone))
    }

    /// Everything that is translated, on a day.
    fn items(&self, day: Date) -> Vec<Item<'_>> {
        let parsed = &self.site.parsed;
        translate::items(&parsed.config, &parsed.content, &self.site.sources, &self.store, day)
    }

    fn tag(&self, locale: LocaleId) -> &str {
        self.site.parsed.config.locale(locale).tag.as_str()
    }

    /// Writes what was recorded, and names the files.
    fn write(&self, global: &Global, recording: Recording, console: &Console) -> Result<u8, Error> {
        if let Some(path) = recording.refused.first() {
            return Err(Error::Refused(format!(
                "the front matter of `{path}` cannot be changed, so nothing was written: run `approdo check`"
            )));
        }
        for path in write::write(&self.site.root, global.config.as_deref(), &recording.files)? {
            console.result(&format!("{}\n", site::shown(&path).display()));
        }
        Ok(SUCCESS)
    }
}
