//! Changes in YAML that leave every other byte alone, comments and all.

use std::ops::Range;

use super::put::{Change, changed};
use crate::source::yaml::{self, Node, NodeKind, quoted};
use crate::source::{FileId, line_end};

/// What a key of a mapping is to hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A text.
    Text(String),
    /// YAML in one line, as it is to stand there.
    Raw(String),
}

/// A key of one mapping, and its new value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// The byte of the file at which the mapping starts.
    pub mapping: usize,
    /// The key; it is added where there is none.
    pub key: String,
    /// The value.
    pub value: Value,
}

/// The changes by which mappings in the YAML in `part` of a file get new values. The result is read again: it holds
/// these values, and else what it held. `Err` gives the first that cannot be written.
pub fn set(text: &str, part: Range<usize>, wanted: &[Wanted]) -> Result<Vec<Change>, usize> {
    let root = parse(text, part.clone()).ok_or(0usize)?;
    for plain in [true, false] {
        let mut changes: Vec<Change> = Vec::new();
        for (at, wanted) in wanted.iter().enumerate() {
            let node = find(&root, wanted.mapping).ok_or(at)?;
            let change = change(text, node, wanted, plain).ok_or(at)?;
            // Keys that are added at one place stand one after the other.
            match changes.iter_mut().find(|other| other.range == change.range && change.range.is_empty()) {
                Some(other) => other.text.push_str(&change.text),
                None => changes.push(change),
            }
        }
        changes.retain(|change| text.get(change.range.clone()) != Some(change.text.as_str()));
        let new = changed(text, &changes);
        let end = new.len() - (text.len() - part.end);
        let Some(read) = parse(&new, part.start..end) else { continue };
        if same(&root, &read, wanted) {
            return Ok(changes);
        }
    }
    Err(0)
}

/// The start of the mapping that the YAML in `part` is.
pub fn root(text: &str, part: Range<usize>) -> Option<Node> {
    parse(text, part)
}

fn parse(text: &str, part: Range<usize>) -> Option<Node> {
    yaml::parse_front_matter(FileId(0), text.get(part.clone())?, part.start, &mut Vec::new())
}

/// The mapping that starts at a byte; the outermost, where several do.
fn find(node: &Node, start: usize) -> Option<&Node> {
    match &node.kind {
        NodeKind::Mapping(_) if node.span.start as usize == start => Some(node),
        NodeKind::Mapping(entries) => entries.iter().find_map(|(_, node)| find(node, start)),
        NodeKind::Sequence(nodes) => nodes.iter().find_map(|node| find(node, start)),
        _ => None,
    }
}

fn change(text: &str, node: &Node, wanted: &Wanted, plain: bool) -> Option<Change> {
    let NodeKind::Mapping(entries) = &node.kind else { return None };
    let in_line = text.get(node.span.start as usize..)?.starts_with('{');
    if let Some((_, old)) = entries.iter().find(|(key, _)| key.name == wanted.key) {
        let span = old.span.start as usize..end(text, old)?;
        if matches!((&wanted.value, old.text()), (Value::Text(new), Some(old)) if new == old.trim_end_matches('\n'))
        {
            return Some(Change { text: text.get(span.clone())?.to_string(), range: span });
        }
        // Of a block of text, the end of its last line belongs to what comes.
        let was = text.get(span.clone())?.trim_end();
        let span = span.start..span.start + was.len();
        if let Some(indent) = block(text, span.start) {
            // A block of text goes on as one.
            let Value::Text(new) = &wanted.value else { return None };
            return Some(Change { range: span, text: new.replace('\n', &format!("\n{indent}")) });
        }
        let quoted = !plain || was.starts_with(['"', '\'', '|', '>']);
        // A key with nothing behind it has no space there either.
        let space = if text.get(..span.start)?.ends_with(':') { " " } else { "" };
        let new = format!("{space}{}", written(&wanted.value, quoted, in_line));
        return Some(Change { range: span, text: new });
    }
    let new = format!("{}: {}", wanted.key, written(&wanted.value, !plain, in_line));
    let Some((last_key, last)) = entries.last() else {
        let at = node.span.start as usize + 1;
        return in_line.then_some(Change { range: at..at, text: new });
    };
    let end = end(text, last)?;
    if in_line {
        // The parser gives the end of the last value, not that of the spaces behind it.
        let end = text.get(..end)?.trim_end().len();
        return Some(Change { range: end..end, text: format!(", {new}") });
    }
    let key = last_key.span.start as usize;
    let line = text.get(..key)?.rfind('\n').map_or(0, |at| at + 1);
    let width = text.get(line..key)?.trim_start_matches('\u{feff}').chars().count();
    let newline = line_end(text.get(..end)?);
    let indent = " ".repeat(width);
    let at = text.get(..end)?.trim_end().len();
    if text.get(at..end)?.contains('\n') {
        // A block of text ends with its last line; lines that are empty belong to what comes.
        let at = at + text.get(at..)?.find('\n').map_or(0, |at| at + 1);
        return Some(Change { range: at..at, text: format!("{indent}{new}{newline}") });
    }
    let rest = text.get(end..)?;
    let at = end
        + rest
            .find('\n')
            .map_or(rest.len(), |at| rest.get(..at).unwrap_or_default().trim_end_matches('\r').len());
    Some(Change { range: at..at, text: format!("{newline}{indent}{new}") })
}

