//! `approdo.yaml`: the one configuration file, with overrides from the environment.

mod accessibility;
mod appearance;
mod load;
mod localized;
mod overrides;
mod profile;

pub use accessibility::{Accessibility, Assessment, Barrier, Conformity, Contact, Enforcement, Ground};
pub use appearance::{Appearance, Logo};
pub use load::{load, load_with};
pub use localized::{Localized, named};
pub use overrides::OVERRIDES_PATH;
pub use profile::{FooterKind, Profile};

use crate::locale::{Locale, LocaleId, Status};
use crate::source::Span;
use crate::value::email::Email;

/// Where the configuration lies, from the site's root.
pub const PATH: &str = "approdo.yaml";

/// The configuration of a site.
#[derive(Clone, Debug)]
pub struct Config {
    /// The whole file, for findings about the site.
    pub span: Span,
    /// The site's name.
    pub title: Localized,
    /// What the site is, in one or two sentences.
    pub description: Option<Localized>,
    /// Where the site will be served.
    pub base_url: BaseUrl,
    /// The locale that texts are written in first.
    pub source_locale: LocaleId,
    /// The IANA time zone of the desks.
    pub timezone: String,
    /// The ISO 3166-1 code of the country, for holidays, telephone numbers and the first day of the week.
    pub country: String,
    /// The name of the theme.
    pub theme: String,
    /// How the site differs from its theme.
    pub appearance: Appearance,
    /// All locales, in the order in which readers see them, and the pseudo-locales after them.
    pub locales: Vec<Locale>,
    /// Whether the pseudo-locales are among the locales.
    pub pseudo_locales: bool,
    /// Who answers for the site.
    pub publisher: Option<Publisher>,
    /// Under what terms the texts may be used.
    pub licence: Option<Licence>,
    /// Whether browsers may keep the pages of a reader's city for times without a network.
    pub offline: bool,
    /// Whether readers can search the site.
    pub search: bool,
    /// The facts of the accessibility statement.
    pub accessibility: Option<Accessibility>,
    /// The conventions that the site is held to.
    pub profile: Option<Profile>,
    /// Addresses of links at the foot that have a part to play.
    pub footer: Vec<(FooterKind, String)>,
    /// Whether each translated guide has a page that shows it beside the source text.
    pub counter_view: bool,
    /// Whether each language has a page about the state of the translations.
    pub translation_status: bool,
}

impl Config {
    /// The locale with this id.
    pub fn locale(&self, id: LocaleId) -> &Locale {
        &self.locales[usize::from(id.0)]
    }

    /// The locale with this tag.
    pub fn find_locale(&self, tag: &str) -> Option<&Locale> {
        self.locales.iter().find(|locale| locale.tag.as_str() == tag)
    }

    /// The locales that have pages.
    pub fn enabled(&self) -> impl Iterator<Item = &Locale> {
        self.locales.iter().filter(|locale| locale.status != Status::Disabled)
    }

    /// The locales that have pages and that texts are translated into.
    pub fn translated(&self) -> impl Iterator<Item = &Locale> {
        self.enabled().filter(|locale| locale.id != self.source_locale && !locale.is_pseudo())
    }

    /// The locale in which texts are written first.
    pub fn source(&self) -> &Locale {
        self.locale(self.source_locale)
    }

    /// A locale and then those that it falls back on.
    pub fn chain(&self, id: LocaleId) -> impl Iterator<Item = LocaleId> + '_ {
        std::iter::once(id).chain(self.locale(id).fallback.iter().copied())
    }
}

/// Where the site will be served: an origin and a path that ends with `/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl {
    /// Scheme, host and port: `https://example.org`.
    pub origin: String,
    /// `/`, or `/a/sub-path/`.
    pub path: String,
}

impl BaseUrl {
    /// The path of a page as a link on this site has it; `path` has no slash in front.
    pub fn link(&self, path: &str) -> String {
        format!("{}{path}", self.path)
    }

    /// The whole address of a page; `path` has no slash in front.
    pub fn absolute(&self, path: &str) -> String {
        format!("{}{}{path}", self.origin, self.path)
    }
}

/// Who answers for the site.
#[derive(Clone, Debug)]
pub struct Publisher {
    /// The name.
    pub name: Localized,
    /// The site of the publisher.
    pub url: Option<String>,
    /// A role mailbox.
    pub email: Option<Email>,
}

/// Under what terms the texts may be used.
#[derive(Clone, Debug)]
pub struct Licence {
    /// The name: "CC BY 4.0".
    pub name: String,
    /// Where it can be read.
    pub url: Option<String>,
}
