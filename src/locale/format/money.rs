//! Amounts of money.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use icu_decimal::DecimalFormatter;
use icu_experimental::dimension::currency::CurrencyType;
use icu_experimental::dimension::currency::formatter::CurrencyFormatter;

use super::Formats;
use super::number::scaled;

type Formatter = Option<Arc<CurrencyFormatter<DecimalFormatter>>>;

/// A formatter a currency.
#[derive(Debug, Default)]
pub(super) struct Money {
    formatters: RwLock<BTreeMap<String, Formatter>>,
}

impl Formats {
    /// An amount in the minor unit of an ISO 4217 currency: `money(3046, "EUR")` is "30,46 €" in Italian
    /// and "€30.46" in English, with CLDR's pattern and symbol. A currency that CLDR has no symbol for is
    /// written by its code.
    pub fn money(&self, minor: i64, currency: &str) -> String {
        let amount = scaled(minor, minor_digits(currency));
        match self.currency(currency) {
            Some(formatter) => formatter.format_fixed_decimal(&amount).to_string(),
            None => format!("{}\u{a0}{currency}", self.decimal(minor, minor_digits(currency))),
        }
    }

    fn currency(&self, currency: &str) -> Formatter {
        let known = self.money.formatters.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(formatter) = known.get(currency) {
            return formatter.clone();
        }
        drop(known);
        let formatter = CurrencyType::try_from_str(currency).ok().and_then(|code| {
            let formatter =
                CurrencyFormatter::try_new_symbol((&self.locale).into(), code, Default::default());
            formatter.ok().map(Arc::new)
        });
        let mut known = self.money.formatters.write().unwrap_or_else(PoisonError::into_inner);
        known.insert(currency.to_string(), formatter.clone());
        formatter
    }
}

/// How many digits the minor unit has: two, but for those that ISO 4217 (list one) gives another number.
fn minor_digits(currency: &str) -> u8 {
    match currency {
        "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI"
        | "VND" | "VUV" | "XAF" | "XOF" | "XPF" => 0,
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
        "CLF" | "UYW" => 4,
        _ => 2,
    }
}
