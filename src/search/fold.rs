//! Folding: one way to write what readers write in several.

use unicode_normalization::UnicodeNormalization as _;

/// Appends a text in compatibility decomposition (NFKD) and small letters, without accents and other marks
/// that are often left out, with one letter for letters that are taken for each other. The script of the
/// pages does the same; `tests/search/words.json` holds the two together.
pub(super) fn fold(text: &str, out: &mut String) {
    if text.is_ascii() {
        let from = out.len();
        out.push_str(text);
        out[from..].make_ascii_lowercase();
        return;
    }
    for c in text.nfkd().filter(|c| !is_dropped(*c)) {
        if c.is_ascii() {
            out.push(c.to_ascii_lowercase());
        } else {
            c.to_lowercase().filter(|c| !is_dropped(*c)).for_each(|c| unify(c, out));
        }
    }
}

/// Marks that readers leave out, and characters that show nothing.
fn is_dropped(c: char) -> bool {
    match c {
        '\0'..='\u{ac}' => false,
        '\u{300}'..='\u{36f}' => true,
        // Hebrew points.
        '\u{591}'..='\u{5c7}' => true,
        // Arabic signs and vowels, and the stroke that only stretches a word.
        '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' => true,
        '\u{6d6}'..='\u{6ed}' => true,
        // The soft hyphen, joiners, and controls of direction.
        '\u{ad}' | '\u{61c}' | '\u{200c}'..='\u{200f}' => true,
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => true,
        _ => false,
    }
}

fn unify(c: char, out: &mut String) {
    let one = match c {
        'ß' => return out.push_str("ss"),
        'æ' => return out.push_str("ae"),
        'œ' => return out.push_str("oe"),
        'þ' => return out.push_str("th"),
        'ø' => 'o',
        'ł' => 'l',
        'đ' | 'ð' => 'd',
        'ı' => 'i',
        'ς' => 'σ',
        'ґ' => 'г',
        // Arabic letters, and those of Persian and Urdu that look or sound alike.
        '\u{649}' | '\u{6cc}' | '\u{6d2}' => '\u{64a}',
        '\u{6a9}' => '\u{643}',
        '\u{629}' | '\u{6c1}' | '\u{6be}' | '\u{6c3}' | '\u{6d5}' => '\u{647}',
        '\u{6ba}' => '\u{646}',
        '\u{671}' => '\u{627}',
        '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' => char::from_digit(u32::from(c) & 15, 10).unwrap_or(c),
        other => other,
    };
    out.push(one);
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn what_is_written_in_two_ways_is_one() {
        for (one, other) in [
            ("Città", "citta"),
            ("STRASSE", "straße"),
            ("Ștefan", "stefan"),
            ("ґанок", "ганок"),
            ("إقامة", "اقامه"),
            ("رہائشی", "رهائشي"),
            ("١٢٣", "123"),
            ("ｓｐｉｄ", "spid"),
            ("\u{200f}تصـريح\u{200f}", "تصريح"),
        ] {
            let (mut a, mut b) = (String::new(), String::new());
            fold(one, &mut a);
            fold(other, &mut b);
            assert_eq!(a, b);
        }
    }
}
