//! Holidays of a country and of a city, and what they mean for a desk.

use std::sync::Arc;

use chrono::{Datelike, NaiveDate};
use compact_calendar::CompactCalendar;
use jiff::civil::Date;
use opening_hours::localization::{Country, NoLocation};
use opening_hours::{Context, ContextHolidays};

use super::Exception;
use crate::value::date::HolidayDate;

/// The years for which holidays are known: those of the table of national holidays that comes with the crate
/// `opening-hours` (2000 to 2076).
const YEARS: std::ops::RangeInclusive<i16> = 2000..=2076;

/// The holidays of a place. Building it takes some microseconds; desks of one city share it.
#[derive(Clone, Debug)]
pub struct Holidays {
    local: Vec<HolidayDate>,
    all: ContextHolidays,
}

/// A holiday on a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// The day.
    pub date: Date,
    /// For a local holiday, its place in the list given to [`Holidays::new`], where the name is; national ones
    /// have no name here.
    pub local: Option<usize>,
}

impl Holidays {
    /// The national holidays of a country (ISO 3166 code in capitals; none where [`Holidays::knows`] says no)
    /// together with local ones.
    pub fn new(country: &str, local: Vec<HolidayDate>) -> Holidays {
        let national = country.parse::<Country>().map(Country::holidays).unwrap_or_default();
        let mut public = national.get_public().clone();
        for year in YEARS {
            for date in local.iter().filter_map(|holiday| holiday.on(year)).filter_map(to_chrono) {
                public.insert(date);
            }
        }
        Holidays {
            local,
            // School holidays are kept out: `SH` is refused where hours are read.
            all: ContextHolidays::new(Arc::new(public), Arc::new(CompactCalendar::default())),
        }
    }

    /// Whether the national holidays of a country are known.
    pub fn knows(country: &str) -> bool {
        country.parse::<Country>().is_ok()
    }

    /// Whether a day is a holiday.
    pub fn contains(&self, day: Date) -> bool {
        to_chrono(day).is_some_and(|day| self.all.get_public().contains(day))
    }

    /// The holidays of a period, both ends included, by date.
    pub fn between(&self, from: Date, to: Date) -> Vec<Holiday> {
        self.all
            .get_public()
            .iter()
            .filter_map(from_chrono)
            .skip_while(|date| *date < from)
            .take_while(|date| *date <= to)
            .map(|date| Holiday {
                date,
                local: self.local.iter().position(|holiday| holiday.on(date.year()) == Some(date)),
            })
            .collect()
    }

    /// What the evaluation of rules about `PH` needs.
    pub(super) fn context(&self) -> Context<NoLocation> {
        Context::default().with_holidays(self.all.clone())
    }
}

/// What a desk does on holidays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HolidayPolicy {
    /// It is closed; the default.
    #[default]
    Closed,
    /// Its week goes on.
    Open,
}

impl HolidayPolicy {
    /// The words of `holidays:`.
    pub const WORDS: &'static [(&'static str, HolidayPolicy)] =
        &[("closed", HolidayPolicy::Closed), ("open", HolidayPolicy::Open)];
}

/// Everything besides the week that decides whether a desk is open.
#[derive(Clone, Debug)]
pub struct Calendar {
    /// The holidays of its city.
    pub holidays: Arc<Holidays>,
    /// What it does on them. An `opening_hours` text that speaks of `PH` decides by itself.
    pub policy: HolidayPolicy,
    /// Its exceptions, which do not overlap. A desk that is closed for a time has one for it.
    pub exceptions: Vec<Exception>,
}

pub(super) fn to_chrono(date: Date) -> Option<NaiveDate> {
    let part = |number: i8| u32::try_from(number).ok();
    NaiveDate::from_ymd_opt(i32::from(date.year()), part(date.month())?, part(date.day())?)
}

fn from_chrono(date: NaiveDate) -> Option<Date> {
    let part = |number: u32| i8::try_from(number).ok();
    Date::new(i16::try_from(date.year()).ok()?, part(date.month())?, part(date.day())?).ok()
}
