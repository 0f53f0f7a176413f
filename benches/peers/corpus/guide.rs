//! Guides: their facts, which all locales share.

use unicode_normalization::UnicodeNormalization;

use super::{CITIES, Size};
use crate::random::Random;
use crate::words::Words;

/// A guide of the region or of a city.
pub(super) struct Guide {
    /// The city's number, unless it is for the whole region.
    pub(super) city: Option<usize>,
    /// The number in its list, from 1; also its weight.
    pub(super) number: usize,
    /// The number of its subject among the words.
    pub(super) subject: usize,
    /// The id within its list.
    pub(super) id: String,
    /// Facts as places in the vocabularies of the words.
    pub(super) topic: usize,
    pub(super) stages: Vec<usize>,
    pub(super) audiences: Vec<usize>,
    pub(super) service: usize,
    pub(super) needed: Vec<usize>,
    pub(super) fees: Vec<usize>,
    /// Cities and numbers of the desks that help.
    pub(super) desks: Vec<(usize, usize)>,
    /// Cities and ids of the guides that the text links to.
    pub(super) links: Vec<(Option<usize>, String)>,
    /// The day of the last check.
    pub(super) verified_on: String,
}

/// All guides: first the region's, then city by city.
pub(super) fn all(words: &[Words], size: &Size) -> Vec<Guide> {
    let region = (1..=size.region).map(|number| (None, number));
    let cities = (0..CITIES.len()).flat_map(|city| (1..=size.city).map(move |number| (Some(city), number)));
    region.chain(cities).map(|(city, number)| one(words, size, city, number)).collect()
}

fn one(words: &[Words], size: &Size, city: Option<usize>, number: usize) -> Guide {
    let source = &words[0];
    let mut random = Random::new(&[1, city.map_or(0, |city| city as u64 + 1), number as u64]);
    let count = |section: &str| source.section(section).len();
    let another = |random: &mut Random, end: usize| 1 + (number + random.below(end.saturating_sub(1))) % end;
    let desk_cities = city.map_or_else(|| random.places(2, CITIES.len()), |city| vec![city]);
    let mut links = vec![(None, 1 + random.below(size.region))];
    if city.is_some() {
        links.push((city, another(&mut random, size.city)));
    } else {
        links.push((None, another(&mut random, size.region)));
    }
    Guide {
        city,
        number,
        subject: number % count("subjects"),
        id: id(words, city, number),
        topic: random.below(count("topics")),
        stages: random.places(1, count("stages")),
        audiences: random.places(3, count("audiences")),
        service: random.below(count("services")),
        needed: random.places(4, count("documents")),
        fees: random.places(3, count("fees")),
        desks: desk_cities.into_iter().map(|city| (city, 1 + random.below(size.desks))).collect(),
        links: links.into_iter().map(|(city, number)| (city, id(words, city, number))).collect(),
        verified_on: format!("2026-{:02}-{:02}", 8 + random.below(3), 1 + random.below(28)),
    }
}

/// Ids of city guides differ from those of the region: an equal one would make an overlay.
fn id(words: &[Words], city: Option<usize>, number: usize) -> String {
    let subjects = words[1].section("subjects");
    let subject = slug(subjects[number % subjects.len()].1);
    let prefix = if city.is_some() { "local-" } else { "" };
    format!("{prefix}{subject}-{number}")
}

impl Guide {
    /// The title in one locale.
    pub(super) fn title(&self, words: &Words) -> String {
        words
            .ui("guide-title")
            .replace("{subject}", words.section("subjects")[self.subject].1)
            .replace("{n}", &self.number.to_string())
    }

    /// The summary in one locale.
    pub(super) fn summary(&self, words: &Words) -> String {
        words.ui("guide-summary").replace("{subject}", words.section("subjects")[self.subject].1)
    }

    /// The localised slug; locales of other scripts use the id.
    pub(super) fn slug(&self, words: &Words) -> Option<String> {
        let subject = slug(words.section("subjects")[self.subject].1);
        (!subject.is_empty()).then(|| format!("{subject}-{}", self.number))
    }
}

/// Lower-case ASCII letters and digits with hyphens; empty for other scripts.
fn slug(text: &str) -> String {
    let plain: String = text
        .nfd()
        .filter(|c| !unicode_normalization::char::is_combining_mark(*c))
        .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { ' ' })
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join("-")
}
