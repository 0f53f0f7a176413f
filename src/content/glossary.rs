//! The glossary: words that newcomers meet on letters and forms.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::words;
use crate::config::{self, Config, Localized};
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::{LocaleId, fold};
use crate::source::yaml::{Decoder, Node, NodeKind};
use crate::source::{Located, Span};

/// The longest explanation, in characters: a phone shows it without scrolling.
const LONGEST: usize = 300;

/// A term of the glossary.
#[derive(Clone, Debug)]
pub struct GlossaryTerm {
    /// The id.
    pub id: String,
    /// The term; in the source locale the official one.
    pub term: Localized,
    /// What stands in texts: the term and its other forms, by locale.
    pub words: Vec<(LocaleId, Located<String>)>,
    /// What it means.
    pub explanation: Localized,
    /// The guide that says more.
    pub guide: Option<Located<String>>,
    /// When somebody last checked it.
    pub verified_on: Option<Date>,
    /// The whole record.
    pub span: Span,
}

/// Reads `glossary.yaml`.
pub(super) fn decode(node: &Node, decoder: &mut Decoder<'_>, config: &Config) -> Vec<GlossaryTerm> {
    let terms = decoder.list(node, "the glossary", |decoder, node| term(node, decoder, config));
    super::parse::report_twins(terms.iter().map(|term| (term.id.as_str(), term.span)), decoder);
    same_words(&terms, decoder, config);
    terms
}

fn term(node: &Node, decoder: &mut Decoder<'_>, config: &Config) -> Option<GlossaryTerm> {
    let mut fields = decoder.fields(node, "a term of the glossary")?;
    let id = fields.required(decoder, "id").and_then(|node| decoder.id(node));
    let named = fields.required(decoder, "term");
    let term = named.and_then(|node| words(node, decoder, config));
    let forms = fields.optional(decoder, "forms");
    let mut words = Vec::new();
    for (locale, text, _) in named.map_or(Vec::new(), |node| by_locale(node, config)) {
        words.push((locale, text));
    }
    if let Some(node) = forms {
        words.extend(self::forms(node, decoder, config));
    }
    let explained = fields.required(decoder, "explanation");
    for (_, text, node) in explained.map_or(Vec::new(), |node| by_locale(node, config)) {
        let count = text.value.trim().chars().count();
        if count > LONGEST {
            let message = format!("this explanation has {count} characters");
            let help = format!("say it in {LONGEST}, and the rest in a guide that `guide` names");
            decoder.report(Diagnostic::new(Code::LONG_EXPLANATION, node.span, message).help(help));
        }
    }
    let explanation = explained.and_then(|node| self::words(node, decoder, config));
    let guide = fields.optional(decoder, "guide").and_then(|node| {
        let path = decoder.string(node)?;
        Some(Located::new(path, node.span))
    });
    let verified_on = fields.optional(decoder, "verified_on").and_then(|node| decoder.date(node));
    fields.finish(decoder);
    Some(GlossaryTerm {
        id: id?,
        term: term?,
        words,
        explanation: explanation?,
        guide,
        verified_on,
        span: node.span,
    })
}

/// The texts of a localised text, each with its place. What is wrong with them has been reported.
fn by_locale<'n>(node: &'n Node, config: &Config) -> Vec<(LocaleId, Located<String>, &'n Node)> {
    let text = |locale: LocaleId, node: &'n Node| {
        let text = node.text().map(str::trim).filter(|text| !text.is_empty())?;
        Some((locale, Located::new(text.to_string(), node.span), node))
    };
    match &node.kind {
        NodeKind::Mapping(entries) => {
            entries.iter().filter_map(|(key, value)| text(config.find_locale(&key.name)?.id, value)).collect()
        }
        _ => text(config.source_locale, node).into_iter().collect(),
    }
}

/// A list of forms in the source locale, or a mapping from locales to such lists.
fn forms(node: &Node, decoder: &mut Decoder<'_>, config: &Config) -> Vec<(LocaleId, Located<String>)> {
    if !matches!(node.kind, NodeKind::Mapping(_)) {
        return list(config.source_locale, node, decoder);
    }
    let mut forms = Vec::new();
    for (key, value) in decoder.entries(node, "lists of forms by locale") {
        if let Some(locale) = config::named(key, decoder, &config.locales) {
            forms.extend(list(locale.id, value, decoder));
        }
    }
    forms
}

fn list(locale: LocaleId, node: &Node, decoder: &mut Decoder<'_>) -> Vec<(LocaleId, Located<String>)> {
    decoder.list(node, "`forms`", |decoder, node| {
        let text = decoder.string(node)?;
        if !text.chars().any(char::is_alphanumeric) {
            decoder.invalid(node, "this form has no letter and no figure", "write it as texts have it");
            return None;
        }
        Some((locale, Located::new(text.trim().to_string(), node.span)))
    })
}

/// Reports words that stand in the glossary twice: only one of the two could be linked.
fn same_words(terms: &[GlossaryTerm], decoder: &mut Decoder<'_>, config: &Config) {
    let mut first: BTreeMap<(LocaleId, String), Span> = BTreeMap::new();
    for (locale, word) in terms.iter().flat_map(|term| &term.words) {
        let mut small = String::new();
        fold(&word.value, &mut small);
        let Some(earlier) = first.get(&(*locale, small.clone())) else {
            first.insert((*locale, small), word.span);
            continue;
        };
        let tag = &config.locale(*locale).tag;
        let message = format!("`{}` stands in the glossary twice in `{tag}`", word.value);
        decoder.report(
            Diagnostic::new(Code::DUPLICATE_TERM, word.span, message)
                .related(*earlier, "first here: texts link to this one")
                .help("remove one of the two, or say one of them differently"),
        );
    }
}
