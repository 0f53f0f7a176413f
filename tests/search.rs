//! The search: words as both engines cut them, and what readers of every language find.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use approdo::pipeline;
use approdo::search::{self, Engine, Files, Question, words};
use approdo::site::Options;
use approdo::source::scan;

use crate::support::{Site, folder};

/// What `tests/search/words.json` holds: `[{"locale": "it", "text": "…", "words": ["…"]}]`. The script of the pages
/// runs the same file.
fn vectors() -> Vec<(String, String, Vec<String>)> {
    let text = fs::read_to_string(folder("search/words.json")).unwrap();
    let vectors: serde_json::Value = serde_json::from_str(&text).unwrap();
    let string = |value: &serde_json::Value| value.as_str().unwrap().to_string();
    let vector = |vector: &serde_json::Value| {
        let words = vector["words"].as_array().unwrap().iter().map(string).collect();
        (string(&vector["locale"]), string(&vector["text"]), words)
    };
    vectors.as_array().unwrap().iter().map(vector).collect()
}

#[test]
fn words_are_the_same_in_both_engines() {
    let vectors = vectors();
    assert!(vectors.len() > 40, "{}", vectors.len());
    for (locale, text, expected) in vectors {
        let language = locale.split('-').next().unwrap();
        assert_eq!(words(&text, language), expected, "{locale}: {text}");
    }
}

/// The built demo, as the engine reads it.
struct Output(BTreeMap<String, Vec<u8>>);

impl Files for Output {
    fn read(&self, path: &str) -> Option<Vec<u8>> {
        self.0.get(path).cloned()
    }
}

/// A line of `tests/search/<locale>.tsv`: the query, the pages that answer it, and what kind of query it is.
struct Golden {
    query: String,
    expected: Vec<String>,
    kind: String,
}

fn golden(tag: &str) -> Vec<Golden> {
    let text = fs::read_to_string(folder(&format!("search/{tag}.tsv"))).unwrap();
    let line = |line: &str| {
        let fields: Vec<&str> = line.split('\t').collect();
        let [query, expected, kind] = fields[..] else { panic!("{tag}.tsv: `{line}`") };
        let expected = expected.split('|').map(str::to_string).collect();
        Golden { query: query.to_string(), expected, kind: kind.to_string() }
    };
    text.lines().filter(|text| !text.starts_with('#') && !text.is_empty()).map(line).collect()
}

/// What of the golden queries was found where.
#[derive(Default)]
struct Score {
    all: usize,
    first: usize,
    top: usize,
}

impl Score {
    fn percent(&self) -> (f64, f64) {
        let of = |part: usize| part as f64 * 100.0 / self.all.max(1) as f64;
        (of(self.top), of(self.first))
    }

    fn add(&mut self, place: Option<usize>) {
        self.all += 1;
        self.first += usize::from(place == Some(0));
        self.top += usize::from(place.is_some_and(|place| place < TOP));
    }
}

/// Among how many results the page has to be.
const TOP: usize = 3;

/// `cargo test golden -- --nocapture` shows the table, and the queries that miss.
#[test]
fn golden_queries_find_their_pages() {
    let site = Site::demo();
    site.run().success();
    let output = Output(site.output());
    let (sources, mut found) = scan::scan(&site.root(), Vec::new()).unwrap();
    let parsed = pipeline::parse(&sources, &mut found).unwrap();
    let options =
        Options { today: "2026-11-21".parse().unwrap(), drafts: false, future: false, expired: false };
    let resolved = pipeline::resolve(&parsed, &sources, options, &mut found);
    let (mut wrong, mut misses) = (Vec::new(), Vec::new());
    let mut kinds: BTreeMap<String, Score> = BTreeMap::new();
    println!("{:<8} {:>8} {:>7} {:>7}", "locale", "queries", "top 3", "top 1");
    for locale in resolved.config.enabled() {
        let tag = locale.tag.as_str();
        let references = search::references(&resolved, locale.id);
        let known: BTreeSet<&String> = references.values().collect();
        let engine = Engine::open(&output, &search::folder(resolved.config, locale.id), tag).unwrap();
        let mut score = Score::default();
        for Golden { query, expected, kind } in golden(tag) {
            for reference in expected.iter().filter(|reference| !known.contains(reference)) {
                wrong.push(format!("{tag}: `{query}`: there is no `{reference}`"));
            }
            let question = Question { text: &query, limit: 10, ..Question::default() };
            let answer = engine.answer(&question).unwrap();
            let shown: Vec<&str> = answer.results.iter().map(|one| references[&one.path].as_str()).collect();
            let place = shown.iter().position(|one| expected.iter().any(|wanted| wanted == one));
            score.add(place);
            kinds.entry(kind.clone()).or_default().add(place);
            if place != Some(0) {
                let place = place.map_or("-".to_string(), |place| (place + 1).to_string());
                let first = shown.iter().take(TOP).copied().collect::<Vec<_>>().join(" ");
                misses.push(format!(
                    "{place:>2} {tag:<8} {kind:<10} {query}: {} not {first}",
                    expected.join("|")
                ));
            }
        }
        let (top, first) = score.percent();
        println!("{tag:<8} {:>8} {top:>5.1} % {first:>5.1} %", score.all);
        if top < 95.0 || first < 80.0 || score.all < 40 {
            wrong.push(format!(
                "{tag}: {} queries, {top:.1} % in the top {TOP}, {first:.1} % first",
                score.all
            ));
        }
    }
    for (kind, score) in &kinds {
        let (top, first) = score.percent();
        println!("{kind:<16} {:>5} {top:>5.1} % {first:>5.1} %", score.all);
    }
    println!("Not first:\n{}", misses.join("\n"));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
