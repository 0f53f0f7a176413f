//! The site's own messages: those that no page shows, and those that a language lacks.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::Entry;

use super::walk::{Part, walk};
use super::{Name, SiteEntry, Texts, missing, names};
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::{Locale, Status, Tag};
use crate::source::Span;
use crate::source::yaml::nearest;

/// Of more than so many messages that nobody uses, none is compared with the tool's: that takes time, and it is not
/// a typing error then.
const COMPARED: usize = 100;

/// The messages and terms in the site's files, kept until it is known which of them the theme shows.
#[derive(Debug, Default)]
pub(in crate::locale::catalogue) struct Own {
    entries: Vec<OwnEntry>,
    /// The names of the tool's messages, for "did you mean".
    known: Vec<Name>,
}

#[derive(Debug)]
struct OwnEntry {
    name: Name,
    /// The index of its locale.
    locale: usize,
    span: Span,
    /// The messages and terms that it names.
    names: Vec<Name>,
    /// Whether the tool has it, too, so that pages show it.
    is_tools: bool,
}

impl Own {
    pub(super) fn new(reference: &Texts<'_>) -> Own {
        Own { entries: Vec::new(), known: reference.keys().cloned().collect() }
    }

    /// Takes the entries of a language; `tool` are the tool's.
    pub(super) fn add(&mut self, locale: usize, entries: &[SiteEntry<'_, '_>], tool: &Texts<'_>) {
        let entries = entries.iter().map(|entry| OwnEntry {
            name: entry.name.clone(),
            locale,
            span: entry.file.span(entry.id()),
            names: named(entry.entry),
            is_tools: tool.contains_key(&entry.name) || self.known.binary_search(&entry.name).is_ok(),
        });
        self.entries.extend(entries);
    }

    /// Reports what no page shows, and what a language lacks. `shows` says whether templates name a message;
    /// `others` that they show some whose names are known only when a page is made.
    pub(in crate::locale::catalogue) fn check(
        &self,
        locales: &[Locale],
        shows: &dyn Fn(&str) -> bool,
        others: bool,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        self.unused(locales, shows, others, diagnostics);
        let within: BTreeSet<&str> =
            self.entries.iter().flat_map(|entry| &entry.names).map(String::as_str).collect();
        // Of what only other messages name, each language has what it needs.
        let slip = |name: &str| self.known.iter().any(|known| names::is_slip(name, known));
        let asked = |name: &str| shows(name) || (others && !within.contains(name) && !slip(name));
        let messages =
            self.entries.iter().filter(|e| !e.is_tools && !e.name.starts_with('-') && asked(&e.name));
        let mut wanted: BTreeMap<&str, Vec<&OwnEntry>> = BTreeMap::new();
        for entry in messages {
            wanted.entry(&entry.name).or_default().push(entry);
        }
        if !wanted.is_empty() {
            locales.iter().for_each(|locale| lacking(&wanted, locale, locales, diagnostics));
        }
    }

    fn unused(
        &self,
        locales: &[Locale],
        shows: &dyn Fn(&str) -> bool,
        others: bool,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        let mut used: BTreeSet<&str> = BTreeSet::new();
        let first = self.entries.iter().filter(|entry| entry.is_tools || shows(&entry.name));
        let mut open: Vec<&str> = first.map(|entry| entry.name.as_str()).collect();
        let mut next: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for entry in &self.entries {
            next.entry(&entry.name).or_default().extend(entry.names.iter().map(String::as_str));
        }
        while let Some(name) = open.pop() {
            if used.insert(name) {
                open.extend(next.get(name).into_iter().flatten());
            }
        }
        let mut unused: BTreeMap<&str, Vec<&OwnEntry>> = BTreeMap::new();
        for entry in self.entries.iter().filter(|entry| !used.contains(entry.name.as_str())) {
            unused.entry(&entry.name).or_default().push(entry);
        }
        let is_long = unused.len() > COMPARED;
        for (name, entries) in unused {
            if let Some(slip) = self.known.iter().find(|known| names::is_slip(name, known)) {
                diagnostics.extend(entries.iter().map(|entry| {
                    let message = format!("`{name}` is not a message of the interface");
                    Diagnostic::new(Code::UNKNOWN_MESSAGE, entry.span, message)
                        .help(format!("did you mean `{slip}`?"))
                }));
            } else if !others {
                let known: &[Name] = if is_long { &[] } else { &self.known };
                diagnostics.extend(nobody(name, &entries, known, locales));
            }
        }
    }
}

