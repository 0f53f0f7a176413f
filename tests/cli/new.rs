//! `approdo new`.

use std::fs;

use super::{call, call_with, files, put, site};

#[test]
fn everything_that_can_be_added_leaves_a_site_that_builds() {
    let site = site();
    let folder = site.path();
    for (arguments, paths) in [
        (&["city", "forli"][..], "content/cities/forli/city.yaml\ncontent/cities/forli/index.it.md\n"),
        (&["desk", "forli/registry"], "content/cities/forli/desks/registry.yaml\n"),
        (&["desk", "my-city/registry"], "content/cities/my-city/desks.yaml\n"),
        (&["desk", "my-city/library"], "content/cities/my-city/desks.yaml\n"),
        (&["guide", "tax-code"], "content/guides/tax-code.it.md\n"),
        (&["guide", "tax-code", "--translate", "en"], "content/guides/tax-code.en.md\n"),
        (&["guide", "bus", "--city", "forli"], "content/cities/forli/guides/bus.it.md\n"),
        (&["guide", "first-days", "--city", "forli"], "content/cities/forli/guides/first-days.it.md\n"),
        (&["page", "privacy"], "content/pages/privacy.it.md\n"),
        (&["locale", "fr"], "approdo.yaml\n"),
        (&["locale", "be"], "locales/be/site.ftl\napprodo.yaml\n"),
        (&["guide", "first-days", "--translate", "fr"], "content/guides/first-days.fr.md\n"),
        (&["page", "about", "--translate", "be"], "content/pages/about.be.md\n"),
    ] {
        let before = files(folder);
        let made = call(folder, &[&["new"], arguments].concat()).ends(0);
        assert_eq!(made.out, paths, "{arguments:?}");
        // What was there is there, and a file that got longer has its old lines.
        for (path, text) in files(folder) {
            if let Some(old) = before.get(&path) {
                assert!(text.starts_with(old), "{path}");
            }
        }
        call(folder, &["check", "--drafts"]).ends(0);
    }
    call(folder, &["build"]).ends(0);
    assert!(folder.join("public/it/forli/desks/registry/index.html").is_file());
    assert!(!folder.join("public/it/guides/tax-code").exists());
}

#[test]
fn nothing_is_overwritten() {
    let site = site();
    let folder = site.path();
    put(folder, "content/cities/forli/index.it.md", "---\nsummary: Mine.\n---\n");
    put(
        folder,
        "content/guides/bus/index.it.md",
        "---\ntitle: Mine\ntopic: home\nstages: [living-in]\n---\n",
    );
    let before = files(folder);
    for (arguments, named) in [
        (&["city", "my-city"][..], "content/cities/my-city/city.yaml"),
        (&["guide", "first-days"], "content/guides/first-days.it.md"),
        (&["guide", "bus"], "content/guides/bus/index.it.md"),
        (&["guide", "first-days", "--translate", "en"], "content/guides/first-days.en.md"),
        (&["desk", "my-city/welcome"], "content/cities/my-city/desks.yaml"),
        (&["page", "about"], "content/pages/about.it.md"),
        (&["locale", "en"], "approdo.yaml"),
    ] {
        let refused = call(folder, &[&["new"], arguments].concat()).ends(1);
        assert!(refused.err.contains(named) && refused.out.is_empty(), "{}", refused.err);
    }
    assert_eq!(files(folder), before);
    // An introduction that was written before its city stays.
    assert_eq!(call(folder, &["new", "city", "forli"]).ends(0).out, "content/cities/forli/city.yaml\n");
}

#[test]
fn a_fault_that_it_would_bring_is_told_and_nothing_is_written() {
    let site = site();
    let before = files(site.path());
    let refused = call(site.path(), &["new", "page", "my-city"]).ends(1);
    assert!(refused.err.contains("U001") && refused.err.contains("nothing was written"), "{}", refused.err);
    assert_eq!(files(site.path()), before);
}

#[test]
fn paths_can_be_opened_from_a_folder_of_the_site() {
    let site = site();
    let made = call(&site.path().join("content"), &["new", "page", "privacy"]).ends(0);
    assert_eq!(made.out, "pages/privacy.it.md\n");
}

#[test]
fn the_configuration_that_was_named_gets_the_locale() {
    let site = site();
    let (folder, other) = (site.path(), site.path().join("staging.yaml"));
    fs::copy(folder.join("approdo.yaml"), &other).unwrap();
    let before = fs::read_to_string(folder.join("approdo.yaml")).unwrap();
    call(folder, &["new", "locale", "uk", "--config", "staging.yaml"]).ends(0);
    assert_eq!(fs::read_to_string(folder.join("approdo.yaml")).unwrap(), before);
    assert!(fs::read_to_string(other).unwrap().contains("  - tag: uk\n    name: "));
    assert!(
        fs::read_dir(folder).unwrap().all(|entry| !entry
            .unwrap()
            .file_name()
            .to_string_lossy()
            .ends_with('~'))
    );
}

#[test]
fn a_list_of_locales_in_brackets_is_left_to_the_editor() {
    let site = site();
    let folder = site.path();
    let text = "title: X\nbase_url: \"https://example.org/\"\nsource_locale: it\ntimezone: Europe/Rome\ncountry: IT\nlocales: [{tag: it, name: Italiano}, {tag: en, name: English}]\n";
    put(folder, "approdo.yaml", text);
    let refused = call(folder, &["new", "locale", "fr"]).ends(1);
    assert!(refused.err.contains("by hand") && refused.err.contains("tag: fr"), "{}", refused.err);
    assert_eq!(files(folder)["approdo.yaml"], text);
}

#[test]
fn a_link_out_of_the_site_is_not_written_through() {
    let site = site();
    let elsewhere = tempfile::tempdir().unwrap();
    let cities = site.path().join("content/cities/forli");
    std::os::unix::fs::symlink(elsewhere.path(), cities).unwrap();
    let refused = call(site.path(), &["new", "city", "forli"]).ends(1);
    assert!(refused.err.contains("symbolic link"), "{}", refused.err);
    assert_eq!(fs::read_dir(elsewhere.path()).unwrap().count(), 0);
}

#[test]
fn exit_codes_say_whose_fault_it_is() {
    let site = site();
    call(site.path(), &["new"]).ends(2);
    call(site.path(), &["new", "region", "x"]).ends(2);
    call(site.path(), &["new", "page", "../x"]).ends(1);
    let wrong = [("APPRODO_SOURCE_LOCALE", "xx")];
    call_with(site.path(), &["new", "page", "x"], &wrong).ends(3);
    let nowhere = tempfile::tempdir().unwrap();
    let refused = call(nowhere.path(), &["new", "page", "x"]).ends(1);
    assert!(refused.err.contains("approdo init"), "{}", refused.err);
}
