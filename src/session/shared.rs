//! What all versions of a session share.

use std::hash::{BuildHasher, RandomState};
use std::sync::mpsc::Sender;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::findings::Editor;
use super::removed::Removed;
use super::wake::Wake;
use crate::serve::Finding;

/// What all versions of a session share.
pub(super) struct Shared {
    /// How places are opened.
    pub(super) editor: Editor,
    /// Whoever has read it may change what is shown: no page of another site has.
    pub(super) token: String,
    findings: Mutex<Vec<Finding>>,
    removed: Mutex<Removed>,
    wakes: Sender<Wake>,
}

impl Shared {
    pub(super) fn new(editor: Editor, wakes: Sender<Wake>) -> Shared {
        // The keys of these hashers come from the system's own source of randomness.
        let random = || RandomState::new().hash_one(0u8);
        Shared {
            editor,
            token: format!("{:016x}{:016x}", random(), random()),
            findings: Mutex::default(),
            removed: Mutex::default(),
            wakes,
        }
    }

    /// All that is wrong with the site now.
    pub(super) fn findings(&self) -> MutexGuard<'_, Vec<Finding>> {
        self.findings.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The pages that went.
    pub(super) fn removed(&self) -> MutexGuard<'_, Removed> {
        self.removed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Wakes the session; `false` where it is over.
    pub(super) fn wake(&self, wake: Wake) -> bool {
        self.wakes.send(wake).is_ok()
    }
}