/// One finding for all languages, in the source locale where that has it.
fn nobody(name: &str, entries: &[&OwnEntry], known: &[Name], locales: &[Locale]) -> Option<Diagnostic> {
    let is_source = |entry: &&&OwnEntry| locales.get(entry.locale).is_some_and(|l| l.fallback.is_empty());
    let entry = entries.iter().find(is_source).or_else(|| entries.first())?;
    let tag = |entry: &&OwnEntry| Some(format!("`locales/{}`", locales.get(entry.locale)?.tag));
    let folders: BTreeSet<String> = entries.iter().filter_map(tag).collect();
    let remove = format!("remove it from {}", folders.into_iter().collect::<Vec<_>>().join(", "));
    if let Some(term) = name.strip_prefix('-') {
        let message = format!("no message names the term `{name}`");
        let help = format!("{remove}, or name it in a message: `{{ -{term} }}`");
        return Some(Diagnostic::new(Code::UNUSED_MESSAGE, entry.span, message).help(help));
    }
    let help = match nearest(name, known.iter().map(String::as_str)) {
        Some(near) => format!("did you mean `{near}`? Else {remove}"),
        None => format!("{remove}, or show it in a template: `{{{{ t(key=\"{name}\") }}}}`"),
    };
    let message = format!("no page shows the message `{name}`");
    Some(Diagnostic::new(Code::UNUSED_MESSAGE, entry.span, message).help(help))
}

/// Reports, once for a language, the messages that others have and it does not.
fn lacking(
    wanted: &BTreeMap<&str, Vec<&OwnEntry>>,
    locale: &Locale,
    locales: &[Locale],
    diagnostics: &mut Vec<Diagnostic>,
) {
    if locale.status == Status::Disabled || locale.is_pseudo() {
        return;
    }
    // As with the tool's words, a region has those of its language.
    let falls_back = |tag: &Tag| {
        locale.fallback.iter().any(|id| locales.get(id.index()).is_some_and(|other| other.tag == *tag))
    };
    if locale.tag.without_subtags().is_some_and(|short| falls_back(&short)) {
        return;
    }
    let is_own = |entry: &&OwnEntry| locales.get(entry.locale).is_some_and(|other| other.tag == locale.tag);
    let lacking: Vec<(&str, &OwnEntry)> = wanted
        .iter()
        .filter(|(_, entries)| !entries.iter().any(is_own))
        .filter_map(|(name, entries)| Some((*name, *entries.first()?)))
        .collect();
    let Some((_, first)) = lacking.first() else { return };
    let tag = &locale.tag;
    let message = match lacking.len() {
        1 => format!("one message of the site has no text in `{tag}`"),
        count => format!("{count} messages of the site have no text in `{tag}`"),
    };
    let names: Vec<&str> = lacking.iter().map(|(name, _)| *name).collect();
    diagnostics
        .push(Diagnostic::new(Code::MISSING_MESSAGES, first.span, message).help(missing::add(tag, &names)));
}

fn named(entry: &Entry<&str>) -> Vec<Name> {
    let mut names = Vec::new();
    walk(entry, &mut |part| match part {
        Part::Message(name) => names.push(name.to_string()),
        Part::Term(name) => names.push(format!("-{name}")),
        _ => {}
    });
    names
}
