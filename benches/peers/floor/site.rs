//! The model: indices into vectors, addresses made once.

use std::collections::BTreeMap;
use std::collections::HashMap;
use std::fs;
use std::path::Path;

use approdo::Error;
use rayon::prelude::*;

use super::data::{self, CityFacts, Desk, Document, Fee, Organisation, Term};
use crate::corpus::CITIES;
use crate::words::Words;

/// A page, by index.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Kind {
    Home,
    Guides,
    Topics,
    Topic(usize),
    City(usize),
    Desks(usize),
    Desk(usize, usize),
    Guide(usize),
}

/// A guide with its texts by locale.
pub(super) struct Guide {
    pub(super) city: Option<usize>,
    pub(super) topic: usize,
    pub(super) desks: Vec<(usize, usize)>,
    pub(super) verified_on: String,
    pub(super) weight: usize,
    /// Ids of the headings, in their order.
    pub(super) headings: Vec<String>,
    pub(super) texts: Vec<Document>,
    urls: Vec<String>,
}

/// Everything that pages are made from.
pub(super) struct Site {
    pub(super) words: Vec<Words>,
    pub(super) topics: Vec<Term>,
    pub(super) fees: BTreeMap<String, Fee>,
    pub(super) organisations: BTreeMap<String, Organisation>,
    /// Name, introductions by locale, desks.
    pub(super) cities: Vec<(String, Vec<Document>, Vec<Desk>)>,
    /// By weight.
    pub(super) guides: Vec<Guide>,
    /// By `id` and `city/id`.
    by_id: HashMap<String, usize>,
    /// By topic.
    pub(super) by_topic: Vec<Vec<usize>>,
}

impl Site {
    /// Reads an approdo site.
    pub(super) fn read(root: &Path) -> Result<Site, Error> {
        let content = root.join("content");
        let words = Words::all();
        let topics: Vec<Term> = data::yaml(&content.join("vocabularies/topics.yaml"))?;
        let cities = CITIES
            .par_iter()
            .map(|city| read_city(&content, city.id, &words))
            .collect::<Result<Vec<_>, _>>()?;

        let mut entries = list(&content.join("guides"), None)?;
        for (number, city) in CITIES.iter().enumerate() {
            entries.extend(list(&content.join("cities").join(city.id).join("guides"), Some(number))?);
        }
        let read = entries.par_iter().map(|(city, path)| read_guide(path, *city, &words, &topics));
        let mut guides = read.collect::<Result<Vec<_>, _>>()?;
        guides.sort_by_key(|(_, guide)| (guide.weight, guide.city));

        let mut by_topic = vec![Vec::new(); topics.len()];
        let mut by_id = HashMap::new();
        for (number, (id, guide)) in guides.iter().enumerate() {
            by_topic[guide.topic].push(number);
            by_id.insert(id.clone(), number);
        }
        Ok(Site {
            fees: data::yaml(&content.join("fees.yaml"))?,
            organisations: data::yaml(&content.join("organisations.yaml"))?,
            guides: guides.into_iter().map(|(_, guide)| guide).collect(),
            words,
            topics,
            cities,
            by_id,
            by_topic,
        })
    }

    /// All pages of a locale.
    pub(super) fn pages(&self) -> Vec<Kind> {
        let mut pages = vec![Kind::Home, Kind::Guides, Kind::Topics];
        pages.extend((0..self.topics.len()).map(Kind::Topic));
        for (number, (_, _, desks)) in self.cities.iter().enumerate() {
            pages.extend([Kind::City(number), Kind::Desks(number)]);
            pages.extend((0..desks.len()).map(|desk| Kind::Desk(number, desk)));
        }
        pages.extend((0..self.guides.len()).map(Kind::Guide));
        pages
    }

    /// A page's address, from the site's root.
    pub(super) fn url(&self, kind: Kind, locale: usize) -> String {
        let tag = self.words[locale].tag;
        match kind {
            Kind::Home => format!("/{tag}/"),
            Kind::Guides => format!("/{tag}/guides/"),
            Kind::Topics => format!("/{tag}/topics/"),
            Kind::Topic(topic) => format!("/{tag}/topics/{}/", self.topics[topic].id),
            Kind::City(city) => format!("/{tag}/{}/", CITIES[city].id),
            Kind::Desks(city) => format!("/{tag}/{}/desks/", CITIES[city].id),
            Kind::Desk(city, desk) => {
                format!("/{tag}/{}/desks/{}/", CITIES[city].id, self.cities[city].2[desk].id)
            }
            Kind::Guide(guide) => self.guides[guide].urls[locale].clone(),
        }
    }

