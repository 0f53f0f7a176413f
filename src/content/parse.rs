//! Reads every file of `content/`, in parallel, and puts the records together.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::collected::Collected;
use super::desk::Desk;
use super::facts::Lifecycle;
use super::glossary::{self, GlossaryTerm};
use super::guide::GuideFacts;
use super::layout::{Owner, Place, TextPlace, place};
use super::markdown::Scheme;
use super::memory::Memory;
use super::synonyms::{self, Synonyms};
use super::text::{Document, Reading, read};
use super::{City, Content, Fee, Journey, Notice, Organisation, Vocabularies};
use crate::config::Config;
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::LocaleId;
use crate::picture::{self, Fault, Picture};
use crate::source::yaml::{self, Decoder, NodeKind, did_you_mean};
use crate::source::{FileId, SourceFile, Sources, Span};

/// The folder of the content, from the site's root.
pub(super) const FOLDER: &str = "content/";

/// Reads all content; what is in `memory`, and is not changed, is not read again.
pub fn parse(
    sources: &Sources,
    config: &Config,
    memory: &mut Memory,
    diagnostics: &mut Vec<Diagnostic>,
) -> Content {
    let files: Vec<(FileId, &SourceFile)> = sources.under(FOLDER).collect();
    memory.refresh(&files, |(id, file)| {
        let mut found = Vec::new();
        (part(*id, file, config, &mut found), found)
    });
    let mut content = Content::default();
    let mut texts = Collected::default();
    for path in sources.unread() {
        if let Some(path) = path.strip_prefix(FOLDER) {
            content.unread.file(path);
        }
    }
    let places: Vec<Place<'_>> =
        files.par_iter().with_min_len(256).map(|(_, file)| place(&file.path[FOLDER.len()..])).collect();
    let mut at = 0;
    while let Some((place, (id, file))) = places.get(at).zip(files.get(at)) {
        if let Place::Text(TextPlace { owner, .. }) = place {
            let is_theirs = |place: &&Place<'_>| matches!(place, Place::Text(other) if other.owner == *owner);
            let end = at + places[at..].iter().take_while(is_theirs).count();
            texts.run(*owner, &files[at..end], memory, &mut content, diagnostics);
            at = end;
            continue;
        }
        at += 1;
        let Some((part, found)) = memory.read(*id) else { continue };
        diagnostics.extend(found.iter().cloned());
        if let (Place::Vocabulary(name), Part::Vocabulary(node)) = (place, part) {
            content.vocabularies.set(name, node, &mut Decoder::new(diagnostics), config);
        } else {
            add(part.clone(), file, &mut content);
        }
    }
    twins(&content.desks, diagnostics);
    texts.into_content(&mut content, config, diagnostics);
    content
}

/// Adds what a data file or a picture holds.
fn add(part: Part, file: &SourceFile, content: &mut Content) {
    match part {
        Part::Nothing | Part::Vocabulary(_) | Part::Text(..) => {}
        Part::Picture(id, picture) => {
            content.pictures.insert(id, picture);
        }
        Part::Unread => content.unread.file(&file.path[FOLDER.len()..]),
        Part::Organisations(map, unread) => {
            content.organisations = map;
            unread.iter().for_each(|id| content.unread.record(Scheme::Organisation, id));
        }
        Part::Fees(map, unread) => {
            content.fees = map;
            unread.iter().for_each(|id| content.unread.record(Scheme::Fee, id));
        }
        Part::Glossary(terms) => content.glossary = terms,
        Part::Synonyms(synonyms) => content.synonyms = synonyms,
        Part::City(city) => content.cities.push(*city),
        Part::Journey(journey) => content.journeys.push(*journey),
        Part::Desks(desks) => content.desks.extend(desks),
        Part::Notice(notice) => content.notices.push(*notice),
    }
}

/// What one file holds, and what is wrong in it.
pub(super) type Read = (Part, Vec<Diagnostic>);

/// What one file holds.
#[derive(Clone, Debug)]
pub(super) enum Part {
    Nothing,
    /// What the file would hold could not be read; why has been reported.
    Unread,
    Vocabulary(yaml::Node),
    /// Records, and the ids of those that could not be read.
    Organisations(BTreeMap<String, Organisation>, Vec<String>),
    Fees(BTreeMap<String, Fee>, Vec<String>),
    Glossary(Vec<GlossaryTerm>),
    Synonyms(Synonyms),
    City(Box<City>),
    Desks(Vec<Desk>),
    Journey(Box<Journey>),
    Notice(Box<Notice>),
    Picture(FileId, Result<Picture, Fault>),
    Text(LocaleId, Text),
}

