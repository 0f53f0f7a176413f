//! Phone numbers: one form for machines, one for readers.

use rlibphonenumber::{PhoneNumber, PhoneNumberFormat, PhoneNumberType, Region};

use super::{inside, scalar};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::yaml::{Decoder, Node};

/// What an editor says a number is for (`type:` of a phone).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PhoneUse {
    /// Somebody answers; the default.
    Voice,
    /// Somebody answers on a mobile phone.
    Mobile,
    /// The call costs nothing.
    TollFree,
    /// A fax machine.
    Fax,
    /// Messages over WhatsApp.
    Whatsapp,
    /// A number that exists within one country only: 112, 1522, 800…
    Short,
}

impl PhoneUse {
    /// The words of `type:`.
    pub const WORDS: &'static [(&'static str, PhoneUse)] = &[
        ("voice", PhoneUse::Voice),
        ("mobile", PhoneUse::Mobile),
        ("tollfree", PhoneUse::TollFree),
        ("fax", PhoneUse::Fax),
        ("whatsapp", PhoneUse::Whatsapp),
        ("short", PhoneUse::Short),
    ];
}

/// What the number plan of its country says a number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PhoneKind {
    /// A landline.
    FixedLine,
    /// A mobile phone.
    Mobile,
    /// One of the two: the country's plan does not tell.
    FixedLineOrMobile,
    /// Free for the caller.
    TollFree,
    /// Something else, such as shared cost or voice over IP.
    Other,
    /// A number that can be dialled within its country only.
    Short,
}

/// A phone number that can be called.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Phone {
    /// `+390512194013` (ITU-T E.164); a short number has none.
    pub e164: Option<String>,
    /// For readers anywhere: `+39 051 219 4013`. Always left to right, also within Arabic text.
    pub display: String,
    /// For readers in the country: `051 219 4013`.
    pub national: String,
    /// What it is.
    pub kind: PhoneKind,
}

impl Phone {
    /// Takes a number out of a node. Spaces, hyphens, dots and brackets between the digits do no harm.
    /// `country` is the site's, as an ISO 3166 code in capitals: short numbers are its own, and the help for a
    /// number without `+` adds its code.
    pub fn decode(node: &Node, purpose: PhoneUse, country: &str, decoder: &mut Decoder<'_>) -> Option<Phone> {
        let text = scalar(node, decoder, "a phone number in quotes is wanted here")?;
        let span = inside(node, 0..text.len());
        if let Some((at, c)) = text.char_indices().find(|(_, c)| !c.is_ascii_digit() && !is_separator(*c)) {
            let digits =
                latin(text).filter(|digits| purpose == PhoneUse::Short || parse(digits, country).is_some());
            let help = match digits {
                Some(digits) => format!("write the number in Latin digits: `\"{digits}\"`"),
                None => "write digits only, after a `+`: `\"+390512194013\"`".to_string(),
            };
            let what = if c.is_alphabetic() { "letters" } else { "signs" };
            let message = match latin_digit(c) {
                Some(_) => format!("`{text}` holds digits of another script"),
                None => format!("`{text}` holds {what} that cannot be dialled"),
            };
            let place = inside(node, at..at + c.len_utf8());
            decoder.report(Diagnostic::new(Code::PHONE_CHARACTERS, place, message).help(help));
            return None;
        }
        let digits: String = text.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        if purpose == PhoneUse::Short {
            return short(node, &digits, country, decoder);
        }
        let number =
            digits.strip_prefix('+').filter(|rest| !rest.contains('+')).and_then(|_| parse(&digits, country));
        let Some(number) = number else {
            let message = format!("`{text}` is not a phone number that can be called");
            let help = suggestion(&digits, country);
            decoder.report(Diagnostic::new(Code::INVALID_PHONE, span, message).help(help));
            return None;
        };
        let phone = Phone {
            e164: Some(number.format_as(PhoneNumberFormat::E164).into_owned()),
            display: number.format_as(PhoneNumberFormat::International).into_owned(),
            national: number.format_as(PhoneNumberFormat::National).into_owned(),
            kind: kind(&number),
        };
        if let Some((message, help)) = misfit(purpose, phone.kind) {
            decoder.report(Diagnostic::new(Code::PHONE_TYPE, span, message).help(help));
        }
        Some(phone)
    }

    /// The link that calls it (RFC 3966). Short numbers have no context parameter, which phones do not read.
    pub fn uri(&self) -> String {
        match &self.e164 {
            Some(number) => format!("tel:{number}"),
            None => format!("tel:{}", self.national.replace(' ', "")),
        }
    }
}

fn is_separator(c: char) -> bool {
    matches!(c, '+' | ' ' | '-' | '.' | '(' | ')' | '/' | '\u{A0}' | '\u{202F}')
}

