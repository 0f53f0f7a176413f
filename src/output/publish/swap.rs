//! The step from the old site to the new one.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::check::{self, State};
use super::manifest::{self, Entry, Manifest, Read};
use super::tree::{self, Found};
use super::workspace::{INSIDE, Workspace};
use super::{Swap, path};
use crate::error::Error;

/// A site that is about to replace another.
pub(super) struct Change<'a> {
    pub(super) target: &'a Path,
    pub(super) old: &'a Manifest,
    pub(super) new: &'a Manifest,
    /// For each entry of `new`, whether it was written to the workspace; the others are in the old site.
    pub(super) written: &'a [bool],
    /// The files of the old site that go.
    pub(super) stale: &'a [&'a str],
}

/// Replaces the old site by the new one.
pub(super) fn swap(workspace: &Workspace, change: &Change, how: Swap) -> Result<(), Error> {
    refuse_obstacles(change)?;
    let written = change.written.iter().filter(|&&written| written).count();
    // One file changes places in one step by itself.
    let in_place =
        workspace.inside || how == Swap::InPlace || (how == Swap::Auto && written + change.stale.len() <= 1);
    let exchanged = !in_place && complete(workspace, change)? && exchange(workspace, change, how)?;
    if !exchanged {
        workspace.write_manifest(change.new, &workspace.journal())?;
        return replace_files(workspace, change.target, change.new);
    }
    // The new site stands; what cannot be removed of the old one now is removed by the next build.
    let _ = workspace.sweep(&workspace.staged());
    let _ = workspace.sweep(&workspace.set_aside());
    check::renew(change.target)
}

/// Refuses to publish where somebody else's file has the place of a new one.
fn refuse_obstacles(change: &Change) -> Result<(), Error> {
    let may_go = |path: &str| change.stale.binary_search(&path).is_ok();
    let obstacle = change
        .new
        .entries
        .par_iter()
        .zip(change.written)
        .filter(|&(_, &written)| written)
        .find_map_first(|(entry, _)| obstacle(change, &entry.path, &may_go));
    match obstacle {
        None => Ok(()),
        Some(found) => Err(Error::Refused(format!(
            "`{}` was not made by approdo, and the new site needs its place; move or rename it, then build again \
             (nothing was published)",
            change.target.join(found).display()
        ))),
    }
}

fn obstacle(change: &Change, path: &str, may_go: &(impl Fn(&str) -> bool + Sync)) -> Option<PathBuf> {
    let folders: Vec<&str> = path::folders(path).collect();
    for folder in folders.into_iter().rev() {
        match fs::symlink_metadata(change.target.join(folder)) {
            Err(_) => return None,
            Ok(metadata) if metadata.is_dir() => {}
            Ok(_) => return (!may_go(folder)).then(|| PathBuf::from(folder)),
        }
    }
    let place = change.target.join(path);
    match fs::symlink_metadata(&place) {
        Err(_) => None,
        Ok(metadata) if !metadata.is_dir() => (!change.old.lists(path)).then(|| PathBuf::from(path)),
        Ok(_) => {
            let stays = |found: &Found| {
                let Some(below) = found.path.to_str() else {
                    return true;
                };
                let whole = format!("{path}/{below}");
                if found.folder { !change.old.reaches_into(&whole) } else { !may_go(&whole) }
            };
            match tree::walk(&place, stays) {
                Ok(found) if change.old.reaches_into(path) => {
                    found.first().map(|found| Path::new(path).join(&found.path))
                }
                _ => Some(PathBuf::from(path)),
            }
        }
    }
}

/// Links everything that stays, approdo's and others', from the old site into the workspace, so that it holds
/// the whole new site. Answers false where the file system does not allow it.
fn complete(workspace: &Workspace, change: &Change) -> Result<bool, Error> {
    let staged = workspace.staged();
    let is_stranger = |found: &Found| {
        let Some(path) = found.path.to_str() else {
            return true;
        };
        if found.folder {
            path != INSIDE && !change.old.reaches_into(path)
        } else {
            path != manifest::NAME && change.stale.binary_search(&path).is_err() && !change.new.lists(path)
        }
    };
    let strangers = tree::walk(change.target, is_stranger)?;
    for found in strangers.iter().filter(|found| found.folder) {
        let to = staged.join(&found.path);
        fs::create_dir_all(&to).map_err(|cause| Error::io("create the folder", &to, cause))?;
    }
    let kept = change
        .new
        .entries
        .par_iter()
        .zip(change.written)
        .filter(|&(_, &written)| !written)
        .map(|(entry, _)| Path::new(entry.path.as_str()));
    let files = strangers.par_iter().filter(|found| !found.folder).map(|found| found.path.as_path());
    let linked = kept.chain(files).try_for_each(|path| {
        let from = change.target.join(path);
        tree::place(&staged.join(path), |to| fs::hard_link(&from, to)).map_err(|cause| (from, cause))
    });
    match linked {
        Err((_, cause)) if cannot_link(cause.kind()) => return Ok(false),
        Err((from, cause)) => return Err(Error::io("keep", &from, cause)),
        Ok(()) => {}
    }
    workspace.write_manifest(change.new, &staged.join(manifest::NAME))?;
    // Outer folders last: one may be closed for writing.
    for found in strangers.iter().rev().filter(|found| found.folder) {
        copy_permissions(&change.target.join(&found.path), &staged.join(&found.path))?;
    }
    copy_permissions(change.target, &staged)?;
    Ok(true)
}

