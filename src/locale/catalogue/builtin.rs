//! The tool's own catalogues.

use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};

use crate::locale::Tag;

static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The `.ftl` files that the tool ships, by language.
#[derive(Clone, Debug, Default)]
pub struct Builtin {
    files: BTreeMap<String, Vec<String>>,
}

impl Builtin {
    /// Those of the repository's `locales/<tag>/*.ftl`, which are part of the program.
    pub fn embedded() -> Builtin {
        let mut files: Vec<_> = LOCALES.dirs().flat_map(Dir::files).collect();
        files.sort_by_key(|file| file.path());
        Builtin::new(files.into_iter().filter_map(|file| {
            let tag = file.path().parent()?.to_str()?;
            let is_catalogue = file.path().extension()? == "ftl";
            is_catalogue.then_some((tag, file.contents_utf8()?))
        }))
    }

    /// Pairs of a tag and the content of a file, for tests and for themes.
    pub fn new<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Builtin {
        let mut files: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (tag, content) in pairs {
            files.entry(tag.to_string()).or_default().push(content.to_string());
        }
        Builtin { files }
    }

    /// The tags that the tool has words for.
    pub fn tags(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// The files for a tag; for `en-GB` those of `en`, where there are none of its own. No script
    /// stands in for another: `zh-Hant` does not get the words of `zh-Hans`.
    pub fn files(&self, tag: &Tag) -> Vec<&str> {
        let own = self.files.get(tag.as_str());
        let language = || {
            let short = tag.without_subtags()?;
            self.files.get(short.as_str())
        };
        own.or_else(language).into_iter().flatten().map(String::as_str).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Direction, autonym};

    /// The official languages of the European Union (Regulation No 1 of 1958, as amended), and those of many who arrive.
    const LANGUAGES: &[(&str, &str)] = &[
        ("ar", "العربية"),
        ("bg", "български"),
        ("bn", "বাংলা"),
        ("bs", "bosanski"),
        ("cs", "čeština"),
        ("da", "dansk"),
        ("de", "Deutsch"),
        ("el", "Ελληνικά"),
        ("en", "English"),
        ("es", "español"),
        ("et", "eesti"),
        ("fa", "فارسی"),
        ("fi", "suomi"),
        ("fr", "français"),
        ("ga", "Gaeilge"),
        ("hi", "हिन्दी"),
        ("hr", "hrvatski"),
        ("hu", "magyar"),
        ("it", "italiano"),
        ("lt", "lietuvių"),
        ("lv", "latviešu"),
        ("mk", "македонски"),
        ("mt", "Malti"),
        ("nl", "Nederlands"),
        ("pl", "polski"),
        ("pt", "português"),
        ("ro", "română"),
        ("ru", "русский"),
        ("sk", "slovenčina"),
        ("sl", "slovenščina"),
        ("so", "Soomaali"),
        ("sq", "shqip"),
        ("sr-Cyrl", "српски (ћирилица)"),
        ("sr-Latn", "srpski (latinica)"),
        ("sv", "svenska"),
        ("ti", "ትግርኛ"),
        ("tr", "Türkçe"),
        ("uk", "українська"),
        ("ur", "اردو"),
        ("zh-Hans", "简体中文"),
    ];

    #[test]
    fn the_tool_speaks_these_languages_and_knows_their_names_and_directions() {
        let embedded = Builtin::embedded();
        assert!(embedded.tags().eq(LANGUAGES.iter().map(|(tag, _)| *tag)));
        for (text, name) in LANGUAGES {
            let tag = Tag::parse(text).unwrap();
            assert_eq!(autonym(&tag), *name);
            let to_the_left = ["ar", "fa", "ur"].contains(text);
            assert_eq!(tag.direction() == Direction::Rtl, to_the_left, "{text}");
        }
    }
}
