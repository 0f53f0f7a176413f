//! The search index of a version, which is there when all pages are made.

use std::collections::BTreeMap;
use std::sync::{Arc, Condvar, Mutex, PoisonError};

use crate::serve::Bytes;

/// The files of an index, by their paths.
type Files = Arc<BTreeMap<String, Bytes>>;

/// The files of the index, or the wait for them.
#[derive(Debug, Default)]
pub(super) struct Index {
    state: Mutex<State>,
    changed: Condvar,
    /// What the last version with an index had. An open page may still ask for it: all names but two say what is in
    /// the file.
    before: Option<Files>,
}

#[derive(Debug, Default)]
enum State {
    #[default]
    Awaited,
    There(Files),
    /// Another version took this one's place.
    Never,
}

impl Index {
    /// The index of the version that follows one with this index.
    pub(super) fn after(before: Option<&Index>) -> Index {
        let files =
            before.and_then(|before| match &*before.state.lock().unwrap_or_else(PoisonError::into_inner) {
                State::There(files) => Some(Arc::clone(files)),
                State::Awaited | State::Never => before.before.clone(),
            });
        Index { before: files, ..Index::default() }
    }

    /// The files are there.
    pub(super) fn put(&self, files: BTreeMap<String, Vec<u8>>) {
        let files = files.into_iter().map(|(path, bytes)| (path, Bytes::from(bytes))).collect();
        self.set(State::There(Arc::new(files)));
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
        let own = match &*state {
            State::There(files) => files.get(path),
            State::Awaited | State::Never => None,
        };
        own.or_else(|| self.before.as_ref()?.get(path)).cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(names: &[&str]) -> BTreeMap<String, Vec<u8>> {
        names.iter().map(|name| ((*name).to_string(), name.as_bytes().to_vec())).collect()
    }

    #[test]
    fn what_an_open_page_may_still_ask_for_stays_for_one_version() {
        let first = Index::after(None);
        first.put(files(&["index.json", "a.bin"]));
        // Superseded before its index was made.
        let second = Index::after(Some(&first));
        second.give_up();
        assert!(second.read("index.json").is_some() && second.read("a.bin").is_some());
        let third = Index::after(Some(&second));
        third.put(files(&["index.json", "b.bin"]));
        assert!(third.read("a.bin").is_some() && third.read("b.bin").is_some());
        let fourth = Index::after(Some(&third));
        fourth.put(files(&["index.json"]));
        assert!(fourth.read("a.bin").is_none() && fourth.read("b.bin").is_some());
    }
}
