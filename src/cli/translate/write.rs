//! Files in the place of others: all of them, or none.

use std::collections::BTreeMap;
use std::fs::{self, File, Permissions};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use crate::Error;
use crate::config::PATH;

/// A file that stands ready beside its place.
struct Ready {
    place: PathBuf,
    beside: PathBuf,
    /// What was there.
    old: Option<Vec<u8>>,
}

/// Writes files, by their paths from the site's root, and gives their places. Where one cannot be written, all stay
/// as they were.
pub(in crate::cli) fn write(
    root: &Path,
    config: Option<&Path>,
    files: &BTreeMap<String, String>,
) -> Result<Vec<PathBuf>, Error> {
    let mut ready: Vec<Ready> = Vec::new();
    for (path, text) in files {
        let place = match config {
            Some(config) if path == PATH => config.to_path_buf(),
            _ => root.join(path),
        };
        match no_links(root, path).and_then(|()| prepare(place, text.as_bytes())) {
            Ok(file) => ready.push(file),
            Err(error) => {
                ready.iter().for_each(|file| drop(fs::remove_file(&file.beside)));
                return Err(error);
            }
        }
    }
    for (at, file) in ready.iter().enumerate() {
        if let Err(cause) = fs::rename(&file.beside, &file.place) {
            ready[at..].iter().for_each(|file| drop(fs::remove_file(&file.beside)));
            ready[..at].iter().for_each(restore);
            return Err(Error::io("write", &file.place, cause));
        }
    }
    Ok(ready.into_iter().map(|file| file.place).collect())
}

fn restore(file: &Ready) {
    // What stands in the way of this stood in the way of the other, and has been told.
    let _ = match &file.old {
        Some(old) => fs::write(&file.place, old),
        None => fs::remove_file(&file.place),
    };
}

/// Refuses to write through a symbolic link: what lies behind it is not part of the site.
fn no_links(root: &Path, path: &str) -> Result<(), Error> {
    for part in Path::new(path).ancestors().filter(|part| !part.as_os_str().is_empty()) {
        if fs::symlink_metadata(root.join(part)).is_ok_and(|found| found.file_type().is_symlink()) {
            let part = part.display();
            return Err(Error::Refused(format!("`{part}` is a symbolic link, and links are not followed")));
        }
    }
    Ok(())
}

fn prepare(place: PathBuf, bytes: &[u8]) -> Result<Ready, Error> {
    let fail = |cause| Error::io("write", &place, cause);
    let old: Option<(Vec<u8>, Permissions)> = match fs::read(&place) {
        Ok(old) => Some((old, fs::metadata(&place).map_err(fail)?.permissions())),
        Err(cause) if cause.kind() == ErrorKind::NotFound => None,
        Err(cause) => return Err(fail(cause)),
    };
    if old.as_ref().is_some_and(|(_, permissions)| permissions.readonly()) {
        return Err(fail(ErrorKind::PermissionDenied.into()));
    }
    if let Some(folder) = place.parent() {
        fs::create_dir_all(folder).map_err(|cause| Error::io("create the folder", folder, cause))?;
    }
    let name = place.file_name().unwrap_or_default().to_string_lossy();
    let beside = place.with_file_name(format!(".{name}.{}~", std::process::id()));
    let written = File::create_new(&beside).and_then(|mut file| {
        file.write_all(bytes)?;
        if let Some((_, permissions)) = &old {
            file.set_permissions(permissions.clone())?;
        }
        file.sync_all()
    });
    if let Err(cause) = written {
        let _ = fs::remove_file(&beside);
        return Err(fail(cause));
    }
    Ok(Ready { place, beside, old: old.map(|(old, _)| old) })
}
