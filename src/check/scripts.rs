//! Passages in letters that the language does not have, and characters that turn the order of letters round unseen.

use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic};
use crate::locale::Script;
use crate::site::Site;
use crate::source::{FileId, Sources, Span};

pub(super) fn check(site: &Site<'_>, sources: &Sources, diagnostics: &mut Vec<Diagnostic>) {
    let scripts: Vec<&[Script]> =
        site.config.locales.iter().map(|locale| Script::of_language(&locale.tag)).collect();
    for (_, texts) in site.content.texts() {
        for (locale, document) in texts.iter().filter(|(locale, _)| **locale != site.config.source_locale) {
            let own = scripts.get(locale.index()).copied().unwrap_or_default();
            let foreign = document.outline.passages.iter().find(|passage| !own.contains(&passage.script));
            let Some(passage) = foreign.filter(|_| !own.is_empty()) else { continue };
            let tag = &site.config.locale(*locale).tag;
            let message = format!(
                "this passage has {} letters, which `{tag}` is not written in",
                passage.script.name()
            );
            let span = Span::new(document.file, passage.range.start, passage.range.end);
            diagnostics
                .push(Diagnostic::new(Code::WRONG_SCRIPT, span, message).help(
                    "translate it; a quotation can stand within a paragraph in the page's own letters",
                ));
        }
    }
    let files: Vec<FileId> = ["content/", "locales/", "approdo.yaml"]
        .into_iter()
        .flat_map(|folder| sources.under(folder))
        .filter(|(_, file)| [".md", ".yaml", ".ftl"].iter().any(|ending| file.path.ends_with(ending)))
        .map(|(id, _)| id)
        .collect();
    let found: Vec<Diagnostic> =
        files.par_iter().with_min_len(64).flat_map_iter(|id| controls(*id, sources)).collect();
    diagnostics.extend(found);
}

/// The controls of a file that turn the order of letters round: Unicode Standard Annex 9, explicit directional
/// formatting characters. An isolate that is closed in its line does no harm, and neither do the marks.
fn controls(id: FileId, sources: &Sources) -> Vec<Diagnostic> {
    let Some(text) = sources.file(id).text() else { return Vec::new() };
    let mut found = Vec::new();
    // All of them begin with these two bytes.
    let (mut at, mut line_start) = (0, 0);
    let mut open: Vec<usize> = Vec::new();
    while let Some(next) = memchr::memchr(0xe2, &text.as_bytes()[at..]).map(|next| at + next) {
        at = next + 1;
        let Some(c) = text[next..].chars().next() else { break };
        if text[line_start..next].contains('\n') {
            found.extend(open.drain(..).map(|place| control(id, text, place)));
        }
        line_start = next;
        match c {
            // U+202C only ends what others began.
            '\u{202a}' | '\u{202b}' | '\u{202d}' | '\u{202e}' => found.push(control(id, text, next)),
            '\u{2066}'..='\u{2068}' => open.push(next),
            '\u{2069}' if open.pop().is_none() => found.push(control(id, text, next)),
            _ => {}
        }
    }
    found.extend(open.into_iter().map(|place| control(id, text, place)));
    found
}

fn control(id: FileId, text: &str, at: usize) -> Diagnostic {
    let c = text[at..].chars().next().unwrap_or_default();
    let message =
        format!("an invisible character (U+{:04X}) turns the order of letters round here", u32::from(c));
    Diagnostic::new(Code::BIDI_CONTROL, Span::new(id, at, at + c.len_utf8()), message).help(
        "remove it: pages mark the direction of each text; in Markdown, `<bdi>…</bdi>` keeps a piece apart",
    )
}
