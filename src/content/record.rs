//! What a translation says of itself: by whom it was made, and from which text.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash as _, Hasher as _};

use jiff::civil::Date;

use crate::diagnostic::{Code, Diagnostic};
use crate::source::yaml::{Decoder, Fields, Node, NodeKind};
use crate::source::{Located, Span};

/// How a translation was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// By a person.
    Human,
    /// By a machine, and nobody has read it: the page says so.
    Machine,
    /// By a machine, then read by a person.
    MachineReviewed,
}

impl Method {
    /// The word of the front matter.
    pub fn as_str(self) -> &'static str {
        match self {
            Method::Human => "human",
            Method::Machine => "machine",
            Method::MachineReviewed => "machine-reviewed",
        }
    }

    /// Whether a machine had a part in it.
    pub fn is_machine(self) -> bool {
        self != Method::Human
    }
}

/// The `translation:` of a front matter. It travels with the site and stands on pages, so people are in it by what
/// they do ("translator of the Region"), never by name: Regulation (EU) 2016/679, article 5(1)(c).
#[derive(Clone, Debug)]
pub struct Record {
    /// How it was made.
    pub method: Method,
    /// The hash of each section of the source that it was made from, by the section's id; `lead` is
    /// what stands before the first heading, with title and summary.
    pub of: Option<Vec<(String, String)>>,
    /// The [`digest`] of `of`.
    pub(crate) digest: Option<u64>,
    /// When.
    pub on: Option<Date>,
    /// Who translated, as a role or an office.
    pub by: Option<Located<String>>,
    /// Who read what a machine translated, as a role or an office, in the language of the text: readers see it.
    pub reviewed_by: Option<Located<String>>,
    /// The program or model that translated, and its version: readers see it.
    pub model: Option<Located<String>>,
    /// The whole record.
    pub span: Span,
}

impl Record {
    /// The hash of the source's section that was translated.
    pub fn of_section(&self, id: &str) -> Option<&str> {
        let of = self.of.as_ref()?;
        of.iter().find(|(section, _)| section == id).map(|(_, hash)| hash.as_str())
    }

    pub(super) fn decode(node: &Node, decoder: &mut Decoder<'_>) -> Option<Record> {
        let mut fields = decoder.fields(node, "a translation's record")?;
        let words = [Method::Human, Method::Machine, Method::MachineReviewed];
        let words = words.map(|method| (method.as_str(), method));
        let method = fields.required(decoder, "method").and_then(|node| decoder.one_of(node, &words));
        let on = fields.optional(decoder, "on").and_then(|node| decoder.date(node));
        let of = fields.optional(decoder, "of").map(|node| hashes(node, decoder));
        let by = role(&mut fields, decoder, "by");
        let reviewed_by = role(&mut fields, decoder, "reviewed_by");
        let model = text(&mut fields, decoder, "model");
        fields.finish(decoder);
        let digest = of.as_ref().map(|of: &Vec<(String, String)>| {
            digest(of.iter().map(|(id, hash)| (id.as_str(), hash.as_str())))
        });
        Some(Record { method: method?, of, digest, on, by, reviewed_by, model, span: node.span })
    }
}

fn text(fields: &mut Fields<'_>, decoder: &mut Decoder<'_>, key: &'static str) -> Option<Located<String>> {
    let node = fields.optional(decoder, key)?;
    Some(Located::new(decoder.string(node)?.trim().to_string(), node.span))
}

/// What somebody is, which never is an address: one of those belongs to a person, or to a desk.
fn role(fields: &mut Fields<'_>, decoder: &mut Decoder<'_>, key: &'static str) -> Option<Located<String>> {
    let role = text(fields, decoder, key)?;
    if role.value.contains('@') {
        let message = format!("`{key}` names a role, not an address");
        let help = format!("write what the person does, without the name: `{key}: translator of the Region`");
        decoder.report(Diagnostic::new(Code::INVALID_VALUE, role.span, message).help(help));
        return None;
    }
    Some(role)
}

/// A number for sections and their hashes: where two differ, something else is recorded. It is compared in place of
/// thousands of short texts that lie all over the memory.
pub(super) fn digest<'s>(sections: impl Iterator<Item = (&'s str, &'s str)>) -> u64 {
    let mut hasher = DefaultHasher::new();
    sections.for_each(|section| section.hash(&mut hasher));
    hasher.finish()
}

fn hashes(node: &Node, decoder: &mut Decoder<'_>) -> Vec<(String, String)> {
    if !matches!(node.kind, NodeKind::Mapping(_)) {
        decoder.wrong(node, "`of` maps the source's sections to their hashes (`{lead: 1f2e3d4c}`)");
        return Vec::new();
    }
    let mut hashes = Vec::new();
    for (key, value) in decoder.entries(node, "the hashes of a translation's source") {
        match value.text() {
            Some(text) if text.len() == 8 && text.bytes().all(|b| b.is_ascii_hexdigit()) => {
                hashes.push((key.name.clone(), text.to_ascii_lowercase()));
            }
            _ => decoder.invalid(value, "this is not a section's hash", "write eight hexadecimal digits"),
        }
    }
    hashes
}
