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
    /// By city: the desks that show.
    desks: Vec<Vec<usize>>,
    locales: Vec<PerLocale>,
}

/// In which order the guides of a site stand, by locale. The next version of the site has nearly the same.
#[derive(Clone, Debug, Default)]
pub struct Orders(Vec<Vec<usize>>);

/// The lists of a locale, each by weight, then by title.
#[derive(Debug, Default)]
struct PerLocale {
    guides: Vec<usize>,
    /// Region-wide guides.
    by_topic: BTreeMap<String, Vec<usize>>,
    /// The guides that a city has of its own.
    by_city_topic: Vec<BTreeMap<String, Vec<usize>>>,
    /// By guide: its place in the list of its topic.
    places: Vec<usize>,
    /// A city's own guides, overlays, and the region's that hold there.
    by_city: Vec<Vec<usize>>,
    /// The guides that name a desk.
    by_desk: Vec<Vec<usize>>,
}

impl Listing {
    pub(super) fn new(
        config: &Config,
        content: &Content,
        languages: &Languages,
        guides: &[GuideEntry<'_>],
        options: &Options,
        before: Option<&Orders>,
    ) -> Listing {
        let mut desks = vec![Vec::new(); content.cities.len()];
        for (index, desk) in content.desks.iter().enumerate().filter(|(_, desk)| options.shows_desk(desk)) {
            if let Some(city) = content.city(&desk.city) {
                desks[city].push(index);
            }
        }
        let paths: BTreeMap<String, usize> =
            content.desks.iter().enumerate().map(|(index, desk)| (desk.path(), index)).collect();
        let helped: Vec<Vec<usize>> = guides
            .iter()
            .map(|guide| {
                guide.facts.desks.iter().filter_map(|desk| paths.get(&desk.value).copied()).collect()
            })
            .collect();
        let holds: Vec<Vec<bool>> =
            (0..content.cities.len()).into_par_iter().map(|city| holds(city, content, guides)).collect();
        let locales = config.locales.par_iter().map(|locale| {
            let order = order(config, languages, guides, locale.id, before);
            let mut lists = PerLocale {
                by_city: holds
                    .iter()
                    .map(|holds| order.iter().copied().filter(|&guide| holds[guide]).collect())
                    .collect(),
                by_city_topic: vec![BTreeMap::new(); content.cities.len()],
                by_desk: vec![Vec::new(); content.desks.len()],
                places: vec![0; guides.len()],
                ..PerLocale::default()
            };
            for &index in &order {
                let guide = &guides[index];
                if let Some(topic) = &guide.facts.topic {
                    let topics = match guide.city {
                        Some(city) => &mut lists.by_city_topic[city],
                        None => &mut lists.by_topic,
                    };
                    if !topics.contains_key(&topic.value) {
                        topics.insert(topic.value.clone(), Vec::new());
                    }
                    let Some(list) = topics.get_mut(&topic.value) else { continue };
                    lists.places[index] = list.len();
                    list.push(index);
                }
                for &desk in &helped[index] {
                    lists.by_desk[desk].push(index);
                }
            }
            PerLocale { guides: order, ..lists }
        });
        Listing { desks, locales: locales.collect() }
    }

    /// In which order the guides stand.
    pub(super) fn orders(&self) -> Orders {
        Orders(self.locales.iter().map(|locale| locale.guides.clone()).collect())
    }

    /// All guides, by weight and title.
    pub fn guides(&self, locale: LocaleId) -> &[usize] {
        &self.locales[locale.index()].guides
    }

    /// The region-wide guides of a topic.
    pub fn topic(&self, locale: LocaleId, topic: &str) -> &[usize] {
        self.locales[locale.index()].by_topic.get(topic).map_or(&[], Vec::as_slice)
    }

    /// The guides of a topic that a city has of its own.
    pub fn topic_in_city(&self, locale: LocaleId, city: usize, topic: &str) -> &[usize] {
        let topics = self.locales[locale.index()].by_city_topic.get(city);
        topics.and_then(|topics| topics.get(topic)).map_or(&[], Vec::as_slice)
    }

    /// The list in which a guide stands on its topic's page, cut at the guide: what is before it, and what follows.
    pub fn around(&self, locale: LocaleId, guide: usize, entry: &GuideEntry<'_>) -> (&[usize], &[usize]) {
        let Some(topic) = &entry.facts.topic else { return (&[], &[]) };
        let list = match entry.city {
            Some(city) => self.topic_in_city(locale, city, &topic.value),
            None => self.topic(locale, &topic.value),
        };
        let place = self.locales[locale.index()].places.get(guide).copied().unwrap_or_default();
        (list.get(..place).unwrap_or_default(), list.get(place + 1..).unwrap_or_default())
    }

    /// The guides of a city: its own, overlays, and the region's that hold there.
    pub fn city(&self, locale: LocaleId, city: usize) -> &[usize] {
        self.locales[locale.index()].by_city.get(city).map_or(&[], Vec::as_slice)
    }

    /// The guides that name a desk.
    pub fn desk(&self, locale: LocaleId, desk: usize) -> &[usize] {
        self.locales[locale.index()].by_desk.get(desk).map_or(&[], Vec::as_slice)
    }

    /// The desks of a city, in the order of its list.
    pub fn desks(&self, city: usize) -> &[usize] {
        self.desks.get(city).map_or(&[], Vec::as_slice)
    }
}

/// All guides by weight, then by title as the language sorts. What was nearly in this order before is sorted soon.
fn order(
    config: &Config,
    languages: &Languages,
    guides: &[GuideEntry<'_>],
    locale: LocaleId,
    before: Option<&Orders>,
) -> Vec<usize> {
    let formats = languages.formats(locale);
    let keys: Vec<(i64, &str)> = guides
        .iter()
        .map(|guide| (guide.facts.lifecycle.weight, guide.title(config.chain(locale)).1))
        .collect();
    let before = before.and_then(|orders| orders.0.get(locale.index()));
    let before = before.filter(|order| order.len() == guides.len());
    let mut order: Vec<usize> = before.cloned().unwrap_or_else(|| (0..guides.len()).collect());
    order.sort_by(|&a, &b| {
        let ((light, one), (heavy, other)) = (keys[a], keys[b]);
        light.cmp(&heavy).then_with(|| formats.compare(one, other)).then(a.cmp(&b))
    });
    order
}

/// By guide: whether a city has it, as its own or as the region's.
fn holds(city: usize, content: &Content, guides: &[GuideEntry<'_>]) -> Vec<bool> {
    let own = guides.iter().filter(|guide| guide.city == Some(city));
    let overlaid: BTreeSet<&str> = own.map(|guide| guide.main.id.as_str()).collect();
    let exclude = &content.cities[city].exclude;
    let holds = |guide: &GuideEntry<'_>| match guide.city {
        Some(other) => other == city,
        None => {
            let id = &guide.main.id;
            !overlaid.contains(id.as_str()) && !exclude.iter().any(|excluded| excluded.value == *id)
        }
    };
    guides.iter().map(holds).collect()
}
