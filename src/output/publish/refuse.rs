//! Folders that must not be published to. Other tools have emptied whole projects here
//! (getzola/zola 1378, 2251; Hugo's `--cleanDestinationDir`), so a doubt is a refusal.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::{Component, Path, PathBuf};

use super::manifest::{self, Manifest, Read};
use super::workspace;
use crate::error::Error;

/// Resolves the output folder and refuses it where publishing could harm anything.
///
/// `root` is the site's root, which holds the sources and may hold the output; the output must neither hold
/// nor lie in any of `sources`. Nothing is read but names, nothing is changed.
pub(super) fn resolve(target: &Path, root: &Path, sources: &[&Path]) -> Result<PathBuf, Error> {
    let refuse = |why: &str| {
        Err(Error::Refused(format!("cannot publish to `{}`: {why}; choose another folder", target.display())))
    };
    // Without the slash at the end, which would follow a symbolic link.
    let plain: PathBuf = target.components().collect();
    if let Ok(metadata) = fs::symlink_metadata(&plain) {
        if metadata.is_symlink() {
            return refuse("it is a symbolic link, and approdo does not follow it");
        }
        if !metadata.is_dir() {
            return refuse("it is a file");
        }
    }
    let Some(resolved) = canonical(&plain) else {
        return refuse("it has `..` behind a folder that does not exist");
    };
    if resolved.parent().is_none() {
        return refuse("it is the root of the file system");
    }
    if env::home_dir().is_some_and(|home| canonical(&home).is_some_and(|home| home.starts_with(&resolved))) {
        return refuse("it is or holds your home folder");
    }
    if resolved.components().any(|part| part.as_os_str() == ".git") {
        return refuse("it lies in a Git repository's own folder");
    }
    if canonical(root).is_some_and(|root| root.starts_with(&resolved)) {
        return refuse("it is or holds the site's own folder");
    }
    for source in sources {
        let Some(source_path) = canonical(source) else {
            continue;
        };
        if source_path.starts_with(&resolved) || resolved.starts_with(&source_path) {
            let name = source.file_name().unwrap_or(OsStr::new(".")).to_string_lossy();
            return refuse(&format!("it is, holds or lies in the source folder `{name}`"));
        }
    }
    Ok(resolved)
}

/// The path without symbolic links and `..`; what does not exist yet is kept as it stands. `None` where a
/// `..` follows something that does not exist.
fn canonical(path: &Path) -> Option<PathBuf> {
    let absolute = std::path::absolute(path).ok()?;
    let mut missing = Vec::new();
    let mut existing = absolute.as_path();
    loop {
        if let Ok(found) = existing.canonicalize() {
            return Some(found.join(missing.iter().rev().collect::<PathBuf>()));
        }
        match existing.components().next_back()? {
            Component::Normal(name) => missing.push(name),
            _ => return None,
        }
        existing = existing.parent()?;
    }
}

/// The output folder as it was found.
pub(super) enum Found {
    /// There is none.
    Nothing,
    /// It holds nothing.
    Empty,
    /// It holds a site that approdo has published.
    Site(Manifest),
}

