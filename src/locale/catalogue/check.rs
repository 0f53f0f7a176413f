//! What can be wrong with a catalogue that parses. One file a rule.

mod left_out;
mod markup;
mod missing;
mod names;
mod own;
mod plurals;
mod references;
mod scripts;
mod variables;
mod walk;

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::parser;

use super::Builtin;
use super::read::SiteFile;
use crate::diagnostic::Diagnostic;
use crate::locale::{Locale, Pseudo, Tag};
pub(super) use own::Own;

/// A message or a term, by its name; a term's begins with `-`.
type Name = String;

/// The messages and terms of a language.
type Texts<'e> = BTreeMap<Name, &'e Entry<&'e str>>;

/// A message or a term of the site.
pub(super) struct SiteEntry<'s, 'f> {
    name: Name,
    file: &'f SiteFile<'s>,
    entry: &'f Entry<&'s str>,
}

impl<'s> SiteEntry<'s, '_> {
    /// The name as it stands in the file.
    fn id(&self) -> &'s str {
        match self.entry {
            Entry::Message(message) => message.id.name,
            Entry::Term(term) => term.id.name,
            _ => "",
        }
    }
}

/// The tool's files of one language.
pub(super) struct Tool<'t> {
    resources: Vec<Resource<&'t str>>,
}

impl<'t> Tool<'t> {
    fn new(builtin: &'t Builtin, tag: &Tag) -> Tool<'t> {
        let parse = |text| parser::parse(text).unwrap_or_else(|(resource, _)| resource);
        Tool { resources: builtin.files(tag).into_iter().map(parse).collect() }
    }

    fn entries(&self) -> BTreeMap<Name, &Entry<&'t str>> {
        let all = self.resources.iter().flat_map(|resource| &resource.body);
        all.filter_map(|entry| Some((name(entry)?, entry))).collect()
    }
}

/// The name of a message that has a text, or of a term.
fn name(entry: &Entry<&str>) -> Option<Name> {
    match entry {
        Entry::Message(message) => message.value.is_some().then(|| message.id.name.to_string()),
        Entry::Term(term) => Some(format!("-{}", term.id.name)),
        _ => None,
    }
}

/// Runs every rule over the site's files, and keeps of them what the rules about the theme need.
pub(super) fn run(
    site: &BTreeMap<Tag, Vec<SiteFile<'_>>>,
    builtin: &Builtin,
    locales: &[Locale],
    diagnostics: &mut Vec<Diagnostic>,
) -> Own {
    let Ok(english) = Tag::parse(super::ENGLISH) else {
        return Own::default();
    };
    let english = Tool::new(builtin, &english);
    let reference = english.entries();
    let mut own = Own::new(&reference);
    let files = |tag: &Tag| site.get(tag).map_or(&[][..], Vec::as_slice);
    // The source locale is where every chain of fallbacks ends, so its own is empty.
    let source = locales.iter().find(|locale| locale.fallback.is_empty()).map(|locale| &locale.tag);
    let source_tool = source.map(|tag| Tool::new(builtin, tag));
    let source_entries = source.map_or(Vec::new(), |tag| entries(files(tag)));
    let source_texts = source_tool.as_ref().map(|tool| over(tool.entries(), &source_entries));
    let mut done: BTreeSet<&Tag> = BTreeSet::new();
    for (at, locale) in locales.iter().enumerate() {
        let tag = &locale.tag;
        // Nobody writes a pseudo-locale: what it lacks, it has from English.
        if !done.insert(tag) || Pseudo::of(tag).is_some() {
            continue;
        }
        let tool = Tool::new(builtin, tag);
        let tool = tool.entries();
        let files = files(tag);
        let entries = entries(files);
        let texts = over(tool.clone(), &entries);
        names::run(&entries, diagnostics);
        variables::run(&entries, &reference, diagnostics);
        left_out::run(
            &entries,
            &texts,
            &reference,
            source_texts.as_ref().filter(|_| source != Some(tag)),
            diagnostics,
        );
        references::run(&entries, &tool, &reference, tag, diagnostics);
        plurals::run(&entries, tag, diagnostics);
        markup::run(&entries, diagnostics);
        scripts::run(&entries, tag, diagnostics);
        missing::run(files, &entries, &tool, &reference, tag, diagnostics);
        own.add(at, &entries, &tool);
    }
    own
}

/// The site's entries over the tool's.
fn over<'e>(mut texts: Texts<'e>, entries: &'e [SiteEntry<'e, 'e>]) -> Texts<'e> {
    texts.extend(entries.iter().map(|entry| (entry.name.clone(), entry.entry)));
    texts
}

fn entries<'s, 'f>(files: &'f [SiteFile<'s>]) -> Vec<SiteEntry<'s, 'f>> {
    let all = files.iter().flat_map(|file| file.resource.body.iter().map(move |entry| (file, entry)));
    all.filter_map(|(file, entry)| Some(SiteEntry { name: name(entry)?, file, entry })).collect()
}
