//! The one policy for every link that leaves this tool: in pages, feeds, JSON and vCards alike.

use std::fmt;

use super::email::Email;
use super::{inside, scalar};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::yaml::{Decoder, Node};

/// The longest link, in bytes; some mail programs and chats cut longer ones off.
const MAX_BYTES: usize = 2000;

/// Why a link is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is nothing.
    Empty,
    /// It is longer than 2000 bytes.
    TooLong,
    /// It holds a control character, a line break or a sign that turns the reading direction.
    ControlCharacter,
    /// It holds a backslash, which browsers read as a slash.
    Backslash,
    /// It starts with `//`: the scheme is left out, and any host may follow.
    ProtocolRelative,
    /// The scheme is none of the six that are allowed.
    Scheme(String),
    /// It holds a user name or a password.
    Credentials,
    /// It does not follow the rules of its scheme.
    Malformed(&'static str),
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::Empty => f.write_str("a link is missing"),
            Refusal::TooLong => write!(f, "a link is longer than {MAX_BYTES} bytes"),
            Refusal::ControlCharacter => f.write_str("a link holds an invisible control character"),
            Refusal::Backslash => f.write_str("a link holds a backslash"),
            Refusal::ProtocolRelative => f.write_str("a link starts with `//` and leaves out https:"),
            Refusal::Scheme(scheme) => write!(f, "links that start with `{scheme}:` are not allowed"),
            Refusal::Credentials => f.write_str("a link holds a user name or a password"),
            Refusal::Malformed(why) => f.write_str(why),
        }
    }
}

/// The link as it may be written into any output (ASCII only, percent-encoded), or why it may not be.
///
/// Allowed are https, http, mailto, tel, sms and geo, and paths, queries and fragments of this site. Spaces
/// around the text are dropped. The result is not HTML-escaped: whoever writes it into a document does that.
pub fn check(text: &str) -> Result<String, Refusal> {
    let text = text.trim_matches(' ');
    if text.is_empty() {
        return Err(Refusal::Empty);
    }
    if text.len() > MAX_BYTES {
        return Err(Refusal::TooLong);
    }
    // Browsers drop tabs and line breaks before they read the scheme: `java\tscript:` is `javascript:`.
    if text.chars().any(|c| c.is_control() || is_invisible(c)) {
        return Err(Refusal::ControlCharacter);
    }
    if text.contains('\\') {
        return Err(Refusal::Backslash);
    }
    if text.starts_with("//") {
        return Err(Refusal::ProtocolRelative);
    }
    match scheme(text) {
        None => Ok(encode(text)),
        Some((scheme, rest)) => match scheme.to_ascii_lowercase().as_str() {
            "http" | "https" => web(text),
            "mailto" => mailto(rest),
            "tel" => number("tel", rest),
            "sms" => number("sms", rest),
            "geo" => geo(rest),
            other => Err(Refusal::Scheme(other.chars().take(40).collect())),
        },
    }
}

/// Takes a web address out of a node: https or http, normalised.
pub fn web_address(node: &Node, decoder: &mut Decoder<'_>) -> Option<String> {
    let text = scalar(node, decoder, "a web address (`https://…`) is wanted here")?;
    let (refusal, help) = match check(text) {
        Ok(link) if link.starts_with("https://") || link.starts_with("http://") => return Some(link),
        Ok(_) if scheme(text.trim()).is_none() && looks_like_host(text) => {
            ("a web address starts with `https://`".to_string(), format!("write `https://{}`", text.trim()))
        }
        Ok(_) => (
            "only web addresses are allowed here".to_string(),
            "write an address that starts with `https://`".to_string(),
        ),
        Err(refusal) => {
            let help = match refusal {
                Refusal::ProtocolRelative => format!("write `https:{}`", text.trim()),
                Refusal::Backslash => "write `/` in place of the backslash".to_string(),
                Refusal::ControlCharacter => {
                    "delete the value and type it again, or paste it as plain text".to_string()
                }
                Refusal::Credentials => "remove what stands before the `@`".to_string(),
                _ => "write an address that starts with `https://`".to_string(),
            };
            (refusal.to_string(), help)
        }
    };
    let span = inside(node, 0..text.len());
    decoder.report(Diagnostic::new(Code::REFUSED_URL, span, refusal).help(help));
    None
}

