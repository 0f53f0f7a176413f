//! "Did you mean": a question with typing errors put right.

use std::collections::BTreeMap;

use unicode_normalization::char::is_combining_mark;

use super::candidates::Candidate;
use super::engine::Found;
use super::likeness::Way;
use super::words::words;

/// The question with the words that were found by a typing error alone put right; `None` where all is right.
pub(super) fn suggestion(
    text: &str,
    asked: &[String],
    lists: &[Vec<Candidate>],
    results: &[Found],
    language: &str,
) -> Option<String> {
    let mut right: BTreeMap<String, String> = BTreeMap::new();
    for (word, list) in asked.iter().zip(lists) {
        let is_known = list.iter().any(|candidate| matches!(candidate.way, Way::Same | Way::Beginning));
        let typo = list.iter().find(|candidate| candidate.way == Way::Typo);
        if let Some(typo) = typo.filter(|_| !is_known) {
            right.insert(word.clone(), written(&typo.form, results, language));
        }
    }
    if right.is_empty() {
        return None;
    }
    let mut out = String::with_capacity(text.len());
    let mut before = 0;
    for (start, end) in runs(text) {
        let run = &text[start..end];
        out.push_str(&text[before..start]);
        out.push_str(right.get(&words(run, language).join(" ")).map_or(run, String::as_str));
        before = end;
    }
    out.push_str(&text[before..]);
    (out != text).then_some(out)
}

/// A form as it is written in what was found; else as it is folded.
fn written(form: &str, results: &[Found], language: &str) -> String {
    for text in results.iter().flat_map(|result| &result.texts) {
        for (start, end) in runs(text) {
            let run = &text[start..end];
            if words(run, language).join(" ") == form {
                return run.to_lowercase();
            }
        }
    }
    form.to_string()
}

/// Where runs of letters, figures and marks stand in a text, with what shows nothing between them.
fn runs(text: &str) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for (at, c) in text.char_indices() {
        let is_inside = c.is_alphanumeric()
            || is_combining_mark(c)
            || matches!(c, '\u{ad}' | '\u{200c}'..='\u{200f}' | '\u{2bc}');
        if !is_inside {
            continue;
        }
        let end = at + c.len_utf8();
        match runs.last_mut().filter(|(_, last)| *last == at) {
            Some((_, last)) => *last = end,
            None => runs.push((at, end)),
        }
    }
    runs
}
