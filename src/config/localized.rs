//! Words that a data file gives in one language or in several.

use crate::diagnostic::{Code, Diagnostic};
use crate::locale::{Locale, LocaleId, Script};
use crate::source::Span;
use crate::source::yaml::{Decoder, Key, Node, NodeKind, did_you_mean};

/// A text of fewer words may be a name, which a record may keep in the letters of its country.
const LEAST_WORDS: usize = 10;

/// A text per locale; there is always at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Localized {
    /// The texts, in the order of the locales.
    texts: Vec<(LocaleId, String)>,
    /// Where they stand.
    pub span: Span,
}

impl Localized {
    /// One text, in the source locale.
    pub fn single(locale: LocaleId, text: String, span: Span) -> Localized {
        Localized { texts: vec![(locale, text)], span }
    }

    /// Reads a scalar (the source locale's text) or a map from locale to text.
    pub fn decode(
        node: &Node,
        decoder: &mut Decoder<'_>,
        locales: &[Locale],
        source: LocaleId,
    ) -> Option<Localized> {
        if !matches!(node.kind, NodeKind::Mapping(_)) {
            return decoder.string(node).map(|text| Localized::single(source, text, node.span));
        }
        let mut texts = Vec::new();
        for (key, value) in decoder.entries(node, "a text by locale") {
            if let Some(locale) = named(key, decoder, locales)
                && let Some(text) = decoder.string(value)
            {
                if let Some(script) = Script::foreign(&text, LEAST_WORDS, &locale.tag) {
                    let (name, tag) = (script.name(), &locale.tag);
                    let message = format!("this text has {name} letters, which `{tag}` is not written in");
                    decoder.report(
                        Diagnostic::new(Code::WRONG_SCRIPT, value.span, message)
                            .help(format!("translate it, or remove `{tag}`")),
                    );
                }
                texts.push((locale.id, text));
            }
        }
        texts.sort_by_key(|(locale, _)| *locale);
        texts.dedup_by_key(|(locale, _)| *locale);
        if texts.is_empty() {
            let tag = locales.iter().find(|l| l.id == source).map_or("", |l| l.tag.as_str());
            if matches!(&node.kind, NodeKind::Mapping(entries) if entries.is_empty()) {
                decoder.report(
                    Diagnostic::new(Code::MISSING_KEY, node.span, "this text has no words in any locale")
                        .help(format!("add `{tag}: …`")),
                );
            }
            return None;
        }
        if !texts.iter().any(|(locale, _)| *locale == source) {
            let tag = locales.iter().find(|l| l.id == source).map_or("", |l| l.tag.as_str());
            decoder.report(
                Diagnostic::new(Code::MISSING_KEY, node.span, "this text is missing in the source locale")
                    .help(format!("add `{tag}: …`")),
            );
        }
        Some(Localized { texts, span: node.span })
    }

    /// The text in exactly this locale.
    pub fn exact(&self, locale: LocaleId) -> Option<&str> {
        let index = self.texts.binary_search_by_key(&locale, |(locale, _)| *locale).ok()?;
        Some(&self.texts[index].1)
    }

    /// The text along a fallback chain, and the locale that it is in; in the end any text at all.
    pub fn along(&self, chain: impl IntoIterator<Item = LocaleId>) -> (LocaleId, &str) {
        chain
            .into_iter()
            .find_map(|locale| self.exact(locale).map(|text| (locale, text)))
            .or_else(|| self.texts.first().map(|(locale, text)| (*locale, text.as_str())))
            .unwrap_or((LocaleId(0), ""))
    }

    /// All texts, in the order of the locales.
    pub fn iter(&self) -> impl Iterator<Item = (LocaleId, &str)> {
        self.texts.iter().map(|(locale, text)| (*locale, text.as_str()))
    }
}

/// The locale that a key of a mapping names; a key that names none is reported.
pub fn named<'l>(key: &Key, decoder: &mut Decoder<'_>, locales: &'l [Locale]) -> Option<&'l Locale> {
    let locale = locales.iter().find(|locale| locale.tag.as_str() == key.name);
    if locale.is_none() {
        let message = format!("`{}` is not a locale of this site", key.name);
        let mut diagnostic = Diagnostic::new(Code::UNKNOWN_LOCALE, key.span, message);
        diagnostic.help = did_you_mean(&key.name, locales.iter().map(|locale| locale.tag.as_str()));
        decoder.report(diagnostic);
    }
    locale
}
