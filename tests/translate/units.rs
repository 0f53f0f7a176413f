//! Which units there are, and what makes a translation outdated and what does not.

use super::Files;

pub(crate) const GUIDE: &str = "content/guides/permit.it.md";
pub(crate) const ENGLISH: &str = "content/guides/permit.en.md";
pub(crate) const GERMAN: &str = "content/guides/permit.de.md";

pub(crate) const TEXT: &str = "\
---
title: Il permesso
summary: Che cosa serve.
topic: home
stages: [living-in]
weight: 2
---

Si chiede alla questura di Città.

## Che cosa serve {#needed}

- Passaporto
- Fotografie

## Quanto costa {#cost}

Costa 30,46 euro, **più** la marca da bollo.
";

/// A guide with an English translation of it as it is, and a German one of the English.
pub(crate) fn guide() -> Files {
    let files = Files::new().with(GUIDE, TEXT);
    let translation = |files: &Files, from: &str, title: &str| {
        let of = files.of(from);
        format!(
            "---\ntitle: {title}\ntranslation: {{method: human, of: {of}}}\n---\n\nLead.\n\n## Needed\n\nThis.\n\n## Cost\n\nThat.\n"
        )
    };
    let english = translation(&files, GUIDE, "The permit");
    let files = files.with(ENGLISH, english);
    let german = translation(&files, ENGLISH, "Die Erlaubnis");
    files.with(GERMAN, german)
}

/// What is not as it should be in the guide.
fn open(files: &Files, tag: &str) -> Vec<String> {
    let mut open = files.open(tag);
    open.retain(|line| line.starts_with("content/guides/"));
    open
}

#[test]
fn a_text_is_its_sections_and_what_is_not_translated_is_borrowed_or_hidden() {
    let files = guide();
    let keys = ["lead", "needed", "cost"].map(|id| format!("{GUIDE}#{id}"));
    let all = |word: &str| keys.iter().map(|key| format!("{key} {word}")).collect::<Vec<_>>();
    let states = |tag| {
        let mut states = files.states(tag);
        states.retain(|line| line.starts_with("content/"));
        states
    };
    assert_eq!(states("it"), all("source"));
    assert_eq!(states("en"), all("current"));
    assert_eq!(states("de"), all("current"));
    assert_eq!(states("fr"), all("missing"));
    let files = files.without(ENGLISH).without(GERMAN);
    assert_eq!(open(&files, "de"), all("fallback"));
}

#[test]
fn what_changes_no_words_makes_nothing_outdated() {
    let files = guide();
    let with = |text: String| files.clone().with(GUIDE, text);
    let crlf = with(TEXT.replace('\n', "\r\n"));
    let mark = with(format!("\u{feff}{TEXT}"));
    let accents = with(TEXT.replace("Città", "Citta\u{300}"));
    let blanks = with(TEXT.replace("euro, ", "euro,  ").replace("\n\n", "\n \n\n\n").replace("## ", "##  "));
    let ends = with(TEXT.replace("Passaporto\n", "Passaporto   \n").trim_end().to_string());
    let draft = with(TEXT.replace("weight: 2", "weight: 2\ndraft: true"));
    let order = with(TEXT.replace("weight: 2", "weight: 9"));
    let facts = with(TEXT.replace(
        "stages: [living-in]",
        "stages: [moving-to]\nverified_on: 2026-11-01\nowner: office@example.org\nlegal: [{title: Legge 1}]",
    ));
    let address = with(TEXT.replace("topic:", "slug: altro\naliases: [it/vecchio/]\ntopic:"));
    let quotes = with(TEXT.replace("title: Il permesso", "title: \"Il permesso\""));
    // A bundle is the same guide, and so is a file that goes into another folder of the site.
    let moved = files.clone().without(GUIDE).with("content/guides/permit/index.it.md", TEXT);
    let named = files
        .clone()
        .without(GUIDE)
        .without(ENGLISH)
        .without(GERMAN)
        .with("content/guides/other.it.md", TEXT)
        .with("content/guides/other.en.md", files.text(ENGLISH));
    let sections = with({
        let (head, cost) = TEXT.split_once("## Quanto").unwrap();
        let (lead, needed) = head.split_once("## Che").unwrap();
        format!("{lead}## Quanto{cost}\n## Che{needed}")
    });
    for (what, files) in [
        ("CRLF", crlf),
        ("a byte order mark", mark),
        ("NFC", accents),
        ("white space", blanks),
        ("ends of lines", ends),
        ("draft", draft),
        ("order", order),
        ("facts", facts),
        ("the address", address),
        ("quotes", quotes),
        ("a moved file", moved),
        ("a renamed entry", named),
        ("the order of sections", sections),
    ] {
        assert_eq!(open(&files, "en"), Vec::<String>::new(), "{what}");
    }
}

