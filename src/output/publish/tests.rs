//! What the user of a publication sees, in one process; `tests/publish` kills it.

use std::collections::BTreeMap;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};

use super::*;

const ALL: [Swap; 4] = [Swap::Auto, Swap::Exchange, Swap::Rename, Swap::InPlace];

struct Place {
    _folder: tempfile::TempDir,
    root: PathBuf,
    public: PathBuf,
}

fn place() -> Place {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("site");
    fs::create_dir_all(root.join("content")).unwrap();
    Place { public: root.join("public"), root, _folder: folder }
}

impl Place {
    fn open(&self, fingerprint: &str) -> Result<Opened, Error> {
        let content = self.root.join("content");
        Publication::open(&self.public, &self.root, &[&content], blake3::hash(fingerprint.as_bytes()))
    }

    fn ready(&self, fingerprint: &str) -> Publication {
        match self.open(fingerprint).unwrap() {
            Opened::Ready(publication) => *publication,
            Opened::UpToDate(_) => panic!("nothing to do"),
        }
    }

    /// Publishes files; the fingerprint is made from them.
    fn publish(&self, files: &[(&str, &str)], how: Swap) -> Result<Summary, Error> {
        let publication = match self.open(&format!("{files:?}"))? {
            Opened::UpToDate(summary) => return Ok(summary),
            Opened::Ready(publication) => publication.swap(how),
        };
        files.par_iter().try_for_each(|(path, text)| publication.put(path, text.as_bytes()))?;
        publication.commit()
    }

    /// All files but the manifest, with their texts; links as `-> where`.
    fn files(&self) -> BTreeMap<String, String> {
        tree::walk(&self.public, |found| !found.folder && found.path != Path::new(manifest::NAME))
            .unwrap()
            .into_iter()
            .map(|found| {
                let path = self.public.join(&found.path);
                let text = match fs::read_link(&path) {
                    Ok(to) => format!("-> {}", to.display()),
                    Err(_) => fs::read_to_string(&path).unwrap(),
                };
                (found.path.to_str().unwrap().to_string(), text)
            })
            .collect()
    }

    fn assert_holds(&self, expected: &[(&str, &str)], what: &str) {
        let expected: BTreeMap<String, String> =
            expected.iter().map(|(path, text)| (path.to_string(), text.to_string())).collect();
        assert_eq!(self.files(), expected, "{what}");
        let hidden: Vec<_> = fs::read_dir(&self.root).unwrap().map(|e| e.unwrap().file_name()).collect();
        assert_eq!(hidden.len(), 2, "{what}: a workspace is left: {hidden:?}");
    }

    fn write(&self, path: &str, text: &str) {
        tree::place(&self.public.join(path), |file| fs::write(file, text)).unwrap();
    }

    fn identity(&self, path: &str) -> (u64, i64, i64) {
        let found = fs::metadata(self.public.join(path)).unwrap();
        (found.ino(), found.mtime(), found.mtime_nsec())
    }
}

fn refusal<T>(result: Result<T, Error>) -> String {
    match result {
        Err(Error::Refused(text)) => text,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("not refused"),
    }
}

const FIRST: &[(&str, &str)] = &[
    ("index.html", "home"),
    ("it/bologna/index.html", "Bologna"),
    ("it/bologna/old/index.html", "going"),
    ("it/index.html", "it"),
    ("sitemap.xml", "1"),
    ("style.css", "a{}"),
];
const SECOND: &[(&str, &str)] = &[
    ("index.html", "home"),
    ("it/bologna/index.html", "Bologna, changed"),
    ("it/città/index.html", "new"),
    ("it/index.html", "it"),
    ("sitemap.xml", "2"),
    ("style.css", "a{}"),
];

#[test]
fn a_second_site_takes_the_first_ones_place_in_every_way() {
    for how in ALL {
        let place = place();
        let first = place.publish(FIRST, how).unwrap();
        assert_eq!((first.written, first.unchanged, first.removed, first.bytes), (6, 0, 0, 22), "{how:?}");
        place.assert_holds(FIRST, "first");
        let kept = [place.identity("index.html"), place.identity("style.css")];
        let second = place.publish(SECOND, how).unwrap();
        assert_eq!((second.written, second.unchanged, second.removed), (3, 3, 1), "{how:?}");
        place.assert_holds(SECOND, "second");
        assert_eq!([place.identity("index.html"), place.identity("style.css")], kept, "{how:?}");
        assert!(!place.public.join("it/bologna/old").exists(), "{how:?}: an empty folder is left");
    }
}

