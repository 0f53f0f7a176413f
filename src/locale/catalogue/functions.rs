//! The functions that rewritten messages call.

use std::borrow::Cow;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberType};
use fluent_bundle::{FluentResource, FluentValue, builtins};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_plurals::PluralOperands;

use super::rewrite::Output;
use crate::locale::{Plurals, Tag, plural};

/// Chooses a plural: `PLURAL($n, exact: "0 1")` is `exact-0`, `exact-1` or a CLDR category. A text
/// passes through.
pub(super) const PLURAL: &str = "PLURAL";
/// Writes a value where a reader sees it.
pub(super) const SHOW: &str = "SHOW";
/// Fluent's own, the only function that a catalogue may call: gives a number its fraction digits or
/// makes it an ordinal.
pub(super) const NUMBER: &str = "NUMBER";

/// More fraction digits than this are not written, whatever `minimumFractionDigits` asks for.
const FRACTION_LIMIT: usize = 15;

/// Integers up to 2^53 are exact in Fluent's numbers.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// What the functions need to know of a language.
pub(super) struct Language {
    plurals: Plurals,
    grouped: Option<DecimalFormatter>,
    ungrouped: Option<DecimalFormatter>,
}

impl Language {
    pub(super) fn new(tag: &Tag) -> Language {
        let locale = crate::locale::format::latin_digits(tag.id());
        let formatter = |strategy| {
            let options = DecimalFormatterOptions::from(strategy);
            DecimalFormatter::try_new((&locale).into(), options).ok()
        };
        Language {
            plurals: Plurals::new(tag),
            grouped: formatter(GroupingStrategy::Auto),
            ungrouped: formatter(GroupingStrategy::Never),
        }
    }

    fn plural(&self, number: &FluentNumber, exact: &str) -> Cow<'static, str> {
        let whole = whole(number);
        if let Some(whole) = whole
            && exact.split(' ').any(|one| one.parse() == Ok(whole))
        {
            return format!("exact-{whole}").into();
        }
        let operands = match whole {
            Some(whole) => PluralOperands::from(whole),
            None => PluralOperands::from(&decimal(number)),
        };
        let category = match number.options.r#type {
            FluentNumberType::Cardinal => self.plurals.cardinal(operands),
            FluentNumberType::Ordinal => self.plurals.ordinal(operands),
        };
        plural::name(category).into()
    }

    fn number(&self, number: &FluentNumber) -> String {
        let decimal = whole(number).map_or_else(|| decimal(number), Decimal::from);
        let formatter = if number.options.use_grouping { &self.grouped } else { &self.ungrouped };
        match formatter {
            Some(formatter) => formatter.format(&decimal).to_string(),
            None => decimal.to_string(),
        }
    }
}

/// The number, where it is whole and shows no fraction digits.
fn whole(number: &FluentNumber) -> Option<i64> {
    let bare = number.options.minimum_fraction_digits.unwrap_or(0) == 0;
    (bare && number.value.fract() == 0.0 && number.value.abs() <= EXACT).then_some(number.value as i64)
}

/// The number with the fraction digits that it shows.
fn decimal(number: &FluentNumber) -> Decimal {
    let mut decimal: Decimal = number.value.to_string().parse().unwrap_or_default();
    let digits = |count: usize| -(count.min(FRACTION_LIMIT) as i16);
    decimal.round(digits(number.options.maximum_fraction_digits.unwrap_or(FRACTION_LIMIT)));
    decimal.absolute.trim_end();
    decimal.absolute.pad_end(digits(number.options.minimum_fraction_digits.unwrap_or(0)));
    decimal
}

/// Makes the functions known to a bundle.
pub(super) fn add(bundle: &mut FluentBundle<FluentResource>, language: &Arc<Language>, output: Output) {
    let plurals = Arc::clone(language);
    let numbers = Arc::clone(language);
    // A new bundle has no functions yet, so no name is taken.
    let _ = bundle.add_function(NUMBER, builtins::NUMBER);
    let _ = bundle.add_function(PLURAL, move |values, named| match values.first() {
        Some(FluentValue::Number(number)) => {
            let exact = match named.get("exact") {
                Some(FluentValue::String(exact)) => exact.as_ref(),
                _ => "",
            };
            FluentValue::String(plurals.plural(number, exact))
        }
        value => passed(value),
    });
    let _ = bundle.add_function(SHOW, move |values, _| match (values.first(), output) {
        (Some(FluentValue::Number(number)), _) => FluentValue::String(numbers.number(number).into()),
        (Some(FluentValue::String(text)), Output::Html) => {
            FluentValue::String(format!("<bdi>{}</bdi>", escape(text)).into())
        }
        (value, _) => passed(value),
    });
}

fn passed(value: Option<&FluentValue<'_>>) -> FluentValue<'static> {
    match value {
        Some(FluentValue::String(text)) => FluentValue::String(text.to_string().into()),
        _ => FluentValue::Error,
    }
}

/// Escapes text for HTML, in elements and in quoted attributes.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}
