//! Where the page of a subject stands: a table, since pages ask for each other millions of times.

use super::guide::GuideEntry;
use super::route::{Route, RouteId};
use super::subject::Subject;
use crate::content::Content;
use crate::locale::LocaleId;

/// The place of every page, by subject and locale.
#[derive(Debug, Default)]
pub(super) struct Table {
    numbers: Numbers,
    /// By locale, then by the subject's number.
    routes: Vec<Vec<Option<RouteId>>>,
}

/// How many subjects of each kind there are.
#[derive(Clone, Copy, Debug, Default)]
struct Numbers {
    topics: usize,
    pages: usize,
    cities: usize,
    desks: usize,
    guides: usize,
    journeys: usize,
}

impl Table {
    pub(super) fn new(
        content: &Content,
        guides: &[GuideEntry<'_>],
        locales: usize,
        routes: &[Route],
    ) -> Table {
        let numbers = Numbers {
            topics: content.vocabularies.topics.len(),
            pages: content.pages.len(),
            cities: content.cities.len(),
            desks: content.desks.len(),
            guides: guides.len(),
            journeys: content.journeys.len(),
        };
        let mut table = vec![vec![None; numbers.all()]; locales];
        for (id, route) in (0u32..).map(RouteId).zip(routes) {
            let row = table.get_mut(route.locale.index());
            if let Some(cell) = row.and_then(|row| row.get_mut(numbers.of(route.subject))) {
                *cell = Some(id);
            }
        }
        Table { numbers, routes: table }
    }

    pub(super) fn find(&self, subject: Subject, locale: LocaleId) -> Option<RouteId> {
        *self.routes.get(locale.index())?.get(self.numbers.of(subject))?
    }

    /// The number of a subject, below [`count`](Table::count).
    pub(super) fn number(&self, subject: Subject) -> usize {
        self.numbers.of(subject)
    }

    pub(super) fn count(&self) -> usize {
        self.numbers.all()
    }
}

impl Numbers {
    fn of(self, subject: Subject) -> usize {
        let topics = 10;
        let pages = topics + self.topics;
        let cities = pages + self.pages;
        let directories = cities + self.cities;
        let desks = directories + self.cities;
        let guides = desks + self.desks;
        let journeys = guides + self.guides;
        match subject {
            Subject::Home => 0,
            Subject::Guides => 1,
            Subject::Desks => 2,
            Subject::Journeys => 3,
            Subject::Accessibility => 4,
            Subject::Services => 5,
            Subject::Glossary => 6,
            Subject::Index => 7,
            Subject::Search => 8,
            Subject::TranslationStatus => 9,
            Subject::Topic(index) => topics + index,
            Subject::Page(index) => pages + index,
            Subject::City(index) => cities + index,
            Subject::CityDesks(index) => directories + index,
            Subject::Desk(index) => desks + index,
            Subject::Guide(index) => guides + index,
            Subject::Journey(index) => journeys + index,
        }
    }

    fn all(self) -> usize {
        self.of(Subject::Journey(self.journeys))
    }
}