#[test]
fn nothing_is_done_twice() {
    let place = place();
    place.publish(FIRST, Swap::Auto).unwrap();
    let folder = fs::metadata(&place.public).unwrap().ino();
    let again = place.publish(FIRST, Swap::Auto).unwrap();
    assert_eq!((again.written, again.unchanged, again.bytes), (0, 6, 22));
    // Other inputs, the same bytes: the files stay, and the folder too.
    let publication = place.ready("other");
    for (path, text) in FIRST {
        publication.put(path, text.as_bytes()).unwrap();
    }
    let same = publication.commit().unwrap();
    assert_eq!((same.written, same.unchanged, same.removed), (0, 6, 0));
    assert_eq!(fs::metadata(&place.public).unwrap().ino(), folder);
    assert!(matches!(place.open("other"), Ok(Opened::UpToDate(_))));
    place.assert_holds(FIRST, "again");
}

#[test]
fn one_changed_file_leaves_the_folder_in_place() {
    let place = place();
    place.publish(FIRST, Swap::Auto).unwrap();
    let folder = fs::metadata(&place.public).unwrap().ino();
    let mut files = FIRST.to_vec();
    files[0].1 = "home, changed";
    assert_eq!(place.publish(&files, Swap::Auto).unwrap().written, 1);
    assert_eq!(fs::metadata(&place.public).unwrap().ino(), folder);
    place.assert_holds(&files, "one");
}

#[test]
fn two_sites_of_the_same_inputs_are_byte_equal_with_their_manifests() {
    let (one, other) = (place(), place());
    one.publish(FIRST, Swap::Auto).unwrap();
    other.publish(SECOND, Swap::Auto).unwrap();
    other.publish(FIRST, Swap::InPlace).unwrap();
    let manifest = |place: &Place| fs::read_to_string(place.public.join(manifest::NAME)).unwrap();
    assert_eq!(manifest(&one), manifest(&other));
    assert_eq!(one.files(), other.files());
}

#[test]
fn a_file_that_somebody_changed_is_mended() {
    for how in ALL {
        let place = place();
        place.publish(FIRST, how).unwrap();
        // Same length, and a time that lies in the past.
        let time = fs::metadata(place.public.join("style.css")).unwrap().modified().unwrap();
        place.write("style.css", "b{}");
        let file = File::options().append(true).open(place.public.join("style.css")).unwrap();
        file.set_modified(time).unwrap();
        fs::remove_file(place.public.join("it/index.html")).unwrap();
        // A whole folder replaced by an older one with files of the same sizes.
        let twin = place.root.join("twin");
        fs::create_dir_all(twin.join("old")).unwrap();
        fs::write(twin.join("index.html"), "Cologna").unwrap();
        fs::write(twin.join("old/index.html"), "GOING").unwrap();
        fs::remove_dir_all(place.public.join("it/bologna")).unwrap();
        fs::rename(&twin, place.public.join("it/bologna")).unwrap();
        let mended = place.publish(FIRST, how).unwrap();
        assert_eq!((mended.written, mended.unchanged), (4, 2), "{how:?}");
        place.assert_holds(FIRST, "mended");
    }
}

#[test]
fn a_copied_site_is_recognised_by_its_bytes() {
    let place = place();
    place.publish(FIRST, Swap::Auto).unwrap();
    let files = place.files();
    let list = fs::read(place.public.join(manifest::NAME)).unwrap();
    fs::remove_dir_all(&place.public).unwrap();
    place.write(manifest::NAME, std::str::from_utf8(&list).unwrap());
    for (path, text) in &files {
        place.write(path, text);
    }
    let before = fs::metadata(place.public.join(manifest::NAME)).unwrap().ctime_nsec();
    assert_eq!(place.publish(FIRST, Swap::Auto).unwrap().unchanged, 6);
    assert_ne!(fs::metadata(place.public.join(manifest::NAME)).unwrap().ctime_nsec(), before);
}

