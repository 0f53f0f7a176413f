//! Records in every translation which source it was made from, as translators' tools do.

use std::fs;
use std::path::Path;

use ::approdo::content::{Document, Texts};
use ::approdo::source::scan;
use ::approdo::{Error, pipeline};
use rayon::prelude::*;

/// Completes the `translation:` of every file of an approdo site.
pub(super) fn record(site: &Path) -> Result<(), Error> {
    let (sources, mut diagnostics) = scan::scan(site, Vec::new())?;
    let Some(parsed) = pipeline::parse(&sources, &mut diagnostics) else {
        return Err(Error::Refused("the corpus has no usable configuration".to_string()));
    };
    let source = parsed.config.source_locale;
    let guides = parsed.content.guides.iter().map(|guide| &*guide.texts);
    let cities = parsed.content.cities.iter().map(|city| &*city.texts);
    let all: Vec<&Texts> = guides.chain(cities).collect();
    all.par_iter().try_for_each(|texts| {
        let Some(original) = texts.get(&source) else {
            return Ok(());
        };
        let of = of(original);
        for (_, document) in texts.iter().filter(|(locale, _)| **locale != source) {
            let file = sources.file(document.file);
            let text = file.text().unwrap_or_default();
            let text = text.replacen("on: 2026-11-10}", &format!("on: 2026-11-10, of: {of}}}"), 1);
            let path = site.join(&file.path);
            fs::write(&path, text).map_err(|cause| Error::io("write", &path, cause))?;
        }
        Ok(())
    })
}

fn of(original: &Document) -> String {
    let pairs: Vec<String> =
        original.section_hashes().map(|(id, hash)| format!("{id}: \"{hash}\"")).collect();
    format!("{{{}}}", pairs.join(", "))
}
