//! How long each stage of a build took.

use std::sync::atomic::AtomicU64;
use std::sync::atomic::Ordering::Relaxed;
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

    /// Ends two stages that ran side by side on all threads: the time is divided as the threads spent it.
    pub(super) fn shared(&mut self, names: [&'static str; 2], spent: &Spent) {
        let now = Instant::now();
        let time = (now - self.last).as_secs_f64();
        let [first, second] = spent.0.each_ref().map(|nanoseconds| nanoseconds.load(Relaxed) as f64);
        let share = if first + second > 0.0 { first / (first + second) } else { 1.0 };
        self.stages.push((names[0], Duration::from_secs_f64(time * share)));
        self.stages.push((names[1], Duration::from_secs_f64(time * (1.0 - share))));
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

/// What all threads together spent on making files and on writing them, in nanoseconds.
#[derive(Default)]
pub(in crate::cli) struct Spent([AtomicU64; 2]);

impl Spent {
    pub(super) fn add(&self, made: Duration, written: Duration) {
        for (sum, time) in self.0.iter().zip([made, written]) {
            sum.fetch_add(u64::try_from(time.as_nanos()).unwrap_or(u64::MAX), Relaxed);
        }
    }
}
