//! What the panel is told of a page.

use serde_json::{Value, json};

use super::super::support::Site;
use super::*;

const TRANSLATION: &str = "---\ntitle: Residence permit\n\
    translation: {method: machine, on: 2026-10-05, of: {lead: \"00000000\", cost: \"00000000\"}}\n---\n\
    Ask within eight days.\n\n## Cost\n\nIt costs <fee:permit-card>.\n";
const NOTICE: &str = "severity: info\nscope: {site: true}\ntitle: {it: Sciopero, en: Strike}\n\
    body: {it: Domani., en: Tomorrow.}\nstarts: 2026-11-25\nexpires: 2026-11-30\n";
const LATER: &str = "---\ntitle: Domani\npublish_on: 2026-12-01\n---\nTesto.\n";
const DRAFT: &str = "---\ntitle: Bozza\ndraft: true\n---\nTesto.\n";

fn site() -> Site {
    Site::new()
        .file("content/guides/residence-permit.en.md", TRANSLATION)
        .file("content/notices/strike.yaml", NOTICE)
        .file("content/pages/later.it.md", LATER)
        .file("content/pages/draft.it.md", DRAFT)
}

impl Bench {
    fn own(&self, path: &str, query: &str) -> Value {
        let bytes = self.session.shown().unwrap().own(path, query).unwrap();
        serde_json::from_slice(&bytes).unwrap()
    }

    fn panel(&self, key: &str) -> Value {
        self.own("panel.json", &format!("key={key}"))
    }

    fn has(&self, key: &str) -> bool {
        self.session.shown().unwrap().has(key)
    }

    /// Has something else shown.
    fn switch(&mut self, query: &str) {
        let token = self.panel("x")["token"].as_str().unwrap().to_string();
        assert_eq!(self.own("set.json", &format!("token={token}&{query}")), json!({"heard": true}));
        self.settle();
    }
}

#[test]
fn panels_name_the_files_the_languages_and_what_is_wrong() {
    let site = site();
    let mut bench = Bench::new(&site.root(), false);
    bench.settle();
    let page = &bench.panel("en/guides/residence-permit/index.html")["page"];
    assert_eq!((&page["title"], &page["lang"]), (&json!("Residence permit"), &json!("en")));
    assert_eq!(page["source"]["file"], "content/guides/residence-permit.en.md");
    assert_eq!(page["source_url"], "/it/guides/residence-permit/");
    // The fee is a card of its own, and no word of the text.
    assert_eq!(page["words"], 7);
    assert_eq!(page["dates"], json!([{"name": "Facts checked on", "date": "2026-10-01", "travels": false}]));
    let languages: Vec<[&str; 3]> = page["languages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|language| ["tag", "state", "words"].map(|name| language[name].as_str().unwrap()))
        .collect();
    let words = "outdated: the source has changed in lead, cost; translated by a machine, nobody has read it";
    assert_eq!(languages, [["it", "source", "source text"], ["en", "outdated", words]]);
    let findings = page["findings"].as_array().unwrap();
    assert!(findings.iter().any(|finding| finding["code"] == "T002" && finding["line"] == 3), "{findings:?}");

    let about = &bench.panel("en/about/index.html")["page"];
    assert_eq!(about["languages"][1]["words"], "shows the text in it");
    assert_eq!(about["source"]["file"], "content/pages/about.it.md");
    let desk = &bench.panel("it/bologna/desks/welcome/index.html")["page"];
    assert_eq!(desk["source"]["file"], "content/cities/bologna/desks.yaml");
    assert_eq!((&desk["words"], &desk["languages"][1]["state"]), (&Value::Null, &json!("data")));
    assert_eq!(bench.panel("it/404.html")["page"], Value::Null);
}

#[test]
fn panels_name_what_does_not_show_and_can_have_it_shown() {
    let site = site();
    let mut bench = Bench::new(&site.root(), false);
    bench.settle();
    let data = bench.panel("it/index.html");
    let hidden: Vec<[&Value; 3]> = data["hidden"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| ["title", "state", "travel"].map(|name| &entry[name]))
        .collect();
    assert_eq!(json!(hidden), json!([["Bozza", "draft", null], ["Domani", "scheduled", "2026-12-01"]]));
    let notice = &data["notices"][0];
    assert_eq!((&notice["words"], &notice["shows"]), (&json!("shows from 2026-11-25 on"), &json!(false)));
    let missing = &bench.panel("it/later/index.html")["missing"];
    assert_eq!(missing["hidden"]["words"], "shows from 2026-12-01 on");

    bench.switch("drafts=1");
    assert!(bench.has("it/draft/index.html") && !bench.has("it/later/index.html"));
    assert_eq!(bench.panel("it/draft/index.html")["page"]["draft"], true);
    bench.switch("today=2026-12-01");
    assert!(bench.has("it/draft/index.html") && bench.has("it/later/index.html"));
    bench.switch("drafts=0");
    assert!(!bench.has("it/draft/index.html") && bench.has("it/later/index.html"));
    let data = bench.panel("it/index.html");
    assert_eq!((&data["today"], &data["usual"]), (&json!("2026-12-01"), &json!("2026-11-21")));
    assert_eq!(data["notices"][0]["words"], "showed until 2026-11-30");
    bench.switch("today=");
    assert!(bench.compare().unwrap().is_ok());

    let shown = |bench: &Bench, path: &str| {
        let page = bench.session.shown().unwrap().read(path).unwrap();
        String::from_utf8(page.to_vec()).unwrap()
    };
    let before = shown(&bench, "it/index.html");
    assert_eq!(bench.panel("it/index.html")["switches"]["pseudo"], false);
    bench.switch("pseudo=1");
    assert_eq!(shown(&bench, "it/index.html"), before);
    assert!(shown(&bench, "en-XA/index.html").contains("ëëë"));
    assert!(shown(&bench, "ar-XB/index.html").contains('\u{202e}'));
    let data = bench.panel("it/index.html");
    assert_eq!(data["switches"]["pseudo"], true);
    let urls: Vec<&Value> =
        data["page"]["languages"].as_array().unwrap().iter().map(|language| &language["url"]).collect();
    assert_eq!(urls, ["/it/", "/en/", "/en-XA/", "/ar-XB/"]);
    bench.switch("pseudo=0");
    assert!(bench.compare().unwrap().is_ok() && !bench.has("en-XA/index.html"));
    // Whoever has not read the token switches nothing.
    for query in ["drafts=1", "drafts=1&token=", "drafts=1&token=0"] {
        assert!(bench.own("set.json", query)["fault"].is_string());
    }
}

#[test]
fn panels_know_which_pages_have_gone() {
    let site = site();
    let mut bench = Bench::new(&site.root(), false);
    bench.settle();
    let near = bench.panel("en/guides/residence-permits/index.html");
    assert_eq!(near["missing"]["near"][0]["url"], "/en/guides/residence-permit/");
    assert_eq!(near["missing"]["gone"], Value::Null);

    let file = site.path("content/pages/about.it.md");
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, text.replacen("---\n", "---\nslug: noi\n", 1)).unwrap();
    bench.settle();
    let missing = &bench.panel("it/about/")["missing"];
    assert_eq!(missing["gone"]["file"], "content/pages/about.it.md");
    assert_eq!(missing["moved"]["url"], "/it/noi/");
    std::fs::remove_file(&file).unwrap();
    bench.settle();
    let missing = &bench.panel("it/noi/index.html")["missing"];
    assert!(missing["gone"]["at"].as_str().unwrap().contains(':') && missing["moved"].is_null());
}
