//! What a map shows is there to be shown.

use crate::diagnostic::{Code, Diagnostic};
use crate::site::Site;
use crate::source::Span;

pub(super) fn check(site: &Site<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let content = site.content;
    let mut notes = Vec::new();
    let mut note = |code: &'static Code, span: Span, message: String| {
        // A place that is written down but wrong has been told.
        let told = |found: &Diagnostic| {
            found.primary.as_ref().is_some_and(|at| {
                at.span.file == span.file && (span.start..=span.end).contains(&at.span.start)
            })
        };
        if !diagnostics.iter().any(told) {
            let start = Span { end: span.start, ..span };
            let help = "add its place: `geo: {lat: …, lon: …}`";
            notes.push(Diagnostic::new(code, start, message).help(help));
        }
    };
    if content.cities.iter().filter(|city| city.geo.is_some()).count() >= 2 {
        for city in content.cities.iter().filter(|city| city.geo.is_none()) {
            let message = format!("`{}` is not on the map of the cities", city.id);
            note(Code::CITY_NOT_ON_MAP, city.span, message);
        }
    }
    for city in 0..content.cities.len() {
        let desks = || site.desks(city).iter().filter_map(|&desk| content.desks.get(desk));
        if desks().filter(|desk| desk.geo.is_some()).count() < 2 {
            continue;
        }
        for desk in desks().filter(|desk| desk.geo.is_none() && desk.address.is_some()) {
            let message = format!("the desk `{}` is not on the map of its city", desk.path());
            note(Code::DESK_NOT_ON_MAP, desk.span, message);
        }
    }
    diagnostics.append(&mut notes);
}
