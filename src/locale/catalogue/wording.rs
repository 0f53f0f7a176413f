//! Other ways of showing the words, for whoever looks over them.

use std::borrow::Cow;

use crate::locale::LocaleId;

/// How words are shown. Readers get the default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    /// A message that the reader's own language lacks shows its id, not the words of another language.
    pub keys: bool,
    /// The words of this language are longer and have accents: what stays as it is does not come from a catalogue.
    pub stretched: Option<LocaleId>,
}

/// A vowel is repeated after so many letters, which makes a text longer by two fifths.
const EVERY: usize = 5;

/// A text, or a piece of HTML, as a language would have it that nobody speaks: with accents, and longer. Tags and
/// character references stay.
pub(super) fn stretched(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 2);
    let mut owed = 0;
    let mut closes = None;
    for (at, letter) in text.char_indices() {
        let rest = &text[at..];
        closes = closes.or(match letter {
            '<' => Some('>'),
            '&' if is_reference(rest) => Some(';'),
            _ => None,
        });
        if let Some(end) = closes {
            out.push(letter);
            if letter == end {
                closes = None;
            }
            continue;
        }
        let accented = accented(letter);
        out.push(accented);
        owed += 1;
        if owed >= EVERY && "aeiouAEIOU".contains(letter) {
            owed -= EVERY;
            out.extend([accented, accented]);
        }
    }
    Cow::Owned(out)
}

/// Whether a text begins with `&amp;` or the like.
fn is_reference(text: &str) -> bool {
    let name = text.get(1..).and_then(|rest| rest.split_once(';')).map(|(name, _)| name);
    name.is_some_and(|name| name.len() < 10 && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '#'))
}

fn accented(letter: char) -> char {
    let pairs = [
        ('a', 'á'),
        ('c', 'ç'),
        ('e', 'ë'),
        ('i', 'î'),
        ('n', 'ñ'),
        ('o', 'ô'),
        ('s', 'š'),
        ('u', 'ü'),
        ('y', 'ý'),
    ];
    let small = pairs.iter().find(|(plain, _)| letter.to_ascii_lowercase() == *plain);
    match small {
        Some((_, accented)) if letter.is_ascii_uppercase() => {
            accented.to_uppercase().next().unwrap_or(*accented)
        }
        Some((_, accented)) => *accented,
        None => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_get_longer_and_markup_stays() {
        assert_eq!(stretched("Tea &amp; <b>Sea</b>"), "Tëá &amp; <b>Šëëëá</b>");
        assert_eq!(stretched("A & a &lt"), "Á & ááá &lt");
        let long = "The opening hours of this desk are not known";
        let made = stretched(long).chars().count();
        assert!(made > long.len() * 5 / 4 && made < long.len() * 3 / 2, "{made}");
    }
}
