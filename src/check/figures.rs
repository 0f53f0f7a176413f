//! Numbers, telephone numbers, mailboxes and addresses of pages that a translation has otherwise than its source.

use std::collections::BTreeSet;

use super::pairs::Pair;
use crate::content::Document;
use crate::content::markdown::{Figure, FigureKind, Target, figures};
use crate::diagnostic::{Code, Diagnostic};
use crate::site::Site;
use crate::source::Span;

/// Up to this number, some languages write a word where others write digits: "three days", "il 1º".
const WORDS: u32 = 12;
/// The age from which people are adults: *minorenne* is "under 18".
const ADULT: &str = "18";

/// A figure and its place in the file.
struct Placed {
    kind: FigureKind,
    value: String,
    span: Span,
}

/// The figures of a section; those of the first have the title's and the summary's.
fn placed(document: &Document, section: usize) -> Vec<Placed> {
    let mut all = Vec::new();
    let mut add = |figure: Figure, span| all.push(Placed { kind: figure.kind, value: figure.value, span });
    if section == 0 {
        for text in [&document.title, &document.summary].into_iter().flatten() {
            figures(&text.value).into_iter().for_each(|figure| add(figure, text.span));
        }
    }
    let Some(section) = document.outline.sections.get(section) else { return all };
    for figure in document.outline.figures.iter().filter(|figure| section.range.contains(&figure.range.start))
    {
        add(figure.clone(), Span::new(document.file, figure.range.start, figure.range.end));
    }
    for reference in &document.outline.references {
        let Target::External(address) = &reference.target else { continue };
        if !section.range.contains(&(reference.span.start as usize)) {
            continue;
        }
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect();
        let (kind, value) = match address.split_once(':') {
            Some(("tel" | "sms", number)) => (FigureKind::Phone, digits(number)),
            Some(("mailto", mailbox)) => {
                (FigureKind::Mailbox, mailbox.split('?').next().unwrap_or_default().to_ascii_lowercase())
            }
            _ => (FigureKind::Address, address.clone()),
        };
        add(Figure { kind, value, range: 0..0 }, reference.span);
    }
    all
}

pub(super) fn compare(site: &Site<'_>, pair: &Pair<'_>, section: usize, found: &mut Vec<Diagnostic>) {
    let (theirs, own) = (placed(pair.source, section), placed(pair.own, section));
    let key = |figure: &Placed| (figure.kind, figure.value.clone());
    if theirs.iter().map(key).eq(own.iter().map(key)) {
        return;
    }
    let [tag, own_tag] = [pair.source_locale, pair.locale].map(|id| site.config.locale(id).tag.as_str());
    let (missing, more) = (lacking(&theirs, &own, [tag, own_tag]), lacking(&own, &theirs, [own_tag, tag]));
    for kind in FigureKind::ALL {
        for small in [false, true] {
            let (missing, more) = (of_kind(&missing, kind, small), of_kind(&more, kind, small));
            // A small number may be a word in the other language, unless just one stands there for it.
            if small && (missing.len() != 1 || more.len() != 1) {
                continue;
            }
            for at in 0..missing.len().max(more.len()) {
                let (theirs, own) = (missing.get(at), more.get(at));
                let what = name(kind);
                let (span, message) = match (theirs, own) {
                    (Some(theirs), Some(own)) => {
                        let (theirs, value) = (&theirs.value, &own.value);
                        (own.span, format!("the {what} `{value}` is `{theirs}` in the `{tag}` text"))
                    }
                    (Some(theirs), None) => {
                        let message =
                            format!("the `{tag}` text has the {what} `{}` in this section", theirs.value);
                        (Pair::head(pair.own, section), message)
                    }
                    (None, Some(own)) => {
                        (own.span, format!("the `{tag}` text has no {what} `{}` in this section", own.value))
                    }
                    (None, None) => continue,
                };
                let there = theirs.map_or_else(|| Pair::head(pair.source, section), |theirs| theirs.span);
                let diagnostic = Diagnostic::new(code(kind), span, message).related(there, "in the source");
                found.push(diagnostic.help(help(kind)));
            }
        }
    }
}

