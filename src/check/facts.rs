//! What front matter and records name exists.

use std::collections::BTreeSet;

use crate::content::markdown::Scheme;
use crate::content::{NoticeTarget, Term};
use crate::diagnostic::{Code, Diagnostic};
use crate::site::Site;
use crate::source::yaml::did_you_mean;
use crate::source::{Located, Span};

pub(super) fn check(site: &Site<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let words = &site.content.vocabularies;
    // `None` for a vocabulary that could not be read: nothing can be said of its terms.
    let readable = |file: &str| !site.content.unread.vocabulary(file);
    let types: Known<'_> = readable("service-types").then(|| ids(words.service_types()));
    let topics: Known<'_> = readable("topics").then(|| ids(&words.topics));
    let stages: Known<'_> = readable("stages").then(|| ids(&words.stages));
    let audiences: Known<'_> = readable("audiences").then(|| ids(&words.audiences));
    let documents: Known<'_> = readable("documents").then(|| ids(&words.documents));
    let region: BTreeSet<&str> = site
        .content
        .guides
        .iter()
        .filter(|guide| guide.city.is_none())
        .map(|guide| guide.id.as_str())
        .collect();
    for guide in &site.content.guides {
        let facts = &guide.facts;
        terms(&facts.topic, &topics, "topic", diagnostics);
        terms(&facts.stages, &stages, "stage", diagnostics);
        terms(&facts.audiences, &audiences, "audience", diagnostics);
        terms(&facts.service_type, &types, "service type", diagnostics);
        terms(facts.needed.iter().chain(&facts.produced), &documents, "document", diagnostics);
        entries(site, Scheme::Organisation, &facts.authority, diagnostics);
        entries(site, Scheme::Desk, &facts.desks, diagnostics);
        let fees = facts.fees.as_deref().unwrap_or_default();
        entries(site, Scheme::Fee, fees, diagnostics);
        valid_fees(site, fees, diagnostics);
        let overlays = guide.city.is_some() && region.contains(guide.id.as_str());
        let start = facts.span.map(|span| Span { end: span.start, ..span });
        if let (None, Some(span), false) = (&facts.topic, start, overlays) {
            diagnostics.push(
                Diagnostic::new(Code::MISSING_KEY, span, "a guide needs `topic`")
                    .help("add a line `topic: …` with the id of a topic"),
            );
        }
        if let (true, Some(span), false) = (facts.stages.is_empty(), start, overlays) {
            diagnostics.push(
                Diagnostic::new(Code::MISSING_KEY, span, "a guide needs `stages`")
                    .help("add a line `stages: […]` with the ids of one stage or more"),
            );
        }
    }
    for desk in &site.content.desks {
        terms(&desk.topics, &topics, "topic", diagnostics);
        terms(&desk.stages, &stages, "stage", diagnostics);
        terms(&desk.audiences, &audiences, "audience", diagnostics);
        terms(&desk.service_types, &types, "service type", diagnostics);
        entries(site, Scheme::Organisation, &desk.organisation, diagnostics);
    }
    for term in &site.content.glossary {
        entries(site, Scheme::Guide, &term.guide, diagnostics);
    }
    for city in &site.content.cities {
        entries(site, Scheme::Organisation, city.universities.iter().chain(&city.transport), diagnostics);
        entries(site, Scheme::Guide, &city.exclude, diagnostics);
    }
    for journey in &site.content.journeys {
        terms(&journey.audiences, &audiences, "audience", diagnostics);
        entries(site, Scheme::City, &journey.city, diagnostics);
        terms(&journey.own, &documents, "document", diagnostics);
        for step in &journey.steps {
            terms(step.needs.iter().chain(&step.gives), &documents, "document", diagnostics);
        }
    }
    for notice in &site.content.notices {
        entries(site, Scheme::City, &notice.scope.cities, diagnostics);
        entries(site, Scheme::Topic, &notice.scope.topics, diagnostics);
        if let Some(NoticeTarget::Entry(scheme, path)) = notice.link.as_ref().map(|link| &link.target) {
            entries(site, *scheme, [path], diagnostics);
        }
    }
}

/// The ids of a vocabulary's terms.
type Known<'k> = Option<BTreeSet<&'k str>>;

fn ids<'t>(terms: impl IntoIterator<Item = &'t Term>) -> BTreeSet<&'t str> {
    terms.into_iter().map(|term| term.id.as_str()).collect()
}

fn terms<'n>(
    names: impl IntoIterator<Item = &'n Located<String>>,
    known: &Known<'_>,
    what: &str,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let Some(known) = known else { return };
    for name in names {
        if !known.contains(&name.value[..]) {
            let message = format!("there is no {what} `{}`", name.value);
            let mut diagnostic = Diagnostic::new(Code::UNKNOWN_TERM, name.span, message);
            diagnostic.help = did_you_mean(&name.value, known.iter().copied());
            diagnostics.push(diagnostic);
        }
    }
}

/// A fee without an amount would vanish from the page, as if the service were free.
fn valid_fees(site: &Site<'_>, names: &[Located<String>], diagnostics: &mut Vec<Diagnostic>) {
    let today = site.options.today;
    for name in names {
        let Some(fee) = site.content.fees.get(&name.value).filter(|fee| fee.on(today).is_none()) else {
            continue;
        };
        let message = format!("the fee `{}` has no amount that is valid on {today}", name.value);
        diagnostics.push(
            Diagnostic::new(Code::NO_VALID_FEE, name.span, message)
                .related(fee.span, "its amounts")
                .help("add an amount that is valid from that day on"),
        );
    }
}

fn entries<'n>(
    site: &Site<'_>,
    scheme: Scheme,
    names: impl IntoIterator<Item = &'n Located<String>>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for name in names {
        if let Err(broken) = site.bind(scheme, &name.value) {
            let mut diagnostic = Diagnostic::new(broken.code, name.span, broken.message);
            diagnostic.help = broken.help;
            diagnostics.push(diagnostic);
        }
    }
}
