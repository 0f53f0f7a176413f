//! What a text holds, found in one pass: headings, sections with their hashes, references.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd};

use super::figure::{Figure, figures};
use super::hash::hash;
use super::lint::Lint;
use super::passage::{Passage, Passages};
use super::reference::{Reference, Target};
use super::{MAX_DEPTH, options};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{FileId, Span};
use crate::value::slug::slugify;

/// A heading.
#[derive(Clone, Debug)]
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    /// The text without marks.
    pub text: String,
    /// The id: given by `{#id}`, or else made from the text; unique in its document.
    pub id: String,
    /// Whether `{#id}` gave the id.
    pub given: bool,
    /// The whole heading.
    pub span: Span,
}

/// The text from one second-level heading to the next; the first is what stands before any.
#[derive(Clone, Debug)]
pub struct Section {
    /// The heading's index in [`Outline::headings`]; `None` for the lead.
    pub heading: Option<usize>,
    /// The bytes of the section in its file, the heading included.
    pub range: Range<usize>,
    /// Whether nothing but white space stands in it.
    pub blank: bool,
    /// Which headings of the outline lie in the section.
    pub headings: Range<usize>,
    /// A hash of the normalised text: eight hexadecimal digits.
    pub hash: String,
}

/// What a text holds.
#[derive(Clone, Debug, Default)]
pub struct Outline {
    /// All headings, in order.
    pub headings: Vec<Heading>,
    /// The lead, then a section for every second-level heading.
    pub sections: Vec<Section>,
    /// All links and images, in order.
    pub references: Vec<Reference>,
    /// Numbers and the like, in order, with their places in the file.
    pub figures: Vec<Figure>,
    /// The first passage, and each in another script than the one before it.
    pub passages: Vec<Passage>,
    /// Whether the text is too deeply nested to be shown.
    pub too_deep: bool,
}

/// Reads the Markdown in `body` of a file.
pub fn outline(file: FileId, text: &str, body: Range<usize>, diagnostics: &mut Vec<Diagnostic>) -> Outline {
    let base = body.start;
    let markdown = &text[body.clone()];
    let mut found = Outline::default();
    let mut lint = Lint::new(file, base, diagnostics);
    let mut heading: Option<Heading> = None;
    let mut ids = Ids::default();
    let mut paragraph = 0..0;
    let mut depth = 0usize;
    let mut passages = Passages::default();
    let mut in_code = false;
    let mut undefined = Vec::new();
    let on_broken_link = |link: pulldown_cmark::BrokenLink<'_>| {
        undefined.push((link.span.clone(), link.reference.to_string()));
        None
    };
    let parser = Parser::new_with_broken_link_callback(markdown, options(), Some(on_broken_link));
    for (event, range) in parser.into_offset_iter() {
        let span = Span::new(file, base + range.start, base + range.end);
        match &event {
            Event::Start(tag) => {
                depth += 1;
                if is_block(tag) {
                    passages.cut();
                }
                if depth > MAX_DEPTH {
                    found.too_deep = true;
                    lint.too_deep(range.start);
                    break;
                }
                match tag {
                    Tag::CodeBlock(_) => in_code = true,
                    Tag::Paragraph => {
                        let end = range.start + markdown[range.clone()].trim_end().len();
                        paragraph = range.start..end;
                    }
                    Tag::Heading { level, id, attrs, .. } => {
                        lint.heading(span, *level as u8, attrs);
                        heading = Some(Heading {
                            level: *level as u8,
                            text: String::new(),
                            id: id.as_deref().unwrap_or_default().to_string(),
                            given: id.is_some(),
                            span,
                        });
                    }
                    Tag::Link { link_type, dest_url, .. } => {
                        let target = match link_type {
                            LinkType::Email => Target::External(format!("mailto:{dest_url}")),
                            _ => Target::parse(dest_url),
                        };
                        lint.address(span, &target);
                        found.references.push(Reference { target, span, image: false, alone: false });
                    }
                    Tag::Image { dest_url, .. } => {
                        let target = Target::parse(dest_url);
                        lint.image(span, &target, &markdown[range.clone()]);
                        found.references.push(Reference {
                            target,
                            span,
                            image: true,
                            alone: range == paragraph,
                        });
                    }
                    Tag::FootnoteDefinition(name) => lint.footnote_defined(name, span),
                    _ => {}
                }
            }
            Event::End(end) => {
                depth = depth.saturating_sub(1);
                in_code &= *end != TagEnd::CodeBlock;
                if let (TagEnd::Heading(_), Some(mut done)) = (end, heading.take()) {
                    ids.finish(&mut done, lint.diagnostics);
                    found.headings.push(done);
                }
            }
            Event::Text(piece) | Event::Code(piece) => {
                if matches!(event, Event::Text(_)) && !in_code {
                    passages.add(piece, base + range.start..base + range.end);
                }
                if let Some(heading) = &mut heading {
                    heading.text.push_str(piece);
                }
                for mut figure in figures(piece) {
                    // A piece with escaped signs is shorter than what is written.
                    let is_exact = markdown.get(range.clone()) == Some(&**piece);
                    let own = if is_exact { figure.range } else { 0..range.len() };
                    figure.range = base + range.start + own.start..base + range.start + own.end;
                    found.figures.push(figure);
                }
            }
            Event::FootnoteReference(name) => lint.footnote_used(name),
            Event::Html(html) | Event::InlineHtml(html) => lint.html(span, html),
            _ => {}
        }
    }
    found.passages = passages.finish();
    lint.finish();
    for (range, name) in undefined {
        let span = Span::new(file, base + range.start, base + range.end);
        if let Some(footnote) = name.strip_prefix('^').filter(|footnote| !footnote.is_empty()) {
            diagnostics.push(
                Diagnostic::new(Code::FOOTNOTE, span, format!("the footnote `{footnote}` is not defined"))
                    .help(format!("add a line `[^{footnote}]: …`, or put a backslash before the bracket")),
            );
        // `[ ]` and `[x]` of a task list, and editorial brackets with spaces, are no references.
        } else if name.len() > 1 && !name.contains(' ') {
            diagnostics.push(
                Diagnostic::new(
                    Code::UNDEFINED_REFERENCE,
                    span,
                    format!("`[{name}]` is not defined anywhere"),
                )
                .help("write `[text](address)`, or put a backslash before the bracket"),
            );
        }
    }
    found.sections = sections(text, body, &found.headings);
    found
}