/// A Markdown file with the facts of its front matter.
#[derive(Clone, Debug)]
pub(super) struct Text {
    pub(super) document: Arc<Document>,
    /// Those of the source text.
    pub(super) facts: Option<Arc<GuideFacts>>,
}

fn part(id: FileId, file: &SourceFile, config: &Config, diagnostics: &mut Vec<Diagnostic>) -> Part {
    let place = place(&file.path[FOLDER.len()..]);
    if place == Place::Attachment {
        let picture = picture::look(&file.path, file.bytes());
        return picture.map_or(Part::Nothing, |picture| Part::Picture(id, picture));
    }
    // Bytes that are no text have been reported when the file was read.
    let Some(text) = file.text() else { return Part::Unread };
    let named = match place {
        Place::City(city) => Some((city, "the folder")),
        Place::Desk(_, id) | Place::Journey(id) => Some((id, "the file")),
        Place::Notice(notice) => Some((notice, "the file")),
        _ => None,
    };
    if let Some((name, what)) = named.filter(|(name, _)| !yaml::is_id(name)) {
        diagnostics.push(
            Diagnostic::new(Code::INVALID_VALUE, Span::new(id, 0, 0), format!("`{name}` is not an id"))
                .help(format!("name {what} with lower-case letters without accents, digits and hyphens")),
        );
        return Part::Unread;
    }
    match place {
        Place::Store => Part::Nothing,
        Place::Unknown => {
            diagnostics.push(
                Diagnostic::new(Code::UNEXPECTED_FILE, Span::new(id, 0, 0), "nothing reads this file")
                    .help("texts are named `<id>.<locale>.md`; the documentation lists the other files"),
            );
            Part::Nothing
        }
        Place::Text(place) => markdown(id, text, &place, config, diagnostics),
        Place::Vocabulary(name) if !Vocabularies::FILES.contains(&name) => {
            let mut diagnostic =
                Diagnostic::new(Code::UNEXPECTED_FILE, Span::new(id, 0, 0), "there is no such vocabulary");
            diagnostic.help = did_you_mean(name, Vocabularies::FILES);
            diagnostics.push(diagnostic);
            Part::Nothing
        }
        _ => {
            let Some(node) = yaml::parse(id, text, diagnostics) else { return Part::Unread };
            if matches!(node.kind, NodeKind::Null)
                && !matches!(place, Place::City(_) | Place::Desk(..) | Place::Journey(_) | Place::Notice(_))
            {
                // A list of nothing.
                return Part::Nothing;
            }
            data(place, node, config, &mut Decoder::new(diagnostics))
        }
    }
}

fn data(place: Place<'_>, node: yaml::Node, config: &Config, decoder: &mut Decoder<'_>) -> Part {
    match place {
        Place::Vocabulary(_) => Part::Vocabulary(node),
        Place::Organisations => {
            let decode =
                |node: &yaml::Node, decoder: &mut Decoder<'_>| Organisation::decode(node, decoder, config);
            records(&node, decoder, decode)
                .map_or(Part::Unread, |(map, unread)| Part::Organisations(map, unread))
        }
        Place::Fees => {
            let decode = |node: &yaml::Node, decoder: &mut Decoder<'_>| Fee::decode(node, decoder, config);
            records(&node, decoder, decode).map_or(Part::Unread, |(map, unread)| Part::Fees(map, unread))
        }
        Place::Glossary => Part::Glossary(glossary::decode(&node, decoder, config)),
        Place::Synonyms => Part::Synonyms(synonyms::decode(&node, decoder, config)),
        Place::City(id) => {
            City::decode(id, &node, decoder, config).map_or(Part::Unread, |city| Part::City(Box::new(city)))
        }
        Place::Notice(id) => Notice::decode(id, &node, decoder, config)
            .map_or(Part::Unread, |notice| Part::Notice(Box::new(notice))),
        Place::Desks(city) => Part::Desks(
            decoder.list(&node, "the desks", |decoder, node| Desk::decode(city, None, node, decoder, config)),
        ),
        Place::Desk(city, id) => {
            Part::Desks(Desk::decode(city, Some(id), &node, decoder, config).into_iter().collect())
        }
        Place::Journey(id) => Journey::decode(id, &node, decoder, config)
            .map_or(Part::Unread, |journey| Part::Journey(Box::new(journey))),
        _ => Part::Nothing,
    }
}

