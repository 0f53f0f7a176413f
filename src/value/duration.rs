//! Durations as ISO 8601 writes them, kept as their components: 1 month is not 30 days.

use std::fmt;

use super::{inside, scalar};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::yaml::{Decoder, Node};

/// How long something takes or lasts. At least one component is above zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Duration {
    /// Years.
    pub years: u32,
    /// Months.
    pub months: u32,
    /// Weeks.
    pub weeks: u32,
    /// Days.
    pub days: u32,
    /// Hours.
    pub hours: u32,
    /// Minutes.
    pub minutes: u32,
}

impl Duration {
    /// Reads `P60D`, `P1Y6M`, `PT30M`. The order of the units is the standard's; fractions, seconds and signs
    /// have no use here and are not taken.
    pub fn parse(text: &str) -> Option<Duration> {
        let rest = text.strip_prefix('P')?;
        let (date, time) = match rest.split_once('T') {
            Some((_, "")) => return None,
            Some((date, time)) => (date, time),
            None => (rest, ""),
        };
        let [years, months, weeks, days] = components(date, ['Y', 'M', 'W', 'D'])?;
        let [hours, minutes] = components(time, ['H', 'M'])?;
        let duration = Duration { years, months, weeks, days, hours, minutes };
        (duration != Duration::default()).then_some(duration)
    }

    /// The day that lies this long after another; hours and minutes do not count. `None` past the calendar.
    pub fn after(&self, day: jiff::civil::Date) -> Option<jiff::civil::Date> {
        let span = jiff::Span::new()
            .try_years(self.years)
            .and_then(|span| span.try_months(self.months))
            .and_then(|span| span.try_weeks(self.weeks))
            .and_then(|span| span.try_days(self.days))
            .ok()?;
        day.checked_add(span).ok()
    }

    /// Takes a duration out of a node.
    pub fn decode(node: &Node, decoder: &mut Decoder<'_>) -> Option<Duration> {
        let text = scalar(node, decoder, "a duration such as `P60D` is wanted here")?;
        let span = inside(node, 0..text.len());
        let Some(duration) = Duration::parse(text) else {
            let help = match guess(text) {
                Some(right) => format!("write `{right}`"),
                None => "write `P60D` for 60 days, `P6M` for 6 months, `PT30M` for 30 minutes".to_string(),
            };
            let message = format!("`{text}` is not a duration");
            decoder.report(Diagnostic::new(Code::INVALID_DURATION, span, message).help(help));
            return None;
        };
        if duration.months > 24 {
            let message = format!("`{text}` is {} months", duration.months);
            let help = format!("minutes come after a T: `PT{}M`", duration.months);
            decoder.report(Diagnostic::new(Code::DOUBTFUL_DURATION, span, message).help(help));
        }
        Some(duration)
    }
}

/// The numbers before each of the units, which stand in this order.
fn components<const N: usize>(mut text: &str, units: [char; N]) -> Option<[u32; N]> {
    let mut numbers = [0; N];
    for (number, unit) in numbers.iter_mut().zip(units) {
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let (value, rest) = text.split_at(digits);
        if let Some(rest) = rest.strip_prefix(unit) {
            *number = value.parse().ok().filter(|&value: &u32| (1..=9999).contains(&value))?;
            text = rest;
        }
    }
    text.is_empty().then_some(numbers)
}

/// What an editor meant who wrote the unit as a word, or small letters.
fn guess(text: &str) -> Option<String> {
    let upper = text.trim().to_uppercase();
    if Duration::parse(&upper).is_some() {
        return Some(upper);
    }
    let text = text.trim().to_lowercase();
    let text = text.strip_prefix('p').unwrap_or(&text);
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, word) = text.split_at(digits);
    let number: u32 = number.parse().ok()?;
    let right = match word.trim() {
        "" | "d" | "day" | "days" | "g" | "gg" | "giorno" | "giorni" => format!("P{number}D"),
        "w" | "week" | "weeks" | "settimana" | "settimane" => format!("P{number}W"),
        "month" | "months" | "mese" | "mesi" => format!("P{number}M"),
        "y" | "year" | "years" | "anno" | "anni" => format!("P{number}Y"),
        "h" | "hour" | "hours" | "ora" | "ore" => format!("PT{number}H"),
        "min" | "minute" | "minutes" | "minuto" | "minuti" => format!("PT{number}M"),
        _ => return None,
    };
    Duration::parse(&right).map(|_| right)
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let write = |f: &mut fmt::Formatter<'_>, number: u32, unit: char| match number {
            0 => Ok(()),
            _ => write!(f, "{number}{unit}"),
        };
        f.write_str("P")?;
        write(f, self.years, 'Y')?;
        write(f, self.months, 'M')?;
        write(f, self.weeks, 'W')?;
        write(f, self.days, 'D')?;
        if self.hours + self.minutes > 0 {
            f.write_str("T")?;
        }
        write(f, self.hours, 'H')?;
        write(f, self.minutes, 'M')
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::decode;
    use super::*;

    #[test]
    fn durations_come_out_as_they_went_in() {
        for text in ["P60D", "P6M", "PT30M", "P1Y6M", "P2W", "P1DT12H"] {
            assert_eq!(Duration::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_is_no_duration_is_refused() {
        for text in ["", "P", "PT", "P0D", "60", "P-1D", "P1.5D", "PD", "P1D2M", "P1DT", "P99999D"] {
            assert_eq!(Duration::parse(text), None, "{text}");
        }
    }

    #[test]
    fn words_and_bare_numbers_get_the_right_form_as_help() {
        for (text, right) in [("60 giorni", "P60D"), ("60", "P60D"), ("p6m", "P6M"), ("30 min", "PT30M")] {
            let (value, findings) = decode(text, Duration::decode);
            assert_eq!(value, None);
            assert_eq!((findings[0].code, findings[0].help.clone()), ("V012", format!("write `{right}`")));
        }
    }

    #[test]
    fn thirty_months_are_doubted() {
        let (value, findings) = decode("P30M", Duration::decode);
        assert_eq!(value.unwrap().months, 30);
        assert_eq!(
            (findings[0].code, findings[0].help.as_str()),
            ("V013", "minutes come after a T: `PT30M`")
        );
    }
}
