//! `approdo translate export` and `import`.

use std::collections::BTreeMap;

use super::delivery::{FRENCH, GUIDE, site};
use crate::support::{Run, Site};

fn run(site: Site, args: &[&str]) -> (Site, Run) {
    let site = site.args([&["translate"], args, &["--date", "2026-11-22"]].concat());
    let run = site.run();
    (site, run)
}

/// All files of a site.
fn files(site: &Site) -> BTreeMap<String, Vec<u8>> {
    let root = site.root();
    let entries = walkdir::WalkDir::new(&root).into_iter().map(|entry| entry.unwrap().into_path());
    let files = entries.filter(|path| path.is_file());
    files.map(|path| (path.display().to_string(), std::fs::read(&path).unwrap())).collect()
}

/// The delivery with translations in the place of the words that were sent, `lead` alone with `half`.
fn translated(sent: &str, half: bool) -> String {
    let entries = sent.split("\n\n").map(|entry| {
        if half && !entry.contains("#lead/") {
            return entry.to_string();
        }
        let Some((head, source)) = entry.split_once("\nmsgid ").filter(|_| entry.contains("msgctxt")) else {
            return entry.to_string();
        };
        let source = source.split("\nmsgstr").next().unwrap();
        format!("{}\nmsgid {source}\nmsgstr {}", head.replace("\n#, fuzzy", ""), source.replace('e', "é"))
    });
    entries.collect::<Vec<_>>().join("\n\n") + "\n"
}

#[test]
fn what_is_not_translated_goes_out_and_comes_back() {
    let (site, sent) = run(site().site(&[]), &["export", "--locale", "fr", "--format", "po"]);
    assert_eq!((sent.status, sent.stderr.as_str()), (Some(0), "11 texts of 2 files.\n"));
    let before = files(&site);

    let site = site.file("../half.po", translated(&sent.stdout, true));
    let (site, half) = run(site, &["import", "../half.po"]);
    assert_eq!(half.status, Some(1), "{}", half.stderr);
    assert!(
        half.stderr.contains(": content/guides/permit.it.md#cost: block 1 (heading) is not translated\n"),
        "{}",
        half.stderr
    );
    assert!(half.stderr.contains("3 texts are not right, so nothing is changed"), "{}", half.stderr);
    assert_eq!(files(&site), before);

    let (site, dry) = run(site, &["import", "../half.po", "--partial", "--dry-run"]);
    assert!(dry.stderr.ends_with("1 text would be taken, 3 are left.\n"), "{}", dry.stderr);
    assert_eq!(files(&site), before);
    let (site, part) = run(site, &["import", "../half.po", "--partial"]);
    let old = "content/translations/guides/permit.it.md.txt";
    assert_eq!(
        (part.status, part.stdout.as_str()),
        (Some(0), format!("{FRENCH}\n{old}\n").as_str()),
        "{}",
        part.stderr
    );

    // The whole of it is stale by now: a word of the source is another.
    let text = std::fs::read_to_string(site.path(GUIDE)).unwrap();
    let site = site
        .file(GUIDE, text.replace("Busta", "Una busta"))
        .file("../all.po", translated(&sent.stdout, false));
    let before = files(&site);
    let (site, stale) = run(site, &["import", "../all.po"]);
    assert!(stale.stderr.contains("the `it` text has changed since it was sent"), "{}", stale.stderr);
    assert_eq!((stale.status, files(&site)), (Some(1), before));

    let (site, sent) = run(site, &["export", "--locale", "fr", "--format", "po"]);
    let site = site.file("../all.po", translated(&sent.stdout, false));
    let (site, all) = run(site, &["import", "../all.po"]);
    assert_eq!(all.status, Some(0), "{}", all.stderr);
    let (_, nothing) = run(site, &["export", "--locale", "fr"]);
    assert_eq!((nothing.stdout.as_str(), nothing.stderr.as_str()), ("", "There is nothing to translate.\n"));
}

#[test]
fn what_cannot_be_is_told() {
    let site = site().site(&[]).file("../x.csv", "id,target\n").file("../x.txt", "words");
    for (args, says) in [
        (&["export", "--locale", "it"][..], "`it` is the source locale"),
        (&["export", "--locale", "xx"], "`xx` is not a locale of this site"),
        (&["export", "--locale", "fr", "--format", "short"], "not written as `short`"),
        (&["import", "../x.csv"], "name it with `--locale TAG`"),
        (&["import", "../x.txt", "--locale", "fr"], "no CSV"),
        (&["import", "../y.txt"], "cannot read"),
    ] {
        let root = site.root();
        let site = Site::of(&root).file("../x.csv", "id,target\n").file("../x.txt", "words");
        let (_, run) = run(site, args);
        run.failure(1, says);
    }
}
