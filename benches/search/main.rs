//! What the search costs and what it finds: the build with it and without it in turn, what a browser loads, and
//! the golden questions; each beside Pagefind.
//!
//! `benches/README.md` says how to run it and how to read its tables.

#[path = "../peers/corpus/mod.rs"]
mod corpus;
#[path = "../peers/random.rs"]
mod random;
#[path = "../peers/words.rs"]
mod words;

mod cost;
mod golden;
mod process;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "search", about = "What the search costs, and what it finds")]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    /// Given by `cargo bench`; means nothing here.
    #[arg(long, global = true, hide = true)]
    bench: bool,
}

#[derive(Subcommand)]
enum Command {
    /// Times builds with and without the search, and weighs what a browser loads.
    Run(cost::Options),
    /// Asks the golden questions of the demo.
    Golden {
        /// Asks Pagefind as well.
        #[arg(long)]
        pagefind: bool,
    },
    /// Writes the content that `run` builds.
    #[command(hide = true)]
    Corpus {
        /// How many pages the built site is to have, about.
        pages: usize,
        /// The folder to write to; it must not exist.
        out: PathBuf,
    },
}

fn main() -> ExitCode {
    let Some(command) = Arguments::parse().command else {
        // `cargo bench` without arguments runs every bench target.
        say("search: nothing to do; see `cargo bench --bench search -- --help`");
        return ExitCode::SUCCESS;
    };
    let done = match command {
        Command::Run(options) => cost::run(&options),
        Command::Golden { pagefind } => golden::run(pagefind),
        Command::Corpus { pages, out } => corpus::Corpus::new(pages).and_then(|corpus| {
            corpus::write(&corpus, &out)?;
            say(&corpus.size.to_string());
            Ok(())
        }),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            complain(&format!("error: {error}"));
            ExitCode::FAILURE
        }
    }
}

#[expect(clippy::print_stdout, reason = "a program that people run")]
fn say(text: &str) {
    println!("{text}");
}

#[expect(clippy::print_stderr, reason = "a program that people run")]
fn complain(text: &str) {
    eprintln!("{text}");
}
