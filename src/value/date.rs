//! Periods of days, and days that come back every year.

use std::fmt;

use jiff::civil::Date;

use super::{inside, scalar};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::yaml::{Decoder, Node};

/// A period of days, both ends included; an end that is not given is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateRange {
    /// The first day.
    pub from: Option<Date>,
    /// The last day.
    pub to: Option<Date>,
}

impl DateRange {
    /// Takes two dates as they stand in a record (`valid_from` and `valid_to`). A period that ends before it
    /// starts is reported and gives nothing; so does a date that cannot be read.
    pub fn decode(from: Option<&Node>, to: Option<&Node>, decoder: &mut Decoder<'_>) -> Option<DateRange> {
        let start = from.map(|node| date(node, decoder));
        let end = to.map(|node| date(node, decoder));
        if let (Some(from), Some(to), Some(Some(start)), Some(Some(end))) = (from, to, start, end)
            && end < start
        {
            decoder.report(
                Diagnostic::new(
                    Code::REVERSED_DATES,
                    to.span,
                    format!("this period ends on {end}, before it starts on {start}"),
                )
                .related(from.span, "the start")
                .help("swap the two dates, or correct the year"),
            );
            return None;
        }
        match (start, end) {
            (Some(None), _) | (_, Some(None)) => None,
            (from, to) => Some(DateRange { from: from.flatten(), to: to.flatten() }),
        }
    }

    /// Whether a day lies in the period.
    pub fn contains(&self, day: Date) -> bool {
        !self.is_before(day) && !self.is_after(day)
    }

    /// Whether the whole period lies before a day: it is over.
    pub fn is_before(&self, day: Date) -> bool {
        self.to.is_some_and(|to| to < day)
    }

    /// Whether the whole period lies after a day: it has not begun.
    pub fn is_after(&self, day: Date) -> bool {
        self.from.is_some_and(|from| day < from)
    }

    /// Whether two periods share a day.
    pub fn overlaps(&self, other: &DateRange) -> bool {
        !self.to.is_some_and(|to| other.is_after(to)) && !other.to.is_some_and(|to| self.is_after(to))
    }
}

/// A date in a record; unlike [`Decoder::date`] it also reports what is not a scalar.
fn date(node: &Node, decoder: &mut Decoder<'_>) -> Option<Date> {
    scalar(node, decoder, "a date is wanted here")?;
    decoder.date(node)
}

/// A day of every year, such as a patron saint's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MonthDay {
    /// 1 to 12.
    pub month: i8,
    /// 1 to 31.
    pub day: i8,
}

impl MonthDay {
    /// The day of a month, where there is such a day in some year.
    pub fn new(month: i8, day: i8) -> Option<MonthDay> {
        // 2024 is a leap year: 29 February is a day.
        Date::new(2024, month, day).ok().map(|_| MonthDay { month, day })
    }

    /// Reads `10-04`.
    pub fn parse(text: &str) -> Option<MonthDay> {
        let (month, day) = text.split_once('-')?;
        let number = |part: &str| {
            let right = part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
            right.then(|| part.parse::<i8>().ok()).flatten()
        };
        MonthDay::new(number(month)?, number(day)?)
    }

    /// The date in a year; 29 February is in leap years only.
    pub fn on(self, year: i16) -> Option<Date> {
        Date::new(year, self.month, self.day).ok()
    }
}

impl fmt::Display for MonthDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}-{:02}", self.month, self.day)
    }
}

/// When a holiday is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HolidayDate {
    /// Every year.
    Yearly(MonthDay),
    /// Once.
    Once(Date),
}

