//! Text in OpenStreetMap's `opening_hours` syntax
//! (<https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification>).

use std::ops::Range;

use opening_hours::OpeningHours;
use opening_hours_syntax::rules::day::{HolidayKind, Month, MonthdayRange, WeekDayRange};
use opening_hours_syntax::rules::time::{Time, TimeSpan};
use opening_hours_syntax::rules::{OpeningHoursExpression, RuleOperator, RuleSequence};
use opening_hours_syntax::{Error, RuleKind};

use super::range::{DAY, doubt, overlap};
use super::regular::{Regular, range, regular, typed};
use super::{Hours, Rules, explain, names};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::source::Span;
use crate::source::yaml::{Decoder, Node};
use crate::value::inside;

/// The longest text of opening hours, in bytes.
pub(super) const MAX_BYTES: usize = 2048;

/// Words in comments that say that an appointment is needed.
const APPOINTMENT: &[&str] =
    &["appoint", "appuntament", "prenota", "rendez", "termin", "cita previa", "booking"];

/// Takes an `opening_hours` text out of a scalar.
pub(super) fn decode(node: &Node, text: &str, decoder: &mut Decoder<'_>) -> Option<Hours> {
    let whole = inside(node, 0..text.len());
    if text.len() > MAX_BYTES {
        decoder.report(too_long(whole));
        return None;
    }
    if text.chars().any(char::is_control) {
        decoder.report(
            Diagnostic::new(
                Code::HOURS_SYNTAX,
                whole,
                "these opening hours run over several lines, or hold a tab",
            )
            .help("write them on one line, in quotes, with `;` between the rules"),
        );
        return None;
    }
    let parsed: OpeningHours = match text.trim().parse() {
        Ok(parsed) => parsed,
        Err(error) => {
            unreadable(node, text, &error, decoder);
            return None;
        }
    };
    let expression = parsed.get_expression();
    let regular = regular(&expression);
    let before = decoder.diagnostics.len();
    let places = Places::new(text, &expression);
    for (index, rule) in expression.rules.iter().enumerate() {
        let (at, rule_text) = places.of(index);
        examine(rule, rule_text, inside(node, at), decoder);
    }
    overrides(&regular, &places, node, decoder);
    if !expression.rules.iter().any(|rule| rule.kind != RuleKind::Closed) {
        decoder.report(
            Diagnostic::new(Code::HOURS_NEVER_OPEN, whole, "no rule of these hours opens")
                .help("write `hours_unknown: true` if the hours are not known"),
        );
    }
    let reported = decoder.diagnostics.iter().skip(before);
    if reported.into_iter().any(|d| d.severity == Severity::Error) {
        return None;
    }
    Some(Hours {
        week: regular.week,
        rules: Some(Rules {
            text: text.trim().to_string(),
            parsed,
            irregular: regular.irregular,
            holidays: regular.holidays,
        }),
    })
}

/// The finding for a text that nobody types.
pub(super) fn too_long(span: Span) -> Diagnostic {
    let message = format!("these opening hours are longer than {MAX_BYTES} bytes");
    Diagnostic::new(Code::HOURS_SYNTAX, span, message)
        .help("write the week, and single days under `hours_exceptions`")
}

