//! Folders of files: making, walking and removing them on all threads.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use crate::error::Error;

/// Makes a file by `make`, and the folders that it lies in where they are missing.
///
/// No list of folders that exist is kept: a page is mostly the only file of its folder, so the folder of an
/// `index.html` is made first; any other file finds its folder or learns from the failure.
pub(super) fn place(path: &Path, make: impl Fn(&Path) -> io::Result<()>) -> io::Result<()> {
    let Some(folder) = path.parent() else {
        return make(path);
    };
    if path.file_name().is_some_and(|name| name == "index.html") {
        // Whatever goes wrong here shows again in what follows.
        let _ = fs::create_dir(folder);
    }
    match make(path) {
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => {
            fs::create_dir_all(folder)?;
            make(path)
        }
        result => result,
    }
}

/// Something in a folder.
pub(super) struct Found {
    /// Its path below the folder that was walked.
    pub(super) path: PathBuf,
    /// Whether it is a folder; a symbolic link to one is not.
    pub(super) folder: bool,
}

/// Lists what is below a folder and passes the filter, in path order. Symbolic links are not followed.
pub(super) fn walk(root: &Path, filter: impl Fn(&Found) -> bool + Sync) -> Result<Vec<Found>, Error> {
    let found = Mutex::new(Vec::new());
    walk_into(root, Path::new(""), &filter, &found)?;
    let mut found = found.into_inner().unwrap_or_else(PoisonError::into_inner);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(found)
}

fn walk_into(
    root: &Path,
    below: &Path,
    filter: &(impl Fn(&Found) -> bool + Sync),
    found: &Mutex<Vec<Found>>,
) -> Result<(), Error> {
    let folder = root.join(below);
    let fault = |cause| Error::io("read the folder", &folder, cause);
    let mut here = Vec::new();
    let mut folders = Vec::new();
    for entry in fs::read_dir(&folder).map_err(fault)? {
        let entry = entry.map_err(fault)?;
        let item =
            Found { path: below.join(entry.file_name()), folder: entry.file_type().map_err(fault)?.is_dir() };
        if item.folder {
            folders.push(item.path.clone());
        }
        if filter(&item) {
            here.push(item);
        }
    }
    if !here.is_empty() {
        found.lock().unwrap_or_else(PoisonError::into_inner).append(&mut here);
    }
    folders.par_iter().try_for_each(|inner| walk_into(root, inner, filter, found))
}

/// Removes a tree. Before a file goes, `spare` is asked: where it answers true, the file stays, and so do
/// the folders that hold it. Answers whether all is gone.
pub(super) fn remove(root: &Path, spare: &(impl Fn(&Path) -> bool + Sync)) -> Result<bool, Error> {
    remove_below(root, Path::new(""), spare)
}

fn remove_below(root: &Path, below: &Path, spare: &(impl Fn(&Path) -> bool + Sync)) -> Result<bool, Error> {
    let folder = root.join(below);
    let fault = |cause| Error::io("remove", &folder, cause);
    let mut folders = Vec::new();
    let mut all_gone = true;
    for entry in fs::read_dir(&folder).map_err(fault)? {
        let entry = entry.map_err(fault)?;
        let path = below.join(entry.file_name());
        if entry.file_type().map_err(fault)?.is_dir() {
            folders.push(path);
        } else if spare(&path) {
            all_gone = false;
        } else {
            let path = root.join(path);
            match fs::remove_file(&path) {
                // `spare` may have moved it away.
                Err(cause) if cause.kind() == io::ErrorKind::NotFound => {}
                result => result.map_err(|cause| Error::io("remove", &path, cause))?,
            }
        }
    }
    let emptied: Vec<bool> =
        folders.par_iter().map(|inner| remove_below(root, inner, spare)).collect::<Result<_, _>>()?;
    all_gone &= emptied.into_iter().all(|gone| gone);
    if all_gone {
        match fs::remove_dir(&folder) {
            // Somebody has put something in meanwhile.
            Err(cause) if cause.kind() == io::ErrorKind::DirectoryNotEmpty => return Ok(false),
            result => result.map_err(fault)?,
        }
    }
    Ok(all_gone)
}

/// Removes those of the folders that are empty, and what is empty above them, but not `root`.
pub(super) fn prune<'a>(root: &Path, folders: impl Iterator<Item = &'a str>) {
    let mut folders: Vec<&str> = folders.collect();
    // Inner folders sort behind outer ones.
    folders.sort_unstable();
    folders.dedup();
    for folder in folders.into_iter().rev() {
        // One that is not empty stays.
        let _ = fs::remove_dir(root.join(folder));
    }
}