impl HolidayDate {
    /// Reads `"10-04"` (every year) or `2026-10-05` (once).
    pub fn decode(node: &Node, decoder: &mut Decoder<'_>) -> Option<HolidayDate> {
        let text = scalar(node, decoder, "a day is wanted here")?;
        if text.len() == 10 {
            return decoder.date(node).map(HolidayDate::Once);
        }
        if let Some(day) = MonthDay::parse(text) {
            return Some(HolidayDate::Yearly(day));
        }
        let help = match swapped(text) {
            Some(day) => format!("the month comes first: `\"{day}\"`"),
            None => "write month and day with two digits each: `\"10-04\"` is 4 October".to_string(),
        };
        decoder.report(
            Diagnostic::new(
                Code::INVALID_MONTH_DAY,
                inside(node, 0..text.len()),
                format!("`{text}` is not a day of the year"),
            )
            .help(help),
        );
        None
    }

    /// The date in a year, where the holiday is in that year.
    pub fn on(self, year: i16) -> Option<Date> {
        match self {
            HolidayDate::Yearly(day) => day.on(year),
            HolidayDate::Once(date) => (date.year() == year).then_some(date),
        }
    }
}

/// What `24/12`, `24.12.` or `12/24` most likely mean.
fn swapped(text: &str) -> Option<MonthDay> {
    let mut parts = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .map(|part| part.parse::<i8>().ok());
    let (first, second) = (parts.next()??, parts.next()??);
    if parts.next().is_some() {
        return None;
    }
    match text.contains('-') {
        true => MonthDay::new(first, second).or_else(|| MonthDay::new(second, first)),
        false => MonthDay::new(second, first).or_else(|| MonthDay::new(first, second)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{codes, decode};
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn range(yaml: &str) -> (Option<DateRange>, Vec<super::super::testing::Finding>) {
        decode(yaml, |node, decoder| {
            let mut fields = decoder.fields(node, "a period")?;
            let from = fields.optional(decoder, "from");
            let to = fields.optional(decoder, "to");
            DateRange::decode(from, to, decoder)
        })
    }

    #[test]
    fn both_ends_of_a_period_belong_to_it() {
        let (period, findings) = range("{from: 2026-01-01, to: 2026-01-31}");
        let period = period.unwrap();
        assert!(findings.is_empty());
        assert!(period.contains(day("2026-01-01")) && period.contains(day("2026-01-31")));
        assert!(period.is_before(day("2026-02-01")) && period.is_after(day("2025-12-31")));
    }

    #[test]
    fn an_open_period_has_no_end() {
        let (period, _) = range("{from: 2026-01-01}");
        let period = period.unwrap();
        assert!(period.contains(day("9999-12-31")));
        assert!(
            period.overlaps(&DateRange::default())
                && !period.overlaps(&DateRange { from: None, to: Some(day("2025-12-31")) })
        );
    }

    #[test]
    fn a_period_that_ends_before_it_starts_is_reported_at_its_end() {
        let (period, findings) = range("{from: 2026-02-01, to: 2026-01-31}");
        assert_eq!(period, None);
        assert_eq!((findings[0].code, findings[0].at.as_str()), ("V017", "2026-01-31"));
    }

    #[test]
    fn the_thirtieth_of_february_is_no_day() {
        let (value, findings) = decode("\"02-30\"", HolidayDate::decode);
        assert_eq!((value, codes(&findings)), (None, vec!["V016"]));
        assert_eq!(findings[0].at, "02-30");
        let (leap, _) = decode("\"02-29\"", HolidayDate::decode);
        assert_eq!(leap.unwrap().on(2028), Some(day("2028-02-29")));
        assert_eq!(leap.unwrap().on(2027), None);
    }

    #[test]
    fn day_before_month_is_recognised() {
        let (_, findings) = decode("\"24-12\"", HolidayDate::decode);
        assert_eq!(findings[0].help, "the month comes first: `\"12-24\"`");
        let (_, findings) = decode("4/10", HolidayDate::decode);
        assert_eq!(findings[0].help, "the month comes first: `\"10-04\"`");
    }

    #[test]
    fn a_holiday_may_be_one_date() {
        let (value, _) = decode("2026-10-05", HolidayDate::decode);
        assert_eq!(value.unwrap().on(2026), Some(day("2026-10-05")));
        assert_eq!(value.unwrap().on(2027), None);
    }
}
