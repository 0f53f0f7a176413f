//! `approdo translate`: what is to be done about translations.

mod register;

use super::args::{Global, Translate};
use super::console::Console;
use crate::Error;

pub(super) fn run(global: &Global, what: &Translate, console: &Console) -> Result<u8, Error> {
    match what {
        Translate::Register(options) => register::run(global, options, console),
    }
}
