//! Pages that were there earlier in a session.

use std::collections::{BTreeMap, VecDeque};

use super::changes::Changes;
use super::panel;
use super::version::Version;
use crate::output::Job;
use crate::source::Sources;

/// How many are remembered.
const KEPT: usize = 500;

/// A page that is no more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Gone {
    /// Its path from the site's root.
    pub(super) key: String,
    /// When it went: `12:03`.
    pub(super) at: String,
    /// The file that it was made from, where it was one.
    pub(super) file: Option<String>,
    /// Where this file is now, if it was moved with the change.
    pub(super) now: Option<String>,
}

/// The pages that went last.
#[derive(Debug, Default)]
pub(super) struct Removed(VecDeque<Gone>);

impl Removed {
    /// Remembers pages that have gone.
    pub(super) fn add(&mut self, gone: Vec<Gone>) {
        self.0.retain(|old| gone.iter().all(|new| new.key != old.key));
        self.0.extend(gone);
        let over = self.0.len().saturating_sub(KEPT);
        self.0.drain(..over);
    }

    /// The page that was at a path.
    pub(super) fn find(&self, key: &str) -> Option<&Gone> {
        self.0.iter().find(|gone| gone.key == key)
    }
}

/// The pages of a version that another one does not have, with the files that they were made from; `sources` are the
/// files of both.
pub(super) fn between(old: &Version, new: &Version, sources: (&Sources, &Sources)) -> Vec<Gone> {
    let keys = gone(old.jobs(), new.jobs());
    if keys.is_empty() {
        return Vec::new();
    }
    let asked = keys.clone();
    let files = old.look(move |made| asked.iter().map(|key| panel::file_of(made, key)).collect::<Vec<_>>());
    let files = files.unwrap_or_else(|| vec![None; keys.len()]);
    let at = jiff::Zoned::now().strftime("%H:%M").to_string();
    let moves = moves(sources.0, sources.1);
    let gone = keys.into_iter().zip(files).map(|(key, file)| {
        let now = file.as_ref().and_then(|file| moves.get(file)).cloned();
        Gone { key, at: at.clone(), file, now }
    });
    gone.collect()
}

/// Where files are now that were moved or renamed: those that came with the same bytes. Of two such files none is meant.
fn moves(old: &Sources, new: &Sources) -> BTreeMap<String, String> {
    let changes = Changes::between(old, new);
    let mut came: BTreeMap<&[u8], Option<&String>> = BTreeMap::new();
    for path in &changes.added {
        if let Some(bytes) = bytes(new, path) {
            came.entry(bytes).and_modify(|twin| *twin = None).or_insert(Some(path));
        }
    }
    let now = |path: &String| came.get(bytes(old, path)?).copied().flatten();
    changes.removed.iter().filter_map(|path| Some((path.clone(), now(path)?.clone()))).collect()
}

fn bytes<'s>(sources: &'s Sources, path: &str) -> Option<&'s [u8]> {
    sources.find(path).map(|id| sources.file(id).bytes())
}

/// The pages of a version that another one does not have: no more than are remembered.
fn gone(old: &BTreeMap<String, Job>, new: &BTreeMap<String, Job>) -> Vec<String> {
    let mut new = new.keys().peekable();
    let is_gone = |key: &&String| {
        while new.next_if(|other| other < key).is_some() {}
        new.peek() != Some(key)
    };
    old.keys().filter(|key| key.ends_with(".html")).filter(is_gone).take(KEPT).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceFile;

    fn jobs(keys: &[&str]) -> BTreeMap<String, Job> {
        keys.iter().map(|key| ((*key).to_string(), Job::Root)).collect()
    }

    #[test]
    fn pages_that_are_no_more_are_told() {
        let old = jobs(&["a.html", "b.css", "c.html", "d.html"]);
        assert_eq!(gone(&old, &jobs(&["a.html", "bb.html", "d.html", "e.html"])), ["c.html"]);
        assert_eq!(gone(&old, &jobs(&[])), ["a.html", "c.html", "d.html"]);
        assert!(gone(&jobs(&[]), &old).is_empty());
    }

    #[test]
    fn files_that_were_moved_are_known_by_their_bytes() {
        let sources = |files: &[(&str, &str)]| {
            Sources::new(files.iter().map(|(path, text)| SourceFile::new(*path, (*text).into())).collect())
        };
        let old = sources(&[("rome/a", "one"), ("rome/b", "two"), ("rome/c", "twin"), ("rome/d", "gone")]);
        let new = sources(&[("roma/a", "one"), ("roma/b", "other"), ("roma/c", "twin"), ("roma/d", "twin")]);
        let moved: Vec<(String, String)> = moves(&old, &new).into_iter().collect();
        assert_eq!(moved, [("rome/a".to_string(), "roma/a".to_string())]);
    }

    #[test]
    fn the_last_ones_are_remembered() {
        let mut removed = Removed::default();
        let page = |at: usize, time: &str| Gone {
            key: format!("{at}.html"),
            at: time.to_string(),
            file: None,
            now: None,
        };
        removed.add((0..KEPT).map(|at| page(at, "12:03")).collect());
        removed.add(vec![page(7, "12:04"), page(KEPT, "12:04")]);
        assert_eq!(removed.0.len(), KEPT);
        assert_eq!(removed.find("7.html").unwrap().at, "12:04");
        assert!(removed.find("0.html").is_none());
    }
}
