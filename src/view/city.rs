//! A city.

use super::Reader;
use super::journeys::{JourneyItem, of_city};
use super::lists::{Group, Shared, by_stage};
use super::value::{Body, Html, escape, view};
use crate::content::Organisation;
use crate::site::Subject;

view! {
    /// A city.
    pub struct CityView {
        /// Its name.
        pub name: String,
        /// What the introduction says in a sentence.
        pub lead: Option<Html>,
        /// The introduction.
        pub body: Option<Html>,
        /// Whether the text links to terms of the glossary.
        pub terms: bool,
        /// Its first desks.
        pub desks: Vec<tera::Value>,
        /// All its desks.
        pub desks_url: String,
        /// The journeys in it.
        pub journeys: Vec<JourneyItem>,
        /// Its guides and those of the region that hold here, by stage.
        pub stages: Vec<Group>,
        /// Its universities.
        pub universities: Option<Html>,
        /// Who runs the buses.
        pub transport: Option<Html>,
        /// Its programme for newcomers.
        pub programme: Option<Html>,
        /// Days on which offices of this city alone are closed.
        pub holidays: Vec<Html>,
    }
}

/// How many desks stand on a city's page; the directory has them all.
const DESKS: usize = 20;

/// A city.
pub fn city(
    reader: &Reader<'_>,
    shared: &Shared,
    index: usize,
    body: Option<Body>,
    card: impl Fn(usize) -> Html,
) -> CityView {
    let site = reader.site;
    let city = &site.content.cities[index];
    let summary = reader.chain().find_map(|locale| {
        let summary = city.texts.get(&locale)?.summary.as_ref()?;
        Some(reader.marked(locale, &summary.value))
    });
    let desks = site.desks(index).iter().take(DESKS);
    let organisation = |id: &str| site.content.organisations.get(id).map(|found| link(reader, found));
    let universities: Vec<String> =
        city.universities.iter().filter_map(|id| organisation(&id.value)).map(|html| html.0).collect();
    let (body, terms) = body.map_or((None, false), |body| (Some(body.html), body.terms));
    CityView {
        name: reader.plain(&city.name).to_string(),
        lead: summary,
        body,
        terms,
        desks: desks.map(|&desk| shared.desk(desk, || card(desk))).collect(),
        desks_url: reader.home_url(Subject::CityDesks(index)),
        journeys: of_city(reader, index),
        stages: by_stage(reader, shared, site.listing(reader.locale.id).city(index), usize::MAX),
        universities: (!universities.is_empty()).then(|| Html(universities.join(" · "))),
        transport: city.transport.as_ref().and_then(|id| organisation(&id.value)),
        programme: city.programme.as_ref().map(|(name, url)| {
            let name = reader.words(name);
            match url {
                Some(url) => Html(format!("<a href=\"{}\">{}</a>", escape(url), name.0)),
                None => name,
            }
        }),
        holidays: city
            .local_holidays
            .iter()
            .filter_map(|holiday| {
                let date = holiday.date.on(site.options.today.year())?;
                let name = reader.words(&holiday.name);
                Some(Html(format!("{} · {}", escape(&reader.formats.month_day(date)), name.0)))
            })
            .collect(),
    }
}

/// An organisation with a link to its site.
pub(super) fn link(reader: &Reader<'_>, organisation: &Organisation) -> Html {
    let name = reader.words(&organisation.name);
    match &organisation.url {
        Some(url) => Html(format!("<a href=\"{}\">{}</a>", escape(url), name.0)),
        None => name,
    }
}
