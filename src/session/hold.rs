//! What keeps the last version in its place.

use std::collections::BTreeSet;

use super::changes::Changes;
use crate::diagnostic::{Diagnostic, Severity};
use crate::source::Sources;

/// The errors in files that were changed since the version that is shown, and those of the site as a whole. What was
/// broken before stays as it is: it would hide all further work.
pub(super) fn blockers<'d>(
    found: &'d [Diagnostic],
    shown: &Sources,
    sources: &Sources,
) -> Vec<&'d Diagnostic> {
    let errors = || found.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
    // Most texts have none, and need no comparison.
    if errors().next().is_none() {
        return Vec::new();
    }
    let changes = Changes::between(shown, sources);
    let changed: BTreeSet<&str> = changes.paths().collect();
    let blocks =
        |diagnostic: &&Diagnostic| path(diagnostic, sources).is_none_or(|path| changed.contains(path));
    errors().filter(blocks).collect()
}

/// The files with such errors that are not among the changes, in order: somebody who has saved another file wonders why
/// it does not show.
pub(super) fn elsewhere(blockers: &[&Diagnostic], sources: &Sources, changes: &Changes) -> Vec<String> {
    let changed: BTreeSet<&str> = changes.paths().collect();
    let paths: BTreeSet<&str> = blockers.iter().filter_map(|blocker| path(blocker, sources)).collect();
    paths.difference(&changed).map(|path| (*path).to_string()).collect()
}

fn path<'s>(diagnostic: &Diagnostic, sources: &'s Sources) -> Option<&'s str> {
    diagnostic.primary.as_ref().map(|label| sources.file(label.span.file).path.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Code;
    use crate::source::{SourceFile, Span};

    #[test]
    fn the_file_that_blocks_is_named_to_who_saves_another() {
        let read = |files: [(&str, &str); 3]| {
            Sources::new(files.map(|(path, text)| SourceFile::new(path, text.into())).into())
        };
        let shown = read([("a", "1"), ("b", "1"), ("old", "broken")]);
        let now = read([("a", "broken"), ("b", "2"), ("old", "broken")]);
        let error = |path: &str| {
            Diagnostic::new(Code::YAML_SYNTAX, Span::new(now.find(path).unwrap(), 0, 1), "broken")
        };
        let found = [error("a"), error("old")];
        let blockers = blockers(&found, &shown, &now);
        assert_eq!(blockers, [&found[0]]);
        let last = |files: [(&str, &str); 3]| Changes::between(&read(files), &now);
        let saved_b = last([("a", "broken"), ("b", "1"), ("old", "broken")]);
        assert_eq!(elsewhere(&blockers, &now, &saved_b), ["a"]);
        let saved_a = last([("a", "1"), ("b", "2"), ("old", "broken")]);
        assert!(elsewhere(&blockers, &now, &saved_a).is_empty());
    }
}
