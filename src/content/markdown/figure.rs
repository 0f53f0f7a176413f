//! What a text has in common with its translations: numbers, telephone numbers, mailboxes and addresses of pages.

use std::ops::Range;

/// What a figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FigureKind {
    /// A number: an amount, a period, a date's day or year, a time.
    Number,
    /// A telephone number.
    Phone,
    /// A mailbox.
    Mailbox,
    /// The address of a page elsewhere.
    Address,
}

impl FigureKind {
    /// All kinds.
    pub const ALL: [FigureKind; 4] =
        [FigureKind::Number, FigureKind::Phone, FigureKind::Mailbox, FigureKind::Address];
}

/// Something in a text that is the same in every language, however it is written there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// What it is.
    pub kind: FigureKind,
    /// In one form for all languages: Latin digits without grouping, a point before decimals, a telephone number's
    /// digits alone.
    pub value: String,
    /// Where it stands, as bytes of the text.
    pub range: Range<usize>,
}

/// The figures of a text without marks, in order.
pub fn figures(text: &str) -> Vec<Figure> {
    let mut found = Vec::new();
    // Most pieces of a text have no address, and then only what begins a number needs a look.
    let has_address = text.contains('@') || text.contains("://") || text.contains("www.");
    let mut at = 0;
    while let Some(start) = text.get(at..).and_then(|rest| start(rest, has_address)) {
        at += start;
        let (before, rest) = text.split_at(at);
        let may_be_address = has_address && !before.ends_with(is_address_sign);
        let next = may_be_address.then(|| address(rest)).flatten().or_else(|| number(rest, before));
        match next {
            Some((kind, value, length)) => {
                found.push(Figure { kind, value, range: at..at + length });
                at += length;
            }
            None => at += rest.chars().next().map_or(1, char::len_utf8),
        }
    }
    found
}

/// Where a figure may begin next.
fn start(text: &str, has_address: bool) -> Option<usize> {
    if has_address {
        return text.find(|c| is_address_sign(c) || digit(c).is_some());
    }
    let mut at = 0;
    loop {
        at += text.as_bytes().get(at..)?.iter().position(|byte| MAY_START[usize::from(*byte)])?;
        let c = text.get(at..)?.chars().next()?;
        if c == '+' || digit(c).is_some() {
            return Some(at);
        }
        at += c.len_utf8();
    }
}

/// The first bytes of `+` and of every [`digit`], which are far fewer than the characters of a text.
const MAY_START: [bool; 256] = {
    let mut table = [false; 256];
    let firsts = *b"+0123456789\xd9\xdb\xe0\xef";
    let mut at = 0;
    while at < firsts.len() {
        table[firsts[at] as usize] = true;
        at += 1;
    }
    table
};

type Found = (FigureKind, String, usize);

/// Whether a character can stand within a mailbox, or before one.
fn is_address_sign(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '%' | '@' | '/' | ':')
}

/// A mailbox or the address of a page at the beginning of a text.
fn address(text: &str) -> Option<Found> {
    if ["http://", "https://", "www."].iter().any(|start| text.starts_with(start)) {
        let ends = |c: char| c.is_whitespace() || !c.is_ascii() || matches!(c, '<' | '>' | '"' | ')' | ']');
        let written = &text[..text.find(ends).unwrap_or(text.len())];
        let written = written.trim_end_matches(['.', ',', ';', ':', '!', '?']);
        return Some((FigureKind::Address, written.to_string(), written.len()));
    }
    let end = text.find(|c| !is_address_sign(c)).unwrap_or(text.len());
    let written = text[..end].trim_end_matches(['.', ':', '/', '-']);
    let (name, domain) = written.split_once('@')?;
    let is_mailbox = !name.is_empty() && domain.contains('.') && !domain.contains('@');
    is_mailbox.then(|| (FigureKind::Mailbox, written.to_ascii_lowercase(), written.len()))
}

/// The value of a decimal digit of the scripts that readers of such sites use.
fn digit(c: char) -> Option<char> {
    let zero = match c {
        '0'..='9' => return Some(c),
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6f0}'..='\u{6f9}' => 0x6f0,
        '\u{966}'..='\u{96f}' => 0x966,
        '\u{9e6}'..='\u{9ef}' => 0x9e6,
        '\u{ff10}'..='\u{ff19}' => 0xff10,
        _ => return None,
    };
    char::from_digit(c as u32 - zero, 10)
}

