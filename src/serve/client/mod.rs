//! The script that pages get while they are written, and its styles: in files of their own, since pages may be
//! bound to a policy that allows no others.

/// The folder below the site's root in which all of the server's own files are.
pub const FOLDER: &str = "__approdo/";

/// Where pages hear what has changed.
pub(super) const EVENTS: &str = "events";

/// A file of the client.
pub(super) fn file(path: &str) -> Option<&'static [u8]> {
    let text = match path {
        "elements.js" => include_str!("elements.js"),
        "live.js" => include_str!("live.js"),
        "morph.js" => include_str!("morph.js"),
        "overlay.js" => include_str!("overlay.js"),
        "overlay.css" => include_str!("overlay.css"),
        _ => return None,
    };
    Some(text.as_bytes())
}
