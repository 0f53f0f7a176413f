//! Pictures that texts show can be shown.

use crate::content::markdown::Reference;
use crate::diagnostic::{Code, Diagnostic};
use crate::site::Site;
use crate::source::{FileId, Sources, Span};

/// What keeps a file beside a text from being shown. It is told at the file, once for all texts.
pub(super) fn fault(
    site: &Site<'_>,
    sources: &Sources,
    file: FileId,
    reference: &Reference,
) -> Option<Diagnostic> {
    let diagnostic = match site.content.pictures.get(&file) {
        Some(Ok(_)) => return None,
        Some(Err(fault)) => fault.tell(file, &sources.file(file).path),
        // Bytes that are no text have been reported when the file was read.
        None if !reference.image || sources.file(file).path.ends_with(".svg") => return None,
        None => Diagnostic::new(
            Code::PICTURE_FORMAT,
            Span::new(file, 0, 0),
            "this is not a picture that browsers can show",
        )
        .help("link to it: `[text](…)` instead of `![text](…)`"),
    };
    Some(diagnostic.related(reference.span, "a text shows it here"))
}
