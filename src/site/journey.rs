//! Journeys that show: where they are listed, which guides they lead through, what they cost.

use std::collections::{BTreeMap, BTreeSet};

use super::bind::Names;
use super::cost::Cost;
use super::{Options, Site};
use crate::content::markdown::Scheme;
use crate::content::{Content, Fee, Item, Journey, Logic, Step, Style};

/// The journeys that show; the numbers are places in the content's journeys.
#[derive(Debug, Default)]
pub struct Journeys {
    /// By weight, then by id.
    shown: Vec<usize>,
    /// By the place of a city; those of the region stand under `None`.
    by_city: BTreeMap<Option<usize>, Vec<usize>>,
    /// By the place of a guide: the journey, and the place of its first step with that guide.
    by_guide: BTreeMap<usize, Vec<(usize, usize)>>,
}

/// What a journey costs on the day of the build.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JourneyCost {
    /// What everybody pays.
    pub required: Cost,
    /// What whoever takes every optional item pays besides.
    pub optional: Cost,
}

impl Journeys {
    pub(super) fn new(content: &Content, names: &Names, options: &Options) -> Journeys {
        let mut journeys = Journeys::default();
        let shows = |index: &usize| {
            let journey = &content.journeys[*index];
            options.shows(journey.lifecycle.visibility(options.today)) && !journey.steps.is_empty()
        };
        journeys.shown = (0..content.journeys.len()).filter(shows).collect();
        journeys.shown.sort_by_key(|&index| (content.journeys[index].lifecycle.weight, index));
        for &index in &journeys.shown {
            let journey = &content.journeys[index];
            let city = journey.city.as_ref();
            let city = city.and_then(|id| content.city(&id.value));
            journeys.by_city.entry(city).or_default().push(index);
            let mut seen = BTreeSet::new();
            for (step, item) in journey
                .steps
                .iter()
                .enumerate()
                .flat_map(|(at, step)| step.items.iter().map(move |i| (at, i)))
            {
                let guide = (item.scheme == Scheme::Guide).then(|| names.guide(&item.path.value)).flatten();
                if let Some(guide) = guide.filter(|guide| seen.insert(*guide)) {
                    journeys.by_guide.entry(guide).or_default().push((index, step));
                }
            }
        }
        journeys
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.shown.is_empty()
    }

    /// All, by weight and id.
    pub fn shown(&self) -> impl Iterator<Item = usize> {
        self.shown.iter().copied()
    }

    /// Those of a city, or with `None` those of the whole region.
    pub fn of_city(&self, city: Option<usize>) -> &[usize] {
        self.by_city.get(&city).map_or(&[], Vec::as_slice)
    }

    /// Those that lead through a guide, with the place of the first step that does.
    pub fn through(&self, guide: usize) -> &[(usize, usize)] {
        self.by_guide.get(&guide).map_or(&[], Vec::as_slice)
    }
}

impl<'c> Site<'c> {
    /// What a journey costs on the day of the build. An item that says what is paid counts as it says; one that
    /// does not stands for all fees of its guide, which are paid once, in the first step that has the guide.
    pub fn journey_cost(&self, journey: &Journey) -> JourneyCost {
        let mut total = JourneyCost::default();
        let mut paid: BTreeSet<usize> = BTreeSet::new();
        for stop in journey.stops() {
            let mut sum = Cost::default();
            let mut here = BTreeSet::new();
            for step in stop {
                let before = if step.logic == Some(Logic::And) { &paid | &here } else { paid.clone() };
                let (cost, guides) = self.step_cost(step, &before);
                sum = match step.logic {
                    Some(Logic::Or) => sum.or(&cost),
                    Some(Logic::And) | None => sum.and(&cost),
                };
                here.extend(guides);
            }
            total.required = total.required.and(&sum);
            paid.extend(here);
        }
        for item in journey.steps.iter().flat_map(|step| &step.items) {
            if let (Style::Optional, Some(guide)) = (item.style, self.guide_of(item))
                && (paid.insert(guide) || item.fees.is_some())
            {
                total.optional = total.optional.and(&self.item_cost(item));
            }
        }
        total
    }

    /// The fees that an item stands for.
    pub fn item_fees(&self, item: &Item) -> Vec<&'c Fee> {
        let Some(index) = self.guide_of(item) else { return Vec::new() };
        let guide = &self.guides[index];
        let ids = item.fees.as_deref().or(guide.facts.fees.as_deref()).unwrap_or_default();
        ids.iter().filter_map(|id| self.content.fees.get(&id.value)).collect()
    }

    fn item_cost(&self, item: &Item) -> Cost {
        let day = self.options.today;
        self.item_fees(item).into_iter().fold(Cost::default(), |sum, fee| sum.and(&Cost::of(fee, day)))
    }

    /// What a step costs, without the guides that have been paid before; and the guides that it pays.
    fn step_cost(&self, step: &Step, paid: &BTreeSet<usize>) -> (Cost, BTreeSet<usize>) {
        let mut cost = Cost::default();
        let mut guides = BTreeSet::new();
        let mut choice: Option<Cost> = None;
        for item in &step.items {
            let Some(guide) = self.guide_of(item) else {
                // A choice that is no guide, such as a desk, costs nothing.
                if item.style == Style::Choice {
                    choice = Some(choice.map_or_else(Cost::default, |other| other.or(&Cost::default())));
                }
                continue;
            };
            match item.style {
                Style::Optional => {}
                Style::Choice => {
                    let own = self.item_cost(item);
                    choice = Some(choice.map_or_else(|| own.clone(), |other| other.or(&own)));
                }
                Style::Required => {
                    let first = !paid.contains(&guide) && guides.insert(guide);
                    if first || item.fees.is_some() {
                        cost = cost.and(&self.item_cost(item));
                    }
                }
            }
        }
        (cost.and(&choice.unwrap_or_default()), guides)
    }

    fn guide_of(&self, item: &Item) -> Option<usize> {
        (item.scheme == Scheme::Guide).then(|| self.names.guide(&item.path.value)).flatten()
    }
}
