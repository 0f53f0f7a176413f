//! The sections of Markdown texts.

use std::borrow::Cow;

use super::item::{Ground, Item, Kind};
use super::store::Recorded;
use super::strings;
use super::unit::{Form, Unit, Version};
use crate::content::{Document, Method, Texts, Visibility};
use crate::site;
use crate::source::Span;

/// A guide, a page or an introduction.
pub(super) struct Text<'s> {
    kind: Kind,
    name: String,
    city: Option<&'s str>,
    visibility: Visibility,
    texts: &'s Texts,
}

/// All guides, pages and introductions that have a text in the source locale.
pub(super) fn texts(ground: Ground<'_>) -> Vec<Text<'_>> {
    let content = ground.content;
    let guides = content.guides.iter().map(|guide| Text {
        kind: Kind::Guide,
        name: guide.city.as_ref().map_or(guide.id.clone(), |city| format!("{city}/{}", guide.id)),
        city: guide.city.as_deref(),
        visibility: guide.facts.lifecycle.visibility(ground.today),
        texts: &guide.texts,
    });
    let pages = content.pages.iter().map(|page| Text {
        kind: Kind::Page,
        name: page.id.clone(),
        city: None,
        visibility: page.lifecycle.visibility(ground.today),
        texts: &page.texts,
    });
    let cities = content.cities.iter().map(|city| Text {
        kind: Kind::City,
        name: city.id.clone(),
        city: Some(&city.id),
        visibility: Visibility::Visible,
        texts: &city.texts,
    });
    let has_source = |text: &Text<'_>| text.texts.contains_key(&ground.config.source_locale);
    guides.chain(pages).chain(cities).filter(has_source).collect()
}

/// A text by its sections, with what its front matter says by locale.
pub(super) fn item<'s>(ground: Ground<'s>, text: &Text<'s>) -> Item<'s> {
    let source = &text.texts[&ground.config.source_locale];
    let file = ground.sources.file(source.file);
    let mut units: Vec<Unit<'s>> = Vec::new();
    for (locale, document) in text.texts.iter().filter(|(_, document)| !document.broken) {
        for (id, version) in versions(ground, source, document) {
            let section = (*locale == ground.config.source_locale)
                .then(|| Span::new(document.file, version.range.start, version.range.end));
            unit(&mut units, id, section).versions.push((*locale, version));
        }
    }
    for (locale, document) in text.texts {
        let origin = site::upstream(ground.config, text.texts, *locale);
        let recorded = document.record.iter().flat_map(|record| record.of.iter().flatten());
        for (id, hash) in recorded {
            let unit = unit(&mut units, id.into(), None);
            if unit.version(origin).is_none() && unit.version(*locale).is_none() {
                unit.versions.push((*locale, gone(document, hash)));
                unit.versions.sort_by_key(|(locale, _)| *locale);
            }
        }
    }
    units.extend(strings::of_front_matter(ground, source.file, source.body.start));
    Item {
        kind: text.kind,
        name: text.name.clone(),
        city: text.city.map(str::to_string),
        file: source.file,
        path: &file.path,
        texts: Some(text.texts),
        visibility: text.visibility,
        units,
    }
}

/// The unit with this id, new where there is none.
fn unit<'u, 's>(units: &'u mut Vec<Unit<'s>>, id: Cow<'s, str>, place: Option<Span>) -> &'u mut Unit<'s> {
    let at = units.iter().position(|unit| unit.id == id).unwrap_or_else(|| {
        let versions = Vec::new();
        units.push(Unit {
            id,
            form: Form::Section,
            place,
            positional: false,
            versions,
            unneeded: Vec::new(),
        });
        units.len() - 1
    });
    let unit = &mut units[at];
    unit.place = unit.place.or(place);
    unit
}

/// Stands for a section that a translation was made from, where its origin and itself have it no more.
fn gone<'s>(document: &Document, hash: &'s str) -> Version<'s> {
    Version {
        text: Cow::Borrowed(""),
        file: document.file,
        range: document.body.end..document.body.end,
        hash: Cow::Borrowed(""),
        recorded: Recorded::Of(hash),
        method: document.record.as_ref().map_or(Method::Human, |record| record.method),
    }
}

/// The sections of a document, by the ids that they have in the source.
fn versions<'s>(
    ground: Ground<'s>,
    source: &'s Document,
    document: &'s Document,
) -> Vec<(Cow<'s, str>, Version<'s>)> {
    let text = ground.sources.file(document.file).text().unwrap_or_default();
    let ids = site::inherited_ids(Some(source), document);
    let names = site::section_ids(document, &ids);
    let record = document.record.as_ref();
    let of = record.filter(|record| record.of.is_some());
    let sections = document.outline.sections.iter().zip(document.section_hashes()).zip(names);
    let version =
        |((section, (_, hash)), id): ((&'s crate::content::markdown::Section, (&'s str, &'s str)), &str)| {
            let words = text.get(section.range.clone()).unwrap_or_default();
            let recorded = of.map_or(Recorded::Nothing, |record| {
                record.of_section(id).map_or(Recorded::New, Recorded::Of)
            });
            let version = Version {
                text: match section.heading {
                    None => Cow::Owned(document.lead(words)),
                    Some(_) => Cow::Borrowed(words),
                },
                file: document.file,
                range: section.range.clone(),
                hash: Cow::Borrowed(hash),
                recorded,
                method: record.map_or(Method::Human, |record| record.method),
            };
            (Cow::Owned(id.to_string()), version)
        };
    sections.map(version).collect()
}
