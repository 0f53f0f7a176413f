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
