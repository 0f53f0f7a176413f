//! Pseudo-locales: they are there for whoever looks over a site, and no reader and no translator hears of them.

use std::collections::BTreeSet;

use crate::support::Site;

const ON: (&str, &str) = ("APPRODO_PSEUDO_LOCALES", "true");

fn text(site: &Site, path: &str) -> String {
    std::fs::read_to_string(site.path("public").join(path)).unwrap()
}

#[test]
fn pseudo_locales_add_folders_and_change_no_other_file() {
    let without = Site::demo();
    without.run().success();
    let with = Site::demo().env(ON.0, ON.1);
    let run = with.run().success();
    assert!(run.stderr.contains("en-XA") && run.stderr.contains("ar-XB"), "{}", run.stderr);
    let (before, after) = (without.output(), with.output());
    let paths: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let differ: Vec<&String> =
        paths.into_iter().filter(|path| before.get(*path) != after.get(*path)).collect();
    let own = ["en-XA/", "ar-XB/", "search/en-XA/", "search/ar-XB/"];
    // The manifest lists every file.
    let is_other = |path: &str| !own.iter().any(|own| path.starts_with(own)) && path != ".approdo-manifest";
    let others: Vec<&&String> = differ.iter().filter(|path| is_other(path)).collect();
    assert!(others.is_empty(), "{others:?}");
    for own in own {
        assert!(differ.iter().any(|path| path.starts_with(own)), "{own}");
    }

    let (long, mirrored) = (text(&with, "en-XA/index.html"), text(&with, "ar-XB/index.html"));
    assert!(long.contains("<html lang=\"en-XA\" dir=\"ltr\""), "{long}");
    assert!(mirrored.contains("<html lang=\"ar-XB\" dir=\"rtl\""), "{mirrored}");
    assert!(mirrored.contains("\u{200f}\u{202e}"));
    for page in [&long, &mirrored] {
        assert!(page.contains("noindex") && !page.contains("rel=\"alternate\" hreflang"));
    }
    // Each word that is turned round is turned back.
    for (path, bytes) in after.iter().filter(|(path, _)| path.starts_with("ar-XB/")) {
        let page = String::from_utf8_lossy(bytes);
        let count = |sign: char| page.matches(sign).count();
        assert_eq!(count('\u{202e}'), count('\u{202c}'), "{path}");
    }
}

#[test]
fn nobody_is_asked_to_translate_into_a_pseudo_locale() {
    for args in
        [&["translate", "status", "--format", "csv"][..], &["list", "missing", "--as", "csv"], &["check"]]
    {
        let [off, on] = [false, true].map(|on| {
            let site = Site::new().args(args);
            let site = if on { site.env(ON.0, ON.1) } else { site };
            site.run().success()
        });
        assert_eq!(off.stdout, on.stdout, "{args:?}");
    }
    let asked = Site::new().args(["list", "missing", "--locale", "en-XA", "--as", "csv"]).env(ON.0, ON.1);
    assert!(asked.run().success().stdout.contains("en-XA,"));
}
