//! What must never happen: a hang, a panic, a folder that is not approdo's emptied, half a site.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::support::{Site, tree};

/// The user that may nothing.
const NOBODY: u32 = 65_534;

#[test]
fn folders_that_are_not_approdos_are_refused_and_stay_as_they_are() {
    for (folder, why) in [
        (".", "it is or holds the site's own folder"),
        ("..", "it is or holds the site's own folder"),
        ("content", "source folder `content`"),
        ("content/guides/new", "source folder `content`"),
        ("static", "source folder `static`"),
        ("themes/x", "source folder `themes`"),
        ("/", "root of the file system"),
        ("sub/.git", "Git repository"),
        ("approdo.yaml", "it is a file"),
        ("photos", "approdo did not make this folder, and it holds `holiday.jpg`"),
        ("way", "symbolic link"),
        ("repository", "Git repository"),
    ] {
        let site = Site::new()
            .file("static/logo.svg", "<svg/>")
            .file("photos/holiday.jpg", "not approdo's")
            .file("sub/.git/config", "")
            .file("repository/.git/config", "")
            .link("way", "photos");
        let before = tree(&site.root());
        let site = site.args(["build", "--output-dir", folder]);
        site.run().failure(1, why);
        assert_eq!(tree(&site.root()), before, "{folder}");
        let site = site.args(["clean", "--output-dir", folder]);
        assert_ne!(site.run().status, Some(2), "{folder}");
        assert_eq!(tree(&site.root()), before, "clean of {folder}");
    }
}

#[test]
fn home_is_refused() {
    let site = Site::new().file("home/letter.txt", "dear");
    let home = site.path("home").display().to_string();
    let site = site.env("HOME", &home).args(["build", "--output-dir", "home"]);
    site.run().failure(1, "home folder");
    assert_eq!(fs::read(site.path("home/letter.txt")).unwrap(), b"dear");
}

#[test]
fn files_of_others_stay_in_the_output() {
    let site = Site::new();
    site.run().success();
    let site = site.file("public/CNAME", "example.org").file("public/it/mine.txt", "mine");
    site.run().success();
    let site = site
        .file("content/pages/new.it.md", "---\ntitle: Nuova\n---\nNuova.\n")
        .remove("content/pages/about.it.md");
    site.run().success();
    let output = site.output();
    assert!(output.contains_key("it/new/index.html") && !output.contains_key("it/about/index.html"));
    assert_eq!((&output["CNAME"][..], &output["it/mine.txt"][..]), (&b"example.org"[..], &b"mine"[..]));
    let site = site.args(["clean"]);
    site.run().success();
    assert_eq!(site.output().into_keys().collect::<Vec<_>>(), [".approdo-manifest", "CNAME", "it/mine.txt"]);
}

#[test]
fn a_page_that_somebody_changed_is_written_anew_and_one_that_is_gone_stays() {
    let site = Site::new();
    site.run().success();
    let whole = site.output();
    let site = site.file("public/it/about/index.html", "changed by hand");
    site.run().success();
    assert_eq!(site.output(), whole);
    let site = site.file("public/it/about/index.html", "changed by hand").remove("content/pages/about.it.md");
    let run = site.run().success();
    assert!(run.stderr.contains("somebody changed it: it stays"), "{}", run.stderr);
}

#[test]
fn an_error_leaves_the_old_site_whole() {
    let site = Site::new();
    site.run().success();
    let before = site.output();
    for (path, text) in [
        ("content/pages/about.it.md", "---\ntitle: [\n---\n"),
        ("approdo.yaml", "title: ["),
        ("themes/default/templates/page.html", "{{ nobody }}"),
        ("themes/default/templates/home.html", "{% if"),
    ] {
        let site = Site::of(&site.root()).file(path, text);
        assert_ne!(site.run().status, Some(0), "{path}");
        assert_eq!(site.output(), before, "{path}");
    }
}

