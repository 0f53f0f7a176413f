//! E-mail addresses of offices.

use std::fmt;

use super::{inside, scalar};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::yaml::{Decoder, Node};

/// An address that browsers and mail programs take.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Email {
    address: String,
}

impl Email {
    /// Reads an address. The rule is "valid e-mail address" of the HTML standard (section 4.10.5.1.5), and the
    /// domain has a dot.
    pub fn parse(text: &str) -> Option<Email> {
        let (local, domain) = text.split_once('@')?;
        let atext = |b: u8| b.is_ascii_alphanumeric() || b".!#$%&'*+/=?^_`{|}~-".contains(&b);
        let label = |label: &str| {
            let inner = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
            (1..=63).contains(&label.len())
                && label.bytes().all(inner)
                && !label.starts_with('-')
                && !label.ends_with('-')
        };
        // RFC 5321, section 4.5.3.1: 64 and 255 octets.
        let right = (1..=64).contains(&local.len())
            && domain.len() <= 255
            && local.bytes().all(atext)
            && domain.contains('.')
            && domain.split('.').all(label);
        right.then(|| Email { address: text.to_string() })
    }

    /// Takes an address out of a node; an address that looks like one person's is reported too.
    pub fn decode(node: &Node, decoder: &mut Decoder<'_>) -> Option<Email> {
        let text = scalar(node, decoder, "an e-mail address is wanted here")?;
        let span = inside(node, 0..text.len());
        let Some(email) = Email::parse(text) else {
            let help = match guess(text) {
                Some(right) => format!("write the address alone: `{right}`"),
                None => "write one address: `office@example.org`".to_string(),
            };
            let message = format!("`{text}` is not an e-mail address");
            decoder.report(Diagnostic::new(Code::INVALID_EMAIL, span, message).help(help));
            return None;
        };
        if email.is_personal() {
            let local = email.address.split('@').next().unwrap_or_default();
            decoder.report(
                Diagnostic::new(
                    Code::PERSONAL_MAILBOX,
                    inside(node, 0..local.len()),
                    format!("`{local}@` looks like the mailbox of one person"),
                )
                .help("use the mailbox of the office, such as `info@` or `welcome@`"),
            );
        }
        Some(email)
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.address
    }

    /// The link that writes to it; what has a meaning in a URI is percent-encoded (RFC 6068, section 2).
    pub fn uri(&self) -> String {
        let mut uri = String::from("mailto:");
        for c in self.address.chars() {
            match c {
                c if c.is_ascii_alphanumeric() || "@.-_~!$'*+".contains(c) => uri.push(c),
                c => uri.push_str(&format!("%{:02X}", u32::from(c))),
            }
        }
        uri
    }

    /// The link that writes to it about something: the subject of the letter is there already.
    pub fn uri_about(&self, subject: &str) -> String {
        let mut uri = self.uri();
        uri.push_str("?subject=");
        for byte in subject.bytes() {
            match byte {
                byte if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) => uri.push(char::from(byte)),
                byte => uri.push_str(&format!("%{byte:02X}")),
            }
        }
        uri
    }

    /// Whether the part before the `@` reads like a first and a last name: two words of letters with one dot,
    /// neither of which names an office or a service.
    fn is_personal(&self) -> bool {
        let local = self.address.split('@').next().unwrap_or_default();
        let Some((first, last)) = local.split_once('.') else {
            return false;
        };
        let word = |part: &str| part.bytes().all(|b| b.is_ascii_alphabetic() || b == b'-');
        let name = |part: &str| part.len() >= 2 && word(part);
        // An initial with a surname is a person too: `m.rossi`.
        let initial = |part: &str| part.len() == 1 && word(part);
        let office = |part: &str| {
            let part = part.to_ascii_lowercase();
            OFFICE_WORDS.iter().any(|word| part.starts_with(word))
        };
        (name(first) || initial(first)) && name(last) && !office(first) && !office(last)
    }
}

