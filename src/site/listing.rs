//! Lists of guides and desks, each in the order in which a reader of a locale expects it.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::Options;
use super::guide::GuideEntry;
use crate::config::Config;
use crate::content::Content;
use crate::locale::{Languages, LocaleId};

/// Lists of guides and desks; the numbers are places in the site's guides and the content's desks.
#[derive(Debug, Default)]
pub struct Listing {
    /// By locale: all guides by weight, then by title.
    ordered: Vec<Vec<usize>>,
    /// By city: the desks that show.
    desks: Vec<Vec<usize>>,
    /// By locale and topic: region-wide guides in order.
    by_topic: Vec<BTreeMap<String, Vec<usize>>>,
    /// By locale, city and topic: the city's own guides and overlays.
    by_city_topic: Vec<BTreeMap<(usize, String), Vec<usize>>>,
    /// By locale and city: the city's own guides and overlays, and the region's that hold there.
    by_city: Vec<Vec<Vec<usize>>>,
}

impl Listing {
    pub(super) fn new(
        config: &Config,
        content: &Content,
        languages: &Languages,
        guides: &[GuideEntry<'_>],
        options: &Options,
    ) -> Listing {
        let ordered: Vec<Vec<usize>> = config
            .locales
            .par_iter()
            .map(|locale| {
                let formats = languages.formats(locale.id);
                let titles: Vec<&str> = guides
                    .iter()
                    .map(|guide| guide.title(config.chain(locale.id)).1)
                    .collect();
                let mut order: Vec<usize> = (0..guides.len()).collect();
                order.sort_by(|&a, &b| {
                    let weight = |index: usize| guides[index].facts.lifecycle.weight;
                    weight(a)
                        .cmp(&weight(b))
                        .then_with(|| formats.compare(titles[a], titles[b]))
                        .then(a.cmp(&b))
                });
                order
            })
            .collect();
        let mut desks = vec![Vec::new(); content.cities.len()];
        for (index, desk) in content
            .desks
            .iter()
            .enumerate()
            .filter(|(_, desk)| options.shows_desk(desk))
        {
            if let Some(city) = content.cities.iter().position(|city| city.id == desk.city) {
                desks[city].push(index);
            }
        }
        let by_topic = ordered
            .par_iter()
            .map(|order| {
                let mut topics: BTreeMap<String, Vec<usize>> = BTreeMap::new();
                for &index in order.iter().filter(|&&index| guides[index].city.is_none()) {
                    if let Some(topic) = &guides[index].facts.topic {
                        topics.entry(topic.value.clone()).or_default().push(index);
                    }
                }
                topics
            })
            .collect();
        let by_city_topic = ordered
            .par_iter()
            .map(|order| {
                let mut topics: BTreeMap<(usize, String), Vec<usize>> = BTreeMap::new();
                for &index in order {
                    if let (Some(city), Some(topic)) = (guides[index].city, &guides[index].facts.topic) {
                        topics.entry((city, topic.value.clone())).or_default().push(index);
                    }
                }
                topics
            })
            .collect();
        let by_city = ordered
            .par_iter()
            .map(|order| cities(order, content, guides))
            .collect();
        Listing {
            ordered,
            desks,
            by_topic,
            by_city_topic,
            by_city,
        }
    }

    /// All guides, by weight and title.
    pub fn guides(&self, locale: LocaleId) -> &[usize] {
        &self.ordered[usize::from(locale.0)]
    }

    /// The region-wide guides of a topic.
    pub fn topic(&self, locale: LocaleId, topic: &str) -> &[usize] {
        self.by_topic[usize::from(locale.0)]
            .get(topic)
            .map_or(&[], Vec::as_slice)
    }

    /// The guides of a topic that a city has of its own.
    pub fn topic_in_city(&self, locale: LocaleId, city: usize, topic: &str) -> &[usize] {
        let topics = &self.by_city_topic[usize::from(locale.0)];
        topics.get(&(city, topic.to_string())).map_or(&[], Vec::as_slice)
    }

    /// The guides of a city: its own, overlays, and the region's that hold there.
    pub fn city(&self, locale: LocaleId, city: usize) -> &[usize] {
        self.by_city[usize::from(locale.0)]
            .get(city)
            .map_or(&[], Vec::as_slice)
    }

    /// The desks of a city, in the order of its list.
    pub fn desks(&self, city: usize) -> &[usize] {
        self.desks.get(city).map_or(&[], Vec::as_slice)
    }
}

fn cities(order: &[usize], content: &Content, guides: &[GuideEntry<'_>]) -> Vec<Vec<usize>> {
    let mut lists = vec![Vec::new(); content.cities.len()];
    for (index, (city, list)) in content.cities.iter().zip(&mut lists).enumerate() {
        let overlaid: BTreeSet<&str> = guides
            .iter()
            .filter(|guide| guide.city == Some(index))
            .map(|guide| guide.main.id.as_str())
            .collect();
        let holds = |guide: &GuideEntry<'_>| match guide.city {
            Some(other) => other == index,
            None => {
                let id = &guide.main.id;
                !overlaid.contains(id.as_str()) && !city.exclude.iter().any(|excluded| excluded.value == *id)
            }
        };
        list.extend(order.iter().copied().filter(|&guide| holds(&guides[guide])));
    }
    lists
}
