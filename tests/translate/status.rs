//! `approdo translate status`.

use super::Files;
use super::units::guide;

/// A guide in Italian, English and German, and fees of which nothing is recorded.
fn files() -> Files {
    guide()
        .with("content/fees.yaml", super::units::FEES)
        .with("content/pages/about.it.md", "---\ntitle: Chi siamo\n---\n\nNoi due.\n")
        .with(
            "content/pages/draft.it.md",
            "---\ntitle: Bozza\ndraft: true\n---\n\nMolte parole in una bozza.\n",
        )
}

fn status(files: &Files, args: &[&str]) -> String {
    files.site(&[&["translate", "status"], args].concat()).run().success().stdout
}

#[test]
fn each_text_has_its_state_and_its_words_in_each_language() {
    let files = files().edit(super::units::GUIDE, "30,46", "50,46");
    let csv = status(&files, &["--locale", "en,fr", "--format", "csv"]);
    assert_eq!(
        csv,
        "\
locale,kind,text,city,state,words,words_to_translate,words_to_check,changed,path
en,guide,permit,,outdated,27,11,0,cost,content/guides/permit.it.md
en,page,about,,fallback,4,4,0,,content/pages/about.it.md
en,fact,card,,unrecorded,5,0,5,,content/fees.yaml
en,fact,approdo.yaml,,unrecorded,1,0,1,,approdo.yaml
fr,guide,permit,,missing,27,27,0,,content/guides/permit.it.md
fr,page,about,,missing,4,4,0,,content/pages/about.it.md
fr,fact,card,,fallback,5,5,0,,content/fees.yaml
fr,fact,approdo.yaml,,fallback,1,1,0,,approdo.yaml
"
    );
    let json: serde_json::Value = serde_json::from_str(&status(&files, &["--format", "json"])).unwrap();
    let german = &json["locales"][2];
    assert_eq!(german["locale"], "de");
    assert_eq!(german["words_to_translate"], 11 + 4 + 1 + 1);
    assert_eq!((&german["translated"], &german["coverage"]), (&0.into(), &0.into()));
    assert_eq!(german["states"]["outdated"], 1);
    assert_eq!(json["kinds"][0]["kind"], "guide");
    assert_eq!(json["texts"].as_array().unwrap().len(), 12);
}

#[test]
fn a_part_of_it_can_be_asked_for() {
    let files = files();
    let lines = |args: &[&str]| status(&files, &[args, &["--format", "csv"]].concat()).lines().count() - 1;
    assert_eq!(lines(&[]), 12);
    assert_eq!(lines(&["--state", "missing"]), 2);
    assert_eq!(lines(&["--state", "missing,fallback", "--kind", "page"]), 3);
    assert_eq!(lines(&["--locale", "de", "--kind", "guide"]), 1);
    let table = status(&files, &["--locale", "de"]);
    assert!(table.contains("By language\nlanguage  texts  translated  up to date"), "{table}");
    assert!(table.contains("de        page  about         fallback"), "{table}");
    assert!(!table.contains("permit "), "{table}");
    let html = status(&files, &["--locale", "de", "--format", "html"]);
    assert!(html.contains("<tr><td>de</td><td>page</td><td>about</td><td>fallback</td>"), "{html}");
}

#[test]
fn what_nobody_knows_is_refused() {
    let files = files();
    let run = |args: &[&str]| files.site(&[&["translate", "status"], args].concat()).run();
    run(&["--state", "outdted"]).failure(1, "did you mean `outdated`?");
    run(&["--kind", "guides"]).failure(1, "did you mean `guide`?");
    run(&["--locale", "es"]).failure(1, "`es` is not a locale of this site");
    run(&["--city", "roma"]).failure(1, "`roma` is not a city of this site");
    run(&["--format", "po"]).failure(1, "this is not written as `po`");
    files.site(&["check", "--format", "csv"]).run().failure(2, "only `approdo translate` writes this format");
}

#[test]
fn a_site_that_wants_so_publishes_what_the_command_says() {
    let files = Files::new()
        .edit("approdo.yaml", "country: IT", "country: IT\ntranslation_status: true")
        .with("content/fees.yaml", super::units::FEES)
        .with("content/pages/about.it.md", "---\ntitle: Chi siamo\n---\n\nNoi due.\n")
        .with("content/pages/draft.it.md", "---\ntitle: Bozza\ndraft: true\n---\n\nMolte parole.\n");
    let site = files.site(&["build"]);
    site.run().success();
    let output = site.output();
    let text = |path: &str| String::from_utf8(output[path].clone()).unwrap();
    assert_eq!(text("translation-status.csv"), status(&files, &["--format", "csv"]));
    assert_eq!(text("translation-status.json"), status(&files, &["--format", "json"]));
    for tag in ["it", "en", "fr", "de"] {
        let page = text(&format!("{tag}/translation-status/index.html"));
        assert!(page.contains("<summary id=\"work-fr\">") && !page.contains("Bozza"), "{page}");
    }
    // French readers have no such page that a link could lead to.
    let page = text("it/translation-status/index.html");
    assert!(page.contains("<tr><th scope=\"row\">Chi siamo</th><td>mancante</td><td>4</td></tr>"), "{page}");
    assert!(page.contains("<a href=\"/de/about/\">Chi siamo</a></th>"), "{page}");
}
