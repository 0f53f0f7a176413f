//! What a page gets on its way out.

use axum::body::Bytes;
use axum::http::StatusCode;
use memchr::memmem;

use crate::serve::{Live, Pages, client};

/// The page with the elements that keep it up to date at the end of its head. `key` is that of the page that was
/// asked for, whatever stands in its place. By the hash of the page as it was made, an open page knows whether it differs.
pub(super) fn inject(page: &Bytes, key: &str, status: StatusCode, pages: &dyn Pages, live: &Live) -> Bytes {
    let folder = format!("{}{}", pages.base(), client::FOLDER);
    let elements = format!(
        "<script type=\"module\" src=\"{folder}live.js\" data-approdo data-run=\"{}\" data-revision=\"{}\" data-status=\"{}\" data-base=\"{}\" \
         data-key=\"{}\" data-hash=\"{}\"></script>\n{}",
        live.run(),
        pages.revision(),
        status.as_u16(),
        escaped(pages.base()),
        escaped(key),
        &blake3::hash(page).to_hex()[..16],
        pages.head(key)
    );
    // A page without a head would have one there.
    let at = ["</head>", "<body"].iter().find_map(|mark| memmem::find(page, mark.as_bytes()));
    let (before, after) = page.split_at(at.unwrap_or(page.len()));
    Bytes::from([before, elements.as_bytes(), after].concat())
}

/// A text as it stands in an attribute.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}
