//! Lists of guides, desks, cities and topics, and the pages that are such lists.

use std::sync::OnceLock;

use super::value::{Html, view};
use super::{Reader, title};
use crate::config::{FooterKind, Profile};
use crate::content::{GuideKind, Term};
use crate::site::Subject;

view! {
    /// A guide in a list.
    pub struct GuideItem {
        /// The link to it.
        pub link: Html,
        /// What it is about, in a sentence.
        pub summary: Option<Html>,
    }

    /// Guides under a heading: a stage or a topic.
    pub struct Group {
        /// The id of the stage or topic.
        pub id: String,
        /// Its name.
        pub name: Html,
        /// What it covers.
        pub summary: Option<Html>,
        /// Its page, where it has one.
        pub url: Option<String>,
        /// The guides.
        pub guides: Vec<tera::Value>,
    }

    /// A city in a list.
    pub struct CityLink {
        /// The id.
        pub id: String,
        /// The name.
        pub name: Html,
        /// Its page.
        pub url: String,
    }

    /// A topic in a list.
    pub struct TopicLink {
        /// The id.
        pub id: String,
        /// The name.
        pub name: Html,
        /// Its page.
        pub url: String,
    }

    /// A desk in a list.
    pub struct DeskItem {
        /// Its card.
        pub card: Html,
    }

    /// All region-wide guides.
    pub struct GuidesView {
        /// By topic.
        pub topics: Vec<Group>,
    }

    /// A topic.
    pub struct TopicView {
        /// What it covers.
        pub lead: Option<Html>,
        /// The region-wide guides.
        pub guides: Vec<tera::Value>,
        /// The guides of each city.
        pub cities: Vec<Group>,
    }
}

/// What many pages of a locale list; each is made when it is first asked for, and then shared.
#[derive(Debug)]
pub struct Shared {
    guides: Vec<OnceLock<tera::Value>>,
    desks: Vec<OnceLock<tera::Value>>,
    cities: OnceLock<tera::Value>,
}

impl Shared {
    /// Room for the lists of a locale.
    pub fn new(reader: &Reader<'_>) -> Shared {
        let empty = |count: usize| std::iter::repeat_with(OnceLock::new).take(count).collect();
        Shared {
            guides: empty(reader.site.guides.len()),
            desks: empty(reader.site.content.desks.len()),
            cities: OnceLock::new(),
        }
    }

    /// A guide in a list. `None` where the locale hides it.
    pub fn guide(&self, reader: &Reader<'_>, index: usize) -> Option<tera::Value> {
        let value = self.guides[index].get_or_init(|| {
            let subject = Subject::Guide(index);
            // A locale that hides what it has not translated does not list it either.
            let listed =
                reader.site.route(subject, reader.locale.id).and_then(|_| reader.link(subject, None));
            let Some(link) = listed else {
                return tera::Value::none();
            };
            let guide = &reader.site.guides[index];
            let link = match reader.site.config.profile {
                Some(Profile::DesignersItalia) if guide.facts.kind == Some(GuideKind::Service) => {
                    Html(link.0.replacen("<a ", "<a data-element=\"service-link\" ", 1))
                }
                _ => link,
            };
            let summary = guide.summary(reader.chain());
            let summary = summary.map(|(locale, text)| reader.marked(locale, text));
            GuideItem { link, summary }.into()
        });
        (!value.is_none()).then(|| value.clone())
    }

    /// Guides in a list, without those that the locale hides.
    pub fn guides(&self, reader: &Reader<'_>, indices: &[usize]) -> Vec<tera::Value> {
        indices.iter().filter_map(|&index| self.guide(reader, index)).collect()
    }

    /// A desk in a list; `card` makes its card.
    pub fn desk(&self, index: usize, card: impl FnOnce() -> Html) -> tera::Value {
        self.desks[index].get_or_init(|| DeskItem { card: card() }.into()).clone()
    }

    /// All cities.
    pub fn cities(&self, reader: &Reader<'_>) -> tera::Value {
        let make = || {
            let links = city_order(reader).into_iter().map(|index| city_link(reader, index));
            tera::Value::from(links.collect::<Vec<_>>())
        };
        self.cities.get_or_init(make).clone()
    }
}

/// The places of all cities, by name as the reader's language sorts.
pub(super) fn city_order(reader: &Reader<'_>) -> Vec<usize> {
    let cities = &reader.site.content.cities;
    let mut order: Vec<(&str, usize)> = cities.iter().map(|city| reader.plain(&city.name)).zip(0..).collect();
    order.sort_by(|a, b| reader.formats.compare(a.0, b.0).then(a.1.cmp(&b.1)));
    order.into_iter().map(|(_, index)| index).collect()
}

fn city_link(reader: &Reader<'_>, index: usize) -> CityLink {
    let city = &reader.site.content.cities[index];
    CityLink {
        id: city.id.clone(),
        name: reader.words(&city.name),
        url: reader.home_url(Subject::City(index)),
    }
}

