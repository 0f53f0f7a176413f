//! Adds an item to a YAML list and leaves every other byte as it is, comments and all.

use crate::source::yaml::{self, Node, NodeKind};
use crate::source::{FileId, line_end};

/// The file's text with one more item at the end of the list that `keys` lead to; without keys the list is the
/// whole file. `None` where the list is not written as lines that start with `- `, or is empty: the result is
/// read again, and differs from the file in that item alone.
pub(super) fn item(text: &str, keys: &[&str], item: &str) -> Option<String> {
    let old = parse(text)?;
    let NodeKind::Sequence(items) = &find(&old, keys)?.kind else {
        return None;
    };
    let last = items.last()?;
    let line_start = text.get(..last.span.start as usize)?.rfind('\n').map_or(0, |at| at + 1);
    let before = text.get(line_start..last.span.start as usize)?.trim_start_matches('\u{FEFF}');
    let indent = before.trim_end().strip_suffix('-').filter(|indent| indent.trim().is_empty())?;

    let mut end = last.span.end as usize;
    if !text.get(..end)?.ends_with('\n') {
        end = text.get(end..)?.find('\n').map_or(text.len(), |at| end + at + 1);
    }
    // A comment that is indented further belongs to the item above it.
    for line in text.get(end..)?.split_inclusive('\n') {
        let deeper = line.len() - line.trim_start_matches(' ').len() > indent.len();
        if !deeper || !line.trim_start().starts_with('#') {
            break;
        }
        end += line.len();
    }
    let spaced = text.get(..line_start)?.trim_end_matches('\r').ends_with("\n\n") && items.len() > 1;
    let newline = line_end(text);
    let mut added = String::new();
    if !text.get(..end)?.ends_with('\n') {
        added.push_str(newline);
    }
    if spaced || (keys.is_empty() && item.lines().count() > 1) {
        added.push_str(newline);
    }
    for (number, line) in item.lines().enumerate() {
        let lead = if number == 0 { "- " } else { "  " };
        added.push_str(format!("{indent}{lead}{line}").trim_end());
        added.push_str(newline);
    }
    let new = format!("{}{added}{}", &text[..end], &text[end..]);
    differs_in_the_last(&old, parse(&new)?, keys).then_some(new)
}

fn parse(text: &str) -> Option<Node> {
    yaml::parse(FileId(0), text, &mut Vec::new())
}

fn find<'n>(node: &'n Node, keys: &[&str]) -> Option<&'n Node> {
    let Some((first, rest)) = keys.split_first() else {
        return Some(node);
    };
    let NodeKind::Mapping(entries) = &node.kind else {
        return None;
    };
    let (_, value) = entries.iter().find(|(key, _)| key.name == *first)?;
    find(value, rest)
}

/// Whether `new` is `old` with one more item in the list.
fn differs_in_the_last(old: &Node, mut new: Node, keys: &[&str]) -> bool {
    let mut list = &mut new;
    for name in keys {
        let NodeKind::Mapping(entries) = &mut list.kind else {
            return false;
        };
        let Some((_, value)) = entries.iter_mut().find(|(key, _)| key.name == *name) else {
            return false;
        };
        list = value;
    }
    let NodeKind::Sequence(items) = &mut list.kind else {
        return false;
    };
    items.pop().is_some() && same(old, &new)
}

/// Whether two nodes hold the same, wherever it stands.
fn same(a: &Node, b: &Node) -> bool {
    match (&a.kind, &b.kind) {
        (NodeKind::Null, NodeKind::Null) => true,
        (NodeKind::Scalar { text: a, plain: p }, NodeKind::Scalar { text: b, plain: q }) => a == b && p == q,
        (NodeKind::Sequence(a), NodeKind::Sequence(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (NodeKind::Mapping(a), NodeKind::Mapping(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|((k, a), (l, b))| k.name == l.name && same(a, b))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CONFIG: &str = "# Head\ntitle: X  # the name\nlocales:\n  - tag: it\n    name: Italiano  # first\n\n    # about it\n\n# The licence\nlicence:\n  name: CC\n";

    #[test]
    fn the_rest_of_the_file_stays_byte_for_byte() {
        let new = item(CONFIG, &["locales"], "tag: en\nname: English").unwrap();
        assert_eq!(
            new,
            "# Head\ntitle: X  # the name\nlocales:\n  - tag: it\n    name: Italiano  # first\n  - tag: en\n    name: English\n\n    # about it\n\n# The licence\nlicence:\n  name: CC\n"
        );
        let comment = "locales:\n- {tag: it, name: Italiano}\n  # about it\nlicence: {name: CC}";
        assert_eq!(
            item(comment, &["locales"], "tag: en\nname: English").unwrap(),
            "locales:\n- {tag: it, name: Italiano}\n  # about it\n- tag: en\n  name: English\nlicence: {name: CC}"
        );
    }

    #[test]
    fn windows_line_ends_and_a_missing_last_one_are_kept() {
        assert_eq!(item("- id: a\r\n  b: c\r\n", &[], "id: b").unwrap(), "- id: a\r\n  b: c\r\n- id: b\r\n");
        assert_eq!(item("- id: a", &[], "id: b\nc: d").unwrap(), "- id: a\n\n- id: b\n  c: d\n");
        assert_eq!(item("\u{FEFF}- id: a\n", &[], "id: b").unwrap(), "\u{FEFF}- id: a\n- id: b\n");
    }

    #[test]
    fn an_item_can_end_in_a_block_of_text_or_a_list() {
        for text in [
            "- id: a\n  note: |\n    one\n    two\n",
            "- id: a\n  list:\n  - x\n  - y\n",
            "- id: a\n  list:\n    - {x: 1}\n",
            "- id: a\n  note: >-\n    one\n\n    two\n\n\n",
            "- id: a\n  empty:\n",
            "- id: a\n  map: {\n    b: c\n  }\n",
        ] {
            // Either the right text or none: never a file that says something else.
            if let Some(new) = item(text, &[], "id: b") {
                let NodeKind::Sequence(items) = parse(&new).unwrap().kind else { panic!("{new}") };
                assert_eq!(items.len(), 2, "{new}");
            }
        }
        assert!(item("- id: a\n  note: |\n    one\n    two\n", &[], "id: b").is_some());
        assert!(item("- id: a\n  list:\n  - x\n  - y\n", &[], "id: b").is_some());
    }

    #[test]
    fn a_list_in_brackets_and_an_empty_one_are_left_alone() {
        for text in ["[{id: a}]\n", "[]\n", "", "# nothing\n", "[\n  {id: a},\n]\n", "a: b\n", "-\n  id: a\n"]
        {
            assert_eq!(item(text, &[], "id: b"), None, "{text}");
        }
        assert_eq!(item("locales: [{tag: it}]\n", &["locales"], "tag: en"), None);
        assert_eq!(item("title: x\n", &["locales"], "tag: en"), None);
    }
}
