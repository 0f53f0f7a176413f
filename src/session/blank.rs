//! What is shown while there is no version that could be.

use crate::serve::{Bytes, Pages};

/// The page for every address; what is wrong is laid over it.
const PAGE: &str = "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
                    content=\"width=device-width\"><title>approdo</title></head>\n<body><p>The site cannot be shown yet. \
                    This page changes as soon as it can.</p></body></html>\n";

/// A site without pages.
pub(super) struct Blank;

impl Pages for Blank {
    fn base(&self) -> &str {
        "/"
    }

    fn has(&self, key: &str) -> bool {
        key == "404.html"
    }

    fn read(&self, key: &str) -> Option<Bytes> {
        self.has(key).then(|| Bytes::from_static(PAGE.as_bytes()))
    }
}
