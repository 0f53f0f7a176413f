//! The blocks of a Markdown text: where they stand, and their words.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd};

use super::phrase::{Code, Kind, Phrase, Piece};
use crate::content::markdown;

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// The title of the page, from the front matter.
    Title,
    /// Its summary, from the front matter.
    Summary,
    /// A heading of a level.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// An item of a list.
    Item,
    /// A cell of a table.
    Cell,
    /// A term of a list of definitions.
    Term,
    /// The definition of a term.
    Definition,
    /// A text of a data file.
    Data,
    /// A message of the interface.
    Message,
}

impl Shape {
    /// What translators are told.
    pub fn words(self) -> &'static str {
        match self {
            Shape::Title => "title of the page",
            Shape::Summary => "summary of the page",
            Shape::Heading(_) => "heading",
            Shape::Paragraph => "paragraph",
            Shape::Item => "item of a list",
            Shape::Cell => "cell of a table",
            Shape::Term => "term that is defined",
            Shape::Definition => "definition",
            Shape::Data => "text of a data file",
            Shape::Message => "words of the interface",
        }
    }
}

/// A run of words between marks of blocks.
#[derive(Clone, Debug)]
pub struct Block {
    /// Its bytes, from the first word or mark within to the last; what makes it a heading is not among them.
    pub range: Range<usize>,
    /// What it is.
    pub shape: Shape,
    /// Its words.
    pub phrase: Phrase,
}

/// All blocks of the Markdown in `body` that have words or codes; ranges are bytes of `text`.
pub fn blocks(text: &str, body: Range<usize>) -> Vec<Block> {
    let Some(markdown) = text.get(body.clone()) else { return Vec::new() };
    let mut reader = Reader { markdown, base: body.start, found: Vec::new(), shapes: Vec::new(), run: None };
    let mut in_code = false;
    for (event, range) in Parser::new_ext(markdown, markdown::options()).into_offset_iter() {
        match &event {
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            _ if in_code => continue,
            _ => {}
        }
        reader.read(&event, range);
    }
    reader.end();
    reader.found
}

struct Run {
    range: Range<usize>,
    phrase: Phrase,
    open: Vec<usize>,
    /// Whether the last event was a hard line break: the next one tells where its line starts.
    broken: Option<usize>,
}

struct Reader<'m> {
    markdown: &'m str,
    base: usize,
    found: Vec<Block>,
    shapes: Vec<Shape>,
    run: Option<Run>,
}