/// What stands before the first colon, where it stands before any slash, query or fragment, and the rest.
fn scheme(text: &str) -> Option<(&str, &str)> {
    let at = text.find([':', '/', '?', '#'])?;
    text[at..].strip_prefix(':').map(|rest| (&text[..at], rest))
}

/// Marks that turn the reading direction or have no width: they make a link look like another one.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{00AD}')
}

fn looks_like_host(text: &str) -> bool {
    let host = text.trim().split(['/', '?', '#']).next().unwrap_or_default();
    host.contains('.') && !host.starts_with('.') && !host.contains(' ')
}

fn web(text: &str) -> Result<String, Refusal> {
    let malformed = Refusal::Malformed("this web address cannot be read");
    let url = ::url::Url::parse(text).map_err(|_| malformed.clone())?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(Refusal::Credentials);
    }
    // `https:page` and `https:///page` are read differently by different programs.
    let authority = text.split_once("://").map(|(_, rest)| rest);
    if authority.is_none_or(|rest| rest.starts_with(['/', '@', '?', '#'])) {
        return Err(malformed);
    }
    // The `url` crate leaves a few signs as they are that end a string elsewhere.
    Ok(encode(url.as_str()))
}

fn mailto(rest: &str) -> Result<String, Refusal> {
    let (addresses, query) = rest.split_once('?').unwrap_or((rest, ""));
    let mut links = Vec::new();
    for address in addresses.split(',') {
        let email =
            Email::parse(address).ok_or(Refusal::Malformed("a mailto link needs an e-mail address"))?;
        links.push(email.uri());
    }
    let fields = query.split('&').filter(|field| !field.is_empty());
    for field in fields {
        let name = field.split('=').next().unwrap_or_default().to_ascii_lowercase();
        if !["subject", "body", "cc"].contains(&name.as_str()) {
            return Err(Refusal::Malformed("a mailto link may set subject, body and cc only"));
        }
    }
    let addresses = links.join(",").replace(",mailto:", ",");
    Ok(match query {
        "" => addresses,
        _ => format!("{addresses}?{}", encode(query)),
    })
}

fn number(scheme: &str, rest: &str) -> Result<String, Refusal> {
    let (number, parameters) = rest.split_at(rest.find([';', '?']).unwrap_or(rest.len()));
    let allowed = |b: u8| b.is_ascii_digit() || b"+-.()*#".contains(&b);
    // `#` starts a fragment in a URI; a number with one is not a link.
    if number.contains('#') || !number.bytes().all(allowed) || !number.bytes().any(|b| b.is_ascii_digit()) {
        return Err(Refusal::Malformed("this phone link holds no number that can be called"));
    }
    Ok(format!("{scheme}:{number}{}", encode(parameters)))
}

fn geo(rest: &str) -> Result<String, Refusal> {
    let coordinates = rest.split([';', '?']).next().unwrap_or_default();
    let numbers: Vec<Option<f64>> = coordinates.split(',').map(|part| part.parse().ok()).collect();
    match numbers.as_slice() {
        [Some(lat), Some(lon)] | [Some(lat), Some(lon), Some(_)]
            if lat.abs() <= 90.0 && lon.abs() <= 180.0 =>
        {
            Ok(format!("geo:{}", encode(rest)))
        }
        _ => Err(Refusal::Malformed("a geo link needs latitude and longitude: `geo:44.49,11.34`")),
    }
}

