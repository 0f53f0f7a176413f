//! Pages that were there earlier in a session.

use std::collections::{BTreeMap, VecDeque};

use super::panel;
use super::version::Version;
use crate::output::Job;

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

/// The pages of a version that another one does not have, with the files that they were made from.
pub(super) fn between(old: &Version, new: &Version) -> Vec<Gone> {
    let keys = gone(old.jobs(), new.jobs());
    if keys.is_empty() {
        return Vec::new();
    }
    let asked = keys.clone();
    let files = old.look(move |made| asked.iter().map(|key| panel::file_of(made, key)).collect::<Vec<_>>());
    let files = files.unwrap_or_else(|| vec![None; keys.len()]);
    let at = jiff::Zoned::now().strftime("%H:%M").to_string();
    keys.into_iter().zip(files).map(|(key, file)| Gone { key, at: at.clone(), file }).collect()
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
    fn the_last_ones_are_remembered() {
        let mut removed = Removed::default();
        let page =
            |at: usize, time: &str| Gone { key: format!("{at}.html"), at: time.to_string(), file: None };
        removed.add((0..KEPT).map(|at| page(at, "12:03")).collect());
        removed.add(vec![page(7, "12:04"), page(KEPT, "12:04")]);
        assert_eq!(removed.0.len(), KEPT);
        assert_eq!(removed.find("7.html").unwrap().at, "12:04");
        assert!(removed.find("0.html").is_none());
    }
}
