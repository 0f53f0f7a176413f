//! The words of the corpus: one file a locale under `words/`, with the same sections and the same keys.

use std::collections::BTreeMap;

/// The locales; the first is the source.
pub(crate) const LOCALES: [(&str, &str, &str); 8] = [
    ("it", "Italiano", include_str!("words/it.txt")),
    ("en", "English", include_str!("words/en.txt")),
    ("fr", "Français", include_str!("words/fr.txt")),
    ("es", "Español", include_str!("words/es.txt")),
    ("de", "Deutsch", include_str!("words/de.txt")),
    ("ro", "Română", include_str!("words/ro.txt")),
    ("uk", "Українська", include_str!("words/uk.txt")),
    ("ar", "العربية", include_str!("words/ar.txt")),
];

/// The words of one locale. In a section of sentences the keys are their numbers.
pub(crate) struct Words {
    /// The BCP 47 tag.
    pub(crate) tag: &'static str,
    /// The language's own name.
    pub(crate) name: &'static str,
    sections: BTreeMap<&'static str, Vec<(&'static str, &'static str)>>,
}

impl Words {
    /// The words of all locales, in the order of [`LOCALES`].
    pub(crate) fn all() -> Vec<Words> {
        LOCALES.iter().map(|(tag, name, text)| Words { tag, name, sections: sections(text) }).collect()
    }

    /// A section's keys and values in their order; a sentence has an empty key.
    pub(crate) fn section(&self, name: &str) -> &[(&'static str, &'static str)] {
        self.sections.get(name).map_or(&[], Vec::as_slice)
    }

    /// One value; the key itself where it is missing, which the output then shows.
    pub(crate) fn get<'a>(&self, section: &str, key: &'a str) -> &'a str {
        self.section(section).iter().find(|(k, _)| *k == key).map_or(key, |(_, value)| value)
    }

    /// A word of the interface.
    pub(crate) fn ui<'a>(&self, key: &'a str) -> &'a str {
        self.get("interface", key)
    }
}

fn sections(text: &'static str) -> BTreeMap<&'static str, Vec<(&'static str, &'static str)>> {
    let mut all: BTreeMap<_, Vec<_>> = BTreeMap::new();
    let mut current = "";
    for line in text.lines().filter(|line| !line.is_empty()) {
        if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            current = name;
        } else {
            let pair = line.split_once(" = ").unwrap_or(("", line));
            all.entry(current).or_default().push(pair);
        }
    }
    all
}
