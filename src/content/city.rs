//! Cities.

use std::sync::Arc;

use jiff::civil::Date;

use super::guide::{name, names};
use super::text::Texts;
use super::{slugs, words};
use crate::config::{Config, Localized};
use crate::source::yaml::{Decoder, Node};
use crate::source::{Located, Span};
use crate::value::date::HolidayDate;
use crate::value::geo::{BoundingBox, Point};
use crate::value::url::web_address;

/// A city.
#[derive(Clone, Debug)]
pub struct City {
    /// The id, which is the name of its folder.
    pub id: String,
    /// What readers see.
    pub name: Localized,
    /// The segment of its addresses, where it is not the id.
    pub slug: Option<Localized>,
    /// The code of the national statistics office.
    pub istat: Option<String>,
    /// The code of the European nomenclature of territorial units, third level.
    pub nuts3: Option<String>,
    /// The province's sign.
    pub province: Option<String>,
    /// Its centre.
    pub geo: Option<Point>,
    /// What lies in it.
    pub bbox: Option<BoundingBox>,
    /// Old addresses that lead to it.
    pub aliases: Vec<Located<String>>,
    /// Days on which offices of this city alone are closed.
    pub local_holidays: Vec<Holiday>,
    /// The city's programme for newcomers: its name and address.
    pub programme: Option<(Localized, Option<String>)>,
    /// Ids of organisations.
    pub universities: Vec<Located<String>>,
    /// The id of the organisation that runs the buses.
    pub transport: Option<Located<String>>,
    /// Ids of region-wide guides that do not apply here.
    pub exclude: Vec<Located<String>>,
    /// When somebody last checked the facts.
    pub verified_on: Option<Date>,
    /// Where the facts are published.
    pub source_url: Option<String>,
    /// The introduction.
    pub texts: Arc<Texts>,
    /// The place of the record.
    pub span: Span,
}

/// A day of the year on which offices are closed.
#[derive(Clone, Debug)]
pub struct Holiday {
    /// The day.
    pub date: HolidayDate,
    /// Its name.
    pub name: Localized,
}

impl City {
    pub(super) fn decode(id: &str, node: &Node, decoder: &mut Decoder<'_>, config: &Config) -> Option<City> {
        let mut fields = decoder.fields(node, "a city")?;
        let city_name = fields.required(decoder, "name").and_then(|node| words(node, decoder, config));
        let slug = fields.optional(decoder, "slug").and_then(|node| slugs(node, decoder, config));
        let istat = fields.optional(decoder, "istat").and_then(|node| decoder.string(node));
        let nuts3 = fields.optional(decoder, "nuts3").and_then(|node| decoder.string(node));
        let province = fields.optional(decoder, "province").and_then(|node| decoder.string(node));
        let geo = fields.optional(decoder, "geo").and_then(|node| Point::decode(node, decoder));
        let bbox = fields.optional(decoder, "bbox").and_then(|node| BoundingBox::decode(node, decoder));
        let aliases = names(&mut fields, decoder, "aliases");
        let local_holidays = fields.optional(decoder, "local_holidays").map_or(Vec::new(), |node| {
            decoder.list(node, "`local_holidays`", |decoder, node| holiday(node, decoder, config))
        });
        let programme = fields.optional(decoder, "programme").and_then(|node| {
            let mut fields = decoder.fields(node, "a programme")?;
            let name = fields.required(decoder, "name").and_then(|node| words(node, decoder, config));
            let url = fields.optional(decoder, "url").and_then(|node| web_address(node, decoder));
            fields.finish(decoder);
            Some((name?, url))
        });
        let universities = names(&mut fields, decoder, "universities");
        let transport = name(&mut fields, decoder, "transport");
        let exclude = names(&mut fields, decoder, "exclude");
        let verified_on = fields.optional(decoder, "verified_on").and_then(|node| decoder.date(node));
        let source_url = fields.optional(decoder, "source_url").and_then(|node| web_address(node, decoder));
        fields.finish(decoder);
        Some(City {
            id: id.to_string(),
            name: city_name?,
            slug,
            istat,
            nuts3,
            province,
            geo,
            bbox,
            aliases,
            local_holidays,
            programme,
            universities,
            transport,
            exclude,
            verified_on,
            source_url,
            texts: Arc::default(),
            span: node.span,
        })
    }
}

fn holiday(node: &Node, decoder: &mut Decoder<'_>, config: &Config) -> Option<Holiday> {
    let mut fields = decoder.fields(node, "a holiday")?;
    let date = fields.required(decoder, "date").and_then(|node| HolidayDate::decode(node, decoder));
    let name = fields.required(decoder, "name").and_then(|node| words(node, decoder, config));
    fields.finish(decoder);
    Some(Holiday { date: date?, name: name? })
}
