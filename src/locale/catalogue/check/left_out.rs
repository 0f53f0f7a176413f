//! What a text of the site leaves out although the text that it was made from has it: variables and terms.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::Entry;

use super::walk::{Part, walk, walk_inline};
use super::{SiteEntry, Texts};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::yaml::nearest;

/// `texts` are all of the language, `english` the tool's, `source` those of the source locale unless this is it.
pub(super) fn run(
    entries: &[SiteEntry<'_, '_>],
    texts: &Texts<'_>,
    english: &Texts<'_>,
    source: Option<&Texts<'_>>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for entry in entries.iter().filter(|entry| matches!(entry.entry, Entry::Message(_))) {
        variables(entry, texts, english, source, diagnostics);
        terms(entry, texts, source, diagnostics);
    }
}

/// Where a message names more messages than this, one by way of the other, nobody looks where it has its variables.
const FOLLOWED: usize = 50;

/// What all of the texts that it may have been made from show, and it does not even ask for: a variant for one may
/// say the number in words, and a language without plurals needs no selector.
fn variables(
    entry: &SiteEntry<'_, '_>,
    texts: &Texts<'_>,
    english: &Texts<'_>,
    source: Option<&Texts<'_>>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let origins = [Some(english), source].into_iter().flatten();
    let origins = origins.filter(|texts| texts.contains_key(&entry.name));
    // A reference that leads nowhere has been reported.
    let Some(origins) = origins.map(|texts| of(&entry.name, texts)).collect::<Option<Vec<Variables<'_>>>>()
    else {
        return;
    };
    let Some(first) = origins.first().filter(|first| !first.shown.is_empty()) else { return };
    let Some(own) = of(&entry.name, texts) else { return };
    let is_shown = |name: &&&str| origins.iter().all(|origin| origin.shown.contains(**name));
    let missing: Vec<&str> =
        first.shown.iter().filter(is_shown).filter(|name| !own.named.contains(**name)).copied().collect();
    let stranger = own.named.iter().find(|name| !origins.iter().any(|origin| origin.named.contains(**name)));
    // Most often the one is the other, misspelled, and that has been reported.
    if missing.is_empty() || (stranger.is_some() && english.contains_key(&entry.name)) {
        return;
    }
    let near = stranger.and_then(|stranger| Some((stranger, nearest(stranger, missing.iter().copied())?)));
    let help = match near {
        Some((stranger, near)) => format!("did you mean `${near}` by `${stranger}`?"),
        None => {
            let written: Vec<String> = missing.iter().map(|name| format!("`{{ ${name} }}`")).collect();
            format!("write {} where it belongs, or readers do not get to know it", written.join(", "))
        }
    };
    let names: Vec<String> = missing.iter().map(|name| format!("`${name}`")).collect();
    let message = format!("the message `{}` leaves out {}", entry.name, names.join(", "));
    diagnostics
        .push(Diagnostic::new(Code::VARIABLE_LEFT_OUT, entry.file.span(entry.id()), message).help(help));
}

/// Terms that the source's text names and this one does not, although the language has them.
fn terms(
    entry: &SiteEntry<'_, '_>,
    texts: &Texts<'_>,
    source: Option<&Texts<'_>>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let Some(theirs) = source.and_then(|source| source.get(&entry.name)) else { return };
    let own = named_terms(entry.entry);
    for term in named_terms(theirs) {
        if own.contains(term) || !texts.contains_key(&format!("-{term}")) {
            continue;
        }
        let message = format!("the message `{}` does not name `-{term}`, as its source does", entry.name);
        diagnostics.push(
            Diagnostic::new(Code::TERM_LEFT_OUT, entry.file.span(entry.id()), message)
                .help(format!("write `{{ -{term} }}` for the words that the term stands for")),
        );
    }
}

fn named_terms<'e>(entry: &'e Entry<&str>) -> BTreeSet<&'e str> {
    let mut terms = BTreeSet::new();
    walk(entry, &mut |part| {
        if let Part::Term(name) = part {
            terms.insert(name);
        }
    });
    terms
}

/// The variables of a message and of the messages that it names. A term cannot have any.
struct Variables<'e> {
    /// All of them.
    named: BTreeSet<&'e str>,
    /// Those that a reader sees, rather than their number or kind choosing the words alone.
    shown: BTreeSet<&'e str>,
}

/// `None` where a message that it names is not there, or where they are too many.
fn of<'e>(name: &str, texts: &Texts<'e>) -> Option<Variables<'e>> {
    let mut found = Variables { named: BTreeSet::new(), shown: BTreeSet::new() };
    let mut seen = BTreeSet::new();
    let mut open = vec![name.to_string()];
    while let Some(name) = open.pop() {
        let entry: &'e Entry<&'e str> = texts.get(&name)?;
        if !seen.insert(name) {
            continue;
        }
        if seen.len() > FOLLOWED {
            return None;
        }
        let mut chosen_by: BTreeMap<&str, usize> = BTreeMap::new();
        let mut mentions: BTreeMap<&str, usize> = BTreeMap::new();
        walk(entry, &mut |part| match part {
            Part::Variable(name) => *mentions.entry(name).or_default() += 1,
            Part::Message(name) => open.push(name.to_string()),
            Part::Select(selector, _) => walk_inline(selector, &mut |part| {
                if let Part::Variable(name) = part {
                    *chosen_by.entry(name).or_default() += 1;
                }
            }),
            _ => {}
        });
        for (name, count) in mentions {
            found.named.insert(name);
            if count > chosen_by.get(name).copied().unwrap_or(0) {
                found.shown.insert(name);
            }
        }
    }
    Some(found)
}
