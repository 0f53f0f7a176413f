//! Files as values: what was read, where in it a word stands, and YAML with every span kept.

mod file;
pub mod scan;
pub mod yaml;

pub use file::{FileId, Position, SourceFile, Sources, Span};
