//! Which page shows a file that an editor has written.

use super::changes::Changes;
use super::panel::source;
use super::version::Made;
use crate::site::Route;

/// The key of the page that is made from the first changed file that has one: in the file's own language, or that of
/// the source.
pub(super) fn page_of(made: &Made<'_>, changes: &Changes) -> Option<String> {
    let there = changes.changed.iter().chain(&changes.added);
    there.filter_map(|path| made.sources.find(path)).find_map(|file| {
        let is_made_from = |route: &&Route| source(made.site, route).is_some_and(|span| span.file == file);
        let route = made.site.routes.iter().find(is_made_from)?;
        // A page of another language that borrows the text stands behind the one that has it.
        let own = made.site.route(route.subject, route.text_locale).unwrap_or(route);
        Some(format!("{}index.html", own.path))
    })
}
