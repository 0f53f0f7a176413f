//! `approdo translate accept`, `touch` and `diff`.

use super::Files;
use super::units::{ENGLISH, FEES, GERMAN, GUIDE, guide};
use crate::support::Site;

fn run(site: Site, args: &[&str]) -> (Site, String, String) {
    let site = site.args([&["translate"], args].concat());
    let run = site.run().success();
    (site, run.stdout, run.stderr)
}

fn read(site: &Site, path: &str) -> String {
    std::fs::read_to_string(site.path(path)).unwrap()
}

fn csv(site: Site, args: &[&str]) -> (Site, Vec<String>) {
    let (site, out, _) = run(site, &[&["status", "--format", "csv"], args].concat());
    let short = |line: &str| line.split(',').take(5).collect::<Vec<_>>().join(",");
    (site, out.lines().skip(1).map(short).collect())
}

#[test]
fn what_is_right_is_recorded_and_what_changes_then_is_shown() {
    let site = guide().site(&[]);
    let before = read(&site, ENGLISH);
    // The texts are kept before anything changes.
    let (site, out, _) = run(site, &["accept"]);
    let store = "content/translations/guides/permit.it.md.txt";
    assert_eq!(out.lines().collect::<Vec<_>>(), ["content/translations/guides/permit.en.md.txt", store]);
    assert!(
        read(&site, store).contains("\nCosta 30,46 euro, **più** la marca da bollo.\n"),
        "{}",
        read(&site, store)
    );
    assert_eq!(read(&site, ENGLISH), before);
    let (site, out, said) = run(site, &["accept"]);
    assert_eq!((out.as_str(), said.contains("There is nothing to record.")), ("", true), "{said}");

    let text = read(&site, GUIDE).replace("30,46", "50,46");
    let site = site.file(GUIDE, text);
    let (site, out, _) = run(site, &["diff", "permit"]);
    let change = "  …\n  Costa [-30-]{+50+},46 euro, **più** la marca da bollo.\n";
    let head = |tag: &str| format!("permit ({tag}) `cost`: what has changed in `it`\n{change}");
    assert_eq!(out, format!("{}\n{}", head("en"), head("de")));
    let (site, out, _) = run(site, &["diff", ENGLISH, "--color", "always"]);
    assert!(out.contains("\u{1b}[31;9m30\u{1b}[0m\u{1b}[32;1m50\u{1b}[0m,46"), "{out:?}");

    let (site, out, said) = run(site, &["accept", ENGLISH]);
    assert!(said.contains("permit (en): `cost` recorded"), "{said}");
    assert!(out.contains(ENGLISH) && out.contains(store), "{out}");
    // One hash is another, and no other byte.
    let after = read(&site, ENGLISH);
    assert_eq!(after.len(), before.len());
    let differing = before.bytes().zip(after.bytes()).filter(|(a, b)| a != b).count();
    assert!((1..=8).contains(&differing), "{after}");
    // The German text was made from the English one, which is right again.
    let (site, states) = csv(site, &["--kind", "guide", "--locale", "en,de"]);
    assert_eq!(states, ["en,guide,permit,,current", "de,guide,permit,,current"]);
    assert!(!read(&site, store).contains("30,46"), "{}", read(&site, store));
    assert!(read(&site, store).contains("50,46"));
}

#[test]
fn an_edit_without_meaning_leaves_current_what_was_current() {
    // A French text that was outdated before, and an English one that was current.
    let files = guide();
    let old = files.text(ENGLISH).replace("title: The permit", "title: Le titre");
    let hash = |text: &str| text.split("cost: \"").nth(1).unwrap()[..8].to_string();
    let files = files.clone().with("content/guides/permit.fr.md", old.replace(&hash(&old), "00000000"));
    let site = files.site(&[]);
    let (site, ..) = run(site, &["accept"]);
    let typo = read(&site, GUIDE).replace("Costa 30,46 euro", "Costa 30,46 euro esatti");
    let site = site.file(GUIDE, typo);
    let args = ["translate", "touch", "permit"];
    let site = site.args(args);
    let said = site.run().failure(1, "were made from several texts: 00000000 (fr), ").stderr;
    let since = hash(&files.text(ENGLISH));
    assert!(said.contains(&format!("{since} (en)")), "{said}");
    let (site, out, said) = run(site, &["touch", "permit", "--since", &since]);
    assert!(
        said.contains("permit `cost`: the same in en\n  …\n  Costa 30,46 euro{+ esatti+}, **più**"),
        "{said}"
    );
    assert!(out.contains(ENGLISH) && !out.contains("permit.fr.md"), "{out}");
    let (site, states) = csv(site, &["--kind", "guide"]);
    let states: Vec<&str> = states.iter().map(String::as_str).collect();
    assert_eq!(states, ["en,guide,permit,,current", "fr,guide,permit,,outdated", "de,guide,permit,,current"]);
    // The English text is a source, too.
    let text = read(&site, ENGLISH).replace("That.", "That!");
    let (site, states) = csv(site.file(ENGLISH, text), &["--locale", "de", "--kind", "guide"]);
    assert_eq!(states, ["de,guide,permit,,outdated"]);
    let (site, ..) = run(site, &["touch", ENGLISH]);
    let (_, states) = csv(site, &["--locale", "de", "--kind", "guide"]);
    assert_eq!(states, ["de,guide,permit,,current"]);
}

