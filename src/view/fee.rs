//! Fees as readers see them.

use super::Reader;
use super::value::{Html, escape, view};
use crate::content::{Fee, Period};
use crate::locale::Arg;
use crate::site::Range;
use crate::value::money::Currency;

view! {
    /// A fee, embedded in a text.
    pub struct FeeCard {
        /// What it is for.
        pub name: Html,
        /// How much.
        pub amount: Html,
        /// A remark.
        pub note: Option<Html>,
        /// Where it is published.
        pub source: Option<String>,
        /// Whether it is sample data.
        pub demo: bool,
    }
}

/// The amount of a fee on the day of the build: "€ 30.46", "from € 2,000 a year".
pub fn amount(reader: &Reader<'_>, fee: &Fee) -> Html {
    let Some(amount) = fee.on(reader.site.options.today) else {
        return Html::default();
    };
    let least = amount.money.minor;
    let most = match &amount.up_to {
        Some(most) => Some(most.minor),
        None if amount.at_least => None,
        None => Some(least),
    };
    phrase(reader, fee.per, amount.money.currency, Range { least, most })
}

/// An amount or a span of amounts: "€ 46.00", "from € 46.00 to € 116.00".
pub(super) fn phrase(reader: &Reader<'_>, per: Period, currency: Currency, range: Range) -> Html {
    let money = |minor: i64| reader.formats.money(minor, currency.as_str());
    let least = money(range.least);
    let text = match range.most {
        Some(most) if most == range.least => least,
        Some(most) => {
            let most = money(most);
            reader.text("fee-between", &[("least", Arg::Text(&least)), ("most", Arg::Text(&most))])
        }
        None => reader.text("fee-at-least", &[("amount", Arg::Text(&least))]),
    };
    let text = match per {
        Period::Once => text,
        Period::Year => reader.text("fee-per-year", &[("amount", Arg::Text(&text))]),
        Period::Month => reader.text("fee-per-month", &[("amount", Arg::Text(&text))]),
    };
    Html(format!("<bdi class=\"money\">{}</bdi>", escape(&text)))
}

/// A fee, embedded in a text.
pub fn fee_card(reader: &Reader<'_>, fee: &Fee) -> FeeCard {
    FeeCard {
        name: reader.words(&fee.name),
        amount: amount(reader, fee),
        note: fee.note.as_ref().map(|note| reader.words(note)),
        source: fee.on(reader.site.options.today).and_then(|amount| amount.source.clone()),
        demo: fee.demo,
    }
}
