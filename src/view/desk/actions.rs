//! What a reader can do about a desk at once: call, write, book, go there; and tell what is wrong.

use super::Action;
use crate::content::Desk;
use crate::site::Subject;
use crate::value::geo::Point;
use crate::value::phone::PhoneUse;
use crate::view::value::{Html, escape};
use crate::view::{Reader, title};

/// The buttons of a desk's page, in the order in which they are needed.
pub(super) fn actions(reader: &Reader<'_>, desk: &Desk) -> Vec<Action> {
    let words = |id: &str| reader.html(id, &[]);
    let mut actions = Vec::new();
    let voice = |purpose: PhoneUse| !matches!(purpose, PhoneUse::Fax | PhoneUse::Whatsapp);
    if let Some(line) = desk.phones.iter().find(|line| voice(line.purpose)) {
        // The number is there for those who read it on a computer and dial on a phone.
        let number = escape(&line.phone.display);
        let text = Html(format!("{} <bdi dir=\"ltr\">{number}</bdi>", words("desk-call").0));
        actions.push(Action { kind: "call", text, url: line.phone.uri() });
    }
    if let Some(mailbox) = desk.emails.first() {
        actions.push(Action { kind: "write", text: words("desk-write"), url: mailbox.address.uri() });
    }
    if let Some(url) = desk.booking_url.as_ref().or(desk.appointment.url.as_ref()) {
        actions.push(Action { kind: "book", text: words("desk-book"), url: url.clone() });
    }
    if let Some(point) = desk.geo.as_ref().map(|point| point.value) {
        // The one that works everywhere comes first: not every phone knows `geo:`, and hardly any computer.
        actions.push(Action { kind: "map", text: words("desk-map"), url: map_url(point) });
        actions.push(Action { kind: "route", text: words("desk-directions"), url: geo_url(point) });
    }
    actions
}

/// The place for the map app of a phone (RFC 5870); `q` sets the pin, which Android does for it alone.
pub(in crate::view) fn geo_url(point: Point) -> String {
    let Point { lat, lon } = point;
    format!("geo:{lat:.5},{lon:.5}?q={lat:.5},{lon:.5}")
}

/// The place on OpenStreetMap: <https://wiki.openstreetmap.org/wiki/Browsing#Other_URL_tricks>.
pub(in crate::view) fn map_url(point: Point) -> String {
    let Point { lat, lon } = point;
    format!("https://www.openstreetmap.org/?mlat={lat:.5}&mlon={lon:.5}#map=18/{lat:.5}/{lon:.5}")
}

/// The link that writes to those who answer for the site; the subject names the page, whatever its language.
pub(super) fn report(reader: &Reader<'_>, index: usize) -> Option<String> {
    let email = reader.site.config.publisher.as_ref()?.email.as_ref()?;
    let (_, name) = title(reader, Subject::Desk(index));
    Some(email.uri_about(&format!("{name} ({})", reader.site.content.desks[index].path())))
}