/// What is wrong or doubtful about one rule by itself.
fn examine(rule: &RuleSequence, text: &str, span: Span, decoder: &mut Decoder<'_>) {
    let mut report = |code, message: String, help: &str| {
        decoder.report(Diagnostic::new(code, span, message).help(help));
    };
    for (unsupported, message, help) in [
        (
            rule.time_selector.spans.iter().any(|span| {
                matches!(span.range.start, Time::Variable(_)) || matches!(span.range.end, Time::Variable(_))
            }),
            "sunrise and sunset are no times that a desk keeps",
            "write clock times: `09:00-13:00`",
        ),
        (
            rule.time_selector.spans.iter().any(|span| span.open_end),
            "`+` leaves the closing time open",
            "write the closing time: `09:00-13:00`",
        ),
        (
            rule.time_selector.spans.iter().any(|span| span.repeats.is_some()),
            "`/` repeats a moment, which is for timetables",
            "write the times between which the desk is open: `09:00-13:00`",
        ),
        (
            rule.day_selector
                .weekday
                .iter()
                .any(|part| matches!(part, WeekDayRange::Holiday { kind: HolidayKind::School, .. })),
            "school holidays (`SH`) are not known here",
            "write the dates under `hours_exceptions`",
        ),
    ] {
        if unsupported {
            report(Code::HOURS_UNSUPPORTED, message.to_string(), help);
        }
    }
    let march = |part: &MonthdayRange| matches!(part, MonthdayRange::Month { range, year: None } if *range.start() == Month::March && *range.end() == Month::March);
    let march_day = |part: &MonthdayRange| matches!(part, MonthdayRange::Date { start, .. } if start.0.to_string().starts_with("Mar"));
    if rule.day_selector.monthday.iter().any(|part| march(part) || march_day(part))
        && rule.day_selector.weekday.is_empty()
    {
        report(
            Code::HOURS_MARCH,
            "`Mar` is March here, not Tuesday".to_string(),
            "write `Tu` if the day is meant",
        );
    }
    if APPOINTMENT.iter().any(|word| rule.comment.to_lowercase().contains(word)) {
        report(
            Code::HOURS_APPOINTMENT,
            format!("the comment \"{}\" speaks of appointments", rule.comment),
            "write `appointment: {mode: required}` and leave the comment out",
        );
    }
    if rule.kind == RuleKind::Open {
        times(rule, text, &mut report);
    }
}

fn times(rule: &RuleSequence, text: &str, report: &mut impl FnMut(&'static Code, String, &str)) {
    let spans = &rule.time_selector.spans;
    let all_day = matches!(spans.as_slice(), [span] if typed(span) == Some((0, DAY)));
    let meant = ["24/7", "00:00-24:00", "0:00-24:00"].iter().any(|words| text.contains(words));
    if all_day && !meant {
        match &*rule.comment {
            "" => report(
                Code::HOURS_DOUBTFUL,
                "this rule has no times, so it means open day and night".to_string(),
                "write the times: `Mo-Fr 09:00-13:00`, or `00:00-24:00` if it is meant",
            ),
            comment => report(
                Code::HOURS_COMMENT_ONLY,
                format!("the comment \"{comment}\" stands without times, which means open day and night"),
                "write the times, or `hours_unknown: true`; whether one needs an appointment is told by `appointment`",
            ),
        }
    }
    for (message, help) in spans.iter().filter_map(typed).filter_map(|(start, end)| doubt(start, end)) {
        report(Code::HOURS_DOUBTFUL, message, &help);
    }
    let ranges: Vec<_> = spans.iter().filter(|span: &&TimeSpan| !span.open_end).filter_map(range).collect();
    if let Some((first, second)) = overlap(&ranges) {
        let message = format!("`{}` and `{}` overlap", ranges[first], ranges[second]);
        report(Code::HOURS_OVERLAP, message, "write one range for both, or correct a time");
    }
}

fn overrides(regular: &Regular, places: &Places<'_>, node: &Node, decoder: &mut Decoder<'_>) {
    for (index, days) in &regular.overrides {
        let (at, text) = places.of(*index);
        let message = format!("this rule erases what was said before about {}", names::list(days));
        let help = format!(
            "write a comma in place of the `;` to add: `, {text}`. As it stands, the week is: {}",
            names::describe(&regular.week)
        );
        decoder.report(Diagnostic::new(Code::HOURS_OVERRIDE, inside(node, at), message).help(help));
    }
    for index in &regular.holiday_overrides {
        let (at, _) = places.of(*index);
        decoder.report(
            Diagnostic::new(Code::HOURS_OVERRIDE, inside(node, at), "this rule erases `PH off` before it")
                .help("write `; PH off` at the end"),
        );
    }
}

/// Where each rule stands. The parser does not tell; but rules after `;` and `||` can be counted, and those
/// after a comma stand in the same part.
struct Places<'t> {
    text: &'t str,
    parts: Vec<Range<usize>>,
    part_of: Vec<usize>,
}

