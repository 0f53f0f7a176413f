//! The same inputs give the same bytes, on any machine, and what has not changed is not written.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

use crate::support::Site;

fn differing(a: &BTreeMap<String, Vec<u8>>, b: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let paths = a.keys().chain(b.keys().filter(|path| !a.contains_key(*path)));
    paths.filter(|path| a.get(*path) != b.get(*path)).cloned().collect()
}

#[test]
fn threads_folders_zones_and_languages_of_the_machine_change_nothing() {
    let builds = [
        ("1", "Pacific/Kiritimati", "C"),
        ("8", "America/Los_Angeles", "it_IT.UTF-8"),
        ("2", "Asia/Kathmandu", "tr_TR.UTF-8"),
    ];
    let outputs: Vec<_> = builds
        .iter()
        .map(|(jobs, zone, language)| {
            let site = Site::demo().args(["build", "--jobs", jobs]);
            let site = site.env("TZ", zone).env("LANG", language).env("LC_ALL", language);
            site.run().success();
            site.output()
        })
        .collect();
    assert!(outputs[0].len() > 1000, "{} files", outputs[0].len());
    for output in &outputs[1..] {
        assert_eq!(differing(&outputs[0], output), Vec::<String>::new());
    }
    let folder = std::env::temp_dir().display().to_string();
    let holds = outputs[0].iter().find(|(_, bytes)| String::from_utf8_lossy(bytes).contains(&folder));
    assert_eq!(holds.map(|(path, _)| path), None, "a path of this machine is in the output");
}

/// When each file was last written.
fn times(site: &Site) -> BTreeMap<String, SystemTime> {
    let output = site.path("public");
    let time = |path: &Path| fs::metadata(path).unwrap().modified().unwrap();
    let pages = site.output().into_keys().filter(|path| !path.starts_with(".approdo"));
    pages.map(|path| (path.clone(), time(&output.join(&path)))).collect()
}

#[test]
fn what_has_not_changed_is_not_written() {
    let site = Site::demo();
    site.run().success();
    let (before, written) = (site.output(), times(&site));
    let run = site.run().success();
    assert!(run.stderr.contains(" 0 files written, "), "{}", run.stderr);
    assert_eq!((times(&site) == written, site.output() == before), (true, true));

    let guide = "content/guides/tax-code.it.md";
    let text = fs::read_to_string(site.path(guide)).unwrap();
    let site = site.file(guide, text + "\nUna riga in fondo.\n");
    site.run().success();
    let (after, rewritten) = (site.output(), times(&site));
    let changed = differing(&before, &after);
    assert!(
        changed.contains(&"it/guides/tax-code/index.html".to_string()) || !changed.is_empty(),
        "{changed:?}"
    );
    assert!(changed.len() < 150, "{} files differ after a change of one guide: {changed:?}", changed.len());
    for (path, time) in &rewritten {
        let differs = before.get(path) != after.get(path);
        assert_eq!(written.get(path) != Some(time), differs, "{path}");
    }
}

#[test]
fn a_change_and_its_undoing_end_where_they_began() {
    let site = Site::demo();
    site.run().success();
    let before = site.output();
    let path = "content/cities/bologna/desks.yaml";
    let text = fs::read_to_string(site.path(path)).unwrap();
    let site = site.file(path, "[]").file("content/pages/new.it.md", "---\ntitle: Nuova\n---\n");
    site.run();
    let site = site.file(path, text).remove("content/pages/new.it.md");
    site.run().success();
    assert_eq!(differing(&before, &site.output()), Vec::<String>::new());
}
