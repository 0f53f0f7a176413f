//! `approdo build`: writes the site to the output folder.

mod pictures;
mod report;
mod timings;

use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};
use std::time::Instant;

use rayon::prelude::*;

use super::args::{BuildOptions, Global};
use super::console::{Console, Findings};
use super::kept::Kept;
use super::progress::Progress;
use super::{CONFIGURATION, FAILURE, SUCCESS, site};
use crate::diagnostic::{self, Diagnostic};
use crate::output::Job;
use crate::output::publish::{Opened, Publication, Summary, Swap};
use crate::pipeline::Prepared;
use crate::render::Renderer;
use crate::search::Indexer;
use crate::site::{Options, Site};
use crate::source::Sources;
use crate::{Error, pipeline};
use timings::{Spent, Timings};

pub(super) fn run(global: &Global, options: &BuildOptions, console: &Console) -> Result<u8, Error> {
    let mut timings = Timings::start();
    let root = site::root(global)?;
    let target = options.output_dir.clone().unwrap_or_else(|| root.join("public"));
    let base_url = options.selection.base_url.as_deref();
    let (sources, mut diagnostics) = site::read(&root, global, &[("BASE_URL", base_url)])?;
    // The process ends with the build: the system frees all of it at once, faster than piece by piece.
    let sources = ManuallyDrop::new(sources);
    timings.stage("read");
    let Some(parsed) = pipeline::parse(&sources, &mut diagnostics) else {
        diagnostic::sort(&mut diagnostics);
        console.findings(&diagnostics, &sources);
        console.say("The configuration cannot be used, so nothing was built.");
        return Ok(CONFIGURATION);
    };
    let parsed = ManuallyDrop::new(parsed);
    timings.stage("parse");
    let selected = site::options(&options.selection, &parsed.config);
    let resolved = ManuallyDrop::new(pipeline::resolve(&parsed, &sources, selected, &mut diagnostics));
    timings.stage("resolve and check");
    let prepared = pipeline::prepare(&parsed, &resolved, &sources, &mut diagnostics);
    timings.stage("plan");
    diagnostic::sort(&mut diagnostics);
    let findings = console.findings(&diagnostics, &sources);
    let engine = match &prepared.looks.engine {
        Some(engine) if !findings.fail(options.strict) => engine,
        _ => {
            refused(&target, findings, console);
            return Ok(site::failure(&diagnostics, &sources));
        }
    };
    let renderer =
        Renderer::new(&sources, &resolved, &parsed.languages, &prepared.looks.theme.assets, engine);
    let build =
        Build { site: &resolved, sources: &sources, prepared: &prepared, renderer: &renderer, console };
    let kept = Kept::open(&root, !options.dry_run);
    let summary = if options.dry_run {
        let mut failures = build.pictures(&kept, |_, _| Ok(()))?;
        timings.stage("pictures");
        build.pages(&mut timings, |_, _| Ok(()))?;
        failures.extend(renderer.failures());
        if failures.is_empty() { Ok(Summary::default()) } else { Err(failures) }
    } else {
        let fingerprint = fingerprint(&sources, &selected);
        let opened = open(&target, &root, fingerprint, options.in_place)?;
        timings.stage("look at the output");
        match opened {
            Opened::UpToDate(summary) => Ok(summary),
            Opened::Ready(publication) => build.publish(*publication, &kept, &mut timings)?,
        }
    };
    let summary = match summary {
        Ok(summary) => summary,
        Err(mut failures) => {
            diagnostic::sort(&mut failures);
            let findings = console.findings(&failures, &sources);
            refused(&target, findings, console);
            return Ok(FAILURE);
        }
    };
    report::report(&resolved, &summary, &target, findings, timings.total(), options.dry_run, console);
    if options.timings {
        timings.print(console);
    }
    Ok(SUCCESS)
}

fn refused(target: &Path, findings: Findings, console: &Console) {
    let words = findings.words();
    console.say(&format!("Found {words}: nothing was written, `{}` is as it was.", target.display()));
}

