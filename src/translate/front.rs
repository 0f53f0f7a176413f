//! The record in the front matter of a translation, with every other byte of the file as it is.

use std::fmt::Write as _;
use std::ops::Range;

use crate::source::yaml::{self, Node, NodeKind};
use crate::source::{FileId, front_matter, line_end};

/// The file with these hashes under `of`, in this order; `None` where it has no front matter that can be read.
pub(super) fn with_hashes(text: &str, hashes: &[(String, String)]) -> Option<String> {
    let (range, new) = change(text, hashes)?;
    let mut file = String::with_capacity(text.len() + new.len());
    for part in [text.get(..range.start)?, &new, text.get(range.end..)?] {
        file.push_str(part);
    }
    // However it was written before, it says this now, or it is left alone.
    let root = root(&file)?.0;
    let NodeKind::Mapping(entries) = &entry(entry(&root, "translation")?, "of")?.kind else { return None };
    let says = |(id, hash): &(String, String)| {
        entries.iter().any(|(key, value)| key.name == *id && value.text() == Some(hash))
    };
    (entries.len() == hashes.len() && hashes.iter().all(says)).then_some(file)
}

/// The front matter of a file, and where it ends.
fn root(text: &str) -> Option<(Node, usize)> {
    let parts = front_matter::split(FileId(0), text, &mut Vec::new())?;
    let yaml_text = &text[parts.front_matter.clone()];
    let root = yaml::parse_front_matter(FileId(0), yaml_text, parts.front_matter.start, &mut Vec::new())?;
    Some((root, parts.front_matter.end))
}

fn change(text: &str, hashes: &[(String, String)]) -> Option<(Range<usize>, String)> {
    let (root, end) = root(text)?;
    let Some(record) = entry(&root, "translation") else {
        let line = format!("translation: {{method: human, of: {}}}{}", flow(hashes), line_end(text));
        return Some((end..end, line));
    };
    if let Some(of) = entry(record, "of") {
        return Some(match in_place(text, of, hashes) {
            Some(change) => change,
            None => (bytes(text, of), like(text, of, hashes)),
        });
    }
    let NodeKind::Mapping(entries) = &record.kind else { return None };
    let range = bytes(text, record);
    if text.get(range.clone())?.ends_with('}') {
        let is_first = text.get(..range.end - 1)?.trim_end().ends_with(['{', ',']);
        let before = if is_first { "" } else { ", " };
        return Some((range.end - 1..range.end - 1, format!("{before}of: {}", flow(hashes))));
    }
    let key = entries.first().map(|(key, _)| key.span.start as usize)?;
    Some((range.end..range.end, format!("{}{}of: {}", line_end(text), indentation(text, key), flow(hashes))))
}

fn entry<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
    let NodeKind::Mapping(entries) = &node.kind else { return None };
    entries.iter().find(|(key, _)| key.name == name).map(|(_, value)| value)
}

/// The bytes of a value, with its brackets, which its span ends before, and without white space behind it.
fn bytes(text: &str, node: &Node) -> Range<usize> {
    let start = node.span.start as usize;
    let last = match &node.kind {
        NodeKind::Mapping(entries) => entries.last().map(|(_, value)| value),
        NodeKind::Sequence(nodes) => nodes.last(),
        NodeKind::Null | NodeKind::Scalar { .. } => {
            let value = text.get(start..node.span.end as usize).unwrap_or_default();
            return start..start + value.trim_end().len();
        }
    };
    let is_flow = text.get(start..).is_some_and(|value| value.starts_with(['{', '[']));
    let end = last.map_or(start + usize::from(is_flow), |last| bytes(text, last).end);
    let rest = text.get(end..).unwrap_or_default();
    match closing(rest).filter(|_| is_flow) {
        Some(length) => start..end + length,
        None => start..end,
    }
}

/// How long it is to the end of a bracket that closes, behind what may stand in front of it.
fn closing(rest: &str) -> Option<usize> {
    let mut is_comment = false;
    for (at, letter) in rest.char_indices() {
        match letter {
            '\n' => is_comment = false,
            _ if is_comment => {}
            '#' => is_comment = true,
            '}' | ']' => return Some(at + 1),
            ',' => {}
            other if other.is_whitespace() => {}
            _ => return None,
        }
    }
    None
}

/// The hashes alone, where the sections are the same ones.
fn in_place(text: &str, of: &Node, hashes: &[(String, String)]) -> Option<(Range<usize>, String)> {
    let NodeKind::Mapping(entries) = &of.kind else { return None };
    if entries.len() != hashes.len() {
        return None;
    }
    let all = bytes(text, of);
    let mut new = String::new();
    let mut at = all.start;
    for (key, value) in entries {
        let (_, hash) = hashes.iter().find(|(id, _)| *id == key.name)?;
        let range = bytes(text, value);
        new.push_str(text.get(at..range.start)?);
        let old = text.get(range.clone())?;
        let quote = old
            .chars()
            .next()
            .filter(|first| matches!(first, '"' | '\''))
            .map_or(String::new(), String::from);
        let _ = write!(new, "{quote}{hash}{quote}");
        at = range.end;
    }
    new.push_str(text.get(at..all.end)?);
    Some((all, new))
}

