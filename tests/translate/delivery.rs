//! Round trips: sent, translated, put back.

use std::collections::{BTreeMap, BTreeSet};

use approdo::pipeline::{self, Parsed};
use approdo::source::{Sources, scan};
use approdo::translate::exchange::export::{Ground, export};
use approdo::translate::exchange::import::{Imported, import};
use approdo::translate::exchange::package::{Delivery, Format, Package, Progress, read, write};
use approdo::translate::exchange::tags::{self, Token};
use approdo::translate::{Store, items};

use super::Files;
use crate::support::repository;

pub(crate) const FORMATS: [Format; 4] = [Format::Xliff21, Format::Xliff12, Format::Po, Format::Csv];

pub(crate) fn with<T>(sources: &Sources, tag: &str, work: impl FnOnce(Ground<'_>) -> T) -> T {
    let mut found = Vec::new();
    let Parsed { config, content, .. } = pipeline::parse(sources, &mut found).unwrap();
    let store = Store::read(sources, &config, &mut found);
    let day = "2026-11-22".parse().unwrap();
    let items = items(&config, &content, sources, &store, day);
    let locale = config.find_locale(tag).unwrap().id;
    work(Ground { config: &config, sources, items: &items, locale, day })
}

fn demo() -> Sources {
    scan::scan(repository(), Vec::new()).unwrap().0
}

/// What a translator sends back: each segment as `translate` makes it of the source and the old translation.
fn delivered(
    package: &Package,
    format: Format,
    translate: impl Fn(&[Token], Option<Vec<Token>>) -> Option<Vec<Token>>,
) -> Delivery {
    let mut delivery = read(&write(package, format)).unwrap_or_else(|error| panic!("{format:?}: {error}"));
    assert_eq!(delivery.segments.len(), package.segments.len(), "{format:?}");
    for (back, sent) in delivery.segments.iter_mut().zip(&package.segments) {
        assert_eq!(back.key, sent.key, "{format:?}");
        let source = tags::read(&tags::write(&sent.source, &sent.source));
        let old = sent.target.as_ref().map(|target| tags::read(&tags::write(target, &sent.source)));
        if format != Format::Csv || sent.is_done {
            assert_eq!(back.target, old, "{format:?} {:?}", sent.key);
        }
        back.target = translate(&source, old);
        back.progress = Progress::Done;
    }
    delivery
}

pub(crate) fn texts(imported: &Imported) -> BTreeMap<&str, &str> {
    imported.files.iter().map(|file| (file.path.as_str(), file.text.as_str())).collect()
}

#[test]
fn translations_that_come_back_as_they_went_change_nothing() {
    let sources = demo();
    for tag in ["en", "fr", "ar", "zh-Hans"] {
        with(&sources, tag, |ground| {
            let (package, _) = export(ground, true);
            assert!(package.segments.len() > 500, "{tag}: {}", package.segments.len());
            for format in FORMATS {
                let mut delivery = delivered(&package, format, |_, old| old);
                let done: BTreeSet<_> =
                    package.segments.iter().filter(|one| one.is_done).map(|one| &one.key).collect();
                delivery.segments.retain(|segment| done.contains(&segment.key));
                let imported = import(ground, &delivery, None, true);
                let changed: Vec<_> = imported.files.iter().map(|file| &file.path).collect();
                assert!(changed.is_empty(), "{tag} {format:?}: {changed:?}\n{}", imported.files[0].text);
                assert!(imported.taken.len() > 30, "{tag} {format:?}: {:?}", imported.refused);
            }
        });
    }
}

#[test]
fn a_missing_translation_is_built_from_the_source_byte_for_byte() {
    let sources = demo();
    with(&sources, "ur", |ground| {
        let (package, _) = export(ground, false);
        for format in FORMATS {
            let delivery = delivered(&package, format, |source, _| Some(source.to_vec()));
            let imported = import(ground, &delivery, None, false);
            assert_eq!(imported.refused, [], "{format:?}");
            let mut pages = 0;
            for (path, text) in texts(&imported).into_iter().filter(|(path, _)| !path.ends_with(".txt")) {
                let Some(stem) = path.strip_suffix(".ur.md") else {
                    // What is added is a locale among others; nothing else is touched.
                    let old = sources.file(sources.find(path).unwrap()).text().unwrap();
                    let kept: Vec<&str> = text.lines().filter(|line| !line.contains("ur: ")).collect();
                    assert!(kept.iter().all(|line| old.contains(line)), "{path}");
                    assert!(text.len() > old.len(), "{path}");
                    continue;
                };
                pages += 1;
                let origin = ["en", "it"].iter().find_map(|tag| sources.find(&format!("{stem}.{tag}.md")));
                let source = sources.file(origin.unwrap()).text().unwrap();
                let body = |text: &str| text.splitn(3, "---\n").nth(2).unwrap().to_string();
                let plain: String = body(source)
                    .split_inclusive('\n')
                    .map(|line| match line.split_once(" {#") {
                        Some((heading, _)) if line.starts_with('#') => format!("{heading}\n"),
                        _ => line.to_string(),
                    })
                    .collect();
                assert_eq!(body(text), plain, "{path}");
            }
            assert!(pages > 10, "{pages}");
        }
    });
}

pub(crate) const GUIDE: &str = "content/guides/permit.it.md";
pub(crate) const FRENCH: &str = "content/guides/permit.fr.md";

const SOURCE: &str = "\
---
title: Il permesso
summary: Che cosa serve.
topic: home
stages: [living-in]
deadlines:
  - within: P8D
    from: {it: dall'ingresso, en: from entry}
---

Vedi [la tassa](guide:permit#cost).

## Che cosa serve {#needed}

- Passaporto
- **Due** fotografie

## Quanto costa {#cost}

| Che cosa | Quanto |
|---|---|
| Marca | <fee:stamp> |
| Busta con `a<b` | 5 euro |
";

const TARGET: &str = "\
---
# A remark that stays.
title: 'Le permis'
slug: permis
translation:
  method: human # by me
  of: {lead: \"00000001\", needed: \"NEEDED\", cost: \"00000002\"}
summary: Ce qu'il faut.
---

Voir [la taxe](<guide:permit#cost>), s'il vous plaît.

## Ce qu'il faut

* Passeport
* Deux photos

## Combien

|Quoi|Combien|
|:--|--:|
|Timbre|<fee:stamp>|
|Pli `a<b`|4 euros|
";

pub(crate) fn site() -> Files {
    let files = Files::new().with(GUIDE, SOURCE);
    let of = files.of(GUIDE);
    let needed = of.split("needed: \"").nth(1).unwrap()[..8].to_string();
    files.with(FRENCH, TARGET.replace("NEEDED", &needed))
}

/// Delivers these translations, by the part of the unit.
fn deliver(files: &Files, words: &[(&str, &str)], partial: bool) -> Imported {
    with(&files.sources(), "fr", |ground| {
        let (package, _) = export(ground, false);
        let mut delivery = read(&write(&package, Format::Xliff21)).unwrap();
        for segment in &mut delivery.segments {
            let name = format!("{}/{}", segment.key.unit, segment.key.part);
            segment.target = words.iter().find(|(key, _)| *key == name).map(|(_, text)| tags::read(text));
            segment.progress = Progress::Done;
        }
        import(ground, &delivery, None, partial)
    })
}

const WORDS: [(&str, &str); 9] = [
    ("lead/title", "Le permis: \"nouveau\""),
    ("lead/summary", "Ce qu'il faut."),
    ("lead/1", "Voyez <1>la <i>taxe</i></1>"),
    ("cost/1", "Combien"),
    ("cost/2", "Quoi"),
    ("cost/3", "Combien"),
    ("cost/4", "Timbre"),
    ("cost/6", "Enveloppe | <1/>"),
    ("cost/7", "5 euros"),
];

#[test]
fn a_page_changes_where_its_source_has_and_nowhere_else() {
    let files = site();
    let all: Vec<(&str, &str)> =
        WORDS.into_iter().chain([("front-matter.deadlines.1.from/text", "à partir de l'entrée")]).collect();
    let imported = deliver(&files, &all, true);
    let of = files.of(GUIDE);
    let of = format!("{}}}", of.split(", front-matter").next().unwrap());
    let expected = files
        .text(FRENCH)
        .replace("'Le permis'", "\"Le permis: \\\"nouveau\\\"\"")
        .replace(
            "Voir [la taxe](<guide:permit#cost>), s'il vous plaît.",
            "Voyez [la *taxe*](<guide:permit#cost>)",
        )
        .replace("|Pli `a<b`|4 euros|", "|Enveloppe \\| `a<b`|5 euros|");
    let (start, end) = expected.split_once("of: {").unwrap();
    let (_, end) = end.split_once('}').unwrap();
    let expected = format!("{start}of: {of}\n  on: 2026-11-22{end}");
    let changed = texts(&imported);
    assert!(changed.contains_key(FRENCH), "{imported:?}");
    assert_eq!(changed[FRENCH], expected);
    assert!(imported.refused.iter().all(|one| !one.unit.starts_with("content/")), "{:?}", imported.refused);
    assert_eq!(
        changed[GUIDE],
        SOURCE.replace("en: from entry}", "en: from entry, fr: à partir de l'entrée}")
    );
    assert_eq!(changed.into_keys().collect::<Vec<_>>(), [FRENCH, GUIDE, "content/translations/fr.txt"]);
}

#[test]
fn a_delivery_that_is_not_all_right_changes_nothing_unless_that_is_asked_for() {
    let files = site();
    for (part, words, why) in [
        ("lead/1", Some("Voyez la taxe"), "has lost `guide:permit#cost`"),
        ("lead/1", Some("Voyez <1>la <1>taxe</1></1>"), "has `guide:permit#cost`, which its source has not"),
        ("lead/1", Some("Voyez <1>la taxe"), "without the other end"),
        ("cost/6", Some("Enveloppe <1/> <2/>"), "has `2`, which its source has not"),
        ("cost/7", None, "block 7 (cell of a table) is not translated"),
    ] {
        let mut all: BTreeMap<&str, &str> = WORDS.into_iter().collect();
        match words {
            Some(words) => all.insert(part, words),
            None => all.remove(part),
        };
        let all: Vec<(&str, &str)> = all.into_iter().collect();
        assert_eq!(deliver(&files, &all, false).files, [], "{part}");
        let imported = deliver(&files, &all, true);
        let unit = format!("{GUIDE}#{}", part.split_once('/').unwrap().0);
        let refusal = imported.refused.iter().find(|one| one.unit == unit).unwrap();
        assert!(refusal.why.contains(why), "{refusal:?}");
        assert!(refusal.line > 1);
        // The other section is right, and is taken.
        let text = texts(&imported)[FRENCH];
        let (kept, new) =
            if unit.ends_with("lead") { ("Voir [la", "Enveloppe") } else { ("4 euros", "Voyez") };
        assert!(text.contains(kept) && text.contains(new), "{text}");
        assert!(text.contains(if unit.ends_with("lead") {
            "lead: \"00000001\""
        } else {
            "cost: \"00000002\""
        }));
    }
}

#[test]
fn a_stale_delivery_is_refused() {
    let files = site();
    let sent = with(&files.sources(), "fr", |ground| write(&export(ground, false).0, Format::Po));
    let sent = sent.replace("#, fuzzy\n", "").replace("msgstr \"\"\n\n", "msgstr \"x\"\n\n");
    let files = files.edit(GUIDE, "| Marca |", "| Marca da bollo |");
    with(&files.sources(), "fr", |ground| {
        let delivery = read(&sent).unwrap();
        let imported = import(ground, &delivery, None, false);
        assert!(imported.files.is_empty() && imported.taken.is_empty());
        let cost = imported.refused.iter().find(|one| one.unit.ends_with("#cost")).unwrap();
        assert!(cost.why.contains("has changed since it was sent"), "{cost:?}");
        // What has not changed is taken, where that is asked for.
        let imported = import(ground, &delivery, None, true);
        assert!(imported.taken.iter().any(|one| one.key.ends_with("#lead")), "{imported:?}");
        assert!(!imported.taken.iter().any(|one| one.key.ends_with("#cost")));
    });
    let gone = files.without(GUIDE).without(FRENCH);
    with(&gone.sources(), "fr", |ground| {
        let imported = import(ground, &read(&sent).unwrap(), None, true);
        assert!(imported.refused.iter().any(|one| one.why.contains("no such text")), "{imported:?}");
    });
}

#[test]
fn headings_that_the_source_has_no_more_or_has_new_are_those_of_the_source_again() {
    let translate = |_: &[Token]| Some(tags::read("Mots"));
    let back = |files: &Files, partial: bool| {
        with(&files.sources(), "fr", |ground| {
            let (package, _) = export(ground, false);
            let mut delivery = read(&write(&package, Format::Xliff12)).unwrap();
            for segment in &mut delivery.segments {
                let codes = segment.key.unit == "lead" && segment.key.part == "1";
                segment.target = if codes { Some(tags::read("<1>Mots</1>")) } else { translate(&[]) };
                segment.progress = Progress::Done;
            }
            delivery.segments.retain(|one| one.key.path == GUIDE && !one.key.unit.contains("front-matter"));
            import(ground, &delivery, None, partial)
        })
    };
    let files = site();
    let of = files.of(GUIDE);
    let of = format!("{}}}", of.split(", front-matter").next().unwrap());
    let start = TARGET.find("of: {").unwrap();
    let end = start + TARGET[start..].find('}').unwrap() + 1;
    let current = format!("{}of: {of}{}", &TARGET[..start], &TARGET[end..]);
    // One section is gone, and one is new: the third is as it was, and stays.
    let source = SOURCE.replace("## Che cosa serve {#needed}\n\n- Passaporto\n- **Due** fotografie\n\n", "")
        + "\n## Dopo {#after}\n\nFine.\n";
    let files = files.with(FRENCH, current).with(GUIDE, source);
    let imported = back(&files, false);
    assert_eq!(imported.refused, []);
    let text = texts(&imported)[FRENCH];
    let body = text.rsplit_once("---\n\n").unwrap().1;
    assert_eq!(
        body,
        "Voir [la taxe](<guide:permit#cost>), s'il vous plaît.\n\n## Combien\n\n|Quoi|Combien|\n|:--|--:|\n|Timbre|<fee:stamp>|\n|Pli `a<b`|4 euros|\n\n## Mots\n\nMots\n"
    );
    assert!(!text.contains("needed:") && text.contains("after: "), "{text}");
}

#[test]
fn blocks_that_have_not_changed_are_sent_as_translated() {
    let of = |text: &str| Files::new().with(GUIDE, text).of(GUIDE);
    let hash = of(SOURCE).split("cost: \"").nth(1).unwrap()[..8].to_string();
    let kept = SOURCE.split_once("## Quanto").unwrap().1;
    let files = site()
        .edit(FRENCH, "00000002", &hash)
        .with("content/translations/guides/permit.it.md.txt", format!("@ cost {hash}\n## Quanto{kept}"))
        .edit(GUIDE, "| Marca |", "| Novità | x |\n| Marca |")
        .edit(GUIDE, "5 euro", "6 euro");
    with(&files.sources(), "fr", |ground| {
        let (package, _) = export(ground, false);
        let sent: Vec<(String, Option<String>, bool)> = package
            .segments
            .iter()
            .filter(|one| one.key.unit == "cost")
            .map(|one| (one.source.text(), one.target.as_ref().map(|target| target.text()), one.is_done))
            .collect();
        let row =
            |source: &str, target: Option<&str>, done| (source.to_string(), target.map(str::to_string), done);
        assert_eq!(
            sent,
            [
                row("Quanto costa", Some("Combien"), true),
                row("Che cosa", Some("Quoi"), true),
                row("Quanto", Some("Combien"), true),
                row("Novità", None, false),
                row("x", None, false),
                row("Marca", Some("Timbre"), true),
                row("Busta con ", Some("Pli "), true),
                row("6 euro", None, false),
            ]
        );
        // As it went, with what was lacking, it is right.
        let text = write(&package, Format::Po).replace("msgstr \"\"\n\n", "msgstr \"neuf\"\n\n");
        let mut delivery = read(&text).unwrap();
        delivery.segments.retain(|one| one.key.unit == "cost");
        let last = delivery.segments.last_mut().unwrap();
        last.target = Some(tags::read("6 euros"));
        let imported = import(ground, &delivery, None, false);
        assert_eq!(imported.refused, []);
        let table = "|Quoi|Combien|\n|:--|--:|\n|Timbre|<fee:stamp>|\n|Pli `a<b`|4 euros|\n";
        let new = "| Quoi | Combien |\n|---|---|\n| neuf | neuf |\n| Timbre | <fee:stamp> |\n| Pli `a<b` | 6 euros |\n";
        assert!(
            texts(&imported)[FRENCH]
                .ends_with(&TARGET.split_once("## Combien").unwrap().1.replace(table, new))
        );
    });
}

#[test]
fn translators_are_told_by_which_other_words_the_source_is_found() {
    let files = site().edit(GUIDE, "topic: home\n", "topic: home\nsynonyms: [tessera, carta verde]\n");
    let told = |files: &Files| {
        with(&files.sources(), "fr", |ground| {
            let (package, _) = export(ground, true);
            let told =
                package.segments.iter().filter(|one| one.notes.iter().any(|note| note.contains("tessera")));
            let parts = told.map(|one| format!("{}/{}", one.key.unit, one.key.part)).collect::<Vec<_>>();
            for format in FORMATS {
                let written = write(&package, format);
                assert_eq!(written.contains("tessera, carta verde; tell"), !parts.is_empty(), "{format:?}");
            }
            parts
        })
    };
    assert_eq!(told(&files), ["lead/title"]);
    // Whose language has its own words needs no others.
    let files = files.edit(FRENCH, "title:", "synonyms: [carte]\ntitle:");
    assert_eq!(told(&files), [""; 0]);
}
