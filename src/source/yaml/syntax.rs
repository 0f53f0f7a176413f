//! The parser's faults in the words of an editor.

use std::ops::Range;

use super::parse::MAX_DEPTH;
use crate::diagnostic::Code;

/// A fault of syntax; its place is in bytes of the text.
pub(super) struct Fault {
    pub(super) code: &'static Code,
    pub(super) at: Range<usize>,
    pub(super) message: String,
    pub(super) help: &'static str,
}

/// Explains what the parser says of the byte `at`.
pub(super) fn fault(said: &str, text: &str, at: usize) -> Fault {
    let has = |part: &str| said.contains(part);
    let syntax = |message: &str, help| Fault {
        code: Code::YAML_SYNTAX,
        at: at..at,
        message: message.to_string(),
        help,
    };
    if has("unexpected character") {
        return control(text, at).unwrap_or_else(|| syntax(said, "put the value in quotes"));
    }
    if has("recursion") {
        return Fault {
            code: Code::YAML_LIMIT,
            at: at..at,
            message: format!("more than {MAX_DEPTH} levels deep"),
            help: "no file needs this depth: look for brackets that are not closed",
        };
    }
    if has("unknown anchor") {
        let end = text[at..].find(char::is_whitespace).map_or(text.len(), |length| at + length);
        return Fault {
            code: Code::YAML_FEATURE,
            at: at..end,
            message: "aliases (`*name`) are not used here".to_string(),
            help: "write the value out, or put it in quotes if it starts with a star",
        };
    }
    if has("mapping values are not allowed") {
        return syntax(
            "a colon stands where none can be",
            "put a value that holds a colon and a space in quotes; if there is none, look at the spaces in front of this line and the one above",
        );
    }
    if has("tab") {
        let at = if text[..at].ends_with('\t') { at - 1 } else { at };
        return Fault {
            at: at..at + usize::from(text[at..].starts_with('\t')),
            ..syntax("a tab stands where spaces must", "indent with spaces, not with tabs")
        };
    }
    if has("quoted scalar") {
        return syntax(
            "a quote that was opened before this place is not closed",
            "close it on its line: `\"…\"`; a `\"` within is written `\\\"`",
        );
    }
    if has("flow mapping") || has("flow sequence") || has("unclosed bracket") {
        return syntax(
            "a bracket that was opened before this place is not closed",
            "close it: `{key: value}`, `[one, two]`",
        );
    }
    if has("expected '-' indicator") {
        return syntax(
            "this line does not belong to the list above it",
            "start it with `- `, as deep as the other items, or indent it less",
        );
    }
    if has("expected key") {
        return syntax(
            "this line is indented neither as its neighbours nor as anything above",
            "put the same number of spaces in front of all keys of one mapping",
        );
    }
    syntax(
        said,
        "look at this line and the one above: quotes, brackets, spaces before a key, a colon inside a value",
    )
}

/// The first control character from a place on, which is where the parser's scalar starts.
fn control(text: &str, at: usize) -> Option<Fault> {
    let allowed = ['\t', '\n', '\r', '\u{85}'];
    let (offset, found) = text[at..].char_indices().find(|(_, c)| c.is_control() && !allowed.contains(c))?;
    Some(Fault {
        code: Code::YAML_SYNTAX,
        at: at + offset..at + offset + found.len_utf8(),
        message: format!("an invisible control character (U+{:04X}) stands here", u32::from(found)),
        help: "delete it: type the value again, or paste it as plain text",
    })
}
