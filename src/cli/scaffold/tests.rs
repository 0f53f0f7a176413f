//! What `new` makes, tried on the site that `init` makes and on the demo's vocabularies.

use super::*;
use crate::content::GuideFacts;
use crate::diagnostic::{Diagnostic, Severity};
use crate::pipeline;

const TODAY: Date = jiff::civil::date(2026, 10, 5);

/// Runs `make` on a site, and gives what it made with the errors that the site then has.
fn made(
    files: Vec<SourceFile>,
    make: impl Fn(Ground<'_>) -> Result<Scaffold, Error>,
) -> Result<(Scaffold, Vec<Diagnostic>), String> {
    let sources = Sources::new(files);
    let mut found = Vec::new();
    let parsed = pipeline::parse(&sources, &mut found).ok_or("no configuration")?;
    assert_eq!(found, []);
    let ground = Ground { parsed: &parsed, sources: &sources, today: TODAY };
    let scaffold = make(ground).map_err(|error| error.to_string())?;
    let (faults, _) = faults(ground, &scaffold);
    Ok((scaffold, faults))
}

fn fresh(locale: &str) -> Vec<SourceFile> {
    site(locale, None, TODAY).unwrap().files
}

fn text(scaffold: &Scaffold) -> &str {
    let file = scaffold.files.first().or(scaffold.edited.as_ref());
    file.and_then(SourceFile::text).unwrap_or_default()
}

type Make = fn(Ground<'_>) -> Result<Scaffold, Error>;

const EVERYTHING: [Make; 8] = [
    |ground| city(ground, "forli"),
    |ground| guide(ground, "tax-code", None),
    |ground| guide(ground, "tax-code", Some("my-city")),
    |ground| guide(ground, "first-days", Some("my-city")),
    |ground| desk(ground, "my-city/registry"),
    |ground| page(ground, "privacy"),
    |ground| locale(ground, "fr"),
    |ground| locale(ground, "be"),
];

#[test]
fn every_scaffold_leaves_the_site_without_errors() {
    for tag in ["it", "en", "de"] {
        for make in EVERYTHING {
            let (scaffold, faults) = made(fresh(tag), make).unwrap();
            assert_eq!(faults, [], "{}", text(&scaffold));
            assert!(
                !text(&scaffold).contains("{{") && !text(&scaffold).contains("}}}"),
                "{}",
                text(&scaffold)
            );
        }
    }
}

#[test]
fn what_stands_in_comments_is_right_too() {
    let uncommented = |text: &str| -> String {
        let line = |line: &str| match line.strip_prefix("# ").or(line.strip_prefix("  # ")) {
            Some(rest) if rest.split_once(": ").is_some_and(|(key, _)| is_id(&key.replace('_', "-"))) => {
                let indent = if line.starts_with("  ") { "  " } else { "" };
                format!("{indent}{rest}\n")
            }
            // The week stands in the place of it.
            _ if line.trim_start().starts_with("hours_unknown") => String::new(),
            _ => format!("{line}\n"),
        };
        text.lines().map(line).collect()
    };
    for make in [EVERYTHING[0], EVERYTHING[1], EVERYTHING[3], EVERYTHING[4], EVERYTHING[5]] {
        let (scaffold, faults) = made(fresh("it"), |ground| {
            let mut scaffold = make(ground)?;
            for file in scaffold.files.iter_mut().chain(&mut scaffold.edited) {
                *file = SourceFile::new(file.path.clone(), uncommented(file.text().unwrap()).into_bytes());
            }
            Ok(scaffold)
        })
        .unwrap();
        assert_eq!(faults, [], "{}", text(&scaffold));
    }
}

#[test]
fn a_new_guide_names_every_fact_that_a_guide_can_have() {
    let (scaffold, _) = made(fresh("it"), EVERYTHING[1]).unwrap();
    for key in GuideFacts::KEYS {
        let has =
            text(&scaffold).lines().any(|line| line.trim_start_matches("# ").starts_with(&format!("{key}:")));
        assert!(has, "{key}");
    }
    assert!(text(&scaffold).contains("title: Tax code\n"));
    assert!(text(&scaffold).contains("\ntopic: arrival  # arrival, home, work\n"), "{}", text(&scaffold));
    assert!(text(&scaffold).contains("## A chi serve {#who}\n"));
    let (english, _) = made(fresh("en"), EVERYTHING[1]).unwrap();
    assert!(text(&english).contains("## Who it is for {#who}\n"));
}

#[test]
fn a_new_desk_goes_into_the_list_or_into_a_file_of_its_own() {
    let (appended, _) = made(fresh("it"), EVERYTHING[4]).unwrap();
    let edited = appended.edited.unwrap();
    assert_eq!((edited.path.as_str(), appended.files.len()), ("content/cities/my-city/desks.yaml", 0));
    assert!(edited.text().unwrap().starts_with("# The desks of the city."));
    assert!(edited.text().unwrap().contains("\n- id: registry\n  name: Registry  # or by language: "));

    let without = |mut files: Vec<SourceFile>| {
        files.retain(|file| !file.path.ends_with("/desks.yaml"));
        files
    };
    let (own, _) = made(without(fresh("it")), |ground| desk(ground, "my-city/registry")).unwrap();
    assert_eq!(own.files[0].path, "content/cities/my-city/desks/registry.yaml");
    assert!(text(&own).starts_with("name: Registry") && text(&own).contains("\ndemo: true"));
}

#[test]
fn a_new_locale_keeps_every_line_of_the_configuration() {
    let old = fresh("it");
    let old_text = old.iter().find(|file| file.path == "approdo.yaml").and_then(SourceFile::text).unwrap();
    let (french, _) = made(old.clone(), |ground| locale(ground, "fr")).unwrap();
    let new_text = french.edited.as_ref().and_then(SourceFile::text).unwrap();
    let added = new_text.strip_prefix(old_text).unwrap();
    assert!(added.starts_with("  - tag: fr\n    name: Français\n    fallback: [en, it]\n"), "{added}");
    assert!(
        french.files.is_empty() && french.remarks[0].contains("come with approdo"),
        "{:?}",
        french.remarks
    );
    let (belarusian, _) = made(old, |ground| locale(ground, "BE")).unwrap();
    assert_eq!(belarusian.files[0].path, "locales/be/site.ftl");
    assert_eq!(belarusian.remarks[0], "`BE` is spelled `be`.");
}

#[test]
fn a_translation_starts_with_the_headings_and_the_record_of_its_source() {
    let mut files = fresh("it");
    files.retain(|file| file.path != "content/guides/first-days.en.md");
    let translate = |ground: Ground<'_>| {
        translation(ground, "guide `first-days`", Some(&ground.content().guides[0].texts), "en")
    };
    let (scaffold, faults) = made(files.clone(), translate).unwrap();
    assert_eq!((scaffold.files[0].path.as_str(), faults), ("content/guides/first-days.en.md", Vec::new()));
    assert!(text(&scaffold).starts_with("---\ntitle: I primi giorni\nsummary: "), "{}", text(&scaffold));
    assert!(text(&scaffold).ends_with("---\n\n## Che cosa fare\n\n## Quanto costa\n\n## Dove andare\n"));
    // The record is complete: the translation is up to date, and nothing is told of it.
    files.extend(scaffold.files);
    let sources = Sources::new(files);
    let mut found = Vec::new();
    let parsed = pipeline::parse(&sources, &mut found).unwrap();
    let options = crate::site::Options { today: TODAY, drafts: true, future: true, expired: true };
    pipeline::resolve(&parsed, &sources, options, &mut found);
    assert_eq!(found, []);
}

#[test]
fn what_is_there_or_cannot_be_is_refused_with_a_way_out() {
    let refused: [(Make, &str); 11] = [
        (|g| city(g, "my-city"), "`content/cities/my-city/city.yaml`"),
        (|g| city(g, "Forlì"), "`forli`"),
        (|g| guide(g, "first-days", None), "`content/guides/first-days.it.md`"),
        (|g| guide(g, "x", Some("my-cty")), "did you mean `my-city`?"),
        (|g| desk(g, "my-city/welcome"), "`content/cities/my-city/desks.yaml`"),
        (|g| desk(g, "welcome"), "`bologna/welcome`"),
        (|g| page(g, "about"), "`content/pages/about.it.md`"),
        (|g| locale(g, "en"), "`approdo.yaml`"),
        (|g| locale(g, "italiano!"), "BCP 47"),
        (|g| translation(g, "guide `x`", None, "en"), "there is no guide `x`"),
        (
            |g| translation(g, "guide `x`", Some(&g.content().guides[0].texts), "fr"),
            "`approdo new locale TAG`",
        ),
    ];
    for (make, way_out) in refused {
        let message = made(fresh("it"), make).map(|_| ()).unwrap_err();
        assert!(message.contains(way_out), "{message}");
    }
}

#[test]
fn an_address_that_is_taken_is_found_before_anything_is_written() {
    let (_, faults) = made(fresh("it"), |ground| page(ground, "my-city")).unwrap();
    assert_eq!(faults.len(), 2, "one for each locale: {faults:?}");
    assert_eq!((faults[0].code.name, faults[0].severity), ("route-collision", Severity::Error));
}

#[test]
fn a_wrong_id_comes_with_a_right_one() {
    let told = |id| check_id(id).map_err(|error| error.to_string());
    assert_eq!(told("tax-code-2"), Ok(()));
    for (id, near) in [("Forlì", "forli"), ("Reggio Emilia", "reggio-emilia"), ("a--b", "a-b"), ("../x", "x")]
    {
        assert!(
            told(id).is_err_and(|error| error.ends_with(&format!("such as `{near}`"))),
            "{id}: {:?}",
            told(id)
        );
    }
    assert!(told("居留").is_err_and(|error| error.ends_with("at most 100")));
    assert!(told("").is_err());
}

#[test]
fn a_title_is_made_from_the_id() {
    assert_eq!(title("tax-code"), "Tax code");
}
