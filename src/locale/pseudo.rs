//! Pseudo-locales: languages that nobody speaks, which show whether a page has room for longer words, stands in both
//! directions, and takes all its words from catalogues.

use super::Tag;

/// A language that nobody speaks. Its words are those of English, changed by a rule, so that whoever reads English can
/// read it. The tags are those of the Unicode CLDR:
/// <https://www.unicode.org/reports/tr35/tr35-general.html#Pseudo_Locales>.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pseudo {
    /// `en-XA`: with accents, and longer by two fifths.
    Long,
    /// `ar-XB`: each word from right to left.
    Mirrored,
}

/// A vowel is repeated after so many letters, which makes a text longer by two fifths.
const EVERY: usize = 5;

/// RIGHT-TO-LEFT MARK and RIGHT-TO-LEFT OVERRIDE; then the override ends. The marks keep numbers and signs between two
/// words on their side.
const TURN: [&str; 2] = ["\u{200f}\u{202e}", "\u{202c}\u{200f}"];

impl Pseudo {
    /// All of them.
    pub const ALL: [Pseudo; 2] = [Pseudo::Long, Pseudo::Mirrored];

    /// The one with this tag.
    pub fn of(tag: &Tag) -> Option<Pseudo> {
        Pseudo::ALL.into_iter().find(|pseudo| pseudo.as_str() == tag.as_str())
    }

    /// The English among some tags whose words pseudo-locales change: `en`, or the first that says more.
    pub fn english<'t>(tags: impl IntoIterator<Item = &'t Tag>) -> Option<&'t Tag> {
        let is_english = |tag: &&Tag| tag.language() == "en" && Pseudo::of(tag).is_none();
        tags.into_iter().filter(is_english).min_by_key(|tag| tag.without_subtags().is_some())
    }

    /// Its tag.
    pub fn as_str(self) -> &'static str {
        match self {
            Pseudo::Long => "en-XA",
            Pseudo::Mirrored => "ar-XB",
        }
    }

    /// Its name, where the configuration gives none.
    pub fn name(self) -> &'static str {
        match self {
            Pseudo::Long => "Pseudo (long)",
            Pseudo::Mirrored => "Pseudo (mirrored)",
        }
    }

    /// An English text as it is in this language. Tags and character references stay.
    pub(super) fn write(self, text: &str) -> String {
        match self {
            Pseudo::Long => long(text),
            Pseudo::Mirrored => mirrored(text),
        }
    }
}

fn long(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let mut owed = 0;
    for sign in signs(text) {
        let Sign::Letter(letter) = sign else {
            out.push_str(sign.markup());
            continue;
        };
        let accented = accented(letter);
        out.push(accented);
        owed += 1;
        if owed >= EVERY && "aeiouAEIOU".contains(letter) {
            owed -= EVERY;
            out.extend([accented, accented]);
        }
    }
    out
}

fn mirrored(text: &str) -> String {
    let [begin, end] = TURN;
    let mut out = String::with_capacity(text.len() * 3);
    let mut in_word = false;
    for sign in signs(text) {
        let is_word = match sign {
            Sign::Letter(letter) => !letter.is_whitespace(),
            Sign::Reference(_) => true,
            Sign::Tag(_) => false,
        };
        if is_word != in_word {
            out.push_str(if is_word { begin } else { end });
            in_word = is_word;
        }
        match sign {
            Sign::Letter(letter) => out.push(letter),
            _ => out.push_str(sign.markup()),
        }
    }
    if in_word {
        out.push_str(end);
    }
    out
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

/// A part of a text.
#[derive(Clone, Copy)]
enum Sign<'t> {
    /// A letter, a space, a full stop.
    Letter(char),
    /// `<b>`.
    Tag(&'t str),
    /// `&amp;`.
    Reference(&'t str),
}

impl<'t> Sign<'t> {
    /// What stays as it is.
    fn markup(self) -> &'t str {
        match self {
            Sign::Letter(_) => "",
            Sign::Tag(text) | Sign::Reference(text) => text,
        }
    }
}

fn signs(text: &str) -> impl Iterator<Item = Sign<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let letter = rest.chars().next()?;
        let (length, is_tag) = match letter {
            '<' => (tag(rest), true),
            '&' => (reference(rest), false),
            _ => (None, false),
        };
        let (sign, after) = rest.split_at(length.unwrap_or(letter.len_utf8()));
        rest = after;
        Some(match (length, is_tag) {
            (None, _) => Sign::Letter(letter),
            (Some(_), true) => Sign::Tag(sign),
            (Some(_), false) => Sign::Reference(sign),
        })
    })
}

