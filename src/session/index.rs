//! The search index of a version, which is there when all pages are made.

use std::collections::BTreeMap;
use std::sync::{Condvar, Mutex, PoisonError};

use crate::serve::Bytes;

/// The files of the index, or the wait for them.
#[derive(Debug, Default)]
pub(super) struct Index {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
enum State {
    #[default]
    Awaited,
    There(BTreeMap<String, Bytes>),
    /// Another version took this one's place.
    Never,
}

impl Index {
    /// The files are there.
    pub(super) fn put(&self, files: BTreeMap<String, Vec<u8>>) {
        let files = files.into_iter().map(|(path, bytes)| (path, Bytes::from(bytes))).collect();
        self.set(State::There(files));
    }

    /// The files will not come.
    pub(super) fn give_up(&self) {
        self.set(State::Never);
    }

    fn set(&self, state: State) {
        let mut now = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if matches!(*now, State::Awaited) {
            *now = state;
        }
        self.changed.notify_all();
    }

    /// A file of the index; waits for it.
    pub(super) fn read(&self, path: &str) -> Option<Bytes> {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let awaited = |state: &mut State| matches!(state, State::Awaited);
        let state = self.changed.wait_while(state, awaited).unwrap_or_else(PoisonError::into_inner);
        match &*state {
            State::There(files) => files.get(path).cloned(),
            State::Awaited | State::Never => None,
        }
    }
}