/// Beginnings of words that offices use in their mailboxes, in the languages of public offices in Europe.
const OFFICE_WORDS: &[&str] = &[
    "accoglien",
    "admin",
    "affari",
    "ambulator",
    "amministra",
    "anagraf",
    "appoint",
    "archivi",
    "assist",
    "bando",
    "bandi",
    "bibliote",
    "bureau",
    "campus",
    "career",
    "center",
    "centr",
    "city",
    "cittadin",
    "citta",
    "civil",
    "comun",
    "contact",
    "contatt",
    "coordin",
    "cpi",
    "cpia",
    "cultur",
    "cup",
    "demografic",
    "desk",
    "direzion",
    "entrate",
    "erasmus",
    "ergo",
    "estero",
    "famigli",
    "foreign",
    "giovan",
    "help",
    "hello",
    "housing",
    "hub",
    "immigra",
    "impieg",
    "info",
    "informa",
    "inter",
    "job",
    "lavor",
    "mail",
    "mediat",
    "migra",
    "mobil",
    "noreply",
    "office",
    "orienta",
    "permess",
    "permit",
    "phd",
    "polo",
    "post",
    "prefettur",
    "prenot",
    "press",
    "prot",
    "pubblic",
    "questur",
    "redazion",
    "region",
    "registr",
    "relazion",
    "ricerc",
    "salute",
    "scuol",
    "segreter",
    "servi",
    "social",
    "sportell",
    "staff",
    "stat",
    "stranier",
    "student",
    "studi",
    "support",
    "talent",
    "tax",
    "team",
    "tribut",
    "uff",
    "unit",
    "univers",
    "urp",
    "visa",
    "visit",
    "web",
    "welcome",
    "welfare",
    "work",
];

/// The address within `Desk <a@b.it>`, `mailto:a@b.it?cc=x` or `a @ b.it`.
fn guess(text: &str) -> Option<String> {
    let joined: String = text.replace(" @ ", "@").replace("(at)", "@").replace("[at]", "@");
    joined
        .split(|c: char| c.is_whitespace() || "<>(),;:?\"".contains(c))
        .find_map(|part| Email::parse(part).map(|email| email.address))
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.address)
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{codes, decode};
    use super::*;

    #[test]
    fn an_office_has_an_address() {
        for yaml in [
            "welcome@example.org",
            "urp@comune.bologna.it",
            "ufficio.immigrazione@example.org",
            "info.erasmus@unibo.it",
        ] {
            let (email, findings) = decode(yaml, Email::decode);
            assert_eq!((email.unwrap().as_str(), codes(&findings)), (yaml, vec![]));
        }
    }

    #[test]
    fn a_persons_mailbox_is_doubted() {
        for yaml in ["mario.rossi@comune.example.it", "m.rossi@example.org"] {
            let (email, findings) = decode(yaml, Email::decode);
            assert!(email.is_some());
            assert_eq!(codes(&findings), ["V006"]);
        }
    }

    #[test]
    fn what_browsers_refuse_is_refused() {
        for yaml in [
            "Desk <a@b.it>",
            "a@[127.0.0.1]",
            "a@b.it?cc=x",
            "'\"x y\"@c.it'",
            "mailto:a@b.it",
            "a@b",
            "a@-b.it",
            "a b@c.it",
            "\"@b.it\"",
            "àé@b.it",
        ] {
            let (email, findings) = decode(yaml, Email::decode);
            assert_eq!((email, codes(&findings)), (None, vec!["V005"]), "{yaml}");
        }
        assert_eq!(decode("Desk <a@b.it>", Email::decode).1[0].help, "write the address alone: `a@b.it`");
    }

    #[test]
    fn a_link_cannot_gain_another_recipient() {
        let email = Email::parse("a?b&c=d@e.it").unwrap();
        assert_eq!(email.uri(), "mailto:a%3Fb%26c%3Dd@e.it");
    }
}
