//! What `serve` says: a line for each batch of changes, or JSON for programs.

use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};

use super::detail;
use crate::cli::console::{Console, Findings};
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Severity};
use crate::locale::Locale;
use crate::session::{Changes, Report};
use crate::source::Sources;

/// How many files an event names.
const LISTED: usize = 100;

/// Tells people, and programs where they want it.
pub(super) struct Teller {
    console: Console,
    json: bool,
    verbose: bool,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// The version that was shown last, until all its pages are made.
    open: Option<Open>,
    /// Whether another version took the place of the one before while its pages were made: they are counted with the
    /// next.
    is_carried: bool,
    /// What the last findings were, in words.
    words: String,
    /// Which findings have been told in full; `None` before the first.
    told: Option<BTreeSet<Identity>>,
    /// What is to be told when the line of the version is written.
    later: Vec<Later>,
    /// Where the server is, and the path below which the site is now.
    origin: String,
    base: String,
    /// The tag and the name of each language of the site.
    languages: Vec<(String, String)>,
}

/// A version whose pages are being made.
struct Open {
    revision: u64,
    changes: Changes,
    took: Duration,
}

/// What makes a finding the same in another place of its file.
type Identity = (&'static str, String, String);

/// Something that comes after a line.
enum Later {
    Findings(String),
    Words(String),
}

impl Teller {
    pub(super) fn new(json: bool, verbose: bool, console: &Console) -> Teller {
        Teller { console: console.clone(), json, verbose, state: Mutex::default() }
    }

    /// Where the server is, without a slash at the end, and the path of the site.
    pub(super) fn listening(&self, origin: &str, base: &str) {
        let mut state = self.state();
        (state.origin, state.base) = (origin.to_string(), base.to_string());
        drop(state);
        self.event(|| json!({"event": "listening", "url": format!("{origin}{base}")}));
    }

    /// Where the site is now.
    pub(super) fn url(&self) -> String {
        let state = self.state();
        format!("{}{}", state.origin, state.base)
    }

    /// Which keys there are.
    pub(super) fn keys(&self) {
        self.console.say("Keys: o opens the browser, l lists the languages, r makes everything anew, c says all that is wrong, q ends, ? says this.");
    }

    /// Where each language begins, for whoever asks.
    pub(super) fn languages(&self) {
        let state = self.state();
        for (tag, name) in &state.languages {
            self.console.say(&format!("{}{}{tag}/  {name}", state.origin, state.base));
        }
    }

    /// The same in a line, from where the site is.
    pub(super) fn roots(&self, config: &Config) {
        let roots: Vec<String> = config.enabled().map(|locale| format!("{}/", locale.tag)).collect();
        self.console.say(&format!("Languages, below it: {}", roots.join(" ")));
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn report(&self, report: &Report<'_>) {
        let mut state = self.state();
        match report {
            Report::Shown { revision, changes, took, config } => {
                state.is_carried |= state.open.is_some();
                self.close(&mut state, None);
                state.base.clone_from(&config.base_url.path);
                let name = |locale: &Locale| (locale.tag.to_string(), locale.name.clone());
                state.languages = config.enabled().map(name).collect();
                let paths: Vec<&str> = changes.paths().take(LISTED).collect();
                self.event(|| json!({"event": "shown", "revision": revision, "changed": paths, "milliseconds": millis(*took)}));
                if *revision == 1 {
                    self.console.say(&format!("{} The first page is there after {}.", now(), time(*took)));
                } else {
                    state.open = Some(Open { revision: *revision, changes: (*changes).clone(), took: *took });
                }
            }
            Report::Settled { revision, pages, removed } => {
                self.event(|| json!({"event": "settled", "revision": revision, "pages": pages.len() + removed.len()}));
                if state.open.as_ref().is_some_and(|open| open.revision == *revision) {
                    self.close(&mut state, Some((pages, removed)));
                }
            }
            Report::Held { changes, because } => {
                self.close(&mut state, None);
                let paths: Vec<&str> = changes.paths().take(LISTED).collect();
                self.event(|| json!({"event": "held", "changed": paths, "because": because}));
                let because = match because.as_slice() {
                    [] => String::new(),
                    [one] => format!(", because of {one}"),
                    [first, more @ ..] => format!(", because of {first} and {} more", more.len()),
                };
                self.console.say(&format!(
                    "{} {}: the last good pages stay{because}",
                    now(),
                    changes.words()
                ));
                self.detail(&detail::files(changes));
            }
            Report::Findings { diagnostics, sources } => self.findings(&mut state, diagnostics, sources),
            Report::Asked { diagnostics, sources } => {
                self.console.say(&match self.console.findings(diagnostics, sources).words() {
                    words if words.is_empty() => "Nothing is wrong.".to_string(),
                    words => format!("Found {words}."),
                });
            }
            Report::Unreadable(error) => {
                self.event(|| json!({"event": "unreadable", "error": error.to_string()}));
                self.console.error(error);
            }
        }
    }

    /// Tells what is wrong now that was not wrong before, and how much there is in all. Notes are told once, and then
    /// counted: whoever translates has many.
    fn findings(&self, state: &mut State, diagnostics: &[Diagnostic], sources: &Sources) {
        let findings = Findings::count(diagnostics);
        self.event(|| json!({"event": "findings", "errors": findings.errors, "warnings": findings.warnings}));
        let identity = |found: &Diagnostic| -> Identity {
            let path = found.primary.as_ref().map(|label| sources.file(label.span.file).path.clone());
            (found.code.id, path.unwrap_or_default(), found.message.clone())
        };
        let now: BTreeSet<Identity> = diagnostics.iter().map(identity).collect();
        let before = state.told.replace(now);
        let is_new = |found: &&Diagnostic| match &before {
            None => true,
            Some(before) => found.severity != Severity::Note && !before.contains(&identity(found)),
        };
        let new: Vec<Diagnostic> = diagnostics.iter().filter(is_new).cloned().collect();
        let (before, words) = (std::mem::take(&mut state.words), findings.words());
        let sentence = match (before == words && new.is_empty(), words.is_empty()) {
            (true, _) => None,
            (false, false) => Some(format!("Found {words}.")),
            (false, true) => Some("All is well again.".to_string()),
        };
        state.words = words;
        let text = if self.json { String::new() } else { self.console.written(&new, sources) };
        state.later.push(Later::Findings(text));
        state.later.extend(sentence.map(Later::Words));
        // What came of a change is told after the change.
        if state.open.is_none() {
            self.tell_later(state);
        }
    }

    fn tell_later(&self, state: &mut State) {
        for later in state.later.drain(..) {
            match later {
                Later::Findings(text) => self.console.put(&text),
                Later::Words(text) => self.console.say(&text),
            }
        }
    }

    /// Writes the line of the version that was shown last, and what was found in it; with the pages that differ and
    /// those that are gone, where all are made.
    fn close(&self, state: &mut State, pages: Option<(&[String], &[String])>) {
        let Some(Open { changes, took, .. }) = state.open.take() else { return };
        let count = match pages.map(|(differ, gone)| differ.len() + gone.len()) {
            None => String::new(),
            Some(0) => " no page differs".to_string(),
            Some(1) => " 1 page".to_string(),
            Some(pages) => format!(" {pages} pages"),
        };
        let carried = pages.is_some() && std::mem::take(&mut state.is_carried);
        let said = match (count.is_empty(), carried) {
            (true, _) => count,
            (false, true) => count + " with the change before,",
            (false, false) => count + ",",
        };
        self.console.say(&format!("{} {}:{said} {}", now(), changes.words(), time(took)));
        self.detail(&detail::files(&changes));
        if let Some((differ, gone)) = pages {
            self.detail(&detail::pages(differ, gone, &format!("{}{}", state.origin, state.base)));
        }
        self.tell_later(state);
    }

    /// Lines below a line, for whoever wants them.
    fn detail(&self, lines: &str) {
        if self.verbose && !lines.is_empty() {
            self.console.say(lines.trim_end());
        }
    }

    fn event(&self, event: impl FnOnce() -> Value) {
        if self.json {
            self.console.result(&format!("{}\n", event()));
        }
    }
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

fn time(time: Duration) -> String {
    format!("{} ms", millis(time).max(1))
}

fn now() -> impl std::fmt::Display {
    jiff::Zoned::now().strftime("%H:%M:%S").to_string()
}
