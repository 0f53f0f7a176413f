//! The state of translations for other programs: CSV and JSON.

use jiff::civil::Date;
use serde_json::{Map, Value, json};

use super::report::{Row, Tally, by_city, by_kind, by_locale};
use crate::config::Config;
use crate::source::spreadsheet_field;

/// A line for each text and language, with a head (RFC 4180).
pub fn csv(config: &Config, rows: &[Row]) -> String {
    let mut text =
        String::from("locale,kind,text,city,state,words,words_to_translate,words_to_check,changed,path\n");
    for row in rows {
        let counts = [row.words, row.open, row.unsure].map(|count| count.to_string());
        let changed = row.changed.join(" ");
        let cells = [
            config.locale(row.locale).tag.as_str(),
            row.about.kind.as_str(),
            &row.about.name,
            row.about.city.as_deref().unwrap_or_default(),
            row.state(),
            &counts[0],
            &counts[1],
            &counts[2],
            &changed,
            &row.about.path,
        ];
        text.push_str(&cells.map(spreadsheet_field).join(","));
        text.push('\n');
    }
    text
}

/// One object: the sums, and every text.
pub fn json(config: &Config, rows: &[Row], as_of: Date) -> String {
    let sums = |tallies: Vec<(String, Tally)>, of: &str| -> Vec<Value> {
        tallies.into_iter().map(|(name, tally)| sum(of, name, &tally)).collect()
    };
    let tag = |locale| config.locale(locale).tag.as_str();
    let locales = by_locale(rows).into_iter().map(|(key, tally)| (tag(key).to_string(), tally));
    let kinds = by_kind(rows).into_iter().map(|(key, tally)| (key.as_str().to_string(), tally));
    let cities = by_city(rows).into_iter().map(|(key, tally)| (key.unwrap_or_default().to_string(), tally));
    let text = |row: &Row| {
        json!({
            "locale": tag(row.locale),
            "kind": row.about.kind.as_str(),
            "text": row.about.name,
            "city": row.about.city,
            "state": row.state(),
            "words": row.words,
            "words_to_translate": row.open,
            "words_to_check": row.unsure,
            "changed": row.changed,
            "path": row.about.path,
        })
    };
    let texts: Vec<Value> = rows.iter().map(text).collect();
    let all = json!({
        "as_of": as_of.to_string(),
        "source_locale": config.source().tag.as_str(),
        "locales": sums(locales.collect(), "locale"),
        "kinds": sums(kinds.collect(), "kind"),
        "cities": sums(cities.collect(), "city"),
        "texts": texts,
    });
    format!("{all}\n")
}

fn sum(of: &str, name: String, tally: &Tally) -> Value {
    let states: Map<String, Value> =
        tally.states().map(|(word, count)| (word.to_string(), count.into())).collect();
    json!({
        of: name,
        "texts": tally.texts,
        "translated": tally.translated(),
        "coverage": tally.coverage(),
        "states": states,
        "words": tally.words,
        "words_to_translate": tally.open,
        "words_to_check": tally.unsure,
    })
}
