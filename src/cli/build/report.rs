//! What a build says at its end: a row for each locale, then what was written.

use std::path::Path;
use std::time::Duration;

use crate::cli::console::{Console, Findings};
use crate::locale::LocaleId;
use crate::output::publish::Summary;
use crate::site::{Site, State};

pub(super) fn report(
    site: &Site<'_>,
    summary: &Summary,
    target: &Path,
    findings: Findings,
    time: Duration,
    dry: bool,
    console: &Console,
) {
    console.say(&table(site));
    let Summary { written, unchanged, removed, kept, .. } = summary;
    if dry {
        console.say("Every page was made; nothing was written.");
    } else {
        console.say(&format!(
            "{}: {written} files written, {unchanged} unchanged, {removed} removed.",
            target.display()
        ));
    }
    for path in kept {
        console.say(&format!("`{path}` is no longer part of the site, but somebody changed it: it stays."));
    }
    let found = match findings.words() {
        words if words.is_empty() => String::new(),
        words => format!(" Found {words}."),
    };
    console.say(&format!("Done in {} ms.{found}", time.as_millis()));
}

fn table(site: &Site<'_>) -> String {
    let head = ["locale", "pages", "translated", "outdated", "fallback", "stub", "coverage"];
    let mut rows: Vec<[String; 7]> = vec![head.map(str::to_string)];
    for locale in site.config.enabled() {
        let counts = counts(site, locale.id);
        rows.push([
            locale.tag.to_string(),
            counts.pages.to_string(),
            counts.translated.to_string(),
            counts.outdated.to_string(),
            counts.fallback.to_string(),
            counts.stub.to_string(),
            format!("{} %", site.coverage(locale.id)),
        ]);
    }
    let widths: Vec<usize> =
        (0..7).map(|column| rows.iter().map(|row| row[column].len()).max().unwrap_or(0)).collect();
    let line = |row: &[String; 7]| {
        let cells = row.iter().zip(&widths).enumerate().map(|(column, (cell, width))| match column {
            0 => format!("{cell:<width$}"),
            _ => format!("{cell:>width$}"),
        });
        cells.collect::<Vec<_>>().join("  ")
    };
    rows.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[derive(Default)]
struct Counts {
    pages: usize,
    translated: usize,
    outdated: usize,
    fallback: usize,
    stub: usize,
}

fn counts(site: &Site<'_>, locale: LocaleId) -> Counts {
    let mut counts = Counts::default();
    for route in site.routes.iter().filter(|route| route.locale == locale) {
        counts.pages += 1;
        counts.translated += usize::from(matches!(route.state, State::Translated | State::Source));
        counts.outdated += usize::from(route.outdated);
        counts.fallback += usize::from(route.state == State::Fallback);
        counts.stub += usize::from(route.state == State::Stub);
    }
    counts
}
