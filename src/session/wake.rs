//! What wakes a session.

use std::path::PathBuf;

use super::switches::Switch;
use super::version::Told;

/// What a session has to do.
pub enum Wake {
    /// Something has happened to a file; `whole` when whoever writes it has done.
    Touched {
        /// The file.
        path: PathBuf,
        /// Whether nobody writes any more.
        whole: bool,
    },
    /// Something has happened somewhere.
    Look,
    /// Somebody wants everything made anew.
    Anew,
    /// Somebody wants to hear all that is wrong.
    Ask,
    /// Somebody wants something else to be shown.
    Switch(Vec<Switch>),
    /// A version's pass tells something.
    Told(u64, Told),
    /// The session is over.
    Stop,
}
