//! The little YAML that the corpus needs.

use crate::words::Words;

/// A double-quoted scalar. The words of the corpus hold neither quotes nor backslashes.
pub(super) fn quoted(text: &str) -> String {
    format!("\"{text}\"")
}

/// A localised string as a flow mapping.
pub(super) fn localised(words: &[Words], text: impl Fn(&Words) -> String) -> String {
    let pairs: Vec<String> =
        words.iter().map(|words| format!("{}: {}", words.tag, quoted(&text(words)))).collect();
    format!("{{{}}}", pairs.join(", "))
}

/// A flow sequence of ids.
pub(super) fn list<T: AsRef<str>>(ids: &[T]) -> String {
    let ids: Vec<&str> = ids.iter().map(AsRef::as_ref).collect();
    format!("[{}]", ids.join(", "))
}
