//! Lists of journeys: all of them, those of a city, those that lead through a guide.

use super::value::{Html, escape, view};
use super::{Reader, title};
use crate::locale::Arg;
use crate::site::Subject;

view! {
    /// A journey in a list.
    pub struct JourneyItem {
        /// The link to it.
        pub link: Html,
        /// For whom it is and where it leads, in a sentence.
        pub summary: Option<Html>,
    }

    /// The journeys of a city, or of the whole region.
    pub struct CityJourneys {
        /// The city's id; empty for the region.
        pub id: String,
        /// The city's name; empty for the region.
        pub name: Html,
        /// The city's page; empty for the region.
        pub url: String,
        /// The journeys.
        pub journeys: Vec<JourneyItem>,
    }

    /// All journeys.
    pub struct JourneysView {
        /// Those of the whole region, then by city.
        pub cities: Vec<CityJourneys>,
    }
}

/// How many journeys the first page names; the rest is one click away.
const ON_HOME: usize = 8;
/// How many journeys a guide names.
const ON_GUIDE: usize = 8;

/// All journeys, by city.
pub fn journeys(reader: &Reader<'_>) -> JourneysView {
    let cities = &reader.site.content.cities;
    let mut order: Vec<usize> = (0..cities.len()).collect();
    let name = |index: usize| reader.plain(&cities[index].name);
    order.sort_by(|&a, &b| reader.formats.compare(name(a), name(b)).then(a.cmp(&b)));
    let region = CityJourneys {
        id: String::new(),
        name: Html::default(),
        url: String::new(),
        journeys: items(reader, reader.site.journeys().of_city(None)),
    };
    let of = |index: usize| CityJourneys {
        id: cities[index].id.clone(),
        name: reader.words(&cities[index].name),
        url: reader.home_url(Subject::City(index)),
        journeys: of_city(reader, index),
    };
    let all = std::iter::once(region).chain(order.into_iter().map(of));
    JourneysView { cities: all.filter(|city| !city.journeys.is_empty()).collect() }
}

/// The journeys of a city, by weight and title.
pub(super) fn of_city(reader: &Reader<'_>, city: usize) -> Vec<JourneyItem> {
    items(reader, reader.site.journeys().of_city(Some(city)))
}

/// The first journeys, by weight and title.
pub(super) fn first_journeys(reader: &Reader<'_>) -> Vec<JourneyItem> {
    let shown: Vec<usize> = reader.site.journeys().shown().collect();
    items(reader, &shown).into_iter().take(ON_HOME).collect()
}

/// Links to the journeys that lead through a guide, each with the step: "Step 2: Ask for the permit".
pub(super) fn through(reader: &Reader<'_>, guide: usize) -> Vec<Html> {
    let site = reader.site;
    let places = site.journeys().through(guide).iter().take(ON_GUIDE);
    let lines = places.filter_map(|&(index, place)| {
        let parts = reader.link_parts(Subject::Journey(index))?;
        let journey = &site.content.journeys[index];
        let step = journey.steps.get(place)?;
        let number = journey.steps[..=place].iter().filter(|step| step.logic.is_none()).count();
        Some(Html(format!(
            "<a href=\"{}#step-{}\">{}</a> <span class=\"summary\">{}{}{}</span>",
            escape(&parts.href),
            escape(&step.id),
            reader.words(&journey.title).0,
            step_number(reader, number).0,
            reader.formats.colon(),
            reader.words(&step.title).0,
        )))
    });
    lines.collect()
}

/// "Step 2".
pub(super) fn step_number(reader: &Reader<'_>, number: usize) -> Html {
    let number = i64::try_from(number).unwrap_or(i64::MAX);
    reader.html("journey-step-number", &[("number", Arg::Number(number))])
}

fn items(reader: &Reader<'_>, indices: &[usize]) -> Vec<JourneyItem> {
    let content = reader.site.content;
    let mut order: Vec<usize> = indices.to_vec();
    let key =
        |index: usize| (content.journeys[index].lifecycle.weight, title(reader, Subject::Journey(index)));
    order.sort_by(|&a, &b| {
        let (first, second) = (key(a), key(b));
        first.0.cmp(&second.0).then_with(|| reader.formats.compare(&first.1.1, &second.1.1)).then(a.cmp(&b))
    });
    let item = |index: usize| {
        let summary = content.journeys[index].summary.as_ref();
        Some(JourneyItem {
            link: reader.link(Subject::Journey(index), None)?,
            summary: summary.map(|words| reader.words(words)),
        })
    };
    order.into_iter().filter_map(item).collect()
}