/// A run of digits at the beginning of a text, in Latin digits, and its length in bytes.
fn run(text: &str) -> (String, usize) {
    let digits: String = text.chars().map_while(digit).collect();
    let length = text.chars().take_while(|c| digit(*c).is_some()).map(char::len_utf8).sum();
    (digits, length)
}

/// The runs of digits at the beginning of a text with the sign in front of each; a sign counts only where a digit
/// follows it. The last one's end comes with each.
fn runs(text: &str, is_sign: impl Fn(char) -> bool) -> Vec<(Option<char>, String, usize)> {
    let mut runs = Vec::new();
    let (mut at, mut sign) = (0, None);
    loop {
        let (digits, length) = run(&text[at..]);
        if digits.is_empty() {
            return runs;
        }
        at += length;
        runs.push((sign, digits, at));
        match text[at..].chars().next().filter(|c| is_sign(*c)) {
            Some(c) => (at, sign) = (at + c.len_utf8(), Some(c)),
            None => return runs,
        }
    }
}

/// A telephone number or a number at the beginning of a text; `before` is what stands in front of it.
fn number(text: &str, before: &str) -> Option<Found> {
    let first = text.chars().next()?;
    if first == '+' {
        let runs = runs(&text[1..], |c| is_space(c) || matches!(c, '-' | '.' | '/'));
        return phone(&runs, 7).map(|(value, end)| (FigureKind::Phone, value, end + 1));
    }
    digit(first)?;
    if first == '0' && !before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '.' | ',' | '/')) {
        let found = phone(&runs(text, is_space), 8);
        if let Some((value, end)) = found {
            return Some((FigureKind::Phone, value, end));
        }
    }
    let runs = runs(text, |c| is_space(c) || matches!(c, '.' | ',' | '\'' | '’' | '٫' | '٬' | ':'));
    // The `.` before `06` in `30.06.2026`.
    let signs = before.chars().next_back().zip(before.chars().nth_back(1));
    let continued = signs.filter(|(_, c)| digit(*c).is_some()).map(|(sign, _)| sign);
    let (mut value, mut end) = joined(&runs, continued)?;
    // `14 h 30`, as French has it.
    let rest = &text[end..];
    if value.len() <= 2
        && let Some(minutes) = rest.trim_start_matches(is_space).strip_prefix('h')
        && let (minutes, length) = run(minutes.trim_start_matches(is_space))
        && minutes.len() == 2
    {
        value = format!("{value}.{minutes}");
        end = text.len() - rest.trim_start_matches(is_space)[1..].trim_start_matches(is_space).len() + length;
    }
    Some((FigureKind::Number, plain(&afternoon(value, &text[end..])), end))
}

/// White space, such as stands in a large number.
fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

/// All digits of the runs, where there are at least so many, and no more than a telephone number has.
fn phone(runs: &[(Option<char>, String, usize)], least: usize) -> Option<(String, usize)> {
    let digits: String = runs.iter().map(|(_, digits, _)| digits.as_str()).collect();
    let end = runs.last()?.2;
    (least..=15).contains(&digits.len()).then_some((digits, end))
}

/// As many of the runs as are one number: thousands in groups, then decimals, or hours and minutes. `continued` is the
/// sign behind a number in front of them: what it parts is a date or a list.
fn joined(runs: &[(Option<char>, String, usize)], continued: Option<char>) -> Option<(String, usize)> {
    let (first, rest) = runs.split_first()?;
    let (mut value, mut end) = (first.1.clone(), first.2);
    let sign_of = |index: usize| rest.get(index).and_then(|run| run.0);
    let grouping = sign_of(0);
    // `1.234.567`, `1 234`, `12,34,567`.
    let groups = rest.iter().take_while(|run| run.0 == grouping && matches!(run.1.len(), 2 | 3)).count();
    let is_grouped = groups > 0
        && rest[groups - 1].1.len() == 3
        && (1..=3).contains(&first.1.len())
        && !first.1.starts_with('0')
        && grouping != Some(':')
        && (rest[..groups].iter().all(|run| run.1.len() == 3) || grouping == Some(','));
    let mut used = 0;
    if is_grouped {
        rest[..groups].iter().for_each(|run| value.push_str(&run.1));
        (used, end) = (groups, rest[groups - 1].2);
    }
    // `1.234,56`, `16,00`, `14:30`; but neither `30.06.2026` nor a list, `1, 2`.
    if let Some((Some(sign), digits, last)) = rest.get(used) {
        let is_decimal =
            matches!(sign, '.' | ',' | '٫') && sign_of(used + 1) != Some(*sign) && continued != Some(*sign);
        let is_time = *sign == ':' && value.len() <= 2 && digits.len() == 2;
        if (is_decimal && (used == 0 || grouping != Some(*sign))) || is_time {
            value = format!("{value}.{digits}");
            end = *last;
        }
    }
    Some((value, end))
}

