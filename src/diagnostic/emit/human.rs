use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::printable;
use crate::diagnostic::{Diagnostic, Label, Severity};
use crate::source::Sources;

/// Writes a diagnostic with the lines that it marks, and this many more around each.
pub(super) fn emit(diagnostic: &Diagnostic, sources: &Sources, color: bool, around: usize, out: &mut String) {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let message = printable(&diagnostic.message);
    let title = level.primary_title(&*message).id(diagnostic.code.id);
    let places: Vec<Excerpt<'_>> = diagnostic
        .primary
        .iter()
        .map(|label| (label, AnnotationKind::Primary))
        .chain(diagnostic.related.iter().map(|label| (label, AnnotationKind::Context)))
        .map(|(label, kind)| Excerpt::new(label, kind, sources, around))
        .collect();
    let snippets = places.iter().map(|place| {
        let label = (!place.label.is_empty()).then_some(place.label);
        Snippet::source(&*place.text)
            .line_start(place.first_line)
            .path(&*place.path)
            .fold(around == 0)
            .annotation(place.kind.span(place.span.clone()).label(label))
    });
    let help = diagnostic.help.as_deref().map(printable);
    let mut main = if places.is_empty() { Group::with_title(title) } else { title.elements(snippets) };
    if let Some(help) = &help {
        main = main.element(Level::HELP.message(&**help));
    }
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    out.push_str(&renderer.render(&[main]));
    out.push_str("\n\n");
}

/// The lines around a place: the renderer would otherwise number a whole file for each finding.
struct Excerpt<'a> {
    path: String,
    text: String,
    first_line: usize,
    span: Range<usize>,
    kind: AnnotationKind,
    label: &'a str,
}

/// Longer lines are cut around the place.
const WIDEST: usize = 400;

impl<'a> Excerpt<'a> {
    fn new(label: &'a Label, kind: AnnotationKind, sources: &Sources, around: usize) -> Excerpt<'a> {
        let file = sources.file(label.span.file);
        // Of a file that is no text there is nothing to see at its start.
        let whole = label.span.end == 0 && file.text().is_none();
        let bytes = if whole { &[] } else { file.bytes() };
        let start = floor(bytes, label.span.start as usize);
        let end = floor(bytes, label.span.end as usize).max(start);
        let line = bytes[..start].iter().rposition(|&b| b == b'\n').map_or(0, |at| at + 1);
        let from = floor(bytes, line.max(start.saturating_sub(WIDEST)));
        let line_end = bytes[start..].iter().position(|&b| b == b'\n').map_or(bytes.len(), |at| start + at);
        let to = floor(bytes, line_end.min(start + WIDEST)).max(start);
        // Bytes that are no text are replaced, so what stands before the place is measured as it is shown.
        let text = |range: Range<usize>| String::from_utf8_lossy(&bytes[range]).into_owned();
        let (above, below) = (lines_above(&bytes[..line], around), lines_below(&bytes[line_end..], around));
        let first_line = sources.position(label.span.file, start).line;
        let (before, marked) = (above.concat() + &text(from..start), text(start..end.min(to)));
        let span = before.len()..before.len() + marked.len();
        Excerpt {
            path: printable(file.name()),
            text: before + &marked + &text(end.min(to)..to) + &below.concat(),
            first_line: first_line.saturating_sub(above.len()),
            span,
            kind,
            label: &label.text,
        }
    }
}

/// The last lines of a text that ends with a line, each with its end.
fn lines_above(bytes: &[u8], count: usize) -> Vec<String> {
    let lines = bytes.strip_suffix(b"\n").map(|bytes| bytes.rsplit(|&byte| byte == b'\n'));
    let mut lines: Vec<String> =
        lines.into_iter().flatten().take(count).map(|line| shown(line) + "\n").collect();
    lines.reverse();
    lines
}

/// The first lines of a text that begins with the end of another line, each with the end of the one before.
fn lines_below(bytes: &[u8], count: usize) -> Vec<String> {
    let text = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    text.split(|&byte| byte == b'\n').skip(1).take(count).map(|line| format!("\n{}", shown(line))).collect()
}

/// The beginning of a line.
fn shown(line: &[u8]) -> String {
    String::from_utf8_lossy(&line[..floor(line, WIDEST)]).into_owned()
}

/// The nearest character boundary at or before `offset`.
fn floor(bytes: &[u8], offset: usize) -> usize {
    let mut at = offset.min(bytes.len());
    while at > 0 && bytes.get(at).is_some_and(|byte| byte & 0b1100_0000 == 0b1000_0000) {
        at -= 1;
    }
    at
}
