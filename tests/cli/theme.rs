//! `approdo theme`.

use std::fs;

use super::{call, files, put, site};

#[test]
fn named_files_of_the_default_theme_are_exported_and_nothing_is_overwritten() {
    let site = site();
    let folder = site.path();
    let called = call(folder, &["theme", "export", "footer.html", "assets/style.css"]).ends(0);
    assert_eq!(called.out, "themes/default/templates/footer.html\nthemes/default/assets/style.css\n");
    let repository = crate::support::repository();
    let style = "themes/default/assets/style.css";
    assert_eq!(fs::read(folder.join(style)).unwrap(), fs::read(repository.join(style)).unwrap());
    call(folder, &["build", "--strict"]).ends(0);
    put(folder, "themes/default/templates/footer.html", "ours");
    let before = files(folder);
    let again = call(folder, &["theme", "export"]).ends(1);
    assert!(again.err.contains("nothing is overwritten"), "{}", again.err);
    assert!(again.err.contains("`themes/default/templates/footer.html`"), "{}", again.err);
    assert_eq!(files(folder), before);
}

#[test]
fn the_whole_theme_goes_into_a_folder_of_its_own_and_changes_no_page() {
    let site = site();
    let folder = site.path();
    call(folder, &["build", "-o", "before"]).ends(0);
    let called = call(folder, &["theme", "export", "--to", "themes/ours"]).ends(0);
    assert!(called.err.contains("Write `theme: ours` into `approdo.yaml` to use it."), "{}", called.err);
    assert!(called.out.lines().all(|line| line.starts_with("themes/ours/")), "{}", called.out);
    let text = fs::read_to_string(folder.join("approdo.yaml")).unwrap();
    put(folder, "approdo.yaml", &format!("theme: ours\n{}", text.replace("\ntheme: default\n", "\n")));
    call(folder, &["build", "-o", "after"]).ends(0);
    let page = |output: &str| fs::read(folder.join(output).join("it/index.html")).unwrap();
    assert_eq!(page("before"), page("after"));
}

#[test]
fn what_cannot_be_exported_is_refused_with_the_way_out() {
    let site = site();
    let folder = site.path();
    let wrong = call(folder, &["theme", "export", "guid.html"]).ends(1);
    assert!(wrong.err.contains("no file `guid.html`: did you mean `guide.html`?"), "{}", wrong.err);
    for to in ["../elsewhere", "themes/a/b", "/tmp", "themes/", "Ours"] {
        let wrong = call(folder, &["theme", "export", "--to", to]).ends(1);
        assert!(wrong.err.contains("is not the folder of a theme"), "{}", wrong.err);
    }
    assert!(!folder.join("themes").exists());
}
