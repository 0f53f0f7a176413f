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

    /// The script that nearly all letters of a text are in; `None` where it has fewer than 30 letters or than so many
    /// words, for a name may be in any letters.
    pub fn of_text(text: &str, least_words: usize) -> Option<Script> {
        let mut counts: Vec<(Script, usize)> = Vec::new();
        for script in text.chars().filter_map(Script::of) {
            match counts.iter_mut().find(|(other, _)| *other == script) {
                Some((_, count)) => *count += 1,
                None => counts.push((script, 1)),
            }
        }
        let letters: usize = counts.iter().map(|(_, count)| count).sum();
        let (script, count) = counts.into_iter().max_by_key(|(script, count)| (*count, *script))?;
        // Scripts without spaces have fewer words than letters by far.
        let is_unspaced = matches!(script, Script::Han | Script::Kana | Script::Thai);
        let is_long = letters >= 30 && (is_unspaced || text.split_whitespace().count() >= least_words);
        (is_long && count * 10 >= letters * 9).then_some(script)
    }

    /// The script of such a text, where its language is not written in it.
    pub fn foreign(text: &str, least_words: usize, tag: &Tag) -> Option<Script> {
        let script = Script::of_text(text, least_words)?;
        let own = Script::of_language(tag);
        (!own.is_empty() && !own.contains(&script)).then_some(script)
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
    fn a_text_in_other_letters_is_told_from_a_name() {
        let tag = |text: &str| Tag::parse(text).unwrap();
        let italian = "Questo testo non è stato tradotto da nessuno";
        assert_eq!(Script::foreign(italian, 5, &tag("ar")), Some(Script::Latin));
        assert_eq!(Script::foreign(italian, 10, &tag("ar")), None);
        assert_eq!(Script::foreign(italian, 5, &tag("fr")), None);
        assert_eq!(Script::foreign("Agenzia delle Entrate", 5, &tag("ar")), None);
        assert_eq!(
            Script::foreign("主管 Agenzia delle Entrate di Bologna, Ufficio 1", 5, &tag("zh-Hans")),
            Some(Script::Latin)
        );
        assert_eq!(Script::foreign(&"证".repeat(30), 5, &tag("it")), Some(Script::Han));
    }

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
