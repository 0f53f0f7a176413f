//! The text of a page: whole documents, or the sections of an overlay in the place of the region's.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use super::Site;
use super::route::{Route, State};
use super::subject::Subject;
use super::translation::{inherited_ids, section_ids};
use crate::config::Profile;
use crate::content::{Document, GuideKind, SERVICE_CARD, Texts};
use crate::locale::LocaleId;

/// A piece of a page's text.
#[derive(Clone, Debug)]
pub struct Part<'s> {
    /// The document that it comes from.
    pub document: &'s Document,
    /// The language that it is in.
    pub locale: LocaleId,
    /// The bytes of the document's file.
    pub range: Range<usize>,
    /// The document's headings that lie in it, as `(level, id, text)`.
    pub headings: Vec<(u8, String, &'s str)>,
}

impl<'c> Site<'c> {
    /// The text of a page, in order. Pages made from data have none, a city has its introduction.
    pub fn body(&self, route: &Route) -> Vec<Part<'c>> {
        if route.state == State::Stub {
            return Vec::new();
        }
        match route.subject {
            Subject::Page(index) => self.whole(&self.content.pages[index].texts, route.text_locale),
            Subject::City(index) => {
                let texts = &self.content.cities[index].texts;
                let chain = self.config.chain(route.locale).find(|locale| texts.contains_key(locale));
                chain.map_or(Vec::new(), |locale| self.whole(texts, locale))
            }
            Subject::Guide(index) => {
                let guide = &self.guides[index];
                match guide.base {
                    None => self.whole(&guide.main.texts, route.text_locale),
                    Some(base) => {
                        let card = self.config.profile == Some(Profile::DesignersItalia)
                            && guide.facts.kind == Some(GuideKind::Service);
                        self.overlaid(&base.texts, &guide.main.texts, route, card)
                    }
                }
            }
            _ => Vec::new(),
        }
    }

    fn whole(&self, texts: &'c Texts, locale: LocaleId) -> Vec<Part<'c>> {
        let Some(document) = texts.get(&locale) else {
            return Vec::new();
        };
        let ids = inherited_ids(texts.get(&self.config.source_locale).map(Arc::as_ref), document);
        let count = document.outline.headings.len();
        vec![part(document, locale, document.body.clone(), 0..count, &ids)]
    }

    /// A section of the overlay with the id of one of the region's replaces it, the others follow; with `card`, those of
    /// the service card stand where the card has them.
    fn overlaid(&self, base: &'c Texts, over: &'c Texts, route: &Route, card: bool) -> Vec<Part<'c>> {
        let source = self.config.source_locale;
        let over_locale = self.config.chain(route.locale).find(|locale| over.contains_key(locale));
        let over_locale = over_locale.unwrap_or(source);
        let sections = |texts: &'c Texts, locale: LocaleId| -> Vec<(String, Part<'c>)> {
            let Some(document) = texts.get(&locale) else {
                return Vec::new();
            };
            let ids = inherited_ids(texts.get(&source).map(Arc::as_ref), document);
            let names = section_ids(document, &ids);
            let parts =
                document.outline.sections.iter().map(|section| {
                    part(document, locale, section.range.clone(), section.headings.clone(), &ids)
                });
            names.into_iter().map(str::to_string).zip(parts).collect()
        };
        let mut own = sections(over, over_locale);
        // An overlay seldom has words of its own before the first heading: then the region's stay.
        let blank = |part: &Part<'_>| part.document.outline.sections.first().is_none_or(|lead| lead.blank);
        own.retain(|(id, part)| id != "lead" || !blank(part));
        let mut parts = Vec::new();
        for (id, part) in sections(base, route.text_locale) {
            match own.iter().position(|(other, _)| *other == id) {
                Some(at) => parts.push(own.remove(at)),
                None => parts.push((id, part)),
            }
        }
        let rank = |id: &str| SERVICE_CARD.iter().position(|section| section.id == id).filter(|_| card);
        for (id, part) in own {
            let behind = rank(&id).and_then(|own| {
                parts.iter().position(|(other, _)| rank(other).is_some_and(|other| other > own))
            });
            parts.insert(behind.unwrap_or(parts.len()), (id, part));
        }
        parts.into_iter().map(|(_, part)| part).collect()
    }
}

fn part<'s>(
    document: &'s Document,
    locale: LocaleId,
    range: Range<usize>,
    headings: Range<usize>,
    ids: &[Cow<'_, str>],
) -> Part<'s> {
    let headings = headings
        .filter_map(|index| {
            let heading = document.outline.headings.get(index)?;
            Some((heading.level, ids.get(index)?.to_string(), heading.text.as_str()))
        })
        .collect();
    Part { document, locale, range, headings }
}