/// The length of the tag that a text begins with.
fn tag(text: &str) -> Option<usize> {
    let rest = text.strip_prefix('<')?;
    let is_tag = rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
    is_tag.then(|| text.find('>').map(|end| end + 1))?
}

/// The length of the character reference that a text begins with.
fn reference(text: &str) -> Option<usize> {
    let (name, _) = text.strip_prefix('&')?.split_once(';')?;
    let is_name = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '#');
    (is_name && (1..10).contains(&name.len())).then_some(name.len() + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// With the signs that turn a word round as brackets.
    fn mirrored(text: &str) -> String {
        Pseudo::Mirrored.write(text).replace(TURN[0], "[").replace(TURN[1], "]")
    }

    #[test]
    fn the_tags_are_known() {
        for pseudo in Pseudo::ALL {
            let tag = Tag::parse(pseudo.as_str()).unwrap();
            assert_eq!((tag.as_str(), Pseudo::of(&tag)), (pseudo.as_str(), Some(pseudo)));
        }
        for other in ["en", "ar", "en-GB", "en-XB", "ar-XA", "it-XA"] {
            assert_eq!(Pseudo::of(&Tag::parse(other).unwrap()), None, "{other}");
        }
    }

    #[test]
    fn english_is_found() {
        let of = |tags: &str| {
            let tags: Vec<Tag> = tags.split(' ').map(|tag| Tag::parse(tag).unwrap()).collect();
            Pseudo::english(&tags).map(Tag::to_string)
        };
        assert_eq!(of("it en-XA en-GB en en-US"), Some("en".to_string()));
        assert_eq!(of("it en-XA en-GB en-US"), Some("en-GB".to_string()));
        assert_eq!(of("it en-XA ar-XB"), None);
    }

    #[test]
    fn words_get_longer_and_markup_stays() {
        let long = |text| Pseudo::Long.write(text);
        assert_eq!(long("Tea &amp; <b>Sea</b>"), "Tëá &amp; <b>Šëëëá</b>");
        assert_eq!(long("A & a &lt"), "Á & ááá &lt");
        assert_eq!(long("a < b"), "á < b");
        let text = "The opening hours of this desk are not known";
        let made = long(text).chars().count();
        assert!(made > text.len() * 5 / 4 && made < text.len() * 3 / 2, "{made}");
    }

    #[test]
    fn each_word_is_turned_and_markup_stays() {
        assert_eq!(mirrored("One desk."), "[One] [desk.]");
        assert_eq!(mirrored("Tea &amp; <b>Sea</b>"), "[Tea] [&amp;] <b>[Sea]</b>");
        assert_eq!(
            mirrored("R&amp;D isn&#x27;t <br/>a < b & c"),
            "[R&amp;D] [isn&#x27;t] <br/>[a] [<] [b] [&] [c]"
        );
        assert_eq!(mirrored("città\u{a0}é"), "[città]\u{a0}[é]");
    }

    #[test]
    fn spaces_stay_as_they_are() {
        for spaces in ["", " ", " \n\u{a0} "] {
            assert_eq!(mirrored(spaces), spaces);
            assert_eq!(Pseudo::Long.write(spaces), spaces);
        }
        assert_eq!(mirrored(" a "), " [a] ");
    }
}