/// `2:30 p.m.` is 14:30.
fn afternoon(value: String, rest: &str) -> String {
    let rest = rest.trim_start_matches(is_space);
    let is_after = ["pm", "p.m", "PM"].iter().any(|mark| rest.starts_with(mark));
    let (hours, minutes) = value.split_once('.').unwrap_or((&value, ""));
    match hours.parse::<u8>() {
        Ok(hours) if is_after && hours < 12 => format!("{}.{minutes}", hours + 12),
        _ => value,
    }
}

/// Without zeros that say nothing.
fn plain(value: &str) -> String {
    let (whole, part) = value.split_once('.').unwrap_or((value, ""));
    let whole = match whole.trim_start_matches('0') {
        "" => "0",
        whole => whole,
    };
    match part.trim_end_matches('0') {
        "" => whole.to_string(),
        _ => format!("{whole}.{part}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(text: &str) -> Vec<String> {
        let found = figures(text);
        assert!(found.iter().all(|figure| text.get(figure.range.clone()).is_some()), "{found:?}");
        found.into_iter().map(|figure| figure.value).collect()
    }

    #[test]
    fn no_digit_is_passed_by() {
        for c in ('\0'..=char::MAX).filter(|c| *c == '+' || digit(*c).is_some()) {
            assert!(MAY_START[usize::from(c.to_string().as_bytes()[0])], "{c:?}");
        }
        assert_eq!(values("لمدة ٩٠ يومًا — e 30"), ["90", "30"]);
    }

    #[test]
    fn a_number_is_the_same_in_every_language() {
        for (texts, expected) in [
            (&["1.234,56 €", "€1,234.56", "1\u{202f}234,56 €", "1'234.56", "١٬٢٣٤٫٥٦"][..], "1234.56"),
            (&["16,00", "€16", "16.00", "۱۶"], "16"),
            (&["10.000", "10,000", "10 000", "10000", "১০,০০০"], "10000"),
            (&["12,34,567", "1.234.567"], "1234567"),
            (&["14:30", "14.30", "2:30 p.m.", "14 h 30", "14h30"], "14.30"),
            (&["ore 9", "9:00", "9 a.m.", "9 h"], "9"),
            (&["F24", "24", "24°"], "24"),
            (&["0,5", "0.5"], "0.5"),
        ] {
            for text in texts {
                assert_eq!(values(text), [expected], "{text}");
            }
        }
    }

    #[test]
    fn dates_and_lists_are_several_numbers() {
        assert_eq!(values("30.06.2026"), ["30", "6", "2026"]);
        assert_eq!(values("30/06/2026, 1° luglio"), ["30", "6", "2026", "1"]);
        assert_eq!(values("1, 2 e 3"), ["1", "2", "3"]);
        assert_eq!(values("2025/2026 e D.P.R. 394/1999"), ["2025", "2026", "394", "1999"]);
        assert_eq!(values("nothing here"), Vec::<String>::new());
    }

    #[test]
    fn telephone_numbers_mailboxes_and_addresses_are_told_apart() {
        let text =
            "+39 051 219 4013, 051 2194013; a.b@Example.org. Su https://a.org/x?y=1. E www.b.org/30, e 3.";
        let found = figures(text);
        let kinds: Vec<_> = found.iter().map(|figure| (figure.kind, figure.value.as_str())).collect();
        let expected = [
            (FigureKind::Phone, "390512194013"),
            (FigureKind::Phone, "0512194013"),
            (FigureKind::Mailbox, "a.b@example.org"),
            (FigureKind::Address, "https://a.org/x?y=1"),
            (FigureKind::Address, "www.b.org/30"),
            (FigureKind::Number, "3"),
        ];
        assert_eq!(kinds, expected);
    }
}
