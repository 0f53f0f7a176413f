//! A journey.

use super::Reader;
use super::fee::{amount, phrase};
use super::journeys::step_number;
use super::text::checked;
use super::value::{Html, view};
use crate::content::markdown::Scheme;
use crate::content::{Item, Journey, Logic, Step, Style};
use crate::locale::Arg;
use crate::site::{Bound, Cost, Subject};

view! {
    /// A journey.
    pub struct JourneyView {
        /// The id, under which a browser keeps the ticks.
        pub id: String,
        /// For whom it is and where it leads, in a sentence.
        pub lead: Option<Html>,
        /// The city, with a link.
        pub city: Option<Html>,
        /// For whom it is.
        pub audience: Option<Html>,
        /// Documents that readers have before the first step.
        pub needed: Vec<Html>,
        /// Documents that they have after the last one.
        pub given: Vec<Html>,
        /// What everybody pays, by how often.
        pub totals: Vec<Html>,
        /// What whoever takes every optional part pays besides.
        pub extras: Vec<Html>,
        /// What the sums are made of, by step.
        pub costs: Vec<StepCosts>,
        /// The steps, those that belong together in one stop.
        pub stops: Vec<StopView>,
        /// What the progress is called after none, one, two… stops are done.
        pub progress: Vec<String>,
        /// When somebody last checked it.
        pub checked: Option<Html>,
    }

    /// A step, and those that are done with it or instead of it.
    pub struct StopView {
        /// "Step 2".
        pub number: Html,
        /// The steps.
        pub steps: Vec<StepView>,
    }

    /// A step.
    pub struct StepView {
        /// The id; the anchor is `step-` and the id.
        pub id: String,
        /// `and` or `or` where it is joined to the step before it, else empty.
        pub logic: &'static str,
        /// The stop whose tick it is: one of two alternatives is enough for it.
        pub unit: usize,
        /// What is done.
        pub title: Html,
        /// When it is done, or for whom it is.
        pub when: Option<Html>,
        /// What everybody reads.
        pub required: Vec<Html>,
        /// Of which readers need one.
        pub choices: Vec<Html>,
        /// What whoever wants to reads.
        pub optional: Vec<Html>,
        /// Documents to bring.
        pub needs: Vec<Html>,
        /// Documents that one gets.
        pub gives: Vec<Html>,
    }

    /// What the guides of a step cost.
    pub struct StepCosts {
        /// The step's title.
        pub title: Html,
        /// Each fee.
        pub lines: Vec<CostLine>,
    }

    /// A fee of a step.
    pub struct CostLine {
        /// What it is for.
        pub name: Html,
        /// How much.
        pub amount: Html,
        /// `required`, `optional` or `choice`.
        pub style: &'static str,
    }
}

/// A journey.
pub fn journey(reader: &Reader<'_>, index: usize) -> JourneyView {
    let site = reader.site;
    let journey = &site.content.journeys[index];
    let cost = site.journey_cost(journey);
    let vocabularies = &site.content.vocabularies;
    let audiences: Vec<String> =
        journey.audiences.iter().map(|id| reader.term(&vocabularies.audiences, &id.value).0).collect();
    let city = journey.city.as_ref().and_then(|id| match site.bind(Scheme::City, &id.value) {
        Ok(Bound::Page(subject)) => reader.link(subject, None),
        _ => None,
    });
    let gives = journey.steps.iter().flat_map(|step| &step.gives).map(|id| id.value.as_str());
    let stops = stops(reader, journey);
    let units = stops.iter().flat_map(|stop| &stop.steps).map(|step| step.unit + 1).max().unwrap_or(0);
    JourneyView {
        id: journey.id.clone(),
        lead: journey.summary.as_ref().map(|words| reader.words(words)),
        city,
        audience: (!audiences.is_empty()).then(|| Html(audiences.join(" · "))),
        needed: documents(reader, journey.own.iter().map(|id| id.value.as_str())),
        given: documents(reader, gives),
        totals: sums(reader, &cost.required),
        extras: sums(reader, &cost.optional).into_iter().map(|sum| Html(format!("+ {}", sum.0))).collect(),
        costs: costs(reader, journey),
        stops,
        progress: (0..=units).map(|done| progress(reader, done, units)).collect(),
        checked: checked(reader, &journey.lifecycle),
    }
}

