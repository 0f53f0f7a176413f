//! Names of days: those that are written here, and those that people type in their own language.

use super::{TimeRange, Week};

/// The keys of the weekly map, Monday first.
pub(super) const KEYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
/// The days of `opening_hours`, Monday first.
pub(super) const SHORT: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/// Names of the days, Monday first, in languages of Europe; ones that two languages use for different days
/// (`di`, `do`, `so`) are left out.
const FOREIGN: [&str; 7] = [
    "mo mon monday lu lun lunedì lunedi lundi lunes luni montag hene e-hene понеділок пн",
    "tu tue tues tuesday ma mar martedì martedi mardi martes marți marti dienstag вівторок вт",
    "we wed wednesday me mer mercoledì mercoledi mercredi mié miércoles miercoles miercuri mi mittwoch середа ср",
    "th thu thur thurs thursday gi gio giovedì giovedi jeu jeudi jue jueves joi donnerstag четвер чт",
    "fr fri friday ve ven venerdì venerdi vendredi vie viernes vineri freitag пʼятниця пт",
    "sa sat saturday sab sabato sam samedi sáb sábado sâmbătă sambata samstag субота сб",
    "su sun sunday dom domenica dim dimanche domingo duminică duminica sonntag неділя нд",
];

/// The day that a word names in any of those languages, Monday 0.
pub(super) fn day(word: &str) -> Option<usize> {
    let word = word.to_lowercase();
    FOREIGN.iter().position(|names| names.split(' ').any(|name| name == word))
}

/// A week in one line: `Mo,We,Fr 09:00-13:00; Tu,Th 14:30-17:30; Sa-Su closed`.
pub(super) fn describe(week: &Week) -> String {
    let mut lines: Vec<(Vec<usize>, &[TimeRange])> = Vec::new();
    for (day, ranges) in week.iter().enumerate() {
        match lines.iter_mut().find(|(_, other)| other == ranges) {
            Some((days, _)) => days.push(day),
            None => lines.push((vec![day], ranges)),
        }
    }
    let line = |(days, ranges): &(Vec<usize>, &[TimeRange])| {
        let times: Vec<String> = ranges.iter().map(TimeRange::to_string).collect();
        let times = if times.is_empty() { "closed".to_string() } else { times.join(", ") };
        format!("{} {times}", list(days))
    };
    lines.iter().map(line).collect::<Vec<_>>().join("; ")
}

/// Days in rising order as `Mo-We,Fr`.
pub(super) fn list(days: &[usize]) -> String {
    let name = |day: usize| SHORT.get(day).copied().unwrap_or_default();
    let mut parts: Vec<(usize, usize)> = Vec::new();
    for &day in days {
        match parts.last_mut() {
            Some((_, last)) if *last + 1 == day => *last = day,
            _ => parts.push((day, day)),
        }
    }
    let part = |&(first, last): &(usize, usize)| match last - first {
        0 => name(first).to_string(),
        1 => format!("{},{}", name(first), name(last)),
        _ => format!("{}-{}", name(first), name(last)),
    };
    parts.iter().map(part).collect::<Vec<_>>().join(",")
}
