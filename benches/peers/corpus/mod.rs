//! The corpus: which pages there are, and the content of each as an approdo site and as a Hugo site.

mod approdo;
mod body;
mod city;
mod desk;
mod guide;
mod hugo;
mod record;
mod yaml;

use std::fmt;
use std::fs;
use std::path::Path;

use ::approdo::Error;
use rayon::prelude::*;

use crate::words::{LOCALES, Words};

pub(crate) use city::CITIES;
use desk::Desk;
use guide::Guide;

/// How many of each kind a locale has.
pub(crate) struct Size {
    /// Guides for the whole region.
    pub(crate) region: usize,
    /// Guides of each city.
    pub(crate) city: usize,
    /// Desks of each city.
    pub(crate) desks: usize,
    /// Terms of the topics vocabulary.
    pub(crate) topics: usize,
}

impl Size {
    /// Shares the pages out: of those that are not lists, about 12 of 100 are desks, 14 guides for the region,
    /// and the rest guides of a city.
    fn new(pages: usize, topics: usize) -> Result<Size, Error> {
        let fixed = Size { region: 0, city: 0, desks: 0, topics };
        let content = (pages / LOCALES.len()).saturating_sub(fixed.per_locale());
        let cities = CITIES.len();
        if content < 4 * cities {
            return Err(Error::Refused(format!(
                "{pages} pages are too few for {} locales and {cities} cities; 700 will do",
                LOCALES.len()
            )));
        }
        let desks = (content * 12 / 100 / cities).max(1);
        let city = (content * 74 / 100 / cities).max(1);
        Ok(Size { region: content - cities * (desks + city), city, desks, topics })
    }

    /// Pages a locale: home, guides, topics and each topic; each city, its desks, its guides and each desk;
    /// the region's guides.
    fn per_locale(&self) -> usize {
        3 + self.topics + CITIES.len() * (2 + self.city + self.desks) + self.region
    }
}

impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} pages = {} locales x ({} lists + {} guides of the region + {} cities x ({} guides + {} desks))",
            LOCALES.len() * self.per_locale(),
            LOCALES.len(),
            3 + self.topics + 2 * CITIES.len(),
            self.region,
            CITIES.len(),
            self.city,
            self.desks
        )
    }
}

/// Everything that both sites are written from.
pub(crate) struct Corpus {
    /// By locale, in the order of [`LOCALES`].
    pub(crate) words: Vec<Words>,
    /// How many of each kind.
    pub(crate) size: Size,
    /// First the region's, then city by city.
    guides: Vec<Guide>,
    /// City by city.
    desks: Vec<Desk>,
}

impl Corpus {
    /// A corpus of about that many pages.
    pub(crate) fn new(pages: usize) -> Result<Corpus, Error> {
        let words = Words::all();
        let size = Size::new(pages, words[0].section("topics").len())?;
        Ok(Corpus { guides: guide::all(&words, &size), desks: desk::all(&words, &size), words, size })
    }

    /// The desks of one city.
    fn desks_of(&self, city: usize) -> &[Desk] {
        let count = self.size.desks;
        &self.desks[city * count..(city + 1) * count]
    }
}

/// One file of a site: its path from the root and its text.
type SiteFile = (String, String);

/// Writes both sites: `out/approdo` and `out/hugo`.
pub(crate) fn write(corpus: &Corpus, out: &Path) -> Result<(), Error> {
    if out.exists() {
        return Err(Error::Refused(format!(
            "`{}` exists already; remove it or name another folder",
            out.display()
        )));
    }
    save(&out.join("approdo"), approdo::data(corpus))?;
    save(&out.join("hugo"), hugo::data(corpus)?)?;
    corpus.guides.par_iter().try_for_each(|guide| {
        save(&out.join("approdo"), approdo::guide(corpus, guide))?;
        save(&out.join("hugo"), hugo::guide(corpus, guide))
    })?;
    record::record(&out.join("approdo"))
}

fn save(root: &Path, files: Vec<SiteFile>) -> Result<(), Error> {
    for (path, text) in files {
        let path = root.join(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|cause| Error::io("create the folder", folder, cause))?;
        }
        fs::write(&path, text).map_err(|cause| Error::io("write", &path, cause))?;
    }
    Ok(())
}
