//! Comma-separated values (RFC 4180).

use super::package::{Delivered, Delivery, Key, Package, Progress, Unreadable};
use super::tags;

const HEAD: [&str; 6] = ["id", "source", "target", "suggestion", "limit", "notes"];

pub(super) fn write(package: &Package) -> String {
    let mut text = String::new();
    row(&HEAD.map(str::to_string), &mut text);
    for segment in &package.segments {
        let words = |phrase| tags::write(phrase, &segment.source);
        let old = segment.target.as_ref().map(words).unwrap_or_default();
        let (target, suggestion) = if segment.is_done { (old, String::new()) } else { (String::new(), old) };
        let fields = [
            segment.key.whole(),
            words(&segment.source),
            target,
            suggestion,
            segment.limit.map_or(String::new(), |limit| limit.to_string()),
            super::notes::all(segment).join("; "),
        ];
        row(&fields, &mut text);
    }
    text
}

fn row(fields: &[String], text: &mut String) {
    for (at, field) in fields.iter().enumerate() {
        if at > 0 {
            text.push(',');
        }
        if field.contains([',', '"', '\n', '\r', ';']) || field.starts_with(' ') || field.ends_with(' ') {
            text.push_str(&format!("\"{}\"", field.replace('"', "\"\"")));
        } else {
            text.push_str(field);
        }
    }
    text.push_str("\r\n");
}

pub(super) fn read(text: &str) -> Result<Delivery, Unreadable> {
    // Spreadsheets of many countries write a semicolon or a tab.
    let first = text.lines().next().unwrap_or_default();
    let mark = [',', ';', '\t'].into_iter().max_by_key(|mark| first.matches(*mark).count()).unwrap_or(',');
    let rows = rows(text, mark)?;
    let mut rows = rows.into_iter();
    let (_, head) = rows.next().unwrap_or_default();
    let column = |name: &str| {
        head.iter().position(|field| field.trim().eq_ignore_ascii_case(name)).ok_or_else(|| {
            Unreadable::new(
                1,
                format!("this is neither XLIFF nor PO, and no CSV whose head has a column `{name}`"),
            )
        })
    };
    let (id, target) = (column("id")?, column("target")?);
    let mut delivery = Delivery::default();
    for (line, fields) in rows {
        if fields.iter().all(|field| field.trim().is_empty()) {
            continue;
        }
        let key = fields.get(id).and_then(|text| Key::of_whole(text));
        let key =
            key.ok_or_else(|| Unreadable::new(line, "the `id` of this row is not one that was sent"))?;
        let words = fields.get(target).map(String::as_str).filter(|words| !words.trim().is_empty());
        delivery.segments.push(Delivered {
            key,
            line,
            target: words.map(tags::read),
            progress: Progress::Done,
        });
    }
    Ok(delivery)
}

/// The rows, each with its first line.
fn rows(text: &str, mark: char) -> Result<Vec<(usize, Vec<String>)>, Unreadable> {
    let mut rows = Vec::new();
    let mut fields: Vec<String> = Vec::new();
    let mut field = String::new();
    let (mut line, mut start) = (1, 1);
    let mut quoted = None;
    let mut signs = text.chars().peekable();
    while let Some(c) = signs.next() {
        if c == '\n' {
            line += 1;
        }
        if quoted.is_some() {
            match c {
                '"' if signs.next_if_eq(&'"').is_some() => field.push('"'),
                '"' => quoted = None,
                c => field.push(c),
            }
            continue;
        }
        match c {
            '"' if field.is_empty() => quoted = Some(line),
            '\r' if signs.peek() == Some(&'\n') => {}
            '\n' => {
                fields.push(std::mem::take(&mut field));
                rows.push((start, std::mem::take(&mut fields)));
                start = line;
            }
            c if c == mark => fields.push(std::mem::take(&mut field)),
            c => field.push(c),
        }
    }
    if let Some(line) = quoted {
        return Err(Unreadable::new(line, "the quote that is opened here is not closed"));
    }
    if !field.is_empty() || !fields.is_empty() {
        fields.push(field);
        rows.push((start, fields));
    }
    Ok(rows)
}
