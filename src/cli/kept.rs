//! Pictures that were made before, in `.approdo/cache/images` beside the configuration.
//!
//! What is read is checked, and a file that cannot be read or written is no fault: the picture is made again.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use crate::picture::Keep;

/// The folders, from the site's, each in the one before.
const FOLDERS: [&str; 3] = [".approdo", "cache", "images"];
/// How long a name is: half of a hash in hexadecimal digits.
const NAME: usize = 32;
/// What stands behind the name of a file that is being written.
const PART: &str = ".part";

/// The pictures of earlier builds.
pub(super) struct Kept {
    root: PathBuf,
    writes: bool,
    /// The names that this build has asked for.
    used: Mutex<BTreeSet<String>>,
}

impl Kept {
    /// Those of a site; with `writes`, new ones are added.
    pub(super) fn open(root: &Path, writes: bool) -> Kept {
        Kept { root: root.to_path_buf(), writes, used: Mutex::default() }
    }

    /// Removes what no page of this build needs any more.
    pub(super) fn sweep(&self) {
        let Some(folder) = self.folder() else { return };
        let used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let stem = name.strip_suffix(PART).unwrap_or(&name);
            let is_own = stem.len() == NAME && stem.bytes().all(|byte| byte.is_ascii_hexdigit());
            if is_own && !used.contains(&name) && entry.file_type().is_ok_and(|kind| kind.is_file()) {
                let _ = fs::remove_file(entry.path());
            }
        }
        // These go only where nothing is left in them.
        let folders = (1..=FOLDERS.len()).rev();
        for place in folders.map(|count| FOLDERS[..count].iter().collect::<PathBuf>()) {
            let _ = fs::remove_dir(self.root.join(place));
        }
    }

    /// The folder, unless a link leads out of the site.
    fn folder(&self) -> Option<PathBuf> {
        FOLDERS.into_iter().try_fold(self.root.clone(), |folder, name| {
            let folder = folder.join(name);
            let is_link = fs::symlink_metadata(&folder).is_ok_and(|found| !found.is_dir());
            (!is_link).then_some(folder)
        })
    }

    /// The name of a file: another one for each version of the program, which may make other bytes.
    fn name(wanted: &str) -> String {
        let mut hasher = blake3::Hasher::new();
        hasher.update(crate::BUILD_ID);
        hasher.update(wanted.as_bytes());
        hasher.finalize().to_hex()[..NAME].to_string()
    }
}

impl Keep for Kept {
    fn take(&self, name: &str) -> Option<Vec<u8>> {
        let name = Kept::name(name);
        let place = self.folder()?.join(&name);
        self.used.lock().unwrap_or_else(PoisonError::into_inner).insert(name);
        let mut bytes = fs::read(place).ok()?;
        let end = bytes.len().checked_sub(blake3::OUT_LEN)?;
        let hash = bytes.split_off(end);
        (blake3::hash(&bytes).as_bytes() == hash.as_slice()).then_some(bytes)
    }

    fn keep(&self, name: &str, bytes: &[u8]) {
        let Some(folder) = self.folder().filter(|_| self.writes) else { return };
        let name = Kept::name(name);
        let part = folder.join(format!("{name}{PART}"));
        let whole = [bytes, blake3::hash(bytes).as_bytes()].concat();
        let written = fs::create_dir_all(&folder).and_then(|()| fs::write(&part, whole));
        if written.and_then(|()| fs::rename(&part, folder.join(&name))).is_err() {
            let _ = fs::remove_file(&part);
        }
    }
}
