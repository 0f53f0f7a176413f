//! The output folder: published whole or not at all.
//!
//! New files are written to a workspace beside the output folder; when all are there, the two change places
//! in one step. A file whose bytes have not changed is not written: it keeps its inode and its time. Files
//! that approdo did not write stay, files of earlier builds that the site no longer has go, and a folder that
//! approdo did not make is refused. A build that fails or is killed leaves the old site whole.
//!
//! What survives is a killed process. After a power cut a file may be empty, as after any program that does
//! not wait for the disk; the next build finds and mends it.
//!
//! The output folder itself is a new one after a change. A server that holds on to the folder rather than
//! its path (a container's bind mount, `cd public`) does not see that: [`Swap::InPlace`] is for it.

mod check;
mod clean;
mod manifest;
mod path;
mod refuse;
mod swap;
mod tree;
mod workspace;

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

pub use clean::{Cleaned, clean};

use crate::error::Error;
use check::State;
use manifest::{Digest, Entry, Manifest};
use refuse::Found;
use workspace::Workspace;

/// How the new site takes the old one's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Swap {
    /// The best that the file system offers: [`Exchange`](Swap::Exchange), then [`Rename`](Swap::Rename); a
    /// change of one file, and an output folder that cannot be moved, [`InPlace`](Swap::InPlace).
    #[default]
    Auto,
    /// Both folders change places in one system call.
    Exchange,
    /// The old folder is renamed away, then the new one into its place. If the build is killed between the
    /// two, the next one puts the old site back.
    Rename,
    /// File by file, and the output folder stays the same folder. If the build is killed on the way, the next
    /// one finishes it.
    InPlace,
}

/// What a publication did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Files that were new or changed.
    pub written: usize,
    /// Files that were left as they were.
    pub unchanged: usize,
    /// Files of earlier builds that the site no longer has.
    pub removed: usize,
    /// Files of earlier builds that the site no longer has but that somebody has changed, so they stay, as
    /// files that are no longer approdo's; paths below the output folder.
    pub kept: Vec<String>,
    /// The size of the whole site in bytes.
    pub bytes: u64,
}

/// The output folder after a first look.
pub enum Opened {
    /// It holds the site of these very inputs, and nothing in it was touched since: there is nothing to do.
    UpToDate(Summary),
    /// The site is to be written.
    Ready(Box<Publication>),
}

/// A site on its way to the output folder. Dropped without [`commit`](Publication::commit), it leaves no trace.
pub struct Publication {
    target: PathBuf,
    fingerprint: blake3::Hash,
    found: Found,
    old: Manifest,
    states: Vec<State>,
    how: Swap,
    staged: PathBuf,
    workspace: Workspace,
    /// One list a thread, so that none waits for another.
    records: Vec<Mutex<Vec<Record>>>,
}

struct Record {
    entry: Entry,
    written: bool,
}

impl Publication {
    /// Looks at the output folder and locks it until the publication is dropped.
    ///
    /// `root` is the site's own folder, `sources` are the folders with its sources; the output folder must not
    /// hold or lie in any of those. `fingerprint` is a hash of everything that the site is made from.
    ///
    /// # Errors
    /// [`Error::Refused`] for a folder that must not be published to or that another build is publishing to;
    /// [`Error::Io`] for one that cannot be read.
    pub fn open(
        target: &Path,
        root: &Path,
        sources: &[&Path],
        fingerprint: blake3::Hash,
    ) -> Result<Opened, Error> {
        let target = refuse::resolve(target, root, sources)?;
        if let Some(around) = target.parent() {
            fs::create_dir_all(around).map_err(|cause| Error::io("create the folder", around, cause))?;
        }
        let workspace = Workspace::open(&target)?;
        let mut found = refuse::examine(&target)?;
        let old = match &mut found {
            Found::Site(manifest) => std::mem::replace(manifest, Manifest::empty()),
            _ => Manifest::empty(),
        };
        let checked = check::check(&target, &old.entries);
        if old.fingerprint == fingerprint && checked.all_intact() {
            if checked.read_any {
                // Only spares the next build the reading, so a folder that cannot be written is no fault.
                let _ = check::renew(&target);
            }
            return Ok(Opened::UpToDate(Summary {
                unchanged: old.entries.len(),
                bytes: old.bytes(),
                ..Summary::default()
            }));
        }
        Ok(Opened::Ready(Box::new(Publication {
            target,
            fingerprint,
            found,
            old,
            states: checked.states,
            how: Swap::Auto,
            staged: workspace.staged(),
            workspace,
            records: (0..=rayon::current_num_threads()).map(|_| Mutex::default()).collect(),
        })))
    }

    /// Chooses how the new site takes the old one's place.
    #[must_use]
    pub fn swap(mut self, how: Swap) -> Publication {
        self.how = how;
        self
    }

