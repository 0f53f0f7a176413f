//! What a session tells its editor in the terminal.

use std::time::Duration;

use super::changes::Changes;
use crate::Error;
use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::source::Sources;

/// What a session tells its editor in the terminal.
pub enum Report<'r> {
    /// A version is shown.
    Shown {
        /// Its number.
        revision: u64,
        /// What has changed on the disk.
        changes: &'r Changes,
        /// From the first sign until it could be asked for.
        took: Duration,
        /// Its configuration.
        config: &'r Config,
    },
    /// The version before stays, because of errors.
    Held {
        /// What has changed on the disk.
        changes: &'r Changes,
        /// The files with these errors that have not just changed.
        because: Vec<String>,
    },
    /// What is wrong now; told when it is not what it was.
    Findings {
        /// All of it.
        diagnostics: &'r [Diagnostic],
        /// The files.
        sources: &'r Sources,
    },
    /// All that is wrong, for whoever asks.
    Asked {
        /// All of it.
        diagnostics: &'r [Diagnostic],
        /// The files.
        sources: &'r Sources,
    },
    /// All pages of a version are made.
    Settled {
        /// Its number.
        revision: u64,
        /// The paths of the pages that differ from the version before, or are new.
        pages: &'r [String],
        /// The paths of those that are no more.
        removed: &'r [String],
    },
    /// The disk could not be read; the version before stays.
    Unreadable(&'r Error),
}
