//! References of a translation that are not those of its source.

use std::collections::BTreeMap;

use super::pairs::Pair;
use crate::content::Document;
use crate::content::markdown::Target;
use crate::diagnostic::{Code, Diagnostic};
use crate::site::Site;
use crate::source::Span;

/// The entries and files that a section refers to, each with the places where it does.
fn targets(document: &Document, section: usize) -> BTreeMap<String, Vec<Span>> {
    let mut targets: BTreeMap<String, Vec<Span>> = BTreeMap::new();
    let Some(section) = document.outline.sections.get(section) else { return targets };
    for reference in &document.outline.references {
        if !section.range.contains(&(reference.span.start as usize)) {
            continue;
        }
        let written = match &reference.target {
            Target::Entry { scheme, path, .. } => format!("{}:{path}", scheme.as_str()),
            // A picture may have words in it, so that each language has its own.
            Target::File(_) | Target::Fragment(_) | Target::External(_) => continue,
        };
        targets.entry(written).or_default().push(reference.span);
    }
    targets
}

pub(super) fn compare(site: &Site<'_>, pair: &Pair<'_>, section: usize, found: &mut Vec<Diagnostic>) {
    let (theirs, own) = (targets(pair.source, section), targets(pair.own, section));
    let tag = &site.config.locale(pair.source_locale).tag;
    for (target, places) in &theirs {
        let count = own.get(target).map_or(0, Vec::len);
        let Some(span) = places.first().filter(|_| count < places.len()) else { continue };
        let message = match count {
            0 => format!("the `{tag}` text refers to `{target}` in this section"),
            _ => format!(
                "the `{tag}` text refers to `{target}` {} times in this section, not {count}",
                places.len()
            ),
        };
        found.push(
            Diagnostic::new(Code::REFERENCES_DIFFER, Pair::head(pair.own, section), message)
                .related(*span, "in the source")
                .help("refer to it likewise; the address is the same in all languages"),
        );
    }
    for (target, places) in &own {
        let count = theirs.get(target).map_or(0, Vec::len);
        let Some(span) = places.get(count) else { continue };
        let message = match count {
            0 => format!("the `{tag}` text does not refer to `{target}` in this section"),
            _ => format!(
                "the `{tag}` text refers to `{target}` {count} times in this section, not {}",
                places.len()
            ),
        };
        found.push(
            Diagnostic::new(Code::REFERENCES_DIFFER, *span, message)
                .related(Pair::head(pair.source, section), "the section of the source")
                .help("refer to what the source refers to"),
        );
    }
}
