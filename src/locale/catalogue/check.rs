//! What can be wrong with a catalogue that parses. One file a rule.

mod markup;
mod missing;
mod names;
mod plurals;
mod references;
mod variables;
mod walk;

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::parser;

use super::Builtin;
use super::read::SiteFile;
use crate::diagnostic::Diagnostic;
use crate::locale::{Pseudo, Tag};

/// A message or a term, by its name; a term's begins with `-`.
type Name = String;

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

/// Runs every rule over the site's files.
pub(super) fn run(
    site: &BTreeMap<Tag, Vec<SiteFile<'_>>>,
    builtin: &Builtin,
    tags: &[&Tag],
    diagnostics: &mut Vec<Diagnostic>,
) {
    let Ok(english) = Tag::parse(super::ENGLISH) else {
        return;
    };
    let english = Tool::new(builtin, &english);
    let reference = english.entries();
    let unique: BTreeSet<&Tag> = tags.iter().copied().collect();
    for tag in unique {
        // Nobody writes one: what it lacks, it has from English.
        if Pseudo::of(tag).is_some() {
            continue;
        }
        let tool = Tool::new(builtin, tag);
        let tool = tool.entries();
        let files = site.get(tag).map_or(&[][..], Vec::as_slice);
        let entries = entries(files);
        names::run(&entries, &reference, diagnostics);
        variables::run(&entries, &reference, diagnostics);
        references::run(&entries, &tool, &reference, tag, diagnostics);
        plurals::run(&entries, tag, diagnostics);
        markup::run(&entries, diagnostics);
        missing::run(files, &entries, &tool, &reference, tag, diagnostics);
    }
}

fn entries<'s, 'f>(files: &'f [SiteFile<'s>]) -> Vec<SiteEntry<'s, 'f>> {
    let all = files.iter().flat_map(|file| file.resource.body.iter().map(move |entry| (file, entry)));
    all.filter_map(|(file, entry)| Some(SiteEntry { name: name(entry)?, file, entry })).collect()
}
