//! When a desk is open, in words and as a table.

use jiff::civil::Weekday;

use super::span_of_days;
use crate::content::{AppointmentMode, Desk};
use crate::locale::Arg;
use crate::value::hours::{HolidayPolicy, Hours, State};
use crate::view::Reader;
use crate::view::value::{Html, escape, view};

view! {
    /// A day of the week.
    pub struct Day {
        /// Its name.
        pub name: String,
        /// "09:00–13:00", one or more; none on a day on which the desk is closed.
        pub times: Vec<String>,
    }
}

/// The week from the first day of the week on. Hours with seasons show the week of the build.
pub(super) fn week(reader: &Reader<'_>, hours: &Hours) -> Vec<Day> {
    let week = hours.week_of(reader.site.options.today);
    reader
        .formats
        .week()
        .into_iter()
        .map(|weekday| {
            let day = week.get(index(weekday)).map_or(&[][..], Vec::as_slice);
            let times = day.iter().map(|range| {
                format!("{}–{}", reader.formats.time(range.opens()), reader.formats.time(range.closes()))
            });
            Day { name: reader.formats.weekday_long(weekday).to_string(), times: times.collect() }
        })
        .collect()
}

fn index(weekday: Weekday) -> usize {
    usize::try_from(weekday.to_monday_zero_offset()).unwrap_or(0)
}

/// What holds on holidays. Nothing is said where nobody knows the hours.
pub(super) fn holidays(reader: &Reader<'_>, desk: &Desk) -> Option<Html> {
    // Rules that speak of holidays themselves decide, and no sentence of ours can sum them up.
    if desk.hours.as_ref().and_then(Hours::text).is_some_and(|text| text.contains("PH")) {
        return None;
    }
    Some(match desk.holidays {
        HolidayPolicy::Closed => reader.html("desk-holidays-closed", &[]),
        HolidayPolicy::Open => reader.html("desk-holidays-open", &[]),
    })
}

/// Coming days with other hours, first the next.
pub(super) fn exceptions(reader: &Reader<'_>, desk: &Desk) -> Vec<Html> {
    let today = reader.site.options.today;
    desk.exceptions
        .iter()
        .filter(|(exception, _)| exception.to >= today)
        .map(|(exception, reason)| {
            let days = span_of_days(reader, Some(exception.from), Some(exception.to));
            let line = match exception.state {
                State::Open => {
                    let times: Vec<String> = exception
                        .hours
                        .iter()
                        .map(|range| {
                            let (opens, closes) = (range.opens(), range.closes());
                            format!("{}–{}", reader.formats.time(opens), reader.formats.time(closes))
                        })
                        .collect();
                    let times = times.join(", ");
                    reader.html("exception-open", &[("days", Arg::Text(&days)), ("times", Arg::Text(&times))])
                }
                _ => reader.html("exception-closed", &[("days", Arg::Text(&days))]),
            };
            with_reason(line, reason.as_ref().map(|reason| reader.words(reason)))
        })
        .collect()
}

/// That the desk is closed for a longer time, now or soon.
pub(super) fn closure(reader: &Reader<'_>, desk: &Desk) -> Option<Html> {
    let closure = desk.closure.as_ref()?;
    if closure.until.is_some_and(|until| until < reader.site.options.today) {
        return None;
    }
    let days = span_of_days(reader, closure.from, closure.until);
    let line = match days.as_str() {
        "" => reader.html("desk-temporarily-closed", &[]),
        days => reader.html("desk-temporarily-closed-dates", &[("days", Arg::Text(days))]),
    };
    Some(with_reason(line, closure.reason.as_ref().map(|reason| reader.words(reason))))
}

fn with_reason(line: Html, reason: Option<Html>) -> Html {
    match reason {
        Some(reason) => Html(format!("{} ({})", line.0, reason.0)),
        None => line,
    }
}

/// Whether one needs an appointment, and whom to call for one.
pub(super) fn appointment(reader: &Reader<'_>, desk: &Desk) -> Html {
    let line = match desk.appointment.mode {
        AppointmentMode::None => reader.html("appointment-none", &[]),
        AppointmentMode::Optional => reader.html("appointment-optional", &[]),
        AppointmentMode::Required => reader.html("appointment-required", &[]),
    };
    match &desk.appointment.phone {
        None => line,
        Some(phone) => Html(format!(
            "{} <a href=\"{}\"><bdi dir=\"ltr\">{}</bdi></a>",
            line.0,
            escape(&phone.uri()),
            escape(&phone.display)
        )),
    }
}
