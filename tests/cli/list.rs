//! `approdo list`.

use std::path::Path;

use super::{call, put, site};

fn guide(folder: &Path, id: &str, facts: &str) {
    let text =
        format!("---\ntitle: \"Guida, {id}\"\ntopic: home\nstages: [living-in]\n{facts}---\n\nTesto.\n");
    put(folder, &format!("content/guides/{id}.it.md"), &text);
}

/// A site with something for every list; today is 5 October 2026.
fn full() -> tempfile::TempDir {
    let site = site();
    let folder = site.path();
    guide(folder, "draft", "draft: true\n");
    guide(folder, "soon", "publish_on: 2026-10-06\n");
    guide(folder, "later", "publish_on: 2027-01-01\n");
    guide(folder, "past", "expires_on: 2026-10-05\n");
    guide(folder, "shown", "publish_on: 2026-10-05\nexpires_on: 2026-10-06\n");
    let desk = |id: &str, dates: &str| {
        let text = format!(
            "name: {{it: Sportello {id}, en: Desk {id}}}\nkind: hotline\nservice_types: [welcome-desk]\nhours_unknown: true\nlanguages: [{{tag: it}}]\nverified_on: 2026-10-01\n{dates}\ndemo: true\n"
        );
        put(folder, &format!("content/cities/my-city/desks/{id}.yaml"), &text);
    };
    desk("gone", "valid_to: 2026-10-04");
    desk("last-day", "valid_to: 2026-10-05");
    desk("opening", "valid_from: 2026-12-01");
    let notice = |id: &str, dates: &str| {
        let text =
            format!("severity: info\nscope: {{site: true}}\ntitle: Avviso {id}\nbody: Testo.\n{dates}\n");
        put(folder, &format!("content/notices/{id}.yaml"), &text);
    };
    notice("over", "expires: 2026-10-03");
    notice("today", "starts: 2026-10-05\nexpires: 2026-10-05");
    notice("next", "starts: 2026-11-01\nexpires: 2026-11-30");
    site
}

fn csv(folder: &Path, arguments: &[&str]) -> Vec<String> {
    let called = call(folder, &[&["list"], arguments, &["--as", "csv"]].concat()).ends(0);
    called.out.lines().map(str::to_string).collect()
}

#[test]
fn what_does_not_show_today_is_listed_with_its_day() {
    let site = full();
    assert_eq!(
        csv(site.path(), &["drafts"]),
        ["kind,entry,title,path", "guide,draft,\"Guida, draft\",content/guides/draft.it.md"]
    );
    assert_eq!(
        csv(site.path(), &["scheduled"]),
        [
            "kind,entry,date,title,path",
            "guide,soon,2026-10-06,\"Guida, soon\",content/guides/soon.it.md",
            "notice,next,2026-11-01,Avviso next,content/notices/next.yaml",
            "desk,my-city/opening,2026-12-01,Sportello opening,content/cities/my-city/desks/opening.yaml",
            "guide,later,2027-01-01,\"Guida, later\",content/guides/later.it.md",
        ]
    );
    assert_eq!(
        csv(site.path(), &["expired"]),
        [
            "kind,entry,date,title,path",
            "guide,past,2026-10-05,\"Guida, past\",content/guides/past.it.md",
            "desk,my-city/gone,2026-10-04,Sportello gone,content/cities/my-city/desks/gone.yaml",
            "notice,over,2026-10-03,Avviso over,content/notices/over.yaml",
        ]
    );
    assert_eq!(csv(site.path(), &["scheduled", "--date", "2027-02-01"]).len(), 1);
}