/// Whether all words of a journey are in the reader's language.
pub(super) fn journey_is_translated(reader: &Reader<'_>, index: usize) -> bool {
    let journey = &reader.site.content.journeys[index];
    let steps = journey.steps.iter().flat_map(|step| std::iter::once(&step.title).chain(&step.when));
    let mut words = std::iter::once(&journey.title).chain(&journey.summary).chain(steps);
    words.all(|words| words.exact(reader.locale.id).is_some())
}

fn progress(reader: &Reader<'_>, done: usize, all: usize) -> String {
    let number = |count: usize| Arg::Number(i64::try_from(count).unwrap_or(i64::MAX));
    reader.text("journey-progress", &[("done", number(done)), ("all", number(all))])
}

/// The names of documents, each once, in their order.
fn documents<'d>(reader: &Reader<'_>, ids: impl IntoIterator<Item = &'d str>) -> Vec<Html> {
    let mut names: Vec<Html> = Vec::new();
    for id in ids {
        let name = reader.term(&reader.site.content.vocabularies.documents, id);
        if !name.0.is_empty() && !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

fn stops(reader: &Reader<'_>, journey: &Journey) -> Vec<StopView> {
    let mut next = 0;
    let stops = journey.stops().enumerate().map(|(number, steps)| StopView {
        number: step_number(reader, number + 1),
        steps: steps
            .iter()
            .map(|step| {
                // Of alternatives one is enough, so they share the tick.
                let unit = if step.logic == Some(Logic::Or) { usize::saturating_sub(next, 1) } else { next };
                next = unit + 1;
                step_view(reader, step, unit)
            })
            .collect(),
    });
    stops.collect()
}

fn step_view(reader: &Reader<'_>, step: &Step, unit: usize) -> StepView {
    let of = |style: Style| -> Vec<Html> {
        let items = step.items.iter().filter(|item| item.style == style);
        items.filter_map(|item| link(reader, item)).collect()
    };
    StepView {
        id: step.id.clone(),
        logic: match step.logic {
            None => "",
            Some(Logic::And) => "and",
            Some(Logic::Or) => "or",
        },
        unit,
        title: reader.words(&step.title),
        when: step.when.as_ref().map(|words| reader.words(words)),
        required: of(Style::Required),
        choices: of(Style::Choice),
        optional: of(Style::Optional),
        needs: documents(reader, step.needs.iter().map(|id| id.value.as_str())),
        gives: documents(reader, step.gives.iter().map(|id| id.value.as_str())),
    }
}

/// A link to what an item names; `None` for what does not show.
fn link(reader: &Reader<'_>, item: &Item) -> Option<Html> {
    match reader.site.bind(item.scheme, &item.path.value) {
        Ok(Bound::Page(subject)) => {
            let link = reader.link(subject, None)?;
            let Subject::Desk(index) = subject else { return Some(link) };
            // "Immigration office" alone could be that of any city.
            let desk = &reader.site.content.desks[index];
            let city = reader.site.content.cities.iter().find(|city| city.id == desk.city)?;
            Some(Html(format!("{} ({})", link.0, reader.words(&city.name).0)))
        }
        _ => None,
    }
}

fn sums(reader: &Reader<'_>, cost: &Cost) -> Vec<Html> {
    cost.sums().map(|(per, currency, range)| phrase(reader, per, currency, range)).collect()
}

/// The fees of each step; all fees of a guide are told at its first step.
fn costs(reader: &Reader<'_>, journey: &Journey) -> Vec<StepCosts> {
    let mut told = std::collections::BTreeSet::new();
    let steps = journey.steps.iter().map(|step| {
        let mut lines = Vec::new();
        for item in &step.items {
            if !told.insert(&item.path.value) && item.fees.is_none() {
                continue;
            }
            let style = match item.style {
                Style::Required => "required",
                Style::Optional => "optional",
                Style::Choice => "choice",
            };
            for fee in reader.site.item_fees(item) {
                lines.push(CostLine { name: reader.words(&fee.name), amount: amount(reader, fee), style });
            }
        }
        StepCosts { title: reader.words(&step.title), lines }
    });
    steps.filter(|step| !step.lines.is_empty()).collect()
}