/// Where a value ends. The parser gives the end of the last value in brackets, not that of the brackets.
fn end(text: &str, node: &Node) -> Option<usize> {
    let last = match &node.kind {
        NodeKind::Mapping(entries) => entries.last().map(|(_, node)| node),
        NodeKind::Sequence(nodes) => nodes.last(),
        NodeKind::Null | NodeKind::Scalar { .. } => return Some(node.span.end as usize),
    };
    let start = node.span.start as usize;
    let inner = last.map_or(Some(start + 1), |last| end(text, last))?;
    let close = match text.get(start..)?.chars().next()? {
        '{' => '}',
        '[' => ']',
        _ => return Some(inner),
    };
    text.get(inner..)?.find(close).map(|at| inner + at + 1)
}

/// The spaces in front of each line of a block of text (`|`, `>`) whose first line starts at a byte; `None` for a
/// value of another kind.
fn block(text: &str, start: usize) -> Option<&str> {
    let line = text.get(..start)?.rfind('\n')? + 1;
    let indent = text.get(line..start).filter(|indent| indent.trim().is_empty())?;
    let head =
        text.get(..line)?.trim_end().trim_end_matches(|c: char| matches!(c, '+' | '-') || c.is_ascii_digit());
    head.ends_with(['|', '>']).then_some(indent)
}

fn written(value: &Value, is_quoted: bool, in_line: bool) -> String {
    match value {
        Value::Raw(raw) => raw.clone(),
        Value::Text(text) if !is_quoted && is_plain(text, in_line) => text.clone(),
        Value::Text(text) => quoted(text),
    }
}

/// Whether a text can stand without quotes.
fn is_plain(text: &str, in_line: bool) -> bool {
    let words = ["true", "false", "yes", "no", "on", "off", "null"];
    let means_something = text.ends_with([' ', ':'])
        || text.contains(": ")
        || text.contains(" #")
        || text.contains(char::is_control)
        || (in_line && text.contains([',', '[', ']', '{', '}', ':', '#']));
    let is_word = words.contains(&text.to_lowercase().as_str()) || text.parse::<f64>().is_ok();
    text.starts_with(char::is_alphanumeric) && !means_something && !is_word
}

/// Whether two nodes hold the same but for what is wanted, wherever it stands.
fn same(old: &Node, new: &Node, wanted: &[Wanted]) -> bool {
    match (&old.kind, &new.kind) {
        (NodeKind::Null, NodeKind::Null) => true,
        (NodeKind::Scalar { text: a, plain: p }, NodeKind::Scalar { text: b, plain: q }) => a == b && p == q,
        (NodeKind::Sequence(a), NodeKind::Sequence(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b, wanted))
        }
        (NodeKind::Mapping(a), NodeKind::Mapping(b)) => {
            let start = old.span.start as usize;
            let value = |key: &str| wanted.iter().find(|one| one.mapping == start && one.key == key);
            let added = wanted
                .iter()
                .filter(|one| one.mapping == start && !a.iter().any(|(key, _)| key.name == one.key));
            a.len() + added.count() == b.len()
                && b.iter().all(|(key, node)| {
                    match (value(&key.name), a.iter().find(|(k, _)| k.name == key.name)) {
                        (Some(Wanted { value: Value::Text(text), .. }), _) => {
                            node.text().is_some_and(|now| now.trim_end_matches('\n') == text)
                        }
                        (Some(Wanted { value: Value::Raw(_), .. }), _) => {
                            !matches!(node.kind, NodeKind::Null)
                        }
                        (None, Some((_, before))) => same(before, node, wanted),
                        (None, None) => false,
                    }
                })
        }
        _ => false,
    }
}
