//! The corpus as an approdo site.

use std::fmt::Write;

use super::body::{self, Dialect};
use super::guide::Guide;
use super::yaml::{list, localised, quoted};
use super::{CITIES, Corpus, SiteFile};
use crate::words::Words;

/// The fees of the corpus: ids, amounts in euros, and how often.
pub(super) const FEES: [(&str, &str, &str); 4] = [
    ("stamp-duty", "16.00", "once"),
    ("permit-postal", "30.00", "once"),
    ("permit-card", "30.46", "once"),
    ("ssn-student", "700.00", "year"),
];

struct Approdo;

impl Dialect for Approdo {
    fn heading_ids(&self, locale: usize) -> bool {
        locale == 0
    }

    fn guide(&self, city: Option<&str>, id: &str) -> String {
        city.map_or_else(|| format!("guide:{id}"), |city| format!("guide:{city}/{id}"))
    }

    fn desk(&self, city: &str, id: &str) -> String {
        format!("desk:{city}/{id}")
    }

    fn fee(&self, id: &str) -> String {
        format!("<fee:{id}>")
    }
}

/// Configuration, vocabularies, organisations, fees, cities and desks.
pub(super) fn data(corpus: &Corpus) -> Vec<SiteFile> {
    let words = &corpus.words;
    let mut files = vec![
        ("approdo.yaml".to_owned(), configuration(words)),
        ("content/organisations.yaml".to_owned(), organisations()),
        ("content/fees.yaml".to_owned(), fees(words)),
        ("content/vocabularies/service-types.yaml".to_owned(), service_types(words)),
    ];
    for vocabulary in ["topics", "stages", "audiences", "documents"] {
        files.push((format!("content/vocabularies/{vocabulary}.yaml"), terms(words, vocabulary)));
    }
    for (number, city) in CITIES.iter().enumerate() {
        let folder = format!("content/cities/{}", city.id);
        let desks: String = corpus.desks_of(number).iter().map(|desk| desk.yaml(words, false)).collect();
        files.push((format!("{folder}/city.yaml"), city_facts(words, number)));
        files.push((format!("{folder}/desks.yaml"), desks));
        for (locale, words) in words.iter().enumerate() {
            let summary = words.ui("about").replace("{city}", city.name);
            let text = format!(
                "---\nsummary: {}\n{}---\n\n{}",
                quoted(&summary),
                translation(locale),
                body::city(corpus, number, locale)
            );
            files.push((format!("{folder}/index.{}.md", words.tag), text));
        }
    }
    files
}

/// The files of one guide.
pub(super) fn guide(corpus: &Corpus, guide: &Guide) -> Vec<SiteFile> {
    let folder = match guide.city {
        Some(city) => format!("content/cities/{}/guides", CITIES[city].id),
        None => "content/guides".to_owned(),
    };
    let file = |(locale, words): (usize, &Words)| {
        let mut text = format!(
            "---\ntitle: {}\nsummary: {}\n",
            quoted(&guide.title(words)),
            quoted(&guide.summary(words))
        );
        if let Some(slug) = guide.slug(words) {
            let _ = writeln!(text, "slug: {slug}");
        }
        text.push_str(&if locale == 0 { facts(corpus, guide) } else { translation(locale) });
        let _ = write!(text, "---\n\n{}", body::guide(corpus, guide, locale, &Approdo));
        (format!("{folder}/{}.{}.md", guide.id, words.tag), text)
    };
    corpus.words.iter().enumerate().map(file).collect()
}

fn translation(locale: usize) -> String {
    if locale == 0 { String::new() } else { "translation: {method: human, on: 2026-11-10}\n".to_owned() }
}

fn facts(corpus: &Corpus, guide: &Guide) -> String {
    let ids = |section: &str, places: &[usize]| {
        let terms = corpus.words[0].section(section);
        list(&places.iter().map(|place| terms[*place].0).collect::<Vec<_>>())
    };
    let id = |section: &str, place: usize| corpus.words[0].section(section)[place].0;
    let organisation = CITIES[guide.city.unwrap_or(0)].id;
    let desks: Vec<String> = guide
        .desks
        .iter()
        .map(|(city, number)| format!("{}/{}", CITIES[*city].id, corpus.desks_of(*city)[number - 1].id))
        .collect();
    format!(
        "kind: service\ntopic: {}\nstages: {}\naudiences: {}\nservice_type: {}\nauthority: comune-{organisation}\n\
         desks: {}\ndocuments: {{needed: {}, produced: []}}\nfees: {}\nprocessing_time: P30D\n\
         official_url: \"https://{organisation}.example.org/\"\nowner: urp@example.org\nverified_on: {}\nweight: {}\n",
        id("topics", guide.topic),
        ids("stages", &guide.stages),
        ids("audiences", &guide.audiences),
        id("services", guide.service),
        list(&desks),
        ids("documents", &guide.needed),
        ids("fees", &guide.fees),
        guide.verified_on,
        guide.number
    )
}

