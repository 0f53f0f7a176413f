//! Language tags, as BCP 47 (RFC 5646) defines them and CLDR canonicalises them.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use icu_locale::{Direction as IcuDirection, LanguageIdentifier, LocaleCanonicalizer, LocaleDirectionality};

/// The direction of a script.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// From left to right.
    #[default]
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// A canonical language tag: language, script, region and variants, such as `it`, `pt-BR` or `zh-Hans`.
#[derive(Clone)]
pub struct Tag {
    text: Arc<str>,
    id: LanguageIdentifier,
}

/// Why a word is not a language tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TagError {
    /// It does not follow the grammar of RFC 5646, or is `und` or empty.
    #[error("this is not a language tag")]
    Malformed,
    /// It carries an extension such as `-u-nu-arab` or `-x-private`.
    #[error("a language tag here has no extensions")]
    Extension,
}

impl Tag {
    /// Reads a tag and canonicalises it: `_` becomes `-`, the case is corrected, and deprecated codes
    /// become today's (`iw` is `he`, `prs` is `fa-AF`, `sh` is `sr-Latn`: CLDR's supplemental alias
    /// table). Where [`Tag::as_str`] then differs from `text`, that is the spelling to tell the user.
    pub fn parse(text: &str) -> Result<Tag, TagError> {
        let mut locale: icu_locale::Locale =
            text.replace('_', "-").parse().map_err(|_| TagError::Malformed)?;
        if !locale.extensions.is_empty() {
            return Err(TagError::Extension);
        }
        LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
        if locale.id.language.is_unknown() {
            return Err(TagError::Malformed);
        }
        Ok(Tag::from_id(locale.id))
    }

    fn from_id(id: LanguageIdentifier) -> Tag {
        Tag { text: id.to_string().into(), id }
    }

    /// The canonical spelling.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The primary language subtag: `zh` of `zh-Hans`.
    pub fn language(&self) -> &str {
        self.id.language.as_str()
    }

    /// The region subtag: `BR` of `pt-BR`.
    pub fn region(&self) -> Option<&str> {
        self.id.region.as_ref().map(|region| region.as_str())
    }

    /// The tag of the language alone, where this one says more.
    pub fn without_subtags(&self) -> Option<Tag> {
        let short = LanguageIdentifier::from(self.id.language);
        (short != self.id).then(|| Tag::from_id(short))
    }

    /// The direction of the tag's script, or of the script that CLDR's likely subtags give it; left to
    /// right where CLDR knows no script. (CLDR has none for `prs`, `pnb` and `rmy`, but those are
    /// canonicalised to `fa-AF`, `lah` and `rom`, which it knows.)
    pub fn direction(&self) -> Direction {
        match LocaleDirectionality::new_extended().get(&self.id) {
            Some(IcuDirection::RightToLeft) => Direction::Rtl,
            _ => Direction::Ltr,
        }
    }

    /// For ICU formatters.
    pub(super) fn id(&self) -> &LanguageIdentifier {
        &self.id
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Tag({})", self.text)
    }
}

impl PartialEq for Tag {
    fn eq(&self, other: &Tag) -> bool {
        self.text == other.text
    }
}

impl Eq for Tag {}

impl PartialOrd for Tag {
    fn partial_cmp(&self, other: &Tag) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Tag {
    fn cmp(&self, other: &Tag) -> Ordering {
        self.text.cmp(&other.text)
    }
}

impl Hash for Tag {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_told_in_its_right_spelling() {
        for (written, right) in [
            ("pt_BR", "pt-BR"),
            ("zh-hans", "zh-Hans"),
            ("EN_us", "en-US"),
            ("it", "it"),
            ("iw", "he"),
            ("sh", "sr-Latn"),
            ("tl", "fil"),
            ("mo", "ro"),
            ("prs", "fa-AF"),
            ("pnb", "lah"),
        ] {
            assert_eq!(Tag::parse(written).unwrap().as_str(), right, "{written}");
        }
    }

    #[test]
    fn a_word_that_is_no_tag_is_refused() {
        for wrong in ["", "italiano!", "und", "i", "it-", "english-language", "../it"] {
            assert_eq!(Tag::parse(wrong), Err(TagError::Malformed), "{wrong}");
        }
        assert_eq!(Tag::parse("ar-u-nu-arab"), Err(TagError::Extension));
    }

    #[test]
    fn the_direction_is_that_of_the_script() {
        for tag in "ar ur fa ps prs pnb he yi ckb ug dv ks sd pa-Arab ff-Adlm uz-Arab aii".split(' ') {
            assert_eq!(Tag::parse(tag).unwrap().direction(), Direction::Rtl, "{tag}");
        }
        for tag in "it en sq uk zh-Hans sr-Latn ku pa rom rmy bm xx".split(' ') {
            assert_eq!(Tag::parse(tag).unwrap().direction(), Direction::Ltr, "{tag}");
        }
    }

    #[test]
    fn the_parts_of_a_tag() {
        let tag = Tag::parse("zh-Hant-HK").unwrap();
        assert_eq!((tag.language(), tag.region()), ("zh", Some("HK")));
        assert_eq!(tag.without_subtags(), Some(Tag::parse("zh").unwrap()));
        assert_eq!(Tag::parse("it").unwrap().without_subtags(), None);
    }
}
