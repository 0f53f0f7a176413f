//! Tokens: pieces of a text as they stand there, each one or a few words. What they are as words is asked once
//! for each distinct one, so that a page costs a table look-up a word.

use super::words::is_han;

/// What a byte is to tokens: 0 ends them, 1 belongs to them, 2 begins a character that is not ASCII.
static BYTES: [u8; 256] = {
    let mut table = [2u8; 256];
    let mut byte = 0;
    while byte < 128 {
        table[byte] = (byte as u8).is_ascii_alphanumeric() as u8;
        byte += 1;
    }
    table
};

/// Gives the tokens of a text. `joins` says whether an apostrophe within a word belongs to it.
pub(super) fn tokens(text: &str, joins: bool, mut give: impl FnMut(&str)) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let start = at;
        // The fast way: letters and figures of ASCII up to a sign of ASCII.
        while bytes.get(at).is_some_and(|byte| BYTES[usize::from(*byte)] == 1) {
            at += 1;
        }
        match bytes.get(at) {
            Some(byte) if BYTES[usize::from(*byte)] == 2 || (joins && *byte == b'\'') => {
                at = wide(text, start, at, joins, &mut give);
            }
            _ => {
                if at > start {
                    give(&text[start..at]);
                }
                at += 1;
            }
        }
    }
}

/// Gives the token that begins at `start` and goes on at `at` with a character that is not ASCII; the place
/// behind it.
fn wide(text: &str, start: usize, at: usize, joins: bool, give: &mut impl FnMut(&str)) -> usize {
    let mut end = text.len();
    let mut after = end;
    let mut is_han_alone = true;
    for (offset, c) in text[at..].char_indices() {
        if is_apart(c, joins) {
            (end, after) = (at + offset, at + offset + c.len_utf8());
            break;
        }
        is_han_alone &= is_han(c);
    }
    let token = &text[start..end];
    if is_han_alone && start == at && token.len() > 3 {
        // Signs of Han have three bytes here.
        for pair in 0..token.len() / 3 - 1 {
            give(&token[3 * pair..3 * pair + 6]);
        }
    } else if !token.is_empty() {
        give(token);
    }
    after
}

/// Characters that are sure to stand between words. What is not among them is sorted out with the word.
fn is_apart(c: char, joins: bool) -> bool {
    match c {
        '\'' => !joins,
        '\0'..='\x7f' => !c.is_ascii_alphanumeric(),
        // Spaces, dashes, quotes and dots; marks of Arabic and of full width; signs of Chinese.
        '\u{a0}' | '\u{ab}' | '\u{b7}' | '\u{bb}' | '\u{60c}' | '\u{61b}' | '\u{61f}' | '\u{6d4}' => true,
        '\u{2000}'..='\u{200a}' | '\u{2010}'..='\u{2018}' | '\u{201a}'..='\u{2029}' => true,
        '\u{2019}' => !joins,
        '\u{202f}'..='\u{203a}' | '\u{3000}'..='\u{3003}' | '\u{3008}'..='\u{3011}' => true,
        '\u{ff0c}' | '\u{ff0e}' | '\u{ff08}' | '\u{ff09}' | '\u{ff1a}' | '\u{ff1b}' | '\u{ff1f}' => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::tokens;

    #[test]
    fn tokens_are_pieces_of_the_text() {
        for (text, joins, expected) in [
            ("L'arrivo: 3 città.", false, "L arrivo 3 città"),
            ("сім’я, сім'я", true, "сім’я сім'я"),
            ("居留许可。SPID认证", false, "居留 留许 许可 SPID认证"),
            ("«à» – é…", false, "à é"),
            ("税", false, "税"),
            ("", false, ""),
        ] {
            let mut found = Vec::new();
            tokens(text, joins, |token| found.push(token.to_string()));
            assert_eq!(found.join(" "), expected);
        }
    }
}
