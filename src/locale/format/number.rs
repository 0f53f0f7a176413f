//! Numbers and percentages.

use std::sync::OnceLock;

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_experimental::dimension::percent::formatter::PercentFormatter;

use super::Formats;

#[derive(Debug, Default)]
pub(super) struct Numbers {
    decimal: OnceLock<Option<DecimalFormatter>>,
    percent: OnceLock<Option<PercentFormatter<DecimalFormatter>>>,
}

impl Formats {
    /// A whole number with the language's grouping: "12.345". Italian, Spanish and Polish do not group
    /// four digits: "1234".
    pub fn integer(&self, number: i64) -> String {
        self.decimal(number, 0)
    }

    /// `units` of `10^-digits` each, with all those digits: `decimal(3046, 2)` is "30,46".
    pub fn decimal(&self, units: i64, digits: u8) -> String {
        let decimal = scaled(units, digits);
        let make = || DecimalFormatter::try_new((&self.locale).into(), Default::default()).ok();
        match self.number.decimal.get_or_init(make) {
            Some(formatter) => formatter.format(&decimal).to_string(),
            None => decimal.to_string(),
        }
    }

    /// A share in percent: `percent(60)` is "60%", in German "60 %" with a no-break space.
    pub fn percent(&self, share: i64) -> String {
        let decimal = scaled(share, 0);
        let make = || PercentFormatter::try_new((&self.locale).into(), Default::default()).ok();
        match self.number.percent.get_or_init(make) {
            Some(formatter) => formatter.format(&decimal).to_string(),
            None => format!("{share}%"),
        }
    }
}

/// `units` of `10^-digits` each.
pub(super) fn scaled(units: i64, digits: u8) -> Decimal {
    let mut decimal = Decimal::from(units);
    decimal.multiply_pow10(-i16::from(digits));
    decimal.absolute.pad_end(-i16::from(digits));
    decimal
}
