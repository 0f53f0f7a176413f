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

/// Whether every character is one that composes with nothing, which most texts of most languages are:
/// Latin, Cyrillic and Arabic letters as keyboards write them, and typographic punctuation. Asking the
/// tables of Unicode takes much longer. See `NFC_Quick_Check` and `Canonical_Combining_Class` in
/// <https://www.unicode.org/reports/tr15/>.
fn is_plainly_nfc(text: &str) -> bool {
    // Below U+0300, the first combining character, no byte is above 0xCB.
    let is_low = |bytes: &[u8]| bytes.iter().fold(0, |high, byte| high.max(*byte)) < 0xcc;
    text.as_bytes().chunks(64).all(is_low)
        || text.chars().all(|c| {
            matches!(c, '\0'..='\u{2ff}' | '\u{400}'..='\u{482}' | '\u{48a}'..='\u{52f}' | '\u{61b}'..='\u{64a}' | '\u{2010}'..='\u{2027}')
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_taken_for_composed_is_composed() {
        let plain = ('\0'..='\u{ffff}').filter(|c| is_plainly_nfc(&c.to_string()));
        for c in plain {
            let text = format!("a{c}");
            assert!(unicode_normalization::is_nfc(&text), "{c:?}");
        }
    }

    #[test]
    fn separate_accents_are_joined() {
        assert_eq!(nfc("citta\u{300}"), "città");
        assert!(matches!(nfc("città, Čeština, إقامة"), Cow::Borrowed(_)));
    }
}
