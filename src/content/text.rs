//! A Markdown file: the words of one entry in one locale.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::markdown::{Outline, hash, outline};
use super::record::{Record, digest};
use super::synonyms;
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::LocaleId;
use crate::source::yaml::{self, Decoder, Fields, Node};
use crate::source::{FileId, Located, front_matter};
use crate::value::slug::Slug;

/// The words of an entry, by locale.
pub type Texts = BTreeMap<LocaleId, Arc<Document>>;

/// The words of one entry in one locale.
#[derive(Clone, Debug)]
pub struct Document {
    /// The file.
    pub file: FileId,
    /// The title; a city's introduction and an overlay may do without.
    pub title: Option<Located<String>>,
    /// What the page is about, in a sentence.
    pub summary: Option<Located<String>>,
    /// The last segment of the address in this locale.
    pub slug: Option<Located<String>>,
    /// Old addresses that lead here.
    pub aliases: Vec<Located<String>>,
    /// Words and phrases by which readers of this locale find the page, although it does not have them.
    pub synonyms: Vec<String>,
    /// What the translation says of itself; never there in the source locale.
    pub record: Option<Record>,
    /// What the text holds.
    pub outline: Outline,
    /// The Markdown, as bytes of the file.
    pub body: Range<usize>,
    /// The folder of a bundle, from the site's root.
    pub bundle: Option<String>,
    /// The hash of title, summary and lead.
    pub lead_hash: String,
    /// A number for all section hashes, as a translation's record has one.
    pub(crate) digest: u64,
    /// Whether the file could not be read; what was wrong has been reported.
    pub broken: bool,
}

impl Document {
    /// Stands in for a file that cannot be read, so that links to its entry don't fail too.
    fn broken(file: FileId, bundle: Option<String>) -> Document {
        Document {
            file,
            title: None,
            summary: None,
            slug: None,
            aliases: Vec::new(),
            synonyms: Vec::new(),
            record: None,
            outline: outline(file, "", 0..0, &mut Vec::new()),
            body: 0..0,
            bundle,
            lead_hash: String::new(),
            digest: 0,
            broken: true,
        }
    }

    /// Title, summary and what stands before the first heading, each on a line of its own: what is translated as
    /// the lead.
    pub fn lead(&self, text: &str) -> String {
        let words = |located: &Option<Located<String>>| located.as_ref().map_or("", |l| &l.value).to_string();
        format!("{}\n{}\n{text}", words(&self.title), words(&self.summary))
    }

    /// The sections of the text as a translation records them: id and hash.
    pub fn section_hashes(&self) -> impl Iterator<Item = (&str, &str)> {
        self.outline.sections.iter().map(|section| match section.heading {
            None => ("lead", self.lead_hash.as_str()),
            Some(index) => (self.outline.headings[index].id.as_str(), section.hash.as_str()),
        })
    }
}

/// What is to be known of a Markdown file before it is read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reading<'r> {
    pub(super) file: FileId,
    pub(super) text: &'r str,
    pub(super) bundle: Option<&'r str>,
    pub(super) is_source: bool,
    /// Whether the title may be left out, as in a city's introduction or an overlay.
    pub(super) title_optional: bool,
    /// Keys that hold facts and belong into the source-locale file.
    pub(super) fact_keys: &'static [&'static str],
}

/// Reads a Markdown file; `facts` takes the facts out of the source locale's front matter.
pub(super) fn read<F: Default>(
    reading: Reading<'_>,
    diagnostics: &mut Vec<Diagnostic>,
    facts: impl FnOnce(&mut Fields<'_>, &mut Decoder<'_>) -> F,
) -> (Document, F) {
    let Reading { file, text, .. } = reading;
    let bundle = reading.bundle.map(str::to_string);
    let broken = Document::broken(file, bundle.clone());
    let Some(parts) = front_matter::split(file, text, diagnostics) else {
        return (broken, F::default());
    };
    let yaml_text = &text[parts.front_matter.clone()];
    let root = yaml::parse_front_matter(file, yaml_text, parts.front_matter.start, diagnostics);
    let outline = outline(file, text, parts.body.clone(), diagnostics);
    let Some(root) = root else {
        return (Document { body: parts.body, outline, ..broken }, F::default());
    };
    let mut decoder = Decoder::new(diagnostics);
    let Some(mut fields) = decoder.fields(&root, "a front matter") else {
        return (broken, F::default());
    };
    let title = if reading.title_optional {
        fields.optional(&mut decoder, "title")
    } else {
        fields.required(&mut decoder, "title")
    };
    let title = title.and_then(|node| short(node, &mut decoder, "title", 70));
    let summary = fields.optional(&mut decoder, "summary");
    let summary = summary.and_then(|node| short(node, &mut decoder, "summary", 160));
    let slug = fields.optional(&mut decoder, "slug").and_then(|node| {
        Some(Located::new(Slug::decode(node, &mut decoder)?.as_str().to_string(), node.span))
    });
    let aliases = fields.optional(&mut decoder, "aliases").map_or(Vec::new(), |node| {
        decoder.list(node, "`aliases`", |decoder, node| Some(Located::new(decoder.string(node)?, node.span)))
    });
    let synonyms = synonyms::of_text(&mut fields, &mut decoder);
    let mut record = None;
    let mut found = F::default();
    if reading.is_source {
        found = facts(&mut fields, &mut decoder);
        if let Some((key, _)) = fields.entry("translation") {
            decoder.report(
                Diagnostic::new(Code::UNKNOWN_KEY, key.span, "the source text has no `translation`")
                    .help("remove it, or write it into the file of the translation"),
            );
        }
    } else {
        record = fields.optional(&mut decoder, "translation").and_then(|n| Record::decode(n, &mut decoder));
        for key in reading.fact_keys {
            if let Some((key, _)) = fields.entry(key) {
                decoder.report(
                    Diagnostic::new(
                        Code::FACT_IN_TRANSLATION,
                        key.span,
                        format!("`{}` is a fact, and facts stand in the source-locale file alone", key.name),
                    )
                    .help("move the line there; every language shows it"),
                );
            }
        }
    }
    fields.finish(&mut decoder);
    let lead = outline.sections.first().map_or(0..0, |section| section.range.clone());
    let mut document = Document {
        title,
        summary,
        slug,
        aliases,
        synonyms,
        record,
        outline,
        body: parts.body,
        lead_hash: String::new(),
        digest: 0,
        broken: false,
        file,
        bundle,
    };
    document.lead_hash = hash(&document.lead(&text[lead]));
    document.digest = digest(document.section_hashes());
    (document, found)
}

/// Text that search results and phones cut off past `most` characters.
fn short(node: &Node, decoder: &mut Decoder<'_>, what: &str, most: usize) -> Option<Located<String>> {
    let text = decoder.string(node)?;
    let count = text.chars().count();
    if count > most {
        decoder.report(
            Diagnostic::new(Code::TOO_LONG, node.span, format!("this {what} has {count} characters"))
                .help(format!("say it in {most}: phones and search engines cut off the rest")),
        );
    }
    Some(Located::new(text.trim().to_string(), node.span))
}
