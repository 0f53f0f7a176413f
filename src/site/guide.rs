//! Guides that show, with overlays bound to what they overlay.

use std::borrow::Cow;
use std::collections::BTreeMap;

use rayon::prelude::*;

use super::Options;
use crate::content::{Content, Document, Guide, GuideFacts};
use crate::locale::LocaleId;

/// A guide that shows.
#[derive(Debug)]
pub struct GuideEntry<'c> {
    /// The guide itself.
    pub main: &'c Guide,
    /// The region-wide guide of the same id, where this one overlays it for a city.
    pub base: Option<&'c Guide>,
    /// The city, as a place in the list of cities.
    pub city: Option<usize>,
    /// The facts, those of the overlay before those of the region.
    pub facts: Cow<'c, GuideFacts>,
}

impl<'c> GuideEntry<'c> {
    /// The guide whose text makes up the page: what is overlaid, or else the guide itself.
    pub fn text_owner(&self) -> &'c Guide {
        self.base.unwrap_or(self.main)
    }

    /// The title in a locale, and the locale that it is in.
    pub fn title(&self, chain: impl IntoIterator<Item = LocaleId>) -> (LocaleId, &str) {
        self.words(chain, |document| document.title.as_ref().map(|title| title.value.as_str()))
            .or_else(|| self.text_owner().texts.keys().next().map(|locale| (*locale, self.main.id.as_str())))
            .unwrap_or((LocaleId(0), &self.main.id))
    }

    /// The summary in a locale, and the locale that it is in.
    pub fn summary(&self, chain: impl IntoIterator<Item = LocaleId>) -> Option<(LocaleId, &str)> {
        self.words(chain, |document| document.summary.as_ref().map(|summary| summary.value.as_str()))
    }

    fn words<'s>(
        &'s self,
        chain: impl IntoIterator<Item = LocaleId>,
        get: impl Fn(&'s Document) -> Option<&'s str>,
    ) -> Option<(LocaleId, &'s str)> {
        chain.into_iter().find_map(|locale| {
            let of = |guide: &'s Guide| guide.texts.get(&locale).and_then(|document| get(document));
            of(self.main).or_else(|| self.base.and_then(of)).map(|text| (locale, text))
        })
    }
}

/// The guides that show: region-wide ones, then those of the cities.
pub(super) fn entries<'c>(content: &'c Content, options: &Options) -> Vec<GuideEntry<'c>> {
    let shows = |guide: &&Guide| options.shows(guide.facts.lifecycle.visibility(options.today));
    let region: BTreeMap<&str, &Guide> = content
        .guides
        .iter()
        .filter(|guide| guide.city.is_none())
        .filter(shows)
        .map(|guide| (guide.id.as_str(), guide))
        .collect();
    let entry = |guide: &'c Guide| {
        let city = match &guide.city {
            None => None,
            // A guide in a folder without a city has been reported.
            Some(id) => Some(content.city(id)?),
        };
        let base = city.and_then(|_| region.get(guide.id.as_str()).copied());
        let facts = match base {
            None => Cow::Borrowed(&*guide.facts),
            Some(base) => Cow::Owned(overlay(&guide.facts, &base.facts)),
        };
        Some(GuideEntry { main: guide, base, city, facts })
    };
    content.guides.par_iter().with_min_len(64).filter(shows).filter_map(entry).collect()
}

/// The facts of an overlay, filled up from what it overlays.
fn overlay(over: &GuideFacts, base: &GuideFacts) -> GuideFacts {
    fn list<T: Clone>(over: &[T], base: &[T]) -> Vec<T> {
        if over.is_empty() { base.to_vec() } else { over.to_vec() }
    }
    let mut facts = over.clone();
    facts.kind = over.kind.or(base.kind);
    facts.topic = over.topic.clone().or_else(|| base.topic.clone());
    facts.stages = list(&over.stages, &base.stages);
    facts.audiences = list(&over.audiences, &base.audiences);
    facts.service_type = over.service_type.clone().or_else(|| base.service_type.clone());
    facts.authority = over.authority.clone().or_else(|| base.authority.clone());
    facts.desks = list(&over.desks, &base.desks);
    facts.online = over.online.clone().or_else(|| base.online.clone());
    facts.needed = list(&over.needed, &base.needed);
    facts.produced = list(&over.produced, &base.produced);
    facts.fees = over.fees.clone().or_else(|| base.fees.clone());
    facts.deadlines = list(&over.deadlines, &base.deadlines);
    facts.processing_time = over.processing_time.or(base.processing_time);
    facts.legal = list(&over.legal, &base.legal);
    facts.official_url = over.official_url.clone().or_else(|| base.official_url.clone());
    facts.lifecycle.verified_on =
        over.lifecycle.verified_on.clone().or_else(|| base.lifecycle.verified_on.clone());
    facts.lifecycle.owner = over.lifecycle.owner.clone().or_else(|| base.lifecycle.owner.clone());
    if over.lifecycle.weight == 0 {
        facts.lifecycle.weight = base.lifecycle.weight;
    }
    facts
}
