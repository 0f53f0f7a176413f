//! Opening hours: a weekly map, or a text in OpenStreetMap's `opening_hours` syntax; both give a week to show
//! and intervals to count with.

mod calendar;
mod exception;
mod explain;
mod interval;
mod names;
mod opening;
mod osm;
mod range;
mod regular;
mod weekly;

pub use calendar::{Calendar, Holiday, HolidayPolicy, Holidays};
pub use exception::{Exception, decode_exceptions, drop_past};
pub use interval::{Interval, State};
pub use opening::{Moment, Opening};
pub use range::TimeRange;

use jiff::civil::Date;
use opening_hours::OpeningHours;

use crate::source::yaml::{Decoder, Node, NodeKind};

/// The ranges of each day, Monday first, in the order of the day; a range belongs to the day on which it starts.
pub type Week = [Vec<TimeRange>; 7];

/// When a desk is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    week: Week,
    rules: Option<Rules>,
}

/// What an `opening_hours` text says beyond a week.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Rules {
    text: String,
    parsed: OpeningHours,
    /// Some rules are for seasons, single dates or the n-th weekday of a month.
    irregular: bool,
    /// Some rule is about public holidays, so the desk's own policy does not count.
    holidays: bool,
}

impl Hours {
    /// Takes hours out of a node: a mapping of days, or an `opening_hours` text.
    pub fn decode(node: &Node, decoder: &mut Decoder<'_>) -> Option<Hours> {
        match &node.kind {
            NodeKind::Mapping(_) => weekly::decode(node, decoder).map(|week| Hours { week, rules: None }),
            NodeKind::Scalar { text, .. } => osm::decode(node, text, decoder),
            _ => {
                decoder.wrong(node, "days with their times (`{mon: \"09:00-13:00\"}`) are wanted here");
                None
            }
        }
    }

    /// Reads times that hold every day (`09:00-12:00, 14:00-16:00`), such as those of an exception.
    pub fn decode_times(node: &Node, decoder: &mut Decoder<'_>) -> Option<Vec<TimeRange>> {
        weekly::times(node, decoder)
    }

    /// The week without holidays, seasons and exceptions; what a reader remembers.
    pub fn week(&self) -> &Week {
        &self.week
    }

    /// Whether the week alone does not say everything: some rules are for seasons, dates or the n-th weekday.
    pub fn is_irregular(&self) -> bool {
        self.rules.as_ref().is_some_and(|rules| rules.irregular)
    }

    /// The `opening_hours` text, where the hours were written as one.
    pub fn text(&self) -> Option<&str> {
        self.rules.as_ref().map(|rules| rules.text.as_str())
    }

    /// The week, Monday to Sunday, in which a day lies: seasons and dates count, holidays and exceptions do not.
    pub fn week_of(&self, day: Date) -> Week {
        match &self.rules {
            Some(rules) if rules.irregular => interval::week_of(&rules.parsed, day),
            _ => self.week.clone(),
        }
    }

    /// What happens from the first moment of `from` on, for a number of days: no gaps, and neighbours differ in
    /// state, whatever comments say. Times are the desk's own wall clock.
    ///
    /// An exception wins over a holiday, a holiday over the week. A day that a holiday or an exception closes is
    /// closed from midnight to midnight; where the text itself speaks of `PH`, it decides about the night before.
    pub fn intervals(&self, from: Date, days: u16, calendar: &Calendar) -> Vec<Interval> {
        interval::intervals(self, from, days, calendar)
    }
}

#[cfg(test)]
mod tests;
