//! The first page.

use super::Reader;
use super::lists::{Group, Shared, TopicLink, by_stage, topic_links};
use super::value::{Html, view};

view! {
    /// The first page.
    pub struct HomeView {
        /// What the site is.
        pub lead: Option<Html>,
        /// The stages with their first guides.
        pub stages: Vec<Group>,
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
    let ordered = site.listing().guides(reader.locale.id);
    let regional: Vec<usize> =
        ordered.iter().copied().filter(|&index| site.guides[index].city.is_none()).collect();
    HomeView {
        lead: site.config.description.as_ref().map(|words| reader.words(words)),
        stages: by_stage(reader, shared, &regional, GUIDES_PER_STAGE),
        cities: shared.cities(reader),
        topics: topic_links(reader),
    }
}