fn configuration(words: &[Words]) -> String {
    let mut text = format!(
        "title: Approdo\ndescription: {}\nbase_url: \"https://approdo.example.org/\"\nsource_locale: it\n\
         timezone: Europe/Rome\ncountry: IT\ntheme: default\n\
         publisher: {{name: Approdo, url: \"https://approdo.example.org/\", email: urp@example.org}}\n\
         licence: {{name: CC BY 4.0, url: \"https://creativecommons.org/licenses/by/4.0/\"}}\nlocales:\n",
        localised(words, |words| words.ui("tagline").to_owned())
    );
    for (locale, words) in words.iter().enumerate() {
        let _ = write!(text, "  - tag: {}\n    name: {}\n", words.tag, words.name);
        if locale > 0 {
            text.push_str("    fallback: [it]\n    translate_from: it\n");
        }
        text.push_str("    untranslated: show\n    min_coverage: 0\n    status: published\n");
    }
    text
}

fn terms(words: &[Words], vocabulary: &str) -> String {
    words[0]
        .section(vocabulary)
        .iter()
        .map(|(id, _)| format!("- id: {id}\n  name: {}\n", term(words, vocabulary, id)))
        .collect()
}

fn term(words: &[Words], vocabulary: &str, id: &str) -> String {
    localised(words, |words| words.get(vocabulary, id).to_owned())
}

/// Each family gets a run of the service types.
fn service_types(words: &[Words]) -> String {
    let families = words[0].section("families");
    let services = words[0].section("services");
    let each = services.len().div_ceil(families.len().max(1));
    let mut text = String::new();
    for ((family, _), services) in families.iter().zip(services.chunks(each)) {
        let _ = writeln!(text, "- id: {family}\n  name: {}\n  types:", term(words, "families", family));
        for (id, _) in services {
            let _ = writeln!(text, "    - id: {id}\n      name: {}", term(words, "services", id));
        }
    }
    text
}

/// Municipalities, and what the cities refer to; the same file serves Hugo.
pub(super) fn organisations() -> String {
    let record = |id: &str, name: &str, kind: &str| {
        format!(
            "{id}:\n  name: \"{name}\"\n  kind: {kind}\n  url: \"https://{id}.example.org/\"\n  \
             verified_on: 2026-10-01\n  source_url: \"https://{id}.example.org/\"\n"
        )
    };
    let mut text: String = CITIES
        .iter()
        .map(|city| {
            record(&format!("comune-{}", city.id), &format!("Comune di {}", city.name), "municipality")
        })
        .collect();
    text.push_str(&record("unibo", "Università di Bologna", "university"));
    text.push_str(&record("tper", "TPER", "company"));
    text
}

fn fees(words: &[Words]) -> String {
    FEES.iter()
        .map(|(id, amount, per)| {
            format!(
                "{id}:\n  name: {}\n  per: {per}\n  amounts:\n    - {{amount: \"{amount}\", currency: EUR, \
                 valid_from: 2020-01-01, source: \"https://fees.example.org/\"}}\n  verified_on: 2026-10-01\n",
                term(words, "fees", id)
            )
        })
        .collect()
}

fn city_facts(words: &[Words], number: usize) -> String {
    let city = &CITIES[number];
    let (lat, lon) = city.geo;
    let (day, saint) = city.patron;
    format!(
        "name: \"{}\"\nistat: \"{}\"\nnuts3: {}\nprovince: {}\ngeo: {{lat: {lat}, lon: {lon}}}\n\
         bbox: {{south: {:.3}, west: {:.3}, north: {:.3}, east: {:.3}}}\n\
         local_holidays: [{{date: \"{day}\", name: {}}}]\n\
         programme: {{name: \"{} Welcome\", url: \"https://{}.example.org/\"}}\n\
         universities: [unibo]\ntransport: tper\nverified_on: 2026-10-01\nsource_url: \"https://{}.example.org/\"\n",
        city.name,
        city.istat,
        city.nuts3,
        city.province,
        lat - 0.08,
        lon - 0.08,
        lat + 0.08,
        lon + 0.08,
        localised(words, |_| saint.to_owned()),
        city.name,
        city.id,
        city.id,
    )
}
