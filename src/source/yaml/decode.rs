//! From [`Node`]s to values: each fault is reported where it stands, and decoding goes on.

use std::collections::BTreeMap;

use super::{Key, Node, NodeKind, did_you_mean};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;

/// Takes values out of nodes and collects what is wrong with them.
#[derive(Debug)]
pub struct Decoder<'d> {
    /// What was found so far.
    pub diagnostics: &'d mut Vec<Diagnostic>,
}

impl<'d> Decoder<'d> {
    /// A decoder that reports into `diagnostics`.
    pub fn new(diagnostics: &'d mut Vec<Diagnostic>) -> Decoder<'d> {
        Decoder { diagnostics }
    }

    /// Adds a finding.
    pub fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// The entries of a mapping. What is asked for becomes known; the rest is reported by
    /// [`Fields::finish`]. `what` names the record in messages: "a desk".
    pub fn fields<'n>(&mut self, node: &'n Node, what: &'static str) -> Option<Fields<'n>> {
        let NodeKind::Mapping(entries) = &node.kind else {
            self.wrong(node, &format!("{what} is a mapping (`key: value`)"));
            return None;
        };
        let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
        for (key, _) in entries {
            let first = *seen.entry(&key.name).or_insert(key.span);
            if first != key.span {
                self.report(
                    Diagnostic::new(
                        Code::DUPLICATE_KEY,
                        key.span,
                        format!("`{}` stands here twice", key.name),
                    )
                    .related(first, "first here")
                    .help("remove one of the two"),
                );
            }
        }
        Some(Fields { span: node.span, what, entries, asked: Vec::new() })
    }

    /// All entries of a mapping whose keys are names given by the editor.
    pub fn entries<'n>(&mut self, node: &'n Node, what: &'static str) -> &'n [(Key, Node)] {
        match (&node.kind, self.fields(node, what)) {
            (NodeKind::Mapping(entries), Some(_)) => entries,
            _ => &[],
        }
    }

    /// The items of a list.
    pub fn items<'n>(&mut self, node: &'n Node, what: &str) -> &'n [Node] {
        if let NodeKind::Sequence(items) = &node.kind {
            return items;
        }
        self.wrong(node, &format!("{what} is a list (`- item` on lines of their own, or `[one, two]`)"));
        &[]
    }

    /// Each item of a list, decoded; items that cannot be are left out.
    pub fn list<T>(
        &mut self,
        node: &Node,
        what: &str,
        mut item: impl FnMut(&mut Self, &Node) -> Option<T>,
    ) -> Vec<T> {
        self.items(node, what).iter().filter_map(|node| item(self, node)).collect()
    }

    /// Text that is not empty.
    pub fn string(&mut self, node: &Node) -> Option<String> {
        match &node.kind {
            // A block of text (`|`, `>`) ends with the end of its last line.
            NodeKind::Scalar { text, .. } if !text.trim().is_empty() => {
                Some(text.trim_end_matches('\n').to_string())
            }
            NodeKind::Scalar { .. } => {
                self.invalid(node, "this text is empty", "write the text, or remove the key");
                None
            }
            _ => {
                self.wrong(node, "text is wanted here");
                None
            }
        }
    }

    /// `true` or `false` (`yes` and `no` are taken too); text in quotes is not.
    pub fn boolean(&mut self, node: &Node) -> Option<bool> {
        if let NodeKind::Scalar { text, plain: true } = &node.kind {
            match text.to_ascii_lowercase().as_str() {
                "true" | "yes" => return Some(true),
                "false" | "no" => return Some(false),
                _ => {}
            }
        }
        self.wrong(node, "`true` or `false` is wanted here");
        None
    }

    /// A whole number within bounds, both included.
    pub fn integer(&mut self, node: &Node, least: i64, most: i64) -> Option<i64> {
        let value = node.text().and_then(|text| text.parse::<i64>().ok());
        match value {
            Some(value) if (least..=most).contains(&value) => Some(value),
            Some(_) => {
                self.invalid(
                    node,
                    "this number is out of bounds",
                    &format!("write a number from {least} to {most}"),
                );
                None
            }
            None => {
                self.wrong(node, "a whole number is wanted here");
                None
            }
        }
    }

    /// A decimal number with a point.
    pub fn decimal(&mut self, node: &Node) -> Option<f64> {
        let value = node.text().and_then(|text| text.parse::<f64>().ok()).filter(|value| value.is_finite());
        if value.is_none() {
            self.wrong(node, "a number with a decimal point (`44.49`) is wanted here");
        }
        value
    }

    /// A date, as `2026-10-01`.
    pub fn date(&mut self, node: &Node) -> Option<jiff::civil::Date> {
        let Some(text) = node.text() else {
            self.wrong(node, "a date is wanted here");
            return None;
        };
        let well_formed = text.len() == 10 && text.bytes().filter(|&b| b == b'-').count() == 2;
        let date = text.parse::<jiff::civil::Date>().ok().filter(|_| well_formed);
        if date.is_none() {
            self.invalid(node, "this is not a date", "write year, month and day: `2026-10-01`");
        }
        date
    }

    /// One word of a fixed vocabulary.
    pub fn one_of<T: Copy>(&mut self, node: &Node, words: &[(&str, T)]) -> Option<T> {
        let Some(text) = node.text().map(|text| text.trim_end_matches('\n')) else {
            self.wrong(node, "one word is wanted here");
            return None;
        };
        if let Some((_, value)) = words.iter().find(|(word, _)| *word == text) {
            return Some(*value);
        }
        let help = did_you_mean(text, words.iter().map(|(word, _)| *word)).unwrap_or_default();
        self.invalid(node, &format!("`{text}` is not a value that is known here"), &help);
        None
    }

    /// A stable id: lower-case ASCII letters, digits and single hyphens.
    pub fn id(&mut self, node: &Node) -> Option<String> {
        let text = self.string(node)?;
        if is_id(&text) {
            return Some(text);
        }
        let help = "ids are lower-case letters without accents, digits and hyphens: `residence-permit`";
        self.invalid(node, &format!("`{text}` is not an id"), help);
        None
    }

    /// Reports a value of the wrong kind; `wanted` is a whole clause.
    pub fn wrong(&mut self, node: &Node, wanted: &str) {
        let message = format!("{wanted}, but {} stands here", node.describe());
        let code = if matches!(node.kind, NodeKind::Null) { Code::MISSING_KEY } else { Code::WRONG_TYPE };
        let help = match node.kind {
            NodeKind::Null => "write what belongs here, or remove it",
            _ => "correct it, or remove it",
        };
        self.report(Diagnostic::new(code, node.span, message).help(help));
    }

    /// Reports a value that is of the right kind but not allowed.
    pub fn invalid(&mut self, node: &Node, message: &str, help: &str) {
        self.report(Diagnostic::new(Code::INVALID_VALUE, node.span, message).help(help));
    }
}

