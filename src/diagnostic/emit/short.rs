use std::fmt::Write;

use super::printable;
use crate::diagnostic::Diagnostic;
use crate::source::Sources;

pub(super) fn emit(diagnostic: &Diagnostic, sources: &Sources, out: &mut String) {
    if let Some(label) = &diagnostic.primary {
        let file = sources.file(label.span.file);
        let at = sources.position(label.span.file, label.span.start as usize);
        let _ = write!(out, "{}:{}:{}: ", printable(file.name()), at.line, at.column);
    }
    let severity = diagnostic.severity.as_str();
    let _ = write!(out, "{severity}[{}]: {}", diagnostic.code.id, printable(&diagnostic.message));
    if let Some(help) = &diagnostic.help {
        let _ = write!(out, " ({})", printable(help));
    }
    out.push('\n');
}
