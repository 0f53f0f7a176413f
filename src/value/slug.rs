//! Segments of page addresses, which are names of folders too, and ids of headings.

use unicode_normalization::char::is_combining_mark;
use unicode_normalization::is_nfc;

use super::{inside, scalar};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::nfc;
use crate::source::yaml::{Decoder, Node};

/// The longest segment, in bytes: file systems end at 255, and an extension or a `.tmp` must fit.
pub const MAX_BYTES: usize = 200;
/// The longest path, in bytes.
pub const MAX_PATH_BYTES: usize = 1000;

/// Device names of Windows, with or without an extension (Microsoft, "Naming Files, Paths, and Namespaces").
const RESERVED: &[&str] = &[
    "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8",
    "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "conin$",
    "conout$",
];

/// A segment of a page's address: small letters of any script in NFC, ASCII digits and single hyphens.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(String);

impl Slug {
    /// Takes a text that is a slug, or says why it is none.
    pub fn new(text: &str) -> Result<Slug, String> {
        match fault(text) {
            None => Ok(Slug(text.to_string())),
            Some(why) => Err(why),
        }
    }

    /// Takes a slug out of a node.
    pub fn decode(node: &Node, decoder: &mut Decoder<'_>) -> Option<Slug> {
        let text = scalar(node, decoder, "one part of a page's address is wanted here")?;
        let why = match Slug::new(text) {
            Ok(slug) => return Some(slug),
            Err(why) => why,
        };
        let help = match suggest(text) {
            Some(right) => format!("write `{right}`"),
            None => "write small letters, digits and hyphens: `residence-permit`".to_string(),
        };
        let shown: String = text.escape_debug().take(60).collect();
        let message = format!("`{shown}` cannot be a part of a page's address: {why}");
        let span = inside(node, 0..text.len());
        decoder.report(Diagnostic::new(Code::INVALID_SLUG, span, message).help(help));
        None
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What is wrong with a text as a segment.
fn fault(text: &str) -> Option<String> {
    let allowed = |c: char| {
        c == '-' || c.is_ascii_digit() || c.is_alphabetic() || (!c.is_ascii() && is_combining_mark(c))
    };
    let wrong = text.chars().find(|&c| !allowed(c));
    let why = match text {
        "" => "it is empty",
        "." | ".." => "it leads to another folder",
        _ if text.len() > MAX_BYTES => "it is longer than 200 bytes",
        _ if text.chars().any(char::is_control) => "it holds a control character",
        _ if text.ends_with(['.', ' ']) => "it ends in a dot or a space",
        _ => match wrong {
            Some(c) => return Some(format!("`{}` is not allowed", c.escape_debug())),
            None if !is_nfc(text) => "its accents are written as separate signs (not in NFC)",
            None if text.chars().any(|c| !c.to_lowercase().eq([c])) => "it has capital letters",
            None if text.starts_with('-') || text.ends_with('-') || text.contains("--") => {
                "hyphens stand single, between letters or digits"
            }
            None if text.starts_with(is_combining_mark) => "it starts with an accent that has no letter",
            None if RESERVED.contains(&text) => "Windows reserves this name for a device",
            None => return None,
        },
    };
    Some(why.to_string())
}

/// The nearest text that is a slug.
pub fn suggest(text: &str) -> Option<String> {
    let words = text.replace(['_', '/', '.', ':', '\u{2013}', '\u{2014}', '\'', '\u{2019}'], " ");
    let mut slug: String =
        slugify(&words).split('-').filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-");
    slug.retain(|c| fault(&c.to_string()).is_none() || c == '-' || is_combining_mark(c));
    while slug.len() > MAX_BYTES {
        slug.pop();
    }
    let slug = slug.trim_matches('-').to_string();
    let slug = match RESERVED.contains(&slug.as_str()) {
        true => format!("{slug}-1"),
        false => slug,
    };
    Slug::new(&slug).ok().map(|slug| slug.0)
}

/// The id of a heading, as GitHub makes it: letters of any script are kept and made small, spaces become
/// hyphens, punctuation goes. May be empty; twins are told apart by whoever has all headings of a page.
pub fn slugify(text: &str) -> String {
    let small: String = text.trim().to_lowercase();
    nfc(&small)
        .chars()
        .filter_map(|c| match c {
            c if c.is_whitespace() => Some('-'),
            '-' | '_' => Some(c),
            c if c.is_alphanumeric() || is_combining_mark(c) => Some(c),
            _ => None,
        })
        .collect()
}

/// Segments as one path below a root, `it/bologna/permesso`; every segment is checked again, so the path cannot
/// leave the root whatever it was made of. `None` where a segment is no slug or the whole is longer than
/// 1000 bytes. Locale tags and city ids are slugs once they are in small letters.
pub fn path<'s>(segments: impl IntoIterator<Item = &'s str>) -> Option<String> {
    let segments: Vec<&str> = segments.into_iter().collect();
    let right = !segments.is_empty() && segments.iter().all(|segment| fault(segment).is_none());
    let joined = segments.join("/");
    (right && joined.len() <= MAX_PATH_BYTES).then_some(joined)
}

#[cfg(test)]
mod tests {
    use super::super::testing::decode;
    use super::*;

