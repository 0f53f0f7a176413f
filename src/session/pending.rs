//! What a session has heard of and not yet looked at.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use super::wake::Wake;

/// One file alone is waited for so long: a second one makes a batch.
const ALONE: Duration = Duration::from_millis(3);
/// A file that is being written is waited for so long where the system does not say when it is whole.
const WRITING: Duration = Duration::from_millis(50);
/// A batch is over when nothing has come for so long.
const QUIET: Duration = Duration::from_millis(80);
/// But nobody waits longer than this.
const LONGEST: Duration = Duration::from_millis(500);

/// What is to be looked at, and when.
#[derive(Default)]
pub(super) struct Pending {
    pub(super) files: BTreeSet<PathBuf>,
    pub(super) everything: bool,
    pub(super) anew: bool,
    pub(super) first: Option<Instant>,
    pub(super) due: Option<Instant>,
}

impl Pending {
    /// Adds what woke the session.
    pub(super) fn add(&mut self, wake: Wake) {
        match wake {
            Wake::Touched { path, whole } => {
                self.files.insert(path);
                let alone = self.files.len() == 1 && !self.everything;
                self.everything |= self.files.len() > 1;
                self.put_off(match (alone, whole) {
                    (true, true) => ALONE,
                    (true, false) => WRITING,
                    (false, _) => QUIET,
                });
            }
            Wake::Look => {
                self.everything = true;
                self.put_off(QUIET);
            }
            Wake::Anew => {
                self.anew = true;
                self.put_off(Duration::ZERO);
            }
            Wake::Told(..) | Wake::Ask | Wake::Switch(_) | Wake::Stop => {}
        }
    }

    pub(super) fn put_off(&mut self, wait: Duration) {
        let now = Instant::now();
        let first = *self.first.get_or_insert(now);
        self.due = Some((now + wait).min(first + LONGEST));
    }
}
