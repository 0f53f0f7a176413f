//! A variable that the interface does not give to a message.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::Entry;

use super::walk::{Part, walk};
use super::{Name, SiteEntry};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::yaml::nearest;

pub(super) fn run(
    entries: &[SiteEntry<'_, '_>],
    reference: &BTreeMap<Name, &Entry<&str>>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for entry in entries {
        // A term gets its variables from the message that names it.
        if matches!(entry.entry, Entry::Term(_)) || !reference.contains_key(&entry.name) {
            continue;
        }
        let known = variables(&entry.name, reference);
        let mut told = BTreeSet::new();
        walk(entry.entry, &mut |part| {
            let Part::Variable(name) = part else { return };
            if known.contains(name) || !told.insert(name) {
                return;
            }
            let help = match (nearest(name, known.iter().copied()), known.is_empty()) {
                (Some(near), _) => format!("did you mean `${near}`?"),
                (None, true) => "this message has no variables; write the words out".to_string(),
                (None, false) => {
                    let known: Vec<String> = known.iter().map(|name| format!("`${name}`")).collect();
                    format!("it has {}", known.join(", "))
                }
            };
            let message = format!("the message `{}` has no variable `${name}`", entry.name);
            diagnostics
                .push(Diagnostic::new(Code::UNKNOWN_VARIABLE, entry.file.span(name), message).help(help));
        });
    }
}

/// The variables of a message of the tool and of the messages that it names.
fn variables<'t>(name: &str, reference: &BTreeMap<Name, &Entry<&'t str>>) -> BTreeSet<&'t str> {
    let mut variables = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut open = vec![name.to_string()];
    while let Some(name) = open.pop() {
        let Some(&entry) = reference.get(&name) else {
            continue;
        };
        if !seen.insert(name) {
            continue;
        }
        walk(entry, &mut |part| match part {
            Part::Variable(name) => {
                variables.insert(name);
            }
            Part::Message(name) => open.push(name.to_string()),
            _ => {}
        });
    }
    variables
}
