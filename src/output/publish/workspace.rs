//! The folder in which a site is prepared: it holds the lock, the new files and, for a moment, the old site.
//!
//! `.<name>.approdo` lies beside the output folder, on the same file system, so that the whole site can
//! change places with the old one. Where the output folder is a mount point, or the folder around it cannot
//! be written, it is `.approdo-work` inside.
//!
//! The lock is the system's (`flock`), so it ends with the process that holds it, however that ends; what a
//! dead process has left is finished or swept away by the next one that gets the lock.

use std::ffi::OsString;
use std::fs::{self, File, TryLockError};
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use super::manifest::{self, Manifest, Read};
use super::{swap, tree};
use crate::error::Error;

/// The name of a workspace inside the output folder.
pub(super) const INSIDE: &str = ".approdo-work";

const LOCK: &str = "lock";
const NEW: &str = "new";
const OLD: &str = "old";
const JOURNAL: &str = "journal";
/// A manifest that is being written.
const DRAFT: &str = "draft";
/// The manifest of a tree that is being removed.
const LIST: &str = "list";
const OWN_NAMES: [&str; 6] = [LOCK, NEW, OLD, JOURNAL, DRAFT, LIST];

/// A locked workspace; what is in it goes when it is dropped.
pub(super) struct Workspace {
    folder: PathBuf,
    /// Whether it lies inside the output folder, so that the two cannot change places.
    pub(super) inside: bool,
    target: PathBuf,
    _lock: File,
}

impl Workspace {
    /// Takes the lock and clears away what a killed build has left: afterwards the old site is whole, or the
    /// new one is.
    pub(super) fn open(target: &Path) -> Result<Workspace, Error> {
        let workspace = Workspace::lock_somewhere(target)?;
        workspace.recover()?;
        let staged = workspace.staged();
        fs::create_dir(&staged).map_err(|cause| Error::io("create the folder", &staged, cause))?;
        Ok(workspace)
    }

    /// Where the new files are written.
    pub(super) fn staged(&self) -> PathBuf {
        self.folder.join(NEW)
    }

    /// Where the old site lies between two renames, on systems that cannot exchange two folders.
    pub(super) fn set_aside(&self) -> PathBuf {
        self.folder.join(OLD)
    }

    /// The manifest of a replacement file by file that has begun, so must be finished.
    pub(super) fn journal(&self) -> PathBuf {
        self.folder.join(JOURNAL)
    }

    /// Puts a manifest at a path in one step.
    pub(super) fn write_manifest(&self, manifest: &Manifest, to: &Path) -> Result<(), Error> {
        let draft = self.folder.join(DRAFT);
        fs::write(&draft, manifest.to_text()).map_err(|cause| Error::io("write", &draft, cause))?;
        fs::rename(&draft, to).map_err(|cause| Error::io("write", to, cause))
    }

    /// Removes a tree that holds either a site that was not finished or one that was replaced.
    ///
    /// What its manifest lists goes, and so does whatever the output folder holds as well (a hard link of the
    /// same file). A stranger that came in at the last moment moves to the output folder.
    pub(super) fn sweep(&self, root: &Path) -> Result<(), Error> {
        let listed = match Manifest::read(root)? {
            Read::Whole(manifest) => manifest,
            Read::Damaged => Manifest::empty(),
            // Manifests come last, so this was never a site.
            Read::Absent => return tree::remove(root, &|_| false).map(|_| ()),
        };
        let stays = |path: &Path| {
            let inside = root.join(path);
            let ours = path.to_str().is_some_and(|path| listed.lists(path))
                || fs::symlink_metadata(&inside).is_ok_and(|metadata| metadata.nlink() > 1);
            // Without the list nobody could tell any more what may go, so it goes last.
            path == Path::new(manifest::NAME)
                || (!ours && {
                    let rescued = self.target.join(path);
                    let moved = tree::place(&rescued, |rescued| fs::hard_link(&inside, rescued))
                        .and_then(|()| fs::remove_file(&inside));
                    moved.is_err() && inside.symlink_metadata().is_ok()
                })
        };
        tree::remove(root, &stays)?;
        let (list, aside) = (root.join(manifest::NAME), self.folder.join(LIST));
        let removed = fs::rename(&list, &aside).and_then(|()| {
            fs::remove_dir(root).inspect_err(|_| {
                let _ = fs::rename(&aside, &list);
            })
        });
        let _ = fs::remove_file(&aside);
        removed.map_err(|_| {
            Error::Refused(format!(
                "`{}` holds files that approdo did not write and that have no place in `{}`; move them away, then \
                 build again",
                root.display(),
                self.target.display()
            ))
        })
    }

