//! Desks: one YAML record each, the same in both sites.

use std::fmt::Write;

use super::yaml::{list, localised};
use super::{CITIES, Size};
use crate::random::Random;
use crate::words::Words;

/// A desk of a city.
pub(super) struct Desk {
    /// The id within its city.
    pub(super) id: String,
    /// The city's number.
    pub(super) city: usize,
    /// Its number in the city, from 1; also its weight.
    pub(super) number: usize,
    /// Numbers of the topics.
    pub(super) topics: Vec<usize>,
}

const STREETS: [&str; 10] = [
    "Via Mazzini",
    "Via Garibaldi",
    "Corso Cavour",
    "Piazza del Popolo",
    "Via Dante",
    "Viale della Repubblica",
    "Via Roma",
    "Via Emilia",
    "Piazza Grande",
    "Via Verdi",
];
const KINDS: [&str; 8] =
    ["welcome-desk", "immigration-office", "registry", "health", "job", "university", "library", "ngo"];
const HOURS: [&str; 4] = [
    r#"{mon: "09:00-13:00", tue: "09:00-13:00, 14:30-17:30", wed: "09:00-13:00", thu: "09:00-13:00, 14:30-17:30", fri: "09:00-12:30", sat: closed, sun: closed}"#,
    r#"{mon: "08:30-12:30", tue: "08:30-12:30", wed: closed, thu: "08:30-12:30, 15:00-18:00", fri: "08:30-12:30", sat: "09:00-12:00", sun: closed}"#,
    r#"{mon: "10:00-18:00", tue: "10:00-18:00", wed: "10:00-18:00", thu: "10:00-18:00", fri: "10:00-14:00", sat: closed, sun: closed}"#,
    r#"{mon: closed, tue: "14:00-18:30", wed: "09:00-12:30", thu: "14:00-18:30", fri: "09:00-12:30", sat: "09:30-12:30", sun: closed}"#,
];
const SPOKEN: [&str; 7] = ["en", "fr", "es", "de", "ro", "uk", "ar"];

/// All desks, city by city.
pub(super) fn all(words: &[Words], size: &Size) -> Vec<Desk> {
    let topics = words[0].section("topics").len();
    (0..CITIES.len())
        .flat_map(|city| (1..=size.desks).map(move |number| (city, number)))
        .map(|(city, number)| Desk {
            id: format!("desk-{number:02}"),
            city,
            number,
            topics: Random::new(&[2, city as u64, number as u64]).places(2, topics),
        })
        .collect()
}

impl Desk {
    /// The record as an item of a block sequence. `weight` is asked for by Hugo, which does not keep the order.
    pub(super) fn yaml(&self, words: &[Words], weight: bool) -> String {
        let mut random = Random::new(&[3, self.city as u64, self.number as u64]);
        let city = &CITIES[self.city];
        let source = &words[0];
        let ids = |section: &str, places: &[usize]| {
            let terms = source.section(section);
            list(&places.iter().map(|place| terms[*place].0).collect::<Vec<_>>())
        };
        let name = localised(words, |words| {
            words.ui("desk-name").replace("{n}", &self.number.to_string()).replace("{city}", city.name)
        });
        let services = random.places(2, source.section("services").len());
        let stages = random.places(2, source.section("stages").len());
        let spoken = random.places(3, SPOKEN.len());
        let mut out = String::new();
        let mut line = |text: String| {
            let _ = writeln!(out, "  {text}");
        };
        line(format!("name: {name}"));
        line(format!("organisation: comune-{}", city.id));
        line(format!("kind: {}", random.pick(&KINDS)));
        line(format!("service_types: {}", ids("services", &services)));
        line(format!("topics: {}", ids("topics", &self.topics)));
        line(format!("stages: {}", ids("stages", &stages)));
        line(format!(
            "address: {{street: \"{} {}\", postcode: \"{}\", locality: \"{}\"}}",
            random.pick(&STREETS),
            1 + random.below(90),
            city.postcode,
            city.name
        ));
        line(format!(
            "geo: {{lat: {:.4}, lon: {:.4}}}",
            city.geo.0 + (random.below(800) as f64 - 400.0) / 10_000.0,
            city.geo.1 + (random.below(800) as f64 - 400.0) / 10_000.0
        ));
        line(format!("hours: {}", random.pick(&HOURS)));
        if random.below(3) == 0 {
            line(format!(
                "appointment: {{mode: required, url: \"https://{}.example.org/book/{}\"}}",
                city.id, self.id
            ));
        } else {
            line("appointment: {mode: none}".to_owned());
        }
        let others = spoken.iter().map(|place| format!(", {{tag: {}, mode: staff}}", SPOKEN[*place]));
        line(format!("languages: [{{tag: it, mode: staff}}{}]", others.collect::<String>()));
        // The region's public number: none may be invented.
        line("phones: [{number: \"+39800662200\", type: tollfree, languages: [it]}]".to_owned());
        line(format!("emails: [{{address: {}@{}.example.org}}]", self.id, city.id));
        line(format!("web: \"https://{}.example.org/{}\"", city.id, self.id));
        line("accessibility: {wheelchair: yes, step_free_entrance: true, lift: true}".to_owned());
        line("cost: free".to_owned());
        line(format!("verified_on: 2026-10-{:02}", 1 + random.below(28)));
        line(format!("source_url: \"https://{}.example.org/\"", city.id));
        if weight {
            line(format!("weight: {}", self.number));
        }
        format!("- id: {}\n{out}", self.id)
    }
}
