//! HTML in a message: a reader would see the tags.

use super::SiteEntry;
use super::walk::{Part, walk};
use crate::diagnostic::{Code, Diagnostic};

pub(super) fn run(entries: &[SiteEntry<'_, '_>], diagnostics: &mut Vec<Diagnostic>) {
    for entry in entries {
        walk(entry.entry, &mut |part| {
            let Part::Text(text) = part else { return };
            for (at, _) in text.match_indices('<') {
                let rest = &text[at + 1..];
                if !rest.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!')) {
                    continue;
                }
                let end = rest.find('>').map_or(text.len(), |end| at + end + 2);
                diagnostics.push(
                    Diagnostic::new(
                        Code::HTML_IN_MESSAGE,
                        entry.file.span(&text[at..end]),
                        format!("`{}` holds HTML, which readers will see as it is written", entry.name),
                    )
                    .help("a message is plain text; leave the tag out"),
                );
            }
        });
    }
}
