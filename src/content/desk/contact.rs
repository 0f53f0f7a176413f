use crate::config::{Config, Localized};
use crate::content::words;
use crate::locale::Tag;
use crate::source::yaml::{Decoder, Node};
use crate::value::email::Email;
use crate::value::phone::{Phone, PhoneUse};
use crate::value::postcode::Postcode;

/// A postal address.
#[derive(Clone, Debug)]
pub struct PostalAddress {
    /// Street and number, as they stand on the house.
    pub street: String,
    /// The postcode, a text.
    pub postcode: Option<Postcode>,
    /// The town.
    pub locality: String,
    /// How to find it.
    pub note: Option<Localized>,
}

/// A telephone number and what it is for.
#[derive(Clone, Debug)]
pub struct PhoneLine {
    /// The number.
    pub phone: Phone,
    /// A telephone, a fax machine, messages.
    pub purpose: PhoneUse,
    /// What it is for.
    pub label: Option<Localized>,
    /// Languages spoken on it.
    pub languages: Vec<Tag>,
    /// When somebody answers, in words.
    pub hours: Option<Localized>,
}

/// A role mailbox and what it is for.
#[derive(Clone, Debug)]
pub struct Mailbox {
    /// The address.
    pub address: Email,
    /// What it is for.
    pub label: Option<Localized>,
}

pub(super) fn address(node: &Node, decoder: &mut Decoder<'_>, config: &Config) -> Option<PostalAddress> {
    let mut fields = decoder.fields(node, "an address")?;
    let street = fields.required(decoder, "street").and_then(|node| decoder.string(node));
    let postcode = fields.required(decoder, "postcode");
    let postcode = postcode.and_then(|node| Postcode::decode(node, &config.country, decoder));
    let locality = fields.required(decoder, "locality").and_then(|node| decoder.string(node));
    let note = fields.optional(decoder, "note").and_then(|node| words(node, decoder, config));
    fields.finish(decoder);
    Some(PostalAddress { street: street?, postcode, locality: locality?, note })
}

/// A telephone number: a text, or a record with `number`.
pub(in crate::content) fn phone(
    node: &Node,
    decoder: &mut Decoder<'_>,
    config: &Config,
) -> Option<PhoneLine> {
    if node.text().is_some() {
        let phone = Phone::decode(node, PhoneUse::Voice, &config.country, decoder)?;
        let purpose = PhoneUse::Voice;
        return Some(PhoneLine { phone, purpose, label: None, languages: Vec::new(), hours: None });
    }
    let mut fields = decoder.fields(node, "a telephone number")?;
    let number = fields.required(decoder, "number");
    let purpose = fields.optional(decoder, "type").and_then(|node| decoder.one_of(node, PhoneUse::WORDS));
    let purpose = purpose.unwrap_or(PhoneUse::Voice);
    let phone = number.and_then(|number| Phone::decode(number, purpose, &config.country, decoder));
    let label = fields.optional(decoder, "label").and_then(|node| words(node, decoder, config));
    let languages = fields.optional(decoder, "languages").map_or(Vec::new(), |node| {
        decoder.list(node, "`languages`", |decoder, node| {
            let text = decoder.string(node)?;
            let tag = Tag::parse(&text).ok();
            if tag.is_none() {
                decoder.invalid(node, &format!("`{text}` is not a language tag"), "write a BCP 47 tag: `ar`");
            }
            tag
        })
    });
    let hours = fields.optional(decoder, "hours").and_then(|node| words(node, decoder, config));
    fields.finish(decoder);
    Some(PhoneLine { phone: phone?, purpose, label, languages, hours })
}

/// A mailbox: a text, or a record with `address`.
pub(in crate::content) fn mailbox(
    node: &Node,
    decoder: &mut Decoder<'_>,
    config: &Config,
) -> Option<Mailbox> {
    if node.text().is_some() {
        let address = Email::decode(node, decoder)?;
        return Some(Mailbox { address, label: None });
    }
    let mut fields = decoder.fields(node, "a mailbox")?;
    let address = fields.required(decoder, "address");
    let address = address.and_then(|node| Email::decode(node, decoder));
    let label = fields.optional(decoder, "label").and_then(|node| words(node, decoder, config));
    fields.finish(decoder);
    Some(Mailbox { address: address?, label })
}
