//! PO, the format of gettext (GNU gettext manual, "The Format of PO Files").

use super::package::{Delivered, Delivery, Key, Package, Progress, Segment, Unreadable};
use super::tags;

pub(super) fn write(package: &Package) -> String {
    let Package { source, target, day, project, .. } = package;
    let head = format!(
        "Project-Id-Version: {project}\nReport-Msgid-Bugs-To: \nPOT-Creation-Date: {day} 00:00+0000\nPO-Revision-Date: {day} 00:00+0000\nLast-Translator: \nLanguage-Team: \nLanguage: {}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\nX-Source-Language: {}\nX-Generator: approdo\n",
        locale(target),
        locale(source),
    );
    let mut text = format!("msgid {}\nmsgstr {}\n", string(""), string(&head));
    for segment in &package.segments {
        text.push('\n');
        entry(segment, &mut text);
    }
    text
}

fn entry(segment: &Segment, text: &mut String) {
    for note in super::notes::all(segment) {
        text.push_str(&format!("#. {}\n", note.replace(['\n', '\r'], " ")));
    }
    text.push_str(&format!("#: {}\n", segment.key.path.replace(' ', "%20")));
    if segment.target.is_some() && !segment.is_done {
        text.push_str("#, fuzzy\n");
    }
    let words = |phrase| tags::write(phrase, &segment.source);
    let target = segment.target.as_ref().map(words).unwrap_or_default();
    text.push_str(&format!("msgctxt {}\n", string(&segment.key.whole())));
    text.push_str(&format!("msgid {}\n", string(&words(&segment.source))));
    text.push_str(&format!("msgstr {}\n", string(&target)));
}

/// A tag as gettext writes it: `zh_Hans`.
fn locale(tag: &str) -> String {
    tag.replace('-', "_")
}

fn string(text: &str) -> String {
    // A text of several lines stands on several lines.
    let lines: Vec<String> = text.split_inclusive('\n').map(quoted).collect();
    match lines.as_slice() {
        [] => "\"\"".to_string(),
        [line] => line.clone(),
        lines => format!("\"\"\n{}", lines.join("\n")),
    }
}

fn quoted(line: &str) -> String {
    let mut quoted = "\"".to_string();
    for c in line.chars() {
        match c {
            '\\' => quoted.push_str("\\\\"),
            '"' => quoted.push_str("\\\""),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            '\r' => quoted.push_str("\\r"),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

#[derive(Default)]
struct Entry {
    line: usize,
    context: Option<String>,
    id: Option<String>,
    translation: Option<String>,
    fuzzy: bool,
}

#[derive(Clone, Copy)]
enum Field {
    Context,
    Id,
    Translation,
    Other,
}

pub(super) fn read(text: &str) -> Result<Delivery, Unreadable> {
    let mut delivery = Delivery::default();
    let mut entry = Entry::default();
    let mut field = None;
    for (at, line) in text.lines().enumerate() {
        let number = at + 1;
        let line = line.trim();
        // What is obsolete (`#~`) is no entry any more.
        let starts = line.starts_with('#') || line.starts_with("msgctxt") || line.starts_with("msgid ");
        if line.is_empty() || (starts && entry.translation.is_some()) {
            finish(std::mem::take(&mut entry), &mut delivery)?;
            field = None;
        }
        if let Some(flags) = line.strip_prefix("#,") {
            entry.fuzzy |= flags.split(',').any(|flag| flag.trim() == "fuzzy");
        }
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let words = match line.split_once('"') {
            None => return Err(Unreadable::new(number, "this line is none of a PO file")),
            Some(("", _)) => line,
            Some((keyword, _)) => {
                let keyword = keyword.trim();
                field = Some(match keyword {
                    "msgctxt" => Field::Context,
                    "msgid" => {
                        entry.line = number;
                        Field::Id
                    }
                    "msgstr" => Field::Translation,
                    _ if keyword.starts_with("msg") => Field::Other,
                    _ => return Err(Unreadable::new(number, format!("`{keyword}` is no word of a PO file"))),
                });
                &line[line.find('"').unwrap_or_default()..]
            }
        };
        let words = unescape(words).ok_or_else(|| {
            Unreadable::new(
                number,
                "this text does not end with a quote, or holds an escape that is not known",
            )
        })?;
        let into = match field {
            Some(Field::Context) => &mut entry.context,
            Some(Field::Id) => &mut entry.id,
            Some(Field::Translation) => &mut entry.translation,
            Some(Field::Other) => continue,
            None => return Err(Unreadable::new(number, "this text belongs to nothing")),
        };
        into.get_or_insert_default().push_str(&words);
    }
    finish(entry, &mut delivery)?;
    Ok(delivery)
}

fn finish(entry: Entry, delivery: &mut Delivery) -> Result<(), Unreadable> {
    let (Some(id), Some(translation)) = (entry.id, entry.translation) else { return Ok(()) };
    if id.is_empty() && entry.context.is_none() {
        let language = translation.lines().find_map(|line| line.strip_prefix("Language:"));
        delivery.target = language.map(|tag| tag.trim().replace('_', "-")).filter(|tag| !tag.is_empty());
        return Ok(());
    }
    let key = entry.context.as_deref().and_then(Key::of_whole);
    let key = key
        .ok_or_else(|| Unreadable::new(entry.line, "the `msgctxt` of this entry is not one that was sent"))?;
    delivery.segments.push(Delivered {
        key,
        line: entry.line,
        target: (!translation.is_empty()).then(|| tags::read(&translation)),
        progress: if entry.fuzzy { Progress::Unsure } else { Progress::Done },
    });
    Ok(())
}

fn unescape(quoted: &str) -> Option<String> {
    let inner = quoted.strip_prefix('"')?.strip_suffix('"')?;
    let mut text = String::new();
    let mut signs = inner.chars();
    while let Some(c) = signs.next() {
        match c {
            '"' => return None,
            '\\' => text.push(match signs.next()? {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                c @ ('"' | '\\') => c,
                _ => return None,
            }),
            c => text.push(c),
        }
    }
    Some(text)
}
