//! Vocabularies: the ordered lists of words by which entries are sorted.

use super::{slugs, words};
use crate::config::{Config, Localized};
use crate::source::Span;
use crate::source::yaml::{Decoder, Fields, Node};

/// A word of a vocabulary.
#[derive(Clone, Debug)]
pub struct Term {
    /// The id.
    pub id: String,
    /// What readers see.
    pub name: Localized,
    /// What it covers, in a sentence.
    pub summary: Option<Localized>,
    /// The last segment of the address of the term's page.
    pub slug: Option<Localized>,
    /// The whole record.
    pub span: Span,
}

/// A family of service types.
#[derive(Clone, Debug)]
pub struct ServiceFamily {
    /// The family itself.
    pub term: Term,
    /// Its service types.
    pub types: Vec<Term>,
}

/// All vocabularies of a site, each in the order of its file.
#[derive(Clone, Debug, Default)]
pub struct Vocabularies {
    /// What guides are about.
    pub topics: Vec<Term>,
    /// From before the move to taking part.
    pub stages: Vec<Term>,
    /// Whom guides are for.
    pub audiences: Vec<Term>,
    /// What desks do.
    pub service_families: Vec<ServiceFamily>,
    /// What guides need and give.
    pub documents: Vec<Term>,
}

impl Vocabularies {
    /// The names of the files under `content/vocabularies/`.
    pub(super) const FILES: [&'static str; 5] =
        ["audiences", "documents", "service-types", "stages", "topics"];

    /// All service types.
    pub fn service_types(&self) -> impl Iterator<Item = &Term> {
        self.service_families.iter().flat_map(|family| &family.types)
    }

    pub(super) fn set(&mut self, file: &str, root: &Node, decoder: &mut Decoder<'_>, config: &Config) {
        match file {
            "topics" => self.topics = terms(root, decoder, config),
            "stages" => self.stages = terms(root, decoder, config),
            "audiences" => self.audiences = terms(root, decoder, config),
            "documents" => self.documents = terms(root, decoder, config),
            "service-types" => {
                self.service_families = decoder.list(root, "the service types", |decoder, node| {
                    let mut fields = decoder.fields(node, "a family of service types")?;
                    let term = term(&mut fields, decoder, config);
                    let types = fields.required(decoder, "types");
                    let types = types.map_or(Vec::new(), |node| terms(node, decoder, config));
                    fields.finish(decoder);
                    Some(ServiceFamily { term: term?, types })
                });
            }
            _ => {}
        }
    }
}

fn terms(node: &Node, decoder: &mut Decoder<'_>, config: &Config) -> Vec<Term> {
    let terms: Vec<Term> = decoder.list(node, "a vocabulary", |decoder, node| {
        let mut fields = decoder.fields(node, "a term")?;
        let term = term(&mut fields, decoder, config);
        fields.finish(decoder);
        term
    });
    super::parse::report_twins(terms.iter().map(|term| (term.id.as_str(), term.span)), decoder);
    terms
}

fn term(fields: &mut Fields<'_>, decoder: &mut Decoder<'_>, config: &Config) -> Option<Term> {
    let id = fields.required(decoder, "id").and_then(|node| decoder.id(node));
    let name = fields.required(decoder, "name").and_then(|node| words(node, decoder, config));
    let summary = fields.optional(decoder, "summary").and_then(|node| words(node, decoder, config));
    let slug = fields.optional(decoder, "slug").and_then(|node| slugs(node, decoder, config));
    Some(Term { id: id?, name: name?, summary, slug, span: fields.span })
}
