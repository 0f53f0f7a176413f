//! Takes a desk out of its YAML.

use super::access::Access;
use super::contact::{address, mailbox, phone};
use super::language::SpokenLanguage;
use super::{Appointment, AppointmentMode, Closure, Desk, DeskKind};
use crate::config::{Config, Localized};
use crate::content::guide::{name, names};
use crate::content::words;
use crate::source::Located;
use crate::source::yaml::{Decoder, Fields, Node};
use crate::value::date::DateRange;
use crate::value::email::Email;
use crate::value::geo::Point;
use crate::value::hours::{self, Exception, HolidayPolicy, Hours};
use crate::value::phone::{Phone, PhoneUse};
use crate::value::url::web_address;

impl Desk {
    /// Reads a desk; `id` is given where the file's name gives it.
    pub(in crate::content) fn decode(
        city: &str,
        id: Option<&str>,
        node: &Node,
        decoder: &mut Decoder<'_>,
        config: &Config,
    ) -> Option<Desk> {
        let mut fields = decoder.fields(node, "a desk")?;
        let fields = &mut fields;
        let id = match id {
            Some(id) => Some(id.to_string()),
            None => fields.required(decoder, "id").and_then(|node| decoder.id(node)),
        };
        let desk_name = fields.required(decoder, "name").and_then(|node| words(node, decoder, config));
        let kinds = DeskKind::ALL.map(|kind| (kind, DeskKind(kind)));
        let kind = fields.required(decoder, "kind").and_then(|node| decoder.one_of(node, &kinds));
        let service_types = fields.required(decoder, "service_types").map_or(Vec::new(), |node| {
            if decoder.items(node, "`service_types`").is_empty() {
                decoder.invalid(node, "a desk has at least one service type", "name what it does");
            }
            names(fields, decoder, "service_types")
        });
        let has_address = kind.is_none_or(DeskKind::has_address);
        let place = if has_address {
            fields.required(decoder, "address")
        } else {
            fields.optional(decoder, "address")
        };
        let place = place.and_then(|node| address(node, decoder, config));
        let geo = fields.optional(decoder, "geo");
        let geo = geo.and_then(|node| Some(Located::new(Point::decode(node, decoder)?, node.span)));
        let hours = opening(fields, decoder);
        let holidays = fields.optional(decoder, "holidays");
        let holidays = holidays.and_then(|node| decoder.one_of(node, HolidayPolicy::WORDS));
        let exceptions = exceptions(fields, decoder, config);
        let appointment = fields.optional(decoder, "appointment");
        let appointment = appointment.and_then(|node| appointment_of(node, decoder, config));
        let closure = fields.optional(decoder, "temporarily_closed");
        let closure = closure.and_then(|node| closure_of(node, decoder, config));
        let languages = fields.required(decoder, "languages").map_or(Vec::new(), |node| {
            if decoder.items(node, "`languages`").is_empty() {
                decoder.invalid(node, "a desk has at least one language", "add `{tag: it, mode: staff}`");
            }
            decoder.list(node, "`languages`", |decoder, node| SpokenLanguage::decode(node, decoder, config))
        });
        let phones = fields.optional(decoder, "phones").map_or(Vec::new(), |node| {
            decoder.list(node, "`phones`", |decoder, node| phone(node, decoder, config))
        });
        let emails = fields.optional(decoder, "emails").map_or(Vec::new(), |node| {
            decoder.list(node, "`emails`", |decoder, node| mailbox(node, decoder, config))
        });
        let remote = fields.optional(decoder, "remote").map_or(Vec::new(), |node| {
            let ways = ["phone", "video", "chat", "email"].map(|way| (way, way));
            decoder.list(node, "`remote`", |decoder, node| decoder.one_of(node, &ways))
        });
        let costs = [("free", false), ("paid", true)];
        let paid = fields.optional(decoder, "cost").and_then(|node| decoder.one_of(node, &costs));
        let (from, to) = (fields.optional(decoder, "valid_from"), fields.optional(decoder, "valid_to"));
        let valid = DateRange::decode(from, to, decoder);
        let valid_to = to.and_then(|node| Some(Located::new(valid?.to?, node.span)));
        let desk = Desk {
            id: id.clone().unwrap_or_default(),
            city: city.to_string(),
            name: desk_name.clone().unwrap_or_else(|| {
                Localized::single(config.source_locale, id.clone().unwrap_or_default(), node.span)
            }),
            organisation: name(fields, decoder, "organisation"),
            kind: kind.unwrap_or(DeskKind(DeskKind::ALL[0])),
            service_types,
            topics: names(fields, decoder, "topics"),
            audiences: names(fields, decoder, "audiences"),
            stages: names(fields, decoder, "stages"),
            address: place,
            geo,
            hours,
            holidays: holidays.unwrap_or_default(),
            exceptions,
            appointment: appointment.unwrap_or_default(),
            closure,
            languages,
            phones,
            emails,
            web: fields.optional(decoder, "web").and_then(|node| web_address(node, decoder)),
            booking_url: fields.optional(decoder, "booking_url").and_then(|n| web_address(n, decoder)),
            pec: fields.optional(decoder, "pec").and_then(|node| Email::decode(node, decoder)),
            access: fields
                .optional(decoder, "accessibility")
                .and_then(|node| Access::decode(node, decoder, config)),
            paid,
            eligibility: fields.optional(decoder, "eligibility").and_then(|n| words(n, decoder, config)),
            child_friendly: fields.optional(decoder, "child_friendly").and_then(|n| decoder.boolean(n)),
            remote,
            verified_on: fields.required(decoder, "verified_on").and_then(|node| decoder.date(node)),
            source_url: fields.optional(decoder, "source_url").and_then(|node| web_address(node, decoder)),
            valid_from: valid.and_then(|valid| valid.from),
            valid_to,
            demo: fields.optional(decoder, "demo").and_then(|node| decoder.boolean(node)).unwrap_or(false),
            span: node.span,
        };
        fields.finish(decoder);
        // A desk without a name still counts: links to it are no second fault.
        id.map(|_| desk)
    }
}

