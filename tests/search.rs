//! The search: words as both engines cut them, and what readers of every language find.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{Read as _, Write as _};

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

/// The index of the smallest site, with a guide that has no words.
fn small() -> Output {
    let site = Site::new().file(
        "content/guides/silent.it.md",
        "---\ntitle: \"…\"\ntopic: permits\nstages: [setting-up]\nverified_on: 2026-10-01\n---\n\n— … —\n",
    );
    site.run().success();
    Output(site.output())
}

/// How many documents answer a question, or what is said of an index that is not whole.
fn ask(output: &Output, text: &str) -> Result<usize, String> {
    let question = Question { text, limit: 10, ..Question::default() };
    let engine = Engine::open(output, "search/it/", "it").map_err(|fault| fault.to_string())?;
    engine.answer(&question).map(|answer| answer.total).map_err(|fault| fault.to_string())
}

#[test]
fn questions_of_any_kind_are_answered() {
    let output = small();
    assert!(ask(&output, "permesso").unwrap() > 0);
    let letters = "x".repeat(10_000);
    let marks = "\u{301}".repeat(5000);
    let pieces = "x ".repeat(5000);
    for text in [
        "",
        " ",
        "…",
        "?!-.",
        "\u{200f}\u{202e}\u{2066}",
        "\u{301}",
        "🙂",
        "\0\u{7f}",
        "\u{fffd}",
        &letters,
        &marks,
        &pieces,
    ] {
        assert_eq!(ask(&output, text).unwrap(), 0, "{:?}", text.get(..20));
    }
    assert!(ask(&output, &"permesso ".repeat(1200)).unwrap() > 0);
    assert!(ask(&output, "\u{200f}permesso\u{200f}").unwrap() > 0);
    assert!(ask(&output, "\u{202b}per\u{ad}messo\u{202c}?!").unwrap() > 0);
    // A guide without words is on the lists, if nowhere else.
    let engine = Engine::open(&output, "search/it/", "it").unwrap();
    let filters = BTreeMap::from([("kind", "guide")]);
    let guides = engine.answer(&Question { text: "", filters, limit: 100 }).unwrap();
    assert!(guides.results.iter().any(|one| one.path.contains("silent")), "{:?}", guides.results);
    // What is not read of a question does not end in the middle of a letter.
    ask(&output, &"ﷺ🙂".repeat(1500)).unwrap();
}

#[test]
fn an_error_in_the_first_letters_is_forgiven() {
    let output = small();
    let all = ask(&output, "permesso ").unwrap();
    for text in ["bermesso ", "ermesso ", "apermesso ", "pormesso ", "prmesso ", "pemresso ", "bermesso"] {
        assert_eq!(ask(&output, text).unwrap(), all, "{text}");
    }
    assert_eq!(ask(&output, "bormesso ").unwrap(), 0);
}

#[test]
fn a_broken_index_is_a_fault_and_no_panic() {
    let whole = small();
    let paths: Vec<String> = whole.0.keys().filter(|path| path.starts_with("search/it/")).cloned().collect();
    let mut needed = 0;
    for path in &paths {
        let bytes = &whole.0[path];
        // Cut at every eighth, turned over, something else, and not there.
        let cuts = (0..8).map(|part| Some(bytes[..bytes.len() * part / 8].to_vec()));
        let turned = Some(bytes.iter().map(|byte| !byte).collect());
        let mut faults = BTreeSet::new();
        let mut answers = 0;
        for broken in cuts.chain([turned, Some(b"{}".to_vec()), None]) {
            let mut output = Output(whole.0.clone());
            match broken {
                Some(broken) => output.0.insert(path.clone(), broken),
                None => output.0.remove(path),
            };
            // The second word is looked for from its end.
            match ask(&output, "permesso zoggiorno ") {
                Ok(_) => answers += 1,
                Err(fault) => drop(faults.insert(fault)),
            }
        }
        // A file that this question does not need does no harm; of one that it does, the path is named.
        let expected =
            [format!("`{path}` of the search index is damaged"), format!("the search index lacks `{path}`")];
        assert!(answers == 11 || faults == BTreeSet::from(expected), "{path}: {answers} {faults:?}");
        needed += usize::from(answers == 0);
    }
    // The list of files, facets, two shards or one, forms by their ends, and chunks.
    assert!((5..paths.len()).contains(&needed), "{needed} of {paths:?}");
}

#[test]
fn synonyms_in_a_ring_are_groups_and_no_more() {
    let site = Site::new().file(
        "content/synonyms.yaml",
        "it:\n  - [permesso, nullaosta]\n  - [nullaosta, licenza]\n  - [licenza, autorizzazione]\n  - [autorizzazione, permesso]\n",
    );
    site.run().success();
    let output = Output(site.output());
    let all = ask(&output, "permesso ").unwrap();
    assert!(all > 0);
    for (word, found) in [("nullaosta ", all), ("autorizzazione ", all), ("licenza ", 0)] {
        assert_eq!(ask(&output, word).unwrap(), found, "{word}");
    }
}

#[test]
fn a_shard_of_any_bytes_is_read_or_refused() {
    let whole = small();
    let manifest: serde_json::Value = serde_json::from_slice(&whole.0["search/it/index.json"]).unwrap();
    let path = format!("search/it/{}.bin", manifest["shards"][0][1].as_str().unwrap());
    let mut seed = 7u64;
    let mut next = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (seed >> 33) as usize
    };
    let mut plain = Vec::new();
    flate2::read::GzDecoder::new(whole.0[&path].as_slice()).read_to_end(&mut plain).unwrap();
    for _ in 0..300 {
        let mut bytes = plain.clone();
        for _ in 0..1 + next() % 8 {
            let at = next() % bytes.len();
            bytes[at] = next() as u8;
        }
        bytes.truncate(next() % (2 * plain.len()));
        let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        packed.write_all(&bytes).unwrap();
        let mut output = Output(whole.0.clone());
        output.0.insert(path.clone(), packed.finish().unwrap());
        // Whatever comes, it comes without a panic.
        let _ = ask(&output, "permesso di soggiorno");
    }
}

#[test]
fn the_command_finds_what_readers_find() {
    let site = Site::new();
    let run = site.args(["search", "permeso", "--format", "json"]).run();
    assert_eq!(run.status, Some(1));
    assert!(run.stderr.contains("build the site first with `approdo build`"), "{}", run.stderr);
    let site = Site::new();
    site.run().success();
    let site = site.args(["search", "permeso", "--explain", "--format", "json"]);
    let run = site.run().success();
    let found: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(found["suggestion"], "permesso");
    assert_eq!(found["results"][0]["reference"], "guide:residence-permit");
    assert_eq!(found["results"][0]["reasons"][0]["reasons"][0]["way"], "typo");
    let site = site.args(["search", "permesso", "--locale", "xx"]);
    assert!(site.run().stderr.contains("`xx` is not a locale of this site"));
    let site = site.args(["search", "permesso", "--kind", "desk", "--format", "json"]);
    let found: serde_json::Value = serde_json::from_str(&site.run().success().stdout).unwrap();
    assert!(found["results"].as_array().unwrap().iter().all(|result| result["kind"] == "desk"));
}
