//! A text as HTML: references resolved, headings with their ids, nothing that an editor wrote as script.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;

use pulldown_cmark::{Alignment, BlockQuoteKind, CowStr, Event, HeadingLevel, LinkType, Parser, Tag, TagEnd};
use pulldown_cmark_escape::escape_html;

use super::allowed::is_allowed;
use super::events::{Events, alternative_text, anchor, ends_container, is_container};
use super::image::image;
use super::marks::{self, Around, Mark};
use super::reference::Target;
use super::{Outline, options};

/// Words of the interface that stand inside a text, in the text's own language, and marks around it.
#[derive(Clone, Debug, Default)]
pub struct Labels {
    /// Titles of alerts: note, tip, important, warning, caution.
    pub alerts: [String; 5],
    /// The name of the link from a footnote back to its place.
    pub footnote_back: String,
    /// The name of a table's scrollable frame.
    pub table: String,
}

/// What a reference became.
#[derive(Clone, Debug, Default)]
pub struct Linked {
    /// The address; without one the text stands alone.
    pub href: Option<String>,
    /// The text of a reference that has none of its own, as HTML.
    pub text: String,
    /// The language of the page behind the link, where it is not the reader's.
    pub hreflang: Option<String>,
    /// A remark behind the link, such as the name of that language, as HTML.
    pub remark: String,
    /// A whole block in the place of an image: a card, as HTML.
    pub card: Option<String>,
    /// Width and height in pixels of an image.
    pub size: Option<(u32, u32)>,
    /// The addresses of an image in several widths, from narrow to wide.
    pub widths: Vec<(String, u32)>,
}

/// Resolves references while a text is rendered.
pub trait Renderer {
    /// What an address becomes; `image` for `![…](…)`.
    fn link(&self, target: &Target, image: bool) -> Linked;

    /// What stands behind every id of the text, so that two texts can share a page.
    fn suffix(&self) -> &str {
        ""
    }

    /// Whether any text gets marks.
    fn has_marks(&self) -> bool {
        false
    }

    /// What gets marks in a piece of prose, in order and without overlaps.
    fn marks(&self, _text: &str, _around: Around) -> Vec<Mark> {
        Vec::new()
    }

    /// The attributes of an emphasised piece that is in another language than the text around it, as a word that
    /// stands on a form is.
    fn quoted(&self, _text: &str) -> Option<String> {
        None
    }
}

/// Prose has an event for every so many bytes, or fewer; with room for them the list need not grow.
const BYTES_PER_EVENT: usize = 16;

/// A text to render, or a part of one.
pub struct Prose<'r> {
    /// The text of a whole file.
    pub text: &'r str,
    /// Which bytes of it.
    pub range: Range<usize>,
    /// The headings of the file.
    pub outline: &'r Outline,
    /// The ids of the headings in the range, in order; the document's own are used where they run out.
    pub ids: &'r [String],
    /// The words that are added.
    pub labels: &'r Labels,
    /// What links and pictures become.
    pub renderer: &'r dyn Renderer,
}

impl Prose<'_> {
    /// Appends the HTML.
    pub fn render(self, out: &mut String) {
        if !self.outline.too_deep {
            pulldown_cmark::html::push_html(out, Writer::write(self).out.into_iter());
        }
    }

    /// The HTML, cut at the second-level headings: the id of each, or `None` for what stands before the first, and
    /// what follows. The text is read as a whole, so that footnotes find their place.
    pub fn sections(self) -> Vec<(Option<String>, String)> {
        if self.outline.too_deep {
            return Vec::new();
        }
        let mut writer = Writer::write(self);
        let mut cuts = std::mem::take(&mut writer.cuts);
        cuts.push((writer.out.len(), String::new()));
        let mut events = writer.out.into_iter();
        let (mut sections, mut start, mut id) = (Vec::new(), 0, None);
        for (cut, next) in cuts {
            let mut html = String::new();
            pulldown_cmark::html::push_html(&mut html, events.by_ref().take(cut - start));
            if !html.trim().is_empty() {
                sections.push((id, html));
            }
            (start, id) = (cut, Some(next));
        }
        sections
    }
}

