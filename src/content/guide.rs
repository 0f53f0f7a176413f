//! Guides: how to get something done, region-wide or in one city.

use std::sync::Arc;

use super::facts::Lifecycle;
use super::text::Texts;
use crate::config::{Config, Localized};
use crate::source::yaml::{Decoder, Fields, Node};
use crate::source::{Located, Span};
use crate::value::duration::Duration;
use crate::value::url::web_address;

/// A guide.
#[derive(Clone, Debug)]
pub struct Guide {
    /// The id, unique in its city or among the region-wide guides.
    pub id: String,
    /// The city; `None` for a region-wide guide.
    pub city: Option<String>,
    /// What is true in every language.
    pub facts: Arc<GuideFacts>,
    /// The words.
    pub texts: Arc<Texts>,
}

/// What kind of text a guide is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GuideKind {
    /// A service of an authority, in the sections of Italy's service card.
    Service,
    /// An explanation.
    Guide,
    /// A short answer to one question.
    Answer,
}

/// What is true of a guide in every language.
#[derive(Clone, Debug, Default)]
pub struct GuideFacts {
    /// When it shows, and who last checked it.
    pub lifecycle: Lifecycle,
    /// What kind of text it is.
    pub kind: Option<GuideKind>,
    /// The topic's id.
    pub topic: Option<Located<String>>,
    /// Ids of stages.
    pub stages: Vec<Located<String>>,
    /// Ids of audiences.
    pub audiences: Vec<Located<String>>,
    /// The service type's id.
    pub service_type: Option<Located<String>>,
    /// The id of the organisation that decides.
    pub authority: Option<Located<String>>,
    /// Desks that help, as `city/desk`.
    pub desks: Vec<Located<String>>,
    /// Where it can be done online.
    pub online: Option<OnlineChannel>,
    /// Ids of documents that are needed.
    pub needed: Vec<Located<String>>,
    /// Ids of documents that one gets.
    pub produced: Vec<Located<String>>,
    /// Ids of fees; none of them where it is free, `None` where nothing is said.
    pub fees: Option<Vec<Located<String>>>,
    /// By when it must be done.
    pub deadlines: Vec<Deadline>,
    /// How long the authority takes.
    pub processing_time: Option<Duration>,
    /// Laws and regulations.
    pub legal: Vec<LegalSource>,
    /// The authority's own page.
    pub official_url: Option<String>,
    /// The place of the front matter.
    pub span: Option<Span>,
}

/// Where a service can be had online.
#[derive(Clone, Debug)]
pub struct OnlineChannel {
    /// The address.
    pub url: String,
    /// What one signs in with: `spid`, `cie`, `eidas` or `none`.
    pub auth: Option<&'static str>,
}

/// By when something must be done.
#[derive(Clone, Debug)]
pub struct Deadline {
    /// How long one has.
    pub within: Duration,
    /// From which event on.
    pub from: Option<Localized>,
}

/// A law or a regulation.
#[derive(Clone, Debug)]
pub struct LegalSource {
    /// How it is cited.
    pub title: String,
    /// Where it can be read.
    pub url: Option<String>,
}