/// Percent-encodes what may not stand in a URI (RFC 3986, section 2); a `%` with two hexadecimal digits stays.
pub fn encode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut encoded = String::with_capacity(text.len());
    for (at, &byte) in bytes.iter().enumerate() {
        let escape = byte == b'%'
            && bytes.get(at + 1..at + 3).is_some_and(|pair| pair.iter().all(u8::is_ascii_hexdigit));
        let plain = byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&()*+,;=".contains(&byte);
        if escape || plain {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::super::testing::decode;
    use super::*;

    #[test]
    fn letters_of_other_scripts_are_written_as_bytes() {
        assert_eq!(encode("https://e.org/ar/é/%C3"), "https://e.org/ar/%C3%A9/%C3");
    }

    #[test]
    fn allowed_links_come_out_normalised() {
        for (text, link) in [
            (" https://Example.org/a b ", "https://example.org/a%20b"),
            ("http://città.example/", "http://xn--citt-3na.example/"),
            ("mailto:info@example.org", "mailto:info@example.org"),
            (
                "mailto:a@b.it,c@d.it?subject=Ciao à tutti",
                "mailto:a@b.it,c@d.it?subject=Ciao%20%C3%A0%20tutti",
            ),
            ("tel:+390512194013", "tel:+390512194013"),
            ("sms:+39333?body=x", "sms:+39333?body=x"),
            ("geo:44.49,11.34?z=12", "geo:44.49,11.34?z=12"),
            ("/it/guide/", "/it/guide/"),
            ("../immagine uno.png", "../immagine%20uno.png"),
            ("#costi", "#costi"),
            ("?q=a:b", "?q=a:b"),
            ("./a:b", "./a:b"),
            ("%C3%A0%", "%C3%A0%25"),
            ("https://example.org/\"'<>`{}", "https://example.org/%22%27%3C%3E%60%7B%7D"),
        ] {
            assert_eq!(check(text).as_deref(), Ok(link), "{text}");
        }
    }

    #[test]
    fn links_that_run_script_are_refused_however_they_are_written() {
        for text in [
            "javascript:alert(1)",
            " JaVaScRiPt:alert(1)",
            "java\tscript:alert(1)",
            "java\nscript:alert(1)",
            "\u{1}javascript:alert(1)",
            "javascript\u{200B}:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "blob:https://example.org/x",
            "file:///etc/passwd",
            "//evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "https:\\\\evil.example",
            "https://user:pw@example.org",
            "https://user@example.org",
            "https://",
            "https:evil",
            "https:///evil.example/",
            "http://[::1",
            "mailto:",
            "mailto:x",
            "mailto:a@b.it?attach=/etc/passwd",
            "tel:alert",
            "tel:",
            "geo:x,y",
            "geo:100,10",
            "1:2",
            ":",
            "\u{202E}https://example.org",
            "   ",
        ] {
            assert!(check(text).is_err(), "{text:?} gave {:?}", check(text));
        }
        assert_eq!(check(&"a".repeat(2001)), Err(Refusal::TooLong));
    }

    #[test]
    fn whatever_goes_in_no_other_scheme_and_no_quote_comes_out() {
        let pieces = [
            "java", "script", ":", "/", "//", "\\", "https", "http:", "\t", "\n", " ", "@", "%0a", "\"", "'",
            "<", "data", "a.b", "?", "#", "é", "\u{0}", ";", "[", "mailto:",
        ];
        let mut seed: u64 = 7;
        for _ in 0..20_000 {
            let mut text = String::new();
            for _ in 0..5 {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                text.push_str(pieces[(seed >> 33) as usize % pieces.len()]);
            }
            let Ok(link) = check(&text) else { continue };
            assert!(link.bytes().all(|b| b.is_ascii_graphic() && !b"\"'<>\\`".contains(&b)), "{link}");
            let base = ::url::Url::parse("https://base.example/x/").unwrap();
            // A browser reads the link as the policy does.
            if let Ok(url) = base.join(&link) {
                assert!(["http", "https", "mailto", "tel", "sms", "geo"].contains(&url.scheme()), "{link}");
                let absolute = link.starts_with("http:") || link.starts_with("https:");
                assert!(absolute || url.host_str().is_none_or(|host| host == "base.example"), "{link}");
            }
        }
    }

    #[test]
    fn a_web_address_without_scheme_gets_help() {
        let (link, findings) = decode("www.unibo.it/it", web_address);
        assert_eq!(link, None);
        assert_eq!(
            (findings[0].code, findings[0].help.as_str()),
            ("V014", "write `https://www.unibo.it/it`")
        );
        let (link, findings) = decode("mailto:a@b.it", web_address);
        assert_eq!((link, findings[0].code), (None, "V014"));
        let (link, findings) = decode("\"java\\tscript:x\"", web_address);
        assert_eq!(
            (link, findings[0].message.as_str()),
            (None, "a link holds an invisible control character")
        );
    }
}
