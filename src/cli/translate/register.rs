//! `approdo translate register`: all texts that a machine translated, as Regulation (EU) 2024/1689, article 50(4),
//! has them disclosed.

use clap::Args;

use crate::Error;
use crate::cli::args::{Form, FormatChoice, Global};
use crate::cli::console::Console;
use crate::cli::list::{List, write};
use crate::cli::site::{self, Site};
use crate::cli::{CONFIGURATION, SUCCESS};
use crate::content::Record;
use crate::source::Located;

/// The columns. `path` is the file, from the site's root.
const HEAD: &[&str] = &["kind", "entry", "locale", "method", "model", "date", "reviewed by", "title", "path"];

#[derive(Debug, Args)]
pub(in crate::cli) struct RegisterOptions {
    /// This locale alone
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,
}

pub(in crate::cli) fn run(
    global: &Global,
    options: &RegisterOptions,
    console: &Console,
) -> Result<u8, Error> {
    use FormatChoice::{Csv, Json, Table};
    let form = match super::format(global, &[Table, Csv, Json])? {
        Csv => Form::Csv,
        Json => Form::Json,
        _ => Form::Table,
    };
    let Some(Site { sources, parsed, .. }) = site::open(global, console)? else {
        return Ok(CONFIGURATION);
    };
    let config = &parsed.config;
    let wanted = options.locale.as_deref().map(|tag| site::locale(config, tag).map(|locale| locale.id));
    let wanted = wanted.transpose().map_err(Error::Refused)?;
    let content = &parsed.content;
    let guides = content.guides.iter().map(|guide| {
        let city = guide.city.as_deref();
        ("guide", city.map_or(guide.id.clone(), |city| format!("{city}/{}", guide.id)), &guide.texts)
    });
    let pages = content.pages.iter().map(|page| ("page", page.id.clone(), &page.texts));
    let cities = content.cities.iter().map(|city| ("city", city.id.clone(), &city.texts));
    let mut rows = Vec::new();
    for (kind, entry, texts) in guides.chain(pages).chain(cities) {
        for (locale, document) in texts.iter().filter(|(locale, _)| wanted.is_none_or(|id| id == **locale)) {
            let Some(record) = document.record.as_ref().filter(|record| record.method.is_machine()) else {
                continue;
            };
            let Record { method, on, model, reviewed_by, .. } = record;
            rows.push(vec![
                kind.to_string(),
                entry.clone(),
                config.locale(*locale).tag.to_string(),
                method.as_str().to_string(),
                words(model),
                on.map_or(String::new(), |day| day.to_string()),
                words(reviewed_by),
                words(&document.title),
                sources.file(document.file).path.clone(),
            ]);
        }
    }
    let list = List { head: HEAD, rows };
    console.result(&write(&list, form));
    if list.rows.is_empty() {
        console.say("No text was translated by a machine.");
    }
    Ok(SUCCESS)
}

fn words(text: &Option<Located<String>>) -> String {
    text.as_ref().map_or(String::new(), |text| text.value.clone())
}
