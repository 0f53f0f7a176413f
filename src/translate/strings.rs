//! The texts by locale in YAML: `{it: …, en: …}`.

use std::borrow::Cow;

use rayon::prelude::*;

use super::item::{Ground, Item, Kind};
use super::unit::{Form, Unit, Version};
use crate::config::{self, Config};
use crate::content::{Lifecycle, Visibility, markdown};
use crate::locale::LocaleId;
use crate::source::yaml::{self, Key, Node, NodeKind};
use crate::source::{FileId, SourceFile, front_matter};

/// Keys with an address by locale: nobody translates them, and no reader misses them.
const ADDRESSES: [&str; 1] = ["slug"];

/// What names an item of a list, best first.
const NAMES: [&str; 9] = ["id", "tag", "ref", "number", "address", "date", "from", "valid_from", "url"];

/// What precedes the ids of texts in a front matter.
const FRONT: &str = "front-matter";

/// The records of all data files that have a text by locale.
pub(super) fn items(ground: Ground<'_>) -> Vec<Item<'_>> {
    let data: Vec<(FileId, &SourceFile)> =
        ground.sources.under("content/").filter(|(_, f)| f.path.ends_with(".yaml")).collect();
    let site = ground.sources.find(config::PATH).map(|id| (id, ground.sources.file(id)));
    let files: Vec<(FileId, &SourceFile)> = data.into_iter().chain(site).collect();
    files.par_iter().with_min_len(4).flat_map_iter(|(id, file)| of_file(ground, *id, file)).collect()
}

fn of_file<'s>(ground: Ground<'s>, id: FileId, file: &'s SourceFile) -> Vec<Item<'s>> {
    let Some(text) = file.text() else { return Vec::new() };
    let Some(node) = yaml::parse(id, text, &mut Vec::new()) else { return Vec::new() };
    let place = place(&file.path);
    let mut units = Vec::new();
    walk(ground.config, &node, &mut Path::default(), &mut units);
    record(ground, &file.path, &mut units);
    let mut items: Vec<Item<'s>> = Vec::new();
    for unit in units {
        let record = unit.id.split_once('.').map_or(&*unit.id, |(record, _)| record);
        let name = format!("{}{}", place.before, place.of.unwrap_or(record));
        match items.last_mut().filter(|item| item.name == name) {
            Some(item) => item.units.push(unit),
            None => items.push(Item {
                kind: place.kind,
                city: city(ground, &place, &name),
                visibility: visibility(ground, place.kind, &name),
                name,
                file: id,
                path: &file.path,
                texts: None,
                units: vec![unit],
            }),
        }
    }
    items
}

/// What a data file holds.
struct Place<'p> {
    kind: Kind,
    /// The name of the record, where the file is one; otherwise its records have ids.
    of: Option<&'p str>,
    /// What stands before each name.
    before: String,
    city: Option<&'p str>,
}

fn place(path: &str) -> Place<'_> {
    let segments: Vec<&str> = path.split('/').collect();
    let place = |kind, of| Place { kind, of, before: String::new(), city: None };
    let stem = |file: &'_ str| file.len() - ".yaml".len();
    match segments.as_slice() {
        ["content", "cities", city, "city.yaml"] => {
            Place { city: Some(city), ..place(Kind::City, Some(city)) }
        }
        ["content", "cities", city, "desks.yaml"] => {
            Place { city: Some(city), before: format!("{city}/"), ..place(Kind::Desk, None) }
        }
        ["content", "cities", city, "desks", file] => {
            let before = format!("{city}/");
            Place { city: Some(city), before, ..place(Kind::Desk, Some(&file[..stem(file)])) }
        }
        ["content", "journeys", file] => place(Kind::Journey, Some(&file[..stem(file)])),
        ["content", "notices", file] => place(Kind::Notice, Some(&file[..stem(file)])),
        ["content", "glossary.yaml"] => place(Kind::Glossary, None),
        ["content", ..] => place(Kind::Fact, None),
        _ => place(Kind::Fact, Some(path)),
    }
}

fn city(ground: Ground<'_>, place: &Place<'_>, name: &str) -> Option<String> {
    if place.kind == Kind::Journey {
        let journey = ground.content.journeys.iter().find(|journey| journey.id == name)?;
        return journey.city.as_ref().map(|city| city.value.clone());
    }
    place.city.map(str::to_string)
}

fn visibility(ground: Ground<'_>, kind: Kind, name: &str) -> Visibility {
    let shows = |lifecycle: &Lifecycle| lifecycle.visibility(ground.today);
    let is_over = |over: bool| if over { Visibility::Expired } else { Visibility::Visible };
    let found = match kind {
        Kind::Journey => {
            ground.content.journeys.iter().find(|one| one.id == name).map(|one| shows(&one.lifecycle))
        }
        Kind::Notice => {
            let notice = ground.content.notices.iter().find(|notice| notice.id == name);
            notice.map(|notice| is_over(notice.expires.value < ground.today))
        }
        _ => None,
    };
    found.unwrap_or(Visibility::Visible)
}

