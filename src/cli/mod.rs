//! The command line: one file a command; nothing but wiring.

use std::ffi::OsString;
use std::process::ExitCode;

/// Runs one command.
pub fn run(_args: impl Iterator<Item = OsString>) -> ExitCode {
    ExitCode::SUCCESS
}
