//! A name twice in one language, and a name that looks like a typing error of one of the tool's.

use std::collections::BTreeMap;

use fluent_syntax::ast::Entry;

use super::{Name, SiteEntry};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;

pub(super) fn run(
    entries: &[SiteEntry<'_, '_>],
    reference: &BTreeMap<Name, &Entry<&str>>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut first: BTreeMap<&str, Span> = BTreeMap::new();
    for entry in entries {
        let span = entry.file.span(entry.id());
        if let Some(&before) = first.get(entry.name.as_str()) {
            diagnostics.push(
                Diagnostic::new(Code::DUPLICATE_MESSAGE, span, format!("`{}` is there twice", entry.name))
                    .related(before, "here for the first time")
                    .help("remove one of the two"),
            );
            continue;
        }
        first.insert(&entry.name, span);
        if reference.contains_key(&entry.name) {
            continue;
        }
        if let Some(known) = reference.keys().find(|known| is_slip(&entry.name, known)) {
            let message = format!("`{}` is not a message of the interface", entry.name);
            diagnostics.push(
                Diagnostic::new(Code::UNKNOWN_MESSAGE, span, message)
                    .help(format!("did you mean `{known}`?")),
            );
        }
    }
}

/// Whether two names differ by one letter or by two that changed places. Stricter than the likeness of
/// other rules, because a site's own theme may have names of its own that resemble the tool's.
fn is_slip(written: &str, known: &str) -> bool {
    let (a, b) = (written.as_bytes(), known.as_bytes());
    let same_start = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[same_start..], &b[same_start..]);
    let same_end = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[..a.len() - same_end], &b[..b.len() - same_end]);
    let swapped = a.len() == 2 && b.len() == 2 && a[0] == b[1] && a[1] == b[0];
    swapped || (a.len() <= 1 && b.len() <= 1 && same_start + same_end >= 4)
}
