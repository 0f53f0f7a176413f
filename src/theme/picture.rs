//! The logos of the configuration: where they are served, and how large they are.

use super::Assets;
use crate::config::Logo;
use crate::diagnostic::{Code, Diagnostic};
use crate::picture::size;
use crate::source::Sources;
use crate::source::yaml::nearest;

/// A picture that pages show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its path from the site's root.
    pub path: String,
    /// Its width and height in pixels, where they can be read: they keep a page from moving when it comes.
    pub size: Option<(u32, u32)>,
}

/// The picture of a logo: a file of the theme, or else of `static/`. `None`, after a diagnostic, where there is none.
pub(super) fn find(
    logo: &Logo,
    assets: &Assets,
    sources: &Sources,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Picture> {
    let name = logo.file.value.as_str();
    if let Some((path, file)) = assets.files.get(name) {
        return Some(Picture { path: path.clone(), size: size(&file.bytes) });
    }
    if let Some(id) = sources.find(&format!("static/{name}")) {
        return Some(Picture { path: name.to_string(), size: size(sources.file(id).bytes()) });
    }
    let there: Vec<&str> = sources.under("static/").map(|(_, file)| &file.path["static/".len()..]).collect();
    let names = assets.files.keys().map(String::as_str).chain(there);
    let help = match nearest(name, names) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("put the file at `static/{name}`"),
    };
    let message = format!("there is no picture `{name}` among the theme's assets or in `static/`");
    diagnostics.push(Diagnostic::new(Code::NO_PICTURE, logo.file.span, message).help(help));
    None
}
