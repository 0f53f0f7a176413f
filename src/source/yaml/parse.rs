//! Text to [`Node`]s, within bounds: no file makes the parser slow, deep or large.

use serde_yaml::granit_parser::{Event, Parser, ScalarStyle, Span as ParserSpan};

use super::syntax::fault;
use super::{Key, Node, NodeKind};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{FileId, Span};

/// The largest file, in bytes.
const MAX_BYTES: usize = 1 << 20;
/// The deepest nesting.
pub(super) const MAX_DEPTH: usize = 32;
/// The most values in one file.
const MAX_NODES: usize = 100_000;

/// Reads a whole data file. `None`, with a diagnostic, where it cannot be read; an empty file is a
/// [`NodeKind::Null`].
pub fn parse(file: FileId, text: &str, diagnostics: &mut Vec<Diagnostic>) -> Option<Node> {
    parse_front_matter(file, text, 0, diagnostics)
}

/// Reads YAML that starts at byte `base` of its file.
pub fn parse_front_matter(
    file: FileId,
    text: &str,
    base: usize,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Node> {
    let text_span = Span::new(file, base, base + text.len());
    if text.len() > MAX_BYTES {
        diagnostics.push(
            Diagnostic::new(Code::YAML_LIMIT, Span::new(file, base, base), "this file is larger than 1 MiB")
                .help("split it into several files"),
        );
        return None;
    }
    // A byte order mark is not part of the text.
    let (text, base) = match text.strip_prefix('\u{FEFF}') {
        Some(rest) => (rest, base + '\u{FEFF}'.len_utf8()),
        None => (text, base),
    };
    match (Builder { file, base, text, nodes: 0 }).document() {
        Ok(node) => Some(node.unwrap_or(Node { span: text_span, kind: NodeKind::Null })),
        Err(diagnostic) => {
            diagnostics.push(*diagnostic);
            None
        }
    }
}

struct Builder<'t> {
    file: FileId,
    base: usize,
    text: &'t str,
    nodes: usize,
}

/// A collection whose end has not come yet.
enum Open {
    Sequence(Span, Vec<Node>),
    Mapping(Span, Vec<(Key, Node)>, Option<Key>),
}

type Fault = Box<Diagnostic>;

