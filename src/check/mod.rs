//! What is wrong with the resolved site: one file a rule, or a few that look at the same thing.

mod addresses;
mod desks;
mod facts;
mod journeys;
mod references;
mod reviews;
mod translations;

use crate::diagnostic::Diagnostic;
use crate::site::Site;
use crate::source::Sources;

/// Runs every check.
pub fn run(site: &Site<'_>, sources: &Sources, diagnostics: &mut Vec<Diagnostic>) {
    references::check(site, sources, diagnostics);
    facts::check(site, diagnostics);
    desks::check(site, diagnostics);
    journeys::check(site, diagnostics);
    translations::check(site, diagnostics);
    addresses::check(site, diagnostics);
    reviews::check(site, diagnostics);
}
