//! What a map shows is there to be shown.

use crate::diagnostic::{Code, Diagnostic};
use crate::site::Site;
use crate::source::Span;

pub(super) fn check(site: &Site<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let content = site.content;
    let start = |span: Span| Span { end: span.start, ..span };
    if content.cities.iter().filter(|city| city.geo.is_some()).count() >= 2 {
        for city in content.cities.iter().filter(|city| city.geo.is_none()) {
            let message = format!("`{}` is not on the map of the cities", city.id);
            diagnostics.push(
                Diagnostic::new(Code::CITY_NOT_ON_MAP, start(city.span), message)
                    .help("add its place: `geo: {lat: …, lon: …}`"),
            );
        }
    }
    for city in 0..content.cities.len() {
        let desks = || site.listing().desks(city).iter().filter_map(|&desk| content.desks.get(desk));
        if desks().filter(|desk| desk.geo.is_some()).count() < 2 {
            continue;
        }
        for desk in desks().filter(|desk| desk.geo.is_none() && desk.address.is_some()) {
            let message = format!("the desk `{}` is not on the map of its city", desk.path());
            diagnostics.push(
                Diagnostic::new(Code::DESK_NOT_ON_MAP, start(desk.span), message)
                    .help("add its place: `geo: {lat: …, lon: …}`"),
            );
        }
    }
}
