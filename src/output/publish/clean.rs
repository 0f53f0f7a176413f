//! Removing what was published.

use std::fs;
use std::path::Path;

use super::manifest::{self, Manifest};
use super::refuse::{self, Found};
use super::swap;
use super::workspace::Workspace;
use crate::error::Error;

/// What was removed from the output folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cleaned {
    /// How many files.
    pub removed: usize,
    /// Files that somebody has changed since they were published, so they stay; paths below the output folder.
    pub kept: Vec<String>,
}

/// Removes exactly what was published: files whose content is the published one, then folders that became
/// empty. The output folder itself goes where nothing is left in it; otherwise it keeps a manifest, so that
/// the next build may publish to it.
///
/// # Errors
/// As [`Publication::open`](super::Publication::open); a file that cannot be removed.
pub fn clean(target: &Path, root: &Path, sources: &[&Path]) -> Result<Cleaned, Error> {
    let target = refuse::resolve(target, root, sources)?;
    if target.symlink_metadata().is_err() && !target.parent().is_some_and(Path::is_dir) {
        return Ok(Cleaned::default());
    }
    let workspace = Workspace::open(&target)?;
    let Found::Site(old) = refuse::examine(&target)? else {
        return Ok(Cleaned::default());
    };
    let removed = swap::remove_files(&target, &old.entries)?;
    let left = Manifest {
        entries: old
            .entries
            .iter()
            .filter(|entry| removed.kept.binary_search(&entry.path).is_ok())
            .cloned()
            .collect(),
        ..Manifest::empty()
    };
    workspace.write_manifest(&left, &target.join(manifest::NAME))?;
    let inside = workspace.inside;
    drop(workspace);
    let list = target.join(manifest::NAME);
    let only_the_list = fs::read_dir(&target).is_ok_and(|mut entries| {
        entries.all(|entry| entry.is_ok_and(|entry| entry.file_name() == manifest::NAME))
    });
    if only_the_list {
        fs::remove_file(&list).map_err(|cause| Error::io("remove", &list, cause))?;
        if !inside {
            fs::remove_dir(&target).map_err(|cause| Error::io("remove", &target, cause))?;
        }
    }
    Ok(Cleaned { removed: removed.count, kept: removed.kept })
}
