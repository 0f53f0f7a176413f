//! Translated sections back into the Markdown file of their language.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::blocks::{Block, Shape, blocks};
use super::phrase::Phrase;
use super::put::{Change, changed, put};
use super::segments::Text;
use super::tags;
use super::yaml::{self, Value, Wanted};
use crate::content::Method;
use crate::source::yaml::{NodeKind, quoted, scalar};
use crate::source::{front_matter, line_end};

/// A section of a page.
#[derive(Clone, Debug)]
pub(super) struct Section {
    /// The id of its heading in the source.
    pub(super) id: String,
    /// Its bytes in the text that is translated.
    pub(super) source: Range<usize>,
    /// Its bytes in the translation.
    pub(super) target: Option<Range<usize>>,
    /// Its hash.
    pub(super) hash: String,
    /// The new words, by the names of the parts; `None` where nothing was delivered.
    pub(super) words: Option<BTreeMap<String, Phrase>>,
}

/// How the record is written.
#[derive(Clone, Debug)]
pub(super) struct Note {
    pub(super) day: String,
    /// How it was translated, where that was said.
    pub(super) method: Option<Method>,
}

/// What was wrong, and in which sections.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Refused {
    pub(super) sections: Vec<String>,
    pub(super) why: String,
}

fn refused(sections: &[&Section], why: impl Into<String>) -> Refused {
    Refused { sections: sections.iter().map(|section| section.id.clone()).collect(), why: why.into() }
}

/// The text of a page that has no translation so far.
pub(super) fn fresh(source: &Text<'_>, sections: &[Section], note: &Note) -> Result<String, Refused> {
    let delivered: Vec<&Section> = sections.iter().filter(|section| section.words.is_some()).collect();
    let lacking: Vec<&str> = sections
        .iter()
        .filter(|section| section.words.is_none())
        .map(|section| section.id.as_str())
        .collect();
    if !lacking.is_empty() {
        let list = lacking.join("`, `");
        return Err(refused(
            &delivered,
            format!("the page has no translation yet, and `{list}` is not delivered"),
        ));
    }
    let mut wanted = BTreeMap::new();
    for section in sections {
        wanted.extend(by_block(source, section));
    }
    let body = source.document.body.clone();
    let changes = rewritten(source, body.clone(), &wanted).map_err(|at| unwritable(source, sections, at))?;
    let newline = line_end(source.text);
    let mut text = format!("---{newline}");
    for (shape, words) in source.front() {
        let (key, name) = key(shape);
        let words = sections
            .iter()
            .find_map(|one| one.words.as_ref()?.get(name))
            .map_or(words.to_string(), Phrase::line);
        text.push_str(&format!("{key}: {}{newline}", quoted(&words)));
    }
    let of: Vec<(&str, &str)> = sections.iter().map(|one| (one.id.as_str(), one.hash.as_str())).collect();
    let method = word(note.method.unwrap_or(Method::Human));
    text.push_str(&format!(
        "translation: {{method: {method}, on: {}, of: {}}}{newline}---{newline}",
        note.day,
        hashes(&of)
    ));
    let rest = changed(source.text, &changes);
    let end = rest.len() - (source.text.len() - body.end);
    text.push_str(rest.get(body.start..end).unwrap_or_default());
    Ok(text)
}

/// The changes of a page that is translated already.
pub(super) fn renewed(
    source: &Text<'_>,
    target: &Text<'_>,
    sections: &[Section],
    note: &Note,
) -> Result<Vec<Change>, Refused> {
    let delivered: Vec<&Section> = sections.iter().filter(|section| section.words.is_some()).collect();
    let mut changes = if levels(&source.blocks) == levels(&target.blocks) && !others(target, sections) {
        section_by_section(source, target, sections, &delivered)?
    } else {
        vec![anew(source, target, sections, &delivered)?]
    };
    let new = changed(target.text, &changes);
    let body = target.document.body.clone();
    let new = blocks(&new, body.start..new.len() - (target.text.len() - body.end));
    if levels(&new) != levels(&source.blocks) {
        return Err(refused(&delivered, "the headings would not be those of the source any more"));
    }
    changes.extend(front(source, target, sections, note, &delivered)?);
    Ok(changes)
}

/// Whether the record says that the sections of the translation are others than those of the source.
fn others(target: &Text<'_>, sections: &[Section]) -> bool {
    let record = target.document.record.as_ref().and_then(|record| record.of.as_ref());
    record.is_some_and(|of| {
        of.len() == target.document.outline.sections.len()
            && !of.iter().map(|(id, _)| id).eq(sections.iter().map(|section| &section.id))
    })
}