/// The hashes in the style of those that they take the place of.
fn like(text: &str, of: &Node, hashes: &[(String, String)]) -> String {
    let range = bytes(text, of);
    let first = match &of.kind {
        NodeKind::Mapping(entries) => entries.first().map(|(key, _)| key.span.start as usize),
        _ => None,
    };
    let Some(first) = first.filter(|_| text.get(range.clone()).is_some_and(|value| !value.starts_with('{')))
    else {
        return flow(hashes);
    };
    let between = format!("{}{}", line_end(text), indentation(text, first));
    hashes.iter().map(pair).collect::<Vec<_>>().join(&between)
}

/// The white space in front of a key that begins its line.
fn indentation(text: &str, key: usize) -> &str {
    let start = text.get(..key).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1);
    text.get(start..key).filter(|white| white.trim().is_empty()).unwrap_or("  ")
}

fn flow(hashes: &[(String, String)]) -> String {
    format!("{{{}}}", hashes.iter().map(pair).collect::<Vec<_>>().join(", "))
}

fn pair((id, hash): &(String, String)) -> String {
    let is_plain = id.starts_with(|c: char| c.is_alphabetic())
        && id.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'));
    match is_plain {
        true => format!("{id}: \"{hash}\""),
        false => format!("'{}': \"{hash}\"", id.replace('\'', "''")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(text: &str, hashes: &[(&str, &str)]) -> String {
        let hashes: Vec<_> = hashes.iter().map(|(id, hash)| (id.to_string(), hash.to_string())).collect();
        with_hashes(text, &hashes).unwrap()
    }

    #[test]
    fn nothing_but_the_hashes_changes() {
        let two = [("lead", "11111111"), ("cost", "22222222")];
        for (old, new) in [
            (
                "---\ntitle: A # why\ntranslation: {method: human,  of: {cost: 'aaaaaaaa', lead: bbbbbbbb }}\n---\nText\n",
                "---\ntitle: A # why\ntranslation: {method: human,  of: {cost: '22222222', lead: 11111111 }}\n---\nText\n",
            ),
            (
                "---\r\ntranslation:\r\n    method: machine\r\n    of:\r\n        lead: \"aaaaaaaa\"  # first\r\n        cost: \"bbbbbbbb\"\r\n    on: 2026-10-01\r\n---\r\n",
                "---\r\ntranslation:\r\n    method: machine\r\n    of:\r\n        lead: \"11111111\"  # first\r\n        cost: \"22222222\"\r\n    on: 2026-10-01\r\n---\r\n",
            ),
            (
                "---\ntranslation: {method: human, of: {lead: aaaaaaaa}, on: 2026-10-01}\n---\n",
                "---\ntranslation: {method: human, of: {lead: \"11111111\", cost: \"22222222\"}, on: 2026-10-01}\n---\n",
            ),
            (
                "---\ntranslation:\n  of:\n    lead: aaaaaaaa\n  method: human\ntitle: A\n---\n",
                "---\ntranslation:\n  of:\n    lead: \"11111111\"\n    cost: \"22222222\"\n  method: human\ntitle: A\n---\n",
            ),
            (
                "---\ntranslation: {\n  method: human, of: {\n    lead: aaaaaaaa, # x }\n  }, # y\n}\n---\n",
                "---\ntranslation: {\n  method: human, of: {lead: \"11111111\", cost: \"22222222\"}, # y\n}\n---\n",
            ),
            (
                "---\ntranslation: {method: human}\n---\n",
                "---\ntranslation: {method: human, of: {lead: \"11111111\", cost: \"22222222\"}}\n---\n",
            ),
            (
                "---\ntranslation:\n  method: human\ntitle: A\n---\n",
                "---\ntranslation:\n  method: human\n  of: {lead: \"11111111\", cost: \"22222222\"}\ntitle: A\n---\n",
            ),
            (
                "\u{feff}---\r\ntitle: A\r\n---\r\n",
                "\u{feff}---\r\ntitle: A\r\ntranslation: {method: human, of: {lead: \"11111111\", cost: \"22222222\"}}\r\n---\r\n",
            ),
        ] {
            assert_eq!(with(old, &two), new);
            assert_eq!(with(new, &two), new);
        }
        assert_eq!(
            with("---\ntranslation: {method: human, of: {}}\n---\n", &[("1-a: b", "11111111")]),
            "---\ntranslation: {method: human, of: {'1-a: b': \"11111111\"}}\n---\n"
        );
    }
}
