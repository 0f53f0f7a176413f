//! `approdo translate import`: what came from translators, put where it belongs.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::{Project, write};
use crate::Error;
use crate::cli::args::Global;
use crate::cli::console::Console;
use crate::cli::site;
use crate::cli::{CONFIGURATION, FAILURE, SUCCESS};
use crate::content::Method;
use crate::diagnostic::{self, Diagnostic, Severity};
use crate::locale::Locale;
use crate::pipeline;
use crate::source::{SourceFile, Sources};
use crate::translate::exchange::export::Ground;
use crate::translate::exchange::import::{Imported, import};
use crate::translate::exchange::package::{self, MAX_BYTES};
use crate::translate::{self, Item, Store, Wish};

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
    let Some(project) = Project::open(global, console)? else { return Ok(CONFIGURATION) };
    let (config, sources) = (&project.site.parsed.config, &project.site.sources);
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
    let day = project.day(options.date);
    let items = project.items(day);
    let ground = Ground { config, sources, items: &items, locale: locale.id, day };
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
            "{} not right, so nothing is changed: mend what is named, or take the rest with `--partial`",
            if refused == 1 { "1 text is".to_string() } else { format!("{refused} texts are") }
        )));
    }
    let files = recorded(sources, &imported, day, locale, console)?;
    if !options.dry_run {
        write::write(&project.site.root, global.config.as_deref(), &files)?;
    }
    for path in files.keys() {
        console.result(&format!("{path}\n"));
    }
    let taken = imported.taken.len();
    let left = match refused {
        0 => String::new(),
        1 => ", 1 is left".to_string(),
        refused => format!(", {refused} are left"),
    };
    let texts = if taken == 1 { "text" } else { "texts" };
    let would = if options.dry_run { " would be" } else { "" };
    console.say(&format!("{taken} {texts}{would} taken{left}."));
    Ok(if taken == 0 && refused > 0 { FAILURE } else { SUCCESS })
}

/// The files that change, with the records of what was taken and the texts that it was made from. A delivery after
/// which the site could not be read is refused.
fn recorded(
    sources: &Sources,
    imported: &Imported,
    day: Date,
    locale: &Locale,
    console: &Console,
) -> Result<BTreeMap<String, String>, Error> {
    let mut files: BTreeMap<String, String> =
        imported.files.iter().map(|file| (file.path.clone(), file.text.clone())).collect();
    let old = sources.iter().filter(|(_, file)| !files.contains_key(&file.path));
    let old = old.map(|(_, file)| SourceFile::new(file.path.clone(), file.bytes().to_vec()));
    let new = files.iter().map(|(path, text)| SourceFile::new(path.clone(), text.clone().into_bytes()));
    let unread = sources.unread().map(str::to_string).collect();
    let after = Sources::with_unread(old.chain(new).collect(), unread);
    let errors = |sources: &Sources| {
        let mut found = Vec::new();
        let parsed = pipeline::parse(sources, &mut found);
        found.retain(|diagnostic: &Diagnostic| diagnostic.severity == Severity::Error);
        (parsed, found)
    };
    let (_, before) = errors(sources);
    let (parsed, mut found) = errors(&after);
    let Some(parsed) = parsed.filter(|_| found.len() <= before.len()) else {
        diagnostic::sort(&mut found);
        console.findings(&found, &after);
        return Err(Error::Refused(
            "the site would have errors with this delivery, so nothing is changed".to_string(),
        ));
    };
    let config = &parsed.config;
    let store = Store::read(&after, config, &mut Vec::new());
    let items = translate::items(config, &parsed.content, &after, &store, day);
    let taken: BTreeSet<&str> = imported.taken.iter().map(|taken| taken.key.as_str()).collect();
    let of = |item| move |unit| Wish { item, unit, locale: locale.id };
    let wishes: Vec<Wish<'_>> = items
        .iter()
        .flat_map(|item: &Item<'_>| {
            item.units.iter().filter(|unit| taken.contains(item.key(unit).as_str())).map(of(item))
        })
        .collect();
    if !wishes.is_empty() {
        files.extend(translate::record(config, &after, &store, &items, &wishes, |_| false).files);
    }
    Ok(files)
}
