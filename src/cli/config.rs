//! `approdo config`: the configuration as it holds.

mod accessibility;
mod yaml;

use super::args::Global;
use super::console::Console;
use super::{CONFIGURATION, FAILURE, SUCCESS, site};
use crate::config::{self, OVERRIDES_PATH};
use crate::{Error, diagnostic};

pub(super) fn run(global: &Global, console: &Console) -> Result<u8, Error> {
    let root = site::root(global)?;
    let (sources, _) = site::read(&root, global, &[])?;
    let mut diagnostics = Vec::new();
    let config = config::load(&sources, &mut diagnostics);
    diagnostic::sort(&mut diagnostics);
    let findings = console.findings(&diagnostics, &sources);
    let Some(config) = config else {
        return Ok(CONFIGURATION);
    };
    if findings.fail(false) {
        // What is left out because it is wrong would look as if it held.
        return Ok(FAILURE);
    }
    let overrides =
        sources.find(OVERRIDES_PATH).and_then(|file| sources.file(file).text()).unwrap_or_default();
    console.result(&yaml::write(&config, overrides));
    Ok(SUCCESS)
}
