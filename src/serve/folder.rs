//! A built site in a folder.
//!
//! Its files are listed once, and again when a build has replaced them. Only what is on the list is ever opened, from
//! the very folder that was listed, and no symbolic link is followed on the way.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use axum::body::Bytes;
use rustix::fs::{Mode, OFlags, openat};
use walkdir::WalkDir;

use super::Pages;
use crate::Error;

/// The list of what a build wrote, in the folder itself; it is new with every build that changes anything.
const MANIFEST: &str = ".approdo-manifest";
/// The only folder with a dot in front that is served (RFC 8615).
const WELL_KNOWN: &str = ".well-known";

/// The files of a built site.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
    opened: OwnedFd,
    keys: HashSet<String>,
    base: String,
    stamp: Option<Stamp>,
    next: Mutex<Option<Arc<Folder>>>,
}

/// What changes when a manifest is replaced: inode, time of change in nanoseconds, size.
type Stamp = (u64, i128, u64);

impl Folder {
    /// Lists a folder that `build` wrote.
    ///
    /// # Errors
    /// [`Error::Refused`] where there is no such folder, [`Error::Io`] where it cannot be read.
    pub fn open(path: &Path) -> Result<Folder, Error> {
        let shown = path.display();
        let Some(stamp) = stamp(path) else {
            return Err(Error::Refused(format!(
                "there is no built site in `{shown}`: build the site first with `approdo build`"
            )));
        };
        let fault = |cause: io::Error| Error::io("read the folder", path, cause);
        let opened = File::open(path).map_err(fault)?.into();
        let mut folder = Folder {
            path: path.to_path_buf(),
            opened,
            keys: HashSet::new(),
            base: "/".to_string(),
            stamp: Some(stamp),
            next: Mutex::new(None),
        };
        folder.keys = keys(path).map_err(fault)?;
        if let Some(base) = folder.read("robots.txt").as_deref().and_then(base) {
            folder.base = base;
        }
        Ok(folder)
    }

    /// How many files are served.
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// Whether there is nothing to serve.
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }
}

impl Pages for Folder {
    fn base(&self) -> &str {
        &self.base
    }

    fn has(&self, key: &str) -> bool {
        self.keys.contains(key)
    }

    fn read(&self, key: &str) -> Option<Bytes> {
        self.keys.contains(key).then(|| read(self.opened.as_fd(), key).ok())?.map(Bytes::from)
    }

    fn renewed(&self) -> Option<Arc<dyn Pages>> {
        // While one folder takes another's place there may be none for a moment.
        let now = stamp(&self.path)?;
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        if self.stamp == Some(now) {
            return None;
        }
        if next.as_ref().is_none_or(|next| next.stamp != Some(now)) {
            *next = Folder::open(&self.path).ok().map(Arc::new);
        }
        next.clone().map(|next| next as Arc<dyn Pages>)
    }
}

fn stamp(folder: &Path) -> Option<Stamp> {
    let found = fs::symlink_metadata(folder.join(MANIFEST)).ok().filter(fs::Metadata::is_file)?;
    let time = i128::from(found.mtime()) * 1_000_000_000 + i128::from(found.mtime_nsec());
    Some((found.ino(), time, found.size()))
}

/// The files that are served: no links, and nothing with a dot in front but what is meant to be found so.
fn keys(folder: &Path) -> io::Result<HashSet<String>> {
    let mut keys = HashSet::new();
    let walk = WalkDir::new(folder).min_depth(1).follow_links(false).into_iter().filter_entry(|entry| {
        let hidden = entry.file_name().as_encoded_bytes().starts_with(b".");
        !hidden || (entry.depth() == 1 && entry.file_name() == WELL_KNOWN)
    });
    for entry in walk {
        let entry = entry?;
        if entry.file_type().is_file()
            && let Some(key) = entry.path().strip_prefix(folder).ok().and_then(Path::to_str)
        {
            keys.insert(key.to_string());
        }
    }
    Ok(keys)
}

