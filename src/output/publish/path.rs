//! Paths of the published site: `/` between segments, relative to the output folder.

/// Says what is wrong with a path that is to be published; `None` where nothing is.
pub(super) fn fault(path: &str) -> Option<&'static str> {
    if path.is_empty() {
        return Some("it is empty");
    }
    if path.chars().any(|c| c.is_control() || c == '\\') {
        return Some("it holds a backslash or a control character");
    }
    if path.split('/').any(|segment| matches!(segment, "" | "." | "..")) {
        return Some("it is not relative, or has an empty, `.` or `..` segment");
    }
    let first = path.split('/').next().unwrap_or_default();
    if first == ".git" || first.starts_with(".approdo") {
        return Some("names that start with `.approdo`, and `.git`, are reserved");
    }
    None
}

/// The folders that a file lies in, from the nearest to the topmost; the output folder itself is left out.
pub(super) fn folders(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(parent(path), |folder| parent(folder))
}

/// The folder that a file lies in; `None` where it lies in the output folder itself.
pub(super) fn parent(path: &str) -> Option<&str> {
    path.rsplit_once('/').map(|(folder, _)| folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_that_lead_out_are_refused() {
        for path in [
            "",
            "/",
            "/etc/passwd",
            "../x",
            "a/../../x",
            "a//b",
            "a/",
            "./a",
            "a/.",
            "a\\b",
            "a\nb",
            "a\u{7f}",
            "nul\0",
            ".approdo-manifest",
            ".approdo-work/x",
            ".git/config",
        ] {
            assert!(fault(path).is_some(), "{path:?}");
        }
        for path in ["index.html", "it/città/a b.html", ".well-known/security.txt", "CNAME", "a/..b/c..."] {
            assert_eq!(fault(path), None, "{path:?}");
        }
    }

    #[test]
    fn folders_go_from_the_nearest_up() {
        assert_eq!(folders("a/b/c").collect::<Vec<_>>(), ["a/b", "a"]);
        assert_eq!(folders("a").count(), 0);
    }
}
