use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::symlink;

use super::*;

fn site(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    folder
}

fn paths(sources: &Sources) -> Vec<&str> {
    sources.iter().map(|(_, file)| file.path.as_str()).collect()
}

/// Each finding as `code path@offset`, in the order of the places.
fn told(folder: &Path) -> Vec<String> {
    let (sources, mut diagnostics) = scan(folder, Vec::new()).unwrap();
    crate::diagnostic::sort(&mut diagnostics);
    diagnostics
        .iter()
        .map(|d| {
            let span = d.primary.as_ref().unwrap().span;
            assert!(d.help.is_some() && d.message.contains(&sources.file(span.file).path), "{}", d.message);
            format!("{} {}@{}", d.code.id, sources.file(span.file).path, span.start)
        })
        .collect()
}

#[test]
fn the_configuration_and_four_folders_are_read() {
    let folder = site(&[
        ("approdo.yaml", b"title: A"),
        ("content/guides/a.it.md", b"A"),
        ("locales/it/main.ftl", b"a = b"),
        ("themes/plain/assets/style.css", b"a{}"),
        ("static/logo.png", b"\x89PNG"),
        ("public/index.html", b"out"),
        ("README.md", b"not ours"),
    ]);
    let (sources, diagnostics) = scan(folder.path(), Vec::new()).unwrap();
    assert!(diagnostics.is_empty());
    assert_eq!(
        paths(&sources),
        [
            "approdo.yaml",
            "content/guides/a.it.md",
            "locales/it/main.ftl",
            "static/logo.png",
            "themes/plain/assets/style.css"
        ]
    );
    let id = sources.find("content/guides/a.it.md").unwrap();
    assert_eq!(sources.file(id).text(), Some("A"));
}

#[test]
fn a_folder_without_a_site_is_empty() {
    let folder = site(&[]);
    let (sources, diagnostics) = scan(folder.path(), Vec::new()).unwrap();
    assert!(sources.iter().next().is_none() && diagnostics.is_empty());
}

#[test]
fn litter_is_skipped_and_dot_files_are_published_from_static_only() {
    let folder = site(&[
        ("content/a.md~", b""),
        ("content/.#a.md", b""),
        ("content/#a.md#", b""),
        ("content/.a.md.swp", b""),
        ("content/.DS_Store", b""),
        ("content/4913", b""),
        ("content/Thumbs.db", b""),
        ("content/.obsidian/app.json", b""),
        ("content/a.md", b""),
        ("static/.well-known/security.txt", b""),
        ("static/.nojekyll", b""),
        ("static/.git/config", b""),
        ("static/.DS_Store", b""),
    ]);
    let (sources, diagnostics) = scan(folder.path(), Vec::new()).unwrap();
    assert!(diagnostics.is_empty());
    assert_eq!(paths(&sources), ["content/a.md", "static/.nojekyll", "static/.well-known/security.txt"]);
}

#[test]
fn links_are_told_and_not_followed() {
    let folder = site(&[("content/a.md", b"A"), ("outside/secret.md", b"secret")]);
    let root = folder.path();
    symlink(root.join("outside/secret.md"), root.join("content/b.md")).unwrap();
    symlink(root.join("content"), root.join("content/loop")).unwrap();
    symlink(root.join("nowhere"), root.join("content/broken.md")).unwrap();
    symlink(root.join("outside"), root.join("static")).unwrap();
    assert_eq!(
        told(root),
        ["S002 content/b.md@0", "S002 content/broken.md@0", "S002 content/loop@0", "S002 static@0"]
    );
    assert_eq!(paths(&scan(root, Vec::new()).unwrap().0), ["content/a.md"]);
}