#[test]
fn strangers_stay() {
    for how in ALL {
        let place = place();
        place.publish(FIRST, how).unwrap();
        place.write("CNAME", "example.org");
        place.write(".well-known/security.txt", "Contact");
        place.write("it/bologna/old/photo.txt", "photo");
        symlink("../elsewhere", place.public.join("it/link")).unwrap();
        fs::create_dir_all(place.public.join("empty/inner")).unwrap();
        fs::set_permissions(place.public.join("empty"), fs::Permissions::from_mode(0o750)).unwrap();
        fs::set_permissions(&place.public, fs::Permissions::from_mode(0o755)).unwrap();
        let names = place.root.join("public/bad");
        fs::create_dir(&names).unwrap();
        let bad: &std::ffi::OsStr = std::os::unix::ffi::OsStrExt::from_bytes(b"\xff");
        fs::write(names.join(bad), "bytes").unwrap();
        place.publish(SECOND, how).unwrap();
        assert_eq!(fs::read(place.public.join("bad").join(bad)).unwrap(), b"bytes", "{how:?}");
        fs::remove_dir_all(place.public.join("bad")).unwrap();
        assert_eq!(fs::metadata(place.public.join("empty")).unwrap().mode() & 0o777, 0o750, "{how:?}");
        assert!(place.public.join("empty/inner").is_dir(), "{how:?}");
        let mut expected = SECOND.to_vec();
        expected.extend([
            ("CNAME", "example.org"),
            (".well-known/security.txt", "Contact"),
            ("it/bologna/old/photo.txt", "photo"),
            ("it/link", "-> ../elsewhere"),
        ]);
        place.assert_holds(&expected, &format!("{how:?}"));
    }
}

#[test]
fn a_stale_file_that_somebody_changed_stays_and_is_named() {
    for how in ALL {
        let place = place();
        place.publish(FIRST, how).unwrap();
        place.write("it/bologna/old/index.html", "my own words");
        let summary = place.publish(SECOND, how).unwrap();
        assert_eq!((summary.removed, summary.kept), (0, vec!["it/bologna/old/index.html".to_string()]));
        let mut expected = SECOND.to_vec();
        expected.push(("it/bologna/old/index.html", "my own words"));
        place.assert_holds(&expected, &format!("{how:?}"));
        assert!(refusal(place.publish(FIRST, how)).contains("old/index.html` was not made by approdo"));
    }
}

#[test]
fn a_stranger_in_the_way_stops_everything() {
    for how in ALL {
        for (stranger, named) in [
            ("it/città/index.html", "it/città/index.html"),
            ("it/città", "it/città"),
            ("it/città/index.html/deep.txt", "it/città/index.html"),
        ] {
            let place = place();
            place.publish(FIRST, how).unwrap();
            place.write(stranger, "mine");
            let text = refusal(place.publish(SECOND, how));
            assert!(text.contains(&format!("{named}` was not made by approdo")), "{how:?}: {text}");
            let mut expected = FIRST.to_vec();
            expected.push((stranger, "mine"));
            place.assert_holds(&expected, &format!("{how:?}"));
        }
        // A link in place of a folder leads elsewhere; nothing is written or removed there.
        let place = place();
        place.publish(FIRST, how).unwrap();
        let outside = place.root.join("content");
        fs::rename(place.public.join("it"), outside.join("it")).unwrap();
        symlink(outside.join("it"), place.public.join("it")).unwrap();
        assert!(refusal(place.publish(SECOND, how)).contains("public/it` was not made by approdo"));
        assert!(outside.join("it/bologna/old/index.html").exists());
    }
}

#[test]
fn files_become_folders_and_folders_files() {
    for how in ALL {
        let place = place();
        let before = [("a", "file"), ("b/c/d", "deep"), ("x", "1")];
        let after = [("a/b/index.html", "deep"), ("b", "file"), ("x", "1")];
        place.publish(&before, how).unwrap();
        place.publish(&after, how).unwrap();
        place.assert_holds(&after, &format!("{how:?}"));
        place.publish(&before, how).unwrap();
        place.assert_holds(&before, &format!("{how:?}"));
    }
}

