//! Translations say what their sources say, in the same sections.

use rayon::prelude::*;

use crate::config::Config;
use crate::content::{Document, Lifecycle, TextOf, Texts};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::locale::{Locale, LocaleId, Status};
use crate::site::{Freshness, Site, freshness, section_record, upstream};
use crate::source::Span;

pub(super) fn check(site: &Site<'_>, diagnostics: &mut Vec<Diagnostic>) {
    coverage(site, diagnostics);
    let texts: Vec<(TextOf, &Texts, bool)> = texts(site);
    let found: Vec<Diagnostic> = texts
        .par_iter()
        .with_min_len(16)
        .flat_map_iter(|(of, texts, critical)| {
            let mut found = Vec::new();
            let Some(source) = texts.get(&site.config.source_locale) else {
                return found;
            };
            for (locale, document) in
                texts.iter().filter(|(l, d)| **l != site.config.source_locale && !d.broken)
            {
                skeleton(source, document, &mut found);
                let mut aged = Vec::new();
                age(site, texts, *locale, document, *of != TextOf::City, &mut aged);
                let steps = u8::from(*critical) + u8::from(is_overdue(site, *locale, document));
                found.extend(aged.into_iter().map(|found| worse(found, steps)));
            }
            if *critical {
                missing(site, texts, source, &mut found);
            }
            found
        })
        .collect();
    diagnostics.extend(found);
}

/// All texts, and whether they are critical: those that no reader sees today are not.
fn texts<'s>(site: &'s Site<'_>) -> Vec<(TextOf, &'s Texts, bool)> {
    let is_critical = |lifecycle: &Lifecycle| {
        lifecycle.critical && site.options.shows(lifecycle.visibility(site.options.today))
    };
    let guides = site.content.guides.iter().map(|guide| is_critical(&guide.facts.lifecycle));
    let pages = site.content.pages.iter().map(|page| is_critical(&page.lifecycle));
    let critical = guides.chain(pages).chain(std::iter::repeat(false));
    site.content.texts().zip(critical).map(|((of, texts), critical)| (of, texts, critical)).collect()
}

/// The locales that readers have and that texts are translated into.
fn published(config: &Config) -> impl Iterator<Item = &Locale> {
    config.translated().filter(|locale| locale.status == Status::Published)
}

/// Published locales of which too little is translated.
fn coverage(site: &Site<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let config = site.config;
    for locale in published(config).filter(|locale| !site.is_offered(locale.id)) {
        let (tag, has, wants) = (&locale.tag, site.coverage(locale.id), locale.min_coverage);
        let message = format!(
            "{has} % of the guides and pages are translated into `{tag}`, less than its `min_coverage` of {wants}"
        );
        let help = format!(
            "translate more: `approdo translate status --locale {tag}` says what is missing; or write `status: preview`"
        );
        let span = Span { end: config.span.start, ..config.span };
        diagnostics.push(Diagnostic::new(Code::COVERAGE, span, message).help(help));
    }
}

/// Published locales that a critical text is not translated into.
fn missing(site: &Site<'_>, texts: &Texts, source: &Document, found: &mut Vec<Diagnostic>) {
    let missing: Vec<&str> = published(site.config)
        .filter(|locale| !texts.contains_key(&locale.id))
        .map(|locale| locale.tag.as_str())
        .collect();
    if missing.is_empty() {
        return;
    }
    let message = format!("this text is critical, and not translated into `{}`", missing.join("`, `"));
    found.push(
        Diagnostic::new(Code::MISSING_CRITICAL, title(source), message)
            .help("translate it, or remove `priority: critical`"),
    );
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

/// Whether a translation is older than an outdated one may be; one without a date is.
fn is_overdue(site: &Site<'_>, locale: LocaleId, document: &Document) -> bool {
    let Some(within) = site.config.locale(locale).update_within else { return false };
    let on = document.record.as_ref().and_then(|record| record.on);
    on.and_then(|on| within.after(on)).is_none_or(|due| due < site.options.today)
}

/// An outdated translation is a note, a warning or an error.
fn worse(mut found: Diagnostic, steps: u8) -> Diagnostic {
    if found.code == Code::OUTDATED {
        found.severity = match steps {
            0 => found.severity,
            1 => Severity::Warning,
            _ => Severity::Error,
        };
    }
    found
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