#[test]
fn strings_are_recorded_in_a_file_for_each_language() {
    let files = Files::new()
        .with("content/fees.yaml", FEES)
        .with("locales/it/site.ftl", "ours = Di più\n")
        .with("locales/en/site.ftl", "ours = More\n");
    let site = files.site(&[]);
    let (site, out, _) = run(site, &["accept", "card", "--locale", "en"]);
    let (records, texts) = ("content/translations/en.txt", "content/translations/fees.yaml.txt");
    assert_eq!(out.lines().collect::<Vec<_>>(), [records, texts]);
    let lines: Vec<String> =
        read(&site, records).lines().filter(|line| !line.starts_with('#')).map(str::to_string).collect();
    assert_eq!(lines.len(), 2);
    assert!(lines[0].starts_with("content/fees.yaml#card.name "), "{lines:?}");
    assert!(lines[1].starts_with("content/fees.yaml#card.note "), "{lines:?}");
    let (site, out, _) = run(site, &["accept", "--all", "--locale", "en"]);
    assert!(out.contains(records) && out.contains("content/translations/locales/it/site.ftl.txt"), "{out}");
    let (site, states) = csv(site, &["--locale", "en"]);
    assert!(states.iter().all(|line| line.ends_with("current")), "{states:?}");
    let fees = read(&site, "content/fees.yaml").replace("Si paga da solo.", "Si paga da sola.");
    let (site, out, _) = run(site.file("content/fees.yaml", fees), &["diff", "fact:card"]);
    assert_eq!(out, "card (en) `card.note`: what has changed in `it`\n  Si paga da [-solo-]{+sola+}.\n");
    let (site, ..) = run(site, &["touch", "card"]);
    let (site, states) = csv(site, &["--locale", "en", "--kind", "fact"]);
    assert_eq!(states[0], "en,fact,card,,current");
    // What is gone is forgotten, and what cannot be read is not.
    let site = site.file("content/fees.yaml", FEES.replace("  note:", "  other:"));
    let (site, ..) = run(site, &["accept", "card", "--locale", "en"]);
    assert!(!read(&site, records).contains("card.note"), "{}", read(&site, records));
    let site = site.file("content/fees.yaml", "card: {");
    let (site, ..) = run(site, &["accept", "--all", "--locale", "en"]);
    assert!(read(&site, records).contains("card.name"), "{}", read(&site, records));
}

#[test]
fn nothing_is_written_where_a_name_means_nothing_or_a_file_cannot_be_written() {
    let refuse = |args: &[&str], says: &str| {
        guide().site(&[&["translate"], args].concat()).run().failure(1, says);
    };
    refuse(&["accept", "permitt"], "there is no text `permitt`: did you mean `permit`?");
    refuse(&["accept", "permit", "--locale", "xx"], "`xx` is not a locale");
    refuse(&["diff", "content/guides/none.it.md"], "there is no text");
    let site = guide().edit(GUIDE, "30,46", "50,46").site(&["translate", "accept", "permit"]);
    let mut permissions = std::fs::metadata(site.path(ENGLISH)).unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(site.path(ENGLISH), permissions).unwrap();
    let before = read(&site, ENGLISH);
    let run = site.run();
    assert_eq!(run.status, Some(1), "{}", run.stderr);
    assert_eq!(read(&site, ENGLISH), before);
    assert!(
        !site.path("content/translations").exists()
            || std::fs::read_dir(site.path("content/translations/guides")).unwrap().next().is_none()
    );
    assert_eq!(read(&site, GERMAN), guide().text(GERMAN));
}
