//! Texts put together to entries, with each its languages.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::guide::GuideFacts;
use super::layout::Owner;
use super::markdown::Scheme;
use super::memory::{Memory, Run};
use super::parse::{FOLDER, Part, Text};
use super::text::Texts;
use super::{Content, Guide, Page};
use crate::config::Config;
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::LocaleId;
use crate::source::{FileId, SourceFile, Span};

/// The texts of each entry, until all files have been seen.
#[derive(Default)]
pub(super) struct Collected<'p> {
    entries: Vec<(Owner<'p>, Arc<Texts>, Option<Arc<GuideFacts>>)>,
    places: BTreeMap<Owner<'p>, usize>,
}

impl<'p> Collected<'p> {
    /// Adds files of one entry that lie side by side, as all of it do as a rule.
    pub(super) fn run(
        &mut self,
        owner: Owner<'p>,
        files: &[(FileId, &SourceFile)],
        memory: &mut Memory,
        content: &mut Content,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        let next = self.entries.len();
        let place = *self.places.entry(owner).or_insert(next);
        let is_new = place == next;
        if let Some(run) = memory.run(files).filter(|_| is_new) {
            self.entries.push((owner, Arc::clone(&run.texts), run.facts.clone()));
            return;
        }
        if is_new {
            self.entries.push((owner, Arc::default(), None));
        }
        let (_, texts, facts) = &mut self.entries[place];
        let texts = Arc::make_mut(texts);
        let before = diagnostics.len();
        let mut is_whole = is_new;
        for (id, file) in files {
            let Some((part, found)) = memory.read(*id) else { continue };
            diagnostics.extend(found.iter().cloned());
            match part {
                Part::Text(locale, text) => collect(*locale, text, texts, facts, diagnostics),
                Part::Unread => content.unread.file(&file.path[FOLDER.len()..]),
                _ => {}
            }
            is_whole &= matches!(part, Part::Text(..));
        }
        is_whole &= diagnostics.len() == before;
        let (_, texts, facts) = &self.entries[place];
        let run = || Run { length: files.len(), texts: Arc::clone(texts), facts: facts.clone() };
        if let Some((first, _)) = files.first() {
            memory.keep(*first, is_whole.then(run));
        }
    }

    pub(super) fn into_content(
        mut self,
        content: &mut Content,
        config: &Config,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        self.entries.sort_by_key(|(owner, ..)| *owner);
        for (owner, texts, facts) in self.entries {
            let Some(facts) = facts else {
                if let Some(text) = texts.values().next() {
                    let tag = &config.source().tag;
                    diagnostics.push(
                        Diagnostic::new(
                            Code::NO_SOURCE_TEXT,
                            Span::new(text.file, 0, 0),
                            format!("this entry has no text in the source locale `{tag}`"),
                        )
                        .help(format!("add the file whose name ends in `.{tag}.md`: it holds the facts")),
                    );
                }
                content.unread.text(owner);
                continue;
            };
            match owner {
                Owner::Guide(id) => {
                    content.guides.push(Guide { id: id.to_string(), city: None, facts, texts });
                }
                Owner::CityGuide(city, id) => {
                    let city = Some(city.to_string());
                    content.guides.push(Guide { id: id.to_string(), city, facts, texts });
                }
                Owner::Page(id) => {
                    content.pages.push(Page {
                        id: id.to_string(),
                        lifecycle: facts.lifecycle.clone(),
                        texts,
                    });
                }
                Owner::City(id) => {
                    if let Some(city) = content.cities.iter_mut().find(|city| city.id == id) {
                        city.texts = texts;
                    } else if !content.unread.covers(Scheme::City, id)
                        && let Some(text) = texts.values().next()
                    {
                        diagnostics.push(
                            Diagnostic::new(
                                Code::BROKEN_CITY_LINK,
                                Span::new(text.file, 0, 0),
                                format!("this text lies in `{id}`, which has no `city.yaml`"),
                            )
                            .help("add the city, or move the text"),
                        );
                    }
                }
            }
        }
    }
}

/// Adds a text to those of its entry.
fn collect(
    locale: LocaleId,
    text: &Text,
    texts: &mut Texts,
    facts: &mut Option<Arc<GuideFacts>>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    if let Some(first) = texts.get(&locale) {
        diagnostics.push(
            Diagnostic::new(
                Code::TWIN_FILES,
                Span::new(text.document.file, 0, 0),
                "another file is the same entry in the same language",
            )
            .related(Span::new(first.file, 0, 0), "this one")
            .help("keep one of the two"),
        );
        return;
    }
    if text.facts.is_some() {
        facts.clone_from(&text.facts);
    }
    texts.insert(locale, Arc::clone(&text.document));
}
