//! `approdo translate status`: what is translated, outdated and missing.

mod write;

use clap::Args;
use jiff::civil::Date;

use super::Project;
use crate::Error;
use crate::cli::args::{FormatChoice, Global};
use crate::cli::console::Console;
use crate::cli::{CONFIGURATION, SUCCESS};
use crate::diagnostic::Severity;
use crate::pipeline::Parsed;
use crate::translate::{self, Kind, State};

#[derive(Debug, Args)]
pub(in crate::cli) struct StatusOptions {
    /// These languages alone
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    locale: Vec<String>,
    /// What belongs to this city alone
    #[arg(long, value_name = "ID")]
    city: Option<String>,
    /// These kinds alone: guide, page, city, desk, journey, glossary, notice, fact or message
    #[arg(long, value_name = "KIND", value_delimiter = ',')]
    kind: Vec<String>,
    /// Only what is in these states: current, machine-reviewed, machine, unrecorded, outdated, fallback or missing
    #[arg(long, value_name = "STATE", value_delimiter = ',')]
    state: Vec<String>,
    /// The day that counts as today; without it that of SOURCE_DATE_EPOCH, or today
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: Option<Date>,
}

pub(in crate::cli) fn run(global: &Global, options: &StatusOptions, console: &Console) -> Result<u8, Error> {
    use FormatChoice::{Csv, Html, Json, Table};
    let form = super::format(global, &[Table, Csv, Json, Html])?;
    for state in &options.state {
        super::one_of("a state of a translation", state, State::WORDS)?;
    }
    for kind in &options.kind {
        super::one_of("a kind of text", kind, Kind::ALL.map(Kind::as_str))?;
    }
    let Some(project) = Project::open(global, console)? else { return Ok(CONFIGURATION) };
    let Parsed { config, content, .. } = &project.site.parsed;
    let locales = super::locales(config, &options.locale)?;
    if let Some(city) = &options.city {
        let cities: Vec<&str> = content.cities.iter().map(|city| city.id.as_str()).collect();
        super::one_of("a city of this site", city, cities.iter().copied())?;
    }
    let today = project.day(options.date);
    let items = project.items(today);
    let mut rows = translate::report(config, &items, &locales);
    let has = |list: &[String], word: &str| list.is_empty() || list.iter().any(|other| other == word);
    rows.retain(|row| {
        has(&options.state, row.state())
            && has(&options.kind, row.item.kind.as_str())
            && options.city.as_ref().is_none_or(|city| row.item.city.as_ref() == Some(city))
    });
    let is_chosen = !(options.locale.is_empty()
        && options.kind.is_empty()
        && options.state.is_empty()
        && options.city.is_none());
    if rows.is_empty() {
        console.say("No text is as asked for.");
    }
    let page = write::Page { config, rows: &rows, today };
    console.result(&match form {
        Csv => page.csv(),
        Json => page.json(),
        Html => page.html(),
        _ => page.table(is_chosen || rows.len() <= write::FEW, options.state.is_empty()),
    });
    let errors = project.site.diagnostics.iter().filter(|found| found.severity == Severity::Error).count();
    if errors > 0 {
        console
            .say("The site has errors, and a text that cannot be read is not counted: run `approdo check`.");
    }
    Ok(SUCCESS)
}
