//! Files as values: what was read, where in it a word stands, and YAML with every span kept.

mod file;
pub mod front_matter;
mod nfc;
pub mod scan;
pub mod yaml;

pub use file::{FileId, Located, Position, SourceFile, Sources, Span};
pub use nfc::nfc;

/// How the lines of a text end, for lines that are added to it.
pub fn line_end(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}
