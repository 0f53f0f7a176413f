//! When a desk is open, in words and as a table.

use jiff::civil::{Time, Weekday};

use super::span_of_days;
use crate::content::{AppointmentMode, Desk};
use crate::locale::Arg;
use crate::site::Coming;
use crate::value::hours::{HolidayPolicy, Hours};
use crate::view::Reader;
use crate::view::value::{Html, escape, view};

view! {
    /// A day of the week.
    pub struct Day {
        /// Its number, Monday 1, for the script that marks today.
        pub number: usize,
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
            Day {
                number: index(weekday) + 1,
                name: reader.formats.weekday_long(weekday).to_string(),
                times: day.iter().map(|range| times(reader, range.opens(), range.closes())).collect(),
            }
        })
        .collect()
}

/// "09:00–13:00".
fn times(reader: &Reader<'_>, opens: Time, closes: Time) -> String {
    format!("{}–{}", reader.formats.time(opens), reader.formats.time(closes))
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

/// Coming days with other hours, first the next: exceptions, and holidays on which the desk would be open.
pub(super) fn coming(reader: &Reader<'_>, index: usize) -> Vec<Html> {
    let desk = &reader.site.content.desks[index];
    let line = |coming: &Coming| match coming {
        Coming::Exception(at) => {
            let (exception, reason) = desk.exceptions.get(*at)?;
            let days = span_of_days(reader, Some(exception.from), Some(exception.to));
            let open = exception.hours.iter().map(|range| times(reader, range.opens(), range.closes()));
            let reason = reason.as_ref().map(|reason| reader.words(reason));
            Some(with_reason(other_hours(reader, &days, open.collect()), reason))
        }
        Coming::Holiday { date, local, open } => {
            let days = span_of_days(reader, Some(*date), Some(*date));
            let open = open.iter().map(|(opens, closes)| times(reader, opens.time(), closes.time()));
            let city = reader.site.content.cities.iter().find(|city| city.id == desk.city);
            let name = local.and_then(|at| Some(reader.words(&city?.local_holidays.get(at)?.name)));
            let name = name.unwrap_or_else(|| reader.html("public-holiday", &[]));
            Some(with_reason(other_hours(reader, &days, open.collect()), Some(name)))
        }
    };
    reader.site.times(index).coming.iter().filter_map(line).collect()
}

fn other_hours(reader: &Reader<'_>, days: &str, open: Vec<String>) -> Html {
    if open.is_empty() {
        return reader.html("exception-closed", &[("days", Arg::Text(days))]);
    }
    let days = ("days", Arg::Text(days));
    if let [range] = open.as_slice() {
        return reader.html("exception-open", &[days, ("times", Arg::Text(range))]);
    }
    // Digits have no direction of their own: without that of the reader, the afternoon would come first in Arabic.
    let ranges = open.iter().map(|range| format!("<bdi dir=\"ltr\">{}</bdi>", escape(range)));
    let ranges = ranges.collect::<Vec<_>>().join(reader.formats.comma());
    let direction = reader.locale.direction.as_str();
    let times = Html(format!("<span dir=\"{direction}\">{ranges}</span>"));
    reader.around_with("exception-open", "times", &times, &[days])
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

/// That nobody is seen without an appointment.
pub(super) fn by_appointment(reader: &Reader<'_>, desk: &Desk) -> Option<Html> {
    (desk.appointment.mode == AppointmentMode::Required).then(|| reader.html("appointment-required", &[]))
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
