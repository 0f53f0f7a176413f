//! `approdo translate accept`: what a translator says is right counts as made from the source as it is.

use clap::Args;

use super::Project;
use crate::Error;
use crate::cli::args::Global;
use crate::cli::console::Console;
use crate::cli::{CONFIGURATION, SUCCESS};
use crate::locale::LocaleId;
use crate::translate::{self, Item, Kind, State, Wish};

#[derive(Debug, Args)]
pub(in crate::cli) struct AcceptOptions {
    /// The texts: `tax-code`, `bologna/registry`, `page:about`, the path of a translation or of a data file. Without
    /// any, nothing is recorded, and the source texts of all translations that are up to date are kept, so that
    /// `diff` can show what will change
    #[arg(value_name = "PAGE")]
    pages: Vec<String>,
    /// All texts
    #[arg(long, conflicts_with = "pages")]
    all: bool,
    /// The translations into these languages alone
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    locale: Vec<String>,
    /// With --all, these kinds alone: guide, page, city, desk, journey, glossary, notice, fact or message
    #[arg(long, value_name = "KIND", value_delimiter = ',', requires = "all")]
    kind: Vec<String>,
    /// These sections alone, by their ids; `lead` is what stands before the first heading
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    section: Vec<String>,
}

pub(in crate::cli) fn run(global: &Global, options: &AcceptOptions, console: &Console) -> Result<u8, Error> {
    for kind in &options.kind {
        super::one_of("a kind of text", kind, Kind::ALL.map(Kind::as_str))?;
    }
    let Some(project) = Project::open(global, console)? else { return Ok(CONFIGURATION) };
    let config = &project.site.parsed.config;
    let asked = super::locales(config, &options.locale)?;
    let items = project.items(project.day(None));
    let mut chosen: Vec<(&Item<'_>, Vec<LocaleId>)> = Vec::new();
    if options.all {
        let of_kind = |item: &&Item<'_>| {
            options.kind.is_empty() || options.kind.iter().any(|kind| kind == item.kind.as_str())
        };
        chosen.extend(items.iter().filter(of_kind).map(|item| (item, asked.clone())));
    }
    for page in &options.pages {
        let (found, locale) = translate::find(&items, &project.site.sources, page).map_err(Error::Refused)?;
        let locales = match locale {
            Some(locale) if options.locale.is_empty() => vec![locale],
            _ => asked.clone(),
        };
        chosen.extend(found.into_iter().map(|item| (item, locales.clone())));
    }
    let mut wishes: Vec<Wish<'_>> = Vec::new();
    for (item, locales) in &chosen {
        for locale in locales {
            let wished = wishes_of(&project, item, *locale, &options.section);
            tell(&project, item, *locale, &wished, options.all, console);
            wishes.extend(wished);
        }
    }
    let texts_only = chosen.is_empty();
    let recording =
        translate::record(config, &project.site.sources, &project.store, &items, &wishes, |_| texts_only);
    if recording.files.is_empty() && recording.refused.is_empty() {
        console.say("There is nothing to record.");
        return Ok(SUCCESS);
    }
    project.write(global, recording, console)
}

/// The units of an item whose source has changed, or of which nothing is recorded.
fn wishes_of<'i>(
    project: &Project,
    item: &'i Item<'i>,
    locale: LocaleId,
    sections: &[String],
) -> Vec<Wish<'i>> {
    let units =
        item.units.iter().filter(|unit| sections.is_empty() || sections.iter().any(|id| *id == unit.id));
    let is_open =
        |state: State<'_>| matches!(state, State::Outdated { upstream: None, .. } | State::Unrecorded);
    let open = units.filter(|unit| {
        translate::state(&project.site.parsed.config, item, unit, locale).is_some_and(is_open)
    });
    open.map(|unit| Wish { item, unit, locale }).collect()
}

/// Says what is recorded, and what cannot be.
fn tell(
    project: &Project,
    item: &Item<'_>,
    locale: LocaleId,
    wished: &[Wish<'_>],
    all: bool,
    console: &Console,
) {
    let (name, tag) = (&item.name, project.tag(locale));
    let list = |ids: Vec<&str>| ids.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ");
    if !wished.is_empty() {
        let ids = wished.iter().map(|wish| &*wish.unit.id).collect();
        console.say(&format!("{name} ({tag}): {} recorded", list(ids)));
    }
    if all {
        return;
    }
    let config = &project.site.parsed.config;
    let mut absent = Vec::new();
    let mut above = Vec::new();
    for unit in &item.units {
        match translate::state(config, item, unit, locale) {
            Some(State::Missing | State::Fallback(_)) => absent.push(&*unit.id),
            Some(State::Outdated { upstream: Some(_), .. }) => {
                above.push((&*unit.id, item.origin(config, unit, locale)))
            }
            _ => {}
        }
    }
    if !absent.is_empty() && absent.len() < item.units.len() {
        console.say(&format!("{name} ({tag}): {} not translated yet", list(absent)));
    }
    if let Some((_, origin)) = above.first() {
        let origin = project.tag(*origin);
        let ids = above.iter().map(|(id, _)| *id).collect();
        console.say(&format!(
            "{name} ({tag}): {} outdated in `{origin}`, from which it is translated",
            list(ids)
        ));
    }
}
