//! Which pictures pages show.

use std::collections::BTreeSet;

use super::Site;
use crate::content::Texts;
use crate::content::markdown::Target;
use crate::source::{FileId, Sources};

impl Site<'_> {
    /// The files beside texts that pages show, or link to.
    pub fn pictures(&self, sources: &Sources) -> BTreeSet<FileId> {
        let content = self.content;
        if content.pictures.is_empty() {
            return BTreeSet::new();
        }
        let pages = content.pages.iter();
        let pages = pages.filter(|page| self.options.shows(page.lifecycle.visibility(self.options.today)));
        let texts = self.guides.iter().map(|guide| &guide.main.texts);
        let texts =
            texts.chain(pages.map(|page| &page.texts)).chain(content.cities.iter().map(|city| &city.texts));
        texts.flat_map(|texts| self.beside(texts, sources)).collect()
    }

    fn beside<'s>(&'s self, texts: &'s Texts, sources: &'s Sources) -> impl Iterator<Item = FileId> + 's {
        let documents = self.config.enabled().filter_map(|locale| texts.get(&locale.id));
        documents.flat_map(|document| {
            let references = document.bundle.iter().flat_map(|_| &document.outline.references);
            references.filter_map(|reference| match &reference.target {
                Target::File(path) => sources.find(&format!("{}/{path}", document.bundle.as_ref()?)),
                _ => None,
            })
        })
    }
}
