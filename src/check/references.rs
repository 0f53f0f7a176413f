//! Every link, embed and image of every text leads somewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::pictures;
use crate::content::markdown::{Reference, Scheme, Target};
use crate::content::{Document, TextOf, Texts};
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::LocaleId;
use crate::site::{Bound, Site, State, Subject};
use crate::source::Sources;
use crate::source::yaml::did_you_mean;

pub(super) fn check(site: &Site<'_>, sources: &Sources, diagnostics: &mut Vec<Diagnostic>) {
    let texts: Vec<(TextOf, &Texts)> = site.content.texts().collect();
    let found: Vec<Diagnostic> = texts
        .par_iter()
        .with_min_len(16)
        .flat_map_iter(|(_, texts)| {
            let source = texts.get(&site.config.source_locale).map(Arc::as_ref);
            let mut anchors = Anchors::new();
            let mut found = Vec::new();
            for document in texts.values() {
                for reference in &document.outline.references {
                    check_one(site, sources, source, document, reference, &mut anchors, &mut found);
                }
            }
            found
        })
        .collect();
    diagnostics.extend(found);
}

/// The ids of the headings of pages that were asked for.
type Anchors = BTreeMap<Subject, BTreeSet<String>>;

fn check_one(
    site: &Site<'_>,
    sources: &Sources,
    source: Option<&Document>,
    document: &Document,
    reference: &Reference,
    anchors: &mut Anchors,
    found: &mut Vec<Diagnostic>,
) {
    match &reference.target {
        Target::External(_) => {}
        Target::Fragment(fragment) => {
            // Ids are those of the source text; a translation's own ids work where it has its own.
            let ids = headings(source).chain(headings(Some(document)));
            if !ids.clone().any(|id| id == fragment) {
                let mut diagnostic = Diagnostic::new(
                    Code::BROKEN_ANCHOR,
                    reference.span,
                    format!("this page has no heading with the id `{fragment}`"),
                );
                diagnostic.help = did_you_mean(fragment, ids.collect::<Vec<_>>().iter().copied());
                found.push(diagnostic);
            }
        }
        Target::File(path) => {
            let folder = document.bundle.as_deref();
            let file = folder.and_then(|folder| sources.find(&format!("{folder}/{path}")));
            if let Some(file) = file {
                found.extend(pictures::fault(site, sources, file, reference));
            } else {
                let message = format!("there is no file `{path}` beside this text");
                let mut diagnostic = Diagnostic::new(Code::BROKEN_FILE_LINK, reference.span, message);
                diagnostic.help = match folder {
                    None => Some("a text with files is a bundle: move it to `<id>/index.<locale>.md` and put the file beside it".to_string()),
                    Some(folder) => {
                        let prefix = format!("{folder}/");
                        let beside: Vec<&str> = sources
                            .under(&prefix)
                            .filter_map(|(_, file)| file.path.strip_prefix(&prefix))
                            .filter(|name| !name.ends_with(".md"))
                            .collect();
                        did_you_mean(path, beside.iter().copied())
                    }
                };
                found.push(diagnostic);
            }
        }
        Target::Entry { scheme, path, fragment } => match site.bind(*scheme, path) {
            Err(broken) => {
                let mut diagnostic = Diagnostic::new(broken.code, reference.span, broken.message);
                diagnostic.help = broken.help;
                found.push(diagnostic);
            }
            Ok(bound) => {
                if let Some(fragment) = fragment {
                    check_fragment(site, &bound, fragment, reference, anchors, found);
                }
                if reference.image && !matches!(scheme, Scheme::Desk | Scheme::Fee) {
                    found.push(
                        Diagnostic::new(Code::BAD_EMBED, reference.span, "only desks and fees have a card")
                            .help(format!("write a link: `[text]({}:{path})`", scheme.as_str())),
                    );
                } else if reference.image && !reference.alone {
                    let help = format!(
                        "put an empty line before it and behind it, or write a link: `[text]({}:{path})`",
                        scheme.as_str()
                    );
                    found.push(
                        Diagnostic::new(
                            Code::BAD_EMBED,
                            reference.span,
                            "a card needs a paragraph of its own",
                        )
                        .help(help),
                    );
                }
                if let (Scheme::Fee, Bound::Fee(fee)) = (scheme, bound)
                    && fee.on(site.options.today).is_none()
                {
                    found.push(
                        Diagnostic::new(
                            Code::NO_VALID_FEE,
                            reference.span,
                            format!("the fee `{path}` has no amount that is valid on {}", site.options.today),
                        )
                        .related(fee.span, "its amounts")
                        .help("add an amount that is valid from that day on"),
                    );
                }
            }
        },
    }
}

fn headings(document: Option<&Document>) -> impl Iterator<Item = &str> + Clone {
    document.into_iter().flat_map(|document| document.outline.headings.iter().map(|h| h.id.as_str()))
}

fn check_fragment(
    site: &Site<'_>,
    bound: &Bound<'_>,
    fragment: &str,
    reference: &Reference,
    anchors: &mut Anchors,
    found: &mut Vec<Diagnostic>,
) {
    let Bound::Page(subject) = bound else { return };
    let known =
        anchors.entry(*subject).or_insert_with(|| anchors_of(site, *subject, site.config.source_locale));
    if !known.contains(fragment) {
        let message = format!("that page has no heading with the id `{fragment}`");
        let mut diagnostic = Diagnostic::new(Code::BROKEN_ANCHOR, reference.span, message);
        diagnostic.help = did_you_mean(fragment, known.iter().map(String::as_str));
        found.push(diagnostic);
    }
}

/// The ids of the headings of a page.
fn anchors_of(site: &Site<'_>, subject: Subject, locale: LocaleId) -> BTreeSet<String> {
    let Some(route) = site.route(subject, locale).filter(|route| route.state != State::Stub) else {
        return BTreeSet::new();
    };
    site.body(route).into_iter().flat_map(|part| part.headings).map(|(_, id, _)| id).collect()
}