#[test]
fn what_is_not_translated_is_listed_with_what_readers_see() {
    let site = full();
    let folder = site.path();
    let configuration = super::files(folder)["approdo.yaml"].clone();
    let locales = "  - {tag: fr, name: Français, fallback: [en], untranslated: show}\n  - {tag: uk, name: Українська, untranslated: stub}\n  - {tag: sq, name: Shqip, untranslated: hide}\n  - {tag: de, name: Deutsch, status: disabled}\n";
    put(folder, "approdo.yaml", &(configuration + locales));
    // What does not show in any language is not missing in one.
    let path = "\"Guida, shown\",content/guides/shown.it.md";
    let rows = csv(folder, &["missing"]);
    assert_eq!(rows[0], "locale,kind,entry,readers_see,title,path");
    assert_eq!(rows[1], format!("en,guide,shown,fallback from it,{path}"));
    let of = |tag: &str| -> Vec<String> {
        rows.iter().filter_map(|row| row.strip_prefix(&format!("{tag},"))).map(str::to_string).collect()
    };
    assert_eq!(of("en").len(), 1);
    let first_days = "I primi giorni,content/guides/first-days.it.md";
    let about = "Informazioni su questo sito,content/pages/about.it.md";
    let city = "La mia città,content/cities/my-city/index.it.md";
    assert_eq!(
        of("fr"),
        [
            format!("guide,first-days,fallback from en,{first_days}"),
            format!("guide,shown,fallback from it,{path}"),
            format!("page,about,fallback from en,{about}"),
            format!("city,my-city,fallback from en,{city}"),
        ]
    );
    assert_eq!(
        of("uk")[..2],
        [format!("guide,first-days,stub,{first_days}"), format!("guide,shown,stub,{path}")]
    );
    assert_eq!(of("sq")[2], format!("page,about,hidden,{about}"));
    // A city's page is there in every language; only its introduction is borrowed.
    assert_eq!(of("sq")[3], format!("city,my-city,fallback from it,{city}"));
    assert_eq!(of("de"), Vec::<String>::new());
    assert_eq!(
        csv(folder, &["missing", "--locale", "de"])[1],
        format!("de,guide,first-days,not built,{first_days}")
    );
    assert_eq!(csv(folder, &["missing", "--locale", "en"]).len(), 2);
}

#[test]
fn an_overlay_borrows_its_own_words_alone() {
    let site = site();
    let folder = site.path();
    let text = "---\nverified_on: 2026-10-01\n---\n\n## Qui {#local}\n\nTesto.\n";
    put(folder, "content/cities/my-city/guides/first-days.it.md", text);
    let rows = csv(folder, &["missing"]);
    let row = "en,guide,my-city/first-days,fallback from it,I primi giorni,content/cities/my-city/guides/first-days.it.md";
    assert_eq!(rows[1..], [row]);
}

#[test]
fn people_and_programs_get_their_own_form() {
    let site = full();
    let table = call(site.path(), &["list", "drafts"]).ends(0).out;
    assert_eq!(
        table,
        "kind   entry  title         path\nguide  draft  Guida, draft  content/guides/draft.it.md\n"
    );
    let json = call(site.path(), &["list", "expired", "--locale", "en", "--as", "json"]).ends(0).out;
    let row: serde_json::Value = serde_json::from_str(json.lines().next().unwrap()).unwrap();
    // The guide has no English text, so the desk comes first.
    assert_eq!((&row["entry"], &row["title"]), (&"my-city/gone".into(), &"Desk gone".into()));
}

#[test]
fn nothing_to_list_is_said_and_a_wrong_locale_is_refused() {
    let site = site();
    let none = call(site.path(), &["list", "drafts"]).ends(0);
    assert_eq!((none.out.as_str(), none.err.as_str()), ("", "There are none.\n"));
    let refused = call(site.path(), &["list", "missing", "--locale", "eng"]).ends(1);
    assert!(
        refused.err.contains("did you mean `en`?") || refused.err.contains("known here"),
        "{}",
        refused.err
    );
    call(site.path(), &["list", "lost"]).ends(2);
    put(site.path(), "content/guides/broken.it.md", "no front matter\n");
    let broken = call(site.path(), &["list", "drafts"]).ends(0);
    assert!(broken.err.contains("approdo check"), "{}", broken.err);
}
