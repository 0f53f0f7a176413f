//! Which notices stand on which page.

use std::cmp::Reverse;

use super::subject::Subject;
use super::{Options, Site};
use crate::content::Content;

/// The notices that show: the most urgent first, then the latest, then by id.
pub(super) fn shown(content: &Content, options: &Options) -> Vec<usize> {
    let notices = &content.notices;
    let shows = |index: &usize| options.shows(notices[*index].visibility(options.today));
    let mut shown: Vec<usize> = (0..notices.len()).filter(shows).collect();
    shown.sort_by_key(|&index| (notices[index].urgency, Reverse(notices[index].starts), index));
    shown
}

impl Site<'_> {
    /// The notices that stand on the page of a subject, as places in the content's list, in their order.
    pub fn notices(&self, subject: Subject) -> impl Iterator<Item = usize> {
        let (city, topics) = self.about(subject);
        let covers = move |index: &usize| self.content.notices[*index].scope.covers(city, &topics);
        self.notices.iter().copied().filter(covers)
    }

    /// The notices that show, but not on all pages.
    pub fn scoped_notices(&self) -> impl Iterator<Item = usize> {
        let notices = &self.content.notices;
        self.notices.iter().copied().filter(|&index| !notices[index].scope.site)
    }

    /// The city that a page belongs to, and the topics that it is about; ids.
    fn about(&self, subject: Subject) -> (Option<&str>, Vec<&str>) {
        let content = self.content;
        match subject {
            Subject::Home
            | Subject::Guides
            | Subject::Desks
            | Subject::Journeys
            | Subject::Services
            | Subject::Glossary
            | Subject::Index
            | Subject::Accessibility
            | Subject::Page(_) => (None, Vec::new()),
            Subject::Journey(index) => {
                let city = content.journeys[index].city.as_ref();
                (city.map(|city| city.value.as_str()), Vec::new())
            }
            Subject::Topic(index) => (None, vec![&content.vocabularies.topics[index].id]),
            Subject::City(index) | Subject::CityDesks(index) => (Some(&content.cities[index].id), Vec::new()),
            Subject::Desk(index) => {
                let desk = &content.desks[index];
                (Some(&desk.city), desk.topics.iter().map(|topic| topic.value.as_str()).collect())
            }
            Subject::Guide(index) => {
                let guide = &self.guides[index];
                let topic = guide.facts.topic.as_ref().map(|topic| topic.value.as_str());
                (guide.main.city.as_deref(), topic.into_iter().collect())
            }
        }
    }
}
