//! What a reader is told at an instant, and that the text for the script says the same.

use std::sync::Arc;

use super::*;
use crate::value::date::{HolidayDate, MonthDay};
use crate::value::hours::{Exception, HolidayPolicy, Holidays, TimeRange};
use crate::value::testing::decode;

fn rome() -> TimeZone {
    jiff::tz::TimeZoneDatabase::bundled().get("Europe/Rome").unwrap()
}

fn hours(yaml: &str) -> Hours {
    let (hours, findings) = decode(yaml, Hours::decode);
    assert_eq!(findings, [], "{yaml}");
    hours.unwrap()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// San Petronio is on 4 October; these tests want a day that is no Sunday.
fn bologna() -> Calendar {
    let patron = HolidayDate::Yearly(MonthDay::new(10, 6).unwrap());
    Calendar {
        holidays: Arc::new(Holidays::new("IT", vec![patron])),
        policy: HolidayPolicy::Closed,
        exceptions: Vec::new(),
    }
}

fn closed(from: &str, to: &str) -> Exception {
    Exception { from: day(from), to: day(to), state: State::Closed, hours: Vec::new() }
}

/// The minute of an instant such as `2026-10-24T07:00Z`.
fn minute(instant: &str) -> i64 {
    instant.replace('Z', ":00Z").parse::<jiff::Timestamp>().unwrap().as_second() / 60
}

/// "open until Sat 24 13:00 +02:00": what is told at an instant, with the desk's clock.
fn told(opening: &Opening, instant: &str) -> String {
    let Some(moment) = opening.at(minute(instant)) else {
        return "nothing".to_string();
    };
    let change = moment.change.map(|minute| {
        let zoned = jiff::Timestamp::from_second(minute * 60).unwrap().to_zoned(rome());
        zoned.strftime(" until %a %d %H:%M %:z").to_string()
    });
    format!("{}{}", moment.state.as_str(), change.unwrap_or_default())
}

/// Reads the text for the script, as the script does.
fn read(data: &str) -> Opening {
    let number = |text: &str| i64::from_str_radix(text, 36).unwrap();
    let mut parts = data.split(' ');
    let start = number(parts.next().unwrap());
    let end = start + number(parts.next().unwrap());
    let mut pairs: Vec<(i64, i64)> = Vec::new();
    for part in parts {
        let (first, second) = part.trim_start_matches('*').split_once('.').unwrap();
        let (first, second) = (number(first), number(second));
        if part.starts_with('*') {
            for _ in 0..second {
                pairs.push(pairs[pairs.len() - first as usize]);
            }
        } else {
            pairs.push((first, second));
        }
    }
    let mut at = start;
    let spans = pairs.into_iter().map(|(gap, length)| {
        let opens = at + gap;
        at = opens + length.abs();
        let state = if length < 0 { State::Unknown } else { State::Open };
        OpenSpan { start: opens, end: at, state }
    });
    Opening { start, end, spans: spans.collect() }
}

fn opening(hours: &Hours, from: &str, days: u16, calendar: &Calendar) -> Opening {
    let opening = Opening::new(hours, day(from), days, calendar, &rome());
    assert_eq!(read(&opening.data()), opening);
    opening
}

#[test]
fn summer_time_ends_and_begins_on_the_desks_clock() {
    let daily = hours("{mon-sun: \"09:00-13:00\"}");
    let autumn = opening(&daily, "2026-10-23", 5, &bologna());
    // The same hour on the wall is 7:00 in Greenwich before 25 October 2026, and 8:00 from that day on.
    assert_eq!(told(&autumn, "2026-10-24T06:59Z"), "closed until Sat 24 09:00 +02:00");
    assert_eq!(told(&autumn, "2026-10-24T07:00Z"), "open until Sat 24 13:00 +02:00");
    assert_eq!(told(&autumn, "2026-10-24T11:00Z"), "closed until Sun 25 09:00 +01:00");
    assert_eq!(told(&autumn, "2026-10-25T07:59Z"), "closed until Sun 25 09:00 +01:00");
    assert_eq!(told(&autumn, "2026-10-25T08:00Z"), "open until Sun 25 13:00 +01:00");
    let mut open = bologna();
    open.policy = HolidayPolicy::Open;
    let spring = opening(&daily, "2027-03-26", 4, &open);
    assert_eq!(told(&spring, "2027-03-27T08:00Z"), "open until Sat 27 13:00 +01:00");
    assert_eq!(told(&spring, "2027-03-27T12:00Z"), "closed until Sun 28 09:00 +02:00");
    assert_eq!(told(&spring, "2027-03-28T07:00Z"), "open until Sun 28 13:00 +02:00");
    // Easter Monday is a holiday of its own.
    let easter = opening(&daily, "2027-03-26", 5, &bologna());
    assert_eq!(told(&easter, "2027-03-28T12:00Z"), "closed until Tue 30 09:00 +02:00");
}

#[test]
fn a_night_over_the_change_of_clocks_is_as_long_as_it_is() {
    let night = hours("{sat: \"22:00-02:30\"}");
    let long = opening(&night, "2026-10-24", 3, &bologna());
    assert_eq!(told(&long, "2026-10-24T20:00Z"), "open until Sun 25 02:30 +02:00");
    assert_eq!(told(&long, "2026-10-25T00:30Z"), "closed");
    // There is no 2:30 in the night of 28 March 2027, which is Easter.
    let through = Calendar { policy: HolidayPolicy::Open, ..bologna() };
    let short = opening(&night, "2027-03-27", 3, &through);
    assert_eq!(told(&short, "2027-03-27T21:00Z"), "open until Sun 28 03:30 +02:00");
    let never = opening(&hours("{sun: \"02:15-02:45, 02:50-03:10\"}"), "2027-03-28", 1, &through);
    // What lies in the hour that is left out moves on, and does not overlap what follows.
    assert_eq!(told(&never, "2027-03-28T01:20Z"), "open until Sun 28 03:45 +02:00");
    assert_eq!(told(&never, "2027-03-28T01:50Z"), "closed");
}

#[test]
fn hours_past_midnight_belong_to_the_evening_before() {
    let late = opening(&hours("{fri: \"20:00-02:00\"}"), "2026-11-20", 7, &bologna());
    assert_eq!(told(&late, "2026-11-20T23:30Z"), "open until Sat 21 02:00 +01:00");
    assert_eq!(told(&late, "2026-11-21T01:00Z"), "closed");
    // A page that is made on Saturday knows about Friday's night.
    let saturday = opening(&hours("{fri: \"20:00-02:00\"}"), "2026-11-21", 7, &bologna());
    assert_eq!(told(&saturday, "2026-11-20T23:30Z"), "open until Sat 21 02:00 +01:00");
}

#[test]
fn the_patron_saint_closes_and_exceptions_win() {
    let week = hours("{mon-fri: \"09:00-13:00\"}");
    let mut calendar = bologna();
    let plain = opening(&week, "2026-10-05", 7, &calendar);
    assert_eq!(told(&plain, "2026-10-05T12:00Z"), "closed until Wed 07 09:00 +02:00");
    assert_eq!(told(&plain, "2026-10-06T08:00Z"), "closed until Wed 07 09:00 +02:00");
    let hours = vec![TimeRange::new(600, 660).unwrap()];
    calendar.exceptions =
        vec![Exception { from: day("2026-10-06"), to: day("2026-10-06"), state: State::Open, hours }];
    let opened = opening(&week, "2026-10-05", 7, &calendar);
    assert_eq!(told(&opened, "2026-10-06T08:00Z"), "open until Tue 06 11:00 +02:00");
    calendar.exceptions = vec![closed("2026-10-07", "2026-10-08")];
    let shut = opening(&week, "2026-10-05", 7, &calendar);
    assert_eq!(told(&shut, "2026-10-05T12:00Z"), "closed until Fri 09 09:00 +02:00");
}

#[test]
fn a_closure_without_an_end_and_the_horizon_leave_the_next_change_open() {
    let week = hours("{mon-fri: \"09:00-13:00\"}");
    let mut calendar = bologna();
    calendar.exceptions = vec![Exception { to: Date::MAX, ..closed("2026-11-16", "2026-11-16") }];
    let shut = opening(&week, "2026-11-16", 60, &calendar);
    assert_eq!(told(&shut, "2026-11-17T09:00Z"), "closed");
    let plain = opening(&week, "2026-11-16", 5, &bologna());
    assert_eq!(told(&plain, "2026-11-20T12:30Z"), "closed");
    assert_eq!(told(&plain, "2026-11-20T23:00Z"), "nothing");
    assert_eq!(told(&plain, "2026-11-15T22:59Z"), "nothing");
    let always = opening(&hours("{mon-sun: \"00:00-24:00\"}"), "2026-11-16", 5, &bologna());
    assert_eq!(told(&always, "2026-11-17T09:00Z"), "open");
}

#[test]
fn unknown_times_are_no_promise() {
    let text = hours("Mo 09:00-11:00, Mo 11:00-12:00 unknown, Tu 09:00-10:00 unknown");
    let opening = opening(&text, "2026-11-16", 7, &bologna());
    assert_eq!(told(&opening, "2026-11-16T08:30Z"), "open until Mon 16 11:00 +01:00");
    assert_eq!(told(&opening, "2026-11-16T10:30Z"), "unknown until Mon 16 12:00 +01:00");
    assert_eq!(told(&opening, "2026-11-16T11:30Z"), "closed");
}

#[test]
fn a_regular_week_is_short_and_days_can_be_none() {
    let week = hours("{mon-fri: \"09:00-13:00\", sat: \"09:00-13:00, 14:30-17:30\"}");
    let opening = opening(&week, "2026-11-16", 60, &bologna());
    assert!(opening.data().len() < 120, "{}", opening.data());
    let none = Opening::new(&week, day("2026-11-16"), 0, &bologna(), &rome());
    assert_eq!((none.at(0), none.data().as_str()), (None, "0 0"));
}
