//! HTML in a message: a reader would see it as it is written.

use super::SiteEntry;
use super::walk::{Part, walk};
use crate::diagnostic::{Code, Diagnostic};

/// The names of characters that people write most, besides those with an accent.
const CHARACTERS: [&str; 22] = [
    "amp", "apos", "bull", "copy", "euro", "gt", "hellip", "laquo", "ldquo", "lrm", "lsquo", "lt", "mdash",
    "middot", "nbsp", "ndash", "quot", "raquo", "rdquo", "rlm", "rsquo", "shy",
];
/// The accents: `egrave` is a letter and one of them.
const ACCENTS: [&str; 6] = ["acute", "cedil", "circ", "grave", "tilde", "uml"];

pub(super) fn run(entries: &[SiteEntry<'_, '_>], diagnostics: &mut Vec<Diagnostic>) {
    for entry in entries {
        walk(entry.entry, &mut |part| {
            let Part::Text(text) = part else { return };
            for (at, sign) in text.match_indices(['<', '&']) {
                let rest = &text[at + 1..];
                let found = if sign == "<" { tag(rest) } else { character(rest) };
                let Some(length) = found else { continue };
                let help = if sign == "<" { "leave the tag out" } else { "write the character itself" };
                diagnostics.push(
                    Diagnostic::new(
                        Code::HTML_IN_MESSAGE,
                        entry.file.span(&text[at..at + 1 + length]),
                        format!("`{}` holds HTML, which readers will see as it is written", entry.name),
                    )
                    .help(format!("a message is plain text; {help}")),
                );
            }
        });
    }
}

/// How long the tag is behind its `<`.
fn tag(rest: &str) -> Option<usize> {
    let begins = rest.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!'));
    begins.then(|| rest.find('>').map_or(rest.len(), |end| end + 1))
}

/// How long the reference to a character is behind its `&`.
fn character(rest: &str) -> Option<usize> {
    let end = rest.bytes().take(10).position(|byte| byte == b';')?;
    let name = rest.get(..end)?;
    let is_number = name.strip_prefix('#').is_some_and(|number| {
        let hexadecimal = number.strip_prefix(['x', 'X']).unwrap_or(number);
        !hexadecimal.is_empty() && hexadecimal.bytes().all(|byte| byte.is_ascii_hexdigit())
    });
    let is_letter = name.get(1..).is_some_and(|accent| ACCENTS.contains(&accent));
    (is_number || is_letter || CHARACTERS.contains(&name)).then_some(end + 1)
}
