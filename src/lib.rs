//! Approdo turns per-city Markdown service guides and YAML directories of welcome desks into a
//! translated static site.

pub mod check;
pub mod cli;
pub mod config;
pub mod content;
pub mod diagnostic;
pub mod error;
pub mod locale;
pub mod output;
pub mod pipeline;
pub mod render;
pub mod site;
pub mod source;
pub mod theme;
pub mod value;
pub mod view;

pub use error::Error;

/// Changes with the program's code, words and theme.
pub(crate) const BUILD_ID: &[u8] = env!("BUILD_ID_OF_APPRODO").as_bytes();