/// Looks into the output folder and refuses one that approdo did not make.
pub(super) fn examine(target: &Path) -> Result<Found, Error> {
    let shown = target.display();
    if target.symlink_metadata().is_err() {
        return Ok(Found::Nothing);
    }
    if target.join(".git").symlink_metadata().is_ok() {
        return Err(Error::Refused(format!(
            "cannot publish to `{shown}`: it holds a Git repository; choose another folder"
        )));
    }
    let read = Manifest::read(target)?;
    if let Read::Whole(manifest) = read {
        return Ok(Found::Site(manifest));
    }
    let entries = fs::read_dir(target).map_err(|cause| Error::io("read the folder", target, cause))?;
    let known = [manifest::NAME, workspace::INSIDE];
    for entry in entries {
        let name = entry.map_err(|cause| Error::io("read the folder", target, cause))?.file_name();
        if !known.iter().any(|known| name == *known) {
            return Err(Error::Refused(match read {
                Read::Damaged => format!(
                    "cannot publish to `{shown}`: its list of published files, `{}`, is damaged or of another version, so it is \
                     not known which files are approdo's; move the folder away, then build again",
                    manifest::NAME
                ),
                _ => format!(
                    "cannot publish to `{shown}`: approdo did not make this folder, and it holds `{}`; choose another \
                     folder, or empty this one",
                    name.to_string_lossy().escape_debug()
                ),
            }));
        }
    }
    match read {
        Read::Absent => Ok(Found::Empty),
        _ => Ok(Found::Site(Manifest::empty())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for name in ["content/guides", "static", "sub/.git"] {
            fs::create_dir_all(folder.path().join("site").join(name)).unwrap();
        }
        folder
    }

    fn refusal(root: &Path, target: &Path) -> String {
        let sources = [root.join("content"), root.join("static"), root.join("themes")];
        let sources: Vec<&Path> = sources.iter().map(PathBuf::as_path).collect();
        match resolve(target, root, &sources) {
            Err(Error::Refused(text)) => text,
            Err(other) => panic!("{other}"),
            Ok(_) => String::new(),
        }
    }

    #[test]
    fn sources_and_what_holds_them_are_refused() {
        let folder = site();
        let root = folder.path().join("site");
        for (target, why) in [
            (".", "site's own folder"),
            ("..", "site's own folder"),
            ("content/..", "site's own folder"),
            ("content", "source folder `content`"),
            ("content/", "source folder `content`"),
            ("content/guides", "source folder `content`"),
            ("content/guides/new/deep", "source folder `content`"),
            ("static/public", "source folder `static`"),
            ("themes/x", "source folder `themes`"),
            ("public/../content", "behind a folder that does not exist"),
            ("sub/.git", "Git repository's own folder"),
            ("sub/.git/new", "Git repository's own folder"),
            ("/", "root of the file system"),
        ] {
            let text = refusal(&root, &root.join(target));
            assert!(text.contains(why), "{target}: {text}");
            assert!(text.contains("choose another folder"), "{target}: {text}");
        }
        for target in ["public", "public/", "out/deep/site", "../elsewhere", "sub"] {
            assert_eq!(refusal(&root, &root.join(target)), "", "{target}");
        }
    }

    #[test]
    fn home_and_what_holds_it_are_refused() {
        let folder = site();
        let home = env::home_dir().unwrap();
        assert!(refusal(folder.path(), &home).contains("home folder"));
        assert_eq!(refusal(folder.path(), &home.join("public-of-approdo")), "");
    }

    #[test]
    fn symbolic_links_and_files_are_refused() {
        let folder = site();
        let root = folder.path().join("site");
        fs::create_dir(folder.path().join("real")).unwrap();
        std::os::unix::fs::symlink(folder.path().join("real"), root.join("public")).unwrap();
        fs::write(root.join("file"), "").unwrap();
        assert!(refusal(&root, &root.join("public")).contains("symbolic link"));
        assert!(refusal(&root, &root.join("public/")).contains("symbolic link"));
        assert!(refusal(&root, &root.join("file")).contains("it is a file"));
        // A link on the way is resolved, and what it leads to is judged.
        std::os::unix::fs::symlink(root.join("content"), root.join("way")).unwrap();
        assert!(refusal(&root, &root.join("way/public")).contains("source folder `content`"));
    }

    #[test]
    fn folders_that_approdo_did_not_make_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path();
        assert!(matches!(examine(&target.join("none")), Ok(Found::Nothing)));
        assert!(matches!(examine(target), Ok(Found::Empty)));
        fs::write(target.join("thesis.doc"), "").unwrap();
        let text = |target: &Path| examine(target).err().map(|e| e.to_string()).unwrap_or_default();
        assert!(text(target).contains("it holds `thesis.doc`"), "{}", text(target));
        fs::write(target.join(manifest::NAME), "approdo-manifest 1\nfinger").unwrap();
        assert!(text(target).contains("is damaged"), "{}", text(target));
        fs::write(target.join(manifest::NAME), Manifest::empty().to_text()).unwrap();
        assert!(matches!(examine(target), Ok(Found::Site(_))));
        fs::write(target.join(".git"), "gitdir: elsewhere").unwrap();
        assert!(text(target).contains("Git repository"), "{}", text(target));
    }
}
