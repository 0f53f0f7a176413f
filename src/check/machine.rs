//! What machines translated: whether the site allows it, and whether it is recorded who read it.

use crate::content::{Method, Record};
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::{Locale, Machine};
use crate::site::Site;

pub(super) fn check(site: &Site<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for (_, texts) in site.content.texts() {
        for (locale, document) in texts {
            if let Some(record) = &document.record {
                policy(site.config.locale(*locale), record, diagnostics);
                whole(record, diagnostics);
            }
        }
    }
}

fn policy(locale: &Locale, record: &Record, diagnostics: &mut Vec<Diagnostic>) {
    let tag = &locale.tag;
    match (locale.machine, record.method) {
        (Machine::Forbidden, Method::Machine | Method::MachineReviewed) => {
            let message =
                format!("a machine translated this, and `{tag}` is for people's translations alone");
            let help = "have it translated by a person, or remove the file: readers then get another language's text";
            diagnostics.push(Diagnostic::new(Code::MACHINE_FORBIDDEN, record.span, message).help(help));
        }
        (Machine::ReviewRequired, Method::Machine) => {
            let message = format!("a machine translated this, and in `{tag}` a person has to read it first");
            let help = "have it read, then write `method: machine-reviewed` and who read it: `reviewed_by: translator of the Region`";
            diagnostics.push(Diagnostic::new(Code::MACHINE_UNREVIEWED, record.span, message).help(help));
        }
        _ => {}
    }
}

fn whole(record: &Record, diagnostics: &mut Vec<Diagnostic>) {
    let (span, message, help) = match record {
        Record { method: Method::MachineReviewed, reviewed_by: None, span, .. } => (
            *span,
            "a person has read this, and the record does not say who",
            "add the role of whoever read it: `reviewed_by: translator of the Region`",
        ),
        Record { method: Method::Machine, reviewed_by: Some(role), .. } => (
            role.span,
            "somebody has read this, but by `method: machine` nobody has",
            "write `method: machine-reviewed`, or remove `reviewed_by`",
        ),
        Record { method: Method::Human, model: Some(model), .. } => (
            model.span,
            "a program translated this, but by `method: human` a person did",
            "write `method: machine` or `method: machine-reviewed`, or remove `model`",
        ),
        _ => return,
    };
    diagnostics.push(Diagnostic::new(Code::MACHINE_RECORD, span, message).help(help));
}
