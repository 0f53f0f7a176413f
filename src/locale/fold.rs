//! Small letters, for comparing words as readers do.

use std::ops::Range;

/// A text in small letters and of the same length in bytes, so that a place in one is that place in the other.
/// The few letters whose small form is longer or shorter stay as they are.
pub fn fold(text: &str, out: &mut String) {
    out.reserve(text.len());
    out.extend(text.chars().map(small));
}

fn small(c: char) -> char {
    match c {
        'A'..='Z' => c.to_ascii_lowercase(),
        // Scripts without capitals, without asking the tables of Unicode: Hebrew to Thai, and Han.
        '\0'..='\x7f' | '\u{590}'..='\u{e7f}' | '\u{2e80}'..='\u{a4cf}' => c,
        _ => {
            let mut small = c.to_lowercase();
            match (small.next(), small.next()) {
                (Some(first), None) if first.len_utf8() == c.len_utf8() => first,
                _ => c,
            }
        }
    }
}

/// Whether a word is written in capitals alone, as an abbreviation is: `ISEE`, `F24`. Such a word is another one
/// in small letters: the tax form `CU` is not the Romanian *cu*.
pub fn is_abbreviation(word: &str) -> bool {
    word.chars().any(char::is_uppercase) && !word.chars().any(char::is_lowercase)
}

/// Whether two neighbouring characters belong to one word. Scripts that put no space between words have no
/// such bond, and an apostrophe is none: *l'anagrafe* is two words.
pub fn are_one_word(before: char, after: char) -> bool {
    is_of_word(before) && is_of_word(after) && !is_unspaced(before) && !is_unspaced(after)
}

/// Whether no word goes on before or behind a piece of a text.
pub fn is_whole(text: &str, range: &Range<usize>) -> bool {
    let (Some(before), Some(own), Some(after)) =
        (text.get(..range.start), text.get(range.clone()), text.get(range.end..))
    else {
        return false;
    };
    let bound = |left: &str, right: &str| match (left.chars().next_back(), right.chars().next()) {
        // The end of `1.730`.
        (Some('.' | ','), Some('0'..='9')) => left.chars().rev().nth(1).is_some_and(|c| c.is_ascii_digit()),
        (Some(left), Some(right)) => are_one_word(left, right),
        _ => false,
    };
    !bound(before, own) && !bound(own, after)
}

fn is_of_word(c: char) -> bool {
    // Marks that stand on letters, and the joiners within Persian and Urdu words, count with them.
    c.is_alphanumeric()
        || matches!(c, '_' | '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}')
        || matches!(c, '\u{ad}' | '\u{200c}' | '\u{200d}')
}

/// Thai, Lao, Burmese, Khmer, kana and Han.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}')
        || matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}')
        || matches!(c, '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        let mut out = String::new();
        fold(text, &mut out);
        out
    }

    #[test]
    fn every_place_stays_where_it_is() {
        for text in ["Questura", "ÈÀ İẞK", "ПРЕФЕКТУРА Ґ", "تصريح الإقامة", "居留许可", "Șț Ë"]
        {
            let small = folded(text);
            assert_eq!(small.len(), text.len(), "{text}");
            assert!(
                text.char_indices().map(|(at, _)| at).eq(small.char_indices().map(|(at, _)| at)),
                "{text}"
            );
        }
        assert_eq!(folded("ПРЕФЕКТУРА È"), "префектура è");
    }

    #[test]
    fn abbreviations_are_in_capitals() {
        assert!(is_abbreviation("ISEE") && is_abbreviation("F24"));
        assert!(!is_abbreviation("Questura") && !is_abbreviation("730") && !is_abbreviation("居留许可"));
    }

    #[test]
    fn words_end_where_letters_do() {
        assert!(are_one_word('a', 'n') && are_one_word('F', '2') && are_one_word('ق', '\u{64e}'));
        assert!(!are_one_word('\'', 'a') && !are_one_word('’', 'a') && !are_one_word('-', 'a'));
        assert!(!are_one_word('办', '理') && !are_one_word('E', '证'));
    }
}
