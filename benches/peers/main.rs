//! The paired benchmark: the same content as an approdo site and as a Hugo site, built by approdo, by Hugo and
//! by the floor, a program that does the same work with nothing in between.
//!
//! `benches/README.md` says how to run it and how to read its tables.

mod corpus;
mod floor;
mod random;
mod runner;
mod words;

use std::path::PathBuf;
use std::process::ExitCode;

use approdo::Error;
use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "peers", about = "The same content, built by approdo, by Hugo and by the floor")]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    /// Given by `cargo bench`; means nothing here.
    #[arg(long, global = true, hide = true)]
    bench: bool,
}

#[derive(Subcommand)]
enum Command {
    /// Writes the content twice: OUT/approdo and OUT/hugo.
    Corpus {
        /// How many pages the built site is to have, about.
        #[arg(long, default_value_t = 1000)]
        pages: usize,
        /// The folder to write to; it must not exist.
        out: PathBuf,
    },
    /// Builds the approdo corpus without a generator: the least that a tool of this kind can take.
    Floor {
        /// The approdo site.
        site: PathBuf,
        /// The output folder.
        out: PathBuf,
    },
    /// Counts what a tool wrote.
    Count {
        /// The output folder.
        out: PathBuf,
    },
    /// Times whole builds in turn and prints a Markdown table.
    Run(runner::Options),
}

fn main() -> ExitCode {
    let Some(command) = Arguments::parse().command else {
        // `cargo bench` without arguments runs every bench target.
        say("peers: nothing to do; see `cargo bench --bench peers -- --help`");
        return ExitCode::SUCCESS;
    };
    match run(command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            complain(&format!("error: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<(), Error> {
    match command {
        Command::Corpus { pages, out } => {
            let corpus = corpus::Corpus::new(pages)?;
            corpus::write(&corpus, &out)?;
            say(&format!("{}: {}", out.display(), corpus.size));
            Ok(())
        }
        Command::Floor { site, out } => floor::build(&site, &out),
        Command::Count { out } => {
            say(&runner::count(&out)?.to_string());
            Ok(())
        }
        Command::Run(options) => runner::run(&options),
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
