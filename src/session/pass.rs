//! What a version does when nobody asks: it checks the site, and makes every page, so that faults of templates show,
//! what differs is known, and the search has its index.

use std::collections::BTreeMap;
use std::sync::{Mutex, OnceLock, PoisonError};
use std::thread;
use std::time::Duration;

use rayon::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};

use super::brake::Brake;
use super::index::Index;
use super::version::{INDEX, Made, Told};
use crate::check;
use crate::diagnostic::{self, Diagnostic};
use crate::locale::LocaleId;
use crate::output::Job;
use crate::search::{Indexer, Kept};
use crate::site::Site;

/// Pages that are open ask first.
const PATIENCE: Duration = Duration::from_millis(50);
/// How much these threads give way to all others, as `nice` counts.
const NICE: i32 = 10;

/// What a pass found out.
pub struct Outcome {
    /// The hash of each file, but of those that are copies.
    pub(super) hashes: BTreeMap<String, blake3::Hash>,
    /// The files that are new or differ from the version before.
    pub(super) changed: Vec<String>,
    /// The files that are no more.
    pub(super) removed: Vec<String>,
    /// What is wrong with templates.
    pub(super) failures: Vec<Diagnostic>,
}

/// Checks the site and makes everything; leaves off as soon as the version is superseded.
pub(super) fn run(
    made: &Made<'_>,
    mut found: Vec<Diagnostic>,
    before: &BTreeMap<String, blake3::Hash>,
    index: &Index,
    brake: &Brake,
    turn: &Mutex<Kept>,
    tell: &(dyn Fn(Told) + Sync),
) {
    // The pass of the version before ends soon: two at once would need the memory of two indexes.
    let mut turn = turn.lock().unwrap_or_else(PoisonError::into_inner);
    let kept = &mut *turn;
    let work = || {
        thread::sleep(PATIENCE);
        if !brake.goes_on() {
            return;
        }
        check::run(made.site, made.sources, &mut found);
        diagnostic::sort(&mut found);
        if !brake.goes_on() {
            return;
        }
        tell(Told::Checked(found));
        if let Some(outcome) = pages(made, before, index, kept, brake) {
            tell(Told::Done(outcome));
        }
    };
    match pool() {
        Some(pool) => pool.install(work),
        None => work(),
    }
    // Who waits for it waits no longer.
    index.give_up();
}

fn pages(
    made: &Made<'_>,
    before: &BTreeMap<String, blake3::Hash>,
    index: &Index,
    kept: &mut Kept,
    brake: &Brake,
) -> Option<Outcome> {
    let before_it = std::mem::take(kept);
    let indexer = made.site.config.search.then(|| Indexer::after(made.renderer.readers(), before_it));
    made.renderer.warm_up();
    let hashes: Option<BTreeMap<String, blake3::Hash>> = made
        .plan
        .jobs
        .par_iter()
        .filter(|(_, job)| !matches!(job, Job::Picture(..) | Job::Copy(_)))
        .filter(|(_, job)| locale(job, made.site).is_none_or(|locale| made.languages.contains(&locale)))
        .map(|(path, job)| {
            if !brake.goes_on() {
                return None;
            }
            let bytes = made.file(job);
            if let (Some(indexer), Job::Page(route)) = (&indexer, job) {
                indexer.add(*route, &bytes);
            }
            Some((path.clone(), blake3::hash(&bytes)))
        })
        .collect();
    let Some(hashes) = hashes else {
        *kept = indexer.map_or_else(Kept::default, Indexer::give_up);
        return None;
    };
    if let Some(indexer) = indexer {
        let (files, next) = indexer.finish(&|| brake.goes_on());
        *kept = next;
        let mut files = files?;
        files.retain(|path, _| is_asked_for(path, made));
        index.put(files);
    }
    let is_new = |(path, hash): &(&String, &blake3::Hash)| before.get(*path) != Some(hash);
    let changed: Vec<String> = hashes.iter().filter(is_new).map(|(path, _)| path.clone()).collect();
    let removed: Vec<String> = before.keys().filter(|path| !hashes.contains_key(*path)).cloned().collect();
    Some(Outcome { hashes, changed, removed, failures: made.renderer.failures() })
}

/// The language of a file.
fn locale(job: &Job, site: &Site<'_>) -> Option<LocaleId> {
    match job {
        Job::Page(route) | Job::Counter(route) | Job::Redirect(route) => Some(site.get(*route).locale),
        Job::NotFound(locale)
        | Job::Feed(locale)
        | Job::OpenSearch(locale)
        | Job::SearchWords(locale)
        | Job::Offline(locale)
        | Job::KeptPages(_, locale) => Some(*locale),
        _ => None,
    }
}

/// Whether a file of the index is in a language whose pages were all made: an index of nothing would find nothing.
fn is_asked_for(path: &str, made: &Made<'_>) -> bool {
    let others = made.site.config.enabled().filter(|locale| !made.languages.contains(&locale.id));
    others.into_iter().all(|locale| !path.starts_with(&format!("{INDEX}{}/", locale.tag)))
}

/// Threads that leave the others in peace; `None` where the system gives none.
fn pool() -> Option<&'static ThreadPool> {
    static POOL: OnceLock<Option<ThreadPool>> = OnceLock::new();
    // On Linux each thread has its own priority; elsewhere this is refused or the whole program gives way a little.
    let start = |_| {
        let _ = rustix::process::nice(NICE);
    };
    let make =
        || ThreadPoolBuilder::new().thread_name(|_| "pass".to_string()).start_handler(start).build().ok();
    POOL.get_or_init(make).as_ref()
}