fn opening(fields: &mut Fields<'_>, decoder: &mut Decoder<'_>) -> Option<Hours> {
    let unknown = fields.optional(decoder, "hours_unknown").and_then(|node| decoder.boolean(node));
    if unknown == Some(true) {
        if let Some((_, node)) = fields.entry("hours") {
            decoder.invalid(
                node,
                "the hours stand here, and `hours_unknown` says that nobody knows them",
                "remove one of the two",
            );
        }
        return None;
    }
    let node = match fields.optional(decoder, "hours") {
        Some(node) => node,
        None => {
            fields.required(decoder, "hours");
            return None;
        }
    };
    Hours::decode(node, decoder)
}

fn exceptions(
    fields: &mut Fields<'_>,
    decoder: &mut Decoder<'_>,
    config: &Config,
) -> Vec<(Exception, Option<Localized>)> {
    let Some(node) = fields.optional(decoder, "hours_exceptions") else {
        return Vec::new();
    };
    hours::decode_exceptions(node, decoder, |reason, decoder| words(reason, decoder, config))
}

fn appointment_of(node: &Node, decoder: &mut Decoder<'_>, config: &Config) -> Option<Appointment> {
    let modes = [
        ("none", AppointmentMode::None),
        ("optional", AppointmentMode::Optional),
        ("required", AppointmentMode::Required),
    ];
    if node.text().is_some() {
        let mode = decoder.one_of(node, &modes)?;
        return Some(Appointment { mode, url: None, phone: None });
    }
    let mut fields = decoder.fields(node, "an appointment")?;
    let mode = fields.required(decoder, "mode").and_then(|node| decoder.one_of(node, &modes));
    let url = fields.optional(decoder, "url").and_then(|node| web_address(node, decoder));
    let phone = fields
        .optional(decoder, "phone")
        .and_then(|node| Phone::decode(node, PhoneUse::Voice, &config.country, decoder));
    fields.finish(decoder);
    Some(Appointment { mode: mode?, url, phone })
}

fn closure_of(node: &Node, decoder: &mut Decoder<'_>, config: &Config) -> Option<Closure> {
    let mut fields = decoder.fields(node, "a closure")?;
    let (from, until) = (fields.optional(decoder, "from"), fields.optional(decoder, "until"));
    let period = DateRange::decode(from, until, decoder);
    let reason = fields.optional(decoder, "reason").and_then(|node| words(node, decoder, config));
    fields.finish(decoder);
    let period = period?;
    Some(Closure { from: period.from, until: period.to, reason })
}
