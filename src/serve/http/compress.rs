//! Texts go out packed, as hosts send them.

use axum::http::{Extensions, HeaderMap, StatusCode, Version, header};
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{And, Predicate as _, SizeAbove};

/// What decides by the head of an answer.
type ByHead = fn(StatusCode, Version, &HeaderMap, &Extensions) -> bool;

/// From this size on, in bytes: smaller texts fit into one packet of the network as they are.
const LEAST: u64 = 1024;

/// Packs texts for whoever takes them so, fast rather than small: whoever writes them waits.
pub(super) fn layer() -> CompressionLayer<And<SizeAbove, ByHead>> {
    let by_head: ByHead = |_, _, headers, _| is_text(headers);
    let which = SizeAbove::new(LEAST).and(by_head);
    CompressionLayer::new().quality(CompressionLevel::Fastest).compress_when(which)
}

/// Whether the answer is a text that is sent at once. Events are sent one by one.
fn is_text(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    let is_structured = ["json", "xml", "javascript", "yaml"];
    kind != "text/event-stream"
        && (kind.starts_with("text/") || is_structured.iter().any(|name| kind.ends_with(name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_packed_and_pictures_are_not() {
        let is_text =
            |kind: &str| is_text(&HeaderMap::from_iter([(header::CONTENT_TYPE, kind.parse().unwrap())]));
        for kind in
            ["text/html; charset=utf-8", "image/svg+xml", "application/json", "application/manifest+json"]
        {
            assert!(is_text(kind), "{kind}");
        }
        for kind in ["text/event-stream", "image/png", "application/octet-stream", "application/gzip", ""] {
            assert!(!is_text(kind), "{kind}");
        }
    }
}
