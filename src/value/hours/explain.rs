//! What people type who have not read the rules: `lun-ven 9-13`, `09.00–13.00`, `9h30`. Each is told apart,
//! and the whole is put right, so that the help can say what to type.

use std::ops::Range;

use super::names;

/// Something that is typed wrongly.
pub(super) struct Fault {
    /// Where in the text.
    pub(super) at: Range<usize>,
    /// What it is, as a message.
    pub(super) message: String,
}

/// What was found, and the text put right as far as it could be.
pub(super) struct Explanation {
    pub(super) faults: Vec<Fault>,
    pub(super) corrected: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Word,
    Number,
    Quoted,
    Other,
}

#[derive(Clone)]
struct Token {
    kind: Kind,
    at: Range<usize>,
    text: String,
}

/// Words of `opening_hours` that are not days.
const VOCABULARY: &[&str] = &[
    "ph", "sh", "week", "easter", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct",
    "nov", "dec", "open", "closed", "off", "unknown", "dawn", "sunrise", "sunset", "dusk", "day", "days",
];
const MONTHS: &[&str] =
    &["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "week"];
const CLOSED: &[&str] =
    &["chiuso", "chiusa", "chiusi", "geschlossen", "fermé", "fermée", "cerrado", "închis", "no"];
const OPEN: &[&str] = &["aperto", "aperta", "geöffnet", "ouvert", "abierto", "deschis"];
const HOLIDAYS: &[&str] =
    &["festivi", "festivo", "feiertage", "feiertag", "holidays", "holiday", "fériés", "festivos"];
const AND: &[&str] = &["e", "ed", "and", "und", "et", "y", "și"];
const UNTIL: &[&str] = &["to", "till", "until", "al", "alle", "a", "bis", "au", "à", "hasta", "până"];
const FILLER: &[&str] = &[
    "dal", "dalle", "from", "von", "du", "de", "ore", "uhr", "il", "le", "ogni", "orario", "su", "solo",
    "by", "only", "on", "sur", "previa", "previo", "nur", "con",
];

const APPOINTMENT: &[&str] = &[
    "appuntamento",
    "appuntamenti",
    "prenotazione",
    "appointment",
    "appointments",
    "termin",
    "vereinbarung",
    "cita",
];

/// Looks at a text that could not be read.
pub(super) fn explain(text: &str) -> Explanation {
    let tokens = tokens(text);
    let mut faults: Vec<Fault> = Vec::new();
    let mut fault = |at: Range<usize>, message: String| faults.push(Fault { at, message });
    let mut out: Vec<String> = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let next = |steps: usize| tokens.get(at + steps).map(|t| t.text.as_str());
        let lower = token.text.to_lowercase();
        let is = |list: &[&str]| list.contains(&lower.as_str());
        let mut taken = 1;
        let piece = match token.kind {
            Kind::Quoted => token.text.clone(),
            Kind::Number => match number(&tokens, at) {
                Some((time, tokens_taken, message)) => {
                    taken = tokens_taken;
                    if let Some(message) = message {
                        let last = tokens.get(at + taken - 1).map_or(token.at.end, |t| t.at.end);
                        fault(token.at.start..last, message);
                    }
                    time
                }
                None => token.text.clone(),
            },
            Kind::Word if lower == "h" && next(1) == Some("24") => {
                taken = 2;
                fault(token.at.clone(), "`h24` is not known here".to_string());
                "24/7".to_string()
            }
            Kind::Word
                if VOCABULARY.contains(&lower.as_str()) && !(lower == "mar" && next_day(&tokens, at)) =>
            {
                match lower.as_str() {
                    "ph" | "sh" => lower.to_uppercase(),
                    _ => token.text.clone(),
                }
            }
            Kind::Word => {
                // `su appuntamento`, which is no Sunday.
                let before_appointment = is(FILLER)
                    && next(2).is_some_and(|word| APPOINTMENT.contains(&word.to_lowercase().as_str()));
                if before_appointment {
                    String::new()
                } else if is(APPOINTMENT) {
                    let message = format!(
                        "`{}`: whether one needs an appointment is told by `appointment`",
                        token.text
                    );
                    fault(token.at.clone(), message);
                    String::new()
                } else if let Some(day) = names::day(&lower) {
                    let short = names::SHORT[day];
                    if !short.eq_ignore_ascii_case(&lower) {
                        fault(
                            token.at.clone(),
                            format!("`{}` is not a day here: the day is `{short}`", token.text),
                        );
                    }
                    short.to_string()
                } else if is(UNTIL) || is(AND) || is(FILLER) || is(CLOSED) || is(OPEN) || is(HOLIDAYS) {
                    fault(token.at.clone(), format!("`{}` is not a word that is known here", token.text));
                    match () {
                        () if is(UNTIL) => "-".to_string(),
                        () if is(AND) => ",".to_string(),
                        () if is(CLOSED) => "off".to_string(),
                        () if is(OPEN) => "open".to_string(),
                        () if is(HOLIDAYS) => "PH".to_string(),
                        () => String::new(),
                    }
                } else {
                    fault(token.at.clone(), format!("`{}` is not a word that is known here", token.text));
                    token.text.clone()
                }
            }
            Kind::Other => match token.text.as_str() {
                "\u{2010}" | "\u{2011}" | "\u{2012}" | "\u{2013}" | "\u{2014}" | "\u{2015}" | "\u{2212}"
                | "~" => {
                    let message = format!("`{}` is not a plain hyphen", token.text);
                    fault(token.at.clone(), message);
                    "-".to_string()
                }
                "\u{201C}" | "\u{201D}" | "\u{201E}" | "\u{AB}" | "\u{BB}" => {
                    fault(token.at.clone(), "comments stand in straight quotes".to_string());
                    "\"".to_string()
                }
                "&" => ",".to_string(),
                // `Mo-Fr: 09:00` and `Mo-Fr. 09:00`: the day is enough.
                ":" | "." if out.last().is_some_and(|last| names::SHORT.contains(&last.as_str())) => {
                    " ".to_string()
                }
                other if other.trim().is_empty() => " ".to_string(),
                other => other.to_string(),
            },
        };
        out.push(piece);
        at += taken;
    }
    faults.dedup_by(|b, a| a.message == b.message);
    Explanation { faults, corrected: join(&out) }
}