impl GuideFacts {
    /// The keys of a guide's front matter that hold facts.
    pub(crate) const KEYS: &'static [&'static str] = &[
        "kind",
        "topic",
        "stages",
        "audiences",
        "service_type",
        "authority",
        "desks",
        "online",
        "documents",
        "fees",
        "deadlines",
        "processing_time",
        "legal",
        "official_url",
        Lifecycle::KEYS[0],
        Lifecycle::KEYS[1],
        Lifecycle::KEYS[2],
        Lifecycle::KEYS[3],
        Lifecycle::KEYS[4],
        Lifecycle::KEYS[5],
        Lifecycle::KEYS[6],
        Lifecycle::KEYS[7],
    ];

    pub(super) fn decode(fields: &mut Fields<'_>, decoder: &mut Decoder<'_>, config: &Config) -> GuideFacts {
        let words =
            [("service", GuideKind::Service), ("guide", GuideKind::Guide), ("answer", GuideKind::Answer)];
        let kind = fields.optional(decoder, "kind").and_then(|node| decoder.one_of(node, &words));
        let (needed, produced) = documents(fields, decoder);
        GuideFacts {
            kind,
            topic: name(fields, decoder, "topic"),
            stages: names(fields, decoder, "stages"),
            audiences: names(fields, decoder, "audiences"),
            service_type: name(fields, decoder, "service_type"),
            authority: name(fields, decoder, "authority"),
            desks: names(fields, decoder, "desks"),
            online: fields.optional(decoder, "online").and_then(|node| online(node, decoder)),
            needed,
            produced,
            fees: fees(fields, decoder),
            deadlines: fields.optional(decoder, "deadlines").map_or(Vec::new(), |node| {
                decoder.list(node, "`deadlines`", |decoder, node| deadline(node, decoder, config))
            }),
            processing_time: fields
                .optional(decoder, "processing_time")
                .and_then(|node| Duration::decode(node, decoder)),
            legal: fields.optional(decoder, "legal").map_or(Vec::new(), |node| {
                decoder.list(node, "`legal`", |decoder, node| legal(node, decoder))
            }),
            official_url: fields
                .optional(decoder, "official_url")
                .and_then(|node| web_address(node, decoder)),
            lifecycle: Lifecycle::decode(fields, decoder),
            span: Some(fields.span),
        }
    }
}

/// The name of a record that is looked up later.
pub(super) fn name(
    fields: &mut Fields<'_>,
    decoder: &mut Decoder<'_>,
    key: &'static str,
) -> Option<Located<String>> {
    let node = fields.optional(decoder, key)?;
    Some(Located::new(decoder.string(node)?, node.span))
}

/// Names of records that are looked up later.
pub(super) fn names(
    fields: &mut Fields<'_>,
    decoder: &mut Decoder<'_>,
    key: &'static str,
) -> Vec<Located<String>> {
    let Some(node) = fields.optional(decoder, key) else {
        return Vec::new();
    };
    decoder
        .list(node, &format!("`{key}`"), |decoder, node| Some(Located::new(decoder.string(node)?, node.span)))
}

/// The names of fees. An empty list says that nothing is to be paid, which is not the same as no list.
pub(super) fn fees(fields: &mut Fields<'_>, decoder: &mut Decoder<'_>) -> Option<Vec<Located<String>>> {
    fields.entry("fees")?;
    Some(names(fields, decoder, "fees"))
}

fn documents(
    fields: &mut Fields<'_>,
    decoder: &mut Decoder<'_>,
) -> (Vec<Located<String>>, Vec<Located<String>>) {
    let Some(node) = fields.optional(decoder, "documents") else {
        return Default::default();
    };
    let Some(mut fields) = decoder.fields(node, "`documents`") else {
        return Default::default();
    };
    let lists = (names(&mut fields, decoder, "needed"), names(&mut fields, decoder, "produced"));
    fields.finish(decoder);
    lists
}

fn online(node: &Node, decoder: &mut Decoder<'_>) -> Option<OnlineChannel> {
    let mut fields = decoder.fields(node, "an online channel")?;
    let url = fields.required(decoder, "url").and_then(|node| web_address(node, decoder));
    let words = [("spid", Some("spid")), ("cie", Some("cie")), ("eidas", Some("eidas")), ("none", None)];
    let auth = fields.optional(decoder, "auth").and_then(|node| decoder.one_of(node, &words));
    fields.finish(decoder);
    Some(OnlineChannel { url: url?, auth: auth.flatten() })
}

fn deadline(node: &Node, decoder: &mut Decoder<'_>, config: &Config) -> Option<Deadline> {
    let mut fields = decoder.fields(node, "a deadline")?;
    let within = fields.required(decoder, "within").and_then(|node| Duration::decode(node, decoder));
    let from = fields
        .optional(decoder, "from")
        .and_then(|node| Localized::decode(node, decoder, &config.locales, config.source_locale));
    fields.finish(decoder);
    Some(Deadline { within: within?, from })
}

fn legal(node: &Node, decoder: &mut Decoder<'_>) -> Option<LegalSource> {
    let mut fields = decoder.fields(node, "a legal source")?;
    let title = fields.required(decoder, "title").and_then(|node| decoder.string(node));
    let url = fields.optional(decoder, "url").and_then(|node| web_address(node, decoder));
    fields.finish(decoder);
    Some(LegalSource { title: title?, url })
}
