//! An image of a text as HTML.

use std::fmt::Write;

use pulldown_cmark_escape::{escape_href, escape_html};

use super::html::Linked;

/// How wide the text's column is in the default theme: 46 rem of 17 pixels, or the window without its margins.
const SIZES: &str = "(min-width: 52rem) 782px, calc(100vw - 34px)";

/// What editors write in the place of words for an image that only decorates.
const DECORATIVE: &str = "-";

/// The element of an image; `soon` for one that readers are likely to see at once. `None` where there is no file.
pub(super) fn image(linked: &Linked, title: &str, alt: &str, soon: bool) -> Option<String> {
    let mut html = String::from("<img src=\"");
    let _ = escape_href(&mut html, linked.href.as_ref()?);
    html.push('"');
    if linked.widths.len() > 1 {
        html.push_str(" srcset=\"");
        for (at, (address, width)) in linked.widths.iter().enumerate() {
            html.push_str(if at == 0 { "" } else { ", " });
            let _ = escape_href(&mut html, address);
            let _ = write!(html, " {width}w");
        }
        let _ = write!(html, "\" sizes=\"{SIZES}\"");
    }
    if let Some((width, height)) = linked.size {
        let _ = write!(html, " width=\"{width}\" height=\"{height}\"");
    }
    html.push_str(" alt=\"");
    let _ = escape_html(&mut html, if alt.trim() == DECORATIVE { "" } else { alt });
    html.push('"');
    if !title.is_empty() {
        html.push_str(" title=\"");
        let _ = escape_html(&mut html, title);
        html.push('"');
    }
    html.push_str(if soon { " decoding=\"async\">" } else { " loading=\"lazy\" decoding=\"async\">" });
    Some(html)
}
