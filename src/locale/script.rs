//! Scripts, as far as the texts of a site are told apart by them.

use icu_locale::LocaleExpander;

use super::Tag;

/// A script that some language of a site may be written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(
    missing_docs,
    reason = "the names are those of the scripts, <https://www.unicode.org/reports/tr24/>"
)]
pub enum Script {
    Arabic,
    Armenian,
    Bengali,
    Cyrillic,
    Devanagari,
    Ethiopic,
    Georgian,
    Greek,
    Han,
    Hangul,
    Hebrew,
    Kana,
    Latin,
    Thai,
}

impl Script {
    /// The script of a letter; `None` for what is no letter, and for scripts that are not known here.
    pub fn of(c: char) -> Option<Script> {
        Some(match c {
            'a'..='z' | 'A'..='Z' => Script::Latin,
            '×' | '÷' => return None,
            '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Script::Latin,
            '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Script::Greek,
            '\u{400}'..='\u{52f}' => Script::Cyrillic,
            '\u{531}'..='\u{58f}' => Script::Armenian,
            '\u{5d0}'..='\u{5ea}' => Script::Hebrew,
            '\u{620}'..='\u{64a}' | '\u{66e}'..='\u{6d3}' | '\u{6fa}'..='\u{77f}' => Script::Arabic,
            '\u{904}'..='\u{963}' => Script::Devanagari,
            '\u{980}'..='\u{9e3}' => Script::Bengali,
            '\u{e01}'..='\u{e4e}' => Script::Thai,
            '\u{10a0}'..='\u{10ff}' => Script::Georgian,
            '\u{1200}'..='\u{139f}' => Script::Ethiopic,
            '\u{3040}'..='\u{30ff}' => Script::Kana,
            '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}' => Script::Han,
            '\u{1100}'..='\u{11ff}' | '\u{ac00}'..='\u{d7a3}' => Script::Hangul,
            _ => return None,
        })
    }

    /// The name, in English.
    pub fn name(self) -> &'static str {
        match self {
            Script::Arabic => "Arabic",
            Script::Armenian => "Armenian",
            Script::Bengali => "Bengali",
            Script::Cyrillic => "Cyrillic",
            Script::Devanagari => "Devanagari",
            Script::Ethiopic => "Ethiopic",
            Script::Georgian => "Georgian",
            Script::Greek => "Greek",
            Script::Han => "Chinese",
            Script::Hangul => "Korean",
            Script::Hebrew => "Hebrew",
            Script::Kana => "Japanese",
            Script::Latin => "Latin",
            Script::Thai => "Thai",
        }
    }

    /// Those that a language is written in, by its tag or else by CLDR's likely subtags; empty where they are not
    /// known here.
    pub fn of_language(tag: &Tag) -> &'static [Script] {
        let mut id = tag.id().clone();
        LocaleExpander::new_extended().maximize(&mut id);
        match id.script.as_ref().map(|script| script.as_str()) {
            Some("Arab") => &[Script::Arabic],
            Some("Armn") => &[Script::Armenian],
            Some("Beng") => &[Script::Bengali],
            Some("Cyrl") => &[Script::Cyrillic],
            Some("Deva") => &[Script::Devanagari],
            Some("Ethi") => &[Script::Ethiopic],
            Some("Geor") => &[Script::Georgian],
            Some("Grek") => &[Script::Greek],
            Some("Hans" | "Hant") => &[Script::Han],
            Some("Hebr") => &[Script::Hebrew],
            Some("Jpan") => &[Script::Han, Script::Kana],
            Some("Kore") => &[Script::Hangul, Script::Han],
            Some("Latn") => &[Script::Latin],
            Some("Thai") => &[Script::Thai],
            _ => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_the_letters_of_its_script() {
        for (tag, letters) in [
            ("it", "àz"),
            ("ar", "قة"),
            ("ur", "ہے"),
            ("uk", "їґ"),
            ("sr-Latn", "đž"),
            ("sr-Cyrl", "ђж"),
            ("zh-Hans", "证"),
            ("ja", "証ひカ"),
            ("el", "ώω"),
            ("hi", "हिन"),
            ("bn", "বাং"),
            ("ti", "ትግ"),
            ("fa", "پی"),
        ] {
            let scripts = Script::of_language(&Tag::parse(tag).unwrap());
            let own = letters.chars().filter_map(Script::of).all(|script| scripts.contains(&script));
            assert!(own && !scripts.is_empty(), "{tag}");
        }
        assert_eq!("12 .,–«٣€".chars().find_map(Script::of), None);
    }
}