#[test]
fn two_outputs_of_one_path_are_refused() {
    for (one, other) in [("a.html", "a.html"), ("a", "a/index.html"), ("a/b.html", "a")] {
        let place = place();
        // Both new, then one unchanged and one new.
        for round in 0..2 {
            let publication = place.ready("x");
            let put = publication.put(one, b"1").and_then(|()| publication.put(other, b"2"));
            let text = refusal(put.and_then(|()| publication.commit()));
            assert!(text.contains("want the output path"), "{one} {other} {round}: {text}");
            if round == 0 {
                place.publish(&[(one, "1")], Swap::Auto).unwrap();
            }
        }
        place.assert_holds(&[(one, "1")], one);
    }
}

#[test]
fn paths_that_lead_out_are_refused() {
    let place = place();
    let publication = place.ready("x");
    for path in ["../x", "/etc/x", "a\\b", "a\nb", ".approdo-manifest"] {
        assert!(refusal(publication.put(path, b"")).contains("cannot publish a file as"), "{path}");
    }
}

#[test]
fn what_is_not_committed_leaves_no_trace() {
    let place = place();
    place.publish(FIRST, Swap::Auto).unwrap();
    let publication = place.ready("other");
    publication.put("it/index.html", b"changed").unwrap();
    publication.put("deep/er/file.css", b"new").unwrap();
    drop(publication);
    place.assert_holds(FIRST, "dropped");
}

#[test]
fn two_builds_at_once_are_refused() {
    let place = place();
    place.publish(FIRST, Swap::Auto).unwrap();
    let publication = place.ready("one");
    assert!(refusal(place.open("two")).contains("another build is publishing"));
    assert!(refusal(clean(&place.public, &place.root, &[])).contains("another build is publishing"));
    publication.put("a.html", b"a").unwrap();
    publication.commit().unwrap();
    assert!(matches!(place.open("one"), Ok(Opened::UpToDate(_))));
}

#[test]
fn many_builds_that_race_never_mix() {
    let place = place();
    let sites: Vec<Vec<(String, String)>> =
        (0..4).map(|n| (0..30).map(|i| (format!("p{i}/{n}/index.html"), format!("{n}"))).collect()).collect();
    std::thread::scope(|scope| {
        for site in &sites {
            let place = &place;
            scope.spawn(move || {
                let site: Vec<(&str, &str)> = site.iter().map(|(p, t)| (p.as_str(), t.as_str())).collect();
                let mut published = 0;
                while published < 10 {
                    match place.publish(&site, Swap::Auto) {
                        Ok(_) => published += 1,
                        Err(Error::Refused(text)) => assert!(text.contains("another build"), "{text}"),
                        Err(other) => panic!("{other}"),
                    }
                }
            });
        }
    });
    let files = place.files();
    assert_eq!(files.len(), 30);
    let texts: std::collections::BTreeSet<&String> = files.values().collect();
    assert_eq!(texts.len(), 1);
    place.assert_holds(&files.iter().map(|(p, t)| (p.as_str(), t.as_str())).collect::<Vec<_>>(), "raced");
}

#[test]
fn an_empty_folder_and_a_missing_parent_will_do() {
    for how in ALL {
        let mut place = place();
        fs::create_dir(&place.public).unwrap();
        fs::set_permissions(&place.public, fs::Permissions::from_mode(0o711)).unwrap();
        place.publish(FIRST, how).unwrap();
        place.assert_holds(FIRST, "empty");
        assert_eq!(fs::metadata(&place.public).unwrap().mode() & 0o777, 0o711, "{how:?}");
        place.public = place.root.join("out/deep/site");
        place.publish(FIRST, how).unwrap();
        assert_eq!(place.files().len(), FIRST.len());
    }
}

#[test]
fn a_damaged_manifest_is_refused_and_says_the_way_out() {
    let place = place();
    place.publish(FIRST, Swap::Auto).unwrap();
    let list = place.public.join(manifest::NAME);
    let text = fs::read_to_string(&list).unwrap();
    fs::write(&list, &text[..text.len() / 2]).unwrap();
    let text = refusal(place.publish(SECOND, Swap::Auto));
    assert!(text.contains("is damaged") && text.contains("move the folder away"), "{text}");
    fs::remove_file(&list).unwrap();
    let text = refusal(place.publish(SECOND, Swap::Auto));
    assert!(text.contains("approdo did not make this folder"), "{text}");
    place.assert_holds(FIRST, "refused");
    fs::remove_dir_all(&place.public).unwrap();
    fs::create_dir(&place.public).unwrap();
    fs::write(&list, "half").unwrap();
    place.publish(SECOND, Swap::Auto).unwrap();
    place.assert_holds(SECOND, "only the damaged list was there");
}