#[test]
fn twins_on_the_disk_are_told_whichever_came_first() {
    for (first, second) in [("citt\u{e0}", "citta\u{300}"), ("citta\u{300}", "citt\u{e0}")] {
        let site = Site::new()
            .file(format!("static/{first}.txt"), "1")
            .file(format!("static/{second}.txt"), "2")
            .args(["check", "--format", "json"]);
        if fs::read_dir(site.path("static")).unwrap().count() < 2 {
            println!("skipped: this file system does not tell normal forms apart");
            return;
        }
        let findings = site.run().findings();
        let codes: Vec<&str> = findings.iter().map(|finding| finding.code.as_str()).collect();
        assert_eq!(codes, ["S004"]);
        assert_eq!(findings[0].place.as_ref().unwrap().file, "static/citt\u{e0}.txt");
    }
}

#[test]
fn a_build_that_is_killed_leaves_the_old_site_or_the_new_one() {
    let site = Site::new();
    let pages: Vec<String> = (0..150).map(|n| format!("content/pages/page-{n}.it.md")).collect();
    let write = |generation: usize| {
        for path in &pages {
            let text = format!("---\ntitle: Pagina\n---\nEdizione {generation}.\n{}", "parola ".repeat(300));
            fs::write(site.path(path), text).unwrap();
        }
    };
    let content = |site: &Site| -> BTreeMap<String, Vec<u8>> {
        let mut output = site.output();
        output.retain(|path, _| !path.starts_with(".approdo"));
        output
    };
    write(0);
    let whole = site.run().success().time;
    let mut current = content(&site);
    let (mut old, mut new) = (0, 0);
    for kill in 1..=20u32 {
        write(kill as usize);
        let mut command = site.command();
        // Without a shell around it, so that the program itself is killed.
        command.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null());
        let mut child = command.spawn().unwrap();
        // Moments all over the build, in no order.
        std::thread::sleep(whole.mul_f64(f64::from(kill * 7 % 20) / 18.0).max(Duration::from_micros(100)));
        child.kill().unwrap();
        child.wait().unwrap();
        let after = content(&site);
        if after == current {
            old += 1;
        } else {
            let fresh = Site::of(&site.root()).remove("public");
            fresh.run().success();
            let expected = content(&fresh);
            let edition = format!("Edizione {kill}.").into_bytes();
            let page = &expected["it/page-0/index.html"];
            assert!(page.windows(edition.len()).any(|part| part == edition));
            assert!(after == expected, "kill {kill}: neither the old site nor the new one");
            new += 1;
        }
        current = after;
    }
    println!("20 kills: the old site {old} times, the new one {new} times");
    site.run().success();
    let finished = content(&site);
    let fresh = Site::of(&site.root()).remove("public");
    fresh.run().success();
    assert_eq!(finished, content(&fresh));
    let left: Vec<_> = fs::read_dir(site.root()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().starts_with(".approdo")), "{left:?}");
}

#[test]
fn a_full_disk_leaves_the_old_site() {
    let site = Site::new();
    let disk = site.path("disk");
    fs::create_dir(&disk).unwrap();
    let big = "parola ".repeat(100_000);
    let site = site.file("more.md", format!("---\ntitle: Grande\n---\n{big}"));
    let script = format!(
        "mount -t tmpfs -o size=1m tmpfs '{0}' || exit 77
         {1} build -q -o '{0}/public' || exit 1
         cp -r '{0}/public' before
         cp more.md content/pages/big.it.md
         {1} build -q -o '{0}/public' 2>message && exit 2
         diff -r '{0}/public' before || exit 3
         grep -q 'No space left' message || {{ cat message; exit 4; }}
         rm content/pages/big.it.md && echo x >> content/pages/about.it.md
         {1} build -q -o '{0}/public' || exit 5",
        disk.display(),
        env!("CARGO_BIN_EXE_approdo"),
    );
    let mut command = Command::new("unshare");
    command.args(["--map-root-user", "--mount", "sh", "-c", &script]);
    site.clean(&mut command);
    let run = site.run_as(command);
    match run.status {
        Some(0) => {}
        Some(77) => println!("skipped: this machine does not let tests attach file systems"),
        Some(1) if run.stderr.contains("unshare") => println!("skipped: {}", run.stderr),
        other => panic!("{other:?}: {}{}", run.stdout, run.stderr),
    }
}

