//! `approdo search`: asks the index of the built site what its readers ask it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;

use serde_json::{Value, json};

use super::args::{FormatChoice, Global, SearchOptions};
use super::console::Console;
use super::site::{self, Site};
use super::{CONFIGURATION, SUCCESS};
use crate::Error;
use crate::pipeline;
use crate::search::{self, Answer, Engine, Fault, Files, Found, Question};
use crate::site::Options;

pub(super) fn run(global: &Global, options: &SearchOptions, console: &Console) -> Result<u8, Error> {
    let Some(Site { root, sources, parsed, .. }) = site::open(global, console)? else {
        return Ok(CONFIGURATION);
    };
    let config = &parsed.config;
    let locale = match &options.locale {
        None => config.source(),
        Some(tag) => site::locale(config, tag).map_err(Error::Refused)?,
    };
    let output = options.output_dir.clone().unwrap_or_else(|| root.join("public"));
    let query = options.query.join(" ");
    let built = Built { folder: output.clone() };
    let folder = search::folder(config, locale.id);
    let answer = Engine::open(&built, &folder, locale.tag.as_str())
        .and_then(|engine| engine.answer(&question(&query, options)))
        .map_err(|fault| refused(&fault, &output))?;
    // What is hidden today may have been shown when the site was built.
    let all = Options { today: site::today(&config.timezone), drafts: true, future: true, expired: true };
    let resolved = pipeline::resolve(&parsed, &sources, all, &mut Vec::new());
    let references = search::references(&resolved, locale.id);
    console.result(&match global.format {
        FormatChoice::Json => json(&query, &answer, &references, options.explain),
        _ => text(&answer, &references, options.explain),
    });
    Ok(SUCCESS)
}

/// The files of a built site.
struct Built {
    folder: PathBuf,
}

impl Files for Built {
    fn read(&self, path: &str) -> Option<Vec<u8>> {
        std::fs::read(self.folder.join(path)).ok()
    }
}

fn refused(fault: &Fault, output: &std::path::Path) -> Error {
    let output = site::shown(output);
    let output = output.display();
    Error::Refused(format!("{fault} in `{output}`: build the site first with `approdo build`"))
}

fn question<'q>(query: &'q str, options: &'q SearchOptions) -> Question<'q> {
    let wanted = [&options.kind, &options.city, &options.topic, &options.stage, &options.language];
    let filters = search::FACETS.into_iter().zip(wanted);
    let filters = filters.filter_map(|(facet, value)| Some((facet, value.as_deref()?))).collect();
    Question { text: query, filters, limit: options.limit }
}

/// A title, its address and why, line by line.
fn text(answer: &Answer, references: &BTreeMap<String, String>, explain: bool) -> String {
    let mut out = String::new();
    for (place, found) in (1..).zip(&answer.results) {
        let language = found.language.as_ref().map_or(String::new(), |tag| format!(" ({tag})"));
        let (id, heading) = &found.section;
        let heading = if heading.is_empty() { String::new() } else { format!(" > {heading}") };
        let reference = references.get(&found.path).map_or("", String::as_str);
        let _ = writeln!(out, "{place}. {}{heading}{language}", found.title);
        let _ = writeln!(
            out,
            "   {} · /{} · {reference} · {:.1}",
            found.described,
            address(found, id),
            found.score
        );
        if explain {
            out.push_str(&explained(answer, found));
        }
    }
    let _ = writeln!(out, "{} found.", answer.total);
    if let Some(suggestion) = &answer.suggestion {
        let _ = writeln!(out, "Did you mean: {suggestion}");
    }
    out
}

fn address(found: &Found, section: &str) -> String {
    if section.is_empty() { found.path.clone() } else { format!("{}#{section}", found.path) }
}

fn explained(answer: &Answer, found: &Found) -> String {
    let mut out = String::new();
    for (word, reasons) in answer.words.iter().zip(&found.reasons) {
        if reasons.is_empty() {
            let _ = writeln!(out, "   {word}: -");
        }
        for reason in reasons {
            let (form, way, quality) = (&reason.form, reason.way.as_str(), reason.quality);
            let (impact, places) = (reason.impact, places(reason.mask).join(", "));
            let _ = writeln!(out, "   {word}: {form}, {way} {quality:.2} × {impact}, in {places}");
        }
    }
    out
}

/// The places of a word, in words.
fn places(mask: u16) -> Vec<String> {
    let bits = (0..16).filter(|bit| mask & 1 << bit != 0);
    bits.map(|bit| match bit {
        0 => "title or keywords".to_string(),
        15 => "later sections".to_string(),
        bit => format!("section {}", bit - 1),
    })
    .collect()
}

/// All of it, for programs.
fn json(query: &str, answer: &Answer, references: &BTreeMap<String, String>, explain: bool) -> String {
    let result = |found: &Found| {
        let mut result = json!({
            "url": address(found, &found.section.0),
            "title": found.title,
            "kind": found.kind,
            "lang": found.language,
            "section": {"id": found.section.0, "heading": found.section.1},
            "score": found.score,
            "reference": references.get(&found.path),
        });
        if explain {
            result["reasons"] = reasons(answer, found);
        }
        result
    };
    let value = |(id, name, count): &(String, String, usize)| json!({"id": id, "name": name, "count": count});
    let facets = answer.facets.iter().map(|facet| {
        let values: Vec<Value> = facet.values.iter().map(value).collect();
        json!({"id": facet.id, "name": facet.name, "values": values})
    });
    let answer = json!({
        "query": query,
        "words": answer.words,
        "total": answer.total,
        "suggestion": answer.suggestion,
        "facets": facets.collect::<Vec<_>>(),
        "results": answer.results.iter().map(result).collect::<Vec<_>>(),
    });
    format!("{answer}\n")
}

fn reasons(answer: &Answer, found: &Found) -> Value {
    let words = answer.words.iter().zip(&found.reasons).map(|(word, reasons)| {
        let reasons = reasons.iter().map(|reason| {
            json!({
                "form": reason.form,
                "way": reason.way.as_str(),
                "quality": reason.quality,
                "impact": reason.impact,
                "mask": reason.mask,
            })
        });
        json!({"word": word, "reasons": reasons.collect::<Vec<_>>()})
    });
    words.collect()
}