impl Reader<'_> {
    fn read(&mut self, event: &Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(
                tag @ (Tag::Emphasis
                | Tag::Strong
                | Tag::Strikethrough
                | Tag::Link { .. }
                | Tag::Image { .. }),
            ) => self.open(tag, range),
            Event::End(
                TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image,
            ) => {
                self.close(range);
            }
            Event::Start(tag) => {
                self.end();
                self.shapes.push(shape(tag));
            }
            Event::End(_) => {
                self.end();
                self.shapes.pop();
            }
            Event::Text(text) => {
                // The backslash in front of the first sign belongs to it.
                let escaped = self.run.is_none() && self.markdown[..range.start].ends_with('\\');
                let start = range.start - usize::from(escaped);
                self.run(start..range.end).phrase.push(text);
            }
            Event::SoftBreak => self.run(range).phrase.push(" "),
            Event::HardBreak => self.hard_break(range),
            Event::Code(text) => self.alone(Kind::Verbatim, text, range),
            Event::InlineHtml(tag) if matches!(&**tag, "<br>" | "<br/>" | "<br />") => {
                self.alone(Kind::Break, "", range);
            }
            Event::InlineHtml(tag) => self.alone(Kind::Html, tag, range),
            Event::FootnoteReference(name) => self.alone(Kind::Footnote, name, range),
            // The rest stands between blocks, or is a box to tick.
            _ => {}
        }
    }

    /// The block that is being read, now up to the end of `range`.
    fn run(&mut self, range: Range<usize>) -> &mut Run {
        let run = self.run.get_or_insert_with(|| Run {
            range: range.clone(),
            phrase: Phrase::default(),
            open: Vec::new(),
            broken: None,
        });
        if let Some(at) = run.broken.take()
            && let Some(code) = run.phrase.codes.get_mut(at)
        {
            // What marks the containers stands at the start of the next line.
            code.open = self.markdown.get(run.range.end - 1..range.start).unwrap_or_default().to_string();
        }
        run.range.end = run.range.end.max(range.end);
        run
    }

    fn alone(&mut self, kind: Kind, key: &str, range: Range<usize>) {
        let open = self.markdown[range.clone()].to_string();
        let run = self.run(range);
        run.phrase.codes.push(Code {
            kind,
            key: key.to_string(),
            open,
            close: String::new(),
            definition: None,
        });
        run.phrase.pieces.push(Piece::Alone(run.phrase.codes.len() - 1));
    }

    fn hard_break(&mut self, range: Range<usize>) {
        let mark = self.markdown[range.clone()].to_string();
        let run = self.run(range.start..range.start + 1);
        run.phrase.codes.push(Code { open: mark, ..Code::free(Kind::Break) });
        run.broken = Some(run.phrase.codes.len() - 1);
        run.phrase.pieces.push(Piece::Alone(run.phrase.codes.len() - 1));
    }

    fn open(&mut self, tag: &Tag<'_>, range: Range<usize>) {
        let written = self.markdown[range.clone()].to_string();
        let mut definition = None;
        let (kind, key, length) = match tag {
            Tag::Link { link_type: LinkType::Autolink | LinkType::Email, dest_url, .. } => {
                // Its words are its address: they come as a text, which is left out when it ends.
                (Kind::Reference, dest_url.to_string(), written.len())
            }
            Tag::Link { link_type, dest_url, title, id } => {
                definition = defined(*link_type, id, dest_url, title);
                (Kind::Link, format!("{dest_url} {title}"), 1)
            }
            Tag::Image { link_type, dest_url, title, id } => {
                definition = defined(*link_type, id, dest_url, title);
                (Kind::Image, format!("{dest_url} {title}"), 2)
            }
            Tag::Strong => (Kind::Strong, String::new(), 2),
            Tag::Strikethrough => (Kind::Strike, String::new(), 1 + usize::from(written.starts_with("~~"))),
            _ => (Kind::Emphasis, String::new(), 1),
        };
        let open = written.get(..length).unwrap_or_default().to_string();
        // The end of a link by its text names what the text will no longer be.
        let close = match tag {
            Tag::Link { link_type, id, .. } | Tag::Image { link_type, id, .. }
                if matches!(link_type, LinkType::Collapsed | LinkType::Shortcut) =>
            {
                format!("][{id}]")
            }
            _ => String::new(),
        };
        let run = self.run(range.start..range.start + length);
        let at = run.phrase.codes.len();
        run.phrase.codes.push(Code { kind, key, open, close, definition });
        run.phrase.pieces.push(if kind == Kind::Reference { Piece::Alone(at) } else { Piece::Open(at) });
        run.open.push(at);
    }

    fn close(&mut self, range: Range<usize>) {
        let before = self.run.as_ref().map_or(range.end, |run| run.range.end.min(range.end));
        let written = self.markdown[before..range.end].to_string();
        let run = self.run(range);
        let Some(at) = run.open.pop() else { return };
        if run.phrase.codes[at].kind == Kind::Reference {
            let alone = run.phrase.pieces.iter().rposition(|piece| *piece == Piece::Alone(at));
            run.phrase.pieces.truncate(alone.map_or(usize::MAX, |alone| alone + 1));
            return;
        }
        if run.phrase.codes[at].close.is_empty() {
            run.phrase.codes[at].close = written;
        }
        run.phrase.pieces.push(Piece::Close(at));
    }

    fn end(&mut self) {
        let Some(run) = self.run.take() else { return };
        let shape = self.shapes.last().copied().unwrap_or(Shape::Paragraph);
        let range = self.base + run.range.start..self.base + run.range.end;
        self.found.push(Block { range, shape, phrase: run.phrase });
    }
}

fn defined(link: LinkType, id: &str, address: &str, title: &str) -> Option<String> {
    let by_name = matches!(link, LinkType::Reference | LinkType::Collapsed | LinkType::Shortcut);
    let title = if title.is_empty() { String::new() } else { format!(" \"{}\"", title.replace('"', "\\\"")) };
    by_name.then(|| format!("[{id}]: <{address}>{title}"))
}

fn shape(tag: &Tag<'_>) -> Shape {
    match tag {
        Tag::Heading { level, .. } => Shape::Heading(*level as u8),
        Tag::Item => Shape::Item,
        Tag::TableCell => Shape::Cell,
        Tag::DefinitionListTitle => Shape::Term,
        Tag::DefinitionListDefinition => Shape::Definition,
        _ => Shape::Paragraph,
    }
}
