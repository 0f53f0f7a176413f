//! The work of a session: one batch of changes after the other.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use super::blank::Blank;
use super::changes::Changes;
use super::findings::{Editor, findings, unreadable};
use super::follow::page_of;
use super::hold;
use super::pass::Outcome;
use super::pending::Pending;
use super::removed;
use super::report::Report;
use super::shared::Shared;
use super::switches::{Switch, Switches};
use super::version::{Inputs, Told, Version};
use super::wake::Wake;
use crate::Error;
use crate::config::Config;
use crate::diagnostic::{self, Diagnostic};
use crate::locale::LocaleId;
use crate::output::Job;
use crate::pipeline::{Looks, Memory, Parsed};
use crate::search::Kept;
use crate::serve::{Event, Live, Pages};
use crate::site::Options;
use crate::source::scan::Disk;
use crate::source::{SourceFile, Sources};

/// After one file alone, the rest of the disk is looked at.
const VERIFY: Duration = Duration::from_millis(200);
/// How often the day is looked at.
const DAY: Duration = Duration::from_secs(1);

/// What a session is about.
pub struct Setup {
    /// The site's folder.
    pub root: PathBuf,
    /// Files from elsewhere: the overrides.
    pub more: Box<dyn Fn() -> Result<Vec<SourceFile>, Error> + Send>,
    /// Which entries show, today.
    pub options: Box<dyn Fn(&Config) -> Options + Send>,
    /// How places are opened.
    pub editor: Editor,
    /// Whether open pages go to the page that somebody writes.
    pub follow: bool,
    /// The tags of the locales whose pages are made before somebody asks; none for all.
    pub languages: Vec<String>,
}

/// The version that is shown, and what it was made from.
struct Shown {
    version: Arc<Version>,
    sources: Arc<Sources>,
    parsed: Arc<Parsed>,
    looks: Arc<Looks>,
    options: Options,
}

/// An editor's session.
pub struct Session<R> {
    setup: Setup,
    live: Arc<Live>,
    shared: Arc<Shared>,
    /// What somebody has switched; `None` where all is as the command line says.
    switches: Option<Switches>,
    wakes: Sender<Wake>,
    report: R,
    disk: Disk,
    memory: Memory,
    /// The files as they were read last, and what was wrong in reading them.
    sources: Arc<Sources>,
    unreadable: Vec<Diagnostic>,
    /// Whether the disk could not be read at all when it was looked at last.
    is_lost: bool,
    shown: Option<Shown>,
    revision: u64,
    hashes: Arc<BTreeMap<String, blake3::Hash>>,
    /// What was told last to be wrong.
    told: Option<Vec<Diagnostic>>,
    /// What was wrong with templates when all pages were made last, and the files of then.
    failures: (Vec<Diagnostic>, Arc<Sources>),
    pending: Pending,
    turn: Arc<Mutex<Kept>>,
}

