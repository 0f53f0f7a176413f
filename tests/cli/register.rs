//! `approdo translate register`.

use super::{call, put, site};

const MACHINE: &str = "---\ntitle: About\ntranslation: {method: machine, on: 2026-10-05, model: \"Example, 3\"}\n---\nA trial.\n";
const READ: &str = "---\ntitle: My city\ntranslation: {method: machine-reviewed, reviewed_by: city's translator}\n---\nA city.\n";
const OWN: &str = "---\ntitle: Days\ntranslation: {method: human, on: 2026-10-05}\n---\nDays.\n";

#[test]
fn the_register_lists_what_machines_translated_and_nothing_else() {
    let site = site();
    let folder = site.path();
    put(folder, "content/pages/about.en.md", MACHINE);
    put(folder, "content/cities/my-city/index.en.md", READ);
    put(folder, "content/guides/first-days.en.md", OWN);
    let called = call(folder, &["translate", "register", "--format", "csv"]).ends(0);
    let rows = [
        "kind,entry,locale,method,model,date,reviewed_by,title,path",
        "page,about,en,machine,\"Example, 3\",2026-10-05,,About,content/pages/about.en.md",
        "city,my-city,en,machine-reviewed,,,city's translator,My city,content/cities/my-city/index.en.md",
    ];
    assert_eq!(called.out.lines().collect::<Vec<_>>(), rows);
    let none = call(folder, &["translate", "register", "--locale", "it"]).ends(0);
    assert_eq!((none.out.as_str(), none.err.as_str()), ("", "No text was translated by a machine.\n"));
}
