//! What several fees cost together.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::content::{Fee, Period};
use crate::value::money::Currency;

/// An amount, or the least and the most of it, in the currency's minor unit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Range {
    /// The least.
    pub least: i64,
    /// The most; `None` where nobody knows.
    pub most: Option<i64>,
}

/// What something costs, by how often it is paid and in which currency.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cost {
    sums: BTreeMap<(Period, Currency), Range>,
}

const NOTHING: Range = Range { least: 0, most: Some(0) };

impl Cost {
    /// What a fee costs on a day; nothing where no amount is valid, which has been reported.
    pub fn of(fee: &Fee, day: Date) -> Cost {
        let mut cost = Cost::default();
        if let Some(amount) = fee.on(day) {
            let least = amount.money.minor;
            let most = match amount.up_to {
                Some(most) => Some(most.minor),
                None if amount.at_least => None,
                None => Some(least),
            };
            cost.sums.insert((fee.per, amount.money.currency), Range { least, most });
        }
        cost
    }

    /// Both have to be paid.
    #[must_use]
    pub fn and(self, other: &Cost) -> Cost {
        self.join(other, |a, b| Range {
            least: a.least.saturating_add(b.least),
            most: a.most.zip(b.most).map(|(a, b)| a.saturating_add(b)),
        })
    }

    /// One of the two has to be paid.
    #[must_use]
    pub fn or(self, other: &Cost) -> Cost {
        self.join(other, |a, b| Range {
            least: a.least.min(b.least),
            most: a.most.zip(b.most).map(|(a, b)| a.max(b)),
        })
    }

    /// The sums, in the order of the periods.
    pub fn sums(&self) -> impl Iterator<Item = (Period, Currency, Range)> {
        self.sums.iter().map(|((per, currency), range)| (*per, *currency, *range))
    }

    fn join(mut self, other: &Cost, with: impl Fn(Range, Range) -> Range) -> Cost {
        for (key, sum) in &mut self.sums {
            *sum = with(*sum, other.sums.get(key).copied().unwrap_or(NOTHING));
        }
        for (key, sum) in &other.sums {
            self.sums.entry(*key).or_insert_with(|| with(NOTHING, *sum));
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn once(least: i64, most: Option<i64>) -> Cost {
        Cost { sums: BTreeMap::from([((Period::Once, Currency::EUR), Range { least, most })]) }
    }

    #[test]
    fn what_is_done_adds_up() {
        assert_eq!(once(1600, Some(1600)).and(&once(3000, Some(10000))), once(4600, Some(11600)));
        assert_eq!(once(1600, Some(1600)).and(&once(200_000, None)), once(201_600, None));
        assert_eq!(Cost::default().and(&once(1, Some(1))), once(1, Some(1)));
    }

    #[test]
    fn of_alternatives_one_is_paid() {
        assert_eq!(once(1600, Some(1600)).or(&once(3000, Some(3000))), once(1600, Some(3000)));
        assert_eq!(Cost::default().or(&once(3000, Some(3000))), once(0, Some(3000)));
        assert_eq!(once(3000, None).or(&Cost::default()), once(0, None));
    }
}
