//! The golden questions, asked of the script that readers have and of Pagefind.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use approdo::site::Options;
use approdo::source::scan;
use approdo::{Error, pipeline, search};
use serde_json::{Value, json};

use crate::process;
use crate::say;

/// Builds the demo, asks, and prints a table.
pub(crate) fn run(has_pagefind: bool) -> Result<(), Error> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let work = tempfile::Builder::new()
        .prefix("approdo-golden-")
        .tempdir()
        .map_err(|cause| Error::io("create a folder for", Path::new("the demo"), cause))?;
    let (out, other) = (work.path().join("public"), work.path().join("pagefind"));
    process::timed(&mut process::approdo(root, &out, true))?;
    let mut folders: Vec<&OsStr> = vec![out.as_os_str()];
    if has_pagefind {
        process::timed(&mut process::pagefind(&out, &other)?)?;
        folders.push(other.as_os_str());
    }
    let questions = questions(root)?;
    say(&process::output(&mut process::node("golden.mjs", &folders), &questions.to_string())?);
    Ok(())
}

/// By locale, the path of every document with its reference, and the questions with their kinds and the references
/// that answer them.
fn questions(root: &Path) -> Result<Value, Error> {
    let mut found = Vec::new();
    let (sources, _) = scan::scan(root, Vec::new())?;
    let refused = || Error::Refused("the demo cannot be read".to_string());
    let parsed = pipeline::parse(&sources, &mut found).ok_or_else(refused)?;
    let today = "2026-11-15".parse().map_err(|_| refused())?;
    let options = Options { today, drafts: false, future: false, expired: false };
    let site = pipeline::resolve(&parsed, &sources, options, &mut found);
    let mut all = BTreeMap::new();
    for locale in site.config.enabled() {
        let path = root.join(format!("tests/search/{}.tsv", locale.tag));
        let table = fs::read_to_string(&path).map_err(|cause| Error::io("read", &path, cause))?;
        let lines = table.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let questions: Vec<Vec<&str>> = lines.map(|line| line.split('\t').collect()).collect();
        let paths = search::references(&site, locale.id);
        all.insert(locale.tag.as_str().to_string(), json!({"paths": paths, "questions": questions}));
    }
    Ok(json!(all))
}
