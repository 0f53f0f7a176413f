//! Writes new files, and never over one that is there.

use std::fs::{self, File};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use super::Scaffold;
use crate::Error;
use crate::config::PATH;

/// Where the files of a site lie.
#[derive(Clone, Copy)]
pub(in crate::cli) struct Places<'p> {
    /// The site's folder.
    pub(in crate::cli) root: &'p Path,
    /// The configuration file, where it is not in the site's folder.
    pub(in crate::cli) config: Option<&'p Path>,
}

impl Places<'_> {
    fn of(&self, path: &str) -> PathBuf {
        match self.config {
            Some(config) if path == PATH => config.to_path_buf(),
            _ => self.root.join(path),
        }
    }
}

/// Writes everything, or nothing where something is in the way. Gives the files that were written.
pub(in crate::cli) fn write(places: Places<'_>, scaffold: &Scaffold) -> Result<Vec<PathBuf>, Error> {
    let mut in_the_way = Vec::new();
    for file in &scaffold.files {
        no_links(places.root, &file.path)?;
        if fs::symlink_metadata(places.of(&file.path)).is_ok() {
            in_the_way.push(format!("`{}`", file.path));
        }
    }
    if !in_the_way.is_empty() {
        let names = in_the_way.join(", ");
        return Err(Error::Refused(format!("nothing is overwritten, and this is there already: {names}")));
    }
    let mut written = Vec::new();
    for file in &scaffold.files {
        let place = places.of(&file.path);
        create(&place, file.bytes())?;
        written.push(place);
    }
    if let Some(file) = &scaffold.edited {
        let place = places.of(&file.path);
        replace(&place, file.bytes())?;
        written.push(place);
    }
    Ok(written)
}

/// Refuses to write through a symbolic link: what lies behind it is not part of the site.
fn no_links(root: &Path, path: &str) -> Result<(), Error> {
    let below = Path::new(path);
    for folder in below.ancestors().skip(1).filter(|folder| !folder.as_os_str().is_empty()) {
        let metadata = fs::symlink_metadata(root.join(folder));
        if metadata.is_ok_and(|metadata| metadata.file_type().is_symlink()) {
            let folder = folder.display();
            return Err(Error::Refused(format!("`{folder}` is a symbolic link, and links are not followed")));
        }
    }
    Ok(())
}

fn create(place: &Path, bytes: &[u8]) -> Result<(), Error> {
    if let Some(folder) = place.parent() {
        fs::create_dir_all(folder).map_err(|cause| Error::io("create the folder", folder, cause))?;
    }
    let written = File::create_new(place).and_then(|mut file| file.write_all(bytes));
    written.map_err(|cause| Error::io("write", place, cause))
}

/// Puts a new text in the place of a file at one stroke, with the permissions of the old.
fn replace(place: &Path, bytes: &[u8]) -> Result<(), Error> {
    let fail = |cause| Error::io("write", place, cause);
    let place = fs::canonicalize(place).map_err(fail)?;
    let permissions = fs::metadata(&place).map_err(fail)?.permissions();
    if permissions.readonly() {
        return Err(fail(ErrorKind::PermissionDenied.into()));
    }
    let name = place.file_name().unwrap_or_default().to_string_lossy();
    let beside = place.with_file_name(format!(".{name}.{}~", std::process::id()));
    let mut file = File::create_new(&beside).map_err(|cause| Error::io("write", &beside, cause))?;
    let replaced = file
        .write_all(bytes)
        .and_then(|()| file.set_permissions(permissions))
        .and_then(|()| file.sync_all())
        .and_then(|()| fs::rename(&beside, &place));
    if let Err(cause) = replaced {
        // The old file is whole; only the copy beside it is to go.
        let _ = fs::remove_file(&beside);
        return Err(fail(cause));
    }
    Ok(())
}
