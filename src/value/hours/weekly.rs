//! The weekly map: days as keys, times as values.

use super::range::{doubt, overlap, parse, parts, resolve};
use super::{TimeRange, Week, explain, names};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;
use crate::source::yaml::{Decoder, Key, Node, nearest};
use crate::value::{inside, scalar};

/// Takes a week out of a mapping. Days that are not named are closed.
pub(super) fn decode(node: &Node, decoder: &mut Decoder<'_>) -> Option<Week> {
    let mut week = Week::default();
    let mut named: [Option<Span>; 7] = [None; 7];
    let mut complete = true;
    for (key, value) in decoder.entries(node, "opening hours") {
        let days = days(key, decoder);
        let times = times(value, decoder);
        let (Some(days), Some(times)) = (days, times) else {
            complete = false;
            continue;
        };
        let twice = days.iter().find_map(|&day| named[day].map(|first| (day, first)));
        // One key twice is reported already, by the decoder.
        if let Some((day, first)) = twice {
            complete = false;
            let message = format!("{} stands twice in these hours", names::KEYS[day]);
            let diagnostic = Diagnostic::new(Code::HOURS_DAY_TWICE, key.span, message);
            decoder.report(
                diagnostic.related(first, "first here").help("name each day once: `mon-thu` and `fri`"),
            );
            continue;
        }
        for day in days {
            named[day] = Some(key.span);
            week[day].clone_from(&times);
        }
    }
    if complete && week.iter().all(Vec::is_empty) {
        decoder.report(
            Diagnostic::new(Code::HOURS_NEVER_OPEN, node.span, "no day of this week is open")
                .help("write `hours_unknown: true` if the hours are not known"),
        );
    }
    complete.then_some(week)
}

/// The days that a key names, Monday 0; a range may run over Sunday.
fn days(key: &Key, decoder: &mut Decoder<'_>) -> Option<Vec<usize>> {
    let position = |word: &str| names::KEYS.iter().position(|name| *name == word);
    let (first, last) = key.name.split_once('-').unwrap_or((&key.name, &key.name));
    if let (Some(first), Some(last)) = (position(first), position(last)) {
        let length = (last + 7 - first) % 7;
        return Some((first..=first + length).map(|day| day % 7).collect());
    }
    let right = |word: &str| {
        let word = word.trim();
        let day = names::day(word).and_then(|day| names::KEYS.get(day).copied());
        day.or_else(|| nearest(word, names::KEYS))
    };
    let plain = key.name.replace(['\u{2013}', '\u{2014}', '\u{2212}'], "-");
    let help = match plain.split_once('-') {
        _ if ["ph", "holidays", "festivi"].contains(&plain.to_lowercase().as_str()) => {
            Some("holidays are told by `holidays: closed` or `holidays: open` of the desk".to_string())
        }
        Some((first, last)) => {
            right(first).zip(right(last)).map(|(first, last)| format!("write `{first}-{last}`"))
        }
        None => right(&plain).map(|day| format!("write `{day}`")),
    };
    let help =
        help.unwrap_or_else(|| "the days are mon, tue, wed, thu, fri, sat, sun, or `mon-fri`".to_string());
    let message = format!("`{}` is not a day", key.name);
    decoder.report(Diagnostic::new(Code::HOURS_UNKNOWN_DAY, key.span, message).help(help));
    None
}

/// The times of a day: ranges with commas between them, or `closed`.
pub(super) fn times(node: &Node, decoder: &mut Decoder<'_>) -> Option<Vec<TimeRange>> {
    let text = scalar(node, decoder, "times such as `\"09:00-13:00\"` are wanted here")?;
    if ["closed", "off"].contains(&text.trim()) {
        return Some(Vec::new());
    }
    let whole = inside(node, 0..text.len());
    if text.len() > super::osm::MAX_BYTES {
        decoder.report(super::osm::too_long(whole));
        return None;
    }
    let Some(typed) = list(text) else {
        unreadable(node, text, decoder);
        return None;
    };
    let mut ranges: Vec<TimeRange> = Vec::new();
    for ((at, _), (start, end)) in parts(text).zip(&typed) {
        if let Some((message, help)) = doubt(*start, *end) {
            decoder.report(Diagnostic::new(Code::HOURS_DOUBTFUL, inside(node, at), message).help(help));
        }
        ranges.push(resolve(*start, *end)?);
    }
    if let Some((first, second)) = overlap(&ranges) {
        let places: Vec<_> = parts(text).map(|(at, _)| at).collect();
        let place = |index: usize| inside(node, places.get(index).cloned().unwrap_or(0..text.len()));
        let message = format!("`{}` and `{}` overlap", ranges[first], ranges[second]);
        decoder.report(
            Diagnostic::new(Code::HOURS_OVERLAP, place(second), message)
                .related(place(first), "the other")
                .help("write one range for both, or correct a time"),
        );
        return None;
    }
    ranges.sort_unstable();
    Some(ranges)
}

/// The ranges of a list, in minutes as typed; `None` where any of them cannot be read.
fn list(text: &str) -> Option<Vec<(u16, u16)>> {
    parts(text).map(|(_, part)| parse(part)).collect()
}

fn unreadable(node: &Node, text: &str, decoder: &mut Decoder<'_>) {
    let explanation = explain::explain(text);
    let right = explanation.corrected.as_str();
    let help = match right {
        "off" => "write `closed`".to_string(),
        "24/7" => "write `\"00:00-24:00\"`".to_string(),
        right if list(right).is_some() => format!("write `\"{right}\"`"),
        _ => "write `\"09:00-13:00, 14:30-17:30\"`, or `closed`".to_string(),
    };
    for fault in &explanation.faults {
        let span = inside(node, fault.at.clone());
        decoder.report(Diagnostic::new(Code::HOURS_SYNTAX, span, fault.message.clone()).help(help.clone()));
    }
    if explanation.faults.is_empty() {
        let wrong = parts(text).find(|(_, part)| parse(part).is_none());
        let (at, part) = wrong.unwrap_or((0..text.len(), text));
        let message = match part {
            "" => "a time is missing here".to_string(),
            part => format!("`{part}` is not a range of times"),
        };
        decoder.report(Diagnostic::new(Code::HOURS_SYNTAX, inside(node, at), message).help(help));
    }
}
