//! The records of texts and messages that were taken: they have no front matter to stand in.

use std::collections::BTreeMap;

use super::import::{Taken, Written};
use crate::content::{Method, STORE};
use crate::source::Sources;
use crate::translate::Form;

/// The head of the file.
const HEAD: &str = "# Names, fees, notices and words of the interface: the hash of the text that each translation was made from.\n# `approdo translate accept` writes this file.\n";

/// The file with the records of a language, with what was taken.
pub(super) fn written(
    sources: &Sources,
    tag: &str,
    taken: &[Taken],
    method: Option<Method>,
) -> Option<Written> {
    let path = format!("{STORE}{tag}.txt");
    let old = sources.find(&path).and_then(|file| sources.file(file).text());
    let mut lines: BTreeMap<String, String> = BTreeMap::new();
    for line in old.unwrap_or_default().lines().map(str::trim) {
        let key = line.split(' ').next().unwrap_or_default();
        if !key.is_empty() && !key.starts_with('#') {
            lines.insert(key.to_string(), line.to_string());
        }
    }
    let word = match method {
        None | Some(Method::Human) => "",
        Some(Method::Machine) => " machine",
        Some(Method::MachineReviewed) => " machine-reviewed",
    };
    for Taken { key, hash, .. } in taken.iter().filter(|taken| taken.form != Form::Section) {
        let line = format!("{key} {hash}{word}");
        // Who does not say how it was translated changes nothing of what is known.
        let same = method.is_none() && lines.get(key).is_some_and(|old| old.starts_with(&line));
        if !same {
            lines.insert(key.clone(), line);
        }
    }
    let head: String = match old {
        Some(old) => old.split_inclusive('\n').take_while(|line| line.starts_with('#')).collect(),
        None => HEAD.to_string(),
    };
    let lines: Vec<String> = lines.into_values().collect();
    let text = format!("{head}{}\n", lines.join("\n"));
    let is_new = old.is_none();
    (old != Some(&text) && !lines.is_empty()).then_some(Written { path, text, is_new })
}
