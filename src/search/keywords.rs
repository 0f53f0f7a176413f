//! Keywords: words by which a document is found although its text may not have them.

use std::sync::Arc;

use super::bag::weight;
use super::document::{About, Document};
use crate::config::Localized;
use crate::content::{Desk, Document as Text, GuideFacts, Term, Texts};
use crate::locale::LocaleId;
use crate::site::Subject;
use crate::source::Located;
use crate::view::Reader;

/// What a text is to a document.
#[derive(Clone, Copy, Debug)]
pub(super) enum Keyword {
    /// What people call it; the number says how much of a name it is, up to 1.
    Name(f64),
    /// Words that stand for it, with their weight.
    Word(u16),
}

/// How much of a name synonyms in a front matter are, and the names of a term.
const SYNONYM: Keyword = Keyword::Name(0.9);
/// How much of a name a title in the source language is to readers of others.
const SOURCE: Keyword = Keyword::Name(0.8);
const WORD: Keyword = Keyword::Word(weight::KEYWORD);
const HEADING: Keyword = Keyword::Word(weight::SOURCE_HEADING);
const RELATED: Keyword = Keyword::Word(weight::RELATED);

/// Takes a text with its language.
type Give<'g> = dyn FnMut(LocaleId, &str, Keyword) + 'g;

/// Gives the keywords of a document in a reader's locale.
pub(super) fn keywords(reader: &Reader<'_>, document: &Document, give: &mut Give<'_>) {
    let site = reader.site;
    let content = site.content;
    let mut giver = Giver { reader, source: site.config.source_locale, give };
    let route = match document.about {
        About::Term(index) => return giver.term(index),
        About::Page(id) => site.get(id),
    };
    if let Some(city) = site.city_of(route.subject) {
        giver.words(&content.cities[city].name, WORD);
    }
    match route.subject {
        Subject::Guide(index) => {
            let guide = &site.guides[index];
            for texts in std::iter::once(&guide.main.texts).chain(guide.base.map(|base| &base.texts)) {
                giver.texts(texts, route.text_locale);
            }
            giver.guide(&guide.facts);
        }
        Subject::Page(index) => giver.texts(&content.pages[index].texts, route.text_locale),
        Subject::City(index) => {
            let chain = reader.chain().find(|locale| content.cities[index].texts.contains_key(locale));
            giver.texts(&content.cities[index].texts, chain.unwrap_or(route.text_locale));
        }
        Subject::Desk(index) => giver.desk(&content.desks[index]),
        Subject::Journey(index) => {
            let journey = &content.journeys[index];
            giver.source(&journey.title, SOURCE);
            for step in &journey.steps {
                giver.source(&step.title, HEADING);
            }
            giver.terms(&content.vocabularies.audiences, &journey.audiences, WORD);
        }
        Subject::Topic(index) => {
            giver.source(&content.vocabularies.topics[index].name, SOURCE);
        }
        _ => {}
    }
}

struct Giver<'g, 's> {
    reader: &'g Reader<'s>,
    source: LocaleId,
    give: &'g mut Give<'g>,
}

impl Giver<'_, '_> {
    /// A name as readers see it, and in the source language.
    fn words(&mut self, words: &Localized, as_what: Keyword) {
        let (locale, text) = words.along(self.reader.chain());
        (self.give)(locale, text, as_what);
        if locale != self.source {
            self.source(words, as_what);
        }
    }

    /// Words in the source language, for readers of others.
    fn source(&mut self, words: &Localized, as_what: Keyword) {
        if self.reader.locale.id != self.source
            && let Some(text) = words.exact(self.source)
        {
            (self.give)(self.source, text, as_what);
        }
    }

    /// Synonyms; and title and headings of the source text behind a text in another language.
    fn texts(&mut self, texts: &Texts, shown: LocaleId) {
        for locale in std::iter::once(shown).chain((shown != self.source).then_some(self.source)) {
            for synonym in texts.get(&locale).map_or(&[][..], |text| &text.synonyms) {
                (self.give)(locale, synonym, SYNONYM);
            }
        }
        if shown == self.source {
            return;
        }
        let Some(Text { title, outline, .. }) = texts.get(&self.source).map(Arc::as_ref) else { return };
        if let Some(title) = title {
            (self.give)(self.source, &title.value, SOURCE);
        }
        for heading in &outline.headings {
            (self.give)(self.source, &heading.text, HEADING);
        }
    }

    fn terms<'t>(
        &mut self,
        terms: impl IntoIterator<Item = &'t Term>,
        ids: &[Located<String>],
        as_what: Keyword,
    ) {
        if ids.is_empty() {
            return;
        }
        for term in terms.into_iter().filter(|term| ids.iter().any(|id| id.value == term.id)) {
            self.words(&term.name, as_what);
        }
    }

    fn organisation(&mut self, id: Option<&Located<String>>) {
        let organisations = &self.reader.site.content.organisations;
        if let Some(found) = id.and_then(|id| organisations.get(&id.value)) {
            self.words(&found.name, WORD);
            if let Some(name) = &found.official_name {
                (self.give)(self.source, name, WORD);
            }
        }
    }

    fn guide(&mut self, facts: &GuideFacts) {
        let vocabularies = &self.reader.site.content.vocabularies;
        self.terms(&vocabularies.topics, facts.topic.as_slice(), WORD);
        self.terms(vocabularies.service_types(), facts.service_type.as_slice(), WORD);
        self.terms(&vocabularies.documents, &facts.needed, RELATED);
        self.terms(&vocabularies.documents, &facts.produced, WORD);
        self.organisation(facts.authority.as_ref());
    }

    fn desk(&mut self, desk: &Desk) {
        let vocabularies = &self.reader.site.content.vocabularies;
        self.source(&desk.name, SOURCE);
        self.organisation(desk.organisation.as_ref());
        self.terms(vocabularies.service_types(), &desk.service_types, WORD);
        let own = self.reader.locale.id;
        for language in &desk.languages {
            (self.give)(own, &self.reader.formats.language_name(&language.tag), WORD);
        }
        if let Some(address) = &desk.address {
            (self.give)(self.source, &address.street, WORD);
            (self.give)(self.source, &address.locality, WORD);
        }
    }

    fn term(&mut self, index: usize) {
        let term = &self.reader.site.content.glossary[index];
        let chain: Vec<LocaleId> = self.reader.chain().take(1).chain([self.source]).collect();
        for (locale, word) in term.words.iter().filter(|(locale, _)| chain.contains(locale)) {
            (self.give)(*locale, &word.value, SYNONYM);
        }
    }
}
