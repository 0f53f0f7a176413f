//! When desks are open, and which days are other than usual. It is the same in every language, so each
//! desk's times are counted once.

use std::sync::{Arc, OnceLock};

use jiff::Span;
use jiff::civil::{Date, DateTime};
use jiff::tz::{TimeZone, TimeZoneDatabase};

use super::Site;
use crate::config::Config;
use crate::content::{Content, Desk};
use crate::value::hours::{Calendar, Exception, Holidays, Hours, Opening, State};

/// For how many days a page knows when its desk is open, the day of the build included.
pub const HORIZON: u16 = 60;

/// The times of one desk.
#[derive(Debug)]
pub struct DeskTimes {
    /// When it is open in the coming days; `None` where nobody knows its hours.
    pub opening: Option<Opening>,
    /// The same as [`Opening::data`].
    pub data: Option<String>,
    /// The coming days that are other than usual, first the next.
    pub coming: Vec<Coming>,
}

/// A day, or some days, on which the week does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Coming {
    /// An exception, by its place in the desk's list.
    Exception(usize),
    /// A holiday on which the week would not lead one to expect what holds.
    Holiday {
        /// The day.
        date: Date,
        /// Its place among the city's own holidays; a national one has none.
        local: Option<usize>,
        /// When the desk is open all the same, on its own clock.
        open: Vec<(DateTime, DateTime)>,
    },
}

/// Room for what is counted when it is first asked for.
#[derive(Debug)]
pub(super) struct Times {
    zone: TimeZone,
    holidays: Vec<OnceLock<Arc<Holidays>>>,
    desks: Vec<OnceLock<DeskTimes>>,
}

impl Times {
    pub(super) fn new(config: &Config, content: &Content) -> Times {
        // The zone was looked up there when the configuration was read.
        let zone = TimeZoneDatabase::bundled().get(&config.timezone).unwrap_or(TimeZone::UTC);
        Times {
            zone,
            holidays: content.cities.iter().map(|_| OnceLock::new()).collect(),
            desks: content.desks.iter().map(|_| OnceLock::new()).collect(),
        }
    }
}

impl Site<'_> {
    /// When a desk is open.
    pub fn times(&self, desk: usize) -> &DeskTimes {
        self.times.desks[desk].get_or_init(|| self.count(&self.content.desks[desk]))
    }

    fn count(&self, desk: &Desk) -> DeskTimes {
        let calendar = Calendar {
            holidays: self.holidays(&desk.city),
            policy: desk.holidays,
            exceptions: exceptions(desk),
        };
        let today = self.options.today;
        let days = match &desk.valid_to {
            None => HORIZON,
            Some(last) => {
                let left = today.until(last.value).map_or(0, |span| span.get_days());
                u16::try_from(left.saturating_add(1)).unwrap_or(0).min(HORIZON)
            }
        };
        let opening =
            desk.hours.as_ref().map(|hours| Opening::new(hours, today, days, &calendar, &self.times.zone));
        DeskTimes {
            data: opening.as_ref().map(Opening::data),
            opening,
            coming: coming(desk, today, days, &calendar),
        }
    }

    fn holidays(&self, city: &str) -> Arc<Holidays> {
        let country = &self.config.country;
        let Some(index) = self.content.city(city) else {
            return Arc::new(Holidays::new(country, Vec::new()));
        };
        let make = || {
            let local = self.content.cities[index].local_holidays.iter().map(|holiday| holiday.date);
            Arc::new(Holidays::new(country, local.collect()))
        };
        Arc::clone(self.times.holidays[index].get_or_init(make))
    }
}

/// A longer closure comes before what was announced for its days.
fn exceptions(desk: &Desk) -> Vec<Exception> {
    let closure = desk.closure.as_ref().map(|closure| Exception {
        from: closure.from.unwrap_or(Date::MIN),
        to: closure.until.unwrap_or(Date::MAX),
        state: State::Closed,
        hours: Vec::new(),
    });
    closure.into_iter().chain(desk.exceptions.iter().map(|(exception, _)| exception.clone())).collect()
}

fn coming(desk: &Desk, today: Date, days: u16, calendar: &Calendar) -> Vec<Coming> {
    let Some(last) =
        (days > 0).then(|| today.checked_add(Span::new().days(i64::from(days) - 1)).ok()).flatten()
    else {
        return Vec::new();
    };
    let mut list: Vec<(Date, Coming)> = desk
        .exceptions
        .iter()
        .enumerate()
        .filter(|(_, (exception, _))| exception.to >= today && exception.from <= last)
        .map(|(index, (exception, _))| (exception.from, Coming::Exception(index)))
        .collect();
    if let Some(hours) = &desk.hours {
        let without = Calendar { holidays: Arc::new(Holidays::new("", Vec::new())), ..calendar.clone() };
        let told = |day: Date| calendar.exceptions.iter().any(|exception| exception.contains(day));
        let holidays = calendar.holidays.between(today, last);
        for holiday in holidays.into_iter().filter(|holiday| !told(holiday.date)) {
            let date = holiday.date;
            let open = open_times(hours, date, calendar);
            if open != open_times(hours, date, &without) {
                list.push((date, Coming::Holiday { date, local: holiday.local, open }));
            }
        }
    }
    list.sort_by_key(|(date, _)| *date);
    list.into_iter().map(|(_, coming)| coming).collect()
}

/// When a desk is open between a day's midnights.
fn open_times(hours: &Hours, day: Date, calendar: &Calendar) -> Vec<(DateTime, DateTime)> {
    let intervals = hours.intervals(day, 1, calendar);
    let open = intervals.into_iter().filter(|interval| interval.state == State::Open);
    open.map(|interval| (interval.start, interval.end)).collect()
}
