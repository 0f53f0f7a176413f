//! The search: an index for each locale, made from the finished pages, in files that a browser loads one by one
//! as it needs them; and the engine that answers from these files on the command line, as the script of the
//! pages does in a browser.
//!
//! While pages are made, [`Indexer::add`] reads the text of each in one pass and keeps which tokens it has. At the
//! end [`Indexer::files`] asks once for each distinct token which words it holds and which others are forms of
//! them, and writes shards of forms and documents, the forms once more from their ends, chunks of what results
//! show, and facets.

mod bag;
mod candidates;
mod chunk;
mod document;
mod ends;
mod engine;
mod extract;
mod facets;
mod filters;
mod fold;
mod front;
mod groups;
mod impact;
mod index;
mod interner;
mod json;
mod keywords;
mod likeness;
mod load;
mod postings;
mod score;
mod shard;
mod stem;
mod stop;
mod suffixes;
mod suggest;
mod tokens;
mod words;

pub use document::{folder, references};
pub use engine::{Answer, Engine, Found, Question, Reason};
pub use facets::FACETS;
pub use filters::Counted;
pub use likeness::Way;
pub use load::{Fault, Files};
pub use words::words;

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use crate::locale::LocaleId;
use crate::site::{RouteId, State, Subject};
use crate::view::{Reader, escape};
use bag::Bag;
use document::{About, Document, documents};
use keywords::Keyword;
use stem::Language;

/// Makes the index while the pages are made.
#[derive(Debug)]
pub struct Indexer<'s> {
    locales: Vec<PerLocale<'s>>,
    /// The language of each locale.
    languages: Vec<Language>,
    /// The number of each page's document in its locale, by the page's id.
    numbers: Vec<Option<u32>>,
    /// For each thread and each locale what the thread has read: none waits for another.
    bags: Vec<Mutex<Vec<Option<Bag>>>>,
}

#[derive(Debug)]
struct PerLocale<'s> {
    reader: Reader<'s>,
    documents: Vec<Document>,
}

impl<'s> Indexer<'s> {
    /// An index of all pages that readers can look for; one reader for each locale, in their order.
    pub fn new(readers: Vec<Reader<'s>>) -> Indexer<'s> {
        let tag = |reader: &Reader<'_>| Language::of(reader.locale.tag.as_str());
        let languages: Vec<Language> = readers.iter().map(tag).collect();
        let routes = readers.first().map_or(0, |reader| reader.site.routes.len());
        let locales: Vec<PerLocale<'s>> = readers
            .into_par_iter()
            .map(|reader| PerLocale { reader, documents: documents(reader.site, reader.locale.id) })
            .collect();
        let mut numbers = vec![None; routes];
        for locale in &locales {
            for (number, document) in (0u32..).zip(&locale.documents) {
                if let About::Page(RouteId(route)) = document.about
                    && let Some(place) = numbers.get_mut(route as usize)
                {
                    *place = Some(number);
                }
            }
        }
        let threads = rayon::current_num_threads() + 1;
        let bags = (0..threads).map(|_| Mutex::new(locales.iter().map(|_| None).collect())).collect();
        Indexer { locales, languages, numbers, bags }
    }

    /// Takes in a finished page.
    pub fn add(&self, route: RouteId, bytes: &[u8]) {
        let Some(locale) = self.locales.first().map(|first| first.reader.site.get(route).locale.index())
        else {
            return;
        };
        let (Some(PerLocale { reader, documents }), Ok(html)) =
            (self.locales.get(locale), std::str::from_utf8(bytes))
        else {
            return;
        };
        let is_glossary = reader.site.get(route).subject == Subject::Glossary;
        let number = self.numbers.get(route.0 as usize).copied().flatten();
        if number.is_none() && !is_glossary {
            return;
        }
        let thread = rayon::current_thread_index().map_or(0, |index| index + 1);
        let Some(bags) = self.bags.get(thread) else { return };
        let mut bags = bags.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(bag) = bags.get_mut(locale) else { return };
        let bag = bag.get_or_insert_with(Bag::new);
        if is_glossary {
            for (number, document) in (0u32..).zip(documents) {
                if let About::Term(index) = document.about {
                    let (at, explanation) =
                        reader.site.content.glossary[index].explanation.along(reader.chain());
                    let html = format!("<main>{}</main>", escape(explanation));
                    self.document(bag, reader, number, document, self.languages[at.index()], &html);
                }
            }
        } else if let Some((number, document)) =
            number.and_then(|number| Some((number, documents.get(number as usize)?)))
        {
            let html = if reader.site.get(route).state == State::Stub { "" } else { html };
            self.document(bag, reader, number, document, self.languages[locale], html);
        }
    }

    fn document(
        &self,
        bag: &mut Bag,
        reader: &Reader<'_>,
        number: u32,
        document: &Document,
        language: Language,
        html: &str,
    ) {
        let language_of = |locale: LocaleId| self.languages[locale.index()];
        let mut writer = bag.document(number, language);
        let (locale, title) = chunk::title_of(reader, document);
        writer.name(language_of(locale), &title, 1.0);
        keywords::keywords(reader, document, &mut |locale, text, as_what| match as_what {
            Keyword::Name(factor) => writer.name(language_of(locale), text, factor),
            Keyword::Word(weight) => writer.keyword(language_of(locale), text, weight),
        });
        extract::extract(html, &mut writer);
        writer.finish();
    }

    /// The files of the index, by their paths from the site's root.
    pub fn files(self) -> BTreeMap<String, Vec<u8>> {
        let mut by_locale: Vec<Vec<Bag>> = self.locales.iter().map(|_| Vec::new()).collect();
        for bags in self.bags {
            let bags = bags.into_inner().unwrap_or_else(PoisonError::into_inner);
            for (all, bag) in by_locale.iter_mut().zip(bags) {
                all.extend(bag);
            }
        }
        let files: Vec<BTreeMap<String, Vec<u8>>> = by_locale
            .into_par_iter()
            .zip(&self.locales)
            .map(|(bags, locale)| index::files(&locale.reader, &locale.documents, bags))
            .collect();
        files.into_iter().flatten().collect()
    }
}
