//! What is shown now, and who looks at it.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use tokio::sync::{mpsc, watch};

use super::Pages;
use super::event::{self, Event, Finding};

/// How many events a page may be behind; then it is cut off, and catches up when it connects again.
const BACKLOG: usize = 64;

/// The site as it is shown now, and the open pages. Commands change it, the server reads it; both hold it in an
/// [`Arc`].
pub struct Live {
    shown: watch::Sender<Option<Arc<dyn Pages>>>,
    stopped: watch::Sender<bool>,
    /// Which run of the program this is: numbers of states start anew with each.
    run: String,
    told: Mutex<Told>,
    /// The paths that the site lay under before it moved; open pages still ask there.
    formerly: Mutex<BTreeSet<String>>,
}

#[derive(Default)]
struct Told {
    findings: Vec<Finding>,
    pages: Vec<mpsc::Sender<Arc<str>>>,
}

impl Default for Live {
    fn default() -> Live {
        Live::new()
    }
}

impl Live {
    /// Nothing is shown yet: requests wait.
    pub fn new() -> Live {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Live {
            shown: watch::Sender::new(None),
            stopped: watch::Sender::new(false),
            run: format!("{:x}-{:x}", now.as_micros(), std::process::id()),
            told: Mutex::default(),
            formerly: Mutex::default(),
        }
    }

    /// Shows this state from now on. Requests that are being answered get the one before.
    pub fn show(&self, pages: Arc<dyn Pages>) {
        let base = pages.base().to_string();
        let mut formerly = self.formerly.lock().unwrap_or_else(PoisonError::into_inner);
        let before = self.shown.send_replace(Some(pages));
        formerly.extend(before.map(|before| before.base().to_string()));
        formerly.remove(&base);
    }

    /// What a path is below the site, where it lay before; `base` is where it lies now.
    pub(super) fn moved(&self, path: &str, base: &str) -> Option<String> {
        let formerly = self.formerly.lock().unwrap_or_else(PoisonError::into_inner);
        // The deepest one first. Of what holds the site now, nothing below the site is meant.
        let mut below =
            formerly.iter().rev().filter(|old| !(path.starts_with(base) && base.starts_with(*old)));
        below.find_map(|old| path.strip_prefix(old.as_str())).map(str::to_string)
    }

    /// Tells all open pages. A new state is shown first, then told.
    pub fn tell(&self, event: &Event) {
        let text: Arc<str> = event.json().to_string().into();
        let mut told = self.told();
        match event {
            Event::Changed { findings, .. } | Event::Findings(findings) => told.findings = findings.clone(),
            Event::Shown { .. } | Event::Other(..) => {}
        }
        // Who does not listen any more, or not fast enough, is forgotten.
        told.pages.retain(|page| page.try_send(Arc::clone(&text)).is_ok());
    }

    /// How many pages are open.
    pub fn open(&self) -> usize {
        let mut told = self.told();
        told.pages.retain(|page| !page.is_closed());
        told.pages.len()
    }

    /// Ends the server.
    pub fn stop(&self) {
        self.stopped.send_replace(true);
    }

    /// Waits until [`stop`](Live::stop) is called.
    pub(super) async fn stopped(&self) {
        // Fails where the sender is gone, which it is not.
        let _ = self.stopped.subscribe().wait_for(|stopped| *stopped).await;
    }

    /// The state that is shown; the first one is waited for.
    pub(super) async fn pages(&self) -> Option<Arc<dyn Pages>> {
        let mut shown = self.shown.subscribe();
        let pages = shown.wait_for(Option::is_some).await.ok()?;
        pages.clone()
    }

    /// Which run of the program this is.
    pub(super) fn run(&self) -> &str {
        &self.run
    }

    /// What an open page hears, from the state of now on.
    pub(super) fn listen(&self) -> mpsc::Receiver<Arc<str>> {
        let (sender, receiver) = mpsc::channel(BACKLOG);
        let mut told = self.told();
        told.pages.retain(|page| !page.is_closed());
        let revision = self.shown.borrow().as_ref().map_or(0, |pages| pages.revision());
        let hello = event::hello(&self.run, revision, &told.findings).to_string();
        // The channel is new and empty.
        let _ = sender.try_send(hello.into());
        told.pages.push(sender);
        receiver
    }

    fn told(&self) -> MutexGuard<'_, Told> {
        self.told.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for Live {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Live").field("run", &self.run).field("open", &self.open()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_hears_the_state_first_and_then_what_is_told() {
        let live = Live::new();
        live.tell(&Event::Other("before", 1.into()));
        let mut page = live.listen();
        assert!(page.try_recv().unwrap().contains(r#""type":"hello""#));
        live.tell(&Event::Other("after", 2.into()));
        assert!(page.try_recv().unwrap().contains(r#""name":"after""#));
        assert!(page.try_recv().is_err());
    }

    #[test]
    fn a_site_that_moves_is_found_where_it_was() {
        struct At(&'static str);
        impl Pages for At {
            fn base(&self) -> &str {
                self.0
            }
            fn has(&self, _: &str) -> bool {
                false
            }
            fn read(&self, _: &str) -> Option<axum::body::Bytes> {
                None
            }
        }
        let live = Live::new();
        for base in ["/", "/a/", "/b/"] {
            live.show(Arc::new(At(base)));
        }
        let moved = |path| live.moved(path, "/b/");
        assert_eq!(moved("/a/it/x/").as_deref(), Some("it/x/"));
        assert_eq!(moved("/it/").as_deref(), Some("it/"));
        assert_eq!(moved("/b/missing/"), None);
        live.show(Arc::new(At("/")));
        assert_eq!(live.moved("/a/it/", "/").as_deref(), Some("it/"));
        assert_eq!(live.moved("/it/", "/"), None);
    }

    #[test]
    fn pages_that_are_gone_or_asleep_are_forgotten() {
        let live = Live::new();
        drop(live.listen());
        let asleep = live.listen();
        assert_eq!(live.open(), 1);
        for _ in 0..BACKLOG {
            live.tell(&Event::Findings(Vec::new()));
        }
        assert_eq!(live.open(), 0);
        drop(asleep);
    }
}
