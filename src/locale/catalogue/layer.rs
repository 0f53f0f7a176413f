//! One language's messages, the site's over the tool's, ready to be written.

use std::fmt;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::MessageError;
use super::functions::{self, Language};
use super::rewrite::{Output, rewrite};
use crate::locale::{Pseudo, Tag};

/// What stands for a variable of a message.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Arg<'a> {
    /// A text, as it is.
    Text(&'a str),
    /// A whole number: chooses plurals and is written with the language's digit grouping. Exact up to
    /// 2^53, as Fluent's numbers are.
    Number(i64),
}

/// A catalogue file.
#[derive(Clone, Copy)]
pub(super) struct Text<'t> {
    /// What stands in it.
    pub(super) text: &'t str,
    /// How its words are changed.
    pub(super) pseudo: Option<Pseudo>,
}

type Bundle = FluentBundle<FluentResource>;

/// The messages of one language.
pub(super) struct Layer {
    tag: Tag,
    plain: Bundle,
    html: Bundle,
    digest: [u8; 32],
}

impl Layer {
    /// The messages of some files, those of a later one over those of the ones before it. `language` chooses plurals
    /// and writes numbers.
    pub(super) fn new(tag: &Tag, language: &Tag, texts: &[Text<'_>]) -> Layer {
        let language = Arc::new(Language::new(language));
        let mut hasher = blake3::Hasher::new();
        hasher.update(tag.as_str().as_bytes());
        for Text { text, pseudo } in texts {
            hasher.update(pseudo.map_or("", Pseudo::as_str).as_bytes());
            hasher.update(&(text.len() as u64).to_le_bytes()).update(text.as_bytes());
        }
        let bundle = |output: Output| {
            // Fluent never chooses a plural itself here, so it need not know the language.
            let mut bundle = Bundle::new_concurrent(vec![Default::default()]);
            bundle.set_use_isolating(false);
            functions::add(&mut bundle, &language, output);
            for Text { text, pseudo } in texts {
                // A byte order mark is not part of Fluent: the first message would be lost with it.
                let text = text.trim_start_matches('\u{feff}');
                let resource = FluentResource::try_new(rewrite(text, output, *pseudo));
                // What could not be parsed has been reported; the rest counts.
                bundle.add_resource_overriding(resource.unwrap_or_else(|(resource, _)| resource));
            }
            bundle
        };
        Layer {
            tag: tag.clone(),
            plain: bundle(Output::Plain),
            html: bundle(Output::Html),
            digest: *hasher.finalize().as_bytes(),
        }
    }

    pub(super) fn tag(&self) -> &Tag {
        &self.tag
    }

    pub(super) fn digest(&self) -> &[u8; 32] {
        &self.digest
    }

    pub(super) fn has(&self, id: &str) -> bool {
        self.plain.get_message(id).is_some_and(|message| message.value().is_some())
    }

    pub(super) fn plain(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Result<String, MessageError> {
        self.write(&self.plain, id, args)
    }

    pub(super) fn html(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Result<String, MessageError> {
        self.write(&self.html, id, args)
    }

    fn write(&self, bundle: &Bundle, id: &str, args: &[(&str, Arg<'_>)]) -> Result<String, MessageError> {
        let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
            return Err(MessageError::Unknown(id.to_string()));
        };
        let args: Option<FluentArgs<'_>> = (!args.is_empty()).then(|| {
            args.iter()
                .map(|&(name, arg)| match arg {
                    Arg::Text(text) => (name, FluentValue::from(text)),
                    Arg::Number(number) => (name, FluentValue::from(number)),
                })
                .collect()
        });
        let mut faults = Vec::new();
        let text = bundle.format_pattern(pattern, args.as_ref(), &mut faults);
        if faults.is_empty() {
            return Ok(text.into_owned());
        }
        Err(MessageError::Broken {
            id: id.to_string(),
            tag: self.tag.clone(),
            faults: faults.iter().map(ToString::to_string).collect(),
        })
    }
}

impl fmt::Debug for Layer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Layer").field("tag", &self.tag).finish_non_exhaustive()
    }
}
