//! Desks are where and when they say.

use crate::content::markdown::Scheme;
use crate::diagnostic::{Code, Diagnostic};
use crate::site::Site;
use crate::source::Span;

pub(super) fn check(site: &Site<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for desk in &site.content.desks {
        let start = Span { end: desk.span.start, ..desk.span };
        let Some(city) = site.content.cities.iter().find(|city| city.id == desk.city) else {
            if site.content.unread.covers(Scheme::City, &desk.city) {
                continue;
            }
            diagnostics.push(
                Diagnostic::new(
                    Code::BROKEN_CITY_LINK,
                    start,
                    format!("this desk lies in `{}`, which has no `city.yaml`", desk.city),
                )
                .help("add the city, or move the desk"),
            );
            continue;
        };
        if let (Some(point), Some(bbox)) = (&desk.geo, &city.bbox)
            && let Some(diagnostic) = bbox.check(point.value, point.span, &city.id)
        {
            diagnostics.push(diagnostic);
        }
        if let Some(valid_to) = desk.valid_to.as_ref().filter(|to| to.value < site.options.today) {
            diagnostics.push(
                Diagnostic::new(
                    Code::EXPIRED_DESK,
                    valid_to.span,
                    format!("the desk `{}` is hidden since {}", desk.path(), valid_to.value),
                )
                .help("give it a later `valid_to`, or remove it"),
            );
        }
    }
    for guide in &site.content.guides {
        let Some(city) = &guide.city else { continue };
        if !site.content.cities.iter().any(|other| other.id == *city)
            && !site.content.unread.covers(Scheme::City, city)
            && let Some(span) = guide.facts.span
        {
            diagnostics.push(
                Diagnostic::new(
                    Code::BROKEN_CITY_LINK,
                    Span { end: span.start, ..span },
                    format!("this guide lies in `{city}`, which has no `city.yaml`"),
                )
                .help("add the city, or move the guide"),
            );
        }
    }
}
