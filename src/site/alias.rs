//! Old addresses, and where they lead now.

use super::{Route, Site, Subject};
use crate::content::Texts;
use crate::source::Located;
use crate::value::slug::Slug;

/// An old address as it was written, and the page that it leads to.
#[derive(Clone, Copy, Debug)]
pub struct Alias<'s> {
    /// What was written.
    pub written: &'s Located<String>,
    /// Where it leads.
    pub route: &'s Route,
}

impl<'c> Site<'c> {
    /// All aliases of all texts and cities.
    pub fn aliases(&self) -> Vec<Alias<'_>> {
        let mut aliases = Vec::new();
        let mut add = |subject: Subject, texts: &'c Texts, more: &'c [Located<String>]| {
            for (locale, document) in texts.iter().filter(|(_, document)| !document.aliases.is_empty()) {
                if let Some(route) = self.route(subject, *locale) {
                    aliases.extend(document.aliases.iter().map(|written| Alias { written, route }));
                }
            }
            if let Some(route) = self.route(subject, self.config.source_locale) {
                aliases.extend(more.iter().map(|written| Alias { written, route }));
            }
        };
        for (index, guide) in self.guides.iter().enumerate() {
            add(Subject::Guide(index), &guide.main.texts, &[]);
        }
        for (index, page) in self.content.pages.iter().enumerate() {
            add(Subject::Page(index), &page.texts, &[]);
        }
        for (index, city) in self.content.cities.iter().enumerate() {
            add(Subject::City(index), &city.texts, &city.aliases);
        }
        aliases
    }
}

/// The path of an alias from the site's root, without a slash in front, with one behind unless it
/// names a file; `None` where it is not a path that can be written.
pub fn alias_path(written: &str) -> Option<String> {
    let inner = written.strip_prefix('/')?;
    let trimmed = inner.strip_suffix('/').unwrap_or(inner);
    let segments: Vec<&str> = trimmed.split('/').collect();
    let (last, folders) = segments.split_last()?;
    let stem = last.strip_suffix(".html").unwrap_or(last);
    if folders.iter().any(|segment| Slug::new(segment).is_err()) || Slug::new(stem).is_err() {
        return None;
    }
    let is_file = stem.len() < last.len();
    Some(if is_file { trimmed.to_string() } else { format!("{trimmed}/") })
}