struct Writer<'e> {
    ids: std::slice::Iter<'e, String>,
    labels: &'e Labels,
    renderer: &'e dyn Renderer,
    /// Footnote names and their numbers, in order of first use.
    footnotes: BTreeMap<String, usize>,
    /// What closes each open link.
    pending: Vec<String>,
    /// Distinguishes the footnotes of the parts of one page.
    prefix: String,
    /// How the columns of the table are aligned, which one comes next, and whether this is its head.
    alignments: Vec<Alignment>,
    column: usize,
    in_head: bool,
    /// How many quotes, lists and the like are open.
    containers: usize,
    /// Where the second-level headings stand in `out` that lie in nothing else, and their ids.
    cuts: Vec<(usize, String)>,
    /// Whether there was a picture already.
    has_picture: bool,
    /// Whether any text gets marks, whether this is code, which gets none, and how many open elements forbid links.
    has_marks: bool,
    in_code: bool,
    unlinked: i32,
    /// Room for a run of text.
    run: Vec<Event<'e>>,
    out: Vec<Event<'e>>,
}

impl<'e> Writer<'e> {
    fn write(prose: Prose<'e>) -> Writer<'e> {
        let Prose { text, range, ids, labels, renderer, .. } = prose;
        let mut writer = Writer {
            ids: ids.iter(),
            labels,
            renderer,
            footnotes: BTreeMap::new(),
            pending: Vec::new(),
            prefix: format!("{}{}", range.start, renderer.suffix()),
            alignments: Vec::new(),
            column: 0,
            in_head: false,
            containers: 0,
            cuts: Vec::new(),
            has_picture: false,
            has_marks: renderer.has_marks(),
            in_code: false,
            unlinked: 0,
            run: Vec::new(),
            out: Vec::new(),
        };
        let mut events = Vec::with_capacity(range.len() / BYTES_PER_EVENT);
        events.extend(Parser::new_ext(&text[range], options()));
        writer.out.reserve(events.len() + 16);
        let mut rest = events.into_iter().peekable();
        while let Some(event) = rest.next() {
            match &event {
                Event::Start(tag) if is_container(tag) => writer.containers += 1,
                Event::End(end) if ends_container(end) => writer.containers -= 1,
                _ => {}
            }
            writer.event(event, &mut rest);
        }
        writer
    }

    fn html(&mut self, html: impl Into<CowStr<'e>>) {
        self.out.push(Event::InlineHtml(html.into()));
    }

    fn event(&mut self, event: Event<'e>, rest: &mut Events<'e>) {
        // Raw HTML may close what it never opened.
        self.unlinked = (self.unlinked + i32::from(marks::depth(&event))).max(0);
        match event {
            Event::Text(_) if self.has_marks && !self.in_code => self.text(event, rest),
            Event::Start(Tag::CodeBlock(_)) | Event::End(TagEnd::CodeBlock) => {
                self.in_code = !self.in_code;
                self.out.push(event);
            }
            Event::Start(Tag::Paragraph) => self.paragraph(rest),
            Event::Start(Tag::Heading { level, id, classes, attrs }) => {
                let id = self.ids.next().map(|id| CowStr::from(id.clone())).or(id);
                if level == HeadingLevel::H2 && self.containers == 0 {
                    self.cuts.push((self.out.len(), id.as_deref().unwrap_or_default().to_string()));
                }
                let suffix = self.renderer.suffix();
                let id = id.map(|id| if suffix.is_empty() { id } else { format!("{id}{suffix}").into() });
                let attrs = attrs.into_iter().filter(|(name, _)| matches!(&**name, "lang" | "dir")).collect();
                self.out.push(Event::Start(Tag::Heading { level, id, classes, attrs }));
            }
            Event::Start(Tag::Link { link_type, dest_url, .. }) => self.open_link(link_type, &dest_url, rest),
            Event::End(TagEnd::Link) => {
                let end = self.pending.pop().unwrap_or_default();
                self.html(end);
            }
            Event::Start(Tag::Image { dest_url, title, .. }) => {
                let alt = alternative_text(rest);
                self.image(&dest_url, &title, &alt);
            }
            Event::Start(Tag::BlockQuote(Some(kind))) => self.alert(kind),
            Event::End(TagEnd::BlockQuote(Some(_)) | TagEnd::FootnoteDefinition) => self.html("</div>\n"),
            Event::Start(Tag::Table(alignments)) => {
                let mut html =
                    String::from("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"");
                let _ = escape_html(&mut html, &self.labels.table);
                html.push_str("\">\n");
                self.html(html);
                // The writer would align by `style`, which a strict content security policy forbids.
                let none = vec![Alignment::None; alignments.len()];
                self.alignments = alignments;
                self.out.push(Event::Start(Tag::Table(none)));
            }
            Event::Start(Tag::TableHead) => {
                (self.column, self.in_head) = (0, true);
                self.out.push(event);
            }
            Event::Start(Tag::TableRow) => {
                (self.column, self.in_head) = (0, false);
                self.out.push(event);
            }
            Event::Start(Tag::TableCell) => self.cell(),
            Event::End(TagEnd::Table) => {
                self.out.push(event);
                self.html("</div>\n");
            }
            Event::Code(code) => {
                let mut html = String::from("<code dir=\"ltr\">");
                let _ = escape_html(&mut html, &code);
                html.push_str("</code>");
                self.html(html);
            }
            Event::TaskListMarker(done) => {
                let mark = if done { "\u{2611}" } else { "\u{2610}" };
                self.html(format!("<span class=\"box\" aria-hidden=\"true\">{mark}</span> "));
            }
            Event::Html(html) | Event::InlineHtml(html) => {
                let allowed = is_allowed(&html);
                self.out.push(if allowed { Event::InlineHtml(html) } else { Event::Text(html) });
            }
            Event::FootnoteReference(name) => {
                let number = self.footnote(&name);
                let id = &self.prefix;
                self.html(format!(
                    "<sup><a id=\"fnref-{id}-{number}\" href=\"#fn-{id}-{number}\" role=\"doc-noteref\">{number}</a></sup>"
                ));
            }
            Event::Start(Tag::FootnoteDefinition(name)) => {
                let number = self.footnote(&name);
                let id = &self.prefix;
                let mut html = format!("<div class=\"footnote\" id=\"fn-{id}-{number}\" role=\"note\">");
                let _ = write!(html, "<a href=\"#fnref-{id}-{number}\" aria-label=\"");
                let _ = escape_html(&mut html, &self.labels.footnote_back);
                let _ = write!(html, " {number}\">{number}</a> ");
                self.html(html);
            }
            event => self.out.push(event),
        }
    }

    /// A run of text, over the ends of lines.
    fn text(&mut self, event: Event<'e>, rest: &mut Events<'e>) {
        self.run.push(event);
        while let Some(event) = rest.next_if(|event| matches!(event, Event::Text(_) | Event::SoftBreak)) {
            self.run.push(event);
        }
        let renderer = self.renderer;
        let mut around = Around { takes_links: self.unlinked == 0, is_quoted: false };
        if let Some(start @ Event::Start(Tag::Emphasis)) = self.out.last_mut()
            && matches!(rest.peek(), Some(Event::End(TagEnd::Emphasis)))
            && let Some(attributes) = renderer.quoted(&marks::joined(&self.run))
        {
            *start = Event::InlineHtml(format!("<em{attributes}>").into());
            around.is_quoted = true;
        }
        marks::mark(&mut self.run, |text| renderer.marks(text, around), &mut self.out);
    }

    /// The start of a table's cell; "right" is the end of the line, which in Arabic is on the left.
    fn cell(&mut self) {
        let class = match self.alignments.get(self.column) {
            Some(Alignment::Center) => " class=\"align-center\"",
            Some(Alignment::Right) => " class=\"align-end\"",
            _ => "",
        };
        self.column += 1;
        self.html(if self.in_head { format!("<th scope=\"col\"{class}>") } else { format!("<td{class}>") });
    }

    /// A paragraph that holds nothing but the image of an entry becomes that entry's card.
    fn paragraph(&mut self, rest: &mut Events<'e>) {
        if let Some(Event::Start(Tag::Image { dest_url, .. })) = rest.peek() {
            let address = dest_url.to_string();
            let linked = self.renderer.link(&Target::parse(&address), true);
            if let Some(card) = linked.card {
                rest.next();
                let _ = alternative_text(rest);
                if matches!(rest.peek(), Some(Event::End(TagEnd::Paragraph))) {
                    rest.next();
                    self.out.push(Event::Html(card.into()));
                    return;
                }
                // Text follows: a card cannot stand inside a paragraph, its link can.
                self.out.push(Event::Start(Tag::Paragraph));
                self.image(&address, "", "");
                return;
            }
        }
        self.out.push(Event::Start(Tag::Paragraph));
    }

    fn open_link(&mut self, kind: LinkType, address: &str, rest: &mut Events<'e>) {
        let target = match kind {
            LinkType::Email => Target::External(format!("mailto:{address}")),
            _ => Target::parse(address),
        };
        let linked = self.renderer.link(&target, false);
        let (open, close) = anchor(&linked);
        self.html(open);
        // `<desk:bologna/welcome>` and `[](…)` take the title of what they name.
        let named = matches!(kind, LinkType::Autolink | LinkType::Email)
            || matches!(rest.peek(), Some(Event::End(TagEnd::Link)));
        if named {
            while !matches!(rest.peek(), None | Some(Event::End(TagEnd::Link))) {
                rest.next();
            }
            let mut html = linked.text;
            if html.is_empty() {
                html.push_str("<bdi dir=\"ltr\">");
                let _ = escape_html(&mut html, address);
                html.push_str("</bdi>");
            }
            self.html(html);
        }
        self.pending.push(close);
    }

    fn image(&mut self, address: &str, title: &str, alt: &str) {
        let linked = self.renderer.link(&Target::parse(address), true);
        if linked.card.is_some() || !linked.text.is_empty() {
            let (open, close) = anchor(&linked);
            self.html(format!("{open}{}{close}", linked.text));
            return;
        }
        // Only the first picture, and only above the first section, is likely to be seen at once.
        let soon = self.cuts.is_empty() && !std::mem::replace(&mut self.has_picture, true);
        if let Some(html) = image(&linked, title, alt, soon) {
            self.html(html);
        }
    }

    fn footnote(&mut self, name: &str) -> usize {
        let next = self.footnotes.len() + 1;
        *self.footnotes.entry(name.to_string()).or_insert(next)
    }

    fn alert(&mut self, kind: BlockQuoteKind) {
        let (class, title) = match kind {
            BlockQuoteKind::Note => ("note", &self.labels.alerts[0]),
            BlockQuoteKind::Tip => ("tip", &self.labels.alerts[1]),
            BlockQuoteKind::Important => ("important", &self.labels.alerts[2]),
            BlockQuoteKind::Warning => ("warning", &self.labels.alerts[3]),
            BlockQuoteKind::Caution => ("caution", &self.labels.alerts[4]),
        };
        let mut html = format!("<div class=\"alert alert-{class}\" role=\"note\"><p class=\"alert-title\">");
        let _ = escape_html(&mut html, title);
        html.push_str("</p>\n");
        self.html(html);
    }
}