#[test]
fn what_changes_words_makes_its_section_outdated_and_what_was_made_from_the_translation() {
    let files = guide();
    let with = |from: &str, to: &str| files.clone().edit(GUIDE, from, to);
    for (what, files, outdated) in [
        ("a fee in prose", with("30,46", "50,46"), vec!["cost"]),
        ("a title", with("title: Il permesso", "title: Permesso"), vec!["lead"]),
        ("a summary", with("Che cosa serve.", "Che cosa occorre."), vec!["lead"]),
        ("a list's item", with("- Fotografie\n", ""), vec!["needed"]),
        ("emphasis", with("**più**", "più"), vec!["cost"]),
        ("a heading", with("## Quanto costa", "## Costi"), vec!["cost"]),
        ("a paragraph more", with("## Quanto", "### Foto\n\nDue.\n\n## Quanto"), vec!["needed"]),
    ] {
        let found = open(&files, "en");
        let since = |id: &&str| format!("{GUIDE}#{id} outdated since");
        assert_eq!(found, outdated.iter().map(since).collect::<Vec<_>>(), "{what}");
        let above = |id: &&str| format!("{GUIDE}#{id} outdated upstream");
        assert_eq!(open(&files, "de"), outdated.iter().map(above).collect::<Vec<_>>(), "{what}");
    }
}

#[test]
fn a_section_that_goes_or_comes_is_no_secret() {
    let files = guide();
    let (head, _) = TEXT.split_once("## Quanto").unwrap();
    let removed = files.clone().with(GUIDE, head);
    assert_eq!(open(&removed, "en"), [format!("{GUIDE}#cost outdated since")]);
    let more = files.clone().with(GUIDE, format!("{TEXT}\n## Tempi {{#times}}\n\nUn mese.\n"));
    // The text is translated, so this part of it is borrowed from nowhere.
    assert_eq!(open(&more, "en"), [format!("{GUIDE}#times missing")]);
    let both = more.edit(ENGLISH, "That.\n", "That.\n\n## Times\n\nA month.\n");
    assert_eq!(open(&both, "en"), [format!("{GUIDE}#times outdated")]);
    let lost = files.edit(ENGLISH, "## Cost\n\nThat.\n", "");
    assert_eq!(open(&lost, "en"), [format!("{GUIDE}#cost missing")]);
}

#[test]
fn a_machine_and_a_record_that_is_missing_are_told() {
    let states = |from: &str, to: &str| {
        let mut states = guide().edit(ENGLISH, from, to).states("en");
        states.retain(|line| line.starts_with(&format!("{GUIDE}#lead")));
        states.concat()
    };
    assert_eq!(states("method: human", "method: machine"), format!("{GUIDE}#lead machine"));
    assert_eq!(states("method: human", "method: machine-reviewed"), format!("{GUIDE}#lead machine-reviewed"));
    assert_eq!(states(", of: {", ", of: {x: \"00000000\", "), format!("{GUIDE}#lead current"));
    let of = guide().of(GUIDE);
    assert_eq!(states(&format!(", of: {of}"), ""), format!("{GUIDE}#lead unrecorded"));
}

