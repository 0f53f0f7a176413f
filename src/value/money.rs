//! Amounts of money, exact to the cent.

use std::fmt;

use super::{inside, scalar};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::yaml::{Decoder, Node, did_you_mean};

/// An amount in a currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Money {
    /// The amount in the currency's minor unit: cents of a euro.
    pub minor: i64,
    /// The currency.
    pub currency: Currency,
}

impl Money {
    /// Reads a decimal text: digits, and a point before the minor units.
    pub fn parse(text: &str, currency: Currency) -> Option<Money> {
        let (whole, fraction) = match text.split_once('.') {
            Some((_, "")) => return None,
            Some(parts) => parts,
            None => (text, ""),
        };
        let digits = currency.digits();
        let plain = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        if whole.is_empty() || whole.len() > 12 || !plain(whole) || !plain(fraction) {
            return None;
        }
        if fraction.len() > digits {
            return None;
        }
        let minor = format!("{whole}{fraction:0<digits$}").parse().ok()?;
        Some(Money { minor, currency })
    }

    /// Takes an amount out of a node, `"30.46"` or 30.46, in a currency that was read before.
    pub fn decode(node: &Node, currency: Currency, decoder: &mut Decoder<'_>) -> Option<Money> {
        let text = scalar(node, decoder, "an amount such as `\"30.46\"` is wanted here")?;
        let money = Money::parse(text, currency);
        if money.is_none() {
            let help = match guess(text, currency) {
                Some(right) => format!("write `\"{right}\"`"),
                None if currency.digits() == 0 => format!("{currency} has no minor unit: write `\"500\"`"),
                None => "write digits and a point before the cents: `\"30.46\"`".to_string(),
            };
            let message = format!("`{text}` is not an amount of money");
            let span = inside(node, 0..text.len());
            decoder.report(Diagnostic::new(Code::INVALID_AMOUNT, span, message).help(help));
        }
        money
    }

    /// The amount as decimal text with all minor digits: `30.46`.
    pub fn decimal(&self) -> String {
        let digits = self.currency.digits();
        let text = format!("{:0>width$}", self.minor, width = digits + 1);
        let (whole, fraction) = text.split_at(text.len() - digits);
        match fraction {
            "" => whole.to_string(),
            _ => format!("{whole}.{fraction}"),
        }
    }
}

/// What was meant by `30,46`, `€ 30.46`, `1.200,00` or `1,200.00`.
fn guess(text: &str, currency: Currency) -> Option<String> {
    let plain: String = text.chars().filter(|c| c.is_ascii_digit() || matches!(c, ',' | '.')).collect();
    if text.contains('-') {
        return None;
    }
    let last = plain.rfind([',', '.']);
    let right = match last {
        Some(at) if plain.len() - at - 1 == 3 && currency.digits() == 2 => plain.replace([',', '.'], ""),
        Some(at) => {
            let (whole, fraction) = plain.split_at(at);
            format!("{}.{}", whole.replace([',', '.'], ""), fraction.get(1..)?)
        }
        None => plain,
    };
    Money::parse(&right, currency).map(|_| right)
}

/// A currency of ISO 4217.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

/// Active codes of ISO 4217 (list one), without funds and metals.
const CURRENCIES: &str = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP \
BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF \
GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD \
LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR \
PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY \
TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG";
/// Currencies without a minor unit (ISO 4217, column "minor unit").
const WITHOUT_MINOR: &str = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF";
/// Currencies with three digits after the point.
const THREE_DIGITS: &str = "BHD IQD JOD KWD LYD OMR TND";

impl Currency {
    /// The euro.
    pub const EUR: Currency = Currency(*b"EUR");

    /// Reads a code in capitals.
    pub fn parse(text: &str) -> Option<Currency> {
        let known = CURRENCIES.split(' ').any(|code| code == text);
        text.as_bytes().try_into().ok().filter(|_| known).map(Currency)
    }

    /// Takes a currency out of a node.
    pub fn decode(node: &Node, decoder: &mut Decoder<'_>) -> Option<Currency> {
        let text = scalar(node, decoder, "a currency code such as `EUR` is wanted here")?;
        let currency = Currency::parse(text);
        if currency.is_none() {
            let help = match text.trim() {
                "€" | "euro" | "Euro" | "EURO" => Some("write `EUR`".to_string()),
                "$" => Some("write `USD`".to_string()),
                other => did_you_mean(other, CURRENCIES.split(' ')),
            };
            let span = inside(node, 0..text.len());
            let mut diagnostic =
                Diagnostic::new(Code::UNKNOWN_CURRENCY, span, format!("`{text}` is not a currency code"));
            diagnostic.help = help;
            decoder.report(diagnostic);
        }
        currency
    }

    /// The code.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("XXX")
    }

    /// How many digits stand after the point.
    pub fn digits(&self) -> usize {
        let listed = |list: &str| list.split(' ').any(|code| code == self.as_str());
        if listed(WITHOUT_MINOR) {
            0
        } else if listed(THREE_DIGITS) {
            3
        } else {
            2
        }
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::decode;
    use super::*;

    fn euro(yaml: &str) -> (Option<Money>, Vec<super::super::testing::Finding>) {
        decode(yaml, |node, decoder| Money::decode(node, Currency::EUR, decoder))
    }

    #[test]
    fn amounts_are_exact() {
        for (yaml, minor, decimal) in [
            ("\"30.46\"", 3046, "30.46"),
            ("30.4", 3040, "30.40"),
            ("16", 1600, "16.00"),
            ("0.05", 5, "0.05"),
            ("\"0\"", 0, "0.00"),
        ] {
            let (money, findings) = euro(yaml);
            assert_eq!(findings, []);
            assert_eq!((money.unwrap().minor, money.unwrap().decimal().as_str()), (minor, decimal));
        }
    }

    #[test]
    fn a_comma_gets_the_right_form_as_help() {
        for (yaml, right) in [
            ("\"30,46\"", "30.46"),
            ("€ 16", "16"),
            ("\"1.200,50\"", "1200.50"),
            ("\"1,200\"", "1200"),
            ("\"1.200\"", "1200"),
        ] {
            let (money, findings) = euro(yaml);
            assert_eq!(money, None);
            assert_eq!(
                (findings[0].code, findings[0].help.clone()),
                ("V010", format!("write `\"{right}\"`"))
            );
        }
    }

    #[test]
    fn yen_have_no_cents_and_dinars_have_three_digits() {
        let yen = Currency::parse("JPY").unwrap();
        assert_eq!(Money::parse("500", yen).unwrap().decimal(), "500");
        assert_eq!(Money::parse("500.5", yen), None);
        assert_eq!(Money::parse("1.5", Currency::parse("TND").unwrap()).unwrap().minor, 1500);
    }

    #[test]
    fn a_sign_is_no_currency_code() {
        let (currency, findings) = decode("€", Currency::decode);
        assert_eq!(currency, None);
        assert_eq!((findings[0].code, findings[0].help.as_str()), ("V011", "write `EUR`"));
    }

    #[test]
    fn huge_or_negative_amounts_are_refused() {
        for yaml in ["9999999999999", "-5", "1e3", ".5", "5.", "\"\""] {
            assert_eq!(euro(yaml).0, None, "{yaml}");
        }
    }
}
