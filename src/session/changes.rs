//! What differs between two readings of the sources.

use crate::source::{SourceFile, Sources};

/// The paths that differ between two readings, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Files that were not there.
    pub added: Vec<String>,
    /// Files with other bytes.
    pub changed: Vec<String>,
    /// Files that are gone.
    pub removed: Vec<String>,
}

impl Changes {
    /// What is different in `new`.
    pub fn between(old: &Sources, new: &Sources) -> Changes {
        let mut changes = Changes::default();
        let path = |file: &SourceFile| file.path.clone();
        let (mut old, mut new) = (old.iter().peekable(), new.iter().peekable());
        loop {
            match (old.peek(), new.peek()) {
                (None, None) => return changes,
                (Some((_, before)), Some((_, now))) if before.path == now.path => {
                    if !before.is(now) && before.bytes() != now.bytes() {
                        changes.changed.push(path(now));
                    }
                    old.next();
                    new.next();
                }
                (Some((_, before)), now) if now.is_none_or(|(_, now)| before.path < now.path) => {
                    changes.removed.push(path(before));
                    old.next();
                }
                (_, Some((_, now))) => {
                    changes.added.push(path(now));
                    new.next();
                }
                (Some(_), None) => {
                    old.next();
                }
            }
        }
    }

    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.count() == 0
    }

    /// How many files differ.
    pub fn count(&self) -> usize {
        self.added.len() + self.changed.len() + self.removed.len()
    }

    /// All paths that differ.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.added.iter().chain(&self.changed).chain(&self.removed).map(String::as_str)
    }

    /// "content/guides/tax.it.md", "3 files in content/guides" or the like.
    pub fn words(&self) -> String {
        let mut paths = self.paths();
        let Some(first) = paths.next() else { return "the same files, shown anew".to_string() };
        if self.count() == 1 {
            let what = if self.removed.is_empty() { "" } else { " removed" };
            return format!("{first}{what}");
        }
        let mut folder = first.rsplit_once('/').map_or("", |(folder, _)| folder);
        for path in paths {
            while !path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/') || folder.is_empty()) {
                folder = folder.rsplit_once('/').map_or("", |(folder, _)| folder);
            }
        }
        let place = if folder.is_empty() { String::new() } else { format!(" in {folder}") };
        format!("{} files{place}", self.count())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sources(files: &[(&str, &str)]) -> Sources {
        Sources::new(files.iter().map(|(path, text)| SourceFile::new(*path, (*text).into())).collect())
    }

    #[test]
    fn every_difference_is_told_once_and_in_order() {
        let old = sources(&[("a", "1"), ("b", "1"), ("d", "1"), ("e", "1")]);
        let new = sources(&[("a", "1"), ("b", "2"), ("c", "1"), ("e", "1"), ("f", "1")]);
        let changes = Changes::between(&old, &new);
        let expected = Changes {
            added: vec!["c".into(), "f".into()],
            changed: vec!["b".into()],
            removed: vec!["d".into()],
        };
        assert_eq!(changes, expected);
        assert!(Changes::between(&new, &new).is_empty());
        assert_eq!(Changes::between(&new, &sources(&[])).removed.len(), 5);
    }

    #[test]
    fn words_name_the_file_or_where_they_all_are() {
        let told = |paths: &[&str]| {
            let files: Vec<(&str, &str)> = paths.iter().map(|path| (*path, "")).collect();
            Changes::between(&sources(&[]), &sources(&files)).words()
        };
        assert_eq!(told(&["content/guides/a.it.md"]), "content/guides/a.it.md");
        assert_eq!(told(&["content/guides/a.it.md", "content/guides/b.it.md"]), "2 files in content/guides");
        assert_eq!(told(&["content/guides/a.it.md", "content/guidesx/b.it.md"]), "2 files in content");
        assert_eq!(told(&["approdo.yaml", "content/a.it.md"]), "2 files");
        let gone = Changes::between(&sources(&[("content/a.it.md", "")]), &sources(&[]));
        assert_eq!(gone.words(), "content/a.it.md removed");
    }
}
