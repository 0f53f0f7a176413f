use serde_json::{Value, json};

use crate::diagnostic::{Diagnostic, Label};
use crate::source::Sources;

pub(super) fn emit(diagnostic: &Diagnostic, sources: &Sources, out: &mut String) {
    let related: Vec<Value> = diagnostic.related.iter().map(|label| place(label, sources)).collect();
    let line = json!({
        "code": diagnostic.code.id,
        "name": diagnostic.code.name,
        "severity": diagnostic.severity.as_str(),
        "message": diagnostic.message,
        "location": diagnostic.primary.as_ref().map(|label| place(label, sources)),
        "related": related,
        "help": diagnostic.help,
    });
    out.push_str(&line.to_string());
    out.push('\n');
}

/// Lines and columns count from one, columns in characters; offsets are bytes.
fn place(label: &Label, sources: &Sources) -> Value {
    let file = sources.file(label.span.file);
    let (from, to) = (label.span.start as usize, label.span.end as usize);
    let (start, end) = (sources.position(label.span.file, from), sources.position(label.span.file, to));
    json!({
        "file": file.name(),
        "start": {"line": start.line, "column": start.column, "offset": from},
        "end": {"line": end.line, "column": end.column, "offset": to},
        "label": (!label.text.is_empty()).then_some(&label.text),
    })
}
