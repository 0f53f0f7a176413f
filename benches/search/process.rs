//! Other programs: approdo itself, Pagefind, Node; and what a run of one took.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use approdo::Error;
use wait4::Wait4 as _;

/// The version of npm's package `pagefind` that is installed where there is none.
const PAGEFIND: &str = "pagefind@1.6.0";

/// What a process took.
#[derive(Clone, Copy, Default)]
pub(crate) struct Usage {
    /// Seconds from before its start until after its end.
    pub(crate) wall: f64,
    /// Seconds of user and system time of all its threads.
    pub(crate) cpu: f64,
    /// Peak of the resident memory, in MB.
    pub(crate) peak: f64,
}

/// Runs a command to its end.
pub(crate) fn timed(command: &mut Command) -> Result<Usage, Error> {
    let name = command.get_program().display().to_string();
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let start = Instant::now();
    let usage = command
        .spawn()
        .and_then(|mut child| child.wait4())
        .map_err(|cause| Error::Refused(format!("cannot run `{name}`: {cause}")))?;
    if !usage.status.success() {
        return Err(Error::Refused(format!("`{name}` ended with {}", usage.status)));
    }
    Ok(Usage {
        wall: start.elapsed().as_secs_f64(),
        cpu: (usage.rusage.utime + usage.rusage.stime).as_secs_f64(),
        peak: usage.rusage.maxrss as f64 / 1e6,
    })
}

/// Runs a command to its end and gives what it prints; what it complains of is seen.
pub(crate) fn output(command: &mut Command, input: &str) -> Result<String, Error> {
    let name = command.get_program().display().to_string();
    let fault = |cause| Error::Refused(format!("cannot run `{name}`: {cause}"));
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().map_err(fault)?;
    if let Some(mut pipe) = child.stdin.take() {
        pipe.write_all(input.as_bytes()).map_err(fault)?;
    }
    let done = child.wait_with_output().map_err(fault)?;
    if !done.status.success() {
        return Err(Error::Refused(format!("`{name}` ended with {}", done.status)));
    }
    Ok(String::from_utf8_lossy(&done.stdout).into_owned())
}

/// A build of a site.
pub(crate) fn approdo(site: &Path, out: &Path, with_search: bool) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_approdo"));
    command.args(["build", "--quiet", "--root"]).arg(site).arg("--output-dir").arg(out);
    // 2026-11-15: no fact of the corpus is due for a check on that day.
    command.env("SOURCE_DATE_EPOCH", "1794700800").env("APPRODO_SEARCH", with_search.to_string());
    command
}

/// The content of a site with about so many pages, and the line that says how many. In a process of its own: what
/// this one holds would count as the peak of the programs that it starts.
pub(crate) fn corpus(pages: usize, out: &Path) -> Result<String, Error> {
    let this =
        env::current_exe().map_err(|cause| Error::Refused(format!("cannot find this program: {cause}")))?;
    output(Command::new(this).arg("corpus").arg(pages.to_string()).arg(out), "")
}

/// A script of this folder.
pub(crate) fn node(script: &str, arguments: &[&OsStr]) -> Command {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/search");
    let mut command = Command::new("node");
    command.arg(folder.join(script)).args(arguments);
    command
}

/// Pagefind over the pages of a built site; its files go to another folder.
pub(crate) fn pagefind(site: &Path, out: &Path) -> Result<Command, Error> {
    let program = installed()?.ok_or_else(|| {
        Error::Refused(format!("there is no Pagefind for this machine in `{}`", packages().display()))
    })?;
    let mut command = Command::new(program);
    command.arg("--site").arg(site).arg("--output-path").arg(out);
    Ok(command)
}

fn packages() -> PathBuf {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR"));
    scratch.parent().unwrap_or(scratch).join("bench/pagefind")
}

/// The program inside the package, which is installed where it is missing: its command is a script, which would be
/// timed too. It is the one that the command starts, which knows Chinese.
fn installed() -> Result<Option<PathBuf>, Error> {
    let folder = packages().join("node_modules/@pagefind");
    if !folder.exists() {
        let packages = packages();
        fs::create_dir_all(&packages).map_err(|cause| Error::io("create the folder", &packages, cause))?;
        let mut npm = Command::new("npm");
        npm.args(["install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix"]);
        output(npm.arg(&packages).arg(PAGEFIND), "")?;
    }
    let platforms = folder.read_dir().map_err(|cause| Error::io("read", &folder, cause))?;
    let programs = platforms.flatten().map(|platform| platform.path().join("bin/pagefind_extended"));
    Ok(programs.into_iter().find(|program| program.exists()))
}