/// A mapping from ids to records, and the ids of those that could not be read; `None` where it is no mapping.
fn records<T>(
    node: &yaml::Node,
    decoder: &mut Decoder<'_>,
    decode: impl Fn(&yaml::Node, &mut Decoder<'_>) -> Option<T>,
) -> Option<(BTreeMap<String, T>, Vec<String>)> {
    let mut records = BTreeMap::new();
    let mut unread = Vec::new();
    for (key, value) in decoder.entries(node, "a file of records") {
        if !yaml::is_id(&key.name) {
            decoder.report(
                Diagnostic::new(Code::INVALID_VALUE, key.span, format!("`{}` is not an id", key.name))
                    .help("ids are lower-case letters without accents, digits and hyphens"),
            );
        }
        match decode(value, decoder) {
            Some(record) => {
                records.insert(key.name.clone(), record);
            }
            None => unread.push(key.name.clone()),
        }
    }
    matches!(node.kind, NodeKind::Mapping(_)).then_some((records, unread))
}

fn markdown(
    id: FileId,
    text: &str,
    place: &TextPlace<'_>,
    config: &Config,
    diagnostics: &mut Vec<Diagnostic>,
) -> Part {
    let Some(locale) = config.find_locale(place.locale) else {
        let message = format!("`{}` in this file's name is not a locale of this site", place.locale);
        let mut diagnostic = Diagnostic::new(Code::UNKNOWN_LOCALE, Span::new(id, 0, 0), message);
        diagnostic.help = did_you_mean(place.locale, config.locales.iter().map(|l| l.tag.as_str()));
        diagnostics.push(diagnostic);
        return Part::Unread;
    };
    let entry = match place.owner {
        Owner::Guide(id) | Owner::CityGuide(_, id) | Owner::Page(id) | Owner::City(id) => id,
    };
    if !yaml::is_id(entry) {
        diagnostics.push(
            Diagnostic::new(Code::INVALID_VALUE, Span::new(id, 0, 0), format!("`{entry}` is not an id"))
                .help("name the file with lower-case letters without accents, digits and hyphens"),
        );
        return Part::Nothing;
    }
    let is_source = locale.id == config.source_locale;
    let guide = matches!(place.owner, Owner::Guide(_) | Owner::CityGuide(..));
    let reading = Reading {
        file: id,
        text,
        bundle: place.bundle,
        is_source,
        title_optional: matches!(place.owner, Owner::City(_) | Owner::CityGuide(..)),
        fact_keys: if guide { GuideFacts::KEYS } else { &Lifecycle::KEYS },
    };
    let (mut document, facts) = read(reading, diagnostics, |fields, decoder| {
        if guide {
            GuideFacts::decode(fields, decoder, config)
        } else {
            let lifecycle = Lifecycle::decode(fields, decoder);
            GuideFacts { lifecycle, span: Some(fields.span), ..GuideFacts::default() }
        }
    });
    document.bundle = document.bundle.map(|folder| format!("{FOLDER}{folder}"));
    Part::Text(locale.id, Text { document: Arc::new(document), facts: is_source.then(|| Arc::new(facts)) })
}

fn twins(desks: &[Desk], diagnostics: &mut Vec<Diagnostic>) {
    let mut first = BTreeMap::new();
    for desk in desks {
        if let Some(span) = first.insert((&desk.city, &desk.id), desk.span) {
            diagnostics.push(twin(&desk.id, desk.span, span));
            first.insert((&desk.city, &desk.id), span);
        }
    }
}

/// Reports every id that stands twice.
pub(super) fn report_twins<'i>(ids: impl Iterator<Item = (&'i str, Span)>, decoder: &mut Decoder<'_>) {
    let mut first = BTreeMap::new();
    for (id, span) in ids {
        match first.get(id) {
            Some(earlier) => decoder.report(twin(id, span, *earlier)),
            None => {
                first.insert(id, span);
            }
        }
    }
}

fn twin(id: &str, span: Span, first: Span) -> Diagnostic {
    let start = Span { end: span.start, ..span };
    Diagnostic::new(Code::DUPLICATE_ID, start, format!("the id `{id}` stands here twice"))
        .related(Span { end: first.start, ..first }, "first here")
        .help("give one of the two another id")
}
