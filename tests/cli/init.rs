//! `approdo init`.

use std::fs;

use super::{call, files, put, site};

#[test]
fn a_new_site_builds_with_nothing_to_report() {
    let folder = tempfile::tempdir().unwrap();
    let made = call(folder.path(), &["init", "my-site", "--title", "Città: \"prova\""]).ends(0);
    assert!(
        made.out.is_empty() && made.err.contains("cd my-site") && made.err.contains("approdo build"),
        "{}",
        made.err
    );
    let root = folder.path().join("my-site");
    let built = call(&root, &["build", "--strict"]).ends(0);
    for word in ["error", "warning", "note", "Found"] {
        assert!(!built.err.contains(word), "{}", built.err);
    }
    let home = fs::read_to_string(root.join("public/it/index.html")).unwrap();
    assert!(home.contains("Città: "), "{home}");
    assert!(root.join("public/en/guides/first-days/index.html").is_file());
    assert!(fs::read_to_string(root.join(".gitignore")).unwrap().starts_with("/public\n"));
}

#[test]
fn another_source_language_builds_too() {
    for locale in ["en", "fr", "pt_BR"] {
        let folder = tempfile::tempdir().unwrap();
        call(folder.path(), &["init", "--locale", locale]).ends(0);
        call(folder.path(), &["check"]).ends(0);
    }
    let folder = tempfile::tempdir().unwrap();
    let refused = call(folder.path(), &["init", "x", "--locale", "../x"]).ends(1);
    assert!(refused.err.contains("BCP 47"), "{}", refused.err);
    assert!(!folder.path().join("x").exists());
}

#[test]
fn dot_files_may_be_there_and_stay() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), ".gitignore", "mine\n");
    put(folder.path(), ".git/config", "x");
    let made = call(folder.path(), &["init"]).ends(0);
    assert!(made.err.contains("`.gitignore` was there"), "{}", made.err);
    assert_eq!(files(folder.path())[".gitignore"], "mine\n");
    call(folder.path(), &["build", "--strict"]).ends(0);
}

#[test]
fn a_folder_with_something_in_it_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "notes.txt", "mine");
    let before = files(folder.path());
    let refused = call(folder.path(), &["init"]).ends(1);
    assert!(
        refused.err.contains("`notes.txt`") && refused.err.contains("approdo init my-site"),
        "{}",
        refused.err
    );
    let file = call(folder.path(), &["init", "notes.txt"]).ends(1);
    assert!(file.err.contains("is a file"), "{}", file.err);
    assert_eq!(files(folder.path()), before);

    let site = site();
    let before = files(site.path());
    call(site.path(), &["init"]).ends(1);
    assert_eq!(files(site.path()), before);
}
