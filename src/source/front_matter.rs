//! Where the front matter of a Markdown file ends and its text begins.

use std::ops::Range;

use super::{FileId, Span};
use crate::diagnostic::{Code, Diagnostic};

/// The two parts of a Markdown file, as byte ranges.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parts {
    /// The YAML between the two `---` lines.
    pub front_matter: Range<usize>,
    /// The Markdown behind them.
    pub body: Range<usize>,
}

/// Splits a Markdown file. `None`, with a diagnostic, where there is no front matter or no end of it.
pub fn split(file: FileId, text: &str, diagnostics: &mut Vec<Diagnostic>) -> Option<Parts> {
    let start = if text.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
    let mut lines = text[start..].split_inclusive('\n').scan(start, |offset, line| {
        let at = *offset;
        *offset += line.len();
        Some((at, line))
    });
    let (_, first) = lines.next().unwrap_or((start, ""));
    if first.trim_end() != "---" {
        let span = Span::new(file, start, start + first.trim_end().len());
        diagnostics.push(
            Diagnostic::new(Code::NO_FRONT_MATTER, span, "this file has no front matter")
                .help("start the file with a line `---`, then `title: …`, then a line `---`"),
        );
        return None;
    }
    let yaml_start = start + first.len();
    for (at, line) in lines {
        if line.trim_end() == "---" {
            return Some(Parts { front_matter: yaml_start..at, body: at + line.len()..text.len() });
        }
    }
    diagnostics.push(
        Diagnostic::new(
            Code::OPEN_FRONT_MATTER,
            Span::new(file, start, start + 3),
            "the front matter that starts here never ends",
        )
        .help("put a line `---` between the front matter and the text"),
    );
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> Option<(String, String)> {
        split(FileId(0), text, &mut Vec::new())
            .map(|p| (text[p.front_matter].to_string(), text[p.body].to_string()))
    }

    #[test]
    fn windows_line_ends_and_a_byte_order_mark_do_not_matter() {
        let expected = Some(("title: A\r\n".to_string(), "Text".to_string()));
        assert_eq!(parts("\u{FEFF}---\r\ntitle: A\r\n---\r\nText"), expected);
    }

    #[test]
    fn a_front_matter_that_never_closes_is_told() {
        let mut diagnostics = Vec::new();
        assert_eq!(split(FileId(0), "---\ntitle: A\n", &mut diagnostics), None);
        assert_eq!(diagnostics[0].code, Code::OPEN_FRONT_MATTER);
    }
}