/// All topics, in the order of the vocabulary.
pub(super) fn topic_links(reader: &Reader<'_>) -> Vec<TopicLink> {
    let topics = &reader.site.content.vocabularies.topics;
    (0..topics.len()).map(|index| topic_link(reader, index)).collect()
}

/// The link to the topic at this place of the vocabulary.
pub(super) fn topic_link(reader: &Reader<'_>, index: usize) -> TopicLink {
    let topic = &reader.site.content.vocabularies.topics[index];
    TopicLink {
        id: topic.id.clone(),
        name: reader.words(&topic.name),
        url: reader.home_url(Subject::Topic(index)),
    }
}

/// Guides by stage, in the order of the vocabulary; a guide of two stages stands in both.
pub(super) fn by_stage(reader: &Reader<'_>, shared: &Shared, guides: &[usize], most: usize) -> Vec<Group> {
    let stages = &reader.site.content.vocabularies.stages;
    let of = |stage: &Term| -> Vec<tera::Value> {
        guides
            .iter()
            .filter(|&&index| reader.site.guides[index].facts.stages.iter().any(|id| id.value == stage.id))
            .filter_map(|&index| shared.guide(reader, index))
            .take(most)
            .collect()
    };
    stages
        .iter()
        .map(|stage| Group {
            id: stage.id.clone(),
            name: reader.words(&stage.name),
            summary: stage.summary.as_ref().map(|words| reader.words(words)),
            url: None,
            guides: of(stage),
        })
        .filter(|group| !group.guides.is_empty())
        .collect()
}

/// All region-wide guides, by topic.
pub fn guides(reader: &Reader<'_>, shared: &Shared) -> GuidesView {
    let topics = &reader.site.content.vocabularies.topics;
    let topics = topics.iter().enumerate().map(|(index, topic)| Group {
        id: topic.id.clone(),
        name: reader.words(&topic.name),
        summary: None,
        url: Some(reader.home_url(Subject::Topic(index))),
        guides: shared.guides(reader, reader.site.listing(reader.locale.id).topic(&topic.id)),
    });
    GuidesView { topics: topics.filter(|group| !group.guides.is_empty()).collect() }
}

/// A topic.
pub fn topic(reader: &Reader<'_>, shared: &Shared, index: usize) -> TopicView {
    let site = reader.site;
    let topic = &site.content.vocabularies.topics[index];
    let in_city = |city: usize| -> Vec<tera::Value> {
        let own = site.listing(reader.locale.id).topic_in_city(city, &topic.id);
        shared.guides(reader, own)
    };
    let cities = (0..site.content.cities.len()).map(|city| {
        let (locale, name) = title(reader, Subject::City(city));
        Group {
            id: site.content.cities[city].id.clone(),
            name: reader.marked(locale, &name),
            summary: None,
            url: Some(reader.home_url(Subject::City(city))),
            guides: in_city(city),
        }
    });
    TopicView {
        lead: topic.summary.as_ref().map(|words| reader.words(words)),
        guides: shared.guides(reader, site.listing(reader.locale.id).topic(&topic.id)),
        cities: cities.filter(|group| !group.guides.is_empty()).collect(),
    }
}

view! {
    /// A link in the footer: a page about the site, or an address of the configuration.
    pub struct FooterLink {
        /// Its title.
        pub name: Html,
        /// Its address.
        pub url: String,
        /// The language of its text, where that is not the reader's.
        pub hreflang: Option<String>,
        /// The part that it plays, for `hook()`; empty for most.
        pub element: &'static str,
    }
}

/// The pages about the site, by weight and then by title; the addresses of the configuration; the accessibility
/// statement; the state of the translations.
pub fn footer_pages(reader: &Reader<'_>) -> tera::Value {
    let site = reader.site;
    let mut pages: Vec<(i64, String, FooterLink)> = (0..site.content.pages.len())
        .filter_map(|index| {
            let subject = Subject::Page(index);
            let parts = reader.link_parts(subject)?;
            let (locale, name) = title(reader, subject);
            let page = &site.content.pages[index];
            let kind = FooterKind::ALL.into_iter().find(|kind| kind.page() == page.id);
            let own = kind.filter(|kind| site.config.footer.iter().all(|(other, _)| other != kind));
            let link = FooterLink {
                name: reader.marked(locale, &name),
                url: parts.href,
                hreflang: parts.hreflang,
                element: own.map_or("", FooterKind::element),
            };
            Some((page.lifecycle.weight, name.into_owned(), link))
        })
        .collect();
    pages.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| reader.formats.compare(&a.1, &b.1)));
    let pages = pages.into_iter().map(|(_, _, link)| link);
    let more = site.config.footer.iter().map(|(kind, address)| FooterLink {
        name: reader.html(kind.message(), &[]),
        url: address.clone(),
        hreflang: None,
        element: kind.element(),
    });
    let pages = pages.chain(more).chain(super::accessibility::footer_links(reader));
    tera::Value::from(pages.chain(super::status::footer_link(reader)).collect::<Vec<_>>())
}
