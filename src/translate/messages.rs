//! The site's own words of the interface, in `locales/`.

use std::borrow::Cow;
use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Message, Resource, Term};
use fluent_syntax::{parser, serializer};

use super::Recorded;
use super::item::{Ground, Item, Kind};
use super::strings;
use super::unit::{Form, Unit, Version};
use crate::content::{Method, Visibility, markdown};
use crate::locale::{Builtin, Tag};
use crate::source::{FileId, SourceFile, Span};

/// The catalogues of the source locale. A message that says what the tool's says is the tool's.
pub(super) fn items(ground: Ground<'_>) -> Vec<Item<'_>> {
    let config = ground.config;
    let files = own_files(ground, &config.source().tag);
    if files.is_empty() {
        return Vec::new();
    }
    let builtin = Builtin::embedded();
    let tool = texts(&builtin, &config.source().tag);
    let mut items = Vec::new();
    for (id, file) in files {
        let mut units: Vec<Unit<'_>> = Vec::new();
        for (name, text, range) in messages(file.text().unwrap_or_default()) {
            if tool.get(&name) == Some(&text) || units.iter().any(|unit| unit.id == name) {
                continue;
            }
            let place = Some(Span::new(id, range.start, range.end));
            let versions = vec![(config.source_locale, version(id, text, range))];
            let form = Form::Message;
            units.push(Unit {
                id: name.into(),
                form,
                place,
                positional: false,
                versions,
                unneeded: Vec::new(),
            });
        }
        if !units.is_empty() {
            items.push(Item {
                kind: Kind::Message,
                name: file.path.clone(),
                city: None,
                file: id,
                path: &file.path,
                texts: None,
                visibility: Visibility::Visible,
                units,
            });
        }
    }
    if items.is_empty() {
        return items;
    }
    for locale in config.locales.iter().filter(|locale| locale.id != config.source_locale) {
        let mut own = BTreeMap::new();
        for (id, file) in own_files(ground, &locale.tag) {
            for (name, text, range) in messages(file.text().unwrap_or_default()) {
                own.insert(name, version(id, text, range));
            }
        }
        let tool = texts(&builtin, &locale.tag);
        for unit in items.iter_mut().flat_map(|item| &mut item.units) {
            match own.remove(&*unit.id) {
                Some(version) => unit.versions.push((locale.id, version)),
                None if tool.contains_key(&*unit.id) => unit.unneeded.push(locale.id),
                None => {}
            }
        }
    }
    for item in &mut items {
        for unit in &mut item.units {
            unit.versions.sort_by_key(|(locale, _)| *locale);
        }
        strings::record(ground, item.path, &mut item.units);
    }
    items
}

fn version<'s>(file: FileId, text: String, range: std::ops::Range<usize>) -> Version<'s> {
    Version {
        hash: Cow::Owned(markdown::hash(&text)),
        text: Cow::Owned(text),
        file,
        range,
        recorded: Recorded::Nothing,
        method: Method::Human,
    }
}

/// The site's catalogues of a language.
fn own_files<'s>(ground: Ground<'s>, tag: &Tag) -> Vec<(FileId, &'s SourceFile)> {
    let folder = format!("locales/{tag}/");
    let files = ground.sources.iter().filter(|(_, file)| file.path.starts_with(&folder));
    files.filter(|(_, file)| file.path.ends_with(".ftl")).collect()
}

/// The tool's messages of a language.
fn texts(builtin: &Builtin, tag: &Tag) -> BTreeMap<String, String> {
    let files = builtin.files(tag);
    files.into_iter().flat_map(messages).map(|(name, text, _)| (name, text)).collect()
}

/// The messages and terms of a catalogue: name, text as the serialiser writes it, and place of the name and the
/// text. What cannot be parsed has been reported when the catalogue was read.
fn messages(text: &str) -> Vec<(String, String, std::ops::Range<usize>)> {
    let text_only = text.trim_start_matches('\u{feff}');
    let resource = parser::parse(text_only).unwrap_or_else(|(resource, _)| resource);
    let starts: Vec<usize> = resource.body.iter().filter_map(|entry| start(text, entry)).collect();
    let entries = resource.body.into_iter().filter(|entry| start(text, entry).is_some());
    let mut found = Vec::new();
    for (at, entry) in entries.enumerate() {
        let (name, entry) = match entry {
            Entry::Message(message) => {
                (message.id.name.to_string(), Entry::Message(Message { comment: None, ..message }))
            }
            Entry::Term(term) => (format!("-{}", term.id.name), Entry::Term(Term { comment: None, ..term })),
            _ => continue,
        };
        let from = starts.get(at).copied().unwrap_or(0);
        let end = end(text, from);
        let text = serializer::serialize(&Resource { body: vec![entry] });
        found.push((name, text.trim_end().to_string(), from..end));
    }
    found
}

/// Where the name of a message or a term begins: its parts are slices of the text.
fn start(text: &str, entry: &Entry<&str>) -> Option<usize> {
    let at = |name: &str| (name.as_ptr() as usize).checked_sub(text.as_ptr() as usize);
    match entry {
        Entry::Message(message) => at(message.id.name),
        Entry::Term(term) => at(term.id.name).and_then(|at| at.checked_sub(1)),
        _ => None,
    }
}

/// Where the message that begins here ends: before the next line that is not part of it. Lines that begin with a
/// space or a closing brace are, and empty lines between such.
fn end(text: &str, start: usize) -> usize {
    let mut end = start;
    let mut at = start;
    for (number, line) in text.get(start..).unwrap_or_default().split_inclusive('\n').enumerate() {
        let is_blank = line.trim().is_empty();
        let continues = number == 0 || line.starts_with([' ', '}', '\t']);
        if !is_blank && !continues {
            break;
        }
        at += line.len();
        if !is_blank {
            end = at - (line.len() - line.trim_end().len());
        }
    }
    end
}
