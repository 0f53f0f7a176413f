//! Sessions: whatever happens to the files, what is shown in the end is what a build of them writes.

mod edits;
mod panel;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use approdo::diagnostic::Severity;
use approdo::output::Job;
use approdo::pipeline;
use approdo::render::Renderer;
use approdo::search::Indexer;
use approdo::serve::{Live, Pages as _};
use approdo::session::{Editor, Report, Session, Setup, Version, Wake, Watcher};
use approdo::site::Options;
use approdo::source::scan;

use super::support::Site;
use edits::Edits;

/// How long a session may take until it shows what is on the disk.
const PATIENCE: Duration = Duration::from_secs(20);
/// How long nothing must happen until a session has seen everything.
const QUIET: Duration = Duration::from_millis(350);

fn options() -> Options {
    Options { today: "2026-11-21".parse().unwrap(), drafts: false, future: false, expired: false }
}

/// What a build makes of the files; `None` where there are errors.
fn built(root: &Path) -> Option<BTreeMap<String, Vec<u8>>> {
    let (sources, mut found) = scan::scan(root, Vec::new()).unwrap();
    let parsed = pipeline::parse(&sources, &mut found)?;
    let site = pipeline::resolve(&parsed, &sources, options(), &mut found);
    let prepared = pipeline::prepare(&parsed, &site, &sources, &mut found);
    if found.iter().any(|diagnostic| diagnostic.severity == Severity::Error) {
        return None;
    }
    let assets = &prepared.looks.theme.assets;
    let renderer = Renderer::new(&sources, &site, &parsed.languages, assets, prepared.looks.engine.as_ref()?);
    let indexer = Indexer::new(renderer.readers());
    let mut files = BTreeMap::new();
    for (path, job) in &*prepared.plan.jobs {
        let bytes = prepared.plan.execute(job, &site, &renderer, assets).into_owned();
        if let Job::Page(route) = job {
            indexer.add(*route, &bytes);
        }
        files.insert(path.clone(), bytes);
    }
    if parsed.config.search {
        files.extend(indexer.files());
    }
    renderer.failures().is_empty().then_some(files)
}

/// What a version shows, of the paths that a build has.
fn shown(version: &Version, paths: &BTreeSet<&String>) -> BTreeMap<String, Vec<u8>> {
    let own: BTreeSet<&String> = version.jobs().keys().collect();
    let all = own.union(paths);
    all.filter_map(|path| Some(((*path).clone(), version.read(path)?.to_vec()))).collect()
}

/// A session over a folder, with the real watcher.
struct Bench {
    session: Session<fn(Report<'_>)>,
    woken: Receiver<Wake>,
    _watcher: Watcher,
    root: std::path::PathBuf,
}

impl Bench {
    fn new(root: &Path, poll: bool) -> Bench {
        let (wakes, woken) = mpsc::channel();
        let setup = Setup {
            root: root.to_path_buf(),
            more: Box::new(|| Ok(Vec::new())),
            options: Box::new(|_| options()),
            editor: Editor { root: root.to_path_buf(), address: String::new() },
            follow: false,
            languages: Vec::new(),
        };
        let watcher = Watcher::start(root, None, poll, wakes.clone());
        let report: fn(Report<'_>) = |_| {};
        let mut session = Session::new(setup, Arc::new(Live::new()), wakes, report);
        session.begin();
        Bench { session, woken, _watcher: watcher, root: root.to_path_buf() }
    }

    /// Works until the session has read what is on the disk, and nothing comes after it.
    fn settle(&mut self) {
        let start = Instant::now();
        let mut last = Instant::now();
        loop {
            self.session.step(&self.woken, Duration::from_millis(20));
            let (disk, _) = scan::scan(&self.root, Vec::new()).unwrap();
            if disk.fingerprint() != self.session.sources().fingerprint() {
                last = Instant::now();
                assert!(start.elapsed() < PATIENCE, "the session does not see what is on the disk");
            } else if last.elapsed() > QUIET {
                return;
            }
        }
    }

    /// Whether what is shown is what a build writes; `None` where a build refuses.
    fn compare(&self) -> Option<Result<(), String>> {
        let expected = built(&self.root)?;
        let Some(version) = self.session.shown() else { return Some(Err("nothing is shown".into())) };
        let mut actual = shown(version, &expected.keys().collect());
        // The one exception: it would keep pages that are being written.
        let worker = "service-worker.js";
        assert!(!String::from_utf8(actual[worker].clone()).unwrap().contains("caches.open"));
        actual.insert(worker.into(), expected[worker].clone());
        let keys: BTreeSet<&String> = expected.keys().chain(actual.keys()).collect();
        let other: Vec<&String> =
            keys.into_iter().filter(|key| expected.get(*key) != actual.get(*key)).collect();
        Some(if other.is_empty() { Ok(()) } else { Err(format!("these differ: {other:?}")) })
    }
}

/// How many sequences of edits are tried: `APPRODO_SEQUENCES=5000 cargo test sessions` tries more.
fn sequences() -> u64 {
    std::env::var("APPRODO_SEQUENCES").ok().and_then(|text| text.parse().ok()).unwrap_or(200)
}

#[test]
fn sessions_end_where_a_build_does() {
    let threads = 8;
    let each = sequences().div_ceil(threads);
    let compared: u64 = thread::scope(|scope| {
        let run =
            |thread: u64| move || (0..each).map(|at| sequence(thread * each + at)).filter(|one| *one).count();
        let workers: Vec<_> = (0..threads).map(|thread| scope.spawn(run(thread))).collect();
        workers.into_iter().map(|worker| worker.join().unwrap() as u64).sum()
    });
    println!("{compared} of {} sequences ended in a site without errors", threads * each);
    assert!(compared * 4 > threads * each, "too few sequences end in a site that can be built");
}

/// Edits a site at random, and compares; answers whether there was something to compare.
fn sequence(seed: u64) -> bool {
    let mut site = Site::new();
    // What one page then shows is made from all texts.
    if seed.is_multiple_of(2) {
        let configuration = std::fs::read_to_string(site.path("approdo.yaml")).unwrap();
        site = site.file("approdo.yaml", configuration + "translation_status: true\n");
    }
    let mut edits = Edits::new(&site.root(), seed);
    let mut bench = Bench::new(&site.root(), seed % 16 == 15);
    for _ in 0..edits.below(4) + 1 {
        for _ in 0..edits.below(6) + 1 {
            edits.edit();
            if edits.below(3) == 0 {
                bench.session.step(&bench.woken, Duration::from_millis(edits.below(60)));
            }
        }
    }
    if edits.below(4) > 0 {
        edits.repair();
    }
    bench.settle();
    match bench.compare() {
        None => false,
        Some(Ok(())) => true,
        Some(Err(why)) => panic!("seed {seed}: {why}\n{}", edits.log.join("\n")),
    }
}
