//! Stems: which words are forms of one. Only the build asks; the index holds the forms themselves.

use std::borrow::Cow;

use pagefind_stem::{Algorithm, Stemmer};

use super::suffixes;

/// A language as far as words of it have forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Language(u8);

/// Languages and what finds the stems of their words: Snowball (<https://snowballstem.org>), or lists of endings.
const TABLE: &[(&str, Method)] = &[
    ("", Method::None),
    ("it", Method::Snowball(|| Algorithm::Italian)),
    ("en", Method::Snowball(|| Algorithm::English)),
    ("fr", Method::Snowball(|| Algorithm::French)),
    ("es", Method::Snowball(|| Algorithm::Spanish)),
    ("de", Method::Snowball(|| Algorithm::German)),
    ("ro", Method::Snowball(|| Algorithm::Romanian)),
    ("ar", Method::Arabic),
    ("uk", Method::Endings(suffixes::ukrainian)),
    ("ur", Method::Endings(suffixes::urdu)),
    ("sq", Method::Endings(suffixes::albanian)),
    ("ca", Method::Snowball(|| Algorithm::Catalan)),
    ("da", Method::Snowball(|| Algorithm::Danish)),
    ("el", Method::Snowball(|| Algorithm::Greek)),
    ("et", Method::Snowball(|| Algorithm::Estonian)),
    ("eu", Method::Snowball(|| Algorithm::Basque)),
    ("fi", Method::Snowball(|| Algorithm::Finnish)),
    ("ga", Method::Snowball(|| Algorithm::Irish)),
    ("hi", Method::Snowball(|| Algorithm::Hindi)),
    ("hu", Method::Snowball(|| Algorithm::Hungarian)),
    ("hy", Method::Snowball(|| Algorithm::Armenian)),
    ("id", Method::Snowball(|| Algorithm::Indonesian)),
    ("lt", Method::Snowball(|| Algorithm::Lithuanian)),
    ("nb", Method::Snowball(|| Algorithm::Norwegian)),
    ("ne", Method::Snowball(|| Algorithm::Nepali)),
    ("nl", Method::Snowball(|| Algorithm::Dutch)),
    ("no", Method::Snowball(|| Algorithm::Norwegian)),
    ("pl", Method::Snowball(|| Algorithm::Polish)),
    ("pt", Method::Snowball(|| Algorithm::Portuguese)),
    ("ru", Method::Snowball(|| Algorithm::Russian)),
    ("sr", Method::Snowball(|| Algorithm::Serbian)),
    ("sv", Method::Snowball(|| Algorithm::Swedish)),
    ("ta", Method::Snowball(|| Algorithm::Tamil)),
    ("tr", Method::Snowball(|| Algorithm::Turkish)),
];

enum Method {
    None,
    Snowball(fn() -> Algorithm),
    Arabic,
    Endings(fn(&str) -> Cow<'_, str>),
}

impl Language {
    /// One whose words are taken as they are.
    pub(super) const UNKNOWN: Language = Language(0);

    /// The language of a tag: `zh-Hans` is `zh`.
    pub(super) fn of(tag: &str) -> Language {
        let primary = tag.split('-').next().unwrap_or_default();
        let at = TABLE.iter().position(|(name, _)| *name == primary);
        at.and_then(|at| u8::try_from(at).ok()).map_or(Language::UNKNOWN, Language)
    }

    /// Its primary tag; empty for one whose words are taken as they are.
    pub(super) fn tag(self) -> &'static str {
        TABLE.get(usize::from(self.0)).map_or("", |(tag, _)| tag)
    }

    /// Its place in the table.
    pub(super) fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// The stem of a word in small letters, with its accents.
pub(super) fn stem(language: Language, word: &str) -> Cow<'_, str> {
    match TABLE.get(language.index()).map(|(_, method)| method) {
        Some(Method::Snowball(algorithm)) => Stemmer::create(algorithm()).stem(word),
        Some(Method::Arabic) => {
            Stemmer::create(Algorithm::Arabic).stem(suffixes::without_clitics(word).unwrap_or(word))
        }
        Some(Method::Endings(strip)) => strip(word),
        Some(Method::None) | None => Cow::Borrowed(word),
    }
}
