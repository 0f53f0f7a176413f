//! Guides for showing at a counter: the reader's language beside the source language.

use super::body;
use super::pages::Renderer;
use crate::site::{Route, Subject};
use crate::view::{self, Column};

impl Renderer<'_> {
    /// The counter page of a guide; nothing for a page that has none.
    pub fn counter(&self, route: &Route) -> Vec<u8> {
        let (Subject::Guide(index), Some(source)) = (route.subject, self.site.counter(route)) else {
            return Vec::new();
        };
        let own = self.column(route, index, "");
        // All languages show the same text in the source language, so it is made once.
        let make = || self.column(source, index, &format!("--{}", self.site.config.source().tag));
        let made;
        let official = match self.officials.get(index) {
            Some(shared) => shared.get_or_init(make),
            None => {
                made = make();
                &made
            }
        };
        let reader = self.reader(route.locale);
        let page = ("page", view::counter_page(reader, &self.versions, route).into());
        let view = view::counter(reader, self.reader(source.locale), route, index, own, official);
        self.render(route, "counter.html", page, view.entries())
    }

    /// A guide in one of the two languages. `suffix` stands behind the ids of its text.
    fn column(&self, route: &Route, index: usize, suffix: &str) -> Column {
        let (reader, shared) = self.shared(route.locale);
        let sections = body::sections(self, reader, &self.site.body(route), suffix);
        view::column(reader, shared, index, sections, |desk| self.desk_card(route.locale, desk))
    }
}
