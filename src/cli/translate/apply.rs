//! Writes changed files, all of them or none.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::Error;
use crate::config::PATH;
use crate::translate::exchange::import::Written;

/// A file that is ready to take its place.
struct Ready {
    place: PathBuf,
    beside: PathBuf,
    /// What it held before; `None` where it is new.
    old: Option<Vec<u8>>,
}

/// Writes all files beside their places first, then moves each to its own; where one cannot be moved, those that
/// were are put back.
pub(super) fn write(root: &Path, config: Option<&Path>, files: &[Written]) -> Result<(), Error> {
    let mut ready = Vec::new();
    let prepared = files.iter().try_for_each(|file| {
        let place = match config {
            Some(config) if file.path == PATH => config.to_path_buf(),
            _ => root.join(&file.path),
        };
        ready.push(prepare(root, place, file)?);
        Ok(())
    });
    if let Err(error) = prepared {
        discard(&ready);
        return Err(error);
    }
    for (at, file) in ready.iter().enumerate() {
        if let Err(cause) = fs::rename(&file.beside, &file.place) {
            put_back(&ready[..at]);
            discard(&ready[at..]);
            return Err(Error::io("write", &file.place, cause));
        }
    }
    Ok(())
}

fn prepare(root: &Path, place: PathBuf, file: &Written) -> Result<Ready, Error> {
    let fail = |cause| Error::io("write", &place, cause);
    let below = Path::new(&file.path);
    for folder in below.ancestors().filter(|folder| !folder.as_os_str().is_empty()) {
        if fs::symlink_metadata(root.join(folder)).is_ok_and(|found| found.file_type().is_symlink()) {
            let folder = folder.display();
            return Err(Error::Refused(format!("`{folder}` is a symbolic link, and links are not followed")));
        }
    }
    if let Some(folder) = place.parent() {
        fs::create_dir_all(folder).map_err(|cause| Error::io("create the folder", folder, cause))?;
    }
    let old = if file.is_new { None } else { Some(fs::read(&place).map_err(fail)?) };
    if file.is_new && place.exists() {
        let path = &file.path;
        return Err(Error::Refused(format!(
            "`{path}` is there already, and nothing is overwritten that was not read"
        )));
    }
    let name = place.file_name().unwrap_or_default().to_string_lossy();
    let beside = place.with_file_name(format!(".{name}.{}~", std::process::id()));
    let ready = Ready { place: place.clone(), beside, old };
    let mut new = File::create(&ready.beside).map_err(fail)?;
    let written = new.write_all(file.text.as_bytes()).and_then(|()| match fs::metadata(&place) {
        Ok(found) if found.permissions().readonly() => Err(std::io::ErrorKind::PermissionDenied.into()),
        Ok(found) => new.set_permissions(found.permissions()),
        Err(_) => Ok(()),
    });
    if let Err(cause) = written.and_then(|()| new.sync_all()) {
        discard(std::slice::from_ref(&ready));
        return Err(fail(cause));
    }
    Ok(ready)
}

fn discard(files: &[Ready]) {
    for file in files {
        let _ = fs::remove_file(&file.beside);
    }
}

fn put_back(files: &[Ready]) {
    for file in files {
        // The reason that is told is why the others could not be written.
        let _ = match &file.old {
            Some(old) => fs::write(&file.place, old),
            None => fs::remove_file(&file.place),
        };
    }
}
