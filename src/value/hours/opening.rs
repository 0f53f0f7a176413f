//! Hours as instants: what a page takes along to tell whether a desk is open, without a server.

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use super::{Calendar, Hours, State};

/// When a desk is open during some days. All times are minutes since 1970-01-01T00:00Z.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The first minute that is known.
    start: i64,
    /// The minute after the last.
    end: i64,
    /// In order and apart from each other; the time between them is closed.
    spans: Vec<OpenSpan>,
}

/// A time that is not closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct OpenSpan {
    start: i64,
    end: i64,
    /// [`State::Open`] or [`State::Unknown`].
    state: State,
}

/// What holds at an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Whether the desk is open.
    pub state: State,
    /// When an open desk closes, or a closed one opens; `None` where that lies beyond what is known.
    pub change: Option<i64>,
}

impl Opening {
    /// The times of `days` days from `from` on. `zone` is the desk's: in the hour that a change of clocks
    /// leaves out, times move on by it; in the hour that comes twice, the first is meant.
    pub fn new(hours: &Hours, from: Date, days: u16, calendar: &Calendar, zone: &TimeZone) -> Opening {
        let minute = |at: DateTime| {
            let instant = zone.to_ambiguous_timestamp(at).compatible().ok();
            instant.map(|instant| instant.as_second().div_euclid(60))
        };
        let intervals = hours.intervals(from, days, calendar);
        let first = intervals.first().and_then(|interval| minute(interval.start));
        let last = intervals.last().and_then(|interval| minute(interval.end));
        let (Some(start), Some(end)) = (first, last) else {
            return Opening { start: 0, end: 0, spans: Vec::new() };
        };
        let mut spans: Vec<OpenSpan> = Vec::new();
        for interval in intervals.iter().filter(|interval| interval.state != State::Closed) {
            let (Some(opens), Some(closes)) = (minute(interval.start), minute(interval.end)) else {
                continue;
            };
            // Two times in the hour that is left out can lie the wrong way round, or run into the next.
            let opens = spans.last().map_or(opens, |last| opens.max(last.end));
            if opens < closes {
                spans.push(OpenSpan { start: opens, end: closes, state: interval.state });
            }
        }
        Opening { start, end, spans }
    }

    /// What holds in a minute; `None` where nothing is known about it.
    pub fn at(&self, minute: i64) -> Option<Moment> {
        if !(self.start..self.end).contains(&minute) {
            return None;
        }
        let Some(span) = self.spans.iter().find(|span| minute < span.end) else {
            return Some(Moment { state: State::Closed, change: None });
        };
        Some(if minute < span.start {
            let change = (span.state == State::Open).then_some(span.start);
            Moment { state: State::Closed, change }
        } else {
            Moment { state: span.state, change: (span.end < self.end).then_some(span.end) }
        })
    }

    /// The text for the script of a page, with spaces between its parts, all numbers to the base 36: the first
    /// minute, how many are known, then `gap.length` for each open time, `gap` minutes after the one before;
    /// a length below zero is unknown. `*2.9` repeats nine times what stands two open times before, so that a
    /// regular week is short.
    pub fn data(&self) -> String {
        let mut before = self.start;
        let pairs: Vec<(i64, i64)> = self
            .spans
            .iter()
            .map(|span| {
                let length = span.end - span.start;
                let gap = span.start - before;
                before = span.end;
                (gap, if span.state == State::Open { length } else { -length })
            })
            .collect();
        let mut data = format!("{} {}", base36(self.start), base36(self.end - self.start));
        let mut at = 0;
        while at < pairs.len() {
            let repeated =
                |back: usize| (at..pairs.len()).take_while(|i| pairs[*i] == pairs[*i - back]).count();
            // The shortest way back wins among equals.
            let best = (1..=at.min(LONGEST_WEEK))
                .map(|back| (repeated(back), back))
                .rev()
                .max_by_key(|(count, _)| *count);
            match best {
                Some((count, back)) if count > 1 => {
                    data.push_str(&format!(" *{}.{}", base36(back as i64), base36(count as i64)));
                    at += count;
                }
                _ => {
                    let (gap, length) = pairs[at];
                    data.push_str(&format!(" {}.{}", base36(gap), base36(length)));
                    at += 1;
                }
            }
        }
        data
    }
}

/// How many open times a week has at most that is looked for again.
const LONGEST_WEEK: usize = 21;

fn base36(number: i64) -> String {
    const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
    let mut rest = number.unsigned_abs();
    let mut digits = Vec::new();
    loop {
        digits.push(char::from(DIGITS[(rest % 36) as usize]));
        rest /= 36;
        if rest == 0 {
            break;
        }
    }
    let sign = if number < 0 { "-" } else { "" };
    sign.chars().chain(digits.into_iter().rev()).collect()
}

#[cfg(test)]
mod tests;
