//! What the rules of an `opening_hours` text say about every week, and which rules erase others.

use opening_hours_syntax::RuleKind;
use opening_hours_syntax::rules::day::{HolidayKind, WeekDayRange};
use opening_hours_syntax::rules::time::{Time, TimeSpan};
use opening_hours_syntax::rules::{OpeningHoursExpression, RuleOperator, RuleSequence};

use super::range::resolve;
use super::{TimeRange, Week};

/// The week that results, and what was noticed on the way.
#[derive(Default)]
pub(super) struct Regular {
    pub(super) week: Week,
    /// A rule says something that is not the same every week.
    pub(super) irregular: bool,
    /// A rule is about public holidays.
    pub(super) holidays: bool,
    /// Rules that erase earlier times: the index of the rule, and the days.
    pub(super) overrides: Vec<(usize, Vec<usize>)>,
    /// Rules that erase an earlier `PH off`.
    pub(super) holiday_overrides: Vec<usize>,
}

/// Puts the rules on one week, as the specification's operators say: `;` replaces, `,` adds, `||` fills in.
pub(super) fn regular(expression: &OpeningHoursExpression) -> Regular {
    let mut found = Regular::default();
    let mut holiday_closed = false;
    for (index, rule) in expression.rules.iter().enumerate() {
        let about_holidays = rule.day_selector.weekday.iter().any(is_public_holiday);
        found.holidays |= about_holidays;
        let Some(days) = days(rule) else {
            found.irregular |= !only_holidays(rule);
            holiday_closed |= about_holidays && rule.kind == RuleKind::Closed;
            continue;
        };
        let replaces = rule.operator == RuleOperator::Normal && rule.kind != RuleKind::Closed;
        if replaces && holiday_closed && !about_holidays {
            found.holiday_overrides.push(index);
            holiday_closed = false;
        }
        holiday_closed |= about_holidays && rule.kind == RuleKind::Closed;
        found.irregular |= rule.kind == RuleKind::Unknown;
        let ranges: Vec<TimeRange> = rule.time_selector.spans.iter().filter_map(range).collect();
        let mut erased = Vec::new();
        for day in days {
            let Some(today) = found.week.get_mut(day) else {
                continue;
            };
            match (rule.kind, rule.operator) {
                (RuleKind::Closed, _) => subtract(today, &ranges),
                (_, RuleOperator::Fallback) if !today.is_empty() => {}
                (kind, RuleOperator::Normal) => {
                    if !today.is_empty() && *today != ranges {
                        erased.push(day);
                    }
                    today.clear();
                    add(today, &ranges, kind);
                }
                (kind, _) => add(today, &ranges, kind),
            }
        }
        if !erased.is_empty() {
            found.overrides.push((index, erased));
        }
    }
    found
}

/// The fixed times of a span; sunrise and its like have none.
pub(super) fn typed(span: &TimeSpan) -> Option<(u16, u16)> {
    match (span.range.start, span.range.end) {
        (Time::Fixed(start), Time::Fixed(end)) => {
            Some((start.mins_from_midnight(), end.mins_from_midnight()))
        }
        _ => None,
    }
}

pub(super) fn range(span: &TimeSpan) -> Option<TimeRange> {
    let (start, end) = typed(span)?;
    resolve(start, end)
}

/// The days of every week that a rule is for; `None` where it is for some weeks or for holidays only.
fn days(rule: &RuleSequence) -> Option<Vec<usize>> {
    let selector = &rule.day_selector;
    if !selector.year.is_empty() || !selector.monthday.is_empty() || !selector.week.is_empty() {
        return None;
    }
    if selector.weekday.is_empty() {
        return Some((0..7).collect());
    }
    let mut days = Vec::new();
    for part in &selector.weekday {
        let WeekDayRange::Fixed { range, offset: 0, nth_from_start, nth_from_end } = part else {
            continue;
        };
        if nth_from_start.contains(&false) || nth_from_end.contains(&false) {
            continue;
        }
        let first = range.start().num_days_from_monday() as usize;
        let last = range.end().num_days_from_monday() as usize;
        days.extend((first..=first + (last + 7 - first) % 7).map(|day| day % 7));
    }
    days.sort_unstable();
    days.dedup();
    (!days.is_empty()).then_some(days)
}

fn is_public_holiday(part: &WeekDayRange) -> bool {
    matches!(part, WeekDayRange::Holiday { kind: HolidayKind::Public, .. })
}

fn only_holidays(rule: &RuleSequence) -> bool {
    let selector = &rule.day_selector;
    let dated = !selector.year.is_empty() || !selector.monthday.is_empty() || !selector.week.is_empty();
    !dated && selector.weekday.iter().all(is_public_holiday)
}

/// Adds ranges and joins those that touch; unknown times are not shown as open.
fn add(today: &mut Vec<TimeRange>, ranges: &[TimeRange], kind: RuleKind) {
    if kind != RuleKind::Open {
        return;
    }
    today.extend(ranges);
    today.sort_unstable();
    let mut joined: Vec<TimeRange> = Vec::new();
    for range in today.drain(..) {
        match joined.last_mut() {
            Some(last) if range.start() < last.end() => {
                *last = TimeRange::new(last.start(), last.end().max(range.end())).unwrap_or(*last);
            }
            _ => joined.push(range),
        }
    }
    *today = joined;
}

fn subtract(today: &mut Vec<TimeRange>, closed: &[TimeRange]) {
    for hole in closed {
        // A whole day that is closed takes the night after it along: nobody opened.
        let end = if hole.is_all_day() { u16::MAX } else { hole.end() };
        *today = today
            .iter()
            .flat_map(|range| {
                let before = TimeRange::new(range.start(), range.end().min(hole.start()));
                let after = TimeRange::new(range.start().max(end), range.end());
                [before, after]
            })
            .flatten()
            .collect();
    }
}
