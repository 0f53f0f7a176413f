//! `accessibility:` of `approdo.yaml`: the facts of the accessibility statement.
//!
//! The statement follows the model of Commission Implementing Decision (EU) 2018/1523,
//! <https://eur-lex.europa.eu/eli/dec_impl/2018/1523/oj>.

use jiff::civil::Date;

use super::Localized;
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::{Locale, LocaleId};
use crate::source::yaml::{Decoder, Node};
use crate::source::{Located, Span};
use crate::value::duration::Duration;
use crate::value::email::Email;
use crate::value::phone::{Phone, PhoneUse};
use crate::value::slug::Slug;
use crate::value::url::web_address;

/// Where the forms of AgID lie, to which public bodies in Italy link.
const AGID: &str = "https://form.agid.gov.it/";

/// The facts of the accessibility statement.
#[derive(Clone, Debug)]
pub struct Accessibility {
    /// The whole record.
    pub span: Span,
    /// The last part of the page's address, where it is not `accessibility`.
    pub slug: Option<Localized>,
    /// How far the site meets EN 301 549.
    pub status: Located<Conformity>,
    /// When the statement was prepared.
    pub prepared_on: Located<Date>,
    /// Who assessed the site.
    pub method: Assessment,
    /// When the statement was last reviewed.
    pub reviewed_on: Option<Located<Date>>,
    /// What is not accessible.
    pub barriers: Vec<Barrier>,
    /// Where barriers are reported.
    pub contact: Contact,
    /// Within what time whoever answers for the site replies.
    pub response_within: Option<Duration>,
    /// Who hears complaints.
    pub enforcement: Enforcement,
    /// The statement on AgID's site, to which the footer of an Italian public body links.
    pub agid_url: Option<String>,
    /// Whether it is sample data.
    pub demo: bool,
}

/// How far the site meets the standard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conformity {
    /// In full.
    Compliant,
    /// For the most part.
    Partial,
    /// For the lesser part.
    NonCompliant,
}

impl Conformity {
    /// The words of `status:`.
    pub const WORDS: &'static [(&'static str, Conformity)] = &[
        ("compliant", Conformity::Compliant),
        ("partial", Conformity::Partial),
        ("non-compliant", Conformity::NonCompliant),
    ];

    /// The word of `status:`.
    pub fn as_str(self) -> &'static str {
        Conformity::WORDS.iter().find(|(_, status)| *status == self).map_or("", |(word, _)| word)
    }
}

/// Who assessed the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Assessment {
    /// Whoever publishes it.
    Own,
    /// Somebody else.
    ThirdParty,
}

impl Assessment {
    /// The words of `method:`.
    pub const WORDS: &'static [(&'static str, Assessment)] =
        &[("self-assessment", Assessment::Own), ("third-party", Assessment::ThirdParty)];

    /// The word of `method:`.
    pub fn as_str(self) -> &'static str {
        Assessment::WORDS.iter().find(|(_, method)| *method == self).map_or("", |(word, _)| word)
    }
}

/// Something that is not accessible.
#[derive(Clone, Debug)]
pub struct Barrier {
    /// What.
    pub what: Localized,
    /// On what ground.
    pub why: Ground,
    /// What readers can use instead.
    pub alternative: Option<Localized>,
}

/// On what ground something is not accessible; the Decision knows these three.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// It does not meet the standard.
    NonCompliance,
    /// To make it accessible would be out of proportion.
    DisproportionateBurden,
    /// The law does not ask for it.
    OutOfScope,
}

impl Ground {
    /// The words of `why:`, in the order of the Decision.
    pub const WORDS: &'static [(&'static str, Ground)] = &[
        ("non-compliance", Ground::NonCompliance),
        ("disproportionate-burden", Ground::DisproportionateBurden),
        ("out-of-scope", Ground::OutOfScope),
    ];

    /// The word of `why:`.
    pub fn as_str(self) -> &'static str {
        Ground::WORDS.iter().find(|(_, ground)| *ground == self).map_or("", |(word, _)| word)
    }
}

/// Where barriers are reported; at least one of the three is there.
#[derive(Clone, Debug)]
pub struct Contact {
    /// A role mailbox.
    pub email: Option<Email>,
    /// A telephone number.
    pub phone: Option<Phone>,
    /// A form.
    pub url: Option<String>,
}

/// Who hears complaints.
#[derive(Clone, Debug)]
pub struct Enforcement {
    /// The name.
    pub name: Localized,
    /// Where a complaint is made.
    pub url: Option<String>,
}

/// The site around the record.
#[derive(Clone, Copy)]
pub(super) struct Around<'c> {
    pub(super) locales: &'c [Locale],
    pub(super) source: LocaleId,
    pub(super) country: &'c str,
}

