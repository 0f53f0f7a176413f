//! How long each stage of a build took.

use std::time::{Duration, Instant};

use crate::cli::console::Console;

/// The stages so far.
pub(super) struct Timings {
    start: Instant,
    last: Instant,
    stages: Vec<(&'static str, Duration)>,
}

impl Timings {
    pub(super) fn start() -> Timings {
        let now = Instant::now();
        Timings { start: now, last: now, stages: Vec::new() }
    }

    /// Ends a stage.
    pub(super) fn stage(&mut self, name: &'static str) {
        let now = Instant::now();
        self.stages.push((name, now - self.last));
        self.last = now;
    }

    pub(super) fn total(&self) -> Duration {
        self.last - self.start
    }

    pub(super) fn print(&self, console: &Console) {
        for (name, time) in &self.stages {
            console.say(&format!("{name:>20}  {:>8.1} ms", time.as_secs_f64() * 1000.0));
        }
    }
}
