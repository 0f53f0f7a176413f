//! Guides for showing at a counter: the reader's language beside the source language.

use super::Site;
use super::route::{Route, State};
use super::subject::Subject;

impl Site<'_> {
    /// The page of the source locale that is shown beside a guide on its counter page. `None` where there is
    /// no such page: the site does without, or the text is no translation of its own.
    pub fn counter(&self, route: &Route) -> Option<&Route> {
        let wanted = self.config.counter_view
            && matches!(route.subject, Subject::Guide(_))
            && route.state == State::Translated;
        wanted.then(|| self.route(route.subject, self.config.source_locale)).flatten()
    }
}

impl Route {
    /// Where the counter page of a guide lies, from the site's root.
    pub fn counter_path(&self) -> String {
        format!("{}counter/", self.path)
    }
}
