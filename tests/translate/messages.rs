//! The words of the interface, there and back.

use approdo::translate::exchange::package::{Format, Progress, read, write};
use approdo::translate::exchange::{export::export, import::import, tags};

use super::Files;
use super::delivery::{FORMATS, texts, with};

const ITALIAN: &str = "\
# The site's own.
site-hello = Ciao, { $name }!
    Benvenuto.
# $count (number): how many desks
site-desks = { $count ->
    [0] Nessuno sportello
    [one] Uno sportello
   *[other] { $count } sportelli
}
site-link = Apri
    .title = Apri { $what } in { site-hello }
-brand = Approdo
";

const FRENCH: &str =
    "### Ours\nsite-link = Ouvrir\n    .title = Ouvrir { $what } dans { site-hello }\n\n# last\n";

#[test]
fn messages_are_translated_by_their_plural_forms() {
    let files = Files::new().with("locales/it/site.ftl", ITALIAN).with("locales/fr/site.ftl", FRENCH);
    let words = [
        ("site-hello.value", "Bonjour, <1/> !\nBienvenue."),
        ("site-desks.value:0", "Aucun {guichet}"),
        ("site-desks.value:one", "<1/> guichet"),
        ("site-desks.value:many", "<1/> de guichets"),
        ("site-desks.value:other", "<1/> guichets"),
        ("-brand.value", "Approdo FR"),
        ("title.text", "Essai"),
    ];
    for format in FORMATS {
        with(&files.sources(), "fr", |ground| {
            let (package, behind) = export(ground, false);
            assert_eq!(behind, 0);
            let sent: Vec<String> =
                package.segments.iter().map(|one| format!("{}.{}", one.key.unit, one.key.part)).collect();
            let mut all = words.map(|(key, _)| key.to_string()).to_vec();
            all.rotate_right(1);
            assert_eq!(sorted(&sent), sorted(&all), "{format:?}");
            let mut delivery = read(&write(&package, format)).unwrap();
            for segment in &mut delivery.segments {
                let name = format!("{}.{}", segment.key.unit, segment.key.part);
                let (_, text) = words.iter().find(|(key, _)| *key == name).unwrap();
                // The source of one form names no number, so a translation does not have to.
                let text =
                    if name.ends_with(":one") { text.replace("<1/>", "Un") } else { (*text).to_string() };
                segment.target = Some(tags::read(&text));
                segment.progress = Progress::Done;
            }
            let imported = import(ground, &delivery, None, false);
            assert_eq!(imported.refused, [], "{format:?}");
            let added = "-brand = Approdo FR\n";
            let text = texts(&imported)["locales/fr/site.ftl"];
            let expected = "site-hello =\n    Bonjour, { $name } !\n    Bienvenue.\nsite-desks =\n    { $count ->\n        [0] Aucun { \"{\" }guichet{ \"}\" }\n        [one] Un guichet\n        [many] { $count } de guichets\n       *[other] { $count } guichets\n    }\n";
            assert_eq!(text, format!("{FRENCH}{expected}{added}"), "{format:?}");
            assert!(texts(&imported)["approdo.yaml"].contains("title: {it: Prova, en: Test, fr: Essai}"));
            let records = texts(&imported)["content/translations/fr.txt"];
            assert_eq!(records.lines().filter(|line| !line.starts_with('#')).count(), 4, "{records}");
            let after = imported
                .files
                .iter()
                .fold(files.clone(), |files, file| files.with(&file.path, file.text.clone()));
            with(&after.sources(), "fr", |ground| {
                let open: Vec<_> = export(ground, false).0.segments;
                assert!(open.is_empty(), "{open:?}");
                let (all, _) = export(ground, true);
                let delivery = read(&write(&all, format)).unwrap();
                let done = import(ground, &delivery, None, true);
                assert!(done.files.is_empty(), "{:?}", done.files);
            });
        });
    }
}

fn sorted(names: &[String]) -> Vec<String> {
    let mut names = names.to_vec();
    names.sort();
    names
}

#[test]
fn a_message_that_lost_its_variable_is_not_taken() {
    let files = Files::new().with("locales/it/site.ftl", ITALIAN);
    with(&files.sources(), "fr", |ground| {
        let (package, _) = export(ground, false);
        let mut delivery = read(&write(&package, Format::Po)).unwrap();
        for segment in &mut delivery.segments {
            segment.target = Some(tags::read("Bonjour"));
            segment.progress = Progress::Done;
        }
        let imported = import(ground, &delivery, None, true);
        let refused: Vec<&str> = imported.refused.iter().map(|one| one.unit.as_str()).collect();
        assert!(refused.contains(&"locales/it/site.ftl#site-hello"), "{refused:?}");
        assert!(imported.refused.iter().any(|one| one.why.contains("has lost `{ $name }`")), "{imported:?}");
    });
}
