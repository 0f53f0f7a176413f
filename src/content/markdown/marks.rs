//! Words of a text that get marks around them, such as terms of the glossary.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

/// A piece of a text, and the HTML around it.
#[derive(Clone, Debug)]
pub struct Mark {
    /// The bytes of the text.
    pub range: Range<usize>,
    /// What stands before it.
    pub open: String,
    /// What stands behind it.
    pub close: &'static str,
}

/// What a piece of a text stands in.
#[derive(Clone, Copy, Debug)]
pub struct Around {
    /// Whether there may be links.
    pub takes_links: bool,
    /// Whether its language is said already.
    pub is_quoted: bool,
}

/// By how much an event changes the number of open elements whose text gets no links: headings, links, code, and
/// what opens and closes something at a click.
pub(super) fn depth(event: &Event<'_>) -> i8 {
    match event {
        Event::Start(Tag::Heading { .. } | Tag::Link { .. } | Tag::CodeBlock(_) | Tag::TableHead) => 1,
        Event::End(TagEnd::Heading(_) | TagEnd::Link | TagEnd::CodeBlock | TagEnd::TableHead) => -1,
        Event::Html(html) | Event::InlineHtml(html) => {
            let html = html.trim_start();
            let starts = |tags: [&str; 2]| tags.iter().any(|tag| html.starts_with(tag));
            i8::from(starts(["<summary", "<kbd"])) - i8::from(starts(["</summary", "</kbd"]))
        }
        _ => 0,
    }
}

/// Appends a run of text and line ends to `out`, with marks around what `find` finds in it. They come in order and
/// do not overlap.
pub(super) fn mark<'e>(
    run: &mut Vec<Event<'e>>,
    find: impl FnOnce(&str) -> Vec<Mark>,
    out: &mut Vec<Event<'e>>,
) {
    let marks = find(&joined(run));
    if marks.is_empty() {
        out.append(run);
        return;
    }
    // Where a mark begins or ends, and what stands there.
    let edges = marks.into_iter().flat_map(|mark| {
        [(mark.range.start, CowStr::from(mark.open)), (mark.range.end, CowStr::Borrowed(mark.close))]
    });
    let mut edges = edges.peekable();
    let mut at = 0;
    for event in run.drain(..) {
        let Event::Text(text) = event else {
            out.push(event);
            at += 1;
            continue;
        };
        let end = at + text.len();
        let mut from = at;
        // The end of a piece is the end of a mark, never the start of one.
        while let Some((place, html)) =
            edges.next_if(|(place, html)| *place < end || (*place == end && is_end(html)))
        {
            push(&text, from - at..place - at, out);
            out.push(Event::InlineHtml(html));
            from = place;
        }
        push(&text, from - at..text.len(), out);
        at = end;
    }
}

fn is_end(html: &str) -> bool {
    html.starts_with("</")
}

/// The run as one text: a line end counts as a space.
pub(super) fn joined<'r>(run: &'r [Event<'_>]) -> Cow<'r, str> {
    if let [Event::Text(text)] = run {
        return Cow::Borrowed(text);
    }
    let pieces = run.iter().map(|event| match event {
        Event::Text(text) => &**text,
        _ => " ",
    });
    Cow::Owned(pieces.collect())
}

fn push<'e>(text: &CowStr<'e>, range: Range<usize>, out: &mut Vec<Event<'e>>) {
    let piece = match text {
        CowStr::Borrowed(text) => text.get(range).map(CowStr::Borrowed),
        _ => text.get(range).map(|piece| CowStr::from(piece.to_string())),
    };
    out.extend(piece.filter(|piece| !piece.is_empty()).map(Event::Text));
}
