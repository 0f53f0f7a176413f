//! What is translated as one: a guide, a page, a record of a data file, a catalogue.

use jiff::civil::Date;
use rayon::prelude::*;

use super::store::Store;
use super::unit::Unit;
use super::{messages, sections, strings};
use crate::config::Config;
use crate::content::{Content, Texts, Visibility};
use crate::locale::LocaleId;
use crate::site;
use crate::source::{FileId, Sources};

/// Kinds of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A guide, or a city's overlay of one.
    Guide,
    /// A page about the site.
    Page,
    /// A city: its introduction, and what its data say.
    City,
    /// A desk.
    Desk,
    /// A journey.
    Journey,
    /// A term of the glossary.
    Glossary,
    /// A notice.
    Notice,
    /// Names, fees and lists; the site's own title.
    Fact,
    /// A catalogue: the words of the interface.
    Message,
}

impl Kind {
    /// All kinds, in the order of lists.
    pub const ALL: [Kind; 9] = [
        Kind::Guide,
        Kind::Page,
        Kind::City,
        Kind::Desk,
        Kind::Journey,
        Kind::Glossary,
        Kind::Notice,
        Kind::Fact,
        Kind::Message,
    ];

    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Guide => "guide",
            Kind::Page => "page",
            Kind::City => "city",
            Kind::Desk => "desk",
            Kind::Journey => "journey",
            Kind::Glossary => "glossary",
            Kind::Notice => "notice",
            Kind::Fact => "fact",
            Kind::Message => "message",
        }
    }
}

/// What is translated as one.
#[derive(Clone, Debug)]
pub struct Item<'s> {
    /// What it is.
    pub kind: Kind,
    /// Its name among those of its kind: `tax-code`, `bologna/registry`.
    pub name: String,
    /// The city that it belongs to.
    pub city: Option<String>,
    /// The file of the source locale.
    pub file: FileId,
    /// The path of that file.
    pub path: &'s str,
    /// The texts, where it has files of its own for each locale.
    pub texts: Option<&'s Texts>,
    /// Whether readers see it today.
    pub visibility: Visibility,
    /// What it consists of: the sections in the order of the source, then the strings.
    pub units: Vec<Unit<'s>>,
}

impl<'s> Item<'s> {
    /// The name of a unit in the whole site: `content/fees.yaml#permit-card.name`.
    pub fn key(&self, unit: &Unit<'_>) -> String {
        format!("{}#{}", self.path, unit.id)
    }

    /// The locale that a unit is translated from, for readers of this one: the first of `translate_from` that has
    /// the text.
    pub fn origin(&self, config: &Config, unit: &Unit<'_>, locale: LocaleId) -> LocaleId {
        if let (Some(texts), super::Form::Section) = (self.texts, unit.form) {
            return site::upstream(config, texts, locale);
        }
        let mut origins = config.locale(locale).translate_from.iter().copied();
        origins.find(|origin| unit.version(*origin).is_some()).unwrap_or(config.source_locale)
    }
}

/// Everything that is translated: guides, pages and introductions, then what data files say, then the site's own
/// words of the interface; each in the order of its files. Drafts and what does not show today are among them.
pub fn items<'s>(
    config: &'s Config,
    content: &'s Content,
    sources: &'s Sources,
    store: &'s Store,
    today: Date,
) -> Vec<Item<'s>> {
    let ground = Ground { config, content, sources, store, today };
    let texts: Vec<sections::Text<'s>> = sections::texts(ground);
    let mut items: Vec<Item<'s>> =
        texts.par_iter().with_min_len(16).map(|text| sections::item(ground, text)).collect();
    items.extend(strings::items(ground));
    items.extend(messages::items(ground));
    items
}

/// What everything is read from.
#[derive(Clone, Copy)]
pub(super) struct Ground<'s> {
    pub(super) config: &'s Config,
    pub(super) content: &'s Content,
    pub(super) sources: &'s Sources,
    pub(super) store: &'s Store,
    pub(super) today: Date,
}
