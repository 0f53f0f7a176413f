//! Lists of guides and desks, each in the order in which a reader of a locale expects it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use super::guide::GuideEntry;
use super::{Options, Site};
use crate::content::Content;
use crate::locale::LocaleId;

/// Room for the lists of each locale, which are made when a page of the locale first asks: a preview shows a page
/// of one language, and waits for no other.
#[derive(Debug)]
pub(super) struct Listings {
    /// By city: the desks that show.
    desks: Vec<Vec<usize>>,
    locales: Vec<OnceLock<Listing>>,
}

/// The lists of a locale, each by weight, then by title; the numbers are places in the site's guides.
#[derive(Debug, Default)]
pub struct Listing {
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

impl Listings {
    pub(super) fn new(content: &Content, locales: usize, options: &Options) -> Listings {
        let mut desks = vec![Vec::new(); content.cities.len()];
        for (index, desk) in content.desks.iter().enumerate().filter(|(_, desk)| options.shows_desk(desk)) {
            if let Some(city) = content.city(&desk.city) {
                desks[city].push(index);
            }
        }
        Listings { desks, locales: (0..locales).map(|_| OnceLock::new()).collect() }
    }
}

impl Site<'_> {
    /// The lists of guides in a locale.
    pub fn listing(&self, locale: LocaleId) -> &Listing {
        self.listings.locales[locale.index()].get_or_init(|| Listing::new(self, locale))
    }

    /// The desks of a city, as places in the content's list and in its order.
    pub fn desks(&self, city: usize) -> &[usize] {
        self.listings.desks.get(city).map_or(&[], Vec::as_slice)
    }
}

impl Listing {
    fn new(site: &Site<'_>, locale: LocaleId) -> Listing {
        let (content, guides) = (site.content, &site.guides);
        let desks: BTreeMap<String, usize> =
            content.desks.iter().enumerate().map(|(index, desk)| (desk.path(), index)).collect();
        let order = order(site, locale);
        let by_city = (0..content.cities.len()).map(|city| {
            let holds = holds(city, content, guides);
            order.iter().copied().filter(|&guide| holds(&guides[guide])).collect()
        });
        let mut lists = Listing {
            by_city: by_city.collect(),
            by_city_topic: vec![BTreeMap::new(); content.cities.len()],
            by_desk: vec![Vec::new(); content.desks.len()],
            places: vec![0; guides.len()],
            ..Listing::default()
        };
        for &index in &order {
            let guide = &guides[index];
            if let Some(topic) = &guide.facts.topic {
                let topics = match guide.city {
                    Some(city) => &mut lists.by_city_topic[city],
                    None => &mut lists.by_topic,
                };
                let list = topics.entry(topic.value.clone()).or_default();
                lists.places[index] = list.len();
                list.push(index);
            }
            for desk in guide.facts.desks.iter().filter_map(|desk| desks.get(&desk.value)) {
                lists.by_desk[*desk].push(index);
            }
        }
        Listing { guides: order, ..lists }
    }

    /// All guides, by weight and title.
    pub fn guides(&self) -> &[usize] {
        &self.guides
    }

    /// The region-wide guides of a topic.
    pub fn topic(&self, topic: &str) -> &[usize] {
        self.by_topic.get(topic).map_or(&[], Vec::as_slice)
    }

    /// The guides of a topic that a city has of its own.
    pub fn topic_in_city(&self, city: usize, topic: &str) -> &[usize] {
        let topics = self.by_city_topic.get(city);
        topics.and_then(|topics| topics.get(topic)).map_or(&[], Vec::as_slice)
    }

    /// The list in which a guide stands on its topic's page, cut at the guide: what is before it, and what follows.
    pub fn around(&self, guide: usize, entry: &GuideEntry<'_>) -> (&[usize], &[usize]) {
        let Some(topic) = &entry.facts.topic else { return (&[], &[]) };
        let list = match entry.city {
            Some(city) => self.topic_in_city(city, &topic.value),
            None => self.topic(&topic.value),
        };
        let place = self.places.get(guide).copied().unwrap_or_default();
        (list.get(..place).unwrap_or_default(), list.get(place + 1..).unwrap_or_default())
    }

    /// The guides of a city: its own, overlays, and the region's that hold there.
    pub fn city(&self, city: usize) -> &[usize] {
        self.by_city.get(city).map_or(&[], Vec::as_slice)
    }

    /// The guides that name a desk.
    pub fn desk(&self, desk: usize) -> &[usize] {
        self.by_desk.get(desk).map_or(&[], Vec::as_slice)
    }
}

/// All guides by weight, then by title as the language sorts.
fn order(site: &Site<'_>, locale: LocaleId) -> Vec<usize> {
    let formats = site.languages.formats(locale);
    let keys: Vec<(i64, &str)> = site
        .guides
        .iter()
        .map(|guide| (guide.facts.lifecycle.weight, guide.title(site.config.chain(locale)).1))
        .collect();
    let mut order: Vec<usize> = (0..keys.len()).collect();
    order.sort_by(|&a, &b| {
        let ((light, one), (heavy, other)) = (keys[a], keys[b]);
        light.cmp(&heavy).then_with(|| formats.compare(one, other)).then(a.cmp(&b))
    });
    order
}

/// Whether a city has a guide, as its own or as the region's.
fn holds<'c>(
    city: usize,
    content: &'c Content,
    guides: &'c [GuideEntry<'_>],
) -> impl Fn(&GuideEntry<'_>) -> bool + 'c {
    let own = guides.iter().filter(move |guide| guide.city == Some(city));
    let overlaid: BTreeSet<&str> = own.map(|guide| guide.main.id.as_str()).collect();
    let exclude = &content.cities[city].exclude;
    move |guide| match guide.city {
        Some(other) => other == city,
        None => {
            let id = &guide.main.id;
            !overlaid.contains(id.as_str()) && !exclude.iter().any(|excluded| excluded.value == *id)
        }
    }
}
