//! File systems that are full, cannot be written, or attached where the output belongs. Each case runs in a
//! process of its own with file systems of its own (`unshare`), and is skipped where that is not allowed.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use approdo::Error;
use approdo::output::publish::{Publication, Swap};

use super::{publish, published, which};

const CASE: &str = "APPRODO_TEST_HOSTILE";
/// What the script answers when the system does not let it attach a file system.
const NOT_ALLOWED: i32 = 77;

/// Runs one case where the script has prepared for it; does nothing when it runs as a test.
#[test]
fn hostile_child() {
    let Ok(order) = std::env::var(CASE) else { return };
    let (case, root) = order.split_once(' ').unwrap();
    let root = Path::new(root);
    match case {
        "full" => full(root),
        "attached" => attached(root),
        "read-only" => read_only(root),
        "closed-parent" => closed_parent(root),
        other => panic!("{other}"),
    }
}

/// Runs a case after a shell script, in which `$1` is the site's folder.
fn run(case: &str, script: &str) {
    let folder = tempfile::tempdir().unwrap();
    let script = format!(
        "{{ {script}; }} || exit {NOT_ALLOWED}; exec \"$0\" publish::hostile::hostile_child --exact --nocapture"
    );
    let status = Command::new("unshare")
        .args(["--map-root-user", "--mount", "sh", "-c", &script])
        .arg(std::env::current_exe().unwrap())
        .arg(folder.path())
        .env(CASE, format!("{case} {}", folder.path().display()))
        .status();
    match status.map(|status| status.code()) {
        Ok(Some(0)) => {}
        Ok(Some(1 | NOT_ALLOWED)) if !can_attach() => {
            println!("skipped: this machine does not let tests attach file systems");
        }
        Err(cause) => println!("skipped: no `unshare` on this machine: {cause}"),
        Ok(code) => panic!("the case `{case}` ended with {code:?}"),
    }
}

fn can_attach() -> bool {
    let folder = tempfile::tempdir().unwrap();
    Command::new("unshare")
        .args(["--map-root-user", "--mount", "mount", "-t", "tmpfs", "tmpfs"])
        .arg(folder.path())
        .status()
        .is_ok_and(|status| status.success())
}

#[test]
fn a_full_disk_leaves_the_old_site() {
    run("full", "mount -t tmpfs -o size=2m tmpfs \"$1\"");
}

fn full(root: &Path) {
    publish(root, 0, 60, Swap::Auto).unwrap();
    fs::write(root.join("public/CNAME"), "example.org").unwrap();
    for how in [Swap::Exchange, Swap::InPlace] {
        let text = publish(root, 1, 3000, how).unwrap_err().to_string();
        assert!(text.contains(&format!("cannot write `{}/public/", root.display())), "{text}");
        assert!(text.contains("No space left"), "{text}");
        assert_eq!(which(root, &[0], 60), 0);
        assert_eq!(fs::read_dir(root).unwrap().count(), 1, "the workspace is still there");
    }
    // There is room again for one of the old size.
    publish(root, 2, 60, Swap::Auto).unwrap();
    which(root, &[2], 60);
}

#[test]
fn an_attached_file_system_is_published_to_file_by_file() {
    run("attached", "mkdir \"$1/public\" && mount -t tmpfs tmpfs \"$1/public\"");
    run("attached", "mkdir \"$1/public\" \"$1/real\" && mount --bind \"$1/real\" \"$1/public\"");
}

fn attached(root: &Path) {
    let public = root.join("public");
    let inode = || fs::metadata(&public).unwrap().ino();
    let before = inode();
    publish(root, 0, 60, Swap::Auto).unwrap();
    fs::write(public.join("CNAME"), "example.org").unwrap();
    for generation in 1..4 {
        let summary = publish(root, generation, 60, Swap::Auto).unwrap();
        assert_eq!((summary.written, summary.unchanged, summary.removed), (41, 20, 20));
        which(root, &[generation], 60);
        assert!(!public.join(".approdo-work").exists());
    }
    assert_eq!(inode(), before);
    let cleaned = approdo::output::publish::clean(&public, root, &[]).unwrap();
    assert_eq!((cleaned.removed, published(root).len()), (61, 1));
}

#[test]
fn a_read_only_file_system_is_an_error_that_names_the_path() {
    run("read-only", "mount -t tmpfs tmpfs \"$1\"");
}

fn read_only(root: &Path) {
    publish(root, 0, 60, Swap::Auto).unwrap();
    fs::write(root.join("public/CNAME"), "example.org").unwrap();
    let remount = Command::new("mount").args(["-o", "remount,ro"]).arg(root).status();
    assert!(remount.unwrap().success());
    let error = publish(root, 1, 60, Swap::Auto).unwrap_err();
    assert!(matches!(&error, Error::Io { path, .. } if path.starts_with(root)), "{error}");
    which(root, &[0], 60);
}

#[test]
fn a_folder_that_may_not_be_written_is_an_error_that_names_the_path() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    publish(root, 0, 60, Swap::Auto).unwrap();
    fs::write(root.join("public/CNAME"), "example.org").unwrap();
    let mut child = Command::new(std::env::current_exe().unwrap());
    child
        .args(["publish::hostile::hostile_child", "--exact", "--nocapture"])
        .env(CASE, format!("closed-parent {}", root.display()));
    // Nothing is closed to root, so root runs the case as nobody.
    let nobody = 65_534;
    if fs::metadata(root).unwrap().uid() == 0 {
        for entry in walkdir::WalkDir::new(root) {
            chown(entry.unwrap().path(), Some(nobody), Some(nobody)).unwrap();
        }
        child.uid(nobody).gid(nobody);
    }
    match child.status() {
        Ok(status) => assert!(status.success()),
        Err(cause) => println!("skipped: the test cannot run as nobody: {cause}"),
    }
}

fn closed_parent(root: &Path) {
    let close = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    // The folder around is closed: the workspace goes inside.
    close(root, 0o555);
    publish(root, 1, 60, Swap::Auto).unwrap();
    which(root, &[1], 60);
    // The output folder is closed too.
    let public: PathBuf = root.join("public");
    close(&public, 0o555);
    let error = publish(root, 2, 60, Swap::Auto).unwrap_err();
    assert!(matches!(&error, Error::Io { path, .. } if path.starts_with(&public)), "{error}");
    which(root, &[1], 60);
    let fingerprint = blake3::hash(b"1 60");
    assert!(Publication::open(&public, root, &[], fingerprint).is_err());
    close(&public, 0o755);
    close(root, 0o755);
}
