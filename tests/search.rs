//! The search: words as both engines cut them.

use std::fs;

use approdo::search::words;

use crate::support::folder;

/// What `tests/search/words.json` holds: `[{"locale": "it", "text": "…", "words": ["…"]}]`. The script of the pages
/// runs the same file.
fn vectors() -> Vec<(String, String, Vec<String>)> {
    let text = fs::read_to_string(folder("search/words.json")).unwrap();
    let vectors: serde_json::Value = serde_json::from_str(&text).unwrap();
    let string = |value: &serde_json::Value| value.as_str().unwrap().to_string();
    let vector = |vector: &serde_json::Value| {
        let words = vector["words"].as_array().unwrap().iter().map(string).collect();
        (string(&vector["locale"]), string(&vector["text"]), words)
    };
    vectors.as_array().unwrap().iter().map(vector).collect()
}

#[test]
fn words_are_the_same_in_both_engines() {
    let vectors = vectors();
    assert!(vectors.len() > 40, "{}", vectors.len());
    for (locale, text, expected) in vectors {
        let language = locale.split('-').next().unwrap();
        assert_eq!(words(&text, language), expected, "{locale}: {text}");
    }
}
