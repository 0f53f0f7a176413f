//! One build as a whole process: what it took.

use std::fs::{self, File};
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use approdo::Error;
use wait4::Wait4;

use super::tool::{Tool, output, this_program};

/// What a process took.
pub(super) struct Usage {
    /// From before its start until after its end.
    pub(super) wall: Duration,
    /// User and system time of all its threads.
    pub(super) cpu: Duration,
    /// Peak of the resident memory, in bytes.
    pub(super) peak: u64,
}

/// Writes the corpora and gives the line that says how many pages there are.
pub(super) fn corpus(pages: usize, out: &Path) -> Result<String, Error> {
    output(this_program()?.args(["corpus", "--pages", &pages.to_string()]).arg(out))
}

/// Builds the site with one tool.
pub(super) fn build(tool: Tool, corpus: &Path, out: &Path) -> Result<Usage, Error> {
    forget(corpus)?;
    let log = corpus.join(format!("{}.log", tool.name()));
    let file = File::create(&log).map_err(|cause| Error::io("write", &log, cause))?;
    let twin = file.try_clone().map_err(|cause| Error::io("write", &log, cause))?;
    let mut command = tool.command(corpus, out)?;
    command.stdin(Stdio::null()).stdout(file).stderr(twin);
    let fault = |cause| Error::Refused(format!("cannot run {}: {cause}", tool.name()));

    let start = Instant::now();
    let mut child = command.spawn().map_err(fault)?;
    let usage = child.wait4().map_err(fault)?;
    let wall = start.elapsed();

    if !usage.status.success() || !out.is_dir() {
        let said = fs::read_to_string(&log).unwrap_or_default();
        let said: String = said.chars().take(2000).collect();
        return Err(Error::Refused(format!(
            "{} ended with {} and{} wrote an output\n{said}",
            tool.name(),
            usage.status,
            if out.is_dir() { "" } else { " never" }
        )));
    }
    Ok(Usage { wall, cpu: usage.rusage.utime + usage.rusage.stime, peak: usage.rusage.maxrss })
}

/// Removes what approdo keeps beside the content, so that every run starts without it.
fn forget(corpus: &Path) -> Result<(), Error> {
    let kept = corpus.join("approdo/.approdo");
    if kept.exists() {
        fs::remove_dir_all(&kept).map_err(|cause| Error::io("remove", &kept, cause))?;
    }
    Ok(())
}