/// Whether other words begin with a tag, rather than some of the same.
fn is_block(tag: &Tag<'_>) -> bool {
    !matches!(
        tag,
        Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::Link { .. }
            | Tag::Image { .. }
    )
}

/// The ids of the headings so far.
#[derive(Default)]
struct Ids {
    taken: BTreeMap<String, Span>,
    /// How often a stem was counted up already, so that thousands of equal headings take no longer.
    counts: BTreeMap<String, usize>,
}

impl Ids {
    fn finish(&mut self, heading: &mut Heading, diagnostics: &mut Vec<Diagnostic>) {
        heading.text = heading.text.trim().to_string();
        if heading.given {
            if let Some(first) = self.taken.get(&heading.id) {
                diagnostics.push(
                    Diagnostic::new(
                        Code::DUPLICATE_HEADING,
                        heading.span,
                        format!("the id `{}` belongs to another heading already", heading.id),
                    )
                    .related(*first, "this one")
                    .help("give one of the two another id: `## Heading {#other-id}`"),
                );
            }
        } else {
            let stem = match slugify(&heading.text) {
                slug if slug.is_empty() => "section".to_string(),
                slug => slug,
            };
            heading.id = self.free(stem);
        }
        self.taken.entry(heading.id.clone()).or_insert(heading.span);
    }

    fn free(&mut self, stem: String) -> String {
        if !self.taken.contains_key(&stem) {
            return stem;
        }
        let number = self.counts.entry(stem.clone()).or_insert(1);
        loop {
            *number += 1;
            let id = format!("{stem}-{number}");
            if !self.taken.contains_key(&id) {
                return id;
            }
        }
    }
}

fn sections(text: &str, body: Range<usize>, headings: &[Heading]) -> Vec<Section> {
    let starts: Vec<usize> = (0..headings.len()).filter(|&i| headings[i].level == 2).collect();
    let offset = |index: Option<&usize>| index.map_or(body.end, |&i| headings[i].span.start as usize);
    let lead_end = offset(starts.first());
    let mut sections = vec![Section {
        heading: None,
        range: body.start..lead_end,
        blank: text[body.start..lead_end].trim().is_empty(),
        headings: 0..starts.first().copied().unwrap_or(headings.len()),
        hash: hash(&text[body.start..lead_end]),
    }];
    for (n, &index) in starts.iter().enumerate() {
        let range = headings[index].span.start as usize..offset(starts.get(n + 1));
        sections.push(Section {
            heading: Some(index),
            blank: false,
            headings: index..starts.get(n + 1).copied().unwrap_or(headings.len()),
            hash: hash(&text[range.clone()]),
            range,
        });
    }
    sections
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bare_mail_address_is_no_file() {
        let text = "Write to <office@example.org>.\n";
        let mut found = Vec::new();
        let outline = outline(FileId(0), text, 0..text.len(), &mut found);
        assert_eq!(found, []);
        assert_eq!(outline.references[0].target, Target::External("mailto:office@example.org".to_string()));
    }
}
