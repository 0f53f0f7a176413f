//! `approdo translate import`: what came from translators, put where it belongs.

use std::fs;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::apply;
use crate::Error;
use crate::cli::args::Global;
use crate::cli::console::Console;
use crate::cli::site::{self, Site};
use crate::cli::{CONFIGURATION, FAILURE, SUCCESS};
use crate::content::Method;
use crate::translate::exchange::export::Ground;
use crate::translate::exchange::import::import;
use crate::translate::exchange::package::{self, MAX_BYTES};
use crate::translate::{self, Store};

#[derive(Debug, Args)]
pub(in crate::cli) struct ImportOptions {
    /// The file that came back: XLIFF, PO or CSV
    file: PathBuf,
    /// The language of the translations, where the file does not say it
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,
    /// Take what is right, and leave the rest
    #[arg(long)]
    partial: bool,
    /// How it was translated; without it, pages and texts keep their method, and new ones are human
    #[arg(long, value_enum, value_name = "METHOD")]
    method: Option<MethodChoice>,
    /// Say what would change, and write nothing
    #[arg(long)]
    dry_run: bool,
    /// The day that is recorded; without it that of SOURCE_DATE_EPOCH, or today
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: Option<Date>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum MethodChoice {
    /// By a person
    Human,
    /// By a machine
    Machine,
    /// By a machine, then read by a person
    MachineReviewed,
}

pub(in crate::cli) fn run(global: &Global, options: &ImportOptions, console: &Console) -> Result<u8, Error> {
    let path = &options.file;
    let bytes = fs::metadata(path).map_err(|cause| Error::io("read", path, cause))?.len();
    let shown = path.display();
    if bytes > MAX_BYTES as u64 {
        return Err(Error::Refused(format!("`{shown}` has more than {} MiB: split it", MAX_BYTES >> 20)));
    }
    let bytes = fs::read(path).map_err(|cause| Error::io("read", path, cause))?;
    let text = String::from_utf8(bytes)
        .map_err(|_| Error::Refused(format!("`{shown}` is not UTF-8: save it as UTF-8")))?;
    let delivery = package::read(&text).map_err(|error| Error::Refused(format!("`{shown}`, {error}")))?;
    let Some(Site { root, sources, parsed, .. }) = site::open(global, console)? else {
        return Ok(CONFIGURATION);
    };
    let config = &parsed.config;
    let said = delivery.target.as_deref();
    let tag = options.locale.as_deref().or(said).ok_or_else(|| {
        Error::Refused(format!("`{shown}` does not say its language: name it with `--locale TAG`"))
    })?;
    let locale = site::locale(config, tag).map_err(Error::Refused)?;
    if let Some(said) = said.and_then(|tag| config.find_locale(tag)).filter(|said| said.id != locale.id) {
        return Err(Error::Refused(format!("`{shown}` is in `{}`, not in `{}`", said.tag, locale.tag)));
    }
    if locale.id == config.source_locale {
        return Err(Error::Refused(format!(
            "`{}` is the source locale: nothing is translated into it",
            locale.tag
        )));
    }
    let store = Store::read(&sources, config, &mut Vec::new());
    let day = options.date.unwrap_or_else(|| site::today(&config.timezone));
    let items = translate::items(config, &parsed.content, &sources, &store, day);
    let ground = Ground { config, sources: &sources, items: &items, locale: locale.id, day };
    let method = options.method.map(|method| match method {
        MethodChoice::Human => Method::Human,
        MethodChoice::Machine => Method::Machine,
        MethodChoice::MachineReviewed => Method::MachineReviewed,
    });
    let imported = import(ground, &delivery, method, options.partial);
    for refusal in &imported.refused {
        console.raw(&format!("{shown}:{}: {}: {}\n", refusal.line, refusal.unit, refusal.why));
    }
    let refused = imported.refused.len();
    if refused > 0 && !options.partial {
        return Err(Error::Refused(format!(
            "{refused} texts are not right, so nothing is changed: mend them, or take the rest with `--partial`"
        )));
    }
    if !options.dry_run {
        apply::write(&root, global.config.as_deref(), &imported.files)?;
    }
    for file in &imported.files {
        console.say(&file.path);
    }
    let taken = imported.taken.len();
    let left = if refused > 0 { format!(", {refused} are left") } else { String::new() };
    let would = if options.dry_run { " would be" } else { "" };
    console.say(&format!("{taken} texts{would} taken{left}."));
    Ok(if taken == 0 && refused > 0 { FAILURE } else { SUCCESS })
}