fn open(target: &Path, root: &Path, fingerprint: blake3::Hash, in_place: bool) -> Result<Opened, Error> {
    let folders: Vec<PathBuf> = site::FOLDERS.iter().map(|folder| root.join(folder)).collect();
    let folders: Vec<&Path> = folders.iter().map(PathBuf::as_path).collect();
    let opened = Publication::open(target, root, &folders, fingerprint)?;
    Ok(match opened {
        Opened::Ready(publication) if in_place => Opened::Ready(Box::new(publication.swap(Swap::InPlace))),
        other => other,
    })
}

/// A hash of everything that the output is made from.
fn fingerprint(sources: &Sources, options: &Options) -> blake3::Hash {
    let mut hasher = blake3::Hasher::new();
    hasher.update(env!("CARGO_PKG_VERSION").as_bytes());
    hasher.update(crate::BUILD_ID);
    hasher.update(format!("{options:?}").as_bytes());
    hasher.update(sources.fingerprint().as_bytes());
    hasher.finalize()
}

/// Everything that is needed to make the files of the output.
pub(super) struct Build<'b> {
    pub(super) site: &'b Site<'b>,
    pub(super) sources: &'b Sources,
    pub(super) prepared: &'b Prepared,
    pub(super) renderer: &'b Renderer<'b>,
    pub(super) console: &'b Console,
}

impl Build<'_> {
    /// Makes every file, but pictures and the search index, in parallel, and hands it to `put`; pages to the
    /// indexer, too. Tells what the threads spent on making and on writing.
    pub(super) fn all(
        &self,
        indexer: Option<&Indexer<'_>>,
        put: impl Fn(&str, &[u8]) -> Result<(), Error> + Sync,
    ) -> Result<Spent, Error> {
        let plan = &self.prepared.plan;
        self.renderer.warm_up();
        let progress = Progress::start(plan.jobs.len(), self.console);
        let spent = Spent::default();
        plan.jobs.par_iter().try_for_each(|(path, job)| {
            if matches!(job, Job::Picture(..)) {
                return Ok(());
            }
            let start = Instant::now();
            let bytes = plan.execute(job, self.site, self.renderer, &self.prepared.looks.theme.assets);
            if let (Some(indexer), Job::Page(route)) = (indexer, job) {
                indexer.add(*route, &bytes);
            }
            let made = Instant::now();
            progress.step();
            put(path, &bytes)?;
            spent.add(made - start, made.elapsed());
            Ok(())
        })?;
        Ok(spent)
    }

    /// Makes all files but pictures, and at the end the search index from the pages.
    fn pages(
        &self,
        timings: &mut Timings,
        put: impl Fn(&str, &[u8]) -> Result<(), Error> + Sync,
    ) -> Result<(), Error> {
        let indexer = self.site.config.search.then(|| Indexer::new(self.renderer.readers()));
        let spent = self.all(indexer.as_ref(), &put)?;
        timings.shared(["render", "write"], &spent);
        if let Some(indexer) = indexer {
            let files: Vec<(String, Vec<u8>)> = indexer.files().into_iter().collect();
            files.par_iter().try_for_each(|(path, bytes)| put(path, bytes))?;
            timings.stage("search");
        }
        Ok(())
    }

    /// `Err` with what failed while files were made: then nothing is published.
    fn publish(
        &self,
        publication: Publication,
        kept: &Kept,
        timings: &mut Timings,
    ) -> Result<Result<Summary, Vec<Diagnostic>>, Error> {
        // Before the pages, whose pieces fill the memory.
        let mut failures = self.pictures(kept, |path, bytes| publication.put(path, bytes))?;
        timings.stage("pictures");
        self.pages(timings, |path, bytes| publication.put(path, bytes))?;
        failures.extend(self.renderer.failures());
        if !failures.is_empty() {
            return Ok(Err(failures));
        }
        let summary = publication.commit()?;
        timings.stage("publish");
        kept.sweep();
        Ok(Ok(summary))
    }
}
