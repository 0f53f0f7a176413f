//! Fees: amounts with the days on which they are valid.

use jiff::civil::Date;

use super::words;
use crate::config::{Config, Localized};
use crate::source::Span;
use crate::source::yaml::{Decoder, Node};
use crate::value::date::DateRange;
use crate::value::money::{Currency, Money};
use crate::value::url::web_address;

/// What has to be paid for something.
#[derive(Clone, Debug)]
pub struct Fee {
    /// What readers see.
    pub name: Localized,
    /// How often it is paid.
    pub per: Period,
    /// What it was, is and will be.
    pub amounts: Vec<Amount>,
    /// A remark.
    pub note: Option<Localized>,
    /// When somebody last checked it.
    pub verified_on: Option<Date>,
    /// Whether it is sample data.
    pub demo: bool,
    /// The whole record.
    pub span: Span,
}

/// How often a fee is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Period {
    /// One time.
    Once,
    /// Every year.
    Year,
    /// Every month.
    Month,
}

/// An amount and when it is valid.
#[derive(Clone, Debug)]
pub struct Amount {
    /// How much, or the least.
    pub money: Money,
    /// The most, where it is a span.
    pub up_to: Option<Money>,
    /// Whether it can be more.
    pub at_least: bool,
    /// The first day.
    pub valid_from: Option<Date>,
    /// The last day.
    pub valid_to: Option<Date>,
    /// Where it is published.
    pub source: Option<String>,
}

impl Fee {
    /// The amount on a day.
    pub fn on(&self, day: Date) -> Option<&Amount> {
        self.amounts.iter().find(|amount| {
            amount.valid_from.is_none_or(|from| from <= day) && amount.valid_to.is_none_or(|to| day <= to)
        })
    }

    pub(super) fn decode(node: &Node, decoder: &mut Decoder<'_>, config: &Config) -> Option<Fee> {
        let mut fields = decoder.fields(node, "a fee")?;
        let name = fields.required(decoder, "name").and_then(|node| words(node, decoder, config));
        let periods = [("once", Period::Once), ("year", Period::Year), ("month", Period::Month)];
        let per = fields.optional(decoder, "per").and_then(|node| decoder.one_of(node, &periods));
        let amounts = fields.required(decoder, "amounts").map_or(Vec::new(), |node| {
            decoder.list(node, "`amounts`", |decoder, node| amount(node, decoder))
        });
        let note = fields.optional(decoder, "note").and_then(|node| words(node, decoder, config));
        let verified_on = fields.optional(decoder, "verified_on").and_then(|node| decoder.date(node));
        let demo = fields.optional(decoder, "demo").and_then(|node| decoder.boolean(node)).unwrap_or(false);
        fields.finish(decoder);
        let per = per.unwrap_or(Period::Once);
        Some(Fee { name: name?, per, amounts, note, verified_on, demo, span: node.span })
    }
}

fn amount(node: &Node, decoder: &mut Decoder<'_>) -> Option<Amount> {
    let mut fields = decoder.fields(node, "an amount")?;
    let amount = fields.required(decoder, "amount");
    let currency = fields.required(decoder, "currency").and_then(|node| Currency::decode(node, decoder));
    let up_to = fields.optional(decoder, "up_to");
    let at_least = fields.optional(decoder, "at_least").and_then(|node| decoder.boolean(node));
    let (valid_from, valid_to) =
        (fields.optional(decoder, "valid_from"), fields.optional(decoder, "valid_to"));
    let valid = DateRange::decode(valid_from, valid_to, decoder);
    let source = fields.optional(decoder, "source").and_then(|node| web_address(node, decoder));
    fields.finish(decoder);
    let currency = currency?;
    Some(Amount {
        money: Money::decode(amount?, currency, decoder)?,
        up_to: up_to.and_then(|node| Money::decode(node, currency, decoder)),
        at_least: at_least.unwrap_or(false),
        valid_from: valid.and_then(|valid| valid.from),
        valid_to: valid.and_then(|valid| valid.to),
        source,
    })
}
