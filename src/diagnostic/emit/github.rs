use std::fmt::Write;

use crate::diagnostic::{Diagnostic, Severity};
use crate::source::Sources;

/// Workflow commands: <https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions>.
pub(super) fn emit(diagnostic: &Diagnostic, sources: &Sources, out: &mut String) {
    let command = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let _ = write!(out, "::{command} ");
    if let Some(label) = &diagnostic.primary {
        let file = sources.file(label.span.file);
        let start = sources.position(label.span.file, label.span.start as usize);
        let _ = write!(out, "file={},line={},col={},", property(file.name()), start.line, start.column);
    }
    let mut message = diagnostic.message.clone();
    if let Some(help) = &diagnostic.help {
        let _ = write!(message, "\nhelp: {help}");
    }
    let code = diagnostic.code;
    let title = property(&format!("{} {}", code.id, code.name));
    let _ = writeln!(out, "title={title}::{}", data(&message));
}

/// The toolkit's own escapes for the text after `::`.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The toolkit's own escapes for a `key=value`.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
