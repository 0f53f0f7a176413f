//! What references lead to.

use std::collections::BTreeMap;

use super::guide::GuideEntry;
use super::route::ACCESSIBILITY;
use super::subject::Subject;
use super::{Options, Site};
use crate::content::markdown::Scheme;
use crate::content::{Content, Fee, Organisation};
use crate::diagnostic::Code;
use crate::source::yaml::did_you_mean;

/// What a reference leads to.
#[derive(Clone, Copy, Debug)]
pub enum Bound<'s> {
    /// A page of this site.
    Page(Subject),
    /// An entry that exists but does not show: a draft, a desk that has expired, a file that cannot be read.
    Hidden,
    /// A fee.
    Fee(&'s Fee),
    /// An organisation.
    Organisation(&'s Organisation),
}

/// A reference that leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// The rule.
    pub code: &'static Code,
    /// What is wrong.
    pub message: String,
    /// What may have been meant.
    pub help: Option<String>,
}

/// Subjects by the names that references use; hidden ones have no subject.
#[derive(Debug, Default)]
pub(super) struct Names {
    guides: BTreeMap<String, Option<Subject>>,
    desks: BTreeMap<String, Option<Subject>>,
    cities: BTreeMap<String, Option<Subject>>,
    topics: BTreeMap<String, Option<Subject>>,
    pages: BTreeMap<String, Option<Subject>>,
    journeys: BTreeMap<String, Option<Subject>>,
}

impl Names {
    /// `statement` says whether there is an accessibility statement of approdo's making.
    pub(super) fn new(
        content: &Content,
        guides: &[GuideEntry<'_>],
        options: &Options,
        statement: bool,
    ) -> Names {
        let mut names = Names::default();
        let name = |city: Option<&str>, id: &str| match city {
            Some(city) => format!("{city}/{id}"),
            None => id.to_string(),
        };
        let all = content.guides.iter().map(|guide| (name(guide.city.as_deref(), &guide.id), None));
        let shown = guides.iter().enumerate().map(|(index, guide)| {
            (name(guide.main.city.as_deref(), &guide.main.id), Some(Subject::Guide(index)))
        });
        // Of two with one name the later stays: the one that shows.
        names.guides = all.chain(shown).collect();
        for (index, desk) in content.desks.iter().enumerate() {
            names.desks.insert(desk.path(), options.shows_desk(desk).then_some(Subject::Desk(index)));
        }
        for (index, city) in content.cities.iter().enumerate() {
            names.cities.insert(city.id.clone(), Some(Subject::City(index)));
        }
        for (index, topic) in content.vocabularies.topics.iter().enumerate() {
            names.topics.insert(topic.id.clone(), Some(Subject::Topic(index)));
        }
        for (index, page) in content.pages.iter().enumerate() {
            let shows = options.shows(page.lifecycle.visibility(options.today));
            names.pages.insert(page.id.clone(), shows.then_some(Subject::Page(index)));
        }
        for (index, journey) in content.journeys.iter().enumerate() {
            let shows = options.shows(journey.lifecycle.visibility(options.today));
            names.journeys.insert(journey.id.clone(), shows.then_some(Subject::Journey(index)));
        }
        if statement {
            names.pages.insert(ACCESSIBILITY.to_string(), Some(Subject::Accessibility));
        }
        names
    }

    /// The page of a guide that shows.
    pub(super) fn guide(&self, path: &str) -> Option<usize> {
        match self.guides.get(path)? {
            Some(Subject::Guide(index)) => Some(*index),
            _ => None,
        }
    }
}

impl<'c> Site<'c> {
    /// What a reference to an entry leads to.
    ///
    /// # Errors
    /// Where there is no such entry.
    pub fn bind(&self, scheme: Scheme, path: &str) -> Result<Bound<'c>, Broken> {
        self.find(scheme, path).or_else(|broken| {
            if self.content.unread.covers(scheme, path) { Ok(Bound::Hidden) } else { Err(broken) }
        })
    }

    fn find(&self, scheme: Scheme, path: &str) -> Result<Bound<'c>, Broken> {
        let (names, code) = match scheme {
            Scheme::Guide => (&self.names.guides, Code::BROKEN_GUIDE_LINK),
            Scheme::Desk => (&self.names.desks, Code::BROKEN_DESK_LINK),
            Scheme::City => (&self.names.cities, Code::BROKEN_CITY_LINK),
            Scheme::Topic => (&self.names.topics, Code::BROKEN_TOPIC_LINK),
            Scheme::Page => (&self.names.pages, Code::BROKEN_PAGE_LINK),
            Scheme::Journey => (&self.names.journeys, Code::BROKEN_JOURNEY_LINK),
            Scheme::Fee => {
                let fees = &self.content.fees;
                let known = || fees.keys().map(String::as_str);
                return fees
                    .get(path)
                    .map(Bound::Fee)
                    .ok_or_else(|| broken(Code::BROKEN_FEE, scheme, path, known()));
            }
            Scheme::Organisation => {
                let organisations = &self.content.organisations;
                let known = || organisations.keys().map(String::as_str);
                return organisations
                    .get(path)
                    .map(Bound::Organisation)
                    .ok_or_else(|| broken(Code::BROKEN_ORGANISATION, scheme, path, known()));
            }
        };
        match names.get(path) {
            Some(Some(subject)) => Ok(Bound::Page(*subject)),
            Some(None) => Ok(Bound::Hidden),
            None => Err(broken(code, scheme, path, names.keys().map(String::as_str))),
        }
    }
}

fn broken<'n>(
    code: &'static Code,
    scheme: Scheme,
    path: &str,
    known: impl Iterator<Item = &'n str> + Clone,
) -> Broken {
    let word = scheme.as_str();
    let message = format!("there is no `{word}:{path}`");
    // Names of one city are nearer to each other than those of different ones.
    let same_city = path.split_once('/').map(|(city, _)| format!("{city}/"));
    let help = same_city
        .and_then(|city| {
            let here: Vec<&str> = known.clone().filter(|name| name.starts_with(&city)).collect();
            (!here.is_empty()).then(|| did_you_mean(path, here.iter().copied())).flatten()
        })
        .or_else(|| did_you_mean(path, known.collect::<Vec<_>>().iter().copied()));
    Broken { code, message, help }
}
