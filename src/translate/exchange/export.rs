//! What is sent to the translators of a language.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::blocks::{Shape, blocks};
use super::package::{Key, Package, Segment};
use super::phrase::Phrase;
use super::segments::{self, Part, Text};
use crate::config::Config;
use crate::content::Visibility;
use crate::locale::LocaleId;
use crate::source::{FileId, Sources};
use crate::translate::texts::{path_of_texts, read_texts};
use crate::translate::{Form, Item, State, Unit, state};

/// Where it comes from.
#[derive(Clone, Copy, Debug)]
pub struct Ground<'s> {
    /// The configuration.
    pub config: &'s Config,
    /// The files.
    pub sources: &'s Sources,
    /// Everything that is translated.
    pub items: &'s [Item<'s>],
    /// The language.
    pub locale: LocaleId,
    /// Today.
    pub day: jiff::civil::Date,
}

/// All segments of a language that are missing or outdated; with `all`, those that are up to date too. Drafts and
/// what has expired are left out. The second value counts the units that stay behind, because their own source is a
/// translation that is outdated, or because a message chooses its words in a way that no translator's tool knows.
pub fn export(ground: Ground<'_>, all: bool) -> (Package, usize) {
    let Ground { config, locale, .. } = ground;
    let shown = |item: &&Item<'_>| !matches!(item.visibility, Visibility::Draft | Visibility::Expired);
    let items: Vec<&Item<'_>> = ground.items.iter().filter(shown).collect();
    let found: Vec<(Vec<Segment>, usize)> =
        items.par_iter().with_min_len(8).map(|item| of_item(ground, item, all)).collect();
    let origins = &config.locale(locale).translate_from;
    let origin = origins.first().copied().unwrap_or(config.source_locale);
    let mut segments = Vec::new();
    let mut behind = 0;
    for (own, left) in found {
        segments.extend(own);
        behind += left;
    }
    // A format has each file once.
    let mut order: BTreeMap<String, usize> = BTreeMap::new();
    for segment in &segments {
        let next = order.len();
        order.entry(segment.key.path.clone()).or_insert(next);
    }
    segments.sort_by_key(|segment| order.get(&segment.key.path).copied());
    let tag = |locale| config.locale(locale).tag.to_string();
    let project = config.title.along([locale, config.source_locale]).1.to_string();
    let day = ground.day.to_string();
    (Package { source: tag(origin), target: tag(locale), day, project, segments }, behind)
}

fn of_item(ground: Ground<'_>, item: &Item<'_>, all: bool) -> (Vec<Segment>, usize) {
    let Ground { config, locale, .. } = ground;
    let mut found = Vec::new();
    let mut behind = 0;
    let mut pages = Pages::default();
    for unit in &item.units {
        let is_wanted = match state(config, item, unit, locale) {
            None | Some(State::Source) => false,
            Some(State::Outdated { upstream: Some(_), .. }) => {
                behind += 1;
                false
            }
            Some(state) => all || state.is_open(),
        };
        let origin = item.origin(config, unit, locale);
        let Some(version) = unit.version(origin).filter(|version| is_wanted && !version.hash.is_empty())
        else {
            continue;
        };
        pages.read(ground, item, unit);
        let Some(source) = segments::of_source(config, item, unit, pages.source.as_ref(), locale) else {
            behind += 1;
            continue;
        };
        let target = segments::of_target(unit, pages.target.as_ref(), locale).unwrap_or_default();
        let matched = segments::matched(&source, &target, &old_parts(ground, item, unit));
        let state = state(config, item, unit, locale);
        let is_current = matches!(state, Some(State::Current | State::MachineReviewed));
        let key = Key {
            path: item.path.to_string(),
            unit: unit.id.to_string(),
            part: String::new(),
            hash: version.hash.to_string(),
        };
        let mut notes = vec![place(item, unit)];
        if origin != config.locale(locale).translate_from.first().copied().unwrap_or(config.source_locale) {
            notes.push(format!("the source is in the language {}", config.locale(origin).tag));
        }
        let mut sent = segments::segments(&key, &source, &matched, is_current, &notes);
        if let Some(note) = pages.synonyms().filter(|_| unit.form == Form::Section) {
            let titles = sent.iter_mut().filter(|segment| segment.shape == Shape::Title);
            titles.for_each(|title| title.notes.push(note.clone()));
        }
        found.extend(sent);
    }
    (found, behind)
}

fn place(item: &Item<'_>, unit: &Unit<'_>) -> String {
    let (kind, name) = (item.kind.as_str(), &item.name);
    match unit.form {
        Form::Section => format!("{kind} {name}, section {}", unit.id),
        Form::String | Form::Message => format!("{kind} {name}: {}", unit.id),
    }
}

/// The parts of a section as its outdated translation was made from them, where their text was kept.
pub(super) fn old_parts(ground: Ground<'_>, item: &Item<'_>, unit: &Unit<'_>) -> Vec<Part> {
    let Ground { config, sources, locale, .. } = ground;
    let Some(State::Outdated { since: Some(hash), upstream: None }) = state(config, item, unit, locale)
    else {
        return Vec::new();
    };
    let origin = unit.version(item.origin(config, unit, locale)).filter(|_| unit.form == Form::Section);
    let Some(path) = origin.map(|origin| &sources.file(origin.file).path) else { return Vec::new() };
    let file = sources.find(&path_of_texts(path));
    let Some(text) = file.and_then(|file| sources.file(file).text()) else { return Vec::new() };
    let (mut texts, _) = read_texts(text);
    let Some(old) = texts.remove(&(unit.id.to_string(), hash.to_string())) else { return Vec::new() };
    let part = |shape, phrase| Part { name: String::new(), shape, phrase };
    let mut parts = Vec::new();
    let mut body = old.as_str();
    if unit.id == "lead" {
        // As `Document::lead` has them.
        for shape in [Shape::Title, Shape::Summary] {
            let (line, rest) = body.split_once('\n').unwrap_or((body, ""));
            parts.push(part(shape, Phrase::plain(line)));
            body = rest;
        }
    }
    let blocks = blocks(body, 0..body.len()).into_iter();
    parts.extend(blocks.map(|block| part(block.shape, block.phrase)));
    parts
}

/// The page that a unit is a section of, in both languages, read once.
#[derive(Default)]
pub(super) struct Pages<'s> {
    pub(super) source: Option<Text<'s>>,
    pub(super) target: Option<Text<'s>>,
    read: Option<FileId>,
}

impl<'s> Pages<'s> {
    /// By which words readers of the source find the page. They are no text to translate: what people type differs from
    /// language to language, in number too, and nothing is outdated when the source gets one more.
    fn synonyms(&self) -> Option<String> {
        let own = self.target.as_ref().map_or(&[][..], |text| &text.document.synonyms);
        let words = self.source.as_ref().map(|text| text.document.synonyms.join(", "))?;
        (own.is_empty() && !words.is_empty()).then(|| {
            format!("readers find the page by these words, too: {words}; tell the editors those of your language, for `synonyms`")
        })
    }

    pub(super) fn read(&mut self, ground: Ground<'s>, item: &Item<'s>, unit: &Unit<'_>) {
        let Some(texts) = item.texts.filter(|_| unit.form == Form::Section) else { return };
        let origin = item.origin(ground.config, unit, ground.locale);
        let Some(document) = texts.get(&origin).filter(|document| self.read != Some(document.file)) else {
            return;
        };
        self.read = Some(document.file);
        self.source = Some(Text::new(document, ground.sources));
        let target = texts.get(&ground.locale).filter(|document| !document.broken);
        self.target = target.map(|document| Text::new(document, ground.sources));
    }
}
