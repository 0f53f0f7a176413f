//! What is wrong with the resolved site: one file a rule, or a few that look at the same thing.

mod accessibility;
mod addresses;
mod desks;
mod facts;
mod figures;
mod journeys;
mod machine;
mod names;
mod notices;
mod pairs;
mod pictures;
mod places;
mod profile;
mod references;
mod reviews;
mod scripts;
mod targets;
mod terms;
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
    places::check(site, diagnostics);
    translations::check(site, diagnostics);
    machine::check(site, diagnostics);
    let glossary = names::Glossary::of(site);
    pairs::check(site, sources, glossary.as_ref(), diagnostics);
    scripts::check(site, sources, diagnostics);
    terms::check(site, sources, diagnostics);
    if let Some(glossary) = &glossary {
        names::check(site, sources, glossary, diagnostics);
    }
    addresses::check(site, diagnostics);
    reviews::check(site, diagnostics);
    notices::check(site, diagnostics);
    accessibility::check(site, diagnostics);
    profile::check(site, diagnostics);
}
