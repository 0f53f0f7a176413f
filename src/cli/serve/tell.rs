//! What `serve` says: a line for each batch of changes, or JSON for programs.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};

use crate::cli::console::{Console, Findings};
use crate::locale::Locale;
use crate::session::Report;

/// How many files an event names.
const LISTED: usize = 100;

/// Tells people, and programs where they want it.
pub(super) struct Teller {
    console: Console,
    json: bool,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// The version that was shown last, until all its pages are made: what changed and how long it took.
    open: Option<(u64, String, Duration)>,
    /// What the last findings were, in words.
    words: String,
    /// Where the site is.
    url: String,
    /// The tag and the name of each language of the site.
    languages: Vec<(String, String)>,
}

impl Teller {
    pub(super) fn new(json: bool, console: &Console) -> Teller {
        Teller { console: console.clone(), json, state: Mutex::default() }
    }

    /// Where the site is.
    pub(super) fn listening(&self, url: &str) {
        self.state().url = url.to_string();
        self.event(|| json!({"event": "listening", "url": url}));
    }

    /// Which keys there are.
    pub(super) fn keys(&self) {
        self.console.say("Keys: o opens the browser, l lists the languages, r makes everything anew, c says what is wrong, q ends.");
    }

    /// Where each language begins, for whoever asks.
    pub(super) fn languages(&self) {
        let state = self.state();
        for (tag, name) in &state.languages {
            self.console.say(&format!("{}{tag}/  {name}", state.url));
        }
    }

    /// How things stand, for whoever asks.
    pub(super) fn summary(&self) {
        let words = self.state().words.clone();
        self.console.say(&if words.is_empty() {
            "Nothing is wrong.".to_string()
        } else {
            format!("Found {words}.")
        });
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn report(&self, report: &Report<'_>) {
        let mut state = self.state();
        match report {
            Report::Shown { revision, changes, took, config } => {
                self.close(&mut state, None);
                let name = |locale: &Locale| (locale.tag.to_string(), locale.name.clone());
                state.languages = config.enabled().map(name).collect();
                let paths: Vec<&str> = changes.paths().take(LISTED).collect();
                self.event(|| json!({"event": "shown", "revision": revision, "changed": paths, "milliseconds": millis(*took)}));
                if *revision == 1 {
                    self.console.say(&format!("{} The first page is there after {}.", now(), time(*took)));
                } else {
                    state.open = Some((*revision, changes.words(), *took));
                }
            }
            Report::Settled { revision, pages } => {
                self.event(|| json!({"event": "settled", "revision": revision, "pages": pages}));
                if state.open.as_ref().is_some_and(|(open, ..)| open == revision) {
                    self.close(&mut state, Some(*pages));
                }
            }
            Report::Held { changes } => {
                self.close(&mut state, None);
                let paths: Vec<&str> = changes.paths().take(LISTED).collect();
                self.event(|| json!({"event": "held", "changed": paths}));
                self.console.say(&format!("{} {}: the last good pages stay", now(), changes.words()));
            }
            Report::Findings { diagnostics, sources } => {
                let findings = if self.json {
                    Findings::count(diagnostics)
                } else {
                    self.console.findings(diagnostics, sources)
                };
                self.event(
                    || json!({"event": "findings", "errors": findings.errors, "warnings": findings.warnings}),
                );
                let (before, words) = (std::mem::take(&mut state.words), findings.words());
                match (before.is_empty(), words.is_empty()) {
                    (_, false) => self.console.say(&format!("Found {words}.")),
                    (false, true) => self.console.say("All is well again."),
                    (true, true) => {}
                }
                state.words = words;
            }
            Report::Unreadable(error) => {
                self.event(|| json!({"event": "unreadable", "error": error.to_string()}));
                self.console.error(error);
            }
        }
    }

    /// Writes the line of the version that was shown last.
    fn close(&self, state: &mut State, pages: Option<usize>) {
        let Some((_, words, took)) = state.open.take() else { return };
        let pages = match pages {
            None => String::new(),
            Some(0) => " no page differs,".to_string(),
            Some(1) => " 1 page,".to_string(),
            Some(pages) => format!(" {pages} pages,"),
        };
        self.console.say(&format!("{} {words}:{pages} {}", now(), time(took)));
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
