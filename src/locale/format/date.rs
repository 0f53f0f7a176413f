//! Dates, times and weekdays.

use std::sync::OnceLock;

use icu_calendar::week::WeekInformation;
use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter as Formatter;
use icu_datetime::fieldsets::{E, MD, YMD, YMDE};
use icu_locale::extensions::unicode::{Value, key};
use jiff::civil::{Date, Time, Weekday};

use super::Formats;
use crate::locale::Tag;

type Lazy<F> = OnceLock<Option<Formatter<Gregorian, F>>>;

/// The formatters, each made when it is first needed.
#[derive(Debug)]
pub(super) struct Dates {
    country: String,
    long: Lazy<YMD>,
    medium: Lazy<YMD>,
    full: Lazy<YMDE>,
    month_day: Lazy<MD>,
    weekdays: OnceLock<[(String, String); 7]>,
}

impl Dates {
    pub(super) fn new(country: &str) -> Dates {
        Dates {
            country: country.to_string(),
            long: Lazy::new(),
            medium: Lazy::new(),
            full: Lazy::new(),
            month_day: Lazy::new(),
            weekdays: OnceLock::new(),
        }
    }
}

macro_rules! written {
    ($self:ident, $cell:ident, $fields:expr, $date:ident) => {{
        let make = || Formatter::try_new((&$self.local).into(), $fields).ok();
        match ($self.date.$cell.get_or_init(make), gregorian($date)) {
            (Some(formatter), Some(date)) => $self.first_of_month($date, formatter.format(&date).to_string()),
            _ => $date.to_string(),
        }
    }};
}

impl Formats {
    /// "3 ottobre 2026".
    pub fn date_long(&self, date: Date) -> String {
        written!(self, long, YMD::long(), date)
    }

    /// "3 ott 2026"; some languages write it in figures, German "03.10.2026".
    pub fn date_medium(&self, date: Date) -> String {
        written!(self, medium, YMD::medium(), date)
    }

    /// "sabato 3 ottobre 2026".
    pub fn date_full(&self, date: Date) -> String {
        written!(self, full, YMDE::long(), date)
    }

    /// "3 ottobre".
    pub fn month_day(&self, date: Date) -> String {
        written!(self, month_day, MD::long(), date)
    }

    /// "09:00": 24 hours and Latin digits in every language, as on the sign at the door.
    pub fn time(&self, time: Time) -> String {
        format!("{:02}:{:02}", time.hour(), time.minute())
    }

    /// "sabato".
    pub fn weekday_long(&self, weekday: Weekday) -> &str {
        &self.weekday(weekday).0
    }

    /// "sab"; Arabic and Urdu have no shorter form than the long one.
    pub fn weekday_short(&self, weekday: Weekday) -> &str {
        &self.weekday(weekday).1
    }

    /// The first day of the week in the site's country (CLDR's supplemental week data). A page about
    /// Italian desks begins with Monday in Arabic too.
    pub fn first_weekday(&self) -> Weekday {
        let mut locale = self.locale.clone();
        if let Ok(region) = Value::try_from_str(&format!("{}zzzz", self.date.country)) {
            locale.extensions.unicode.keywords.set(key!("rg"), region);
        }
        let week = WeekInformation::try_new((&locale).into());
        week.map_or(Weekday::Monday, |week| day(week.first_weekday as i8))
    }

    /// The seven days, beginning with the first.
    pub fn week(&self) -> [Weekday; 7] {
        let first = self.first_weekday();
        std::array::from_fn(|days| first.wrapping_add(days as i64))
    }

    fn weekday(&self, weekday: Weekday) -> &(String, String) {
        let all = self.date.weekdays.get_or_init(|| {
            let long = Formatter::<Gregorian, _>::try_new((&self.local).into(), E::long()).ok();
            let short = Formatter::<Gregorian, _>::try_new((&self.local).into(), E::short()).ok();
            std::array::from_fn(|index| {
                // 2024-01-01 was a Monday.
                let date = IcuDate::try_new_gregorian(2024, 1, index as u8 + 1).ok();
                let name = |formatter: &Option<Formatter<Gregorian, E>>| match (formatter, date) {
                    (Some(formatter), Some(date)) => formatter.format(&date).to_string(),
                    _ => (index + 1).to_string(),
                };
                (name(&long), name(&short))
            })
        });
        &all[weekday.to_monday_zero_offset() as usize % 7]
    }

    /// French writes the first of a month as an ordinal, "1er octobre" (Académie française, "Dates");
    /// CLDR's patterns cannot say so.
    fn first_of_month(&self, date: Date, written: String) -> String {
        if date.day() != 1 || self.language.language() != "fr" {
            return written;
        }
        match written.split_once("1 ") {
            Some((before, after)) if before.is_empty() || before.ends_with(' ') => {
                format!("{before}1er {after}")
            }
            _ => written,
        }
    }
}

/// Whether CLDR knows how the language writes a date. Where it does not, ICU writes months as in CLDR's
/// root: M01 to M12.
pub(super) fn is_known(tag: &Tag) -> bool {
    let locale = super::latin_digits(tag.id());
    let formatter = Formatter::<Gregorian, _>::try_new((&locale).into(), MD::long());
    match (formatter, IcuDate::try_new_gregorian(2026, 10, 3)) {
        (Ok(formatter), Ok(date)) => !formatter.format(&date).to_string().contains("M10"),
        _ => false,
    }
}

fn gregorian(date: Date) -> Option<IcuDate<Gregorian>> {
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    IcuDate::try_new_gregorian(date.year().into(), month, day).ok()
}

/// ICU counts weekdays from Monday, one, to Sunday, seven, as ISO 8601 does.
fn day(iso: i8) -> Weekday {
    Weekday::from_monday_one_offset(iso).unwrap_or(Weekday::Monday)
}
