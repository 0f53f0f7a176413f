//! Nobody stands at a counter without a document: what a step of a journey needs, readers have by then.

use std::collections::BTreeSet;

use crate::content::markdown::Scheme;
use crate::content::{Item, Journey, Logic, Step, Style};
use crate::diagnostic::{Code, Diagnostic};
use crate::site::{Bound, Site, Subject};
use crate::source::yaml::did_you_mean;
use crate::source::{Located, Span};

pub(super) fn check(site: &Site<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let terms = &site.content.vocabularies.documents;
    let known: BTreeSet<&str> = terms.iter().map(|term| term.id.as_str()).collect();
    for journey in &site.content.journeys {
        documents(journey, &known, diagnostics);
        if let Some(first) = journey.steps.first().filter(|step| step.logic.is_some()) {
            let message = "the first step has no step before it to be joined to";
            diagnostics.push(
                Diagnostic::new(Code::INVALID_VALUE, start(first.span), message).help("remove its `logic`"),
            );
        }
        for step in &journey.steps {
            choices(step, diagnostics);
            for item in &step.items {
                reference(site, item, diagnostics);
            }
        }
    }
}

fn start(span: Span) -> Span {
    Span { end: span.start, ..span }
}

fn documents(journey: &Journey, known: &BTreeSet<&str>, diagnostics: &mut Vec<Diagnostic>) {
    let own = || journey.own.iter().map(|id| id.value.as_str());
    let mut given: BTreeSet<&str> = own().collect();
    let mut at = 0;
    for stop in journey.stops() {
        let before = given.clone();
        for step in stop {
            // Whoever takes this way has not taken the other.
            let have = if step.logic == Some(Logic::Or) { &before } else { &given };
            for need in &step.needs {
                if !have.contains(need.value.as_str()) && known.contains(need.value.as_str()) {
                    diagnostics.push(missing(need, &journey.steps[at + 1..], have));
                }
            }
            given.extend(step.gives.iter().map(|id| id.value.as_str()));
            at += 1;
        }
    }
    let needed: BTreeSet<&str> =
        journey.steps.iter().flat_map(|step| &step.needs).map(|id| id.value.as_str()).collect();
    for id in journey.own.iter().filter(|id| known.contains(id.value.as_str())) {
        if !needed.contains(id.value.as_str()) {
            let message = format!("no step needs the document `{}`", id.value);
            diagnostics.push(
                Diagnostic::new(Code::UNNEEDED_DOCUMENT, id.span, message)
                    .help("add it to the `needs` of a step, or remove it here"),
            );
        }
    }
}

fn missing(need: &Located<String>, later: &[Step], have: &BTreeSet<&str>) -> Diagnostic {
    let id = &need.value;
    let giver = later.iter().flat_map(|step| step.gives.iter().map(move |gives| (step, gives)));
    let giver = giver.into_iter().find(|(step, gives)| gives.value == *id && step.logic != Some(Logic::Or));
    if let Some((step, gives)) = giver {
        return Diagnostic::new(
            Code::DOCUMENT_GIVEN_LATER,
            need.span,
            format!("the document `{id}` is needed here, and only the later step `{}` gives it", step.id),
        )
        .related(gives.span, "given here")
        .help("put that step before this one, or name the document under `own`");
    }
    let message = format!("the document `{id}` is needed here, and no earlier step gives it");
    let mut diagnostic = Diagnostic::new(Code::DOCUMENT_NOT_GIVEN, need.span, message);
    let advice = "name it under `gives` of an earlier step, or under `own`";
    let near = crate::source::yaml::nearest(id, have.iter().copied());
    diagnostic.help = Some(match near {
        Some(near) => format!("{advice}; or did you mean `{near}`?"),
        None => advice.to_string(),
    });
    diagnostic
}

fn choices(step: &Step, diagnostics: &mut Vec<Diagnostic>) {
    let mut choices = step.items.iter().filter(|item| item.style == Style::Choice);
    if let (Some(only), None) = (choices.next(), choices.next()) {
        diagnostics.push(
            Diagnostic::new(Code::LONE_CHOICE, only.path.span, "this is the only choice of its step")
                .help("add another, or write `style: required` or `style: optional`"),
        );
    }
}

fn reference(site: &Site<'_>, item: &Item, diagnostics: &mut Vec<Diagnostic>) {
    let bound = match site.bind(item.scheme, &item.path.value) {
        Ok(bound) => bound,
        Err(broken) => {
            let mut diagnostic = Diagnostic::new(broken.code, item.path.span, broken.message);
            diagnostic.help = broken.help;
            diagnostics.push(diagnostic);
            return;
        }
    };
    let has: Vec<&str> = match bound {
        Bound::Page(Subject::Guide(index)) => {
            site.guides[index].facts.fees.iter().flatten().map(|id| id.value.as_str()).collect()
        }
        // Nothing can be said of the fees of what does not show.
        Bound::Hidden => return,
        _ => Vec::new(),
    };
    for fee in item.fees.iter().flatten().filter(|fee| !has.contains(&fee.value.as_str())) {
        let scheme = item.scheme;
        let message = match scheme {
            Scheme::Guide => format!("the guide `{}` has no fee `{}`", item.path.value, fee.value),
            _ => format!("only guides have fees, and this is a {}", scheme.as_str()),
        };
        let mut diagnostic = Diagnostic::new(Code::FEE_NOT_OF_GUIDE, fee.span, message);
        diagnostic.help = did_you_mean(&fee.value, has.iter().copied())
            .or(Some(format!("remove it, or write the fee under `fees` of the {}", scheme.as_str())))
            .filter(|_| scheme == Scheme::Guide)
            .or(Some("remove `fees`".to_string()));
        diagnostics.push(diagnostic);
    }
}
