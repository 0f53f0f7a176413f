use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::printable;
use crate::diagnostic::{Diagnostic, Label, Severity};
use crate::source::{SourceFile, Sources};

pub(super) fn emit(diagnostic: &Diagnostic, sources: &Sources, color: bool, out: &mut String) {
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
        .chain(
            diagnostic
                .related
                .iter()
                .map(|label| (label, AnnotationKind::Context)),
        )
        .map(|(label, kind)| Excerpt::new(label, kind, sources))
        .collect();
    let snippets = places.iter().map(|place| {
        Snippet::source(&*place.text)
            .line_start(place.first_line)
            .path(&*place.path)
            .annotation(
                place
                    .kind
                    .span(place.span.clone())
                    .label((!place.label.is_empty()).then_some(place.label)),
            )
    });
    let help = diagnostic.help.as_deref().map(printable);
    let mut main = if places.is_empty() {
        Group::with_title(title)
    } else {
        title.elements(snippets)
    };
    if let Some(help) = &help {
        main = main.element(Level::HELP.message(&**help));
    }
    let renderer = if color {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
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
    fn new(label: &'a Label, kind: AnnotationKind, sources: &Sources) -> Excerpt<'a> {
        let file = sources.file(label.span.file);
        let text = String::from_utf8_lossy(file.bytes());
        // A file that is not UTF-8 has other offsets once its bad bytes are replaced.
        let valid = text.len() == file.bytes().len();
        let start = if valid {
            floor(&text, label.span.start as usize)
        } else {
            0
        };
        let end = if valid {
            floor(&text, label.span.end as usize).max(start)
        } else {
            0
        };
        let from = text[..start].rfind('\n').map_or(0, |at| at + 1);
        let from = floor(&text, from.max(start.saturating_sub(WIDEST)));
        let to = text[start..].find('\n').map_or(text.len(), |at| start + at);
        let to = floor(&text, to.min(start + WIDEST)).max(start);
        Excerpt {
            path: printable(&file.path),
            text: text[from..to].to_string(),
            first_line: line_number(file, start),
            span: start - from..end.min(to) - from,
            kind,
            label: &label.text,
        }
    }
}

fn line_number(file: &SourceFile, offset: usize) -> usize {
    file.position(offset).line
}

/// The nearest character boundary at or before `offset`.
fn floor(text: &str, offset: usize) -> usize {
    let mut at = offset.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
