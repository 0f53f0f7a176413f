//! The hash of a text that a translation records.

use std::borrow::Cow;
use std::hash::Hasher;

use siphasher::sip::SipHasher13;

use crate::source::nfc;

/// The hash of a text in its [`normal`] form: eight hexadecimal digits. SipHash-1-3 with the key zero, folded to
/// 32 bits: it tells a change, it proves nothing.
pub fn hash(text: &str) -> String {
    let text = normal(text);
    let mut hasher = SipHasher13::new();
    if !text.is_empty() {
        hasher.write(text.as_bytes());
        hasher.write(b"\n");
    }
    let hash = hasher.finish();
    format!("{:08x}", (hash ^ (hash >> 32)) & 0xffff_ffff)
}

/// A text without what editors' programs change by themselves: in NFC, line ends as `\n`, no white space at the
/// ends of lines and of the text, one empty line where there are several, one space within a line where there are
/// several. The indentation of a line stays: lists are made of it.
pub fn normal(text: &str) -> Cow<'_, str> {
    let text = nfc(text.trim());
    if is_normal(&text) {
        return text;
    }
    let mut normal = String::with_capacity(text.len());
    let mut empty = false;
    for line in text.lines().map(str::trim_end) {
        if line.is_empty() {
            empty = true;
            continue;
        }
        if !normal.is_empty() {
            normal.push_str(if empty { "\n\n" } else { "\n" });
        }
        empty = false;
        let words = line.trim_start();
        normal.push_str(&line[..line.len() - words.len()]);
        let mut blanks = 0;
        for letter in words.chars() {
            blanks = if matches!(letter, ' ' | '\t') { blanks + 1 } else { 0 };
            match blanks {
                0 | 1 => normal.push(letter),
                2 => {
                    normal.pop();
                    normal.push(' ');
                }
                _ => {}
            }
        }
    }
    Cow::Owned(normal)
}

/// Whether a text without white space at its ends is normal, which is the usual case. A line that begins with two
/// spaces is looked at more closely.
fn is_normal(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_clean = |end: usize| {
        let before = &text[..end];
        let blank = before.chars().next_back().is_some_and(|last| last != '\n' && last.is_whitespace());
        !blank && !before.ends_with("\n\n")
    };
    memchr::memchr_iter(b'\n', bytes).all(is_clean)
        && memchr::memmem::find(bytes, b"  ").is_none()
        && memchr::memchr(b'\t', bytes).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_ends_accents_and_blanks_as_an_editor_writes_them_change_no_hash() {
        let plain = hash("Città\n\nUna riga\nuna seconda");
        for same in [
            "Citta\u{300}\n\nUna riga\nuna seconda",
            "Città\r\n\r\nUna riga\r\nuna seconda\r\n",
            "\n  Città \n\t\nUna riga\u{a0}\nuna seconda\n\n",
            "Città\n\n\n \nUna   riga\nuna \tseconda",
        ] {
            assert_eq!(hash(same), plain, "{same:?}");
        }
        assert_ne!(hash("Città\nUna riga\nuna seconda"), plain);
        assert_ne!(hash("Città\n\nUna riga\n una seconda"), plain);
        assert_eq!(hash(""), hash(" \n"));
    }

    #[test]
    fn the_normal_form_is_its_own() {
        for text in ["", "a\n\n\n\nb  c", "- a\n  - b\n\n      code  x", "a\u{a0}\nb\t\tc", "a\r\n\r\nb"] {
            let once = normal(text).into_owned();
            assert_eq!(normal(&once), once, "{text:?}");
            assert_eq!(hash(&once), hash(text), "{text:?}");
        }
        assert_eq!(normal("- a\n  - b   c\n\n\n      d  e "), "- a\n  - b c\n\n      d e");
    }
}