#[test]
fn somebody_elses_folder_with_the_workspaces_name_is_left_alone() {
    let place = place();
    let taken = place.root.join(".public.approdo");
    fs::create_dir(&taken).unwrap();
    fs::write(taken.join("diary.txt"), "dear").unwrap();
    assert!(refusal(place.publish(FIRST, Swap::Auto)).contains("something else has that name"));
    assert!(taken.join("diary.txt").exists());
}

#[test]
fn a_stranger_that_comes_at_the_last_moment_is_rescued() {
    let place = place();
    place.publish(FIRST, Swap::Auto).unwrap();
    // The state right after two folders have changed places: the old site lies in the workspace.
    let workspace = Workspace::open(&place.public).unwrap();
    let staged = workspace.staged();
    fs::remove_dir(&staged).unwrap();
    fs::rename(&place.public, &staged).unwrap();
    fs::create_dir(&place.public).unwrap();
    fs::write(staged.join("it/late.txt"), "late").unwrap();
    drop(workspace);
    place.assert_holds(&[("it/late.txt", "late")], "rescued");
}

#[test]
fn a_replacement_that_was_cut_off_is_finished() {
    for moved in 0..=5 {
        let place = place();
        place.publish(FIRST, Swap::Auto).unwrap();
        let expected = {
            let model = self::place();
            model.publish(SECOND, Swap::Auto).unwrap();
            fs::read(model.public.join(manifest::NAME)).unwrap()
        };
        let written: Vec<_> = SECOND.iter().filter(|file| !FIRST.contains(file)).collect();
        let workspace = Workspace::open(&place.public).unwrap();
        for (path, text) in &written {
            tree::place(&workspace.staged().join(path), |file| fs::write(file, text)).unwrap();
        }
        fs::write(workspace.journal(), &expected).unwrap();
        for (path, _) in written.iter().take(moved) {
            tree::place(&place.public.join(path), |to| fs::rename(workspace.staged().join(path), to))
                .unwrap();
        }
        if moved > 3 {
            fs::remove_file(place.public.join("it/bologna/old/index.html")).unwrap();
        }
        if moved > 4 {
            fs::rename(workspace.journal(), place.public.join(manifest::NAME)).unwrap();
        }
        drop(workspace);
        drop(place.open("any").unwrap());
        place.assert_holds(SECOND, &format!("{moved} moved"));
        assert_eq!(fs::read(place.public.join(manifest::NAME)).unwrap(), expected);
    }
}

#[test]
fn a_site_that_was_set_aside_is_put_back() {
    let place = place();
    place.publish(FIRST, Swap::Auto).unwrap();
    let workspace = Workspace::open(&place.public).unwrap();
    fs::rename(&place.public, workspace.set_aside()).unwrap();
    drop(workspace);
    drop(place.open("any").unwrap());
    place.assert_holds(FIRST, "put back");
}

#[test]
fn clean_removes_what_was_published_and_nothing_else() {
    let place = place();
    let clean = || clean(&place.public, &place.root, &[]);
    assert_eq!(clean().unwrap(), Cleaned::default());
    place.publish(FIRST, Swap::Auto).unwrap();
    assert_eq!(clean().unwrap().removed, 6);
    assert!(!place.public.exists());
    place.publish(FIRST, Swap::Auto).unwrap();
    place.write("CNAME", "example.org");
    place.write("style.css", "mine");
    let cleaned = clean().unwrap();
    assert_eq!((cleaned.removed, cleaned.kept), (5, vec!["style.css".to_string()]));
    place.assert_holds(&[("CNAME", "example.org"), ("style.css", "mine")], "cleaned");
    assert!(!place.public.join("it").exists());
    place.publish(SECOND, Swap::Auto).unwrap();
    let mut expected = SECOND.to_vec();
    expected.push(("CNAME", "example.org"));
    place.assert_holds(&expected, "published again");
    fs::remove_file(place.public.join(manifest::NAME)).unwrap();
    assert!(refusal(clean()).contains("approdo did not make this folder"));
}