    #[test]
    fn letters_of_every_script_are_taken() {
        for text in ["permesso-di-soggiorno", "città", "إقامة", "居留许可", "посвідка", "हिन्दी", "a1", "7"]
        {
            assert_eq!(Slug::new(text).map(|slug| slug.0), Ok(text.to_string()));
        }
    }

    #[test]
    fn what_would_break_somewhere_is_refused() {
        for text in [
            "",
            ".",
            "..",
            "a/b",
            "a\\b",
            "a:b",
            "a%2e",
            "con",
            "nul",
            "com1",
            "lpt9",
            "a.",
            "a ",
            " a",
            "A",
            "a--b",
            "-a",
            "a-",
            "a\u{0}b",
            "a\tb",
            "a\u{202E}b",
            "a.b",
            "a_b",
            "citta\u{300}",
            "\u{301}",
            "İ",
            "a\u{200C}b",
            "com¹",
        ] {
            assert!(Slug::new(text).is_err(), "{text:?}");
        }
        assert!(Slug::new(&"a".repeat(200)).is_ok() && Slug::new(&"a".repeat(201)).is_err());
        assert!(Slug::new(&"إ".repeat(101)).is_err());
    }

    #[test]
    fn a_refused_slug_comes_with_one_that_is_right() {
        for (yaml, right) in [
            ("Permesso di soggiorno", "permesso-di-soggiorno"),
            ("\"a/../b\"", "a-b"),
            ("CON", "con-1"),
            ("L'anagrafe", "l-anagrafe"),
            ("\"citta\\u0300\"", "città"),
            ("come_fare.html", "come-fare-html"),
        ] {
            let (slug, findings) = decode(yaml, Slug::decode);
            assert_eq!(slug, None);
            assert_eq!((findings[0].code, findings[0].help.clone()), ("V015", format!("write `{right}`")));
        }
        let (_, findings) = decode("\"..\"", Slug::decode);
        assert!(findings[0].message.ends_with("it leads to another folder"));
    }

    #[test]
    fn heading_ids_are_githubs() {
        for (text, id) in [
            ("Che cosa serve?", "che-cosa-serve"),
            ("  Tempi & costi  ", "tempi--costi"),
            ("SPID/CIE: come si fa", "spidcie-come-si-fa"),
            ("Città", "città"),
            ("ما هي الوثائق؟", "ما-هي-الوثائق"),
            ("居留许可。", "居留许可"),
            ("snake_case", "snake_case"),
            ("👍", ""),
        ] {
            assert_eq!(slugify(text), id);
        }
    }

    #[test]
    fn no_path_leaves_its_root() {
        let pieces =
            ["..", ".", "/", "\\", "a", "è", "%2e", ":", "-", "con", "\u{0}", "é\u{301}", "", "~", "C:", " "];
        let mut seed: u64 = 11;
        let mut next = |most: usize| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (seed >> 33) as usize % most
        };
        let mut made = 0;
        for _ in 0..20_000 {
            let segments: Vec<String> =
                (0..=next(3)).map(|_| (0..=next(2)).map(|_| pieces[next(pieces.len())]).collect()).collect();
            let Some(path) = path(segments.iter().map(String::as_str)) else {
                continue;
            };
            made += 1;
            let joined = std::path::Path::new("/root").join(&path);
            assert!(joined.starts_with("/root") && path.split('/').count() == segments.len(), "{path}");
            let ordinary = |part| matches!(part, std::path::Component::Normal(_));
            assert!(std::path::Path::new(&path).components().all(ordinary), "{path}");
        }
        assert!(made > 20);
        assert_eq!(path([]), None);
        assert_eq!(path(vec!["a"; 501]), None);
    }

    #[test]
    fn every_suggestion_is_a_slug() {
        for text in
            ["Ǆ", "ﬁ ﬂ", "a\u{300}\u{301}", "½ kg", "ß--", "___", "🙂", "İstanbul", "COM1.txt", "ΑΣ", "x²"]
        {
            if let Some(slug) = suggest(text) {
                assert!(Slug::new(&slug).is_ok(), "{text} gave {slug}");
            }
        }
    }
}
