//! Translations say what their sources say, in the same sections.

use rayon::prelude::*;

use crate::content::{Document, TextOf, Texts};
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::LocaleId;
use crate::site::{Freshness, Site, freshness, section_record, upstream};
use crate::source::Span;

pub(super) fn check(site: &Site<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let texts: Vec<(TextOf, &Texts)> = site.content.texts().collect();
    let found: Vec<Diagnostic> = texts
        .par_iter()
        .with_min_len(16)
        .flat_map_iter(|(of, texts)| {
            let mut found = Vec::new();
            let Some(source) = texts.get(&site.config.source_locale) else {
                return found;
            };
            for (locale, document) in
                texts.iter().filter(|(l, d)| **l != site.config.source_locale && !d.broken)
            {
                skeleton(source, document, &mut found);
                age(site, texts, *locale, document, *of != TextOf::City, &mut found);
            }
            found
        })
        .collect();
    diagnostics.extend(found);
}

fn skeleton(source: &Document, document: &Document, found: &mut Vec<Diagnostic>) {
    if source.broken {
        return;
    }
    let (theirs, own) = (&source.outline.headings, &document.outline.headings);
    let differs = theirs.iter().zip(own).position(|(a, b)| a.level != b.level);
    let (span, message) = match differs {
        Some(at) => {
            let message = format!(
                "this heading is of level {}, in the source it is of level {}",
                own[at].level, theirs[at].level
            );
            (own[at].span, message)
        }
        None if theirs.len() != own.len() => {
            let message = format!("this text has {} headings, its source has {}", own.len(), theirs.len());
            let span = own.get(theirs.len()).or(own.last()).map_or(title(document), |heading| heading.span);
            (span, message)
        }
        None => return,
    };
    let mut diagnostic = Diagnostic::new(Code::HEADING_SKELETON, span, message)
        .help("give both texts the same headings: anchors and sections are matched by position");
    if let Some(heading) = differs.and_then(|at| theirs.get(at)).or(theirs.get(own.len())) {
        diagnostic = diagnostic.related(heading.span, "in the source");
    }
    found.push(diagnostic);
}

fn title(document: &Document) -> Span {
    document.title.as_ref().map_or(Span::new(document.file, 0, 0), |title| title.span)
}

fn age(
    site: &Site<'_>,
    texts: &Texts,
    locale: LocaleId,
    document: &Document,
    recorded: bool,
    found: &mut Vec<Diagnostic>,
) {
    let config = site.config;
    let origin = upstream(config, texts, locale);
    let tag = &config.locale(origin).tag;
    let span = document.record.as_ref().map_or(title(document), |record| record.span);
    match freshness(config, texts, locale) {
        Freshness::Current => {}
        Freshness::Outdated(sections) => {
            let list = sections.join("`, `");
            let message = format!("the `{tag}` text has changed since this translation: `{list}`");
            let help = format!(
                "translate what changed, then record it with `approdo translate accept`, or write {}",
                record(site, texts, origin)
            );
            found.push(Diagnostic::new(Code::OUTDATED, span, message).help(help));
        }
        Freshness::UpstreamOutdated(_) => {
            let message = format!("the `{tag}` text that this translates is outdated itself");
            found.push(
                Diagnostic::new(Code::OUTDATED, span, message)
                    .help(format!("bring the `{tag}` text up to date first")),
            );
        }
        Freshness::Unrecorded if !recorded && document.record.is_none() => {}
        Freshness::Unrecorded => {
            let message = format!("which `{tag}` text this translates is not recorded");
            let help = format!(
                "if it translates today's, record that with `approdo translate accept`, or write into `translation:` {}",
                record(site, texts, origin)
            );
            found.push(Diagnostic::new(Code::UNRECORDED, span, message).help(help));
        }
    }
}

/// The line that records today's state of a text.
fn record(site: &Site<'_>, texts: &Texts, origin: LocaleId) -> String {
    section_record(site.config, texts, origin).map_or(String::new(), |hashes| format!("of: {hashes}"))
}
