//! Diagnostics as text, in the formats that people and programs read.

mod github;
mod human;
mod json;
mod short;

use super::Diagnostic;
use crate::source::Sources;

/// How diagnostics are written out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Format {
    /// With an excerpt of the source and a caret.
    #[default]
    Human,
    /// One line each: `file:line:column: severity[code]: message`.
    Short,
    /// One JSON object a line.
    Json,
    /// GitHub Actions workflow commands.
    Github,
}

/// Writes out diagnostics in their given order; `color` counts for [`Format::Human`] only.
pub fn emit(diagnostics: &[Diagnostic], sources: &Sources, format: Format, color: bool) -> String {
    let mut out = String::new();
    for diagnostic in diagnostics {
        match format {
            Format::Human => human::emit(diagnostic, sources, color, 0, &mut out),
            Format::Short => short::emit(diagnostic, sources, &mut out),
            Format::Json => json::emit(diagnostic, sources, &mut out),
            Format::Github => github::emit(diagnostic, sources, &mut out),
        }
    }
    out
}

/// The lines around the places of a diagnostic, two above and two below, with marks; without what is wrong, where, and
/// the help. Empty where there is no place.
pub fn excerpt(diagnostic: &Diagnostic, sources: &Sources) -> String {
    if diagnostic.primary.is_none() && diagnostic.related.is_empty() {
        return String::new();
    }
    let bare = Diagnostic { help: None, ..diagnostic.clone() };
    let mut whole = String::new();
    human::emit(&bare, sources, false, AROUND, &mut whole);
    let mut lines: Vec<&str> = whole.trim_end().lines().skip(HEAD).collect();
    // Where nothing follows the marks, the margin does.
    while lines.last().is_some_and(|line| line.trim() == "|") {
        lines.pop();
    }
    lines.join("\n")
}

/// How many lines are shown above and below a place.
const AROUND: usize = 2;

/// What stands in front of an excerpt: what is wrong, and where.
const HEAD: usize = 2;

/// Makes control characters and bidirectional overrides visible, so that text from a source file
/// cannot steer the reader's terminal.
fn printable(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\n' | '\t' => ' ',
            c if c.is_control() => '\u{FFFD}',
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' | '\u{061C}' => {
                '\u{FFFD}'
            }
            c => c,
        })
        .collect()
}
