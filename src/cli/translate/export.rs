//! `approdo translate export`: a file for translators.

use std::fs;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::Project;
use crate::Error;
use crate::cli::args::{FormatChoice, Global};
use crate::cli::console::Console;
use crate::cli::site;
use crate::cli::{CONFIGURATION, SUCCESS};
use crate::translate::exchange::export::{Ground, export};
use crate::translate::exchange::package::{self, Format};

#[derive(Debug, Args)]
pub(in crate::cli) struct ExportOptions {
    /// The language to translate into
    #[arg(long, value_name = "TAG")]
    locale: String,
    /// The version of XLIFF
    #[arg(long, value_enum, default_value_t, value_name = "VERSION")]
    xliff: Version,
    /// What is up to date, too
    #[arg(long)]
    all: bool,
    /// The file to write; without it, standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The day that counts as today; without it that of SOURCE_DATE_EPOCH, or today
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: Option<Date>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Version {
    /// For tools of today
    #[default]
    #[value(name = "2.1")]
    Two,
    /// For older tools
    #[value(name = "1.2")]
    One,
}

pub(in crate::cli) fn run(global: &Global, options: &ExportOptions, console: &Console) -> Result<u8, Error> {
    use FormatChoice::{Csv, Po, Xliff, Xliff12};
    let format = match (super::format(global, &[Xliff, Po, Csv, Xliff12])?, options.xliff) {
        (Po, _) => Format::Po,
        (Csv, _) => Format::Csv,
        (Xliff12, _) | (_, Version::One) => Format::Xliff12,
        _ => Format::Xliff21,
    };
    let Some(project) = Project::open(global, console)? else { return Ok(CONFIGURATION) };
    let (config, sources) = (&project.site.parsed.config, &project.site.sources);
    let locale = site::locale(config, &options.locale).map_err(Error::Refused)?.id;
    if locale == config.source_locale {
        let tag = &config.source().tag;
        return Err(Error::Refused(format!("`{tag}` is the source locale: nothing is translated into it")));
    }
    let day = project.day(options.date);
    let items = project.items(day);
    let (package, behind) = export(Ground { config, sources, items: &items, locale, day }, options.all);
    if behind > 0 {
        console.say(&format!(
            "{behind} texts stay behind: what they are translated from is outdated itself, or they cannot be taken apart."
        ));
    }
    if package.segments.is_empty() {
        console.say("There is nothing to translate.");
        return Ok(SUCCESS);
    }
    let text = package::write(&package, format);
    match &options.output {
        None => console.result(&text),
        Some(path) => fs::write(path, text).map_err(|cause| Error::io("write", path, cause))?,
    }
    let files = package.segments.chunk_by(|a, b| a.key.path == b.key.path).count();
    let count = |count: usize, word: &str| format!("{count} {word}{}", if count == 1 { "" } else { "s" });
    console.say(&format!("{} of {}.", count(package.segments.len(), "text"), count(files, "file")));
    Ok(SUCCESS)
}
