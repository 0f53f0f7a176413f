//! Approdo turns per-city Markdown service guides and YAML directories of welcome desks into a
//! translated static site.

pub mod cli;
pub mod diagnostic;
pub mod error;
pub mod output;
pub mod source;

pub use error::Error;
