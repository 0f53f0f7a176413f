//! What is wrong in the Markdown itself; references are checked where they are resolved.

use std::collections::{BTreeMap, BTreeSet};

use pulldown_cmark::CowStr;

use super::MAX_DEPTH;
use super::allowed::is_allowed;
use super::reference::Target;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{FileId, Span};
use crate::value::url;

pub(super) struct Lint<'d> {
    file: FileId,
    base: usize,
    pub(super) diagnostics: &'d mut Vec<Diagnostic>,
    used: BTreeSet<String>,
    defined: BTreeMap<String, Span>,
}

impl<'d> Lint<'d> {
    pub(super) fn new(file: FileId, base: usize, diagnostics: &'d mut Vec<Diagnostic>) -> Lint<'d> {
        Lint { file, base, diagnostics, used: BTreeSet::new(), defined: BTreeMap::new() }
    }

    pub(super) fn too_deep(&mut self, at: usize) {
        let span = Span::new(self.file, self.base + at, self.base + at + 1);
        self.diagnostics.push(
            Diagnostic::new(Code::TOO_DEEP, span, format!("nested deeper than {MAX_DEPTH} levels"))
                .help("remove the quotes or lists around this place; the text is not shown"),
        );
    }

    pub(super) fn heading(&mut self, span: Span, level: u8, attributes: &[(CowStr<'_>, Option<CowStr<'_>>)]) {
        if level == 1 {
            self.diagnostics.push(
                Diagnostic::new(Code::HEADING_LEVEL, span, "a heading of the first level in the text")
                    .help("the title in the front matter is the page's first heading: write `## …` here"),
            );
        }
        for (name, _) in attributes {
            if !matches!(&**name, "lang" | "dir") {
                self.diagnostics.push(
                    Diagnostic::new(
                        Code::HEADING_ATTRIBUTE,
                        span,
                        format!("a heading cannot carry the attribute `{name}`"),
                    )
                    .help("only `{#id}`, `{.class}`, `lang=` and `dir=` are allowed"),
                );
            }
        }
    }

    pub(super) fn address(&mut self, span: Span, target: &Target) {
        let Target::External(address) = target else { return };
        if let Err(reason) = url::check(address) {
            self.diagnostics.push(
                Diagnostic::new(Code::UNSAFE_LINK, span, format!("this address cannot be used: {reason}"))
                    .help("write an address that starts with https://, mailto: or tel:, or a reference such as `guide:residence-permit`"),
            );
        }
    }

    pub(super) fn image(&mut self, span: Span, target: &Target, markdown: &str) {
        match target {
            Target::Entry { .. } => {}
            Target::File(_) => {
                let words = markdown.strip_prefix("![").unwrap_or_default();
                if words.trim_start().starts_with(']') {
                    self.diagnostics.push(
                        Diagnostic::new(Code::NO_ALT_TEXT, span, "this image has no alternative text")
                            .help("say in a few words what it tells: `![Timeline of the school years](schools.png)`; where nobody misses it, write `![-](schools.png)`"),
                    );
                }
            }
            Target::Fragment(_) | Target::External(_) => self.diagnostics.push(
                Diagnostic::new(Code::UNSAFE_LINK, span, "an image lies beside the text, nowhere else").help(
                    "make a folder for the text (`x/index.it.md`), put the image into it and name the file",
                ),
            ),
        }
    }

    pub(super) fn html(&mut self, span: Span, html: &str) {
        // A block of HTML comes line by line; each line is judged alone.
        if !html.trim().is_empty() && !is_allowed(html) {
            self.diagnostics.push(
                Diagnostic::new(Code::RAW_HTML, span, "raw HTML is shown as text")
                    .help("write it in Markdown; to show a `<`, put a backslash before it"),
            );
        }
    }

    pub(super) fn footnote_defined(&mut self, name: &str, span: Span) {
        self.defined.entry(name.to_string()).or_insert(span);
    }

    pub(super) fn footnote_used(&mut self, name: &str) {
        self.used.insert(name.to_string());
    }

    pub(super) fn finish(&mut self) {
        for (name, span) in &self.defined {
            if !self.used.contains(name) {
                self.diagnostics.push(
                    Diagnostic::new(
                        Code::FOOTNOTE,
                        *span,
                        format!("nothing refers to the footnote `{name}`"),
                    )
                    .help(format!("write `[^{name}]` where it belongs, or remove it")),
                );
            }
        }
    }
}
