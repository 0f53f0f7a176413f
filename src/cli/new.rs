//! `approdo new`: adds an entry that fits the site.

use super::args::{Global, New};
use super::console::Console;
use super::scaffold::{self, Ground, Places};
use super::site::{self, Site};
use super::{CONFIGURATION, FAILURE, SUCCESS};
use crate::Error;
use crate::content::Content;

pub(super) fn run(global: &Global, what: &New, console: &Console) -> Result<u8, Error> {
    let Some(Site { root, sources, parsed, .. }) = site::open(global, console)? else {
        return Ok(CONFIGURATION);
    };
    let today = site::today(&parsed.config.timezone);
    let ground = Ground { parsed: &parsed, sources: &sources, today };
    let made = match what {
        New::City { id } => scaffold::city(ground, id),
        New::Guide { id, city, translate: None } => scaffold::guide(ground, id, city.as_deref()),
        New::Guide { id, city, translate: Some(tag) } => {
            let texts = guide(&parsed.content, id, city.as_deref());
            scaffold::translation(ground, &format!("guide `{id}`"), texts, tag)
        }
        New::Desk { path } => scaffold::desk(ground, path),
        New::Page { id, translate: None } => scaffold::page(ground, id),
        New::Page { id, translate: Some(tag) } => {
            let page = parsed.content.pages.iter().find(|page| page.id == *id);
            scaffold::translation(ground, &format!("page `{id}`"), page.map(|page| &*page.texts), tag)
        }
        New::Locale { tag } => scaffold::locale(ground, tag),
    }?;
    let (faults, with_new) = scaffold::faults(ground, &made);
    if !faults.is_empty() {
        console.findings(&faults, &with_new);
        console.say("The site would have these errors, so nothing was written.");
        return Ok(FAILURE);
    }
    let places = Places { root: &root, config: global.config.as_deref() };
    for path in scaffold::write(places, &made)? {
        console.result(&format!("{}\n", site::shown(&path).display()));
    }
    for remark in &made.remarks {
        console.say(remark);
    }
    Ok(SUCCESS)
}

fn guide<'c>(content: &'c Content, id: &str, city: Option<&str>) -> Option<&'c crate::content::Texts> {
    let found = content.guides.iter().find(|guide| guide.id == id && guide.city.as_deref() == city);
    found.map(|guide| &*guide.texts)
}