/// `Mar` beside another day or before a range of times is Tuesday to whoever types `Lun`.
fn next_day(tokens: &[Token], at: usize) -> bool {
    let near = |index: Option<usize>| {
        let word = index.and_then(|index| tokens.get(index)).filter(|t| t.kind == Kind::Word);
        word.is_some_and(|t| {
            names::day(&t.text).is_some() && !MONTHS.contains(&t.text.to_lowercase().as_str())
        })
    };
    near(Some(at + 2)) || near(at.checked_sub(2))
}

/// A time that starts at this number: the time as it is written here, how many tokens it takes, and what is
/// wrong with the form, if anything. `None` where the number is a day of a month, a year or a week.
fn number(tokens: &[Token], at: usize) -> Option<(String, usize, Option<String>)> {
    let token = tokens.get(at)?;
    let text = |index: usize| tokens.get(index).map_or("", |t| t.text.as_str());
    let digits =
        |index: usize| tokens.get(index).is_some_and(|t| t.kind == Kind::Number && t.text.len() == 2);
    if token.text.len() == 4
        && token.text.as_str() < "1900"
        && (text(at + 1) == "-" || text(at.wrapping_sub(1)) == "-")
    {
        let (hours, minutes) = token.text.split_at(2);
        let right = format!("{hours}:{minutes}");
        return Some((right.clone(), 1, Some(format!("`{}` has no colon: `{right}`", token.text))));
    }
    if token.text.len() > 2 || token.text.parse::<u8>().is_ok_and(|hour| hour > 48) {
        return None;
    }
    let hour = format!("{:0>2}", token.text);
    let separator = text(at + 1);
    if matches!(separator, ":" | "." | "h" | "H") && digits(at + 2) {
        let right = format!("{hour}:{}", text(at + 2));
        let message = (separator != ":").then(|| {
            let typed = format!("{}{separator}{}", token.text, text(at + 2));
            format!("`{typed}` has no colon between hours and minutes: `{right}`")
        });
        let taken = if text(at + 3).eq_ignore_ascii_case("h") { 4 } else { 3 };
        return Some((right, taken, message));
    }
    let right = format!("{hour}:00");
    if separator.eq_ignore_ascii_case("h") {
        return Some((
            right.clone(),
            2,
            Some(format!("`{}{separator}` is not a time: `{right}`", token.text)),
        ));
    }
    // A bare number is an hour only beside a hyphen or a word such as `alle`, and not after a month.
    let significant = |mut range: Box<dyn Iterator<Item = usize>>| {
        range.find_map(|i| tokens.get(i).filter(|t| !t.text.trim().is_empty()))
    };
    let before = significant(Box::new((0..at).rev()));
    let after = significant(Box::new(at + 1..tokens.len()));
    let joint = |t: Option<&Token>| {
        t.is_some_and(|t| {
            let lower = t.text.to_lowercase();
            matches!(t.text.as_str(), "-" | "\u{2013}" | "\u{2014}" | "\u{2212}")
                || UNTIL.contains(&lower.as_str())
        })
    };
    let dated = before.is_some_and(|t| MONTHS.contains(&t.text.to_lowercase().as_str()) || t.text == "[");
    let month_follows = after.is_some_and(|t| MONTHS.contains(&t.text.to_lowercase().as_str()));
    if dated || month_follows || !(joint(before) || joint(after)) {
        return None;
    }
    Some((right.clone(), 1, Some(format!("`{}` has no minutes: `{right}`", token.text))))
}

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut quoted = false;
    for (start, c) in text.char_indices() {
        let at = start..start + c.len_utf8();
        let kind = match c {
            _ if quoted => Kind::Quoted,
            '"' => Kind::Quoted,
            c if c.is_ascii_digit() => Kind::Number,
            c if c.is_alphabetic() || c == '\u{2BC}' => Kind::Word,
            _ => Kind::Other,
        };
        let opens = c == '"' && !quoted;
        match tokens.last_mut() {
            Some(last) if last.kind == kind && kind != Kind::Other && !opens => {
                last.at.end = at.end;
                last.text.push(c);
            }
            _ => tokens.push(Token { kind, at, text: c.to_string() }),
        }
        if c == '"' {
            quoted = !quoted;
        }
    }
    tokens
}

/// Puts the pieces together with the spaces that the syntax wants: none around a hyphen, none after a comma
/// between days, one elsewhere.
fn join(pieces: &[String]) -> String {
    let mut out = String::new();
    let is_day = |text: &str| names::SHORT.contains(&text) || text == "PH";
    let pieces: Vec<&str> = pieces.iter().map(String::as_str).filter(|piece| !piece.is_empty()).collect();
    for (at, &piece) in pieces.iter().enumerate() {
        let next = pieces.iter().skip(at + 1).find(|piece| **piece != " ").copied().unwrap_or_default();
        match piece {
            " " if next == "-"
                || next == ","
                || next == ";"
                || out.ends_with([' ', '-'])
                || out.is_empty() => {}
            // `Mo, We 09:00` would be two rules.
            " " if out.ends_with(',') && is_day(next) && ends_in_day(&out) => {}
            "," if out.ends_with(',') => {}
            _ => out.push_str(piece),
        }
    }
    out.trim_end_matches([' ', ';', ',']).trim_start().to_string()
}

fn ends_in_day(out: &str) -> bool {
    let before = out.trim_end_matches(',');
    names::SHORT.iter().any(|day| before.ends_with(day)) || before.ends_with("PH")
}