/// A number of any country in international form, where its country's plan knows it.
fn parse(digits: &str, country: &str) -> Option<PhoneNumber> {
    let region = country.parse::<Region>().ok();
    // The library takes up to 250 characters; no number is longer than 15 digits (ITU-T E.164).
    let number = PhoneNumber::parse(digits.get(..digits.len().min(20))?, region).ok()?;
    (digits.len() <= 20 && number.is_valid()).then_some(number)
}

fn kind(number: &PhoneNumber) -> PhoneKind {
    match number.get_type() {
        PhoneNumberType::FixedLine => PhoneKind::FixedLine,
        PhoneNumberType::Mobile => PhoneKind::Mobile,
        PhoneNumberType::FixedLineOrMobile => PhoneKind::FixedLineOrMobile,
        PhoneNumberType::TollFree => PhoneKind::TollFree,
        _ => PhoneKind::Other,
    }
}

/// What to say where `type:` and the number plan disagree.
fn misfit(purpose: PhoneUse, kind: PhoneKind) -> Option<(&'static str, &'static str)> {
    match (purpose, kind) {
        (PhoneUse::TollFree, PhoneKind::TollFree | PhoneKind::Other) => None,
        (PhoneUse::TollFree, _) => {
            Some(("a call to this number is not free", "write `type: voice`, or correct the number"))
        }
        (PhoneUse::Mobile, PhoneKind::FixedLine | PhoneKind::TollFree) => {
            Some(("this is not a mobile number", "write `type: voice`, or correct the number"))
        }
        (PhoneUse::Voice, PhoneKind::TollFree) => {
            Some(("a call to this number is free", "write `type: tollfree`, so that readers know"))
        }
        (PhoneUse::Fax, PhoneKind::Mobile | PhoneKind::TollFree) => {
            Some(("a fax machine seldom has such a number", "write `type: voice`, or correct the number"))
        }
        _ => None,
    }
}

/// The digits in Latin script, where letters are none and all other signs are separators.
fn latin(text: &str) -> Option<String> {
    let mut digits = String::new();
    for c in text.chars() {
        match latin_digit(c) {
            Some(digit) => digits.push(digit),
            None if c == '+' => digits.push('+'),
            None if c.is_alphanumeric() => return None,
            None => {}
        }
    }
    Some(digits)
}

/// The Latin form of a decimal digit of the scripts that the readers of a European region write.
fn latin_digit(c: char) -> Option<char> {
    // First digits of the blocks: Latin, Arabic-Indic, Persian and Urdu, Devanagari, Bengali, full width.
    ['0', '\u{660}', '\u{6F0}', '\u{966}', '\u{9E6}', '\u{FF10}']
        .iter()
        .find_map(|&zero| char::from_digit(u32::from(c).checked_sub(u32::from(zero))?, 10))
}

fn suggestion(digits: &str, country: &str) -> String {
    let international = digits.strip_prefix("00").map(|rest| format!("+{rest}"));
    for candidate in [international.as_deref(), Some(digits)].into_iter().flatten() {
        if let Some(number) = parse(candidate, country) {
            return format!("write `\"{}\"`", number.format_as(PhoneNumberFormat::E164));
        }
    }
    if (3..=6).contains(&digits.len()) {
        return "a number that exists within one country only needs `type: short`".to_string();
    }
    "write `+`, the country code and the whole number, and count the digits: `\"+390512194013\"`".to_string()
}

/// Numbers of the whole European Union: emergency (Directive (EU) 2018/1972, article 109) and harmonised
/// services of social value (Commission Decision 2007/116/EC as amended).
const EUROPEAN: &[&str] = &["112", "116000", "116006", "116016", "116111", "116117", "116123"];
/// Numbers of public services in Italy: police, children, fire, ambulance and other lines that answer a call
/// from anywhere in the country. Not complete, so a number that is missing is a warning only.
const ITALIAN: &[&str] = &[
    "113", "114", "115", "117", "118", "1500", "1515", "1518", "1522", "1525", "1530", "1533", "19696",
    "803116",
];

fn short(node: &Node, digits: &str, country: &str, decoder: &mut Decoder<'_>) -> Option<Phone> {
    let text = node.text().unwrap_or_default();
    let span = inside(node, 0..text.len());
    let number = (!digits.starts_with('+') && digits.len() > 6).then(|| parse(digits, country)).flatten();
    if let Some(number) = number.filter(|number| kind(number) != PhoneKind::FixedLine) {
        // A free number such as 800…, which cannot be called from abroad.
        let national = number.format_as(PhoneNumberFormat::National).into_owned();
        return Some(Phone { e164: None, display: national.clone(), national, kind: PhoneKind::Short });
    }
    if !(3..=6).contains(&digits.len()) || digits.starts_with('+') {
        let message = format!("`{text}` is not a short number");
        let help = "short numbers have 3 to 6 digits and no `+`; other numbers need `type: voice` and a `+`";
        decoder.report(Diagnostic::new(Code::INVALID_PHONE, span, message).help(help));
        return None;
    }
    let known = EUROPEAN.contains(&digits) || ITALIAN.contains(&digits);
    if country == "IT" && !known {
        let message = format!("`{text}` is not a short number that is known in Italy");
        decoder.report(
            Diagnostic::new(Code::UNKNOWN_SHORT_NUMBER, span, message)
                .help("call it and compare; an ordinary number needs `+` and another `type`"),
        );
    }
    Some(Phone {
        e164: None,
        display: digits.to_string(),
        national: digits.to_string(),
        kind: PhoneKind::Short,
    })
}

