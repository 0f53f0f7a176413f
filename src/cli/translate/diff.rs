//! `approdo translate diff`: what has changed in a text since it was translated.

use clap::Args;

use super::Project;
use crate::Error;
use crate::cli::args::Global;
use crate::cli::console::Console;
use crate::cli::{CONFIGURATION, SUCCESS};
use crate::translate::{self, Difference, Piece};

#[derive(Debug, Args)]
pub(in crate::cli) struct DiffOptions {
    /// The text: `tax-code`, `bologna/registry`, `page:about`, the path of a translation or of a data file
    #[arg(value_name = "PAGE")]
    page: String,
    /// The translations into these languages alone
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    locale: Vec<String>,
}

pub(in crate::cli) fn run(global: &Global, options: &DiffOptions, console: &Console) -> Result<u8, Error> {
    let Some(project) = Project::open(global, console)? else { return Ok(CONFIGURATION) };
    let config = &project.site.parsed.config;
    let items = project.items(project.day(None));
    let (found, locale) =
        translate::find(&items, &project.site.sources, &options.page).map_err(Error::Refused)?;
    let locales = match locale {
        Some(locale) if options.locale.is_empty() => vec![locale],
        _ => super::locales(config, &options.locale)?,
    };
    let mut text = String::new();
    for item in found {
        for locale in &locales {
            for unit in &item.units {
                let found = translate::difference(config, &project.site.sources, item, unit, *locale);
                let Some(found) = found else { continue };
                if !text.is_empty() {
                    text.push('\n');
                }
                let (tag, origin) = (project.tag(*locale), project.tag(found.origin));
                let head = format!("{} ({tag}) `{}`: what has changed in `{origin}`", item.name, unit.id);
                text.push_str(&painted(&head, "1", console.result_color()));
                text.push('\n');
                text.push_str(&lines(&found, console.result_color()));
            }
        }
    }
    if text.is_empty() {
        console.say("Nothing has changed since it was translated.");
    }
    console.result(&text);
    Ok(SUCCESS)
}

/// The lines with something that has changed; `…` stands for others. Without colours, words that are gone stand as
/// `[-so-]` and new ones as `{+so+}`.
pub(super) fn lines(found: &Difference, color: bool) -> String {
    let Some(pieces) = &found.pieces else {
        let now =
            found.now.lines().filter(|line| !line.is_empty()).map(|line| format!("  {}\n", clean(line)));
        return format!("  The old text was not kept. Today's is:\n{}", now.collect::<String>());
    };
    let mut all: Vec<(bool, String)> = vec![(false, String::new())];
    for piece in pieces {
        let (text, mark) = match piece {
            Piece::Same(text) => (text, None),
            Piece::Gone(text) => (text, Some(("[-", "-]", "31;9"))),
            Piece::New(text) => (text, Some(("{+", "+}", "32;1"))),
        };
        for (number, part) in text.split('\n').enumerate() {
            if number > 0 {
                all.push((false, String::new()));
            }
            let Some((changed, line)) = all.last_mut() else { continue };
            match mark {
                Some((open, close, paint)) if !part.is_empty() => {
                    *changed = true;
                    line.push_str(&match color {
                        true => painted(&clean(part), paint, true),
                        false => format!("{open}{}{close}", clean(part)),
                    });
                }
                _ => line.push_str(&clean(part)),
            }
        }
    }
    let mut text = String::new();
    let mut skipped = false;
    for (changed, line) in all.iter().filter(|(changed, line)| *changed || !line.trim().is_empty()) {
        match changed {
            true => text.push_str(&format!("  {line}\n")),
            false if !skipped => text.push_str("  …\n"),
            false => {}
        }
        skipped = !changed;
    }
    text
}

/// What a text holds shall not move the cursor.
fn clean(text: &str) -> String {
    text.replace(char::is_control, " ")
}

fn painted(text: &str, paint: &str, color: bool) -> String {
    if color { format!("\u{1b}[{paint}m{text}\u{1b}[0m") } else { text.to_string() }
}