/// Gives a folder the permissions of another.
pub(super) fn copy_permissions(from: &Path, to: &Path) -> Result<(), Error> {
    fs::symlink_metadata(from)
        .and_then(|metadata| fs::set_permissions(to, metadata.permissions()))
        .map_err(|cause| Error::io("set the permissions of", to, cause))
}

/// Hard links are not everywhere: other people's files, network and FAT file systems.
fn cannot_link(kind: io::ErrorKind) -> bool {
    use io::ErrorKind::{CrossesDevices, PermissionDenied, TooManyLinks, Unsupported};
    matches!(kind, CrossesDevices | PermissionDenied | TooManyLinks | Unsupported)
}

/// Lets the two folders change places. Answers false where the output folder cannot be moved.
fn exchange(workspace: &Workspace, change: &Change, how: Swap) -> Result<bool, Error> {
    use io::ErrorKind::{CrossesDevices, InvalidInput, PermissionDenied, ResourceBusy, Unsupported};
    let (staged, target) = (workspace.staged(), change.target);
    let exchanged = if how == Swap::Rename {
        Err(io::Error::from(Unsupported))
    } else {
        exchange_folders(&staged, target)
    };
    let moved = match exchanged {
        Err(cause) if matches!(cause.kind(), Unsupported | InvalidInput) => {
            // A build that is killed between these two leaves no output folder; the next one puts it back.
            let old = workspace.set_aside();
            fs::rename(target, &old).and_then(|()| {
                fs::rename(&staged, target).inspect_err(|_| {
                    let _ = fs::rename(&old, target);
                })
            })
        }
        result => result,
    };
    match moved {
        Ok(()) => Ok(true),
        Err(cause) if matches!(cause.kind(), ResourceBusy | CrossesDevices | PermissionDenied) => Ok(false),
        Err(cause) => Err(Error::io("replace", target, cause)),
    }
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange_folders(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange_folders(_one: &Path, _other: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Moves the new files into the output folder one by one: what pages load first, then pages, then the
/// sitemap, so that no page names a file that is not there yet; removes the stale ones; puts the manifest last.
///
/// The journal stands from before the first move until it becomes the manifest, so a build that is killed in
/// between is finished by the next one: every step may be done twice.
pub(super) fn replace_files(workspace: &Workspace, target: &Path, new: &Manifest) -> Result<(), Error> {
    let staged = workspace.staged();
    let old = match Manifest::read(target)? {
        Read::Whole(old) => old,
        _ => Manifest::empty(),
    };
    let stale: Vec<Entry> = old.entries.into_iter().filter(|entry| !new.lists(&entry.path)).collect();
    let mut moves: [Vec<PathBuf>; 3] = Default::default();
    if staged.is_dir() {
        // A manifest is here only when a whole site was prepared that could not be exchanged; the journal is the same.
        for found in tree::walk(&staged, |found| !found.folder && found.path != Path::new(manifest::NAME))? {
            moves[wave(&found.path)].push(found.path);
        }
    }
    // A folder takes a stale file's place, or a file a stale folder's.
    let blocked = moves.iter().flatten().any(|path| {
        let path = path.to_string_lossy();
        stale.iter().any(|entry| is_within(&path, &entry.path) || is_within(&entry.path, &path))
    });
    if blocked {
        remove_files(target, &stale)?;
    }
    for wave in &moves {
        wave.par_iter().try_for_each(|path| {
            let to = target.join(path);
            tree::place(&to, |to| fs::rename(staged.join(path), to))
                .map_err(|cause| Error::io("replace", &to, cause))
        })?;
    }
    remove_files(target, &stale)?;
    let manifest = target.join(manifest::NAME);
    fs::rename(workspace.journal(), &manifest).map_err(|cause| Error::io("write", &manifest, cause))?;
    check::renew(target)
}

fn is_within(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}

/// In which wave a file is moved: 0 what pages load, 1 pages, 2 the sitemap.
fn wave(path: &Path) -> usize {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    match () {
        () if name.starts_with("sitemap") => 2,
        () if name.ends_with(".html") => 1,
        () => 0,
    }
}

/// What [`remove_files`] did.
pub(super) struct Removed {
    /// How many files were removed.
    pub(super) count: usize,
    /// Which were not, because they have been changed, in path order.
    pub(super) kept: Vec<String>,
}

/// Removes those of the files that are as they were published, and the folders that become empty.
pub(super) fn remove_files(target: &Path, entries: &[Entry]) -> Result<Removed, Error> {
    let states = check::check(target, entries).states;
    let with_state = |wanted: State| {
        let entries = entries.iter().zip(&states);
        entries.filter_map(move |(entry, &state)| (state == wanted).then_some(entry.path.as_str()))
    };
    let intact: Vec<&str> = with_state(State::Intact).collect();
    intact.par_iter().try_for_each(|path| {
        let path = target.join(path);
        fs::remove_file(&path).map_err(|cause| Error::io("remove", &path, cause))
    })?;
    tree::prune(target, intact.iter().copied().flat_map(path::folders));
    Ok(Removed { count: intact.len(), kept: with_state(State::Changed).map(str::to_string).collect() })
}
