//! YAML with every span kept, read once into a tree and decoded by hand, so that one run reports
//! every fault of a file.
//!
//! The subset is the one that people write by hand: mappings, lists and scalars. Anchors, aliases,
//! merge keys and tags are refused, so no file can expand, and scalars stay text until somebody asks
//! for a number or a yes: `no`, `00100`, `09:30` and `+39` never change their meaning on the way.

mod decode;
mod parse;
mod quote;
mod suggest;
mod syntax;

pub use decode::{Decoder, Fields, is_id};
pub use parse::{parse, parse_front_matter};
pub use quote::{quoted, scalar};
pub use suggest::{did_you_mean, distance, nearest};

use super::Span;

/// A value of a YAML file.
#[derive(Clone, Debug)]
pub struct Node {
    /// Where the value stands.
    pub span: Span,
    /// What it is.
    pub kind: NodeKind,
}

/// What a value is.
#[derive(Clone, Debug)]
pub enum NodeKind {
    /// Nothing: `key:` with no value, `~` or `null`.
    Null,
    /// Text, a number, a date, a yes: whoever asks decides.
    Scalar {
        /// The text, escapes undone.
        text: String,
        /// Whether it stood without quotes.
        plain: bool,
    },
    /// A list.
    Sequence(Vec<Node>),
    /// Keys and values, in the order of the file.
    Mapping(Vec<(Key, Node)>),
}

/// A key of a mapping.
#[derive(Clone, Debug)]
pub struct Key {
    /// The text.
    pub name: String,
    /// Where it stands.
    pub span: Span,
}

impl Node {
    /// The kind in words, for messages.
    pub fn describe(&self) -> String {
        match &self.kind {
            NodeKind::Null => "nothing".to_string(),
            NodeKind::Scalar { text, plain: true } if text.len() <= 40 => format!("`{text}`"),
            NodeKind::Scalar { text, .. } if text.len() <= 40 => format!("the text \"{text}\""),
            NodeKind::Scalar { .. } => "a text".to_string(),
            NodeKind::Sequence(_) => "a list".to_string(),
            NodeKind::Mapping(_) => "a mapping (`key: value`)".to_string(),
        }
    }

    /// The text of a scalar.
    pub fn text(&self) -> Option<&str> {
        match &self.kind {
            NodeKind::Scalar { text, .. } => Some(text),
            _ => None,
        }
    }
}
