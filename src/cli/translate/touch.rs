//! `approdo translate touch`: what has changed in a text does not change its meaning.

use std::collections::BTreeMap;

use clap::Args;

use super::{Project, diff};
use crate::Error;
use crate::cli::args::Global;
use crate::cli::console::Console;
use crate::cli::{CONFIGURATION, SUCCESS};
use crate::locale::LocaleId;
use crate::translate::{self, Item, State, Wish};

#[derive(Debug, Args)]
pub(in crate::cli) struct TouchOptions {
    /// The texts that were edited: `tax-code`, `page:about`, or the path of a file
    #[arg(value_name = "PAGE", required = true)]
    pages: Vec<String>,
    /// These sections alone, by their ids; `lead` is what stands before the first heading
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    section: Vec<String>,
    /// Only for translations that were made from the text with this hash
    #[arg(long, value_name = "HASH")]
    since: Option<String>,
}

pub(in crate::cli) fn run(global: &Global, options: &TouchOptions, console: &Console) -> Result<u8, Error> {
    let Some(project) = Project::open(global, console)? else { return Ok(CONFIGURATION) };
    let config = &project.site.parsed.config;
    let items = project.items(project.day(None));
    let mut wishes: Vec<Wish<'_>> = Vec::new();
    for page in &options.pages {
        let (found, locale) = translate::find(&items, &project.site.sources, page).map_err(Error::Refused)?;
        for item in found {
            wishes.extend(wishes_of(
                &project,
                item,
                locale.unwrap_or(config.source_locale),
                options,
                console,
            )?);
        }
    }
    if wishes.is_empty() {
        console.say("No translation is outdated by this text.");
        return Ok(SUCCESS);
    }
    let recording =
        translate::record(config, &project.site.sources, &project.store, &items, &wishes, |_| false);
    project.write(global, recording, console)
}

/// The translations that this text made outdated, if all were made from one text.
fn wishes_of<'i>(
    project: &Project,
    item: &'i Item<'i>,
    origin: LocaleId,
    options: &TouchOptions,
    console: &Console,
) -> Result<Vec<Wish<'i>>, Error> {
    let config = &project.site.parsed.config;
    let mut wishes = Vec::new();
    for unit in &item.units {
        if !options.section.is_empty() && options.section.iter().all(|id| *id != unit.id) {
            continue;
        }
        let mut outdated: BTreeMap<&str, Vec<LocaleId>> = BTreeMap::new();
        for (locale, _) in unit.versions.iter().filter(|(locale, _)| *locale != origin) {
            if item.origin(config, unit, *locale) != origin {
                continue;
            }
            if let Some(State::Outdated { since: Some(hash), upstream: None }) =
                translate::state(config, item, unit, *locale)
            {
                outdated.entry(hash).or_default().push(*locale);
            }
        }
        if let Some(since) = &options.since {
            outdated.retain(|hash, _| hash == since);
        }
        if outdated.len() > 1 {
            return Err(Error::Refused(undecided(project, item, &unit.id, &outdated)));
        }
        let Some(locales) = outdated.into_values().next() else { continue };
        if let Some(first) = locales.first() {
            let tags: Vec<&str> = locales.iter().map(|locale| project.tag(*locale)).collect();
            console.say(&format!("{} `{}`: the same in {}", item.name, unit.id, tags.join(", ")));
            if let Some(found) = translate::difference(config, &project.site.sources, item, unit, *first) {
                console.say(diff::lines(&found, console.color()).trim_end());
            }
        }
        wishes.extend(locales.into_iter().map(|locale| Wish { item, unit, locale }));
    }
    Ok(wishes)
}

/// Translations were made from several texts, and the change from only one of them can be without meaning.
fn undecided(
    project: &Project,
    item: &Item<'_>,
    id: &str,
    outdated: &BTreeMap<&str, Vec<LocaleId>>,
) -> String {
    let texts = outdated.iter().map(|(hash, locales)| {
        let tags: Vec<&str> = locales.iter().map(|locale| project.tag(*locale)).collect();
        format!("{hash} ({})", tags.join(", "))
    });
    format!(
        "translations of {} `{id}` were made from several texts: {}; nothing was written. Say which of them means the same as today's, with --since HASH; `approdo translate diff` shows the changes",
        item.name,
        texts.collect::<Vec<_>>().join(", ")
    )
}
