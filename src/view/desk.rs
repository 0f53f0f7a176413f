//! A desk: its card in lists, and its page.

mod actions;
mod hours;
mod lines;

pub(super) use actions::{geo_url, map_url};

use super::city::link;
use super::guide::{Fact, official_label};
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
        /// Whether it is open, for the script.
        pub open: Option<OpenView>,
        /// That one needs an appointment.
        pub appointment: Option<Html>,
        /// Whether it is sample data.
        pub demo: bool,
    }

    /// Whether a desk is open, for the script.
    pub struct OpenView {
        /// When it is open in the coming days: `data-open` of an element that the script fills in.
        pub data: String,
        /// The city whose clock counts.
        pub city: String,
    }

    /// What a reader can do about a desk at once.
    pub struct Action {
        /// `call`, `write`, `book`, `route`, `map`.
        pub kind: &'static str,
        /// What it is.
        pub text: Html,
        /// Where it leads.
        pub url: String,
    }

    /// A desk.
    pub struct DeskView {
        /// The name in the source language, for readers of other ones: the words that stand at the door.
        pub official_name: Option<String>,
        /// What stands before it: "In Italian:".
        pub official_label: String,
        /// The source language.
        pub official_lang: String,
        /// Its direction.
        pub official_dir: String,
        /// What kind of place it is.
        pub kind: Html,
        /// Whether it is open, for the script; none where nobody knows the hours.
        pub open: Option<OpenView>,
        /// That nobody is seen without an appointment.
        pub by_appointment: Option<Html>,
        /// Call, write, book, go there.
        pub actions: Vec<Action>,
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
        /// The week, from the first day of the week on; empty where nobody knows the hours.
        pub week: Vec<Day>,
        /// What holds on holidays.
        pub holidays: Option<Html>,
        /// Coming days with other hours, holidays among them.
        pub exceptions: Vec<Html>,
        /// Whether one needs an appointment.
        pub appointment: Html,
        /// Telephone, e-mail, web.
        pub contacts: Vec<Fact>,
        /// What it does.
        pub services: Vec<Html>,
        /// For whom it is: groups of people, joined.
        pub audiences: Option<Html>,
        /// For whom it is, in words.
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
        /// The link that writes to those who answer for the site.
        pub report: Option<String>,
    }
}

/// A desk in a list.
pub fn card(reader: &Reader<'_>, index: usize) -> DeskCard {
    let desk = &reader.site.content.desks[index];
    let (locale, name) = title(reader, Subject::Desk(index));
    let own = reader.locale.tag.language();
    let mut spoken: Vec<_> = desk.languages.iter().map(|language| &language.tag).collect();
    spoken.sort_by_key(|tag| tag.language() != own);
    let names: Vec<String> = spoken.into_iter().map(|tag| lines::spoken(reader, tag)).collect();
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
        open: open(reader, index),
        appointment: hours::by_appointment(reader, desk),
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
    let source = reader.site.config.source();
    let (name_locale, _) = title(reader, Subject::Desk(index));
    let official = reader.locale.id != source.id && name_locale != source.id;
    let audiences = &content.vocabularies.audiences;
    let audiences: Vec<Html> = desk.audiences.iter().map(|id| reader.term(audiences, &id.value)).collect();
    let audiences: Vec<&str> =
        audiences.iter().map(|html| html.0.as_str()).filter(|html| !html.is_empty()).collect();
    DeskView {
        official_name: official.then(|| desk.name.along([source.id]).1.to_string()),
        official_label: official_label(reader),
        official_lang: source.tag.to_string(),
        official_dir: source.direction.as_str().to_string(),
        kind: kind(reader, desk.kind),
        open: open(reader, index),
        by_appointment: hours::by_appointment(reader, desk),
        actions: actions::actions(reader, desk),
        organisation: organisation.map(|found| link(reader, found)),
        closed_notice: hours::closure(reader, desk),
        languages: lines::languages(reader, desk),
        address: desk.address.as_ref().map(|address| lines::address(reader, address)),
        address_note: desk
            .address
            .as_ref()
            .and_then(|address| address.note.as_ref())
            .map(|note| reader.words(note)),
        week: desk.hours.as_ref().map_or(Vec::new(), |hours| hours::week(reader, hours)),
        holidays: hours::holidays(reader, desk),
        exceptions: hours::coming(reader, index),
        appointment: hours::appointment(reader, desk),
        contacts: lines::contacts(reader, desk),
        services: services.collect(),
        audiences: (!audiences.is_empty()).then(|| Html(audiences.join(" · "))),
        eligibility: desk.eligibility.as_ref().map(|words| reader.words(words)),
        cost: desk.paid.map(|paid| reader.html(if paid { "cost-paid" } else { "cost-free" }, &[])),
        access: lines::access(reader, desk),
        guides: shared.guides(reader, reader.site.listing(reader.locale.id).desk(index)),
        checked: desk.verified_on.map(|date| checked_on(reader, date)),
        source: desk.source_url.clone(),
        report: actions::report(reader, index),
    }
}

/// When a desk is open, for the script; the city's clock counts.
fn open(reader: &Reader<'_>, index: usize) -> Option<OpenView> {
    let content = reader.site.content;
    let data = reader.site.times(index).data.clone()?;
    let city = content.cities.iter().find(|city| city.id == content.desks[index].city);
    Some(OpenView { data, city: city.map_or_else(String::new, |city| reader.plain(&city.name).to_string()) })
}

fn kind(reader: &Reader<'_>, kind: DeskKind) -> Html {
    reader.html(&format!("kind-{}", kind.0), &[])
}

/// "Closed until …", as a sentence with what is known.
fn span_of_days(
    reader: &Reader<'_>,
    from: Option<jiff::civil::Date>,
    to: Option<jiff::civil::Date>,
) -> String {
    let date = |date: jiff::civil::Date| reader.formats.date_long(date);
    match (from, to) {
        // Of a single day one wants to know the weekday, too.
        (Some(from), Some(to)) if from == to => reader.formats.date_full(from),
        (Some(from), Some(to)) => {
            let (from, to) = (date(from), date(to));
            reader.text("dates-from-to", &[("from", Arg::Text(&from)), ("to", Arg::Text(&to))])
        }
        (Some(from), None) => reader.text("dates-from", &[("from", Arg::Text(&date(from)))]),
        (None, Some(to)) => reader.text("dates-to", &[("to", Arg::Text(&date(to)))]),
        (None, None) => String::new(),
    }
}