/// Runs the program as somebody who may read the site only. Nothing is closed to root.
fn as_nobody(site: &Site) -> Command {
    if fs::metadata("/proc/self").unwrap().uid() != 0 {
        return site.command();
    }
    let root = site.root();
    let around = root.parent().unwrap();
    for entry in walkdir::WalkDir::new(around) {
        chown(entry.unwrap().path(), Some(NOBODY), Some(NOBODY)).unwrap();
    }
    // The program may lie in a folder that is closed to others.
    let copy = around.join("approdo");
    fs::copy(env!("CARGO_BIN_EXE_approdo"), &copy).unwrap();
    fs::set_permissions(&copy, fs::Permissions::from_mode(0o755)).unwrap();
    let mut command = Command::new(copy);
    command.args(["build", "--jobs", "2"]).uid(NOBODY).gid(NOBODY);
    site.clean(&mut command);
    command
}

fn close(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

#[test]
fn a_file_that_may_not_be_read_is_named() {
    let site = Site::new();
    site.run().success();
    let before = site.output();
    let command = as_nobody(&site);
    let secret = site.path("content/pages/about.it.md");
    close(&secret, 0o000);
    site.run_as(command).failure(1, "content/pages/about.it.md`: Permission denied");
    close(&secret, 0o644);
    let command = as_nobody(&site);
    close(&site.path("content/guides"), 0o000);
    site.run_as(command).failure(1, "content/guides`: Permission denied");
    close(&site.path("content/guides"), 0o755);
    assert_eq!(site.output(), before);
}

#[test]
fn an_output_that_may_not_be_written_is_named_and_stays() {
    let site = Site::new();
    site.run().success();
    let before = site.output();
    let site = site.file("content/pages/about.it.md", "---\ntitle: Noi\n---\nNuovo.\n");
    let command = as_nobody(&site);
    close(&site.path("public"), 0o555);
    close(&site.root(), 0o555);
    let run = site.run_as(command);
    close(&site.path("public"), 0o755);
    close(&site.root(), 0o755);
    run.failure(1, "Permission denied");
    assert_eq!(site.output(), before);
}

#[test]
fn little_memory_is_enough() {
    let site = Site::new();
    site.run_as(site.script("ulimit -v 250000; exec \"$0\" build --jobs 2")).success();
}

#[test]
fn two_builds_at_once_do_not_disturb_each_other() {
    let site = Site::new();
    site.run().success();
    let site = site.file("content/pages/about.it.md", "---\ntitle: Noi\n---\nNuovo.\n");
    let mut children: Vec<_> = (0..6)
        .map(|_| {
            let mut command = site.command();
            command.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null());
            command.spawn().unwrap()
        })
        .collect();
    let codes: Vec<_> = children.iter_mut().map(|child| child.wait().unwrap().code()).collect();
    assert!(codes.iter().all(|code| matches!(code, Some(0 | 1))) && codes.contains(&Some(0)), "{codes:?}");
    let output = site.output();
    let fresh = Site::of(&site.root()).remove("public");
    fresh.run().success();
    assert_eq!(output, fresh.output());
}

#[test]
fn a_closed_pipe_is_no_fault() {
    let site = Site::new();
    let run =
        site.run_as(site.script("\"$0\" explain | head -n 1; \"$0\" completion bash | head -n 1")).success();
    assert!(run.stdout.starts_with("S001") && run.stderr.is_empty(), "{run:?}");
}

#[test]
fn thousands_of_findings_are_told_in_a_moment_in_every_format() {
    let keys: String = (0..20_000).map(|n| format!("  k{n}: \u{1F9ED}\n")).collect();
    let links: String = (0..8_000).map(|n| format!("[x](guide:n{n}) ")).collect();
    let site = Site::new()
        .file("content/organisations.yaml", format!("questura:\n  name: Questura\n{keys}"))
        .file("content/pages/about.it.md", format!("---\ntitle: Noi\n---\n{links}\n"));
    let mut site = site;
    for (format, mark) in
        [("human", "error[Y003]"), ("short", "error[Y003]"), ("json", "\"Y003\""), ("github", "::error ")]
    {
        site = site.args(["check", "--format", format]);
        let run = site.run();
        assert_eq!(run.status, Some(1));
        let told = run.stdout.matches(mark).count() + run.stderr.matches(mark).count();
        assert!(told >= 20_000, "{format}: {told}");
    }
}
