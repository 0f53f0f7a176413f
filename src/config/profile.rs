//! `profile` and `footer`: the conventions that a public body is held to, and the links that they ask for.

use crate::source::yaml::{Decoder, Node};
use crate::value::email::Email;
use crate::value::url::web_address;

/// Conventions that a site is held to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// The model of Designers Italia for municipalities, as far as its adherence can be read from a page. What is
    /// read stands in `italia/app-valutazione-modelli-docs`, `requisiti-e-modalita-verifica-comuni.rst`, and is done
    /// by `italia/pa-website-validator-ng`, `src/audits/municipality_*`.
    DesignersItalia,
}

impl Profile {
    /// The word of the configuration.
    pub fn as_str(self) -> &'static str {
        match self {
            Profile::DesignersItalia => "designers-italia",
        }
    }

    /// Reads the word.
    pub(super) fn decode(node: &Node, decoder: &mut Decoder<'_>) -> Option<Profile> {
        let own = Profile::DesignersItalia;
        decoder.one_of(node, &[(own.as_str(), own)])
    }
}

/// A link at the foot that has a part to play.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FooterKind {
    /// How personal data are treated (criterion C.SI.3.3).
    Privacy,
    /// Legal notes with the licence of the texts (C.SI.3.4).
    LegalNotes,
    /// Frequent questions (C.SI.2.3).
    Faq,
    /// Where to report that something does not work (C.SI.2.4).
    ReportInefficiency,
    /// Where to book an appointment at a desk (C.SI.2.1).
    Appointment,
}

impl FooterKind {
    /// All of them, in the order in which they stand at the foot.
    pub const ALL: [FooterKind; 5] = [
        FooterKind::Faq,
        FooterKind::Appointment,
        FooterKind::ReportInefficiency,
        FooterKind::Privacy,
        FooterKind::LegalNotes,
    ];

    /// The key of the configuration.
    pub fn key(self) -> &'static str {
        match self {
            FooterKind::Privacy => "privacy",
            FooterKind::LegalNotes => "legal_notes",
            FooterKind::Faq => "faq",
            FooterKind::ReportInefficiency => "report_inefficiency",
            FooterKind::Appointment => "appointment",
        }
    }

    /// The id of the page that plays the part where the configuration has no address for it.
    pub fn page(self) -> &'static str {
        match self {
            FooterKind::Privacy => "privacy",
            FooterKind::LegalNotes => "legal-notes",
            FooterKind::Faq => "faq",
            FooterKind::ReportInefficiency => "report-inefficiency",
            FooterKind::Appointment => "appointment",
        }
    }

    /// The name that the model's checker looks for in `data-element`.
    pub fn element(self) -> &'static str {
        match self {
            FooterKind::Privacy => "privacy-policy-link",
            FooterKind::LegalNotes => "legal-notes",
            FooterKind::Faq => "faq",
            FooterKind::ReportInefficiency => "report-inefficiency",
            FooterKind::Appointment => "appointment-booking",
        }
    }

    /// The message that names it.
    pub fn message(self) -> &'static str {
        match self {
            FooterKind::Privacy => "footer-privacy",
            FooterKind::LegalNotes => "footer-legal-notes",
            FooterKind::Faq => "footer-faq",
            FooterKind::ReportInefficiency => "footer-report-inefficiency",
            FooterKind::Appointment => "footer-appointment",
        }
    }
}

/// Takes the section `footer` out of a node.
pub(super) fn footer(node: &Node, decoder: &mut Decoder<'_>) -> Vec<(FooterKind, String)> {
    let Some(mut fields) = decoder.fields(node, "the footer") else { return Vec::new() };
    let mut links = Vec::new();
    for kind in FooterKind::ALL {
        let Some(node) = fields.optional(decoder, kind.key()) else { continue };
        links.extend(address(node, kind, decoder).map(|address| (kind, address)));
    }
    fields.finish(decoder);
    links
}

/// A report may go to a mailbox too: the criterion allows "email o servizio dedicato".
fn address(node: &Node, kind: FooterKind, decoder: &mut Decoder<'_>) -> Option<String> {
    let mailbox = node.text().and_then(|text| text.trim().strip_prefix("mailto:"));
    match mailbox.filter(|_| kind == FooterKind::ReportInefficiency) {
        None => web_address(node, decoder),
        Some(mailbox) => {
            let found = Email::parse(mailbox);
            if found.is_none() {
                let help = "write `mailto:` and the mailbox of an office: `mailto:urp@example.org`";
                decoder.invalid(node, &format!("`{mailbox}` is not a mailbox"), help);
            }
            found.map(|mailbox| mailbox.uri())
        }
    }
}
