//! Maps of cities and desks, drawn from their places: an equirectangular projection, north above, in every
//! language the same way round.

mod drawing;

use super::Reader;
use super::facets::parts;
use super::value::view;
use crate::locale::Arg;
use crate::site::Subject;
use crate::value::geo::Point;
use drawing::{Fitted, fit};

view! {
    /// A place on a map: a link with a dot and a label. Lengths are units of the drawing.
    pub struct PinView {
        /// Its number on the map, from 1; that of a desk stands beside it in the list, too.
        pub number: usize,
        /// Where it leads.
        pub url: String,
        /// The name of the link.
        pub name: String,
        /// The language of the name, where that is not the reader's.
        pub lang: Option<String>,
        /// From the left edge to the middle of the dot.
        pub x: i32,
        /// From the upper edge to the middle of the dot.
        pub y: i32,
        /// From the left edge to where the label is anchored.
        pub label_x: i32,
        /// From the upper edge to the base line of the label.
        pub label_y: i32,
        /// `start`, `middle` or `end`, of a text from left to right.
        pub anchor: &'static str,
    }

    /// How long a distance is on the map.
    pub struct ScaleView {
        /// The distance in words.
        pub text: String,
        /// Its length, in units of the drawing.
        pub length: i32,
    }

    /// A map.
    pub struct MapView {
        /// What it shows.
        pub label: String,
        /// The width, in units of the drawing.
        pub width: i32,
        /// The height.
        pub height: i32,
        /// Whether the places are numbered discs (desks) and not dots with names (cities).
        pub numbered: bool,
        /// Whether there are so many that they are dots without numbers.
        pub crowded: bool,
        /// The places, in the order of the list beside the map.
        pub pins: Vec<PinView>,
        /// The scale.
        pub scale: ScaleView,
    }
}

/// Above this number of desks the discs would cover each other.
const CROWD: usize = 40;

/// A map of cities, each of which leads to its desks. `None` where fewer than two have a place.
pub(super) fn cities(reader: &Reader<'_>, cities: &[usize]) -> Option<MapView> {
    let content = reader.site.content;
    let placed = cities.iter().filter_map(|&index| {
        let city = &content.cities[index];
        Some((city.geo?, index, parts(reader, &city.name)))
    });
    let placed: Vec<_> = placed.collect();
    let points: Vec<Point> = placed.iter().map(|(point, ..)| *point).collect();
    let fitted = fit(&points, drawing::NAMES)?;
    let names: Vec<&str> = placed.iter().map(|(.., (name, ..))| name.as_str()).collect();
    let labels = drawing::labels(&fitted, &names);
    let pins = placed.iter().zip(&fitted.places).zip(labels).zip(1..).map(
        |((((_, index, (name, lang, _)), place), label), number)| PinView {
            number,
            url: reader.home_url(Subject::CityDesks(*index)),
            name: name.clone(),
            lang: lang.clone(),
            x: drawing::round(place.0),
            y: drawing::round(place.1),
            label_x: drawing::round(label.x),
            label_y: drawing::round(label.y),
            anchor: label.anchor,
        },
    );
    let pins = pins.collect();
    Some(view(reader, reader.text("map-cities", &[]), &fitted, false, pins))
}

/// A map of the desks of a city. `None` where fewer than two have a place.
pub(super) fn desks(reader: &Reader<'_>, city: usize) -> Option<MapView> {
    let content = reader.site.content;
    let placed = reader.site.desks(city).iter().filter_map(|&index| {
        let desk = &content.desks[index];
        Some((desk.geo.as_ref()?.value, index, parts(reader, &desk.name)))
    });
    let placed: Vec<_> = placed.collect();
    let points: Vec<Point> = placed.iter().map(|(point, ..)| *point).collect();
    let mut fitted = fit(&points, drawing::DISCS)?;
    if points.len() <= CROWD {
        drawing::spread(&mut fitted);
    }
    let pins =
        placed.iter().zip(&fitted.places).zip(1..).map(|(((_, index, (name, lang, _)), place), number)| {
            PinView {
                number,
                url: reader.home_url(Subject::Desk(*index)),
                name: name.clone(),
                lang: lang.clone(),
                x: drawing::round(place.0),
                y: drawing::round(place.1),
                label_x: drawing::round(place.0),
                label_y: drawing::round(place.1 + 5.0),
                anchor: "middle",
            }
        });
    let pins = pins.collect();
    let (name, ..) = parts(reader, &content.cities[city].name);
    let label = reader.text("map-desks", &[("city", Arg::Text(&name))]);
    Some(view(reader, label, &fitted, true, pins))
}

fn view(reader: &Reader<'_>, label: String, fitted: &Fitted, numbered: bool, pins: Vec<PinView>) -> MapView {
    let (metres, length) = fitted.scale();
    let words = |id: &str, number: i64| reader.text(id, &[("count", Arg::Number(number))]);
    let text = match metres {
        1000.. => words("map-kilometres", metres / 1000),
        _ => words("map-metres", metres),
    };
    MapView {
        label,
        width: drawing::round(drawing::WIDTH),
        height: drawing::round(fitted.height),
        numbered,
        crowded: pins.len() > CROWD,
        pins,
        scale: ScaleView { text, length: drawing::round(length) },
    }
}