impl Accessibility {
    pub(super) fn decode(
        node: &Node,
        decoder: &mut Decoder<'_>,
        around: Around<'_>,
    ) -> Option<Accessibility> {
        let mut fields = decoder.fields(node, "the accessibility statement")?;
        let slug = fields.optional(decoder, "slug").and_then(|node| slugs(node, decoder, around));
        let status = fields.required(decoder, "status");
        let status =
            status.and_then(|node| Some(Located::new(decoder.one_of(node, Conformity::WORDS)?, node.span)));
        let prepared_on = fields.required(decoder, "prepared_on");
        let prepared_on = prepared_on.and_then(|node| Some(Located::new(decoder.date(node)?, node.span)));
        let method = fields.required(decoder, "method");
        let method = method.and_then(|node| decoder.one_of(node, Assessment::WORDS));
        let reviewed_on = fields.optional(decoder, "reviewed_on");
        let reviewed_on = reviewed_on.and_then(|node| Some(Located::new(decoder.date(node)?, node.span)));
        let barriers = fields.optional(decoder, "not_accessible").map_or(Vec::new(), |node| {
            decoder.list(node, "`not_accessible`", |decoder, node| barrier(node, decoder, around))
        });
        let contact = fields.required(decoder, "contact");
        let contact = contact.and_then(|node| contacts(node, decoder, around));
        let response_within = fields.optional(decoder, "response_within");
        let response_within = response_within.and_then(|node| Duration::decode(node, decoder));
        let enforcement = fields.required(decoder, "enforcement");
        let enforcement = enforcement.and_then(|node| enforcement_body(node, decoder, around));
        let agid_url = fields.optional(decoder, "agid_url").and_then(|node| agid(node, decoder));
        let demo = fields.optional(decoder, "demo").and_then(|node| decoder.boolean(node)).unwrap_or(false);
        fields.finish(decoder);
        Some(Accessibility {
            span: node.span,
            slug,
            status: status?,
            prepared_on: prepared_on?,
            method: method?,
            reviewed_on,
            barriers,
            contact: contact?,
            response_within,
            enforcement: enforcement?,
            agid_url,
            demo,
        })
    }
}

fn words(node: &Node, decoder: &mut Decoder<'_>, around: Around<'_>) -> Option<Localized> {
    Localized::decode(node, decoder, around.locales, around.source)
}

/// One for each locale: the page's address has none that all share but `accessibility`.
fn slugs(node: &Node, decoder: &mut Decoder<'_>, around: Around<'_>) -> Option<Localized> {
    let words = words(node, decoder, around)?;
    let right = match &node.kind {
        crate::source::yaml::NodeKind::Mapping(entries) => {
            entries.iter().filter(|(_, value)| Slug::decode(value, decoder).is_none()).count() == 0
        }
        _ => Slug::decode(node, decoder).is_some(),
    };
    right.then_some(words)
}

fn barrier(node: &Node, decoder: &mut Decoder<'_>, around: Around<'_>) -> Option<Barrier> {
    let mut fields = decoder.fields(node, "something that is not accessible")?;
    let what = fields.required(decoder, "what").and_then(|node| words(node, decoder, around));
    let why = fields.required(decoder, "why").and_then(|node| decoder.one_of(node, Ground::WORDS));
    let alternative = fields.optional(decoder, "alternative").and_then(|node| words(node, decoder, around));
    fields.finish(decoder);
    Some(Barrier { what: what?, why: why?, alternative })
}

fn contacts(node: &Node, decoder: &mut Decoder<'_>, around: Around<'_>) -> Option<Contact> {
    let mut fields = decoder.fields(node, "the contact for accessibility")?;
    let keys = ["email", "phone", "url"].map(|key| fields.optional(decoder, key));
    fields.finish(decoder);
    let [email, phone, url] = keys;
    if email.is_none() && phone.is_none() && url.is_none() {
        decoder.report(
            Diagnostic::new(
                Code::NO_ACCESSIBILITY_CONTACT,
                node.span,
                "nobody could report a barrier: the contact is empty",
            )
            .help("write `email`, `phone` or `url`"),
        );
        return None;
    }
    Some(Contact {
        email: email.and_then(|node| Email::decode(node, decoder)),
        phone: phone.and_then(|node| Phone::decode(node, PhoneUse::Voice, around.country, decoder)),
        url: url.and_then(|node| web_address(node, decoder)),
    })
}

fn enforcement_body(node: &Node, decoder: &mut Decoder<'_>, around: Around<'_>) -> Option<Enforcement> {
    let mut fields = decoder.fields(node, "the enforcement procedure")?;
    let name = fields.required(decoder, "name").and_then(|node| words(node, decoder, around));
    let url = fields.optional(decoder, "url").and_then(|node| web_address(node, decoder));
    fields.finish(decoder);
    Some(Enforcement { name: name?, url })
}

fn agid(node: &Node, decoder: &mut Decoder<'_>) -> Option<String> {
    let url = web_address(node, decoder)?;
    if url.starts_with(AGID) {
        return Some(url);
    }
    let help = format!("write the address that AgID gave to the statement; it starts with `{AGID}`");
    decoder.invalid(node, "this is not a statement on AgID's site", &help);
    None
}
