//! Values that validate themselves: each is decoded from a YAML node, and every fault is told at its
//! place inside the value. None of them knows today's date: where it matters it is an argument.

pub mod colour;
pub mod date;
pub mod duration;
pub mod email;
pub mod geo;
pub mod hours;
pub mod money;
pub mod phone;
pub mod postcode;
pub mod slug;
pub mod url;

use std::ops::Range;

use crate::source::Span;
use crate::source::yaml::{Decoder, Node};

/// The place of a part of a scalar's text. Where escapes or folded lines make the text differ from what
/// stands in the file, the place is the whole value.
pub(crate) fn inside(node: &Node, part: Range<usize>) -> Span {
    let length = (node.span.end - node.span.start) as usize;
    let text = node.text().map_or(0, str::len);
    let quote = match length.checked_sub(text) {
        Some(0) => 0,
        Some(2) => 1,
        _ => return node.span,
    };
    let start = node.span.start as usize + quote;
    Span::new(node.span.file, start + part.start.min(text), start + part.end.min(text))
}

/// The text of a scalar, or a diagnostic that says what is wanted (a whole clause) and how it is written.
fn scalar<'n>(node: &'n Node, decoder: &mut Decoder<'_>, wanted: &str) -> Option<&'n str> {
    let text = node.text();
    if text.is_none() {
        decoder.wrong(node, wanted);
    }
    text
}

#[cfg(test)]
pub(crate) mod testing {
    use crate::diagnostic::Diagnostic;
    use crate::source::FileId;
    use crate::source::yaml::{Decoder, Node, parse};

    /// Decodes one YAML value, and gives what was found: the code, the text under the caret, message and help.
    pub(crate) fn decode<T>(
        yaml: &str,
        decode: impl FnOnce(&Node, &mut Decoder<'_>) -> Option<T>,
    ) -> (Option<T>, Vec<Finding>) {
        let mut diagnostics = Vec::new();
        let node = parse(FileId(0), yaml, &mut diagnostics).expect("the test's YAML is right");
        let value = decode(&node, &mut Decoder::new(&mut diagnostics));
        (value, diagnostics.iter().map(|d| Finding::new(d, yaml)).collect())
    }

    /// A diagnostic, short enough to compare.
    #[derive(Debug, PartialEq, Eq)]
    pub(crate) struct Finding {
        pub(crate) code: &'static str,
        pub(crate) at: String,
        pub(crate) message: String,
        pub(crate) help: String,
    }

    impl Finding {
        fn new(diagnostic: &Diagnostic, yaml: &str) -> Finding {
            let span = diagnostic.primary.as_ref().expect("has a place").span;
            Finding {
                code: diagnostic.code.id,
                at: yaml[span.start as usize..span.end as usize].to_string(),
                message: diagnostic.message.clone(),
                help: diagnostic.help.clone().unwrap_or_default(),
            }
        }
    }

    /// The codes alone.
    pub(crate) fn codes(findings: &[Finding]) -> Vec<&'static str> {
        findings.iter().map(|f| f.code).collect()
    }
}