impl<'t> Places<'t> {
    fn new(text: &'t str, expression: &OpeningHoursExpression) -> Places<'t> {
        let mut parts = Vec::new();
        let (mut start, mut quoted) = (0, false);
        for (at, byte) in text.bytes().enumerate() {
            match byte {
                b'"' => quoted = !quoted,
                b';' if !quoted => {
                    parts.push(start..at);
                    start = at + 1;
                }
                b'|' if !quoted => {
                    if text[start..].starts_with('|') {
                        start += 1;
                    } else {
                        parts.push(start..at);
                        start = at + 1;
                    }
                }
                _ => {}
            }
        }
        parts.push(start..text.len());
        let mut count = 0;
        let part_of: Vec<usize> = expression
            .rules
            .iter()
            .map(|rule| {
                count += usize::from(rule.operator != RuleOperator::Additional);
                count.saturating_sub(1)
            })
            .collect();
        if count != parts.len() {
            parts = Vec::new();
        }
        Places { text, parts, part_of }
    }

    /// The range and the text of the part in which a rule stands, without the spaces around it.
    fn of(&self, rule: usize) -> (Range<usize>, &'t str) {
        let whole = 0..self.text.len();
        let part = self.part_of.get(rule).and_then(|&part| self.parts.get(part)).cloned().unwrap_or(whole);
        let text = self.text.get(part.clone()).unwrap_or_default();
        let start = part.start + text.len() - text.trim_start().len();
        let text = text.trim();
        (start..start + text.len(), text)
    }
}

/// Says in plain words why a text cannot be read.
fn unreadable(node: &Node, text: &str, error: &Error, decoder: &mut Decoder<'_>) {
    let explanation = explain::explain(text);
    let right = explanation.corrected.as_str();
    let help = match right.parse::<OpeningHours>() {
        Ok(_) if right != text.trim() => format!("write `{right}`"),
        _ => "write days and times such as `Mo-Fr 09:00-13:00, 14:30-17:30; PH off`, or a map of days"
            .to_string(),
    };
    for fault in &explanation.faults {
        let span = inside(node, fault.at.clone());
        decoder.report(Diagnostic::new(Code::HOURS_SYNTAX, span, fault.message.clone()).help(help.clone()));
    }
    if !explanation.faults.is_empty() {
        return;
    }
    let (at, message) = match error {
        _ if text.trim().is_empty() => (0, "these opening hours are empty".to_string()),
        Error::Syntax(fault) => {
            let at = position(text, &fault.to_string());
            let rest: String = text.get(at..).unwrap_or_default().chars().take(20).collect();
            match rest.trim() {
                "" => (at, "these opening hours end too early".to_string()),
                rest => (at, format!("these opening hours cannot be read from `{rest}` on")),
            }
        }
        Error::Unsupported("point in time") => (0, "a closing time is missing".to_string()),
        Error::InvalidExtendedTime { hour, minutes } => {
            (0, format!("`{hour:02}:{minutes:02}` is not a time"))
        }
        Error::InvertedYearRange { .. } => (0, "a range of years runs backwards".to_string()),
        Error::InvertedWeekRange { .. } => (0, "a range of weeks runs backwards".to_string()),
        _ => (0, "these opening hours cannot be read".to_string()),
    };
    decoder.report(Diagnostic::new(Code::HOURS_SYNTAX, inside(node, at..text.len()), message).help(help));
}

/// The byte offset that a parser's message names (`--> 1:10`, in characters of the trimmed text).
fn position(text: &str, message: &str) -> usize {
    let column = message
        .split_once("--> 1:")
        .and_then(|(_, rest)| rest.split(|c: char| !c.is_ascii_digit()).next())
        .and_then(|digits| digits.parse::<usize>().ok())
        .unwrap_or(1);
    let trimmed = text.trim_start();
    let start = text.len() - trimmed.len();
    let offset = trimmed.char_indices().nth(column.saturating_sub(1)).map_or(trimmed.len(), |(at, _)| at);
    start + offset
}