impl<R: FnMut(Report<'_>)> Session<R> {
    /// A session that has not looked at anything yet. `wakes` leads to the receiver of [`run`](Session::run).
    pub fn new(setup: Setup, live: Arc<Live>, wakes: Sender<Wake>, report: R) -> Session<R> {
        let disk = Disk::new(&setup.root);
        let shared = Arc::new(Shared::new(setup.editor.clone(), wakes.clone()));
        Session {
            setup,
            live,
            shared,
            switches: None,
            wakes,
            report,
            disk,
            memory: Memory::default(),
            sources: Arc::default(),
            unreadable: Vec::new(),
            is_lost: false,
            shown: None,
            revision: 0,
            hashes: Arc::default(),
            told: None,
            failures: (Vec::new(), Arc::default()),
            pending: Pending::default(),
            turn: Arc::default(),
        }
    }

    /// Works until it is told to stop.
    pub fn run(&mut self, wakes: &Receiver<Wake>) {
        self.begin();
        while self.step(wakes, DAY) {}
    }

    /// Makes the first version.
    pub fn begin(&mut self) {
        self.look(Instant::now(), true);
    }

    /// Waits for something to do, this long at most, and does it. Answers whether the session goes on.
    pub fn step(&mut self, wakes: &Receiver<Wake>, patience: Duration) -> bool {
        let wait = self.pending.due.map_or(patience, |due| due.saturating_duration_since(Instant::now()));
        match wakes.recv_timeout(wait.min(patience)) {
            Ok(Wake::Stop) | Err(RecvTimeoutError::Disconnected) => return false,
            Ok(Wake::Told(revision, told)) => self.hear(revision, told),
            Ok(Wake::Switch(switches)) => self.switch(switches),
            Ok(Wake::Ask) => self.answer(),
            Ok(wake) => self.pending.add(wake),
            Err(RecvTimeoutError::Timeout) => {}
        }
        if self.pending.due.is_some_and(|due| due <= Instant::now()) {
            let pending = std::mem::take(&mut self.pending);
            // Whoever has saved waits for this, and for nothing else.
            let shown = self.shown().cloned();
            let _held = shown.as_ref().map(|shown| shown.hold());
            self.pending = self.work(&pending);
        } else if self.pending.due.is_none() && self.is_another_day() {
            self.look(Instant::now(), true);
        }
        true
    }

    /// The version that is shown.
    pub fn shown(&self) -> Option<&Arc<Version>> {
        self.shown.as_ref().map(|shown| &shown.version)
    }

    /// The files as they were read last.
    pub fn sources(&self) -> &Sources {
        &self.sources
    }

    /// Does what is pending; gives what is to be done then.
    fn work(&mut self, pending: &Pending) -> Pending {
        let started = pending.first.unwrap_or_else(Instant::now);
        let mut next = Pending::default();
        if !pending.everything && !pending.anew {
            // What is gone again was a part of a careful save, or is found out below.
            let there: Vec<PathBuf> = pending.files.iter().filter(|path| path.exists()).cloned().collect();
            if let Some(sources) = self.disk.touch(&self.sources, &there) {
                self.rebuild(sources, None, started, false);
                next.everything = true;
                next.put_off(VERIFY);
                return next;
            }
        }
        self.look(started, pending.anew);
        next
    }

    /// Shows something else of the same files.
    fn switch(&mut self, wanted: Vec<Switch>) {
        let usual = self.shown.as_ref().map(|shown| Switches::usual(&shown.options));
        let switches = self.switches.get_or_insert(usual.unwrap_or_default());
        wanted.into_iter().for_each(|switch| switches.turn(switch));
        self.rebuild((*self.sources).clone(), None, Instant::now(), true);
    }

    /// Looks at all of the disk.
    fn look(&mut self, started: Instant, anew: bool) {
        if anew {
            self.memory = Memory::default();
        }
        let looked = (self.setup.more)().and_then(|more| self.disk.look(more));
        match looked {
            Ok((sources, unreadable)) => {
                self.rebuild(sources, Some(unreadable), started, anew);
                if std::mem::take(&mut self.is_lost) {
                    let findings = self.shared.findings().clone();
                    self.live.tell(&Event::Findings(findings));
                }
            }
            Err(error) => {
                self.show_blank();
                self.is_lost = true;
                let known = self.shared.findings().clone();
                self.live.tell(&Event::Findings([vec![unreadable(&error)], known].concat()));
                (self.report)(Report::Unreadable(&error));
            }
        }
    }

    /// Makes a version of what was read, if it is not what is shown.
    fn rebuild(
        &mut self,
        sources: Sources,
        unreadable: Option<Vec<Diagnostic>>,
        started: Instant,
        anew: bool,
    ) {
        let changes = Changes::between(&self.sources, &sources);
        let stays = |new: &Vec<Diagnostic>| *new == self.unreadable;
        if changes.is_empty() && !anew && unreadable.as_ref().is_none_or(stays) {
            return;
        }
        let sources = Arc::new(sources);
        self.sources = Arc::clone(&sources);
        self.unreadable = unreadable.unwrap_or_else(|| std::mem::take(&mut self.unreadable));
        let switches = self.switches.unwrap_or_default();
        self.memory.show(switches.keys, switches.pseudo);
        let mut found = self.unreadable.clone();
        let parsed = self.memory.parse(&sources, &mut found);
        let looks = parsed.as_ref().map(|parsed| self.memory.looks(parsed, &sources, &mut found));
        let (Some(parsed), Some(looks)) = (parsed, looks) else { return self.hold(found, &changes) };
        if looks.engine.is_none() || !self.blockers(&found, &sources).is_empty() {
            return self.hold(found, &changes);
        }
        let parsed = Arc::new(parsed);
        let usual = (self.setup.options)(&parsed.config);
        let (revision, options) = (self.revision + 1, self.options(usual));
        // With another theme a page of each kind is made first: a template can fail although it could be read.
        let is_other = self.shown.as_ref().is_some_and(|shown| !Arc::ptr_eq(&shown.looks, &looks));
        let trial = is_other.then(|| self.failures.0.clone());
        let so_far = if is_other { found.clone() } else { Vec::new() };
        let inputs = Inputs {
            revision,
            sources: Arc::clone(&sources),
            parsed: Arc::clone(&parsed),
            looks: Arc::clone(&looks),
            options,
            usual: usual.today,
            languages: languages(&self.setup.languages, &parsed.config),
            switches,
            shared: Arc::clone(&self.shared),
            found,
            trial,
            before: self.shown().cloned(),
            turn: Arc::clone(&self.turn),
        };
        let wakes = self.wakes.clone();
        // The session is over where nobody hears.
        let tell = move |told: Told| drop(wakes.send(Wake::Told(revision, told)));
        let version = match Version::start(inputs, Arc::clone(&self.hashes), tell) {
            None => return,
            Some(Ok(version)) => version,
            Some(Err(failures)) => return self.hold(so_far.into_iter().chain(failures).collect(), &changes),
        };
        self.revision = revision;
        let assets = copies(&version, &sources, &changes);
        let config = Arc::clone(&parsed);
        let old =
            self.shown.replace(Shown { version: Arc::clone(&version), sources, parsed, looks, options });
        self.live.show(Arc::clone(&version) as Arc<dyn Pages>);
        let follow = self.follow(&version, &changes);
        self.live.tell(&Event::Shown { revision, assets, follow });
        let (took, config) = (started.elapsed(), &config.config);
        (self.report)(Report::Shown { revision, changes: &changes, took, config });
        if let Some(old) = old {
            old.version.supersede();
            if !changes.is_empty() {
                let sources = (&*old.sources, &*self.sources);
                self.shared.removed().add(removed::between(&old.version, &version, sources));
            }
        }
    }

    /// The page that open pages go to.
    fn follow(&self, version: &Version, changes: &Changes) -> Option<String> {
        if !self.setup.follow || changes.is_empty() {
            return None;
        }
        let changes = changes.clone();
        version.look(move |made| page_of(made, &changes)).flatten()
    }

    /// What shows, where the command line says `usual`.
    fn options(&self, usual: Options) -> Options {
        self.switches.map_or(usual, |switches| switches.over(usual))
    }

    /// What stands in the way of another version.
    fn blockers<'d>(&self, found: &'d [Diagnostic], sources: &Sources) -> Vec<&'d Diagnostic> {
        let shown = self.shown.as_ref();
        shown.map_or(Vec::new(), |shown| hold::blockers(found, &shown.sources, sources))
    }

    /// The last version stays.
    fn hold(&mut self, found: Vec<Diagnostic>, changes: &Changes) {
        self.show_blank();
        let because = hold::elsewhere(&self.blockers(&found, &self.sources), &self.sources, changes);
        (self.report)(Report::Held { changes, because });
        self.tell(found);
    }

    /// Answers whoever waits for a first version.
    fn show_blank(&self) {
        if self.shown.is_none() {
            self.live.show(Arc::new(Blank));
        }
    }

    /// Tells what is wrong, in the terminal and on open pages.
    fn tell(&mut self, mut found: Vec<Diagnostic>) {
        diagnostic::sort(&mut found);
        let findings = findings(&found, &self.sources, &self.setup.editor);
        self.shared.findings().clone_from(&findings);
        self.live.tell(&Event::Findings(findings));
        if self.told.as_ref() != Some(&found) {
            (self.report)(Report::Findings { diagnostics: &found, sources: &self.sources });
            self.told = Some(found);
        }
    }

    /// Tells once more all that is wrong.
    fn answer(&mut self) {
        let diagnostics = self.told.as_deref().unwrap_or_default();
        (self.report)(Report::Asked { diagnostics, sources: &self.sources });
    }

    /// What a pass tells.
    fn hear(&mut self, revision: u64, told: Told) {
        if revision != self.revision {
            return;
        }
        match told {
            Told::Checked(mut found) => {
                // Whether templates still fail is known when all pages are made.
                let (failures, sources) = &self.failures;
                if self.sources.has_ids_of(sources) {
                    found.extend(failures.iter().cloned());
                }
                self.tell(found);
            }
            Told::Done(Outcome { hashes, changed, removed, failures }) => {
                let is_first = self.hashes.is_empty();
                self.hashes = Arc::new(hashes);
                if !(failures.is_empty() && self.failures.0.is_empty()) {
                    let mut found = self.told.clone().unwrap_or_default();
                    found.retain(|diagnostic| !self.failures.0.contains(diagnostic));
                    found.extend(failures.iter().cloned());
                    self.failures = (failures, Arc::clone(&self.sources));
                    self.tell(found);
                }
                let is_page = |path: &String| path.ends_with(".html");
                let pages: Vec<String> = changed.iter().filter(|path| is_page(path)).cloned().collect();
                let gone: Vec<String> = removed.iter().filter(|path| is_page(path)).cloned().collect();
                (self.report)(Report::Settled { revision, pages: &pages, removed: &gone });
                if !is_first && pages.len() + gone.len() > 0 {
                    let findings = self.shared.findings().clone();
                    self.live.tell(&Event::Changed { revision, pages, removed: gone, findings });
                }
            }
        }
    }

    /// Whether the day has changed since the version was made: notices end, and fees.
    fn is_another_day(&self) -> bool {
        let is_past = |shown: &Shown| {
            self.options((self.setup.options)(&shown.parsed.config)).today != shown.options.today
        };
        self.shown.as_ref().is_some_and(is_past)
    }
}

/// The locales of some tags; all, where there is none.
fn languages(tags: &[String], config: &Config) -> Vec<LocaleId> {
    let wanted = tags.iter().filter_map(|tag| config.find_locale(tag)).map(|locale| locale.id).collect();
    if tags.is_empty() { config.enabled().map(|locale| locale.id).collect() } else { wanted }
}

/// The files whose address stays although they changed: those that are copied as they are.
fn copies(version: &Version, sources: &Sources, changes: &Changes) -> Vec<String> {
    let ids: BTreeSet<_> = changes.paths().filter_map(|path| sources.find(path)).collect();
    let is_copy = |job: &Job| matches!(job, Job::Copy(id) | Job::Picture(id, _) if ids.contains(id));
    let copies = version.jobs().iter().filter(|(_, job)| is_copy(job));
    if ids.is_empty() { Vec::new() } else { copies.map(|(path, _)| path.clone()).collect() }
}
