//! The command line: one file a command; nothing but wiring.

mod args;
mod build;
mod check;
mod clean;
mod completion;
mod config;
mod console;
mod explain;
mod init;
mod kept;
mod list;
mod listening;
mod new;
mod preview;
mod progress;
mod quote;
mod scaffold;
mod search;
mod serve;
mod site;
mod theme;
mod translate;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser;

use args::{Arguments, Command};
use console::Console;

/// Everything went well.
const SUCCESS: u8 = 0;
/// The content has errors, or the machine stood in the way.
const FAILURE: u8 = 1;
/// The configuration cannot be used.
const CONFIGURATION: u8 = 3;

/// Runs one command and gives its exit code: 0 for success, 1 for faults in the content or of the
/// machine, 2 for a command line that cannot be understood, 3 for a configuration that cannot be used.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version go to standard output, mistakes to standard error.
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    let console = Console::new(&arguments.global);
    if let Some(jobs) = arguments.global.jobs {
        // Fails only where a pool stands already, and then the pool is of use as it is.
        let _ = rayon::ThreadPoolBuilder::new().num_threads(jobs.get()).build_global();
    }
    let global = &arguments.global;
    if !global.format.is_for_findings() && !matches!(arguments.command, Command::Translate(_)) {
        console.raw(
            "error: only `approdo translate` writes this format: findings are human, short, json or github\n",
        );
        return ExitCode::from(2);
    }
    let result = match &arguments.command {
        Command::Build(options) => build::run(global, options, &console),
        Command::Serve(options) => serve::run(global, options, &console),
        Command::Preview(options) => preview::run(global, options, &console),
        Command::Check(options) => check::run(global, options, &console),
        Command::Clean(options) => clean::run(global, options, &console),
        Command::Init(options) => init::run(global, options, &console),
        Command::New(what) => new::run(global, what, &console),
        Command::List(options) => list::run(global, options, &console),
        Command::Search(options) => search::run(global, options, &console),
        Command::Translate(command) => translate::run(global, command, &console),
        Command::Theme(command) => theme::run(global, command, &console),
        Command::Config => config::run(global, &console),
        Command::Explain { code } => explain::run(code.as_deref(), &console),
        Command::Completion { shell } => completion::run(*shell, &console),
    };
    ExitCode::from(result.unwrap_or_else(|error| {
        console.error(&error);
        FAILURE
    }))
}
