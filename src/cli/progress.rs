//! A line that counts on a terminal, for builds that take long enough to make one wonder.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use super::console::Console;

/// How long a build may take before it says how far it is.
const PATIENCE: Duration = Duration::from_millis(700);
/// How often it says so.
const PACE: Duration = Duration::from_millis(100);

/// Counts the files that were made.
pub(super) struct Progress<'c> {
    all: usize,
    done: AtomicUsize,
    next: Option<Mutex<Instant>>,
    console: &'c Console,
}

impl<'c> Progress<'c> {
    pub(super) fn start(all: usize, console: &'c Console) -> Progress<'c> {
        let next = console.shows_progress().then(|| Mutex::new(Instant::now() + PATIENCE));
        Progress { all, done: AtomicUsize::new(0), next, console }
    }

    /// One more is done.
    pub(super) fn step(&self) {
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        let Some(Ok(mut next)) = self.next.as_ref().map(Mutex::try_lock) else {
            return;
        };
        let now = Instant::now();
        if now >= *next {
            *next = now + PACE;
            self.console.raw(&format!("\r{done} of {} files\u{1b}[K", self.all));
        }
    }
}

impl Drop for Progress<'_> {
    fn drop(&mut self) {
        if self.next.is_some() {
            self.console.raw("\r\u{1b}[K");
        }
    }
}
