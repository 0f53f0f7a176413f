//! `approdo translate`: what is translated, what is not, and the way there and back.

mod apply;
mod export;
mod import;
mod status;

use clap::{Subcommand, ValueEnum};

use super::args::{FormatChoice, Global};
use super::console::Console;
use super::site;
use crate::Error;
use crate::source::yaml::did_you_mean;

/// What can be done with translations.
#[derive(Debug, Subcommand)]
pub(super) enum Translate {
    /// Say what is translated, outdated and missing; `--format` is table, csv, json or html
    Status(status::StatusOptions),
    /// Write a file for translators; `--format` is xliff, po or csv
    Export(export::ExportOptions),
    /// Put back what came from translators
    Import(import::ImportOptions),
}

pub(super) fn run(global: &Global, command: &Translate, console: &Console) -> Result<u8, Error> {
    match command {
        Translate::Status(options) => status::run(global, options, console),
        Translate::Export(options) => export::run(global, options, console),
        Translate::Import(options) => import::run(global, options, console),
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
fn locales(config: &crate::config::Config, tags: &[String]) -> Result<Vec<crate::locale::LocaleId>, Error> {
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
