//! Postcodes: text, never a number.

use super::{inside, scalar};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::yaml::{Decoder, Node};

/// A postcode as it stands on a letter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Postcode(pub String);

impl Postcode {
    /// Takes a postcode out of a node. `country` is an ISO 3166 code in capitals; for Italy the rule is five
    /// digits (the CAP), elsewhere letters, digits, spaces and hyphens, at most ten.
    pub fn decode(node: &Node, country: &str, decoder: &mut Decoder<'_>) -> Option<Postcode> {
        let text = scalar(node, decoder, "a postcode in quotes is wanted here")?;
        let digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        let allowed = |b: u8| b.is_ascii_alphanumeric() || b == b' ' || b == b'-';
        let right = match country {
            "IT" => digits && text.len() == 5,
            _ => {
                (3..=10).contains(&text.len())
                    && text.bytes().all(allowed)
                    && text.bytes().any(|b| b.is_ascii_digit())
            }
        };
        if right {
            return Some(Postcode(text.to_string()));
        }
        let help = match country {
            "IT" if digits && text.len() < 5 => format!(
                "a postcode has five digits: if its leading zeros got lost, write `\"{text:0>5}\"` in quotes"
            ),
            "IT" => "write five digits in quotes: `\"40124\"`".to_string(),
            _ => "write letters and digits only, at most ten, in quotes".to_string(),
        };
        let message = format!("`{text}` is not a postcode");
        let span = inside(node, 0..text.len());
        decoder.report(Diagnostic::new(Code::INVALID_POSTCODE, span, message).help(help));
        None
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::decode;
    use super::*;

    #[test]
    fn five_digits_with_leading_zeros_stay_as_they_are() {
        for yaml in ["\"00121\"", "00121"] {
            let (code, findings) = decode(yaml, |n, d| Postcode::decode(n, "IT", d));
            assert_eq!((code.unwrap().0.as_str(), findings.len()), ("00121", 0));
        }
    }

    #[test]
    fn lost_zeros_are_told() {
        let (code, findings) = decode("121", |n, d| Postcode::decode(n, "IT", d));
        assert_eq!(code, None);
        assert_eq!(findings[0].code, "V009");
        assert!(findings[0].help.contains("`\"00121\"`"));
    }

    #[test]
    fn other_countries_have_letters() {
        assert!(decode("SW1A 1AA", |n, d| Postcode::decode(n, "GB", d)).0.is_some());
        assert!(decode("SW1A 1AA", |n, d| Postcode::decode(n, "IT", d)).0.is_none());
    }
}
