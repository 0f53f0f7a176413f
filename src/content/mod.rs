//! The parsed model: what editors wrote, one file a kind, before anything refers to anything.

mod card;
mod city;
mod collected;
mod desk;
mod facts;
mod fee;
mod glossary;
mod guide;
mod journey;
mod layout;
pub mod markdown;
mod memory;
mod notice;
mod organisation;
mod page;
mod parse;
mod record;
mod synonyms;
mod text;
mod unread;
mod vocabulary;

pub use card::{CONDITIONS, CardSection, SERVICE_CARD};
pub use city::{City, Holiday};
pub use desk::{
    Access, Appointment, AppointmentMode, Closure, Desk, DeskKind, Mailbox, PhoneLine, PostalAddress,
    SpokenLanguage, SpokenMode, Wheelchair,
};
pub use facts::{Lifecycle, Visibility};
pub use fee::{Amount, Fee, Period};
pub use glossary::GlossaryTerm;
pub use guide::{Deadline, Guide, GuideFacts, GuideKind, LegalSource, OnlineChannel};
pub use journey::{Item, Journey, Logic, Step, Style};
pub use memory::Memory;
pub use notice::{Notice, NoticeLink, NoticeTarget, Scope, Urgency};
pub use organisation::Organisation;
pub use page::Page;
pub use parse::parse;
pub use record::{Method, Record};
pub use synonyms::Synonyms;
pub use text::{Document, Texts};
pub use unread::Unread;
pub use vocabulary::{ServiceFamily, Term, Vocabularies};

use std::collections::BTreeMap;

use crate::picture::{Fault, Picture};
use crate::source::FileId;

/// Everything that editors wrote.
#[derive(Debug, Default)]
pub struct Content {
    /// Topics, stages, audiences, service types, documents.
    pub vocabularies: Vocabularies,
    /// Organisations by id.
    pub organisations: BTreeMap<String, Organisation>,
    /// Fees by id.
    pub fees: BTreeMap<String, Fee>,
    /// Cities in the order of their ids.
    pub cities: Vec<City>,
    /// Desks in the order of their cities and of their lists.
    pub desks: Vec<Desk>,
    /// Region-wide guides, then those of each city, in the order of their ids.
    pub guides: Vec<Guide>,
    /// Pages in the order of their ids.
    pub pages: Vec<Page>,
    /// Journeys in the order of their ids.
    pub journeys: Vec<Journey>,
    /// Notices in the order of their ids.
    pub notices: Vec<Notice>,
    /// The glossary, in the order of its file.
    pub glossary: Vec<GlossaryTerm>,
    /// What means the same to whoever searches, by locale.
    pub synonyms: Synonyms,
    /// The pictures of bundles, and what keeps others from being shown.
    pub pictures: BTreeMap<FileId, Result<Picture, Fault>>,
    /// What could not be read, so that links to it don't fail too.
    pub unread: Unread,
}

impl Content {
    /// The place of a city in the list.
    pub fn city(&self, id: &str) -> Option<usize> {
        self.cities.iter().position(|city| city.id == id)
    }

    /// The texts of all guides, then of all pages, then of all cities.
    pub fn texts(&self) -> impl Iterator<Item = (TextOf, &Texts)> {
        let guides = self.guides.iter().map(|guide| (TextOf::Guide, &*guide.texts));
        let pages = self.pages.iter().map(|page| (TextOf::Page, &*page.texts));
        let cities = self.cities.iter().map(|city| (TextOf::City, &*city.texts));
        guides.chain(pages).chain(cities)
    }
}

/// What a text belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextOf {
    /// A guide, or a city's overlay of one.
    Guide,
    /// A page.
    Page,
    /// A city's introduction.
    City,
}

/// The folder with the records of translations, from the site's root.
pub const STORE: &str = "content/translations/";

/// Whether a file, by its path from the site's root, is an image or another file of a bundle.
pub fn is_attachment(path: &str) -> bool {
    let below = path.strip_prefix("content/");
    below.is_some_and(|below| layout::place(below) == layout::Place::Attachment)
}

/// The last segment of an address: one for all locales, or one for each.
fn slugs(
    node: &crate::source::yaml::Node,
    decoder: &mut crate::source::yaml::Decoder<'_>,
    config: &crate::config::Config,
) -> Option<crate::config::Localized> {
    use crate::source::yaml::NodeKind;
    use crate::value::slug::Slug;
    let parts: Vec<&crate::source::yaml::Node> = match &node.kind {
        NodeKind::Mapping(entries) => entries.iter().map(|(_, value)| value).collect(),
        _ => vec![node],
    };
    // What is no text at all is reported below.
    let texts = parts.into_iter().filter(|part| part.text().is_some_and(|text| !text.trim().is_empty()));
    let right = texts.filter(|part| Slug::decode(part, decoder).is_none()).count() == 0;
    words(node, decoder, config).filter(|_| right)
}

/// A localised text of this site.
fn words(
    node: &crate::source::yaml::Node,
    decoder: &mut crate::source::yaml::Decoder<'_>,
    config: &crate::config::Config,
) -> Option<crate::config::Localized> {
    crate::config::Localized::decode(node, decoder, &config.locales, config.source_locale)
}
