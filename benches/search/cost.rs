//! What the search costs a build and a browser.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use approdo::Error;

use crate::process::{self, Usage};
use crate::say;

/// What to measure.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// How many pages the built site is to have, about.
    #[arg(long, default_value_t = 10_000)]
    pages: usize,
    /// How many runs count, after one that does not.
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u16).range(1..))]
    runs: u16,
    /// Runs Pagefind over the same pages, in turn with the builds, and weighs what it loads.
    #[arg(long)]
    pagefind: bool,
}

/// Builds, measures, and prints tables.
pub(crate) fn run(options: &Options) -> Result<(), Error> {
    let memory = Path::new("/dev/shm");
    let work = tempfile::Builder::new()
        .prefix("approdo-search-")
        .tempdir_in(memory)
        .map_err(|cause| Error::io("create a folder in", memory, cause))?;
    let place = |name: &str| work.path().join(name);
    let size = process::corpus(options.pages, &place("corpus"))?;
    say(size.trim_end());
    let site = place("corpus").join("approdo");
    let (plain, found, other) = (place("without"), place("with"), place("pagefind"));
    let mut rows = [Vec::new(), Vec::new(), Vec::new()];
    for run in 0..=options.runs {
        for out in [&plain, &found, &other] {
            clear(out)?;
        }
        clear(&site.join(".approdo"))?;
        let without = process::timed(&mut process::approdo(&site, &plain, false))?;
        let beside = match options.pagefind {
            true => process::timed(&mut process::pagefind(&plain, &other)?)?,
            false => Usage::default(),
        };
        clear(&site.join(".approdo"))?;
        let with = process::timed(&mut process::approdo(&site, &found, true))?;
        if run > 0 {
            rows.iter_mut().zip([without, with, beside]).for_each(|(row, usage)| row.push(usage));
        }
    }
    say(&costs(&rows, options.pagefind));
    say(&sizes("approdo", &found.join("search")));
    if options.pagefind {
        say(&sizes("Pagefind", &other));
    }
    let mut folders: Vec<&OsStr> = vec![found.as_os_str()];
    folders.extend(options.pagefind.then_some(other.as_os_str()));
    say(&process::output(&mut process::node("weigh.mjs", &folders), "")?);
    Ok(())
}

fn clear(folder: &Path) -> Result<(), Error> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|cause| Error::io("remove", folder, cause))?;
    }
    Ok(())
}

/// The builds as a table: medians, with the least and the most in brackets. Differences and ratios are taken run by
/// run, so that neighbours in time are compared.
fn costs([without, with, pagefind]: &[Vec<Usage>; 3], has_pagefind: bool) -> String {
    let mut out = String::from(
        "\n| median [least-most] | wall, s | CPU, s | peak, MB |\n| --- | ---: | ---: | ---: |\n",
    );
    let mut line = |name: &str, usages: &[Usage]| {
        let cell = |value: fn(&Usage) -> f64| spread(usages.iter().map(value).collect());
        let cells = [cell(|usage| usage.wall), cell(|usage| usage.cpu), cell(|usage| usage.peak)];
        out.push_str(&format!("| {name} | {} |\n", cells.join(" | ")));
    };
    let pairs = |one: &[Usage], other: &[Usage], of: fn(f64, f64) -> f64| -> Vec<Usage> {
        let pair = |(a, b): (&Usage, &Usage)| Usage {
            wall: of(a.wall, b.wall),
            cpu: of(a.cpu, b.cpu),
            peak: of(a.peak, b.peak),
        };
        one.iter().zip(other).map(pair).collect()
    };
    let search = pairs(with, without, |with, without| with - without);
    line("without the search", without);
    line("with the search", with);
    line("the search", &search);
    if has_pagefind {
        line("Pagefind", pagefind);
        line("the search / Pagefind", &pairs(&search, pagefind, |search, pagefind| search / pagefind));
    }
    out
}

fn spread(mut values: Vec<f64>) -> String {
    values.sort_by(f64::total_cmp);
    let at = |at: usize| values.get(at).copied().unwrap_or_default();
    let shown = |value: f64| if value.abs() < 100.0 { format!("{value:.2}") } else { format!("{value:.0}") };
    let (middle, last) = (at(values.len() / 2), at(values.len().saturating_sub(1)));
    format!("{} [{}-{}]", shown(middle), shown(at(0)), shown(last))
}

/// Bytes and files of a folder.
fn sizes(name: &str, folder: &Path) -> String {
    let files =
        walkdir::WalkDir::new(folder).into_iter().flatten().filter(|entry| entry.file_type().is_file());
    let (count, bytes) = files.fold((0u64, 0u64), |(count, bytes), entry| {
        (count + 1, bytes + entry.metadata().map_or(0, |data| data.len()))
    });
    format!("{name}: {:.1} MB in {count} files", bytes as f64 / 1e6)
}
