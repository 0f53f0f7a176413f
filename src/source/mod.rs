//! Files as values: what was read, where in it a word stands, and YAML with every span kept.

mod file;
pub mod front_matter;
mod nfc;
pub mod scan;
pub mod yaml;

pub use file::{FileId, Located, Position, SourceFile, Sources, Span};
pub use nfc::nfc;

/// A field of comma-separated values, in quotes where it needs them, <https://www.rfc-editor.org/rfc/rfc4180>.
pub fn csv_field(text: &str) -> String {
    match text.contains([',', '"', '\n', '\r']) {
        true => format!("\"{}\"", text.replace('"', "\"\"")),
        false => text.to_string(),
    }
}

/// How the lines of a text end, for lines that are added to it.
pub fn line_end(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}