/// Reads a file below an open folder, one folder at a time, so that no link is followed.
fn read(folder: impl AsFd, key: &str) -> io::Result<Vec<u8>> {
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let (folders, name) = key.rsplit_once('/').unwrap_or(("", key));
    let mut at = folder.as_fd().try_clone_to_owned()?;
    for name in folders.split('/').filter(|name| !name.is_empty()) {
        at = openat(&at, name, flags | OFlags::DIRECTORY, Mode::empty())?;
    }
    // A pipe that has taken the file's place is not waited for.
    let mut file = File::from(openat(&at, name, flags | OFlags::NONBLOCK, Mode::empty())?);
    let found = file.metadata()?;
    if !found.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let mut bytes = Vec::with_capacity(usize::try_from(found.len()).unwrap_or_default());
    file.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The path that a site lies under, from its `robots.txt`, which names the sitemap at the site's root.
fn base(robots: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(robots).ok()?;
    let sitemap = text.lines().find_map(|line| line.strip_prefix("Sitemap: "))?;
    let url = url::Url::parse(sitemap.trim()).ok()?;
    let (base, _) = url.path().rsplit_once('/')?;
    Some(format!("{base}/"))
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    fn site() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        for (path, text) in [
            ("secret", "secret"),
            ("public/.approdo-manifest", "1"),
            ("public/robots.txt", "Sitemap: https://example.org/sub/sitemap.xml\n"),
            ("public/it/index.html", "it"),
            ("public/.htaccess", ""),
            ("public/.git/config", ""),
            ("public/.well-known/security.txt", "mail"),
            ("public/.well-known/.hidden", ""),
        ] {
            fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
            fs::write(root.join(path), text).unwrap();
        }
        symlink("../secret", root.join("public/link.html")).unwrap();
        symlink("..", root.join("public/up")).unwrap();
        folder
    }

    #[test]
    fn only_plain_files_are_listed() {
        let site = site();
        let folder = Folder::open(&site.path().join("public")).unwrap();
        let mut keys: Vec<&str> = folder.keys.iter().map(String::as_str).collect();
        keys.sort_unstable();
        assert_eq!(keys, [".well-known/security.txt", "it/index.html", "robots.txt"]);
        assert_eq!((folder.base(), folder.len()), ("/sub/", 3));
        assert!(Folder::open(site.path()).unwrap_err().to_string().contains("approdo build"));
    }

    #[test]
    fn a_link_that_takes_the_place_of_a_file_or_folder_is_not_followed() {
        let site = site();
        let root = site.path().join("public");
        let folder = Folder::open(&root).unwrap();
        assert_eq!(folder.read("it/index.html").as_deref(), Some(&b"it"[..]));
        fs::remove_file(root.join("it/index.html")).unwrap();
        symlink("../../secret", root.join("it/index.html")).unwrap();
        assert_eq!(folder.read("it/index.html"), None);
        fs::remove_dir_all(root.join("it")).unwrap();
        fs::create_dir(site.path().join("other")).unwrap();
        fs::write(site.path().join("other/index.html"), "other").unwrap();
        symlink("../other", root.join("it")).unwrap();
        assert_eq!(folder.read("it/index.html"), None);
        assert_eq!(folder.read("../secret"), None);
    }

    #[test]
    fn a_new_build_is_seen_and_the_old_one_read_to_its_end() {
        let site = site();
        let root = site.path().join("public");
        let folder = Folder::open(&root).unwrap();
        assert!(folder.renewed().is_none());
        fs::rename(&root, site.path().join("old")).unwrap();
        assert!(folder.renewed().is_none());
        assert_eq!(folder.read("it/index.html").as_deref(), Some(&b"it"[..]));
        fs::create_dir_all(root.join("en")).unwrap();
        fs::write(root.join("en/index.html"), "en").unwrap();
        fs::write(root.join(MANIFEST), "22").unwrap();
        let renewed = folder.renewed().unwrap();
        assert!(renewed.has("en/index.html") && !renewed.has("it/index.html"));
        assert!(renewed.renewed().is_none());
    }
}