    /// A page's title.
    pub(super) fn title(&self, kind: Kind, locale: usize) -> String {
        let words = &self.words[locale];
        match kind {
            Kind::Home => words.ui("site").to_owned(),
            Kind::Guides => words.ui("guides").to_owned(),
            Kind::Topics => words.ui("topics").to_owned(),
            Kind::Topic(topic) => self.topics[topic].name[words.tag].clone(),
            Kind::City(city) => self.cities[city].0.clone(),
            Kind::Desks(city) => format!("{}: {}", words.ui("desks"), self.cities[city].0),
            Kind::Desk(city, desk) => self.cities[city].2[desk].name[words.tag].clone(),
            Kind::Guide(guide) => self.guides[guide].texts[locale].get("title").to_owned(),
        }
    }

    /// The page that a link with a scheme leads to.
    pub(super) fn find(&self, destination: &str) -> Option<Kind> {
        let (scheme, id) = destination.split_once(':')?;
        match scheme {
            "guide" => self.by_id.get(id).copied().map(Kind::Guide),
            "desk" => self.desk(id).map(|(city, desk)| Kind::Desk(city, desk)),
            _ => None,
        }
    }

    /// A desk by `city/id`.
    pub(super) fn desk(&self, id: &str) -> Option<(usize, usize)> {
        let (city, id) = id.split_once('/')?;
        let city = CITIES.iter().position(|each| each.id == city)?;
        Some((city, self.cities[city].2.iter().position(|desk| desk.id == id)?))
    }

    /// The newest guides.
    pub(super) fn recent(&self, count: usize) -> Vec<usize> {
        let mut guides: Vec<usize> = (0..self.guides.len()).collect();
        guides.sort_by(|a, b| self.guides[*b].verified_on.cmp(&self.guides[*a].verified_on));
        guides.truncate(count);
        guides
    }
}

fn read_city(content: &Path, id: &str, words: &[Words]) -> Result<(String, Vec<Document>, Vec<Desk>), Error> {
    let folder = content.join("cities").join(id);
    let facts: CityFacts = data::yaml(&folder.join("city.yaml"))?;
    let index = |words: &Words| Document::read(&folder.join(format!("index.{}.md", words.tag)));
    let texts = words.iter().map(index).collect::<Result<_, _>>()?;
    Ok((facts.name, texts, data::yaml(&folder.join("desks.yaml"))?))
}

/// The guides of a folder, as paths without locale and suffix.
fn list(folder: &Path, city: Option<usize>) -> Result<Vec<(Option<usize>, String)>, Error> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(|cause| Error::io("read", folder, cause))? {
        let path = entry.map_err(|cause| Error::io("read", folder, cause))?.path();
        if let Some(path) = path.to_str().and_then(|path| path.strip_suffix(".it.md")) {
            paths.push((city, path.to_owned()));
        }
    }
    Ok(paths)
}

fn read_guide(
    path: &str,
    city: Option<usize>,
    words: &[Words],
    topics: &[Term],
) -> Result<(String, Guide), Error> {
    let read = |words: &Words| Document::read(Path::new(&format!("{path}.{}.md", words.tag)));
    let texts = words.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    let name = path.rsplit('/').next().unwrap_or(path);
    let folder = city.map_or("guides", |city| CITIES[city].id);
    let urls = words.iter().zip(&texts).map(|(words, text)| {
        let slug = Some(text.get("slug")).filter(|slug| !slug.is_empty()).unwrap_or(name);
        format!("/{}/{folder}/{slug}/", words.tag)
    });
    let source = &texts[0];
    let headings = source.body().lines().filter_map(|line| {
        let (_, id) = line.strip_prefix('#')?.rsplit_once("{#")?;
        Some(id.trim_end_matches('}').to_owned())
    });
    // The corpus numbers its desks; see `corpus::desk`.
    let desks = source.list("desks").filter_map(|id| {
        let (city, id) = id.split_once('/')?;
        let number: usize = id.rsplit('-').next()?.parse().ok()?;
        Some((CITIES.iter().position(|each| each.id == city)?, number - 1))
    });
    let guide = Guide {
        city,
        topic: topics.iter().position(|topic| topic.id == source.get("topic")).unwrap_or(0),
        desks: desks.collect(),
        verified_on: source.get("verified_on").to_owned(),
        weight: source.get("weight").parse().unwrap_or(0),
        headings: headings.collect(),
        urls: urls.collect(),
        texts,
    };
    let id = city.map_or_else(|| name.to_owned(), |city| format!("{}/{name}", CITIES[city].id));
    Ok((id, guide))
}
