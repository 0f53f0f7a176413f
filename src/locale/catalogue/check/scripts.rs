//! A message in letters that its language is not written in.

use super::SiteEntry;
use super::walk::{Part, walk};
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::{Script, Tag};

/// Shorter ones may be names.
const WORDS: usize = 5;

pub(super) fn run(entries: &[SiteEntry<'_, '_>], tag: &Tag, diagnostics: &mut Vec<Diagnostic>) {
    for entry in entries {
        let mut words = String::new();
        walk(entry.entry, &mut |part| {
            if let Part::Text(text) = part {
                words.push_str(text);
                words.push(' ');
            }
        });
        if let Some(script) = Script::foreign(&words, WORDS, tag) {
            let message =
                format!("`{}` has {} letters, which `{tag}` is not written in", entry.name, script.name());
            diagnostics.push(
                Diagnostic::new(Code::WRONG_SCRIPT, entry.file.span(entry.id()), message)
                    .help("translate it"),
            );
        }
    }
}
