//! What is wrong with the site, told so that an editor can mend it: a stable code, a place, what is
//! wrong, and what to type instead.
//!
//! Stages push diagnostics and go on; they are sorted and deduplicated once, at the end, and printed
//! by one of the emitters.

mod codes;
mod emit;

pub use codes::{Code, TABLE, find};
pub use emit::{Format, emit, excerpt};

use crate::source::Span;

/// How bad it is. `Error` fails the build; `Warning` does so under `--strict`; a `Note` never does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The page would be wrong or missing.
    Error,
    /// The page is published, but somebody should look.
    Warning,
    /// Worth knowing.
    Note,
}

impl Severity {
    /// The word that stands before a message.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        }
    }
}

/// A place in a source file and what is to be said about it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Label {
    /// Where.
    pub span: Span,
    /// What stands beside the caret; may be empty.
    pub text: String,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Which rule.
    pub code: &'static Code,
    /// How bad; usually the code's own severity.
    pub severity: Severity,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// Where; `None` only for faults of the site as a whole.
    pub primary: Option<Label>,
    /// Other places that play a part, such as the first of two twins.
    pub related: Vec<Label>,
    /// What to type or do instead.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A finding at a place.
    pub fn new(code: &'static Code, span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic {
            code,
            severity: code.severity,
            message: message.into(),
            primary: Some(Label { span, text: String::new() }),
            related: Vec::new(),
            help: None,
        }
    }

    /// A finding about the site as a whole.
    pub fn global(code: &'static Code, message: impl Into<String>) -> Diagnostic {
        Diagnostic {
            code,
            severity: code.severity,
            message: message.into(),
            primary: None,
            related: Vec::new(),
            help: None,
        }
    }

    /// Says what to type or do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Diagnostic {
        self.help = Some(help.into());
        self
    }

    /// Puts words beside the caret.
    #[must_use]
    pub fn label(mut self, text: impl Into<String>) -> Diagnostic {
        if let Some(primary) = &mut self.primary {
            primary.text = text.into();
        }
        self
    }

    /// Points at another place that plays a part.
    #[must_use]
    pub fn related(mut self, span: Span, text: impl Into<String>) -> Diagnostic {
        self.related.push(Label { span, text: text.into() });
        self
    }

    /// Overrides the code's severity, for rules whose weight depends on the case.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Diagnostic {
        self.severity = severity;
        self
    }
}

/// Puts findings in their total order (file, offset, severity, code, message) and drops repetitions.
/// File ids are given in path order, so the order does not depend on threads.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    fn key(d: &Diagnostic) -> (Option<Span>, Severity, &'static str, &str) {
        (d.primary.as_ref().map(|label| label.span), d.severity, d.code.id, &d.message)
    }
    diagnostics.sort_by(|a, b| key(a).cmp(&key(b)));
    diagnostics.dedup_by(|a, b| key(a) == key(b));
}