pub(crate) const FEES: &str = "\
card:
  name: {it: Tessera, en: Card}
  per: once
  amounts:
    - {amount: \"30.46\", currency: EUR, valid_from: 2017-06-09, source: \"https://example.org/\"}
  note:
    it: Si paga da solo.
    en: Paid on its own.
    de: Einzeln zu zahlen.
";

#[test]
fn strings_are_known_by_the_ids_of_their_records() {
    let files = Files::new()
        .with("content/fees.yaml", FEES)
        .with(
            "content/vocabularies/topics.yaml",
            "- id: home\n  name: {it: Casa, en: Home}\n  slug: {it: casa}\n",
        )
        .with(
            GUIDE,
            TEXT.replace("weight: 2", "deadlines: [{within: P8D, from: {it: \"dall'ingresso\", en: entry}}]"),
        );
    assert_eq!(
        files.states("de"),
        [
            "content/guides/permit.it.md#lead fallback",
            "content/guides/permit.it.md#needed fallback",
            "content/guides/permit.it.md#cost fallback",
            "content/guides/permit.it.md#front-matter.deadlines.1.from fallback",
            "content/fees.yaml#card.name fallback",
            "content/fees.yaml#card.note unrecorded",
            "content/vocabularies/topics.yaml#home.name fallback",
            "approdo.yaml#title fallback",
        ]
    );
}

/// A record of a string in a locale.
fn recorded(files: &Files, tag: &str, key: &str, more: &str) -> Files {
    let hash = files.look(|parsed, items, _| {
        let locale = parsed.config.find_locale(tag).unwrap().id;
        let mut units = items.iter().flat_map(|item| item.units.iter().map(move |unit| (item, unit)));
        let (item, unit) = units.find(|(item, unit)| item.key(unit) == key).unwrap();
        unit.version(item.origin(&parsed.config, unit, locale)).unwrap().hash.to_string()
    });
    files
        .clone()
        .with(&format!("content/translations/{tag}.txt"), format!("# Records.\n{key} {hash}{more}\n"))
}

#[test]
fn a_string_is_current_as_long_as_its_source_says_the_same() {
    let key = "content/fees.yaml#card.name";
    let files = recorded(&Files::new().with("content/fees.yaml", FEES), "en", key, "");
    let state = |files: &Files| {
        let states = files.states("en");
        let of = states.iter().find(|line| line.contains("card.name")).unwrap();
        of.rsplit_once("card.name ").unwrap().1.to_string()
    };
    assert_eq!(state(&files), "current");
    assert_eq!(state(&files.clone().edit("content/fees.yaml", "Tessera", "Tessera nuova")), "outdated since");
    assert_eq!(state(&files.clone().edit("content/fees.yaml", "en: Card", "en: The card")), "current");
    assert_eq!(state(&files.clone().edit("content/fees.yaml", "30.46", "50.46")), "current");
    let style = files.clone().edit(
        "content/fees.yaml",
        "{it: Tessera, en: Card}",
        "\r\n    en: Card\r\n    it: \"Tessera\"",
    );
    assert_eq!(state(&style), "current");
    let machine = recorded(&Files::new().with("content/fees.yaml", FEES), "en", key, " machine");
    assert_eq!(state(&machine), "machine");
}

#[test]
fn a_string_that_moves_to_another_file_or_place_stays_current() {
    let desk = |more: &str| format!("name: {{it: Sportello, en: Desk}}\n{more}");
    let list = format!("- id: welcome\n  {}", desk("  kind: hotline\n"));
    let files = Files::new().with("content/cities/a/desks.yaml", list);
    let files = recorded(&files, "en", "content/cities/a/desks.yaml#welcome.name", "");
    let moved =
        files.without("content/cities/a/desks.yaml").with("content/cities/b/desks/welcome.yaml", desk(""));
    let states = |files: &Files, key: &str| {
        files.look(|parsed, items, _| {
            let locale = parsed.config.find_locale("en").unwrap().id;
            let mut units = items.iter().flat_map(|item| item.units.iter().map(move |unit| (item, unit)));
            let (item, unit) = units.find(|(item, unit)| item.key(unit) == key).unwrap();
            approdo::translate::state(&parsed.config, item, unit, locale).unwrap().as_str()
        })
    };
    assert_eq!(states(&moved, "content/cities/b/desks/welcome.yaml#name"), "current");

    let list = |items: &[&str]| {
        let items: Vec<String> = items.iter().map(|item| format!("{{it: {item}, en: {item}}}")).collect();
        format!("a:\n  notes: [{}]\n", items.join(", "))
    };
    let files = Files::new().with("content/fees.yaml", list(&["uno", "due"]));
    let files = recorded(&files, "en", "content/fees.yaml#a.notes.2", "");
    assert_eq!(states(&files, "content/fees.yaml#a.notes.2"), "current");
    let turned = files.with("content/fees.yaml", list(&["due", "tre", "uno"]));
    assert_eq!(states(&turned, "content/fees.yaml#a.notes.1"), "current");
    assert_eq!(states(&turned, "content/fees.yaml#a.notes.2"), "outdated");
    assert_eq!(states(&turned, "content/fees.yaml#a.notes.3"), "unrecorded");
}

#[test]
fn messages_are_those_that_the_tool_does_not_have() {
    let tool = std::fs::read_to_string(crate::support::repository().join("locales/it/approdo.ftl")).unwrap();
    let tool = tool.replace("skip-to-content = Vai al contenuto\n", "");
    let files = Files::new()
        .with("locales/it/approdo.ftl", tool)
        .with(
            "locales/it/site.ftl",
            "# Words.\nours = Di più\n    su due righe\nskip-to-content = Salta!\n\n-brand = Approdo\n",
        )
        .with("locales/en/site.ftl", "ours = More\n    in two lines\n");
    let states = |files: &Files, tag: &str| {
        let mut states = files.states(tag);
        states.retain(|line| line.starts_with("locales/"));
        states
    };
    let both = ["locales/it/site.ftl#ours unrecorded", "locales/it/site.ftl#-brand fallback"];
    // The tool has a word for `skip-to-content` in English.
    assert_eq!(states(&files, "en"), both);
    let files = recorded(&files, "en", "locales/it/site.ftl#ours", "");
    assert_eq!(states(&files, "en")[0], "locales/it/site.ftl#ours current");
    let spaced = files.clone().edit("locales/it/site.ftl", "    su due", "      su due");
    assert_eq!(states(&spaced, "en")[0], "locales/it/site.ftl#ours current");
    let commented = files.clone().edit("locales/it/site.ftl", "# Words.", "# Other words.\n# $x (text): y");
    assert_eq!(states(&commented, "en")[0], "locales/it/site.ftl#ours current");
    let changed = files.clone().edit("locales/it/site.ftl", "su due", "su tre");
    assert_eq!(states(&changed, "en")[0], "locales/it/site.ftl#ours outdated since");
    files.look(|_, items, _| {
        let unit = items.iter().flat_map(|item| &item.units).find(|unit| unit.id == "ours").unwrap();
        let version = unit.version(approdo::locale::LocaleId(0)).unwrap();
        let text = files.text("locales/it/site.ftl");
        assert_eq!(&text[version.range.clone()], "ours = Di più\n    su due righe");
        assert_eq!(unit.words(approdo::locale::LocaleId(0)), 5);
    });
}
