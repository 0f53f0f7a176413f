//! A desk: its card in lists, and its page.

mod hours;
mod lines;

use super::city::link;
use super::guide::Fact;
use super::lists::Shared;
use super::text::checked_on;
use super::value::{Html, escape, view};
use super::{Reader, title};
use crate::content::DeskKind;
use crate::locale::Arg;
use crate::site::Subject;
pub(super) use hours::Day;

view! {
    /// A desk in a list.
    pub struct DeskCard {
        /// Its page.
        pub url: String,
        /// Its name.
        pub name: Html,
        /// What kind of place it is.
        pub kind: Html,
        /// Street and town.
        pub place: Option<Html>,
        /// The languages spoken, joined.
        pub languages: Option<Html>,
        /// Its first telephone number.
        pub phone: Option<Html>,
        /// That it is closed for a longer time.
        pub closed_notice: Option<Html>,
        /// Whether it is sample data.
        pub demo: bool,
    }

    /// A desk.
    pub struct DeskView {
        /// What kind of place it is.
        pub kind: Html,
        /// Who runs it.
        pub organisation: Option<Html>,
        /// That it is closed for a longer time.
        pub closed_notice: Option<Html>,
        /// Languages and who speaks them.
        pub languages: Vec<Html>,
        /// Street, postcode, town.
        pub address: Option<Html>,
        /// How to find it.
        pub address_note: Option<Html>,
        /// The place on OpenStreetMap.
        pub map_url: Option<String>,
        /// The week, from the first day of the week on; empty where nobody knows the hours.
        pub week: Vec<Day>,
        /// What holds on holidays.
        pub holidays: Option<Html>,
        /// Coming days with other hours.
        pub exceptions: Vec<Html>,
        /// Whether one needs an appointment.
        pub appointment: Html,
        /// Where one is made.
        pub booking: Option<String>,
        /// Telephone, e-mail, web.
        pub contacts: Vec<Fact>,
        /// What it does.
        pub services: Vec<Html>,
        /// For whom it is.
        pub eligibility: Option<Html>,
        /// Whether the help costs something.
        pub cost: Option<Html>,
        /// Who can get in, and how.
        pub access: Vec<Html>,
        /// Guides that name it.
        pub guides: Vec<tera::Value>,
        /// When somebody last checked it.
        pub checked: Option<Html>,
        /// Where the facts are published.
        pub source: Option<String>,
    }
}

/// A desk in a list.
pub fn card(reader: &Reader<'_>, index: usize) -> DeskCard {
    let desk = &reader.site.content.desks[index];
    let (locale, name) = title(reader, Subject::Desk(index));
    let names: Vec<String> =
        desk.languages.iter().map(|language| reader.formats.language_name(&language.tag)).collect();
    let place = desk.address.as_ref().map(|address| {
        let text = format!("{}, {}", address.street, address.locality);
        lines::in_source_language(reader, &text)
    });
    DeskCard {
        url: reader.home_url(Subject::Desk(index)),
        name: reader.marked(locale, &name),
        kind: kind(reader, desk.kind),
        place,
        languages: (!names.is_empty()).then(|| Html(escape(&reader.formats.list(&names)).into_owned())),
        phone: desk.phones.first().map(|line| lines::phone(&line.phone)),
        closed_notice: hours::closure(reader, desk),
        demo: desk.demo,
    }
}

/// A desk.
pub fn desk(reader: &Reader<'_>, shared: &Shared, index: usize) -> DeskView {
    let content = reader.site.content;
    let desk = &content.desks[index];
    let organisation = desk.organisation.as_ref().and_then(|id| content.organisations.get(&id.value));
    let types: Vec<_> = content.vocabularies.service_types().collect();
    let services = desk.service_types.iter().filter_map(|id| {
        let term = types.iter().find(|term| term.id == id.value)?;
        Some(reader.words(&term.name))
    });
    DeskView {
        kind: kind(reader, desk.kind),
        organisation: organisation.map(|found| link(reader, found)),
        closed_notice: hours::closure(reader, desk),
        languages: lines::languages(reader, desk),
        address: desk.address.as_ref().map(|address| lines::address(reader, address)),
        address_note: desk
            .address
            .as_ref()
            .and_then(|address| address.note.as_ref())
            .map(|note| reader.words(note)),
        map_url: desk.geo.as_ref().map(|point| map_url(point.value.lat, point.value.lon)),
        week: desk.hours.as_ref().map_or(Vec::new(), |hours| hours::week(reader, hours)),
        holidays: hours::holidays(reader, desk),
        exceptions: hours::exceptions(reader, desk),
        appointment: hours::appointment(reader, desk),
        booking: desk.booking_url.clone().or_else(|| desk.appointment.url.clone()),
        contacts: lines::contacts(reader, desk),
        services: services.collect(),
        eligibility: desk.eligibility.as_ref().map(|words| reader.words(words)),
        cost: desk.paid.map(|paid| reader.html(if paid { "cost-paid" } else { "cost-free" }, &[])),
        access: lines::access(reader, desk),
        guides: shared.guides(reader, reader.site.listing().desk(reader.locale.id, index)),
        checked: desk.verified_on.map(|date| checked_on(reader, date)),
        source: desk.source_url.clone(),
    }
}

fn kind(reader: &Reader<'_>, kind: DeskKind) -> Html {
    reader.html(&format!("kind-{}", kind.0), &[])
}

/// The place on OpenStreetMap: <https://wiki.openstreetmap.org/wiki/Browsing#Other_URL_tricks>.
fn map_url(lat: f64, lon: f64) -> String {
    format!("https://www.openstreetmap.org/?mlat={lat:.5}&mlon={lon:.5}#map=18/{lat:.5}/{lon:.5}")
}

/// "Closed until …", as a sentence with what is known.
fn span_of_days(
    reader: &Reader<'_>,
    from: Option<jiff::civil::Date>,
    to: Option<jiff::civil::Date>,
) -> String {
    let date = |date: jiff::civil::Date| reader.formats.date_long(date);
    match (from, to) {
        (Some(from), Some(to)) if from == to => date(from),
        (Some(from), Some(to)) => {
            let (from, to) = (date(from), date(to));
            reader.text("dates-from-to", &[("from", Arg::Text(&from)), ("to", Arg::Text(&to))])
        }
        (Some(from), None) => reader.text("dates-from", &[("from", Arg::Text(&date(from)))]),
        (None, Some(to)) => reader.text("dates-to", &[("to", Arg::Text(&date(to)))]),
        (None, None) => String::new(),
    }
}
