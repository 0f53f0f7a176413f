//! `APPRODO_BASE_URL` and `APPRODO_PUBLISHER__NAME`: keys of the configuration from the environment.
//!
//! They come as lines of a file of their own among the sources, so that a fault in one has a place.

use crate::source::yaml::{Key, Node, NodeKind};
use crate::source::{FileId, Sources, Span};

/// The path of the file among the sources; brackets keep it apart from real ones.
pub const OVERRIDES_PATH: &str = "[environment]";

/// Puts every line `APPRODO_<SECTION>__<KEY>=<value>` into the configuration's mapping.
pub(super) fn apply(sources: &Sources, root: &mut Node) {
    let Some(id) = sources.find(OVERRIDES_PATH) else {
        return;
    };
    let text = sources.file(id).text().unwrap_or_default();
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let start = offset;
        offset += line.len();
        let line = line.trim_end_matches('\n');
        let Some((name, value)) = line.split_once('=') else {
            continue;
        };
        let Some(keys) = name.strip_prefix("APPRODO_") else {
            continue;
        };
        let keys: Vec<String> = keys.to_lowercase().split("__").map(str::to_string).collect();
        let key_span = Span::new(id, start, start + name.len());
        let value_span = Span::new(id, start + name.len() + 1, start + line.len());
        let value =
            Node { span: value_span, kind: NodeKind::Scalar { text: value.to_string(), plain: true } };
        set(root, &keys, key_span, value, id);
    }
}

fn set(node: &mut Node, keys: &[String], key_span: Span, value: Node, file: FileId) {
    let Some((first, rest)) = keys.split_first() else {
        *node = value;
        return;
    };
    if !matches!(node.kind, NodeKind::Mapping(_)) {
        *node = Node { span: Span { file, ..key_span }, kind: NodeKind::Mapping(Vec::new()) };
    }
    let NodeKind::Mapping(entries) = &mut node.kind else {
        return;
    };
    let index = entries.iter().position(|(key, _)| key.name == *first).unwrap_or_else(|| {
        let key = Key { name: first.clone(), span: key_span };
        entries.push((key, Node { span: key_span, kind: NodeKind::Null }));
        entries.len() - 1
    });
    set(&mut entries[index].1, rest, key_span, value, file);
}