#[cfg(test)]
mod tests {
    use super::super::testing::{Finding, codes, decode};
    use super::*;

    fn phone(yaml: &str, purpose: PhoneUse) -> (Option<Phone>, Vec<Finding>) {
        decode(yaml, |node, decoder| Phone::decode(node, purpose, "IT", decoder))
    }

    #[test]
    fn an_italian_landline_is_grouped_and_known_as_one() {
        for yaml in ["\"+390512194013\"", "+39 051 2194013", "\"+39 (051) 219-4013\""] {
            let (found, findings) = phone(yaml, PhoneUse::Voice);
            assert_eq!(findings, []);
            let found = found.unwrap();
            assert_eq!(found.e164.as_deref(), Some("+390512194013"));
            assert_eq!((found.display.as_str(), found.kind), ("+39 051 219 4013", PhoneKind::FixedLine));
            assert_eq!(found.national, "051 219 4013");
            assert_eq!(found.uri(), "tel:+390512194013");
        }
    }

    #[test]
    fn mobiles_and_free_numbers_are_known() {
        assert_eq!(phone("\"+393331234567\"", PhoneUse::Mobile).0.unwrap().kind, PhoneKind::Mobile);
        assert_eq!(phone("\"+39800662200\"", PhoneUse::TollFree).0.unwrap().kind, PhoneKind::TollFree);
        assert_eq!(codes(&phone("\"+390512194013\"", PhoneUse::TollFree).1), ["V003"]);
        assert_eq!(codes(&phone("\"+390512194013\"", PhoneUse::Mobile).1), ["V003"]);
    }

    #[test]
    fn a_number_without_country_code_gets_it_as_help() {
        for yaml in ["\"051 2194013\"", "\"0039 051 2194013\""] {
            let (found, findings) = phone(yaml, PhoneUse::Voice);
            assert_eq!((found, codes(&findings)), (None, vec!["V001"]));
            assert_eq!(findings[0].help, "write `\"+390512194013\"`");
        }
        let (_, findings) = phone("\"112\"", PhoneUse::Voice);
        assert!(findings[0].help.contains("type: short"));
    }

    #[test]
    fn arabic_digits_and_letters_are_told() {
        let (found, findings) = phone("\"+٣٩٠٥١٢١٩٤٠١٣\"", PhoneUse::Voice);
        assert_eq!((found, codes(&findings)), (None, vec!["V002"]));
        assert_eq!(findings[0].help, "write the number in Latin digits: `\"+390512194013\"`");
        assert_eq!(findings[0].at, "٣");
        let (found, findings) = phone("\"+39 800 VERDE\"", PhoneUse::Voice);
        assert_eq!((found, codes(&findings)), (None, vec!["V002"]));
    }

    #[test]
    fn short_numbers_are_national() {
        for (yaml, uri) in [("\"112\"", "tel:112"), ("1522", "tel:1522"), ("116117", "tel:116117")] {
            let (found, findings) = phone(yaml, PhoneUse::Short);
            assert_eq!(findings, []);
            let found = found.unwrap();
            assert_eq!((found.uri().as_str(), found.kind, found.e164), (uri, PhoneKind::Short, None));
        }
        let (free, findings) = phone("\"800 66 22 00\"", PhoneUse::Short);
        assert_eq!((free.unwrap().uri().as_str(), findings), ("tel:800662200", vec![]));
        assert_eq!(codes(&phone("\"911\"", PhoneUse::Short).1), ["V004"]);
        assert_eq!(codes(&phone("\"+390512194013\"", PhoneUse::Short).1), ["V001"]);
    }

    #[test]
    fn nonsense_is_refused_and_never_panics() {
        for yaml in ["\"\"", "\"+\"", "\"++39\"", "\"+999123\"", "\"+39\"", "\"١\"", "\"ext. 5\"", "\"()\""]
        {
            for (_, purpose) in PhoneUse::WORDS {
                assert_eq!(phone(yaml, *purpose).0, None, "{yaml}");
            }
        }
        let long = format!("\"+39{}\"", "0".repeat(5000));
        assert_eq!(phone(&long, PhoneUse::Voice).0, None);
    }
}
