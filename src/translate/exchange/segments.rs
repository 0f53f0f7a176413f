//! The segments of a unit: what is translated at once.

use std::ops::Range;

use super::blocks::{Block, Shape, blocks};
use super::fluent;
use super::package::{Key, Segment};
use super::phrase::Phrase;
use crate::config::Config;
use crate::content::Document;
use crate::locale::LocaleId;
use crate::source::Sources;
use crate::translate::{Form, Item, Unit};

/// What a title may have, and a summary; see `content::text`.
const LIMITS: [(Shape, usize); 2] = [(Shape::Title, 70), (Shape::Summary, 160)];

/// A document and its blocks.
pub(super) struct Text<'s> {
    pub(super) document: &'s Document,
    pub(super) text: &'s str,
    pub(super) blocks: Vec<Block>,
}

impl<'s> Text<'s> {
    pub(super) fn new(document: &'s Document, sources: &'s Sources) -> Text<'s> {
        let text = sources.file(document.file).text().unwrap_or_default();
        Text { document, text, blocks: blocks(text, document.body.clone()) }
    }

    /// Which blocks lie in a section.
    pub(super) fn within(&self, range: &Range<usize>) -> Range<usize> {
        let start = self.blocks.partition_point(|block| block.range.start < range.start);
        let end = self.blocks.partition_point(|block| block.range.start < range.end);
        start..end.max(start)
    }

    /// Title and summary, where they are there.
    pub(super) fn front(&self) -> Vec<(Shape, &'s str)> {
        let Document { title, summary, .. } = self.document;
        let both = [(Shape::Title, title), (Shape::Summary, summary)];
        both.into_iter().filter_map(|(shape, words)| Some((shape, words.as_ref()?.value.as_str()))).collect()
    }
}

/// A part of a unit in one language.
#[derive(Clone, Debug)]
pub(super) struct Part {
    /// Its name within the unit.
    pub(super) name: String,
    pub(super) shape: Shape,
    pub(super) phrase: Phrase,
}

/// The parts of a section, those without words among them: title and summary of a lead, then its blocks.
pub(super) fn of_section(text: &Text<'_>, is_lead: bool, range: &Range<usize>) -> Vec<Part> {
    let front = text.front().into_iter().filter(|_| is_lead);
    let front = front.map(|(shape, words)| Part {
        name: if shape == Shape::Title { "title".to_string() } else { "summary".to_string() },
        shape,
        phrase: Phrase::plain(words),
    });
    let blocks = text.blocks[text.within(range)].iter().enumerate().map(|(at, block)| Part {
        name: (at + 1).to_string(),
        shape: block.shape,
        phrase: block.phrase.clone(),
    });
    front.chain(blocks).collect()
}

/// The parts of a unit in the language that it is translated from; `text` is that of its page.
pub(super) fn of_source(
    config: &Config,
    item: &Item<'_>,
    unit: &Unit<'_>,
    text: Option<&Text<'_>>,
    locale: LocaleId,
) -> Option<Vec<Part>> {
    let version = unit.version(item.origin(config, unit, locale))?;
    match unit.form {
        Form::Section => Some(of_section(text?, unit.id == "lead", &version.range)),
        Form::String => Some(data(&version.text)),
        Form::Message => fluent::parts(&version.text, &config.locale(locale).tag).map(message),
    }
}

/// The parts of a unit's translation.
pub(super) fn of_target(unit: &Unit<'_>, text: Option<&Text<'_>>, locale: LocaleId) -> Option<Vec<Part>> {
    let version = unit.version(locale).filter(|version| !version.hash.is_empty())?;
    match unit.form {
        Form::Section => Some(of_section(text?, unit.id == "lead", &version.range)),
        Form::String => Some(data(&version.text)),
        Form::Message => fluent::own_parts(&version.text).map(message),
    }
}

fn data(text: &str) -> Vec<Part> {
    vec![Part { name: "text".to_string(), shape: Shape::Data, phrase: Phrase::plain(text) }]
}

fn message(parts: Vec<(String, Phrase)>) -> Vec<Part> {
    parts.into_iter().map(|(name, phrase)| Part { name, shape: Shape::Message, phrase }).collect()
}

/// For each part of the source, that of the translation that stands for it: of the same name where the two have the
/// same shapes; else title by title, and blocks in order as long as their shapes are alike.
pub(super) fn aligned<'t>(source: &[Part], target: &'t [Part]) -> Vec<Option<&'t Part>> {
    let same = source.len() == target.len() && source.iter().zip(target).all(|(a, b)| a.shape == b.shape);
    if same {
        return target.iter().map(Some).collect();
    }
    let by_name =
        |part: &Part| matches!(part.shape, Shape::Title | Shape::Summary | Shape::Message | Shape::Data);
    let mut blocks = target.iter().filter(|part| !by_name(part)).peekable();
    let next = |part: &Part| {
        if by_name(part) {
            return target.iter().find(|other| other.name == part.name && other.shape == part.shape);
        }
        blocks.next_if(|other| other.shape == part.shape)
    };
    source.iter().map(next).collect()
}

/// For each part of the source its translation, and whether that is one of this very part. `old` are the parts of the
/// text that the translation was made from, where it was kept: by them a translation is found wherever it stands by
/// now. Else parts are [`aligned`].
pub(super) fn matched<'t>(
    source: &[Part],
    target: &'t [Part],
    old: &[Part],
) -> Vec<(Option<&'t Part>, bool)> {
    let mut found: Vec<(Option<&Part>, bool)> =
        aligned(source, target).into_iter().map(|part| (part, false)).collect();
    let known = old.len() == target.len() && old.iter().zip(target).all(|(a, b)| a.shape == b.shape);
    if !known {
        return found;
    }
    let mut taken = vec![false; old.len()];
    for (at, part) in source.iter().enumerate() {
        let same = |other: &usize| {
            let old = &old[*other];
            !taken[*other] && old.shape == part.shape && old.phrase.says(&part.phrase)
        };
        let place = Some(at).filter(|at| *at < old.len() && same(at)).or_else(|| (0..old.len()).find(same));
        if let Some(place) = place {
            taken[place] = true;
            found[at] = (Some(&target[place]), true);
        }
    }
    // What translates another part is no suggestion for this one.
    let used: Vec<&Part> = found.iter().filter(|(_, exact)| *exact).filter_map(|(part, _)| *part).collect();
    for (part, exact) in &mut found {
        if !*exact && part.is_some_and(|part| used.iter().any(|used| std::ptr::eq(*used, part))) {
            *part = None;
        }
    }
    found
}

/// A unit as segments. Parts without words are not sent.
pub(super) fn segments(
    key: &Key,
    source: &[Part],
    matched: &[(Option<&Part>, bool)],
    is_current: bool,
    notes: &[String],
) -> Vec<Segment> {
    let sent = source.iter().zip(matched).filter(|(part, _)| part.phrase.has_words());
    sent.map(|(part, (old, exact))| Segment {
        key: Key { part: part.name.clone(), ..key.clone() },
        shape: part.shape,
        source: part.phrase.clone(),
        target: old.map(|old| old.phrase.clone()),
        is_done: old.is_some() && (is_current || *exact),
        limit: LIMITS.iter().find(|(shape, _)| *shape == part.shape).map(|(_, limit)| *limit),
        notes: notes.to_vec(),
    })
    .collect()
}
