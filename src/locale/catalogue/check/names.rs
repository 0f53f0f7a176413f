//! A name twice in one language, and what a typing error in a name is.

use std::collections::BTreeMap;

use super::SiteEntry;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;

pub(super) fn run(entries: &[SiteEntry<'_, '_>], diagnostics: &mut Vec<Diagnostic>) {
    let mut first: BTreeMap<&str, Span> = BTreeMap::new();
    for entry in entries {
        let span = entry.file.span(entry.id());
        if let Some(&before) = first.get(entry.name.as_str()) {
            diagnostics.push(
                Diagnostic::new(Code::DUPLICATE_MESSAGE, span, format!("`{}` is there twice", entry.name))
                    .related(before, "here for the first time")
                    .help("remove one of the two"),
            );
        } else {
            first.insert(&entry.name, span);
        }
    }
}

/// Whether two names differ by one letter or by two that changed places. Stricter than the likeness of
/// other rules, because a site's own theme may have names of its own that resemble the tool's.
pub(super) fn is_slip(written: &str, known: &str) -> bool {
    let (a, b) = (written.as_bytes(), known.as_bytes());
    let same_start = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[same_start..], &b[same_start..]);
    let same_end = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[..a.len() - same_end], &b[..b.len() - same_end]);
    let swapped = a.len() == 2 && b.len() == 2 && a[0] == b[1] && a[1] == b[0];
    swapped || (a.len() <= 1 && b.len() <= 1 && same_start + same_end >= 4)
}
