//! Faults of the environment: a folder that cannot be read, a full disk. A fault that an editor can
//! mend is never an [`Error`], it is a [`Diagnostic`](crate::diagnostic::Diagnostic).

use std::io;
use std::path::{Path, PathBuf};

/// A fault of the environment; its message names the path and the way out.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file or folder could not be read or written.
    #[error("cannot {action} `{}`: {cause}", path.display())]
    Io {
        /// What was tried, as a verb: "read", "write", "create the folder".
        action: &'static str,
        /// Where.
        path: PathBuf,
        /// What the system answered.
        #[source]
        cause: io::Error,
    },
    /// Something else about the machine or the call stands in the way; the text says which and what to do.
    #[error("{0}")]
    Refused(String),
}

impl Error {
    /// Wraps what the system answered when `action` was tried on `path`.
    pub fn io(action: &'static str, path: &Path, cause: io::Error) -> Error {
        Error::Io { action, path: path.to_path_buf(), cause }
    }
}
