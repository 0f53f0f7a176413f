//! What all tests use: a site in a folder of its own, a run of the program on it, and what came of it.

mod case;
mod finding;
mod site;
mod tree;

pub(crate) use case::Case;
pub(crate) use finding::{Finding, report};
pub(crate) use site::{Run, Site};
pub(crate) use tree::{copy, tree};

use std::path::{Path, PathBuf};

/// The repository.
pub(crate) fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A folder of the tests.
pub(crate) fn folder(name: &str) -> PathBuf {
    repository().join("tests").join(name)
}