/// Whether a text is a stable id.
pub fn is_id(text: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    !text.is_empty()
        && text.len() <= 100
        && text.bytes().all(allowed)
        && !text.starts_with('-')
        && !text.ends_with('-')
        && !text.contains("--")
        && !is_device(text)
}

/// Names that Windows reserves for devices, which no file or folder may have there (Microsoft, "Naming Files,
/// Paths, and Namespaces").
fn is_device(text: &str) -> bool {
    let port = |name: &str| {
        text.strip_prefix(name).is_some_and(|n| n.len() == 1 && n.as_bytes()[0].is_ascii_digit())
    };
    matches!(text, "con" | "prn" | "aux" | "nul") || port("com") || port("lpt")
}

/// The entries of one mapping, and which keys were asked for.
#[derive(Debug)]
pub struct Fields<'n> {
    /// The whole mapping.
    pub span: Span,
    what: &'static str,
    entries: &'n [(Key, Node)],
    asked: Vec<&'static str>,
}

impl<'n> Fields<'n> {
    /// The value of a key that may be missing; `key:` with nothing behind it counts as a fault.
    pub fn optional(&mut self, decoder: &mut Decoder<'_>, key: &'static str) -> Option<&'n Node> {
        let (found, node) = self.entry(key)?;
        if matches!(node.kind, NodeKind::Null) {
            decoder.report(
                Diagnostic::new(Code::MISSING_KEY, found.span, format!("`{key}` has no value"))
                    .help("write the value, or remove the key"),
            );
            return None;
        }
        Some(node)
    }

    /// The value of a key that must be there.
    pub fn required(&mut self, decoder: &mut Decoder<'_>, key: &'static str) -> Option<&'n Node> {
        if self.entry(key).is_none() {
            let start = Span { end: self.span.start, ..self.span };
            let message = format!("{} needs `{key}`", self.what);
            decoder.report(
                Diagnostic::new(Code::MISSING_KEY, start, message).help(format!("add a line `{key}: …`")),
            );
        }
        self.optional(decoder, key)
    }

    /// The key and value of an entry, which counts as known from now on.
    pub fn entry(&mut self, key: &'static str) -> Option<(&'n Key, &'n Node)> {
        self.asked.push(key);
        self.entries.iter().find(|(k, _)| k.name == key).map(|(k, n)| (k, n))
    }

    /// Keys that nobody asked for, in the order of the file.
    pub fn unknown(&self) -> impl Iterator<Item = &'n Key> {
        self.entries.iter().map(|(key, _)| key).filter(|key| !self.asked.contains(&key.name.as_str()))
    }

    /// Reports every key that nobody asked for.
    pub fn finish(&self, decoder: &mut Decoder<'_>) {
        for key in self.unknown() {
            let message = format!("`{}` is not a key of {}", key.name, self.what);
            let mut diagnostic = Diagnostic::new(Code::UNKNOWN_KEY, key.span, message);
            diagnostic.help = did_you_mean(&key.name, self.asked.iter().copied());
            decoder.report(diagnostic);
        }
    }
}
