//! Whether what lies in the output folder is still what was published there.
//!
//! A file counts as untouched without being read when its size is the recorded one and its change time
//! (`ctime`, which no program can set back) and those of its folders are older than the manifest's, which
//! is written last. Anything else is read and hashed. So no times need to be recorded, and a copy of the
//! folder on another machine costs one reading, not a new publication.

use std::collections::HashMap;
use std::fs::{self, Metadata};
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use rayon::prelude::*;
use rustix::fs::{AtFlags, CWD, Timespec, Timestamps, UTIME_NOW, utimensat};

use super::manifest::{Digest, Entry, NAME};
use super::path;
use crate::error::Error;

/// What became of a published file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// It is as it was published.
    Intact,
    /// Something else stands in its place.
    Changed,
    /// Nothing is there.
    Missing,
}

/// What became of the published files.
pub(super) struct Checked {
    /// One for each entry, in their order.
    pub(super) states: Vec<State>,
    /// Whether any file had to be read.
    pub(super) read_any: bool,
}

impl Checked {
    /// Whether every file is as it was published.
    pub(super) fn all_intact(&self) -> bool {
        self.states.iter().all(|&state| state == State::Intact)
    }
}

/// A point in the file system's own time: seconds and nanoseconds.
type ChangeTime = (i64, i64);

fn change_time(metadata: &Metadata) -> ChangeTime {
    (metadata.ctime(), metadata.ctime_nsec())
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Folder {
    Untouched,
    Touched,
    NotOne,
}

/// Compares files of the output folder with what was published.
pub(super) fn check(target: &Path, entries: &[Entry]) -> Checked {
    let published = fs::symlink_metadata(target.join(NAME)).map_or((i64::MIN, 0), |m| change_time(&m));
    let (folders, folder_of) = list_folders(entries);
    let mut found: Vec<Folder> =
        folders.par_iter().map(|(folder, _)| look_at_folder(&target.join(folder), published)).collect();
    // Parents come before what is in them.
    for at in 0..found.len() {
        if let Some(parent) = folders[at].1 {
            match found[parent] {
                Folder::Untouched => {}
                Folder::Touched if found[at] == Folder::NotOne => {}
                outer => found[at] = outer,
            }
        }
    }
    let results: Vec<(State, bool)> = entries
        .par_iter()
        .zip(&folder_of)
        .map(|(entry, folder)| {
            let folder = folder.map_or(Folder::Untouched, |at| found[at]);
            look_at_file(&target.join(&entry.path), entry.digest, folder, published)
        })
        .collect();
    Checked {
        read_any: results.iter().any(|&(_, read)| read),
        states: results.into_iter().map(|(state, _)| state).collect(),
    }
}

/// A folder, and where the folder that it lies in stands in the same list.
type ListedFolder<'a> = (&'a str, Option<usize>);

/// All folders that the entries lie in, outer ones first, and for each entry the place of its folder.
fn list_folders(entries: &[Entry]) -> (Vec<ListedFolder<'_>>, Vec<Option<usize>>) {
    let mut folders: Vec<ListedFolder> = Vec::new();
    let mut known: HashMap<&str, usize> = HashMap::new();
    let folder_of = entries
        .iter()
        .map(|entry| {
            let new: Vec<&str> =
                path::folders(&entry.path).take_while(|folder| !known.contains_key(folder)).collect();
            for folder in new.into_iter().rev() {
                let outer = path::parent(folder).and_then(|outer| known.get(outer).copied());
                known.insert(folder, folders.len());
                folders.push((folder, outer));
            }
            path::parent(&entry.path).and_then(|folder| known.get(folder).copied())
        })
        .collect();
    (folders, folder_of)
}

fn look_at_folder(path: &Path, published: ChangeTime) -> Folder {
    match fs::symlink_metadata(path) {
        Ok(metadata) if !metadata.is_dir() => Folder::NotOne,
        Ok(metadata) if change_time(&metadata) < published => Folder::Untouched,
        Ok(_) => Folder::Touched,
        Err(_) => Folder::NotOne,
    }
}

/// The state of one file, and whether it had to be read.
fn look_at_file(path: &Path, digest: Digest, folder: Folder, published: ChangeTime) -> (State, bool) {
    if folder == Folder::NotOne {
        return (State::Missing, false);
    }
    match fs::symlink_metadata(path) {
        Err(_) => (State::Missing, false),
        Ok(metadata) if !metadata.is_file() || metadata.len() != digest.size => (State::Changed, false),
        Ok(metadata) if folder == Folder::Untouched && change_time(&metadata) < published => {
            (State::Intact, false)
        }
        Ok(_) => match fs::read(path) {
            Ok(bytes) if Digest::of(&bytes) == digest => (State::Intact, true),
            _ => (State::Changed, true),
        },
    }
}

/// Makes the manifest the newest file of the folder, after its files were found or made intact.
pub(super) fn renew(target: &Path) -> Result<(), Error> {
    let now = Timespec { tv_sec: 0, tv_nsec: UTIME_NOW };
    let times = Timestamps { last_access: now, last_modification: now };
    let manifest = target.join(NAME);
    utimensat(CWD, &manifest, &times, AtFlags::SYMLINK_NOFOLLOW)
        .map_err(|cause| Error::io("write", &manifest, cause.into()))
}