fn section_by_section(
    source: &Text<'_>,
    target: &Text<'_>,
    sections: &[Section],
    delivered: &[&Section],
) -> Result<Vec<Change>, Refused> {
    let mut in_place = BTreeMap::new();
    let mut changes = Vec::new();
    for section in delivered {
        let Some(range) = &section.target else {
            return Err(refused(&[section], "the translation has no such section"));
        };
        let theirs = target.within(range);
        let own = source.within(&section.source);
        let shapes = |text: &Text<'_>, range: Range<usize>| -> Vec<Shape> {
            text.blocks[range].iter().map(|block| block.shape).collect()
        };
        let words = by_block(source, section);
        if shapes(source, own.clone()) == shapes(target, theirs.clone()) {
            in_place.extend(words.into_iter().map(|(at, phrase)| (at - own.start + theirs.start, phrase)));
            // What has no words is not sent; where it leads elsewhere, it follows the source.
            for (at, block) in
                source.blocks[own].iter().enumerate().filter(|(_, block)| !block.phrase.has_words())
            {
                let at = theirs.start + at;
                if tags::missing(&target.blocks[at].phrase, &block.phrase, None).is_some() {
                    in_place.insert(at, block.phrase.clone());
                }
            }
        } else {
            let text = rebuilt(source, section).map_err(|at| unwritable(source, sections, at))?;
            changes.push(Change {
                text: ended(&text, target.text.get(range.clone()).unwrap_or_default()),
                range: range.clone(),
            });
        }
    }
    let placed = put(target.text, target.document.body.clone(), &target.blocks, &in_place);
    changes.extend(placed.map_err(|at| unwritable(target, sections, at))?);
    Ok(changes)
}

/// A page whose headings are not those of the source any more: its sections in the order of the source, new where
/// they are delivered, else as they are.
fn anew(
    source: &Text<'_>,
    target: &Text<'_>,
    sections: &[Section],
    delivered: &[&Section],
) -> Result<Change, Refused> {
    let record = target.document.record.as_ref().and_then(|record| record.of.as_ref());
    let own = &target.document.outline.sections;
    // The record has the ids that the sections had when they were translated.
    let known = record.filter(|of| of.len() == own.len());
    let old = |section: &Section| {
        let at = known?.iter().position(|(id, hash)| *id == section.id && *hash == section.hash)?;
        target.text.get(own.get(at)?.range.clone())
    };
    let mut pieces = Vec::new();
    let mut lacking = Vec::new();
    for section in sections {
        let piece = match (&section.words, old(section)) {
            (Some(_), _) => rebuilt(source, section).map_err(|at| unwritable(source, sections, at))?,
            (None, Some(old)) => old.to_string(),
            (None, None) => {
                lacking.push(section.id.as_str());
                continue;
            }
        };
        pieces.push(piece);
    }
    if !lacking.is_empty() {
        let list = lacking.join("`, `");
        let why = format!(
            "the headings of the translation are not those of the source, and `{list}` is not delivered: export it with `--all`, or give both texts the same headings"
        );
        return Err(refused(delivered, why));
    }
    let newline = line_end(target.text);
    let pieces: Vec<&str> =
        pieces.iter().map(|piece| piece.trim()).filter(|piece| !piece.is_empty()).collect();
    let body = pieces.join(&newline.repeat(2));
    Ok(Change { range: target.document.body.clone(), text: format!("{newline}{body}{newline}") })
}

/// The words of a section by the places of its blocks in the source.
fn by_block(source: &Text<'_>, section: &Section) -> BTreeMap<usize, Phrase> {
    let start = source.within(&section.source).start;
    let words = section.words.iter().flatten();
    words
        .filter_map(|(name, phrase)| {
            Some((start + name.parse::<usize>().ok()?.checked_sub(1)?, phrase.clone()))
        })
        .collect()
}

fn rebuilt(source: &Text<'_>, section: &Section) -> Result<String, usize> {
    let changes = rewritten(source, section.source.clone(), &by_block(source, section))?;
    let new = changed(source.text, &changes);
    let end = new.len() - (source.text.len() - section.source.end);
    Ok(new.get(section.source.start..end).unwrap_or_default().to_string())
}

/// The changes by which a part of the source becomes one of a translation: other words, and no ids of headings, which
/// a translation has from its source.
fn rewritten(
    source: &Text<'_>,
    part: Range<usize>,
    words: &BTreeMap<usize, Phrase>,
) -> Result<Vec<Change>, usize> {
    let mut changes = put(source.text, source.document.body.clone(), &source.blocks, words)?;
    let within = source.within(&part);
    changes.extend(source.blocks[within].iter().filter_map(|block| without_id(source.text, block)));
    Ok(changes)
}

