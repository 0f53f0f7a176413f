//! A build that is killed at any moment.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use approdo::output::publish::Swap;

use super::{publish, published, which};

const FILES: usize = 240;
const KILLS: usize = 30;

/// Publishes in a process of its own; does nothing when it runs as a test.
#[test]
fn killable_child() {
    let Ok(order) = std::env::var("APPRODO_TEST_KILL") else {
        return;
    };
    let mut parts = order.splitn(3, ' ');
    let generation = parts.next().unwrap().parse().unwrap();
    let how = match parts.next().unwrap() {
        "Exchange" => Swap::Exchange,
        "Rename" => Swap::Rename,
        "InPlace" => Swap::InPlace,
        other => panic!("{other}"),
    };
    println!("ready");
    publish(Path::new(parts.next().unwrap()), generation, FILES, how).unwrap();
}

fn start(root: &Path, generation: usize, how: Swap) -> (Child, BufReader<ChildStdout>) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["publish::kill::killable_child", "--exact", "--nocapture", "--test-threads=1"])
        .env("APPRODO_TEST_KILL", format!("{generation} {how:?} {}", root.display()))
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    // The pipe stays open: a child that cannot write to it would fail.
    let mut output = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    while !line.contains("ready") {
        line.clear();
        assert_ne!(output.read_line(&mut line).unwrap(), 0, "the child ended early");
    }
    (child, output)
}

fn killed_at_any_moment(how: Swap, whole_at_once: bool) {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    publish(root, 0, FILES, how).unwrap();
    fs::write(root.join("public/CNAME"), "example.org").unwrap();
    let begin = Instant::now();
    assert!(start(root, 1, how).0.wait().unwrap().success());
    let whole = begin.elapsed();
    let (mut current, mut old, mut new) = (1, 0, 0);
    for kill in 0..KILLS {
        let next = kill + 2;
        let (mut child, _output) = start(root, next, how);
        std::thread::sleep(whole.mul_f64(kill as f64 / KILLS as f64).max(Duration::from_micros(50)));
        child.kill().unwrap();
        child.wait().unwrap();
        let before = whole_at_once.then(|| which(root, &[current, next], FILES));
        // The next build looks at the folder, whatever it then does.
        let fingerprint = blake3::hash(b"other");
        let opened =
            approdo::output::publish::Publication::open(&root.join("public"), root, &[], fingerprint);
        drop(opened.unwrap());
        let after = which(root, &[current, next], FILES);
        assert!(before.is_none_or(|before| before == after));
        let names: Vec<_> = walkdir::WalkDir::new(root)
            .max_depth(2)
            .into_iter()
            .map(|entry| entry.unwrap().into_path())
            .filter(|path| !path.starts_with(root.join("public")) && path != root)
            .collect();
        assert!(names.is_empty(), "the killed build's workspace is still there: {names:?}");
        *(if after == next { &mut new } else { &mut old }) += 1;
        current = after;
    }
    println!("{how:?}: {KILLS} kills, the old site {old} times, the new one {new} times");
    // And all is well afterwards.
    publish(root, 99, FILES, how).unwrap();
    assert_eq!(which(root, &[99], FILES), 99);
}

#[test]
fn a_killed_exchange_leaves_the_old_site_or_the_new_one() {
    killed_at_any_moment(Swap::Exchange, true);
}

#[test]
fn a_killed_rename_is_mended_by_the_next_build() {
    killed_at_any_moment(Swap::Rename, false);
}

#[test]
fn a_killed_replacement_file_by_file_is_finished_by_the_next_build() {
    killed_at_any_moment(Swap::InPlace, false);
}

#[test]
fn a_first_build_that_is_killed_leaves_no_folder_or_a_whole_one() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    for kill in 0..20 {
        let (mut child, _output) = start(root, 5, Swap::Exchange);
        std::thread::sleep(Duration::from_micros(700 * kill));
        child.kill().unwrap();
        child.wait().unwrap();
        if root.join("public").exists() {
            assert_eq!(published(root), super::site(5, FILES));
            fs::remove_dir_all(root.join("public")).unwrap();
        }
    }
    publish(root, 6, FILES, Swap::Auto).unwrap();
    assert_eq!(published(root), super::site(6, FILES));
}
