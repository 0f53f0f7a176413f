use crate::config::{Config, Localized};
use crate::content::words;
use crate::locale::Tag;
use crate::source::yaml::{Decoder, Node};

/// A language in which a desk helps.
#[derive(Clone, Debug)]
pub struct SpokenLanguage {
    /// The language; any, not only the site's.
    pub tag: Tag,
    /// Who speaks it.
    pub mode: SpokenMode,
    /// When, where it is not always.
    pub when: Option<Localized>,
}

/// Who speaks a language: somebody at the desk, or somebody who has to be called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SpokenMode {
    /// Somebody at the desk.
    Staff,
    /// An interpreter at the desk.
    Interpreter,
    /// Somebody, if asked beforehand.
    OnRequest,
    /// An interpreter on the telephone.
    PhoneInterpreter,
}

impl SpokenMode {
    /// The word in data files and in the catalogue.
    pub fn as_str(self) -> &'static str {
        match self {
            SpokenMode::Staff => "staff",
            SpokenMode::Interpreter => "interpreter",
            SpokenMode::OnRequest => "on-request",
            SpokenMode::PhoneInterpreter => "phone-interpreter",
        }
    }
}

impl SpokenLanguage {
    pub(super) fn decode(node: &Node, decoder: &mut Decoder<'_>, config: &Config) -> Option<SpokenLanguage> {
        let mut fields = decoder.fields(node, "a language of a desk")?;
        let tag = fields.required(decoder, "tag").and_then(|node| {
            let text = decoder.string(node)?;
            let tag = Tag::parse(&text).ok();
            if tag.is_none() {
                decoder.invalid(
                    node,
                    &format!("`{text}` is not a language tag"),
                    "write a BCP 47 tag: `ar`, `zh-Hans`",
                );
            }
            tag
        });
        let modes =
            [SpokenMode::Staff, SpokenMode::Interpreter, SpokenMode::OnRequest, SpokenMode::PhoneInterpreter]
                .map(|mode| (mode.as_str(), mode));
        let mode = fields.optional(decoder, "mode").and_then(|node| decoder.one_of(node, &modes));
        let when = fields.optional(decoder, "when").and_then(|node| words(node, decoder, config));
        fields.finish(decoder);
        Some(SpokenLanguage { tag: tag?, mode: mode.unwrap_or(SpokenMode::Staff), when })
    }
}
