//! What one version of a site leaves for the next.

use std::sync::Arc;

use super::{Looks, Parsed};
use crate::config::{self, OVERRIDES_PATH, PATH};
use crate::content;
use crate::diagnostic::Diagnostic;
use crate::locale::{Languages, Wording};
use crate::source::{FileId, SourceFile, Sources};

/// What one version of a site leaves for the next: everything that was made from files that stay as they are. The
/// next version is the same as one that was made without it.
#[derive(Default)]
pub struct Memory {
    /// The content, for one configuration.
    content: Option<Made<()>>,
    files: content::Memory,
    languages: Option<Made<Arc<Languages>>>,
    looks: Option<Made<Arc<Looks>>>,
    keys: bool,
    stretches: bool,
}

/// What was made from some files.
struct Made<T> {
    from: Vec<(FileId, SourceFile)>,
    what: T,
    diagnostics: Vec<Diagnostic>,
}

const CONFIGURATION: [&str; 2] = [PATH, OVERRIDES_PATH];

impl Memory {
    /// From now on, words show as [`Wording`] says; with `stretches`, those of the source locale are the longer ones.
    pub fn word(&mut self, keys: bool, stretches: bool) {
        if (self.keys, self.stretches) != (keys, stretches) {
            (self.keys, self.stretches) = (keys, stretches);
            (self.languages, self.looks) = (None, None);
        }
    }

    /// As [`parse`](super::parse).
    pub fn parse(&mut self, sources: &Sources, diagnostics: &mut Vec<Diagnostic>) -> Option<Parsed> {
        let config = config::load(sources, diagnostics)?;
        let stretched = self.stretches.then_some(config.source_locale);
        let wording = Wording { keys: self.keys, stretched };
        let make =
            |diagnostics: &mut Vec<Diagnostic>| super::languages(sources, &config, wording, diagnostics);
        let from = ["locales/"].into_iter().chain(CONFIGURATION);
        let languages = recall(&mut self.languages, sources, from, diagnostics, make);
        let files = &mut self.files;
        let forget = |_: &mut Vec<Diagnostic>| *files = content::Memory::default();
        recall(&mut self.content, sources, CONFIGURATION, diagnostics, forget);
        let content = content::parse(sources, &config, &mut self.files, diagnostics);
        Some(Parsed { config, languages, content })
    }

    /// As [`looks`](super::looks).
    pub fn looks(
        &mut self,
        parsed: &Parsed,
        sources: &Sources,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Arc<Looks> {
        let make = |diagnostics: &mut Vec<Diagnostic>| Arc::new(super::looks(parsed, sources, diagnostics));
        let from = ["themes/", "locales/"].into_iter().chain(CONFIGURATION);
        recall(&mut self.looks, sources, from, diagnostics, make)
    }
}

/// What was made from the files whose paths start so, made anew where they changed.
fn recall<'f, T: Clone>(
    slot: &mut Option<Made<T>>,
    sources: &Sources,
    prefixes: impl IntoIterator<Item = &'f str>,
    diagnostics: &mut Vec<Diagnostic>,
    make: impl FnOnce(&mut Vec<Diagnostic>) -> T,
) -> T {
    let files = prefixes.into_iter().flat_map(|prefix| sources.under(prefix));
    let from: Vec<(FileId, SourceFile)> = files.map(|(id, file)| (id, file.clone())).collect();
    let same = |made: &&Made<T>| {
        let pairs = || made.from.iter().zip(&from);
        made.from.len() == from.len() && pairs().all(|((old, was), (new, is))| old == new && was.is(is))
    };
    if let Some(made) = slot.as_ref().filter(same) {
        diagnostics.extend(made.diagnostics.iter().cloned());
        return made.what.clone();
    }
    let mut found = Vec::new();
    let what = make(&mut found);
    diagnostics.extend(found.iter().cloned());
    *slot = Some(Made { from, what: what.clone(), diagnostics: found });
    what
}