/// The texts by locale in a front matter, which ends before `end`.
pub(super) fn of_front_matter(ground: Ground<'_>, id: FileId, end: usize) -> Vec<Unit<'_>> {
    let file = ground.sources.file(id);
    let text = file.text().unwrap_or_default();
    let tag = format!("{}:", ground.config.source().tag);
    if text.get(..end).is_none_or(|head| !head.contains(&tag)) {
        return Vec::new();
    }
    let Some(parts) = front_matter::split(id, text, &mut Vec::new()) else { return Vec::new() };
    let yaml_text = &text[parts.front_matter.clone()];
    let node = yaml::parse_front_matter(id, yaml_text, parts.front_matter.start, &mut Vec::new());
    let Some(node) = node else { return Vec::new() };
    let mut units = Vec::new();
    walk(ground.config, &node, &mut Path { id: FRONT.to_string(), positional: false }, &mut units);
    record(ground, &file.path, &mut units);
    units
}

/// The way to a value, through keys and names of records.
#[derive(Clone, Default)]
struct Path {
    id: String,
    positional: bool,
}

impl Path {
    fn then(&self, segment: &str, positional: bool) -> Path {
        // A record of a unit is a line with spaces between its parts, and the sign parts the unit from the file.
        let segment = segment.replace(|c: char| c.is_whitespace() || c == '#', "_");
        let id = if self.id.is_empty() { segment } else { format!("{}.{segment}", self.id) };
        Path { id, positional: self.positional || positional }
    }
}

/// Collects the texts by locale in a value.
fn walk<'s>(config: &Config, node: &Node, path: &mut Path, units: &mut Vec<Unit<'s>>) {
    match &node.kind {
        NodeKind::Mapping(entries) => {
            if let Some(versions) = by_locale(config, entries) {
                units.push(Unit {
                    id: Cow::Owned(path.id.clone()),
                    form: Form::String,
                    place: Some(node.span),
                    positional: path.positional,
                    versions,
                    unneeded: Vec::new(),
                });
                return;
            }
            for (key, value) in entries.iter().filter(|(key, _)| !ADDRESSES.contains(&key.name.as_str())) {
                walk(config, value, &mut path.then(&key.name, false), units);
            }
        }
        NodeKind::Sequence(nodes) => {
            let mut taken: Vec<String> = Vec::new();
            for (at, node) in nodes.iter().enumerate() {
                let name = name(node);
                let positional = name.is_none();
                let mut name = name.unwrap_or_else(|| (at + 1).to_string());
                let twins = taken.iter().filter(|other| **other == name).count();
                taken.push(name.clone());
                if twins > 0 {
                    name = format!("{name}~{}", twins + 1);
                }
                walk(config, node, &mut path.then(&name, positional || twins > 0), units);
            }
        }
        NodeKind::Null | NodeKind::Scalar { .. } => {}
    }
}

/// What names an item of a list, wherever it stands.
fn name(node: &Node) -> Option<String> {
    let NodeKind::Mapping(entries) = &node.kind else { return None };
    let of = |name: &&str| entries.iter().find(|(key, _)| key.name == *name)?.1.text().map(str::to_string);
    NAMES.iter().find_map(of).filter(|name| !name.is_empty())
}

/// The texts of a mapping whose keys are all locales of this site, the source locale among them.
fn by_locale<'s>(config: &Config, entries: &[(Key, Node)]) -> Option<Vec<(LocaleId, Version<'s>)>> {
    // `id` is the tag of Indonesian, and the key of nearly every record.
    let is_record = entries.len() == 1 && entries.iter().any(|(key, _)| key.name == "id");
    let mut versions: Vec<(LocaleId, Version<'s>)> = Vec::new();
    for (key, value) in entries {
        let locale = config.find_locale(&key.name)?.id;
        let text = value.text()?.trim_end_matches('\n').to_string();
        let version = Version {
            hash: Cow::Owned(markdown::hash(&text)),
            text: Cow::Owned(text),
            file: value.span.file,
            range: value.span.start as usize..value.span.end as usize,
            recorded: super::Recorded::Nothing,
            method: crate::content::Method::Human,
        };
        if !version.text.trim().is_empty() {
            versions.push((locale, version));
        }
    }
    versions.sort_by_key(|(locale, _)| *locale);
    versions.dedup_by_key(|(locale, _)| *locale);
    let has_source = versions.iter().any(|(locale, _)| *locale == config.source_locale);
    (has_source && !is_record).then_some(versions)
}

/// Fills in what the store has recorded.
pub(super) fn record<'s>(ground: Ground<'s>, path: &str, units: &mut [Unit<'s>]) {
    for unit in units {
        let key = format!("{path}#{}", unit.id);
        let hashes: Vec<(LocaleId, String)> =
            unit.versions.iter().map(|(locale, version)| (*locale, version.hash.to_string())).collect();
        let hash_of =
            |locale: LocaleId| hashes.iter().find(|(other, _)| *other == locale).map(|(_, hash)| hash);
        for (locale, version) in unit.versions.iter_mut().filter(|(l, _)| *l != ground.config.source_locale) {
            let origins = ground.config.locale(*locale).translate_from.iter().copied();
            let now = origins.chain([ground.config.source_locale]).find_map(hash_of).map(String::as_str);
            (version.recorded, version.method) = ground.store.find(*locale, &key, unit.positional, now);
        }
    }
}
