//! Pieces of the way from events to HTML.

use pulldown_cmark::{Event, Tag, TagEnd};
use pulldown_cmark_escape::{escape_href, escape_html};

use super::html::Linked;

/// Events still to come.
pub(super) type Events<'e> = std::iter::Peekable<std::vec::IntoIter<Event<'e>>>;

/// What holds other blocks.
pub(super) fn is_container(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::BlockQuote(_) | Tag::Item | Tag::FootnoteDefinition(_) | Tag::DefinitionListDefinition)
}

/// The ends of the same.
pub(super) fn ends_container(end: &TagEnd) -> bool {
    matches!(
        end,
        TagEnd::BlockQuote(_) | TagEnd::Item | TagEnd::FootnoteDefinition | TagEnd::DefinitionListDefinition
    )
}

/// The start and the end of a link.
pub(super) fn anchor(linked: &Linked) -> (String, String) {
    let mut open = String::new();
    let mut close = String::new();
    if let Some(href) = &linked.href {
        open.push_str("<a href=\"");
        let _ = escape_href(&mut open, href);
        open.push('"');
        if let Some(language) = &linked.hreflang {
            open.push_str(" hreflang=\"");
            let _ = escape_html(&mut open, language);
            open.push('"');
        }
        open.push('>');
        close.push_str("</a>");
    }
    close.push_str(&linked.remark);
    (open, close)
}

/// Reads on to the end of an image and gives its text.
pub(super) fn alternative_text(rest: &mut Events<'_>) -> String {
    let mut alt = String::new();
    let mut open = 1;
    for event in rest.by_ref() {
        match event {
            Event::Start(_) => open += 1,
            Event::End(_) => {
                open -= 1;
                if open == 0 {
                    break;
                }
            }
            Event::Text(text) | Event::Code(text) => alt.push_str(&text),
            Event::SoftBreak | Event::HardBreak => alt.push(' '),
            _ => {}
        }
    }
    alt
}
