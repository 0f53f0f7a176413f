//! Everything that a page needs of a language: its words and its formats.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::{Builtin, Catalogue, Catalogues, Formats, Locale, LocaleId, Tag, Wording, load};
use crate::diagnostic::Diagnostic;
use crate::source::Sources;

/// The words and formats of all configured locales.
#[derive(Debug)]
pub struct Languages {
    catalogues: Catalogues,
    formats: Vec<Formats>,
}

impl Languages {
    /// Reads the catalogues and makes the formats. `country` is the site's, as an ISO 3166-1 code.
    pub fn load(
        sources: &Sources,
        builtin: &Builtin,
        locales: &[Locale],
        country: &str,
        wording: Wording,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Languages {
        let catalogues = load(sources, builtin, locales, wording, diagnostics);
        let formats = locales
            .par_iter()
            .map(|locale| {
                let fallback: Vec<Tag> =
                    locale.fallback.iter().map(|id| locales[id.index()].tag.clone()).collect();
                Formats::new(&locale.tag, &fallback, country, BTreeMap::new())
            })
            .collect();
        Languages { catalogues, formats }
    }

    /// The words of a locale.
    pub fn catalogue(&self, locale: LocaleId) -> &Catalogue {
        self.catalogues.get(locale)
    }

    /// The words of all locales.
    pub fn catalogues(&self) -> &Catalogues {
        &self.catalogues
    }

    /// Dates, numbers and the like in a locale.
    pub fn formats(&self, locale: LocaleId) -> &Formats {
        &self.formats[locale.index()]
    }
}
