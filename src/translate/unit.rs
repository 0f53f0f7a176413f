//! A unit: the smallest text with a state of its own.

use std::borrow::Cow;
use std::ops::Range;

use crate::content::Method;
use crate::content::markdown;
use crate::locale::LocaleId;
use crate::source::{FileId, Span};

use super::store::Recorded;

/// What a unit is in its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// A section of a Markdown text; its id is the heading's, or `lead`.
    Section,
    /// A text by locale in YAML; its id leads there through keys and ids of records: `permit-card.name`.
    String,
    /// A message of a catalogue; its id is the message's name, that of a term has a hyphen in front.
    Message,
}

/// The smallest text with a state of its own, in all its locales.
#[derive(Clone, Debug)]
pub struct Unit<'s> {
    /// The id, unique in its [`Item`](super::Item).
    pub id: Cow<'s, str>,
    /// What it is in its file.
    pub form: Form,
    /// Where the whole of it stands in the file of the source: the section, the mapping with all locales (without
    /// the bracket that closes it), the message. `None` for a section that the source has no more.
    pub place: Option<Span>,
    /// Whether its id has the place in a list in it, because what is listed has no id.
    pub positional: bool,
    /// The texts that there are, in the order of the locales.
    pub versions: Vec<(LocaleId, Version<'s>)>,
    /// The locales that need no text of their own, because the tool has one.
    pub unneeded: Vec<LocaleId>,
}

/// A unit in one locale.
#[derive(Clone, Debug)]
pub struct Version<'s> {
    /// The text. That of a lead is title, summary and what stands before the first heading, each on a line of its
    /// own; that of a message is as Fluent's serialiser writes it.
    pub text: Cow<'s, str>,
    /// Where it stands: of a lead only what stands before the first heading.
    pub file: FileId,
    /// The bytes there.
    pub range: Range<usize>,
    /// The hash of the text in its normal form.
    pub hash: Cow<'s, str>,
    /// What is recorded of the text that this one was made from.
    pub recorded: Recorded<'s>,
    /// How it was translated.
    pub method: Method,
}

impl<'s> Unit<'s> {
    /// The text in exactly this locale.
    pub fn version(&self, locale: LocaleId) -> Option<&Version<'s>> {
        let at = self.versions.binary_search_by_key(&locale, |(locale, _)| *locale).ok()?;
        self.versions.get(at).map(|(_, version)| version)
    }

    /// How many words the text in this locale has for whoever translates it.
    pub fn words(&self, locale: LocaleId) -> usize {
        let Some(version) = self.version(locale) else { return 0 };
        match self.form {
            Form::Section | Form::String => markdown::words(&version.text),
            // What stands before the sign is the message's name.
            Form::Message => markdown::words(version.text.split_once('=').map_or("", |(_, text)| text)),
        }
    }
}
