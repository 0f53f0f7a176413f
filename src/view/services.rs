//! The services of each city, as a table: what there is, how often, and where nothing is.

use super::Reader;
use super::lists::city_order;
use super::value::{Html, view};
use crate::locale::Arg;
use crate::site::{OfferRow, Subject};

view! {
    /// A city of the table.
    pub struct ColumnView {
        /// Its name.
        pub name: Html,
        /// Its desks.
        pub url: String,
        /// How many desks it has.
        pub desks: usize,
        /// How many of the services it offers.
        pub offered: usize,
    }

    /// A service in a city.
    pub struct FieldView {
        /// How many desks offer it.
        pub count: usize,
        /// These desks; empty where there is none.
        pub url: String,
        /// The name of the link: service, city and number.
        pub label: String,
    }

    /// A service.
    pub struct ServiceView {
        /// Its name.
        pub name: Html,
        /// In each city.
        pub fields: Vec<FieldView>,
        /// In the region.
        pub all: FieldView,
    }

    /// The services of a family.
    pub struct FamilyView {
        /// Its id.
        pub id: String,
        /// Its name.
        pub name: Html,
        /// Its services.
        pub services: Vec<ServiceView>,
    }

    /// The services of each city.
    pub struct ServicesView {
        /// The cities, by name.
        pub columns: Vec<ColumnView>,
        /// By family.
        pub families: Vec<FamilyView>,
        /// How many services there are.
        pub services: usize,
        /// How many of them some desk offers.
        pub offered: usize,
        /// How many desks the region has.
        pub desks: usize,
        /// All desks.
        pub desks_url: String,
        /// The share of fields with a desk, in percent, formatted.
        pub share: String,
        /// How many fields have a desk, formatted.
        pub covered: String,
        /// How many fields there are, formatted.
        pub all: String,
        /// How many desks of the table are sample data.
        pub sample: usize,
        /// The table as a file.
        pub csv: String,
    }
}

/// The services of each city.
pub fn services(reader: &Reader<'_>) -> ServicesView {
    let site = reader.site;
    let content = site.content;
    let order = city_order(reader);
    let urls: Vec<String> = order.iter().map(|city| reader.home_url(Subject::CityDesks(*city))).collect();
    let names: Vec<&str> = order.iter().map(|city| reader.plain(&content.cities[*city].name)).collect();
    let desks_url = reader.home_url(Subject::Desks);
    let region = reader.text("services-all", &[]);
    let offer = site.offer();
    let field = |row: &OfferRow<'_>, count: usize, place: &str, url: &str| {
        let service = reader.plain(&row.term.name);
        let number = i64::try_from(count).unwrap_or(i64::MAX);
        let arguments =
            [("service", Arg::Text(service)), ("city", Arg::Text(place)), ("count", Arg::Number(number))];
        match count {
            0 => FieldView { count, url: String::new(), label: String::new() },
            _ => FieldView {
                count,
                url: format!("{url}?service={}", row.term.id),
                label: reader.text("services-field", &arguments),
            },
        }
    };
    let service = |row: &OfferRow<'_>| {
        let here = |city: usize| row.cities.get(city).map_or(0, Vec::len);
        let fields = order.iter().zip(&names).zip(&urls);
        ServiceView {
            name: reader.words(&row.term.name),
            fields: fields.map(|((city, name), url)| field(row, here(*city), name, url)).collect(),
            all: field(row, order.iter().map(|city| here(*city)).sum(), &region, &desks_url),
        }
    };
    let families: Vec<FamilyView> = offer
        .families
        .iter()
        .filter(|family| !family.rows.is_empty())
        .map(|family| FamilyView {
            id: family.family.term.id.clone(),
            name: reader.words(&family.family.term.name),
            services: family.rows.iter().map(service).collect(),
        })
        .collect();
    let rows: Vec<&OfferRow<'_>> = offer.families.iter().flat_map(|family| &family.rows).collect();
    let in_city =
        |city: usize| rows.iter().filter(move |row| row.cities.get(city).is_some_and(|d| !d.is_empty()));
    let columns: Vec<ColumnView> = order
        .iter()
        .zip(&urls)
        .map(|(&city, url)| ColumnView {
            name: reader.words(&content.cities[city].name),
            url: url.clone(),
            desks: site.desks(city).len(),
            offered: in_city(city).count(),
        })
        .collect();
    let (covered, all) =
        (columns.iter().map(|column| column.offered).sum::<usize>(), rows.len() * order.len());
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let listed = order.iter().flat_map(|city| site.desks(*city));
    ServicesView {
        services: rows.len(),
        offered: rows.iter().filter(|row| row.cities.iter().any(|desks| !desks.is_empty())).count(),
        desks: columns.iter().map(|column| column.desks).sum(),
        share: reader.formats.percent(number(covered * 100 / all.max(1))),
        covered: reader.formats.integer(number(covered)),
        all: reader.formats.integer(number(all)),
        sample: listed.filter(|desk| content.desks[**desk].demo).count(),
        csv: site.config.base_url.link("services.csv"),
        columns,
        families,
        desks_url,
    }
}