impl Builder<'_> {
    fn document(mut self) -> Result<Option<Node>, Fault> {
        let mut open: Vec<Open> = Vec::new();
        let mut root = None;
        let mut documents = 0;
        for next in Parser::new_from_str(self.text) {
            let (event, at) = next.map_err(|error| self.syntax(&error))?;
            let span = self.span(at);
            let finished = match event {
                Event::DocumentStart(..) => {
                    documents += 1;
                    if documents > 1 {
                        return Err(self.feature(
                            span,
                            "a second document starts here",
                            "use one file for each",
                        ));
                    }
                    continue;
                }
                Event::Scalar(text, style, anchor, tag) => {
                    self.refuse(span, anchor, tag.is_some())?;
                    self.count(span)?;
                    let plain = style == ScalarStyle::Plain;
                    let kind = match (&*text, plain) {
                        ("" | "~" | "null" | "Null" | "NULL", true) => NodeKind::Null,
                        _ => NodeKind::Scalar { text: text.into_owned(), plain },
                    };
                    Node { span, kind }
                }
                Event::SequenceStart(_, anchor, tag) => {
                    self.refuse(span, anchor, tag.is_some())?;
                    self.deeper(span, open.len())?;
                    open.push(Open::Sequence(span, Vec::new()));
                    continue;
                }
                Event::MappingStart(_, anchor, tag) => {
                    self.refuse(span, anchor, tag.is_some())?;
                    self.deeper(span, open.len())?;
                    open.push(Open::Mapping(span, Vec::new(), None));
                    continue;
                }
                Event::SequenceEnd | Event::MappingEnd => match open.pop() {
                    Some(Open::Sequence(start, items)) => {
                        let end = items.last().map_or(span.end, |n| n.span.end.max(start.end));
                        Node { span: Span { end, ..start }, kind: NodeKind::Sequence(items) }
                    }
                    Some(Open::Mapping(start, entries, _)) => {
                        let end = entries.last().map_or(span.end, |(_, n)| n.span.end.max(start.end));
                        Node { span: Span { end, ..start }, kind: NodeKind::Mapping(entries) }
                    }
                    None => continue,
                },
                Event::Alias(_) | Event::UnresolvedAlias(_) => {
                    return Err(self.feature(
                        span,
                        "aliases (`*name`) are not used here",
                        "write the value out",
                    ));
                }
                _ => continue,
            };
            match open.last_mut() {
                None => root = Some(finished),
                Some(Open::Sequence(_, items)) => items.push(finished),
                Some(Open::Mapping(_, entries, pending)) => match pending.take() {
                    None => *pending = Some(self.key(finished)?),
                    Some(key) => entries.push((key, finished)),
                },
            }
        }
        Ok(root)
    }

    fn key(&self, node: Node) -> Result<Key, Fault> {
        match node.kind {
            NodeKind::Scalar { text, plain: true } if text == "<<" => {
                Err(self.feature(node.span, "merge keys (`<<`) are not used here", "write the keys out"))
            }
            NodeKind::Scalar { text, .. } => Ok(Key { name: text, span: node.span }),
            NodeKind::Null => Err(Box::new(
                Diagnostic::new(Code::YAML_SYNTAX, node.span, "a key is missing before the colon")
                    .help("write `key: value`"),
            )),
            _ => Err(self.feature(node.span, "a key is a list or a mapping", "a key is a single word")),
        }
    }

    fn span(&self, at: ParserSpan) -> Span {
        let offset = |index: Option<usize>| self.base + index.unwrap_or(0).min(self.text.len());
        Span::new(self.file, offset(at.start.byte_offset()), offset(at.end.byte_offset()))
    }

    fn refuse(&self, span: Span, anchor: usize, tagged: bool) -> Result<(), Fault> {
        if anchor != 0 {
            let span = self.property(span, '&');
            return Err(self.feature(span, "anchors (`&name`) are not used here", "write the value out"));
        }
        if tagged {
            let span = self.property(span, '!');
            return Err(self.feature(span, "tags (`!name`) are not used here", "remove the tag"));
        }
        Ok(())
    }

    /// The anchor or tag in front of a value: the parser gives the place of the value alone.
    fn property(&self, value: Span, sign: char) -> Span {
        let before = &self.text[..value.start as usize - self.base];
        let Some(word) = before.trim_end().rsplit(char::is_whitespace).find(|word| word.starts_with(sign))
        else {
            return value;
        };
        let start = self.base + (word.as_ptr() as usize - self.text.as_ptr() as usize);
        Span::new(value.file, start, start + word.len())
    }

    fn deeper(&mut self, span: Span, depth: usize) -> Result<(), Fault> {
        if depth >= MAX_DEPTH {
            return Err(Box::new(
                Diagnostic::new(Code::YAML_LIMIT, span, format!("more than {MAX_DEPTH} levels deep"))
                    .help("no file needs this depth: look for brackets that are not closed"),
            ));
        }
        self.count(span)
    }

    fn count(&mut self, span: Span) -> Result<(), Fault> {
        self.nodes += 1;
        if self.nodes > MAX_NODES {
            let message = format!("more than {MAX_NODES} values in one file");
            return Err(Box::new(Diagnostic::new(Code::YAML_LIMIT, span, message).help("split it")));
        }
        Ok(())
    }

    fn feature(&self, span: Span, message: &str, help: &str) -> Fault {
        Box::new(Diagnostic::new(Code::YAML_FEATURE, span, message).help(help))
    }

    fn syntax(&self, error: &serde_yaml::granit_parser::ScanError) -> Fault {
        let at = error.marker().byte_offset().unwrap_or(0).min(self.text.len());
        let fault = fault(&error.info(), self.text, at);
        let span = Span::new(self.file, self.base + fault.at.start, self.base + fault.at.end);
        Box::new(Diagnostic::new(fault.code, span, fault.message).help(fault.help))
    }
}
