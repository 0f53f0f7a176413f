//! The old texts in `content/translations/`: what translations were made from, to show what has changed since.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::store::{damaged, record_name};
use crate::content::{STORE, markdown};
use crate::diagnostic::Diagnostic;
use crate::source::{Sources, Span};

/// The path of the file with the old texts of a file.
pub(super) fn path_of_texts(path: &str) -> String {
    format!("{STORE}{}.txt", path.strip_prefix("content/").unwrap_or(path))
}

/// The old texts of one file, by unit and hash.
pub(super) type Old = BTreeMap<(String, String), String>;

/// The head of a file with old texts.
const TEXTS_HEAD: &str = "# The texts that translations were made from, by section and hash, to show what has changed since.\n# `approdo translate accept` writes this file.\n";

/// Reads the old texts of a file. A text that does not have the hash that it says is no text: the second value has
/// the line of each such.
pub(super) fn read_texts(text: &str) -> (Old, Vec<usize>) {
    let mut old = Old::new();
    let mut faults = Vec::new();
    let mut open: Option<(usize, &str, &str, String)> = None;
    let mut close = |open: Option<(usize, &str, &str, String)>| {
        let Some((line, unit, hash, text)) = open else { return };
        if markdown::hash(&text) == hash {
            old.insert((unit.to_string(), hash.to_string()), markdown::normal(&text).into_owned());
        } else {
            faults.push(line);
        }
    };
    for (number, line) in text.lines().enumerate() {
        if let Some(head) = line.strip_prefix("@ ") {
            let (unit, hash) = head.trim_end().rsplit_once(' ').unwrap_or((head, ""));
            close(open.replace((number, unit, hash, String::new())));
        } else if let Some((.., text)) = &mut open {
            text.push_str(line.strip_prefix('\\').unwrap_or(line));
            text.push('\n');
        }
    }
    close(open);
    (old, faults)
}

/// A file with old texts.
pub(super) fn write_texts(old: &Old) -> String {
    let mut file = TEXTS_HEAD.to_string();
    for ((unit, hash), text) in old {
        let _ = write!(file, "\n@ {unit} {hash}\n");
        for line in text.lines() {
            if line.starts_with(['@', '\\']) {
                file.push('\\');
            }
            file.push_str(line);
            file.push('\n');
        }
    }
    file
}

/// Reports old texts that are not what they say they are.
pub fn check_texts(sources: &Sources, diagnostics: &mut Vec<Diagnostic>) {
    let mut told: BTreeSet<(crate::source::FileId, usize)> = BTreeSet::new();
    for (file, source) in sources.under(STORE).filter(|(_, source)| record_name(&source.path).is_none()) {
        let Some(text) = source.text() else { continue };
        let starts: Vec<usize> =
            std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        for line in read_texts(text).1 {
            let start = starts.get(line).copied().unwrap_or(0);
            let end = text[start..].find('\n').map_or(text.len(), |length| start + length);
            if told.insert((file, start)) {
                let span = Span::new(file, start, end);
                diagnostics.push(damaged(span, "the text below this line does not have this hash"));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_texts_come_back_whatever_stands_in_them() {
        let mut old = Old::new();
        for text in
            ["a\n\n@ b 1f2e3d4c\n\\c\n", "## Testo {#x}\n\n- uno\n  - due\n\n@\n# no comment", "\\@ x"]
        {
            old.insert(("lead".to_string(), markdown::hash(text)), markdown::normal(text).into_owned());
        }
        let file = write_texts(&old);
        assert_eq!(read_texts(&file), (old.clone(), Vec::new()));
        assert_eq!(read_texts(&file.replace('\n', "\r\n")), (old, Vec::new()));
        let (rest, faults) = read_texts(&file.replace("- uno", "- tre"));
        assert_eq!((rest.len(), faults.len()), (2, 1));
        assert_eq!(file.lines().nth(faults[0]).map(|line| line.starts_with("@ lead ")), Some(true));
    }
}
