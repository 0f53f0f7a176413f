//! The build, from sources to a plan; it does no input or output.
//!
//! 1. [`parse`] reads everything that editors wrote: the configuration, the catalogues, the content.
//! 2. [`resolve`] decides which pages there are, binds every reference, and runs the checks.
//! 3. [`prepare`] reads the theme and lists every file of the output.
//!
//! What is wrong goes into `diagnostics`, and every step goes on as far as it can. With a [`Memory`], a step leaves
//! out what it did for the version before, from the same files.

mod memory;

use std::sync::Arc;

use rayon::prelude::*;

use crate::check;
use crate::config::{self, Config};
use crate::content::{self, Content};
use crate::diagnostic::Diagnostic;
use crate::locale::{Builtin, Languages, Wording};
use crate::output::{Plan, plan};
use crate::render::Engine;
use crate::site::{self, Options, Site};
use crate::source::Sources;
use crate::theme::{self, Theme};
pub use memory::Memory;

/// Everything that editors wrote.
#[derive(Debug)]
pub struct Parsed {
    /// The configuration.
    pub config: Config,
    /// Words and formats.
    pub languages: Arc<Languages>,
    /// Texts and data.
    pub content: Content,
}

/// Reads everything that editors wrote. `None` where the configuration does not allow to go on.
pub fn parse(sources: &Sources, diagnostics: &mut Vec<Diagnostic>) -> Option<Parsed> {
    let config = config::load(sources, diagnostics)?;
    let languages = languages(sources, &config, Wording::default(), diagnostics);
    let content = content::parse(sources, &config, &mut content::Memory::default(), diagnostics);
    Some(Parsed { config, languages, content })
}

fn languages(
    sources: &Sources,
    config: &Config,
    wording: Wording,
    diagnostics: &mut Vec<Diagnostic>,
) -> Arc<Languages> {
    let builtin = Builtin::embedded();
    Arc::new(Languages::load(sources, &builtin, &config.locales, &config.country, wording, diagnostics))
}

/// Decides which pages there are, and checks them.
pub fn resolve<'p>(
    parsed: &'p Parsed,
    sources: &Sources,
    options: Options,
    diagnostics: &mut Vec<Diagnostic>,
) -> Site<'p> {
    let site = site::resolve(&parsed.config, &parsed.content, &parsed.languages, options);
    check::run(&site, sources, diagnostics);
    site
}

/// What pages look like.
pub struct Looks {
    /// Templates and assets.
    pub theme: Theme,
    /// The template engine; `None` where a template cannot be read.
    pub engine: Option<Engine>,
}

/// Reads the theme.
pub fn looks(parsed: &Parsed, sources: &Sources, diagnostics: &mut Vec<Diagnostic>) -> Looks {
    let theme = theme::load(sources, &parsed.config, diagnostics);
    let asked = theme.asked();
    let shows = |name: &str| asked.has(name);
    parsed.languages.catalogues().check_own(&parsed.config.locales, &shows, asked.others, diagnostics);
    let engine = Engine::new(&theme, &parsed.languages, &parsed.config, diagnostics);
    Looks { theme, engine }
}

/// What is needed to make any file of the output.
pub struct Prepared {
    /// Templates and assets.
    pub looks: Looks,
    /// Every file of the output.
    pub plan: Plan,
}

/// Reads the theme and lists every file of the output.
pub fn prepare(
    parsed: &Parsed,
    site: &Site<'_>,
    sources: &Sources,
    diagnostics: &mut Vec<Diagnostic>,
) -> Prepared {
    let looks = looks(parsed, sources, diagnostics);
    // Every page will be made, and none should wait for the lists of its language.
    site.config.locales.par_iter().for_each(|locale| {
        site.listing(locale.id);
    });
    let plan = plan(site, sources, &looks.theme.assets, diagnostics);
    Prepared { looks, plan }
}
