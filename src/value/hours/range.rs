//! Times of one day.

use std::fmt;
use std::ops::Range;

use jiff::civil::Time;

/// Minutes of a day.
pub(super) const DAY: u16 = 24 * 60;
/// From this length on, a range is more likely a mistake (16 hours).
const LONG: u16 = 16 * 60;

/// A range of times that starts on one day and may end on the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeRange {
    start: u16,
    end: u16,
}

impl TimeRange {
    /// A range from minutes after midnight; `end` may lie up to 24 hours after the day's end.
    pub fn new(start: u16, end: u16) -> Option<TimeRange> {
        (start < DAY && start < end && end <= 2 * DAY).then_some(TimeRange { start, end })
    }

    /// Minutes from the day's midnight to the opening: 0 to 1439.
    pub fn start(self) -> u16 {
        self.start
    }

    /// Minutes from the day's midnight to the closing: up to 2880, above 1440 on the next day.
    pub fn end(self) -> u16 {
        self.end
    }

    /// When it opens.
    pub fn opens(self) -> Time {
        time(self.start)
    }

    /// When it closes; midnight at the end of the day is 00:00.
    pub fn closes(self) -> Time {
        time(self.end)
    }

    /// Whether it ends on the next day, later than at midnight.
    pub fn is_overnight(self) -> bool {
        self.end > DAY
    }

    /// Whether it is the whole day.
    pub fn is_all_day(self) -> bool {
        self.start == 0 && self.end == DAY
    }
}

/// `09:00-13:00`; an end past midnight is `02:00`, at midnight it is `24:00`.
impl fmt::Display for TimeRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let end = if self.end > DAY { self.end - DAY } else { self.end };
        write!(f, "{}-{}", Clock(self.start), Clock(end))
    }
}

/// Minutes as `09:05`.
pub(super) struct Clock(pub(super) u16);

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

fn time(minutes: u16) -> Time {
    let part = |number: u16| i8::try_from(number).unwrap_or(0);
    Time::new(part(minutes / 60 % 24), part(minutes % 60), 0, 0).unwrap_or_default()
}

/// The two times of `09:00-13:00` as they were typed, in minutes: the first below 24:00, the second up to 48:00.
pub(super) fn parse(text: &str) -> Option<(u16, u16)> {
    let (start, end) = text.split_once('-')?;
    let (start, end) = (clock(start.trim())?, clock(end.trim())?);
    (start < DAY && end <= 2 * DAY).then_some((start, end))
}

fn clock(text: &str) -> Option<u16> {
    let (hours, minutes) = text.split_once(':')?;
    let number = |part: &str, least: usize| {
        let right = (least..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        right.then(|| part.parse::<u16>().ok()).flatten()
    };
    let (hours, minutes) = (number(hours, 1)?, number(minutes, 2)?);
    (minutes < 60).then_some(hours * 60 + minutes)
}

/// The range that two typed times mean: an end that is not after the start is on the next day.
pub(super) fn resolve(start: u16, end: u16) -> Option<TimeRange> {
    let end = if end <= start { end + DAY } else { end };
    TimeRange::new(start, end)
}

/// What is doubtful about two times as they were typed: a message and a help.
pub(super) fn doubt(start: u16, end: u16) -> Option<(String, String)> {
    let typed = format!("{}-{}", Clock(start), Clock(end));
    if end > DAY {
        let end = end - DAY;
        return Some((
            format!("`{typed}` ends at {} on the next day", Clock(end)),
            format!("write `{}-{}` if the night is meant, or correct the hour", Clock(start), Clock(end)),
        ));
    }
    if start == end {
        return Some((
            format!("`{typed}` lasts 24 hours"),
            "write `00:00-24:00` for day and night, or correct the closing time".to_string(),
        ));
    }
    let length = if end < start { end + DAY - start } else { end - start };
    if length < LONG || length == DAY {
        return None;
    }
    let help = match end < start {
        true => format!("did you mean `{}-{}`?", Clock(end), Clock(start)),
        false => {
            "check both times; a day with a break has two ranges: `09:00-13:00, 14:30-17:30`".to_string()
        }
    };
    Some((format!("`{typed}` lasts {} hours", length / 60), help))
}

/// Two ranges of a day that share a moment, by their places in the list.
pub(super) fn overlap(ranges: &[TimeRange]) -> Option<(usize, usize)> {
    for (second, b) in ranges.iter().enumerate() {
        for (first, a) in ranges.iter().take(second).enumerate() {
            if a.start < b.end && b.start < a.end {
                return Some((first, second));
            }
        }
    }
    None
}

/// The parts of a list between commas, without the spaces around them.
pub(super) fn parts(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    let mut offset = 0;
    text.split(',').map(move |part| {
        let start = offset + part.len() - part.trim_start().len();
        offset += part.len() + 1;
        let part = part.trim();
        (start..start + part.len(), part)
    })
}
