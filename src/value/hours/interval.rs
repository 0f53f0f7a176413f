//! From hours and a calendar to what happens when.

use jiff::civil::{Date, DateTime, Time};
use opening_hours::OpeningHours;
use opening_hours::RuleKind;
use opening_hours::localization::NoLocation;

use super::calendar::to_chrono;
use super::range::DAY;
use super::{Calendar, Exception, HolidayPolicy, Hours, TimeRange, Week};

/// Whether a desk is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Somebody is there.
    Open,
    /// Nobody is there.
    Closed,
    /// The hours say `unknown`.
    Unknown,
}

impl State {
    /// The word for data files and scripts.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Open => "open",
            State::Closed => "closed",
            State::Unknown => "unknown",
        }
    }
}

/// A time during which the state does not change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// The first moment, on the desk's wall clock.
    pub start: DateTime,
    /// The moment after the last.
    pub end: DateTime,
    /// The state.
    pub state: State,
}

/// See [`Hours::intervals`].
pub(super) fn intervals(hours: &Hours, from: Date, days: u16, calendar: &Calendar) -> Vec<Interval> {
    let rules = hours.rules.as_ref().map(|rules| {
        let follows = calendar.policy == HolidayPolicy::Open || rules.holidays;
        (rules.parsed.clone().with_context(calendar.holidays.context()), follows)
    });
    let plan = |day: Date| {
        if let Some(exception) = calendar.exceptions.iter().find(|exception| exception.contains(day)) {
            return Plan::Exception(exception);
        }
        let follows = rules.as_ref().map_or(calendar.policy == HolidayPolicy::Open, |(_, follows)| *follows);
        match &rules {
            _ if !follows && calendar.holidays.contains(day) => Plan::Holiday,
            Some((rules, _)) => Plan::Rules(rules),
            None => Plan::Week(hours.week.get(weekday(day)).map_or(&[], Vec::as_slice)),
        }
    };
    let mut found: Vec<Interval> = Vec::new();
    let mut day = from;
    let mut before = from.yesterday().ok().map(plan);
    for _ in 0..days {
        let Ok(next) = day.tomorrow() else { break };
        let today = plan(day);
        for (start, end, state) in today.pieces(day, before.as_ref()) {
            push(&mut found, moment(day, next, start), moment(day, next, end), state);
        }
        before = Some(today);
        day = next;
    }
    found
}

/// What decides about a day.
enum Plan<'c> {
    Exception(&'c Exception),
    Holiday,
    Week(&'c [TimeRange]),
    Rules(&'c OpeningHours),
}

impl Plan<'_> {
    /// The ranges that start on the day; rules of a text are asked day by day instead.
    fn ranges(&self) -> &[TimeRange] {
        match self {
            Plan::Exception(exception) => &exception.hours,
            Plan::Week(ranges) => ranges,
            Plan::Holiday | Plan::Rules(_) => &[],
        }
    }

    fn is_closed(&self) -> bool {
        match self {
            Plan::Exception(exception) => exception.state == State::Closed,
            Plan::Holiday => true,
            Plan::Week(_) | Plan::Rules(_) => false,
        }
    }

    /// The pieces of the day in minutes, without gaps; the night before may run into it.
    fn pieces(&self, day: Date, before: Option<&Plan<'_>>) -> Vec<(u16, u16, State)> {
        if self.is_closed() {
            return vec![(0, DAY, State::Closed)];
        }
        let mut open: Vec<(u16, u16, State)> = match self {
            Plan::Rules(rules) => schedule(rules, day),
            _ => {
                self.ranges().iter().map(|range| (range.start(), range.end().min(DAY), State::Open)).collect()
            }
        };
        let night = before.map_or(&[][..], Plan::ranges).iter().filter(|range| range.is_overnight());
        open.extend(night.map(|range| (0, range.end() - DAY, State::Open)));
        open.sort_unstable();
        let mut pieces = Vec::new();
        let mut at = 0;
        for (start, end, state) in open {
            if start > at {
                pieces.push((at, start, State::Closed));
            }
            if end > at {
                pieces.push((start.max(at), end, state));
                at = end;
            }
        }
        if at < DAY {
            pieces.push((at, DAY, State::Closed));
        }
        pieces
    }
}

/// What a text says about a day: pieces in minutes that are open or unknown.
fn schedule(rules: &OpeningHours<NoLocation>, day: Date) -> Vec<(u16, u16, State)> {
    let Some(day) = to_chrono(day) else {
        return Vec::new();
    };
    rules
        .schedule_at(day)
        .into_iter()
        .filter_map(|piece| {
            let state = match piece.kind {
                RuleKind::Open => State::Open,
                RuleKind::Unknown => State::Unknown,
                RuleKind::Closed => return None,
            };
            let (start, end) = (piece.range.start.mins_from_midnight(), piece.range.end.mins_from_midnight());
            Some((start, end.min(DAY), state))
        })
        .collect()
}

/// See [`Hours::week_of`].
pub(super) fn week_of(rules: &OpeningHours, day: Date) -> Week {
    let back = i64::try_from(weekday(day)).unwrap_or(0);
    let date = |offset: i64| day.checked_add(jiff::Span::new().days(offset - back)).ok();
    let open = |offset: i64| -> Vec<(u16, u16)> {
        let mut joined: Vec<(u16, u16)> = Vec::new();
        let pieces = date(offset).map_or_else(Vec::new, |date| schedule(rules, date));
        // Pieces that differ in their comment alone are one range.
        for (start, end, _) in pieces.into_iter().filter(|piece| piece.2 == State::Open) {
            match joined.last_mut() {
                Some(last) if last.1 == start => last.1 = end,
                _ => joined.push((start, end)),
            }
        }
        joined
    };
    let mut week = Week::default();
    let mut spilled = night(&open(-1), &open(0)).is_some();
    for (index, ranges) in (0..).zip(week.iter_mut()) {
        let (today, tomorrow) = (open(index), open(index + 1));
        let night = night(&today, &tomorrow);
        let own = today.iter().skip(usize::from(spilled));
        let last = today.len().saturating_sub(1 + usize::from(spilled));
        ranges.extend(own.enumerate().filter_map(|(at, &(start, end))| match night {
            Some(morning) if at == last => TimeRange::new(start, DAY + morning),
            _ => TimeRange::new(start, end),
        }));
        spilled = night.is_some();
    }
    week
}

/// When the last range of a day goes on into the next one, and when that ends. A day that is open all the
/// way from midnight is not a night.
fn night(today: &[(u16, u16)], tomorrow: &[(u16, u16)]) -> Option<u16> {
    match (today.last(), tomorrow.first()) {
        (Some(&(start, DAY)), Some(&(0, end))) if end < start => Some(end),
        _ => None,
    }
}

fn push(found: &mut Vec<Interval>, start: DateTime, end: DateTime, state: State) {
    match found.last_mut() {
        Some(last) if last.state == state => last.end = end,
        _ => found.push(Interval { start, end, state }),
    }
}

fn moment(day: Date, next: Date, minutes: u16) -> DateTime {
    if minutes >= DAY {
        return next.to_datetime(Time::midnight());
    }
    let part = |number: u16| i8::try_from(number).unwrap_or(0);
    let time = Time::new(part(minutes / 60), part(minutes % 60), 0, 0);
    day.to_datetime(time.unwrap_or_default())
}

/// Monday 0.
fn weekday(day: Date) -> usize {
    usize::try_from(day.weekday().to_monday_zero_offset()).unwrap_or(0)
}
