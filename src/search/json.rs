//! JSON that is written piece by piece.

/// Appends a text as a JSON string.
pub(super) fn string(text: &str, out: &mut String) {
    // No text fails to be written.
    out.push_str(&serde_json::to_string(text).unwrap_or_default());
}

/// Appends a list, each item as `write` writes it.
pub(super) fn list<T>(
    items: impl IntoIterator<Item = T>,
    out: &mut String,
    mut write: impl FnMut(T, &mut String),
) {
    out.push('[');
    for (index, item) in items.into_iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        write(item, out);
    }
    out.push(']');
}