    /// Adds a file. May be called from many threads at once.
    ///
    /// # Errors
    /// [`Error::Refused`] for a path that leads out of the output folder, or that was put before;
    /// [`Error::Io`] where the file cannot be written.
    pub fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Error> {
        if let Some(why) = path::fault(path) {
            return Err(Error::Refused(format!("cannot publish a file as `{}`: {why}", path.escape_debug())));
        }
        let digest = Digest::of(bytes);
        let unchanged = self.old.find(path).is_some_and(|at| {
            self.states.get(at) == Some(&State::Intact)
                && self.old.entries.get(at).is_some_and(|e| e.digest == digest)
        });
        if !unchanged {
            let file = self.staged.join(path);
            tree::place(&file, |file| File::create_new(file)?.write_all(bytes)).map_err(
                |cause| match cause.kind() {
                    io::ErrorKind::AlreadyExists
                    | io::ErrorKind::NotADirectory
                    | io::ErrorKind::IsADirectory => clash(path),
                    _ => Error::io("write", &self.target.join(path), cause),
                },
            )?;
        }
        let record = Record { entry: Entry { path: path.to_string(), digest }, written: !unchanged };
        let thread = rayon::current_thread_index().map_or(0, |index| index + 1);
        if let Some(list) = self.records.get(thread % self.records.len()) {
            list.lock().unwrap_or_else(PoisonError::into_inner).push(record);
        }
        Ok(())
    }

    /// Replaces the old site by what was put, in one step.
    ///
    /// # Errors
    /// [`Error::Refused`] where somebody else's file has the place of one of the site, or two files of the site
    /// have one path; [`Error::Io`] where the system does not play along. The old site is whole in either case.
    pub fn commit(mut self) -> Result<Summary, Error> {
        let records = std::mem::take(&mut self.records);
        let mut records: Vec<Record> = records
            .into_iter()
            .flat_map(|list| list.into_inner().unwrap_or_else(PoisonError::into_inner))
            .collect();
        records.par_sort_unstable_by(|a, b| a.entry.path.cmp(&b.entry.path));
        let (entries, written): (Vec<Entry>, Vec<bool>) =
            records.into_iter().map(|r| (r.entry, r.written)).unzip();
        let new = Manifest { fingerprint: self.fingerprint, entries };
        refuse_clashes(&new, &written)?;

        let gone = |wanted: State| {
            let old = self.old.entries.iter().zip(&self.states);
            old.filter(move |&(_, &state)| state == wanted)
                .map(|(entry, _)| entry.path.as_str())
                .filter(|path| !new.lists(path))
        };
        let stale: Vec<&str> = gone(State::Intact).collect();
        let summary = Summary {
            written: written.iter().filter(|&&written| written).count(),
            unchanged: written.iter().filter(|&&written| !written).count(),
            removed: stale.len(),
            kept: gone(State::Changed).map(str::to_string).collect(),
            bytes: new.bytes(),
        };
        if !matches!(self.found, Found::Site(_)) && self.move_in(&new)? {
            return Ok(summary);
        }
        if summary.written + summary.removed == 0 {
            self.workspace.write_manifest(&new, &self.target.join(manifest::NAME))?;
            return Ok(summary);
        }
        let change = swap::Change {
            target: &self.target,
            old: &self.old,
            new: &new,
            written: &written,
            stale: &stale,
        };
        swap::swap(&self.workspace, &change, self.how)?;
        Ok(summary)
    }

    /// Renames the workspace's files to an output folder that is missing or empty. Answers false where it has
    /// to be done otherwise: the folder cannot be moved, or is no longer empty.
    fn move_in(&self, new: &Manifest) -> Result<bool, Error> {
        if self.workspace.inside {
            return Ok(false);
        }
        if matches!(self.found, Found::Empty) {
            if self.how == Swap::InPlace {
                return Ok(false);
            }
            swap::copy_permissions(&self.target, &self.staged)?;
        }
        let manifest = self.staged.join(manifest::NAME);
        self.workspace.write_manifest(new, &manifest)?;
        match fs::rename(&self.staged, &self.target) {
            Ok(()) => Ok(true),
            Err(cause) if matches!(self.found, Found::Nothing) => {
                Err(Error::io("create the folder", &self.target, cause))
            }
            Err(_) => {
                fs::remove_file(&manifest).map_err(|cause| Error::io("remove", &manifest, cause))?;
                Ok(false)
            }
        }
    }
}

fn clash(path: &str) -> Error {
    Error::Refused(format!(
        "two parts of the site want the output path `{path}`, or one of them a folder where the other has a file; \
         rename one"
    ))
}

/// Refuses a list that names a path twice, or as a file and as a folder. Files that were written have met the
/// second in the workspace already, unless the other one is unchanged.
fn refuse_clashes(new: &Manifest, written: &[bool]) -> Result<(), Error> {
    if let Some(pair) = new.entries.windows(2).find(|pair| pair[0].path == pair[1].path) {
        return Err(clash(&pair[0].path));
    }
    if written.iter().all(|&written| written) {
        return Ok(());
    }
    let clashes = |path: &str| new.reaches_into(path) || path::folders(path).any(|folder| new.lists(folder));
    let entries = new.entries.par_iter().zip(written);
    match entries.filter(|&(_, &written)| written).find_first(|(entry, _)| clashes(&entry.path)) {
        Some((entry, _)) => Err(clash(&entry.path)),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests;