#[test]
fn names_that_cannot_be_addresses_are_told() {
    let folder = site(&[("content/a\\b.md", b""), ("content/a\nb.md", b""), ("content/ok.md", b"")]);
    let root = folder.path();
    fs::write(root.join("content").join(OsStr::from_bytes(b"bad\xff.md")), "").unwrap();
    let inner = root.join("content").join(OsStr::from_bytes(b"c\xff"));
    fs::create_dir(&inner).unwrap();
    fs::write(inner.join("x.md"), "").unwrap();
    assert_eq!(
        told(root),
        [
            "S003 content/a\nb.md@0",
            "S003 content/a\\b.md@0",
            "S003 content/bad\u{fffd}.md@0",
            "S003 content/c\u{fffd}@0"
        ]
    );
    assert_eq!(paths(&scan(root, Vec::new()).unwrap().0), ["content/ok.md"]);
}

#[test]
fn names_are_composed_and_twins_are_told() {
    let folder = site(&[
        ("content/forl\u{ec}.md", b"one"),
        ("content/forli\u{300}.md", b"two"),
        ("content/citta\u{300}.md", b"alone"),
        ("content/Guide.md", b""),
        ("content/guide.md", b""),
        ("content/Strasse.md", b""),
        ("content/stra\u{df}e.md", b""),
    ]);
    assert_eq!(
        told(folder.path()),
        ["S004 content/forlì.md@0", "S004 content/guide.md@0", "S004 content/straße.md@0"]
    );
    let (sources, diagnostics) = scan(folder.path(), Vec::new()).unwrap();
    assert!(sources.find("content/citt\u{e0}.md").is_some());
    assert_eq!(sources.iter().count(), 6);
    let twins = diagnostics.iter().find(|d| d.message.contains("guide.md")).unwrap();
    assert!(twins.message.contains("Guide.md") && twins.related.len() == 1, "{}", twins.message);
}

#[test]
fn text_that_is_not_utf8_is_told_with_its_first_wrong_byte() {
    let folder = site(&[
        ("approdo.yaml", b"title: caff\xe8"),
        ("content/a.md", b"first\nsec\xffond"),
        ("content/photo.jpg", b"\xff\xd8"),
        ("static/old.html", b"caff\xe8"),
    ]);
    assert_eq!(told(folder.path()), ["S001 approdo.yaml@11", "S001 content/a.md@9"]);
    let (sources, _) = scan(folder.path(), Vec::new()).unwrap();
    let id = sources.find("content/a.md").unwrap();
    let at = sources.position(id, 9);
    assert_eq!((sources.file(id).text(), at.line, at.column), (None, 2, 4));
}

#[test]
fn large_texts_are_told_and_large_downloads_are_not() {
    let large = vec![b'a'; 1024 * 1024 + 1];
    let folder = site(&[
        ("content/a.md", &large),
        ("content/b.md", &large[1..]),
        ("content/c.jpg", &large),
        ("static/d.html", &large),
    ]);
    assert_eq!(told(folder.path()), ["S005 content/a.md@0"]);
    let (sources, _) = scan(folder.path(), Vec::new()).unwrap();
    assert_eq!(paths(&sources), ["content/b.md", "content/c.jpg", "static/d.html"]);
}

#[test]
fn pipes_are_left_out_and_files_in_place_of_folders_told() {
    let folder = site(&[("content/a.md", b""), ("static", b"a file")]);
    let root = folder.path();
    let pipe = root.join("content/pipe.md");
    rustix::fs::mknodat(
        rustix::fs::CWD,
        &pipe,
        rustix::fs::FileType::Fifo,
        rustix::fs::Mode::from_raw_mode(0o644),
        0,
    )
    .unwrap();
    fs::create_dir(root.join("approdo.yaml")).unwrap();
    assert_eq!(told(root), ["S006 approdo.yaml@0", "S006 content/pipe.md@0", "S006 static@0"]);
}

#[test]
fn the_root_is_found_upward() {
    let folder = site(&[("approdo.yaml", b""), ("content/cities/bologna/desks.yaml", b"")]);
    let root = folder.path();
    assert_eq!(find_root(&root.join("content/cities/bologna")), Some(root.to_path_buf()));
    assert_eq!(find_root(root), Some(root.to_path_buf()));
    fs::create_dir_all(root.join("content/approdo.yaml")).unwrap();
    assert_eq!(find_root(&root.join("content/cities")), Some(root.to_path_buf()));
    assert_eq!(find_root(Path::new("/")), None);
}