    fn lock_somewhere(target: &Path) -> Result<Workspace, Error> {
        let lock_in = |folder: PathBuf, inside| {
            let lock = lock(&folder, target)?;
            Ok(Workspace { folder, inside, target: target.to_path_buf(), _lock: lock })
        };
        let inside = target.join(INSIDE);
        let (Some(around), Some(name)) = (target.parent(), target.file_name()) else {
            return lock_in(inside, true);
        };
        if is_mount_point(target) {
            return lock_in(inside, true);
        }
        let mut hidden = OsString::from(".");
        hidden.push(name);
        hidden.push(".approdo");
        match lock_in(around.join(hidden), false) {
            Err(Error::Io { cause, .. })
                if target.is_dir()
                    && matches!(
                        cause.kind(),
                        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem
                    ) =>
            {
                lock_in(inside, true)
            }
            result => result,
        }
    }

    fn recover(&self) -> Result<(), Error> {
        let exists = |path: &Path| path.symlink_metadata().is_ok();
        let (staged, old, journal) = (self.staged(), self.set_aside(), self.journal());
        if exists(&old) {
            if exists(&self.target) {
                self.sweep(&old)?;
            } else {
                fs::rename(&old, &self.target).map_err(|cause| Error::io("put back", &self.target, cause))?;
            }
        }
        if exists(&journal) {
            if let Read::Whole(manifest) = Manifest::read_file(&journal)? {
                swap::replace_files(self, &self.target, &manifest)?;
            } else {
                fs::remove_file(&journal).map_err(|cause| Error::io("remove", &journal, cause))?;
            }
        }
        if exists(&staged) {
            self.sweep(&staged)?;
        }
        Ok(())
    }
}

impl Drop for Workspace {
    fn drop(&mut self) {
        let (staged, old) = (self.staged(), self.set_aside());
        let exists = |path: &Path| path.symlink_metadata().is_ok();
        // What has begun, or cannot be removed now, is for the next build to end.
        if !exists(&self.journal()) && (!exists(&staged) || self.sweep(&staged).is_ok()) && !exists(&old) {
            for name in [DRAFT, LIST, LOCK] {
                let _ = fs::remove_file(self.folder.join(name));
            }
            let _ = fs::remove_dir(&self.folder);
        }
    }
}

/// Makes the folder and takes the lock in it.
fn lock(folder: &Path, target: &Path) -> Result<File, Error> {
    let path = folder.join(LOCK);
    loop {
        match fs::create_dir(folder) {
            Ok(()) => {}
            Err(cause) if cause.kind() == io::ErrorKind::AlreadyExists => refuse_strangers(folder)?,
            Err(cause) => return Err(Error::io("create the folder", folder, cause)),
        }
        let file = match File::options().create(true).append(true).open(&path) {
            Ok(file) => file,
            // Another build has ended just now and took the folder with it.
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => continue,
            Err(cause) => return Err(Error::io("create", &path, cause)),
        };
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(Error::Refused(format!(
                    "another build is publishing to `{}`; wait until it has ended, then build again",
                    target.display()
                )));
            }
            Err(TryLockError::Error(cause)) => return Err(Error::io("lock", &path, cause)),
        }
        // The one before may have removed the file between opening and locking it.
        let held = file.metadata().map_err(|cause| Error::io("lock", &path, cause))?;
        if fs::symlink_metadata(&path)
            .is_ok_and(|there| (there.dev(), there.ino()) == (held.dev(), held.ino()))
        {
            return Ok(file);
        }
    }
}

/// A folder of that name which holds other things than a workspace does is somebody else's.
fn refuse_strangers(folder: &Path) -> Result<(), Error> {
    let is_own = match fs::read_dir(folder) {
        Ok(mut entries) => entries
            .all(|entry| entry.is_ok_and(|entry| OWN_NAMES.iter().any(|own| entry.file_name() == *own))),
        Err(cause) => cause.kind() == io::ErrorKind::NotFound,
    };
    if is_own && !folder.is_symlink() {
        return Ok(());
    }
    Err(Error::Refused(format!(
        "approdo prepares the site in `{}`, but something else has that name; move or rename it, then build again",
        folder.display()
    )))
}

/// Whether a folder is where a file system is attached; then it cannot be renamed.
fn is_mount_point(folder: &Path) -> bool {
    #[cfg(target_os = "linux")]
    {
        use rustix::fs::{AtFlags, CWD, StatxAttributes, StatxFlags, statx};
        if let Ok(found) = statx(CWD, folder, AtFlags::SYMLINK_NOFOLLOW, StatxFlags::BASIC_STATS)
            && found.stx_attributes_mask.contains(StatxAttributes::MOUNT_ROOT)
        {
            return found.stx_attributes.contains(StatxAttributes::MOUNT_ROOT);
        }
    }
    let device = |path: &Path| fs::symlink_metadata(path).map(|metadata| metadata.dev()).ok();
    folder.parent().is_some_and(|around| device(folder).is_some() && device(folder) != device(around))
}
