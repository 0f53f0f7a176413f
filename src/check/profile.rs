//! The site keeps to the conventions of its profile.

use crate::config::FooterKind;
use crate::content::markdown::Scheme;
use crate::content::{CONDITIONS, CardSection, GuideKind, SERVICE_CARD};
use crate::diagnostic::{Code, Diagnostic};
use crate::site::{Bound, GuideEntry, Part, Site, Subject};
use crate::source::Span;

pub(super) fn check(site: &Site<'_>, diagnostics: &mut Vec<Diagnostic>) {
    if site.config.profile.is_none() {
        return;
    }
    footer(site, diagnostics);
    for (index, guide) in site.guides.iter().enumerate() {
        if guide.facts.kind == Some(GuideKind::Service) {
            card(site, index, guide, diagnostics);
        }
    }
}

fn footer(site: &Site<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let config = site.config;
    for kind in FooterKind::ALL {
        let linked = config.footer.iter().any(|(other, _)| *other == kind);
        if linked || matches!(site.bind(Scheme::Page, kind.page()), Ok(Bound::Page(_))) {
            continue;
        }
        let source = config.source().tag.as_str();
        let message = format!("the footer has no link for `{}`", kind.key());
        let help = format!(
            "write the page `content/pages/{}.{source}.md`, or put its address under `footer:` as `{}: \"https://…\"`",
            kind.page(),
            kind.key()
        );
        diagnostics.push(Diagnostic::new(Code::FOOTER_LINK, config.span, message).help(help));
    }
    let statement = config.accessibility.as_ref();
    if statement.is_none_or(|one| one.agid_url.is_none()) {
        let message = "the footer has no link to the accessibility statement at AgID";
        let help = "under `accessibility:` write `agid_url: \"https://form.agid.gov.it/…\"`, the address that AgID gave you";
        let span = statement.map_or(config.span, |one| Span { end: one.span.start, ..one.span });
        diagnostics.push(Diagnostic::new(Code::FOOTER_LINK, span, message).help(help));
    }
}

/// A section of the text that the card knows.
struct Known<'c> {
    /// Its place in the card.
    rank: usize,
    section: &'static CardSection,
    text: &'c str,
    span: Span,
    /// Whether a link stands in it.
    linked: bool,
    /// Whether it is this guide's own, not that of a guide that it overlays.
    own: bool,
}

fn card(site: &Site<'_>, index: usize, guide: &GuideEntry<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let source = site.config.source_locale;
    let Some(route) = site.route(Subject::Guide(index), source) else { return };
    let Some(document) = guide.main.texts.get(&source) else { return };
    let start = Span::new(document.file, 0, 0);
    let start = guide.main.facts.span.map_or(start, |span| Span { end: span.start, ..span });
    let parts = site.body(route);
    let sections: Vec<Known<'_>> =
        parts.iter().flat_map(|part| known(part, part.document.file == document.file)).collect();
    if guide.base.is_none() {
        missing(&sections, start, diagnostics);
        if guide.summary([source]).is_none() {
            diagnostics.push(
                Diagnostic::new(Code::CARD_SUMMARY, start, "a service needs `summary`")
                    .help("add a line `summary: …` with one sentence of 160 characters at most"),
            );
        }
    }
    let italian = site.config.source().tag.language() == "it";
    let mut last: Option<&Known<'_>> = None;
    for section in &sections {
        if let Some(last) = last.filter(|last| section.own && last.own && last.rank > section.rank) {
            let message = format!("`{}` stands behind `{}`", section.section.id, last.section.id);
            diagnostics.push(
                Diagnostic::new(Code::CARD_ORDER, section.span, message)
                    .related(last.span, "this section comes later in the service card")
                    .help(format!("the order is {}", order())),
            );
        }
        if last.is_none_or(|last| last.rank < section.rank) {
            last = Some(section);
        }
        if section.section.element == Some(CONDITIONS) && section.own && !section.linked {
            diagnostics.push(
                Diagnostic::new(
                    Code::CARD_TERMS,
                    section.span,
                    "this section links to no terms of the service",
                )
                .help("link the text of the terms: `[Condizioni di servizio](https://…)`"),
            );
        }
        let title = section.section.title.filter(|title| italian && section.own && *title != section.text);
        if let Some(title) = title {
            let message = format!("the service card calls this section \"{title}\"");
            diagnostics.push(
                Diagnostic::new(Code::CARD_TITLE, section.span, message)
                    .help(format!("write `## {title} {{#{}}}`", section.section.id)),
            );
        }
    }
}

fn missing(sections: &[Known<'_>], start: Span, diagnostics: &mut Vec<Diagnostic>) {
    let absent: Vec<&CardSection> = SERVICE_CARD
        .iter()
        .filter(|wanted| wanted.title.is_some() && sections.iter().all(|one| one.section.id != wanted.id))
        .collect();
    let Some(first) = absent.first() else { return };
    let ids: Vec<String> = absent.iter().map(|section| format!("`{}`", section.id)).collect();
    let message = format!("this service has no section {}", ids.join(", "));
    let title = first.title.unwrap_or_default();
    diagnostics.push(Diagnostic::new(Code::CARD_SECTION, start, message).help(format!(
        "write a heading such as `## {title} {{#{}}}`, or `kind: guide` if it is none",
        first.id
    )));
}

/// The second-level headings of a part that the card knows.
fn known<'s>(part: &Part<'s>, own: bool) -> Vec<Known<'s>> {
    let headings = part.headings.iter().filter(|(level, ..)| *level == 2);
    let known = headings.filter_map(|(_, id, text)| {
        let rank = SERVICE_CARD.iter().position(|section| section.id == id)?;
        let outline = &part.document.outline;
        let (place, heading) = outline.headings.iter().enumerate().find(|(_, heading)| heading.id == *id)?;
        let section = outline.sections.iter().find(|section| section.heading == Some(place))?;
        let links = outline.references.iter().filter(|reference| !reference.image);
        let linked = links.map(|link| link.span.start).any(|start| section.range.contains(&(start as usize)));
        Some(Known { rank, section: SERVICE_CARD.get(rank)?, text, span: heading.span, linked, own })
    });
    known.collect()
}

fn order() -> String {
    let ids: Vec<&str> = SERVICE_CARD.iter().map(|section| section.id).collect();
    ids.join(", ")
}
