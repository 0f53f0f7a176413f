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
        let city = self.city_of(subject).map(|index| self.content.cities[index].id.as_str());
        let topics = self.topics_of(subject);
        let covers = move |index: &usize| self.content.notices[*index].scope.covers(city, &topics);
        self.notices.iter().copied().filter(covers)
    }

    /// The notices that show, but not on all pages.
    pub fn scoped_notices(&self) -> impl Iterator<Item = usize> {
        let notices = &self.content.notices;
        self.notices.iter().copied().filter(|&index| !notices[index].scope.site)
    }

    /// The topics that a page is about; ids.
    fn topics_of(&self, subject: Subject) -> Vec<&str> {
        match subject {
            Subject::Topic(index) => vec![&self.content.vocabularies.topics[index].id],
            Subject::Desk(index) => {
                self.content.desks[index].topics.iter().map(|topic| topic.value.as_str()).collect()
            }
            Subject::Guide(index) => {
                self.guides[index].facts.topic.iter().map(|topic| topic.value.as_str()).collect()
            }
            _ => Vec::new(),
        }
    }
}
