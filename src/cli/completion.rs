//! `approdo completion SHELL`: a script that completes commands and options.

use clap::CommandFactory;

use super::SUCCESS;
use super::args::Arguments;
use super::console::Console;
use crate::Error;

pub(super) fn run(shell: clap_complete::Shell, console: &Console) -> Result<u8, Error> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "approdo", &mut script);
    console.result(&String::from_utf8_lossy(&script));
    Ok(SUCCESS)
}
