//! The tests that look at approdo from outside: the program is run, its findings and its output are read.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test stops at the first surprise and says why it skips"
)]

mod cases;
mod cli;
mod demo;
mod determinism;
mod pictures;
mod preview;
mod pseudo;
mod publish;
mod robustness;
mod search;
mod session;
mod support;
mod tidy;
mod translate;
