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
mod keep;
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
pub use keep::Kept;
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
use keep::{Before, Source};
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
    /// What an earlier version left, where there was one.
    before: Option<Before>,
}

impl<'s> Indexer<'s> {
    /// An index of all pages that readers can look for; one reader for each locale, in their order.
    pub fn new(readers: Vec<Reader<'s>>) -> Indexer<'s> {
        Indexer::made(readers, None)
    }

    /// The same index; documents that are made from the same as in an earlier version are not read again. What it
    /// keeps in turn, [`finish`](Indexer::finish) gives.
    pub fn after(readers: Vec<Reader<'s>>, kept: Kept) -> Indexer<'s> {
        Indexer::made(readers, Some(kept))
    }

    fn made(readers: Vec<Reader<'s>>, mut kept: Option<Kept>) -> Indexer<'s> {
        let tag = |reader: &Reader<'_>| Language::of(reader.locale.tag.as_str());
        let languages: Vec<Language> = readers.iter().map(tag).collect();
        let routes = readers.first().map_or(0, |reader| reader.site.routes.len());
        let before: Vec<Option<Before>> =
            readers.iter().map(|reader| Some(kept.as_mut()?.take(reader.locale.tag.as_str()))).collect();
        let locales: Vec<PerLocale<'s>> = readers
            .into_par_iter()
            .zip(before)
            .map(|(reader, before)| {
                let documents = documents(reader.site, reader.locale.id);
                PerLocale { reader, documents, before }
            })
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
        let (Some(place @ PerLocale { reader, documents, .. }), Ok(html)) =
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
                    self.document(bag, place, number, document, self.languages[at.index()], &html);
                }
            }
        } else if let Some((number, document)) =
            number.and_then(|number| Some((number, documents.get(number as usize)?)))
        {
            let html = if reader.site.get(route).state == State::Stub { "" } else { html };
            self.document(bag, place, number, document, self.languages[locale], html);
        }
    }

    fn document(
        &self,
        bag: &mut Bag,
        PerLocale { reader, before, .. }: &PerLocale<'_>,
        number: u32,
        document: &Document,
        language: Language,
        html: &str,
    ) {
        let language_of = |locale: LocaleId| self.languages[locale.index()];
        let source = match before {
            Some(before) => {
                let source = self.source(reader, document, language, html);
                if before.recall(source, number) {
                    return;
                }
                source
            }
            None => Source::default(),
        };
        let mut writer = bag.document(number, source, language);
        let (locale, title) = chunk::title_of(reader, document);
        writer.name(language_of(locale), &title, 1.0);
        keywords::keywords(reader, document, &mut |locale, text, as_what| match as_what {
            Keyword::Name(factor) => writer.name(language_of(locale), text, factor),
            Keyword::Word(weight) => writer.keyword(language_of(locale), text, weight),
        });
        extract::extract(html, &mut writer);
        writer.finish();
    }

    /// The hash of all that a document is made from.
    fn source(&self, reader: &Reader<'_>, document: &Document, language: Language, html: &str) -> Source {
        let mut hasher = blake3::Hasher::new();
        let mut add = |language: Language, text: &str, what: u64| {
            hasher.update(&[language.index() as u64, text.len() as u64, what].map(u64::to_le_bytes).concat());
            hasher.update(text.as_bytes());
        };
        let (locale, title) = chunk::title_of(reader, document);
        add(language, html, 0);
        add(language, &document.path, 0);
        add(self.languages[locale.index()], &title, 0);
        keywords::keywords(reader, document, &mut |locale, text, as_what| {
            let what = match as_what {
                Keyword::Name(factor) => factor.to_bits(),
                Keyword::Word(weight) => u64::from(weight),
            };
            add(self.languages[locale.index()], text, what);
        });
        let mut source = Source::default();
        source.copy_from_slice(&hasher.finalize().as_bytes()[..size_of::<Source>()]);
        source
    }

    /// The files of the index, by their paths from the site's root.
    pub fn files(self) -> BTreeMap<String, Vec<u8>> {
        self.finish(&|| true).0.unwrap_or_default()
    }

    /// What is kept, as it was before: for an index that nobody wants any more.
    pub fn give_up(self) -> Kept {
        let mut kept = Kept::default();
        for PerLocale { reader, before, .. } in self.locales {
            kept.put(reader.locale.tag.as_str(), before.map_or(Vec::new(), Before::back));
        }
        kept
    }

    /// The files of the index, and what is kept for the next. Before each step somebody is asked whether to go on;
    /// there are no files where the answer was no.
    pub fn finish(self, goes_on: &(dyn Fn() -> bool + Sync)) -> (Option<BTreeMap<String, Vec<u8>>>, Kept) {
        let mut by_locale: Vec<Vec<Bag>> = self.locales.iter().map(|_| Vec::new()).collect();
        for bags in self.bags {
            let bags = bags.into_inner().unwrap_or_else(PoisonError::into_inner);
            for (all, bag) in by_locale.iter_mut().zip(bags) {
                all.extend(bag);
            }
        }
        let (files, bags): (Vec<_>, Vec<_>) = by_locale
            .into_par_iter()
            .zip(self.locales)
            .map(|(new, PerLocale { reader, documents, before })| {
                let keeps = before.is_some();
                let old = before.map_or(Vec::new(), Before::into_bags);
                let bags: Vec<&Bag> = old.iter().chain(&new).collect();
                let files = index::files(&reader, &documents, &bags, goes_on);
                let kept = if keeps { keep::merge(old, new) } else { Vec::new() };
                (files, (reader.locale.tag.as_str(), kept))
            })
            .unzip();
        let mut kept = Kept::default();
        bags.into_iter().for_each(|(tag, bags)| kept.put(tag, bags));
        let files: Option<Vec<_>> = files.into_iter().collect();
        (files.map(|files| files.into_iter().flatten().collect()), kept)
    }
}
