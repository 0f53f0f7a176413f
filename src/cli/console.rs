//! Where words for people go: findings and reports to standard error, results to standard output.

use std::io::{IsTerminal, Write};

use super::args::{ColorChoice, FormatChoice, Global};
use crate::Error;
use crate::diagnostic::{Diagnostic, Format, Severity, emit};
use crate::source::Sources;

/// How a command speaks.
#[derive(Clone, Debug)]
pub(super) struct Console {
    quiet: bool,
    color: bool,
    result_color: bool,
    format: Format,
}

impl Console {
    pub(super) fn new(global: &Global) -> Console {
        let color = |is_terminal: bool| match global.color {
            ColorChoice::Always => true,
            ColorChoice::Never => false,
            ColorChoice::Auto => automatic_color(is_terminal),
        };
        let result_color = color(std::io::stdout().is_terminal());
        let color = color(std::io::stderr().is_terminal());
        let format = match global.format {
            FormatChoice::Short => Format::Short,
            FormatChoice::Json => Format::Json,
            FormatChoice::Github => Format::Github,
            _ => Format::Human,
        };
        Console { quiet: global.quiet, color, result_color, format }
    }

    /// Whether a long task may draw its progress.
    pub(super) fn shows_progress(&self) -> bool {
        !self.quiet && self.format == Format::Human && std::io::stderr().is_terminal()
    }

    /// Whether to use colour.
    pub(super) fn color(&self) -> bool {
        self.color
    }

    /// Whether to use colour in a result.
    pub(super) fn result_color(&self) -> bool {
        self.result_color
    }

    /// Says something that `--quiet` silences.
    pub(super) fn say(&self, text: &str) {
        if !self.quiet {
            self.raw(&format!("{text}\n"));
        }
    }

    /// Writes to standard error as it is.
    pub(super) fn raw(&self, text: &str) {
        // A closed standard error leaves nobody to tell.
        let _ = std::io::stderr().lock().write_all(text.as_bytes());
    }

    /// Writes a result to standard output.
    pub(super) fn result(&self, text: &str) {
        // `approdo list | head` closes the pipe early, which is no fault.
        let _ = std::io::stdout().lock().write_all(text.as_bytes());
    }

    /// Says what stood in the way.
    pub(super) fn error(&self, error: &Error) {
        self.raw(&format!("error: {error}\n"));
    }

    /// Writes findings and says how many there are. JSON goes to standard output, for programs.
    pub(super) fn findings(&self, diagnostics: &[Diagnostic], sources: &Sources) -> Findings {
        self.put(&self.written(diagnostics, sources));
        Findings::count(diagnostics)
    }

    /// Findings as they are to be written.
    pub(super) fn written(&self, diagnostics: &[Diagnostic], sources: &Sources) -> String {
        let shown: Vec<Diagnostic> = diagnostics
            .iter()
            .filter(|diagnostic| !self.quiet || diagnostic.severity == Severity::Error)
            .cloned()
            .collect();
        emit(&shown, sources, self.format, self.color)
    }

    /// Writes findings to where they belong.
    pub(super) fn put(&self, text: &str) {
        match self.format {
            Format::Json | Format::Github => self.result(text),
            Format::Human | Format::Short => self.raw(text),
        }
    }
}

fn automatic_color(is_terminal: bool) -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty() && value != "0");
    // https://no-color.org and https://bixense.com/clicolors
    !set("NO_COLOR") && (set("CLICOLOR_FORCE") || is_terminal)
}

/// How many findings of each severity there are.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Findings {
    pub(super) errors: usize,
    pub(super) warnings: usize,
    pub(super) notes: usize,
}

impl Findings {
    /// Counts them.
    pub(super) fn count(diagnostics: &[Diagnostic]) -> Findings {
        let of = |severity| diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count();
        Findings { errors: of(Severity::Error), warnings: of(Severity::Warning), notes: of(Severity::Note) }
    }

    /// Whether they fail a build.
    pub(super) fn fail(self, strict: bool) -> bool {
        self.errors > 0 || (strict && self.warnings > 0)
    }

    /// "2 errors, 1 warning"; empty where there is nothing.
    pub(super) fn words(self) -> String {
        let count = |count: usize, one: &str, many: &str| match count {
            0 => None,
            1 => Some(format!("1 {one}")),
            count => Some(format!("{count} {many}")),
        };
        [
            count(self.errors, "error", "errors"),
            count(self.warnings, "warning", "warnings"),
            count(self.notes, "note", "notes"),
        ]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(", ")
    }
}
