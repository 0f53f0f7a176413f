//! The first page.

use std::collections::BTreeSet;

use super::Reader;
use super::journeys::{JourneyItem, first_journeys};
use super::lists::{Group, Shared, TopicLink, by_stage, topic_links};
use super::value::{Html, view};
use crate::site::Subject;

view! {
    /// The first page.
    pub struct HomeView {
        /// What the site is.
        pub lead: Option<Html>,
        /// The stages with their first guides.
        pub stages: Vec<Group>,
        /// The first journeys.
        pub journeys: Vec<JourneyItem>,
        /// All journeys; empty where there are none.
        pub journeys_url: String,
        /// All cities.
        pub cities: tera::Value,
        /// All topics.
        pub topics: Vec<TopicLink>,
    }
}

/// How many guides stand under a stage on the first page; the rest is one click away.
const GUIDES_PER_STAGE: usize = 6;

/// The first page.
pub fn home(reader: &Reader<'_>, shared: &Shared) -> HomeView {
    let site = reader.site;
    let ordered = site.listing(reader.locale.id).guides();
    let (regional, local): (Vec<usize>, Vec<usize>) =
        ordered.iter().copied().partition(|&index| site.guides[index].city.is_none());
    let stages = |index: &usize| site.guides[*index].facts.stages.iter().map(|stage| stage.value.as_str());
    let known: BTreeSet<&str> = regional.iter().flat_map(stages).collect();
    // What only cities have to say is said here, too: no stage is left out.
    let local = local.into_iter().filter(|index| stages(index).any(|stage| !known.contains(stage)));
    let guides: Vec<usize> = regional.iter().copied().chain(local).collect();
    HomeView {
        lead: site.config.description.as_ref().map(|words| reader.words(words)),
        stages: by_stage(reader, shared, &guides, GUIDES_PER_STAGE),
        journeys: first_journeys(reader),
        journeys_url: reader.home_url(Subject::Journeys),
        cities: shared.cities(reader),
        topics: topic_links(reader),
    }
}