/// Those of a kind; of numbers, the small ones or the others.
fn of_kind<'f>(figures: &[&'f Placed], kind: FigureKind, small: bool) -> Vec<&'f Placed> {
    let is_meant = |figure: &&Placed| figure.kind == kind && is_small(figure) == small;
    figures.iter().copied().filter(is_meant).collect()
}

/// The figures that do not stand among those of another language, each value once.
fn lacking<'f>(figures: &'f [Placed], others: &[Placed], tags: [&str; 2]) -> Vec<&'f Placed> {
    let mut told = BTreeSet::new();
    let is_adult = |figure: &Placed| figure.kind == FigureKind::Number && figure.value == ADULT;
    let lacking = figures.iter().filter(|figure| !is_in(figure, others, tags) && !is_adult(figure));
    lacking.filter(|figure| told.insert((figure.kind, &figure.value))).collect()
}

/// Whether a figure stands among those of another language.
fn is_in(figure: &Placed, others: &[Placed], tags: [&str; 2]) -> bool {
    others.iter().filter(|other| other.kind == figure.kind).any(|other| match figure.kind {
        FigureKind::Number | FigureKind::Mailbox => other.value == figure.value,
        // With the country's code, or without.
        FigureKind::Phone => other.value.ends_with(&figure.value) || figure.value.ends_with(&other.value),
        FigureKind::Address => same_address(&figure.value, &other.value, tags),
    }) || (figure.kind == FigureKind::Number && in_parts(figure, others))
}

/// Whether the numbers before and behind the point stand there each for itself: `30.06` and `30/06`.
fn in_parts(figure: &Placed, others: &[Placed]) -> bool {
    let has = |part: &str| {
        let part = part.trim_start_matches('0');
        others
            .iter()
            .any(|other| other.kind == FigureKind::Number && other.value.split('.').any(|own| own == part))
    };
    figure.value.contains('.') && figure.value.split('.').all(has)
}

fn is_small(figure: &Placed) -> bool {
    figure.kind == FigureKind::Number && figure.value.parse::<u32>().is_ok_and(|value| value <= WORDS)
}

/// Whether two addresses lead to one page, or to two languages of one site.
fn same_address(one: &str, other: &str, [tag, other_tag]: [&str; 2]) -> bool {
    let parts = |address: &str| -> Vec<String> {
        let address = address.trim_end_matches('/').to_ascii_lowercase();
        let address = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest).to_string();
        address.split(['/', '?', '&', '=', '#', '.', '-', '_', ':']).map(str::to_string).collect()
    };
    let (one_parts, other_parts) = (parts(one), parts(other));
    if one_parts == other_parts {
        return true;
    }
    let host = |address: &str| {
        let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default().to_ascii_lowercase();
        let labels: Vec<&str> = host.split('.').collect();
        labels[labels.len().saturating_sub(2)..].join(".")
    };
    let short = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    // An address that names its language is one of several.
    let names =
        |parts: &[String], tag: &str| parts.contains(&short(tag)) || parts.iter().any(|part| part == "en");
    host(one) == host(other) && (names(&one_parts, tag) || names(&other_parts, other_tag))
}

fn name(kind: FigureKind) -> &'static str {
    match kind {
        FigureKind::Number => "number",
        FigureKind::Phone => "telephone number",
        FigureKind::Mailbox => "mailbox",
        FigureKind::Address => "address",
    }
}

fn code(kind: FigureKind) -> &'static Code {
    if kind == FigureKind::Number { Code::NUMBERS_DIFFER } else { Code::CONTACTS_DIFFER }
}

fn help(kind: FigureKind) -> &'static str {
    match kind {
        FigureKind::Number => "correct it; where both say the same, write it in digits in both",
        _ => "correct it; what several texts need stands once in a desk's record, and texts name the desk",
    }
}
