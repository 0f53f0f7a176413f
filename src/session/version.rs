//! One version of the site, on a thread of its own: it is asked for files until another takes its place.

use std::collections::{BTreeMap, HashSet};
use std::mem;
use std::sync::mpsc::{self, Receiver, Sender, SyncSender};
use std::sync::{Arc, Mutex, OnceLock};
use std::thread;

use jiff::civil::Date;

use super::brake::{Brake, Held};
use super::index::Index;
use super::panel;
use super::pass::{self, Outcome};
use super::shared::Shared;
use super::switches::Switches;
use crate::diagnostic::Diagnostic;
use crate::locale::LocaleId;
use crate::output::{Job, Plan, plan};
use crate::pipeline::{Looks, Parsed};
use crate::render::Renderer;
use crate::search::Kept;
use crate::serve::{Bytes, Pages};
use crate::site::{self, Options, Site, Subject};
use crate::source::Sources;

/// The folder of the search index.
pub(super) const INDEX: &str = "search/";

/// In the place of a page that cannot be made. A page that is open knows it by the missing title, and stays.
const LOST: &str = "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"></head>\n<body>This page cannot be \
                    made, because its template fails.</body></html>\n";

/// What a version is made from.
pub(super) struct Inputs {
    /// The number of the version.
    pub(super) revision: u64,
    /// The files.
    pub(super) sources: Arc<Sources>,
    /// What is in them.
    pub(super) parsed: Arc<Parsed>,
    /// Theme and templates.
    pub(super) looks: Arc<Looks>,
    /// Which entries show.
    pub(super) options: Options,
    /// What day it would be if nobody had switched anything.
    pub(super) usual: Date,
    /// The locales whose pages the pass makes.
    pub(super) languages: Vec<LocaleId>,
    /// What somebody has switched.
    pub(super) switches: Switches,
    /// What all versions share.
    pub(super) shared: Arc<Shared>,
    /// What was found so far.
    pub(super) found: Vec<Diagnostic>,
    /// What was wrong with templates before; where it is given, nothing else may be wrong with them now.
    pub(super) trial: Option<Vec<Diagnostic>>,
    /// The version before.
    pub(super) before: Option<Arc<Version>>,
    /// What an index leaves for the next. The pass that works holds it: two at once would need the memory of two.
    pub(super) turn: Arc<Mutex<Kept>>,
}

/// What a pass tells on its way.
pub enum Told {
    /// All that is wrong, but in templates.
    Checked(Vec<Diagnostic>),
    /// All pages are made.
    Done(Outcome),
}

/// A version of the site.
pub struct Version {
    revision: u64,
    base: String,
    jobs: Arc<BTreeMap<String, Job>>,
    has_index: bool,
    asks: Sender<Ask>,
    shared: Arc<Shared>,
    index: Arc<Index>,
    brake: Arc<Brake>,
}

/// What somebody waits for.
enum Ask {
    /// A file.
    File { key: String, answer: SyncSender<Vec<u8>> },
    /// Something that is in the version.
    Look(Box<dyn FnOnce(&Made<'_>) + Send>),
}

impl Version {
    /// Makes a version; it is there when its pages can be asked for, or not at all where its templates fail in a
    /// trial. `tell` is called by its pass. `hashes` are those of the files of an earlier version.
    pub(super) fn start(
        inputs: Inputs,
        hashes: Arc<BTreeMap<String, blake3::Hash>>,
        tell: impl Fn(Told) + Send + Sync + 'static,
    ) -> Option<Result<Arc<Version>, Vec<Diagnostic>>> {
        let (ready, made) = mpsc::sync_channel(1);
        let thread = thread::Builder::new().name("version".to_string());
        thread.spawn(move || run(inputs, &hashes, &ready, &tell)).ok()?;
        made.recv().ok()
    }

    /// The files of the version, but those of the search index.
    pub fn jobs(&self) -> &Arc<BTreeMap<String, Job>> {
        &self.jobs
    }

    /// Looks at what the version is made of. `None` where it has ended.
    pub(super) fn look<R: Send + 'static>(
        &self,
        look: impl FnOnce(&Made<'_>) -> R + Send + 'static,
    ) -> Option<R> {
        let (answer, answered) = mpsc::sync_channel(1);
        // Who asked may have gone.
        let look = move |made: &Made<'_>| drop(answer.send(look(made)));
        self.asks.send(Ask::Look(Box::new(look))).ok()?;
        answered.recv().ok()
    }

    /// Keeps what nobody asks for from being made, until what this gives is dropped.
    pub(super) fn hold(&self) -> Held<'_> {
        self.brake.hold()
    }

    /// Another version has taken the place of this one: what nobody asks for is not made any more.
    pub(super) fn supersede(&self) {
        self.brake.end();
    }
}

/// Makes a version, and answers for it until nobody can ask any more.
fn run(
    inputs: Inputs,
    hashes: &BTreeMap<String, blake3::Hash>,
    ready: &SyncSender<Result<Arc<Version>, Vec<Diagnostic>>>,
    tell: &(dyn Fn(Told) + Sync),
) {
    let Inputs {
        revision,
        sources,
        parsed,
        looks,
        options,
        usual,
        languages,
        switches,
        shared,
        mut found,
        trial,
        before,
        turn,
    } = inputs;
    let Some(engine) = &looks.engine else { return };
    let site = site::resolve(&parsed.config, &parsed.content, &parsed.languages, options);
    let plan = plan(&site, &sources, &looks.theme.assets, &mut found);
    let renderer = Renderer::new(&sources, &site, &parsed.languages, &looks.theme.assets, engine);
    let made = Made {
        parsed: &parsed,
        site: &site,
        sources: &sources,
        plan: &plan,
        renderer: &renderer,
        looks: &looks,
        usual,
        languages,
        switches,
        everything: OnceLock::new(),
    };
    if let Some(known) = trial {
        let failures = made.fails();
        if failures.iter().any(|failure| !known.contains(failure)) {
            // The session may be over.
            return drop(ready.send(Err(failures)));
        }
    }
    let (asks, asked) = mpsc::channel();
    let index = Arc::new(Index::after(before.as_ref().map(|before| &*before.index)));
    // It ends when nobody holds it.
    drop(before);
    let brake = Arc::new(Brake::default());
    let version = Version {
        revision,
        base: parsed.config.base_url.path.clone(),
        jobs: Arc::clone(&plan.jobs),
        has_index: parsed.config.search,
        asks,
        shared,
        index: Arc::clone(&index),
        brake: Arc::clone(&brake),
    };
    if ready.send(Ok(Arc::new(version))).is_err() {
        return;
    }
    thread::scope(|scope| {
        let pass = || pass::run(&made, found, hashes, &index, &brake, &turn, tell);
        // Without the thread there is no pass, and pages are made all the same.
        if thread::Builder::new().name("pass".to_string()).spawn_scoped(scope, pass).is_err() {
            index.give_up();
        }
        made.answer(scope, &asked);
        brake.end();
    });
}

/// All that is needed to make a file.
pub(super) struct Made<'v> {
    pub(super) parsed: &'v Parsed,
    pub(super) site: &'v Site<'v>,
    pub(super) sources: &'v Sources,
    pub(super) plan: &'v Plan,
    pub(super) renderer: &'v Renderer<'v>,
    pub(super) looks: &'v Looks,
    pub(super) usual: Date,
    pub(super) languages: Vec<LocaleId>,
    pub(super) switches: Switches,
    everything: OnceLock<Site<'v>>,
}

