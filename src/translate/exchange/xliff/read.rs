//! A delivery in XLIFF, of either version. The file comes from outside: there is no document type, no entity but
//! the five of XML, and no nesting without bounds.

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};

use super::{XLIFF_1, XLIFF_2};
use crate::translate::exchange::package::{Delivered, Delivery, Key, Progress, Unreadable};
use crate::translate::exchange::tags::Token;

/// The deepest nesting of elements.
const MAX_DEPTH: usize = 64;

pub(in crate::translate::exchange) fn read(text: &str) -> Result<Delivery, Unreadable> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut state = State::default();
    let mut lines = Lines { text, at: 0, line: 1 };
    loop {
        let line = lines.of(usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX));
        let fail = |message: String| Unreadable::new(line, message);
        match reader.read_event().map_err(|error| fail(error.to_string()))? {
            Event::Start(tag) | Event::Empty(tag) => state.start(&tag, line)?,
            Event::End(_) => state.end(),
            Event::Text(words) => state.words(&words.decode().map_err(|error| fail(error.to_string()))?),
            Event::CData(words) => state.words(&words.decode().map_err(|error| fail(error.to_string()))?),
            Event::GeneralRef(name) => {
                let sign = name.resolve_char_ref().map_err(|error| fail(error.to_string()))?;
                let name = name.decode().map_err(|error| fail(error.to_string()))?;
                match (sign, resolve_predefined_entity(&name)) {
                    (Some(sign), _) => state.words(sign.encode_utf8(&mut [0; 4])),
                    (None, Some(words)) => state.words(words),
                    (None, None) => return Err(fail(format!("there is no entity `&{name};`"))),
                }
            }
            Event::DocType(_) => {
                return Err(fail("a document type is declared, which XLIFF has none of".to_string()));
            }
            Event::Decl(_) | Event::Comment(_) | Event::PI(_) => {}
            Event::Eof if state.open.is_empty() => return Ok(state.delivery),
            Event::Eof => return Err(fail("the file ends too early".to_string())),
        }
    }
}

struct Lines<'t> {
    text: &'t str,
    at: usize,
    line: usize,
}

impl Lines<'_> {
    fn of(&mut self, to: usize) -> usize {
        let to = to.min(self.text.len()).max(self.at);
        self.line += memchr::memchr_iter(b'\n', &self.text.as_bytes()[self.at..to]).count();
        self.at = to;
        self.line
    }
}

/// What an element is to us.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Open {
    /// Something around targets, or nothing that is looked at.
    Other,
    /// A unit.
    Unit,
    /// What stands between segments.
    Between,
    /// The words of a translation.
    Target,
    /// A mark around words of a translation, which is left out.
    Mark,
    /// A pair of codes.
    Pair(String),
    /// What the words within are not part of the translation.
    Skip,
}

#[derive(Default)]
struct State {
    open: Vec<Open>,
    is_2: Option<bool>,
    path: String,
    unit: Option<Unit>,
    in_target: bool,
    delivery: Delivery,
    /// The codes that start and end as two elements, and are called by the number of the first.
    started: Vec<(String, String)>,
}

struct Unit {
    key: Key,
    line: usize,
    tokens: Vec<Token>,
    has_target: bool,
    progress: Progress,
    segments: usize,
    targets: usize,
}

impl State {
    fn start(&mut self, tag: &BytesStart<'_>, line: usize) -> Result<(), Unreadable> {
        if self.open.len() >= MAX_DEPTH {
            return Err(Unreadable::new(line, format!("more than {MAX_DEPTH} elements within each other")));
        }
        let local = String::from_utf8_lossy(tag.local_name().as_ref()).into_owned();
        let attributes = attributes(tag, line)?;
        let get = |name: &str| {
            let found = attributes.iter().find(|(key, _)| key == name);
            found.map(|(_, value)| value.as_str()).unwrap_or_default()
        };
        if self.is_2.is_none() {
            self.is_2 = Some(match (local.as_str(), get("xmlns"), get("version")) {
                ("xliff", XLIFF_2, _) => true,
                ("xliff", XLIFF_1, _) | ("xliff", _, "1.2") => false,
                ("xliff", _, version) if version.starts_with('2') => true,
                _ => return Err(Unreadable::new(line, "this is XML, but no XLIFF of version 1.2 or 2")),
            });
        }
        let skipped = matches!(self.open.last(), Some(Open::Skip));
        let open = match local.as_str() {
            _ if skipped => Open::Skip,
            _ if self.in_target => self.code(&local, &get),
            "xliff" | "file" => {
                if local == "file" {
                    self.path = get("original").to_string();
                }
                let tag = if self.is_2 == Some(true) { get("trgLang") } else { get("target-language") };
                if !tag.is_empty() {
                    self.delivery.target = Some(tag.to_string());
                }
                Open::Other
            }
            "unit" | "trans-unit" => {
                let key = Key::of_token(&self.path, get("id"))
                    .or_else(|| Key::of_whole(get("name")))
                    .or_else(|| Key::of_whole(get("resname")));
                let key = key
                    .ok_or_else(|| Unreadable::new(line, "the `id` of this unit is not one that was sent"))?;
                let progress = if get("approved") == "yes" { Progress::Done } else { Progress::Open };
                self.unit = Some(Unit {
                    key,
                    line,
                    tokens: Vec::new(),
                    has_target: false,
                    progress,
                    segments: 0,
                    targets: 0,
                });
                Open::Unit
            }
            "segment" => {
                if let Some(unit) = &mut self.unit {
                    let progress =
                        if matches!(get("state"), "" | "initial") { Progress::Open } else { Progress::Done };
                    // A unit is as far as the least of its segments.
                    unit.progress = if unit.segments == 0 { progress } else { unit.progress.min(progress) };
                    unit.segments += 1;
                }
                Open::Other
            }
            // What stands between segments that a tool has made of one is not translated, and belongs there.
            "ignorable" => Open::Between,
            "source" if self.open.last() == Some(&Open::Between) => {
                self.in_target = true;
                Open::Target
            }
            "target" if self.open.last() == Some(&Open::Between) => Open::Skip,
            // Other translations, such as those of a memory, are none of the unit.
            "alt-trans" | "matches" | "source" | "seg-source" => Open::Skip,
            "target" => match &mut self.unit {
                Some(unit) => {
                    unit.has_target = true;
                    unit.targets += 1;
                    if get("state").starts_with("needs") {
                        unit.progress = Progress::Open;
                    } else if matches!(get("state"), "translated" | "final" | "signed-off") {
                        unit.progress = Progress::Done;
                    }
                    self.in_target = true;
                    Open::Target
                }
                None => Open::Skip,
            },
            _ => Open::Other,
        };
        self.open.push(open);
        Ok(())
    }

