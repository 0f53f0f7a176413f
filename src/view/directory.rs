//! The directory of desks, of the region or of a city.

use super::Reader;
use super::desk::{geo_url, map_url};
use super::facets::{FiltersView, filters};
use super::lists::{Shared, city_order};
use super::map::{self, MapView};
use super::value::{Html, view};
use crate::content::{Desk, Wheelchair};
use crate::site::Subject;

view! {
    /// A desk in the directory. What it can be filtered by stands in `services`, `languages` and `wheelchair`.
    pub struct DirectoryDesk {
        /// Its id, unique in its city.
        pub id: String,
        /// Its number on the map, where it is on it.
        pub number: Option<usize>,
        /// Its card, with the field `card`: on the directory of a city alone.
        pub card: tera::Value,
        /// What a card would show (`DeskCard`): on the directory of the region alone.
        pub line: tera::Value,
        /// The place on OpenStreetMap; on the directory of a city alone.
        pub map_url: Option<String>,
        /// The place as a `geo:` address (RFC 5870), which opens a map app; on the directory of a city alone.
        pub geo_url: Option<String>,
        /// The ids of its service types, with spaces between.
        pub services: String,
        /// The languages spoken, as language subtags with spaces between.
        pub languages: String,
        /// Whether one gets in with a wheelchair, without help.
        pub wheelchair: bool,
    }

    /// The desks of a city, in the directory.
    pub struct CityDesks {
        /// The city's id.
        pub id: String,
        /// The city's name.
        pub name: Html,
        /// The city's own directory.
        pub url: String,
        /// Whether the city's name stands over its desks.
        pub titled: bool,
        /// How many desks it has.
        pub count: usize,
        /// The desks.
        pub desks: Vec<DirectoryDesk>,
    }

    /// The directory of desks, of the region or of a city.
    pub struct DesksView {
        /// How many there are.
        pub count: usize,
        /// By what they can be filtered.
        pub filters: FiltersView,
        /// The map, where two places or more are known.
        pub map: Option<MapView>,
        /// By city.
        pub cities: Vec<CityDesks>,
        /// The city's page; `None` on the directory of the region.
        pub city_url: Option<String>,
    }
}

/// The directory of desks of a city, or of all. A list of many hundred desks has a line for each; that of a
/// city has cards.
pub fn desks(
    reader: &Reader<'_>,
    shared: &Shared,
    only: Option<usize>,
    card: impl Fn(usize) -> Html,
) -> DesksView {
    let site = reader.site;
    let content = site.content;
    let cities: Vec<usize> = city_order(reader)
        .into_iter()
        .filter(|index| only.is_none_or(|only| only == *index))
        .filter(|index| !site.desks(*index).is_empty())
        .collect();
    let map = match only {
        Some(city) => map::desks(reader, city),
        None => map::cities(reader, &cities),
    };
    let filters = filters(reader, &cities);
    let mut number = 0;
    let mut desk = |index: usize| {
        let found = &content.desks[index];
        let geo = found.geo.as_ref().filter(|_| only.is_some()).map(|point| point.value);
        number += usize::from(geo.is_some());
        DirectoryDesk {
            id: found.id.clone(),
            number: geo.filter(|_| map.is_some()).map(|_| number),
            card: only.map_or_else(tera::Value::none, |_| shared.desk(index, || card(index))),
            line: only.map_or_else(|| super::card(reader, index).into(), |_| tera::Value::none()),
            map_url: geo.map(map_url),
            geo_url: geo.map(geo_url),
            services: services(found).join(" "),
            languages: languages(found).join(" "),
            wheelchair: is_accessible(found),
        }
    };
    let cities: Vec<CityDesks> = cities
        .iter()
        .map(|&index| {
            let desks: Vec<_> = site.desks(index).iter().map(|&index| desk(index)).collect();
            CityDesks {
                id: content.cities[index].id.clone(),
                name: reader.words(&content.cities[index].name),
                url: reader.home_url(Subject::CityDesks(index)),
                titled: only.is_none(),
                count: desks.len(),
                desks,
            }
        })
        .collect();
    DesksView {
        count: cities.iter().map(|city| city.count).sum(),
        filters,
        map,
        cities,
        city_url: only.map(|index| reader.home_url(Subject::City(index))),
    }
}

/// The ids of a desk's service types, each once.
pub(super) fn services(desk: &Desk) -> Vec<&str> {
    let mut ids: Vec<&str> = desk.service_types.iter().map(|id| id.value.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// The languages of a desk, without script and region, each once.
pub(super) fn languages(desk: &Desk) -> Vec<&str> {
    let mut tags: Vec<&str> = desk.languages.iter().map(|language| language.tag.language()).collect();
    tags.sort_unstable();
    tags.dedup();
    tags
}

/// Whether one gets into a desk with a wheelchair, without help.
pub(super) fn is_accessible(desk: &Desk) -> bool {
    desk.access.as_ref().is_some_and(|access| access.wheelchair == Wheelchair::Yes)
}
