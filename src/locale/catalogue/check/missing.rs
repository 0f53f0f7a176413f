//! Messages that a locale has from nowhere, so that its readers get another language's.

use std::collections::BTreeMap;

use fluent_syntax::ast::Entry;

use super::{Name, SiteEntry};
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::Tag;
use crate::locale::catalogue::read::SiteFile;
use crate::source::Span;

/// So many are named; the rest is counted.
const NAMED: usize = 12;

pub(super) fn run(
    files: &[SiteFile<'_>],
    entries: &[SiteEntry<'_, '_>],
    tool: &BTreeMap<Name, &Entry<&str>>,
    reference: &BTreeMap<Name, &Entry<&str>>,
    tag: &Tag,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let own: BTreeMap<&str, ()> = entries.iter().map(|entry| (entry.name.as_str(), ())).collect();
    let missing: Vec<&str> = reference
        .keys()
        .map(String::as_str)
        .filter(|name| !name.starts_with('-') && !own.contains_key(name) && !tool.contains_key(*name))
        .collect();
    if missing.is_empty() {
        return;
    }
    let message = match missing.len() {
        1 => format!("one message of the interface has no text in `{tag}`"),
        count => format!("{count} messages of the interface have no text in `{tag}`"),
    };
    let diagnostic = match files.first() {
        Some(file) => Diagnostic::new(Code::MISSING_MESSAGES, Span::new(file.file, 0, 0), message),
        None => Diagnostic::global(Code::MISSING_MESSAGES, message),
    };
    diagnostics.push(diagnostic.help(add(tag, &missing)));
}

/// What to add to the files of a language.
pub(super) fn add(tag: &Tag, missing: &[&str]) -> String {
    let named = missing.iter().take(NAMED).copied().collect::<Vec<_>>().join(", ");
    let more = missing.len().saturating_sub(NAMED);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    format!("add to a file in `locales/{tag}`: {named}{more}")
}
