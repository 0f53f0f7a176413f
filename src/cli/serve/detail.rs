//! What `serve --verbose` says below the line of a change: its files, and the pages that differ.

use crate::session::Changes;

/// How many of each are named.
const NAMED: usize = 20;

/// The files of a change.
pub(super) fn files(changes: &Changes) -> String {
    let Changes { added, changed, removed } = changes;
    let whole = |path: &str| path.to_string();
    [("new file", added), ("changed", changed), ("removed", removed)]
        .map(|(words, paths)| lines(words, paths, whole))
        .concat()
}

/// The pages that came of it, as addresses below that of the site.
pub(super) fn pages(differ: &[String], gone: &[String], site: &str) -> String {
    let address = |path: &str| format!("{site}{}", path.strip_suffix("index.html").unwrap_or(path));
    [("page", differ), ("page gone", gone)].map(|(words, paths)| lines(words, paths, address)).concat()
}

fn lines(words: &str, paths: &[String], shown: impl Fn(&str) -> String) -> String {
    let mut lines: String =
        paths.iter().take(NAMED).map(|path| format!("  {words}: {}\n", shown(path))).collect();
    if let Some(more) = paths.len().checked_sub(NAMED).filter(|more| *more > 0) {
        lines.push_str(&format!("  {words}: {more} more\n"));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_and_pages_are_named_and_the_rest_is_counted() {
        let paths = |names: &[&str]| names.iter().map(|name| (*name).to_string()).collect::<Vec<_>>();
        let changes = Changes {
            added: paths(&["content/guides/b.it.md"]),
            changed: paths(&["approdo.yaml"]),
            removed: paths(&["content/guides/a.it.md"]),
        };
        assert_eq!(
            files(&changes),
            "  new file: content/guides/b.it.md\n  changed: approdo.yaml\n  removed: content/guides/a.it.md\n"
        );
        let (differ, gone) = (paths(&["it/index.html", "it/404.html"]), paths(&["it/guides/a/index.html"]));
        assert_eq!(
            pages(&differ, &gone, "http://localhost:4747/sub/"),
            "  page: http://localhost:4747/sub/it/\n  page: http://localhost:4747/sub/it/404.html\n  \
             page gone: http://localhost:4747/sub/it/guides/a/\n"
        );
        let many: Vec<String> = (0..NAMED + 3).map(|at| format!("it/{at}/index.html")).collect();
        let told = pages(&many, &[], "/");
        assert_eq!((told.lines().count(), told.lines().last()), (NAMED + 1, Some("  page: 3 more")));
        assert_eq!(pages(&many[..NAMED], &[], "/").lines().count(), NAMED);
    }
}
