//! Times whole builds in turn, after it has shown that the tools wrote the same site.

mod count;
mod measure;
mod table;
mod tool;

use std::fs;
use std::path::{Path, PathBuf};

use approdo::Error;
use tempfile::TempDir;

pub(crate) use count::count;
use measure::{Usage, build};
use table::Row;
use tool::Tool;

/// What to time.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Sizes of the site.
    #[arg(long, value_delimiter = ',', default_value = "1000,10000")]
    pages: Vec<usize>,
    /// Who builds it.
    #[arg(long, value_enum, value_delimiter = ',', default_value = "approdo,hugo,floor")]
    tools: Vec<Tool>,
    /// Where content and output lie.
    #[arg(long = "where", value_enum, value_delimiter = ',', default_value = "tmpfs,disk")]
    places: Vec<Place>,
    /// How many runs of each tool count, after one that does not.
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u16).range(1..))]
    runs: u16,
}

/// A file system.
#[derive(Clone, Copy, PartialEq, clap::ValueEnum)]
enum Place {
    /// `/dev/shm`.
    Tmpfs,
    /// `bench` in the target folder.
    Disk,
}

impl Place {
    fn name(self) -> &'static str {
        match self {
            Place::Tmpfs => "tmpfs",
            Place::Disk => "disk",
        }
    }

    fn folder(self) -> PathBuf {
        match self {
            Place::Tmpfs => PathBuf::from("/dev/shm"),
            Place::Disk => bench_folder(),
        }
    }
}

/// Where corpora, outputs and other tools are kept: `bench` in the target folder.
fn bench_folder() -> PathBuf {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR"));
    scratch.parent().unwrap_or(scratch).join("bench")
}

/// Runs every size in every place and prints what came out.
pub(crate) fn run(options: &Options) -> Result<(), Error> {
    let bench = bench_folder();
    fs::create_dir_all(&bench).map_err(|cause| Error::io("create the folder", &bench, cause))?;
    for tool in &options.tools {
        crate::say(&format!("{}: {}", tool.name(), tool.prepare()?));
    }
    for pages in &options.pages {
        for place in &options.places {
            one(options, *pages, *place)?;
        }
    }
    Ok(())
}

fn one(options: &Options, pages: usize, place: Place) -> Result<(), Error> {
    let folder = place.folder();
    // Removed when it is dropped, also after a fault.
    let work = tempfile::Builder::new()
        .prefix("approdo-bench-")
        .tempdir_in(&folder)
        .map_err(|cause| Error::io("create a folder in", &folder, cause))?;
    let corpus = work.path().join("corpus");
    // In a process of its own: what this one holds would count as the peak of the tools that it starts.
    let size = measure::corpus(pages, &corpus)?;
    crate::say(&format!("\n## {pages} pages, {}\n\n{size}\n", place.name()));

    let mut tools = Vec::new();
    let mut counts = Vec::new();
    for tool in &options.tools {
        let out = work.path().join(format!("warm-{}", tool.name()));
        match build(*tool, &corpus, &out) {
            Ok(_) => {
                tools.push(*tool);
                counts.push((tool.name(), count(&out)?));
            }
            Err(error) => crate::complain(&format!("{} is left out: {error}", tool.name())),
        }
        set_aside(place, &out)?;
    }
    crate::say(&table::counts(&counts));
    let rows = time(options, place, &work, &corpus, &tools)?;
    crate::say(&table::times(&rows));
    Ok(())
}

/// Tool after tool, run after run, so that what the machine does beside hits all of them.
fn time(
    options: &Options,
    place: Place,
    work: &TempDir,
    corpus: &Path,
    tools: &[Tool],
) -> Result<Vec<Row>, Error> {
    let mut rows: Vec<Row> = tools.iter().map(|tool| Row::new(*tool)).collect();
    let out = |tool: Tool, run: u16| work.path().join(format!("{}-{run}", tool.name()));
    for run in 0..options.runs {
        for (tool, row) in tools.iter().zip(&mut rows) {
            row.fresh.push(settled(place, || build(*tool, corpus, &out(*tool, run)))?);
            if run > 0 {
                set_aside(place, &out(*tool, run - 1))?;
            }
        }
    }
    for _ in 0..options.runs {
        for (tool, row) in tools.iter().zip(&mut rows) {
            row.again.push(settled(place, || build(*tool, corpus, &out(*tool, options.runs - 1)))?);
        }
    }
    Ok(rows)
}

/// Waits until earlier output is on the disk before it times anything.
fn settled(place: Place, build: impl FnOnce() -> Result<Usage, Error>) -> Result<Usage, Error> {
    if place == Place::Disk {
        rustix::fs::sync();
    }
    build()
}

/// Frees memory on tmpfs. On a disk an old output stays until the end: ext4 looks through inodes that were
/// deleted a moment ago, which makes the next run slower.
fn set_aside(place: Place, out: &Path) -> Result<(), Error> {
    if place == Place::Tmpfs && out.exists() {
        fs::remove_dir_all(out).map_err(|cause| Error::io("remove", out, cause))?;
    }
    Ok(())
}
