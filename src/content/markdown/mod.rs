//! Markdown: what a text holds (headings, sections, references), and the text as HTML.

mod allowed;
mod count;
mod events;
mod figure;
mod hash;
mod html;
mod image;
mod lint;
mod marks;
mod outline;
mod passage;
mod reference;

pub use count::words;
pub use figure::{Figure, FigureKind, figures};
pub use hash::{hash, normal};
pub use html::{Labels, Linked, Prose, Renderer};
pub use marks::{Around, Mark};
pub use outline::{Heading, Outline, Section, outline};
pub use passage::Passage;
pub use reference::{Reference, Scheme, Target};

use pulldown_cmark::Options;

/// The extensions that content may use. Smart punctuation is left off: its quotes are English ones.
pub(crate) fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_GFM
        | Options::ENABLE_DEFINITION_LIST
}

/// The deepest nesting of blocks and inlines: deeper text is an attack or an accident, and browsers
/// are slow on it.
const MAX_DEPTH: usize = 64;