    /// An element among the words of a translation.
    fn code<'g>(&mut self, local: &str, get: &impl Fn(&'static str) -> &'g str) -> Open {
        let letter = match (get("subType"), get("ctype")) {
            ("xlf:i", _) | (_, "italic") => Some("i"),
            ("xlf:b", _) | (_, "bold") => Some("b"),
            ("approdo:strike", _) | (_, "x-strike") => Some("s"),
            ("xlf:lb", _) | (_, "lb") => Some("l"),
            _ => None,
        };
        let id = get("id");
        let own = id.starts_with(['i', 'b', 's', 'l']).then(|| &id[..1]);
        let name = letter.or(own).unwrap_or(id).to_string();
        let Some(unit) = &mut self.unit else { return Open::Skip };
        let tokens = &mut unit.tokens;
        match local {
            "pc" | "g" => {
                tokens.push(Token::Open(name.clone()));
                Open::Pair(name)
            }
            "ph" | "x" | "it" => {
                tokens.push(Token::Alone(name));
                Open::Skip
            }
            "sc" | "bx" | "bpt" => {
                let reference = if get("rid").is_empty() { id } else { get("rid") };
                self.started.push((reference.to_string(), name.clone()));
                tokens.push(Token::Open(name));
                Open::Skip
            }
            "ec" | "ex" | "ept" => {
                let reference = [get("startRef"), get("rid"), id].into_iter().find(|text| !text.is_empty());
                let reference = reference.unwrap_or_default();
                let started = self.started.iter().rev().find(|(known, _)| known == reference);
                tokens.push(Token::Close(started.map_or(name, |(_, name)| name.clone())));
                Open::Skip
            }
            "cp" => {
                let sign = u32::from_str_radix(get("hex"), 16).ok().and_then(char::from_u32);
                let sign = sign.map_or(String::new(), |sign| sign.to_string());
                self.words(&sign);
                Open::Skip
            }
            _ => Open::Mark,
        }
    }

    fn words(&mut self, words: &str) {
        let skipped = matches!(self.open.last(), Some(Open::Skip));
        if let Some(unit) = self.unit.as_mut().filter(|_| self.in_target && !skipped) {
            match unit.tokens.last_mut() {
                Some(Token::Text(last)) => last.push_str(words),
                _ => unit.tokens.push(Token::Text(words.to_string())),
            }
        }
    }

    fn end(&mut self) {
        match self.open.pop() {
            Some(Open::Target) => self.in_target = false,
            Some(Open::Pair(name)) => {
                if let Some(unit) = &mut self.unit {
                    unit.tokens.push(Token::Close(name));
                }
            }
            Some(Open::Unit) => {
                self.started.clear();
                let Some(unit) = self.unit.take() else { return };
                // A unit that was split in segments is whole only where each has its translation.
                let whole = unit.has_target && unit.targets >= unit.segments;
                let blank = unit
                    .tokens
                    .iter()
                    .all(|token| matches!(token, Token::Text(text) if text.trim().is_empty()));
                let Unit { key, line, tokens, progress, .. } = unit;
                let target = (whole && !blank).then_some(tokens);
                self.delivery.segments.push(Delivered { key, line, target, progress });
            }
            _ => {}
        }
    }
}

fn attributes(tag: &BytesStart<'_>, line: usize) -> Result<Vec<(String, String)>, Unreadable> {
    let mut found = Vec::new();
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|error| Unreadable::new(line, error.to_string()))?;
        let value = attribute.unescape_value().map_err(|error| Unreadable::new(line, error.to_string()))?;
        found.push((String::from_utf8_lossy(attribute.key.as_ref()).into_owned(), value.into_owned()));
    }
    Ok(found)
}
