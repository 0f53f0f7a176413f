//! Synonyms: words that mean the same to whoever searches.

use std::collections::BTreeMap;

use crate::config::{self, Config};
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::{LocaleId, fold};
use crate::source::Span;
use crate::source::yaml::{Decoder, Fields, Node};

/// For each locale the groups of words and phrases that mean the same.
pub type Synonyms = BTreeMap<LocaleId, Vec<Vec<String>>>;

/// Reads `synonyms.yaml`.
pub(super) fn decode(node: &Node, decoder: &mut Decoder<'_>, config: &Config) -> Synonyms {
    let mut synonyms = Synonyms::new();
    for (key, value) in decoder.entries(node, "lists of synonyms by locale") {
        let Some(locale) = config::named(key, decoder, &config.locales) else { continue };
        let groups = decoder.list(value, "the synonyms of a locale", |decoder, node| {
            let words = words(node, "a group of synonyms", decoder);
            if words.len() == 1 && decoder.items(node, "a group of synonyms").len() == 1 {
                decoder.report(
                    Diagnostic::new(Code::LONE_SYNONYM, node.span, "a group of one word says nothing")
                        .help("add a word that means the same, or remove the group"),
                );
            }
            Some(words)
        });
        synonyms.insert(locale.id, groups);
    }
    synonyms
}

/// Reads the `synonyms` of a front matter.
pub(super) fn of_text(fields: &mut Fields<'_>, decoder: &mut Decoder<'_>) -> Vec<String> {
    let node = fields.optional(decoder, "synonyms");
    node.map_or(Vec::new(), |node| words(node, "`synonyms`", decoder))
}

/// A list of words and phrases, each once.
fn words(node: &Node, what: &str, decoder: &mut Decoder<'_>) -> Vec<String> {
    let mut first: BTreeMap<String, Span> = BTreeMap::new();
    decoder.list(node, what, |decoder, node| {
        let text = decoder.string(node)?;
        if !text.chars().any(char::is_alphanumeric) {
            decoder.invalid(node, "this synonym has no letter and no figure", "write a word, or remove it");
            return None;
        }
        let mut small = String::new();
        fold(text.trim(), &mut small);
        if let Some(earlier) = first.get(&small) {
            decoder.report(
                Diagnostic::new(Code::DUPLICATE_SYNONYM, node.span, format!("`{text}` stands here twice"))
                    .related(*earlier, "first here")
                    .help("remove one of the two"),
            );
            return None;
        }
        first.insert(small, node.span);
        Some(text.trim().to_string())
    })
}
