//! What translators are told of a segment.

use super::blocks::Shape;
use super::package::Segment;
use super::phrase::{Kind, Phrase};

/// All notes: what it is, its limit, what its codes stand for, and what else is known.
pub(super) fn all(segment: &Segment) -> Vec<String> {
    let words = match segment.shape {
        Shape::Heading(level) => format!("heading of level {level}"),
        shape => shape.words().to_string(),
    };
    let mut notes = vec![words];
    notes.extend(segment.limit.map(|limit| format!("at most {limit} characters")));
    notes.extend(codes(&segment.source));
    notes.extend(segment.notes.iter().cloned());
    notes
}

/// The codes and what they stand for: `<1> = [guide:tax-code]`.
fn codes(source: &Phrase) -> Vec<String> {
    let names = source.names(source);
    let mut notes = Vec::new();
    for (code, name) in source.codes.iter().zip(names) {
        let note = match code.kind {
            Kind::Emphasis | Kind::Strong | Kind::Strike | Kind::Break => continue,
            Kind::Link => format!("<{name}>: link to {}", code.key.trim()),
            Kind::Image => format!("<{name}>: words for the picture {}", code.key.trim()),
            Kind::Footnote => format!("<{name}/>: mark of the footnote {}", code.key),
            _ => format!("<{name}/>: {}", code.open),
        };
        notes.push(note);
    }
    notes
}