fn without_id(text: &str, block: &Block) -> Option<Change> {
    if !matches!(block.shape, Shape::Heading(_)) {
        return None;
    }
    let line = text.get(block.range.end..)?.lines().next()?;
    let attributes = line.trim().strip_prefix('{')?.strip_suffix('}')?;
    let kept: Vec<&str> = attributes.split_whitespace().filter(|word| !word.starts_with('#')).collect();
    let text = if kept.is_empty() { String::new() } else { format!(" {{{}}}", kept.join(" ")) };
    Some(Change { range: block.range.end..block.range.end + line.trim_end().len(), text })
}

/// A text with the end of another: its line ends behind the last word.
fn ended(text: &str, like: &str) -> String {
    let end = like.get(like.trim_end().len()..).unwrap_or_default();
    format!("{}{end}", text.trim_end())
}

/// Title, summary and record of a page that is translated already.
fn front(
    source: &Text<'_>,
    target: &Text<'_>,
    sections: &[Section],
    note: &Note,
    delivered: &[&Section],
) -> Result<Vec<Change>, Refused> {
    let fail =
        || refused(delivered, "its front matter cannot be changed so that all else stays: change it by hand");
    let parts = front_matter::split(target.document.file, target.text, &mut Vec::new()).ok_or_else(fail)?;
    let root = yaml::root(target.text, parts.front_matter.clone()).ok_or_else(fail)?;
    let NodeKind::Mapping(entries) = &root.kind else { return Err(fail()) };
    let start = root.span.start as usize;
    let mut wanted = Vec::new();
    let mut want = |mapping: usize, key: &str, value: Value| {
        wanted.push(Wanted { mapping, key: key.to_string(), value })
    };
    for (shape, _) in source.front() {
        let (key, name) = key(shape);
        if let Some(phrase) = delivered.iter().find_map(|section| section.words.as_ref()?.get(name)) {
            want(start, key, Value::Text(phrase.line()));
        }
    }
    let new: BTreeSet<&str> = delivered.iter().map(|section| section.id.as_str()).collect();
    let record = target.document.record.as_ref();
    let of: Vec<(&str, &str)> = sections
        .iter()
        .filter_map(|section| match new.contains(section.id.as_str()) {
            true => Some((section.id.as_str(), section.hash.as_str())),
            false => Some((section.id.as_str(), record?.of_section(&section.id)?)),
        })
        .collect();
    let same = record.and_then(|record| record.of.as_ref()).is_some_and(|old| {
        old.len() == of.len() && old.iter().all(|(id, hash)| of.contains(&(id.as_str(), hash.as_str())))
    });
    let node = entries.iter().find(|(key, _)| key.name == "translation").map(|(_, node)| node);
    match node.filter(|node| matches!(node.kind, NodeKind::Mapping(_))) {
        Some(node) => {
            let at = node.span.start as usize;
            if let Some(method) = note.method {
                want(at, "method", Value::Raw(word(method).to_string()));
            }
            // A delivery that changes nothing leaves the day alone, too.
            if !same {
                want(at, "on", Value::Raw(note.day.clone()));
                want(at, "of", Value::Raw(hashes(&of)));
            }
        }
        None => {
            let method = word(note.method.unwrap_or(Method::Human));
            let raw = format!("{{method: {method}, on: {}, of: {}}}", note.day, hashes(&of));
            want(start, "translation", Value::Raw(raw));
        }
    }
    yaml::set(target.text, parts.front_matter, &wanted).map_err(|_| fail())
}

fn key(shape: Shape) -> (&'static str, &'static str) {
    if shape == Shape::Title { ("title", "title") } else { ("summary", "summary") }
}

fn word(method: Method) -> &'static str {
    match method {
        Method::Human => "human",
        Method::Machine => "machine",
        Method::MachineReviewed => "machine-reviewed",
    }
}

fn hashes(of: &[(&str, &str)]) -> String {
    let pairs: Vec<String> = of.iter().map(|(id, hash)| format!("{}: \"{hash}\"", scalar(id))).collect();
    format!("{{{}}}", pairs.join(", "))
}

/// The levels of the headings, in their order.
fn levels(blocks: &[Block]) -> Vec<u8> {
    let level = |block: &Block| match block.shape {
        Shape::Heading(level) => Some(level),
        _ => None,
    };
    blocks.iter().filter_map(level).collect()
}

/// What is said of a block whose words would mean something else in Markdown.
fn unwritable(text: &Text<'_>, sections: &[Section], at: usize) -> Refused {
    let place = text.blocks.get(at).map_or(0, |block| block.range.start);
    let is_here = |section: &&Section| {
        let target = section.target.as_ref().is_some_and(|range| range.contains(&place));
        target || section.source.contains(&place)
    };
    let section = sections.iter().filter(|section| section.words.is_some()).find(is_here);
    let why = "a translation cannot be written here so that its marks stay marks: put spaces or letters around them";
    refused(&section.into_iter().collect::<Vec<_>>(), why)
}
