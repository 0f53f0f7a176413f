//! Normal form C: accents as keyboards write them, so that texts that look alike are alike.

use std::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// The text in normal form C, <https://www.unicode.org/reports/tr15/>; borrowed where it was so already.
pub fn nfc(text: &str) -> Cow<'_, str> {
    if is_plainly_nfc(text) || is_nfc_quick(text.chars()) == IsNormalized::Yes {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.nfc().collect())
    }
}

/// Whether every character is one that composes with nothing, which most texts of most languages are: Latin,
/// Cyrillic, Arabic and Han letters as keyboards write them, and punctuation. Asking the tables of Unicode
/// takes much longer. See `NFC_Quick_Check` and `Canonical_Combining_Class` in
/// <https://www.unicode.org/reports/tr15/>.
fn is_plainly_nfc(text: &str) -> bool {
    let mut rest = text;
    // Below U+0300, the first combining character, no byte is above 0xCB; those above begin a character.
    while let Some(at) = rest.bytes().position(|byte| byte >= 0xcc) {
        let mut chars = rest[at..].chars();
        if !chars.next().is_some_and(is_alone) {
            return false;
        }
        rest = chars.as_str();
    }
    true
}

fn is_alone(c: char) -> bool {
    matches!(c,
        '\u{400}'..='\u{482}' | '\u{48a}'..='\u{52f}'
        | '\u{600}'..='\u{60f}' | '\u{61b}'..='\u{64a}' | '\u{660}'..='\u{66f}' | '\u{671}'..='\u{6d5}'
        | '\u{2010}'..='\u{2027}'
        | '\u{3000}'..='\u{3029}' | '\u{4e00}'..='\u{9fff}' | '\u{ff01}'..='\u{ff65}')
}

#[cfg(test)]
mod tests {
    use unicode_normalization::char::canonical_combining_class;

    use super::*;

    #[test]
    fn what_is_taken_for_composed_is_composed() {
        for c in ('\0'..=char::MAX).filter(|c| is_plainly_nfc(&c.to_string())) {
            assert_eq!(canonical_combining_class(c), 0, "{c:?}");
            assert_eq!(is_nfc_quick(std::iter::once(c)), IsNormalized::Yes, "{c:?}");
        }
    }

    #[test]
    fn separate_accents_are_joined() {
        assert_eq!(nfc("citta\u{300}"), "città");
        assert!(matches!(nfc("città, Čeština, إقامة"), Cow::Borrowed(_)));
    }
}
