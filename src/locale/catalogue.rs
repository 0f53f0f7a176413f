//! Catalogues: the fixed words of the interface, in Fluent.
//!
//! A message is looked for in the reader's locale, first in the site's own files, then in the tool's,
//! then likewise in each locale of the fallback chain, and at last in the tool's English. Files are
//! checked when they are loaded, so a wrong one is a diagnostic and never a surprise on a page.
//!
//! A pseudo-locale has the English messages, the site's over the tool's, with other words, and over these what the
//! site has for its tag.
//!
//! Fluent's own plural rules are wrong for several languages (Arabic from 103 on, Lithuanian from 22
//! on, Romanian from 101 to 119), so every file is rewritten as it is loaded and ICU4X chooses the
//! plural; see `rewrite`.

mod builtin;
mod check;
mod functions;
mod layer;
mod read;
mod rewrite;
mod wording;

pub use builtin::Builtin;
pub use layer::Arg;
pub use wording::Wording;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Severity};
use crate::source::Sources;

use super::{Locale, LocaleId, Pseudo, Tag};
use check::Own;
use layer::{Layer, Text};

/// The language whose messages the tool always has in full.
const ENGLISH: &str = "en";

/// Why a message has no text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MessageError {
    /// Neither the site nor the tool has it, in any language.
    #[error("there is no message `{0}`")]
    Unknown(String),
    /// It is there, but a variable was not given or a reference leads nowhere.
    #[error("the message `{id}` of `{tag}` cannot be written: {}", faults.join("; "))]
    Broken {
        /// The message.
        id: String,
        /// The language that it was found in.
        tag: Tag,
        /// What Fluent says.
        faults: Vec<String>,
    },
}

/// The catalogues of all configured locales.
#[derive(Debug)]
pub struct Catalogues {
    catalogues: Vec<Catalogue>,
    english: Catalogue,
    own: Option<Own>,
}

impl Catalogues {
    /// The catalogue of a locale; that of a locale which was not configured has the tool's English only.
    pub fn get(&self, locale: LocaleId) -> &Catalogue {
        self.catalogues.get(locale.index()).unwrap_or(&self.english)
    }

    /// Reports the site's own messages that no page shows, and those that a language lacks. `shows` says whether the
    /// theme's templates name a message; `others` that they show some whose names are not known before. Nothing is
    /// reported where a catalogue could not be read.
    pub fn check_own(
        &self,
        locales: &[Locale],
        shows: &dyn Fn(&str) -> bool,
        others: bool,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        if let Some(own) = &self.own {
            own.check(locales, shows, others, diagnostics);
        }
    }
}

/// The messages that a reader of one locale sees.
#[derive(Clone, Debug)]
pub struct Catalogue {
    layers: Vec<Arc<Layer>>,
    /// Whether a message that the first layer lacks shows its id.
    keys: bool,
}

impl Catalogue {
    /// A message as plain text, without isolation marks. Numbers are written with the digit grouping of
    /// the language and Latin digits; a year, a postcode or a phone number is therefore a text.
    pub fn message(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Result<String, MessageError> {
        let layer = self.layer(id)?;
        if self.shows_key(id) { Ok(format!("[{id}]")) } else { layer.plain(id, args) }
    }

    /// A message as HTML: everything is escaped, and each argument that is a text stands in `<bdi>`, so
    /// that a name in another script does not disturb the words around it.
    pub fn message_html(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Result<String, MessageError> {
        let layer = self.layer(id)?;
        // Ids have no signs that HTML knows.
        if self.shows_key(id) { Ok(format!("[{id}]")) } else { layer.html(id, args) }
    }

    fn shows_key(&self, id: &str) -> bool {
        self.keys && !self.layers.first().is_some_and(|layer| layer.has(id))
    }

    /// The language that a message comes from, for `lang` and `dir` where it is not the reader's.
    pub fn origin(&self, id: &str) -> Option<&Tag> {
        self.layer(id).ok().map(Layer::tag)
    }

    /// A digest of everything that this catalogue can answer, for caches.
    pub fn digest(&self) -> [u8; 32] {
        let mut hasher = blake3::Hasher::new();
        hasher.update(&[u8::from(self.keys)]);
        for layer in &self.layers {
            hasher.update(layer.digest());
        }
        *hasher.finalize().as_bytes()
    }

    fn layer(&self, id: &str) -> Result<&Layer, MessageError> {
        self.layers
            .iter()
            .find(|layer| layer.has(id))
            .map(Arc::as_ref)
            .ok_or_else(|| MessageError::Unknown(id.to_string()))
    }
}

/// Loads and checks all catalogues: the site's `locales/<tag>/*.ftl` and the tool's own. `locales` are
/// in the order of their ids.
pub fn load(
    sources: &Sources,
    builtin: &Builtin,
    locales: &[Locale],
    wording: Wording,
    diagnostics: &mut Vec<Diagnostic>,
) -> Catalogues {
    let tags: Vec<&Tag> = locales.iter().map(|locale| &locale.tag).collect();
    let before = diagnostics.len();
    let site = read::site_files(sources, builtin, &tags, diagnostics);
    let unread = sources.under("locales/").any(|(_, file)| file.text().is_none())
        || diagnostics.iter().skip(before).any(|one| one.severity == Severity::Error);
    // What could not be read may be missed only for that, and may name what seems to be unused.
    let own = Some(check::run(&site, builtin, locales, diagnostics)).filter(|_| !unread);

    let english = Tag::parse(ENGLISH).ok();
    let of_site = |tag: &Tag| site.get(tag).into_iter().flatten().map(|file| file.text);
    let layer = |tag: &Tag| {
        let pseudo = Pseudo::of(tag);
        let spoken = match pseudo {
            Some(_) => Pseudo::english(tags.iter().copied()).or(english.as_ref()).unwrap_or(tag),
            None => tag,
        };
        let words = builtin.files(spoken).into_iter().chain(of_site(spoken));
        let mut texts: Vec<Text<'_>> = words.map(|text| Text { text, pseudo }).collect();
        if pseudo.is_some() {
            texts.extend(of_site(tag).map(|text| Text { text, pseudo: None }));
        }
        Arc::new(Layer::new(tag, spoken, &texts))
    };
    let mut layers: BTreeMap<&str, Arc<Layer>> = BTreeMap::new();
    for tag in tags.iter().copied().chain(english.as_ref()) {
        layers.entry(tag.as_str()).or_insert_with(|| layer(tag));
    }
    let catalogue = |chain: &mut dyn Iterator<Item = &str>| {
        let mut seen = Vec::new();
        for tag in chain.chain([ENGLISH]) {
            if !seen.contains(&tag) {
                seen.push(tag);
            }
        }
        let layers = seen.into_iter().filter_map(|tag| layers.get(tag).cloned()).collect();
        Catalogue { layers, keys: wording.keys }
    };
    Catalogues {
        catalogues: locales
            .iter()
            .map(|locale| {
                let fallback = locale.fallback.iter().filter_map(|id| locales.get(id.index()));
                catalogue(&mut [locale].into_iter().chain(fallback).map(|locale| locale.tag.as_str()))
            })
            .collect(),
        english: catalogue(&mut std::iter::empty()),
        own,
    }
}

#[cfg(test)]
pub(crate) mod tests;
