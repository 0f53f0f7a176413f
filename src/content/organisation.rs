//! Organisations that guides, desks and cities refer to.

use super::desk::{Mailbox, mailbox, phone};
use super::words;
use crate::config::{Config, Localized};
use crate::source::Span;
use crate::source::yaml::{Decoder, Node};
use crate::value::phone::Phone;
use crate::value::url::web_address;

/// An organisation.
#[derive(Clone, Debug)]
pub struct Organisation {
    /// What readers see.
    pub name: Localized,
    /// The name that stands on letters.
    pub official_name: Option<String>,
    /// What it is: `university`, `municipality`…
    pub kind: Option<&'static str>,
    /// Its site.
    pub url: Option<String>,
    /// Telephone numbers.
    pub phones: Vec<Phone>,
    /// Role mailboxes.
    pub emails: Vec<Mailbox>,
    /// The whole record.
    pub span: Span,
}

/// What an organisation can be.
const KINDS: [&str; 8] =
    ["university", "municipality", "region", "state", "health", "company", "ngo", "school"];

impl Organisation {
    pub(super) fn decode(node: &Node, decoder: &mut Decoder<'_>, config: &Config) -> Option<Organisation> {
        let mut fields = decoder.fields(node, "an organisation")?;
        let kinds = KINDS.map(|kind| (kind, kind));
        let name = fields.required(decoder, "name").and_then(|node| words(node, decoder, config));
        let official_name = fields.optional(decoder, "official_name").and_then(|node| decoder.string(node));
        let kind = fields.optional(decoder, "kind").and_then(|node| decoder.one_of(node, &kinds));
        let url = fields.optional(decoder, "url").and_then(|node| web_address(node, decoder));
        let phones = fields.optional(decoder, "phones").map_or(Vec::new(), |node| {
            decoder.list(node, "`phones`", |decoder, node| phone(node, decoder, config))
        });
        let emails = fields.optional(decoder, "emails").map_or(Vec::new(), |node| {
            decoder.list(node, "`emails`", |decoder, node| mailbox(node, decoder, config))
        });
        let _ = fields.optional(decoder, "verified_on").and_then(|node| decoder.date(node));
        let _ = fields.optional(decoder, "source_url").and_then(|node| web_address(node, decoder));
        let _ = fields.optional(decoder, "demo").and_then(|node| decoder.boolean(node));
        fields.finish(decoder);
        let phones = phones.into_iter().map(|line| line.phone).collect();
        Some(Organisation { name: name?, official_name, kind, url, phones, emails, span: node.span })
    }
}
