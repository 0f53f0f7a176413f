//! A reference to a message, term or function that does not exist, and references in a circle.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::Entry;

use super::walk::{Part, walk};
use super::{Name, SiteEntry};
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::Tag;
use crate::locale::catalogue::functions::NUMBER;
use crate::source::yaml::{did_you_mean, nearest};

/// So many names of a circle are written.
const NAMED: usize = 6;

pub(super) fn run(
    entries: &[SiteEntry<'_, '_>],
    tool: &BTreeMap<Name, &Entry<&str>>,
    reference: &BTreeMap<Name, &Entry<&str>>,
    tag: &Tag,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let own: BTreeMap<&str, &SiteEntry<'_, '_>> =
        entries.iter().rev().map(|e| (e.name.as_str(), e)).collect();
    for entry in entries {
        walk(entry.entry, &mut |part| {
            let (written, name) = match part {
                Part::Message(id) => (id, id.to_string()),
                Part::Term(id) => (id, format!("-{id}")),
                Part::Attribute(id, attribute, of_term) => {
                    let name = if of_term { format!("-{id}") } else { id.to_string() };
                    let named = own.get(name.as_str()).map(|entry| entry.entry);
                    let known = named.or_else(|| tool.get(&name).copied()).map(attributes);
                    // Where there is no such entry at all, that is reported.
                    if let Some(known) = known.filter(|known| !known.contains(&attribute)) {
                        let message = format!("`{name}` has no attribute `{attribute}` in `{tag}`");
                        let help = did_you_mean(attribute, known).unwrap_or_else(|| {
                            format!("give it one: a line ` .{attribute} = …` below the text of `{name}`")
                        });
                        let span = entry.file.span(attribute);
                        diagnostics.push(Diagnostic::new(Code::UNKNOWN_REFERENCE, span, message).help(help));
                    }
                    return;
                }
                Part::Function(id) if id != NUMBER => {
                    let message = format!("there is no function `{id}`");
                    diagnostics.push(
                        Diagnostic::new(Code::UNKNOWN_REFERENCE, entry.file.span(id), message).help(
                            "the only function is NUMBER; dates and lists come ready-made in a variable",
                        ),
                    );
                    return;
                }
                _ => return,
            };
            if own.contains_key(name.as_str()) || tool.contains_key(&name) {
                return;
            }
            let known = own.keys().copied().chain(tool.keys().map(String::as_str));
            let help = match nearest(&name, known) {
                _ if reference.contains_key(&name) => format!("add `{name}` to a file in `locales/{tag}`"),
                Some(near) => format!("did you mean `{near}`?"),
                None => "name a message of this language, or write the words out".to_string(),
            };
            let message = format!("there is no `{name}` in `{tag}`");
            diagnostics
                .push(Diagnostic::new(Code::UNKNOWN_REFERENCE, entry.file.span(written), message).help(help));
        });
    }
    circles(&own, tool, diagnostics);
}

/// The names of the attributes of a message or a term.
fn attributes<'s>(entry: &Entry<&'s str>) -> Vec<&'s str> {
    let attributes = match entry {
        Entry::Message(message) => &message.attributes,
        Entry::Term(term) => &term.attributes,
        _ => return Vec::new(),
    };
    attributes.iter().map(|attribute| attribute.id.name).collect()
}

/// Follows references depth-first, each name once. Written with its own stack: a catalogue may hold a
/// chain of thousands.
fn circles(
    own: &BTreeMap<&str, &SiteEntry<'_, '_>>,
    tool: &BTreeMap<Name, &Entry<&str>>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let next = |name: &str| -> Vec<Name> {
        let mut names = Vec::new();
        let entry = own.get(name).map(|entry| entry.entry).or_else(|| tool.get(name).copied());
        if let Some(entry) = entry {
            walk(entry, &mut |part| match part {
                Part::Message(id) => names.push(id.to_string()),
                Part::Term(id) => names.push(format!("-{id}")),
                _ => {}
            });
        }
        names
    };
    let mut told: BTreeSet<&str> = BTreeSet::new();
    let mut done: BTreeSet<Name> = BTreeSet::new();
    for &start in own.keys() {
        let mut path: Vec<(Name, Vec<Name>)> = vec![(start.to_string(), next(start))];
        let mut on_path: BTreeSet<Name> = BTreeSet::from([start.to_string()]);
        while let Some((name, open)) = path.last_mut() {
            let Some(following) = open.pop() else {
                on_path.remove(name);
                done.insert(std::mem::take(name));
                path.pop();
                continue;
            };
            if on_path.contains(&following) {
                let circle: Vec<&str> = path
                    .iter()
                    .map(|(name, _)| name.as_str())
                    .skip_while(|name| **name != following)
                    .collect();
                let entry = circle.iter().find_map(|name| own.get(name));
                if let Some(entry) = entry.filter(|entry| told.insert(entry.name.as_str())) {
                    let message = format!("`{}` leads back to itself", entry.name);
                    let mut way = circle.iter().take(NAMED).copied().collect::<Vec<_>>();
                    way.extend((circle.len() > NAMED).then_some("…"));
                    way.push(&following);
                    diagnostics.push(
                        Diagnostic::new(Code::REFERENCE_CYCLE, entry.file.span(entry.id()), message)
                            .help(format!("write one of them out: {}", way.join(" -> "))),
                    );
                }
            } else if !done.contains(&following) {
                let open = next(&following);
                on_path.insert(following.clone());
                path.push((following, open));
            }
        }
    }
}
