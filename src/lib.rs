//! Approdo turns per-city Markdown service guides and YAML directories of welcome desks into a
//! translated static site.

pub mod check;
pub mod cli;
pub mod config;
pub mod content;
pub mod diagnostic;
pub mod error;
pub mod locale;
pub mod site;
pub mod output;
pub mod source;
pub mod value;

pub use error::Error;