impl<'v> Made<'v> {
    /// Answers until nobody can ask any more.
    fn answer<'scope>(&'scope self, scope: &'scope thread::Scope<'scope, '_>, asked: &Receiver<Ask>) {
        for ask in asked {
            let (key, answer) = match ask {
                Ask::File { key, answer } => (key, answer),
                Ask::Look(look) => {
                    scope.spawn(move || look(self));
                    continue;
                }
            };
            let Some(job) = self.plan.jobs.get(&key) else { continue };
            // Who asked may have gone.
            let make = move || drop(answer.send(self.file(job)));
            match job {
                // It takes longer than all pages that may be asked for meanwhile.
                Job::Picture(..) => drop(scope.spawn(make)),
                _ => make(),
            }
        }
    }

    /// What is wrong with the templates of one page of each kind, in each state that a translation can have.
    fn fails(&self) -> Vec<Diagnostic> {
        let mut kinds = HashSet::new();
        for route in &self.site.routes {
            // That one takes as long as all others, and every other one shows whether the theme works.
            if route.subject != Subject::TranslationStatus
                && kinds.insert((mem::discriminant(&route.subject), route.state as u8))
            {
                self.renderer.page(route);
            }
        }
        self.renderer.root(false);
        self.renderer.not_found(self.site.config.source_locale);
        self.renderer.failures()
    }

    /// The site with everything that does not show today.
    pub(super) fn everything(&self) -> &Site<'v> {
        if !hides(self.site) {
            return self.site;
        }
        let options = Options { drafts: true, future: true, expired: true, ..self.site.options };
        let Parsed { config, content, languages } = self.parsed;
        self.everything.get_or_init(|| site::resolve(config, content, languages, options))
    }

    /// The bytes of a file.
    pub(super) fn file(&self, job: &Job) -> Vec<u8> {
        let job = if matches!(job, Job::Worker) { &Job::Farewell } else { job };
        self.plan.execute(job, self.site, self.renderer, &self.looks.theme.assets).into_owned()
    }
}

/// Whether anything does not show today.
fn hides(site: &Site<'_>) -> bool {
    let (content, options) = (site.content, site.options);
    let guides = content.guides.iter().map(|guide| &guide.facts.lifecycle);
    let pages = content.pages.iter().map(|page| &page.lifecycle);
    let journeys = content.journeys.iter().map(|journey| &journey.lifecycle);
    let mut entries = guides.chain(pages).chain(journeys).map(|entry| entry.visibility(options.today));
    let mut notices = content.notices.iter().map(|notice| notice.visibility(options.today));
    entries.any(|entry| !options.shows(entry))
        || notices.any(|notice| !options.shows(notice))
        || content.desks.iter().any(|desk| !options.shows_desk(desk))
}

impl Pages for Version {
    fn base(&self) -> &str {
        &self.base
    }

    fn has(&self, key: &str) -> bool {
        self.jobs.contains_key(key)
            || (self.has_index && key.starts_with(INDEX) && self.index.read(key).is_some())
    }

    fn read(&self, key: &str) -> Option<Bytes> {
        if !self.jobs.contains_key(key) {
            return self.index.read(key).filter(|_| key.starts_with(INDEX));
        }
        let (answer, answered) = mpsc::sync_channel(1);
        self.asks.send(Ask::File { key: key.to_string(), answer }).ok()?;
        let bytes = answered.recv().ok()?;
        // What is wrong is told beside it.
        let is_lost = bytes.is_empty() && key.ends_with(".html");
        Some(if is_lost { Bytes::from_static(LOST.as_bytes()) } else { bytes.into() })
    }

    fn revision(&self) -> u64 {
        self.revision
    }

    fn head(&self, _key: &str) -> String {
        panel::head(&self.base)
    }

    fn own(&self, path: &str, query: &str) -> Option<Bytes> {
        panel::own(self, &self.shared, path, query)
    }
}
