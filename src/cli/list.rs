//! `approdo list`: entries that do not show, or not in every language.

mod rows;
mod write;

pub(super) use rows::List;
pub(super) use write::write;

use super::args::{Global, ListOptions, Listed};
use super::console::Console;
use super::site::{self, Site};
use super::{CONFIGURATION, SUCCESS};
use crate::Error;
use crate::diagnostic::Severity;
use crate::site::Options;

pub(super) fn run(global: &Global, options: &ListOptions, console: &Console) -> Result<u8, Error> {
    let Some(Site { sources, parsed, diagnostics, .. }) = site::open(global, console)? else {
        return Ok(CONFIGURATION);
    };
    let config = &parsed.config;
    let locale = options.locale.as_deref().map(|tag| site::locale(config, tag).map(|locale| locale.id));
    let locale = locale.transpose().map_err(Error::Refused)?;
    let today = options.date.unwrap_or_else(|| site::today(&config.timezone));
    let shown = Options { today, drafts: false, future: false, expired: false };
    let resolved = crate::site::resolve(config, &parsed.content, &parsed.languages, shown);
    let list = match options.what {
        Listed::Drafts => rows::drafts(&resolved, &sources, locale),
        Listed::Scheduled => rows::scheduled(&resolved, &sources, locale),
        Listed::Expired => rows::expired(&resolved, &sources, locale),
        Listed::Missing => rows::missing(&resolved, &sources, locale),
    };
    console.result(&write(&list, options.form));
    if list.rows.is_empty() {
        console.say("There are none.");
    }
    let errors = diagnostics.iter().filter(|found| found.severity == Severity::Error).count();
    if errors > 0 {
        console.say(
            "The site has errors, and an entry that cannot be read is not in this list: run `approdo check`.",
        );
    }
    Ok(SUCCESS)
}
