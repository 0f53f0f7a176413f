//! What a link or an image points at.

use crate::source::Span;

/// The kinds of entries that a reference can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scheme {
    /// `guide:residence-permit` or `guide:bologna/bus-pass`.
    Guide,
    /// `desk:bologna/welcome`.
    Desk,
    /// `fee:permit-card`.
    Fee,
    /// `topic:permits`.
    Topic,
    /// `city:bologna`.
    City,
    /// `page:privacy`.
    Page,
    /// `journey:researcher-bologna`.
    Journey,
    /// `org:unibo`.
    Organisation,
}

impl Scheme {
    /// All schemes, as editors write them.
    pub const ALL: [(&'static str, Scheme); 8] = [
        ("guide", Scheme::Guide),
        ("desk", Scheme::Desk),
        ("fee", Scheme::Fee),
        ("topic", Scheme::Topic),
        ("city", Scheme::City),
        ("page", Scheme::Page),
        ("journey", Scheme::Journey),
        ("org", Scheme::Organisation),
    ];

    /// The word before the colon.
    pub fn as_str(self) -> &'static str {
        Scheme::ALL.iter().find(|(_, scheme)| *scheme == self).map_or("", |(word, _)| word)
    }
}

/// The address of a link or an image, sorted by what it points at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// An entry of this site, and perhaps a heading of its page.
    Entry {
        /// Which kind.
        scheme: Scheme,
        /// What follows the colon, without the fragment.
        path: String,
        /// The heading id behind `#`.
        fragment: Option<String>,
    },
    /// A heading of the same page.
    Fragment(String),
    /// A file beside the text.
    File(String),
    /// Somewhere else; checked by the URL policy.
    External(String),
}

impl Target {
    /// Sorts an address. Nothing is looked up here.
    pub fn parse(address: &str) -> Target {
        if let Some(fragment) = address.strip_prefix('#') {
            return Target::Fragment(fragment.to_string());
        }
        if let Some((word, rest)) = address.split_once(':') {
            if let Some((_, scheme)) = Scheme::ALL.iter().find(|(name, _)| *name == word) {
                let (path, fragment) = match rest.split_once('#') {
                    Some((path, fragment)) => (path, Some(fragment.to_string())),
                    None => (rest, None),
                };
                return Target::Entry { scheme: *scheme, path: path.to_string(), fragment };
            }
            return Target::External(address.to_string());
        }
        if address.starts_with("//") || address.starts_with('/') {
            return Target::External(address.to_string());
        }
        Target::File(address.to_string())
    }
}

/// A link or an image in a text.
#[derive(Clone, Debug)]
pub struct Reference {
    /// What it points at.
    pub target: Target,
    /// Where it stands.
    pub span: Span,
    /// Whether it is an image, `![…](…)`: of an entry, an embedded card.
    pub image: bool,
    /// Whether it has a paragraph of its own, where a card can stand.
    pub alone: bool,
}
