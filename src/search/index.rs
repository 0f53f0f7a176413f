//! The index of a locale: from what stands in its documents to its files.

use std::collections::BTreeMap;
use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;
use rayon::prelude::*;

use super::bag::{Bag, Section};
use super::chunk::{self, chunk};
use super::document::{Document, folder};
use super::ends::ends;
use super::facets::facets;
use super::groups::Groups;
use super::impact::Impacts;
use super::json;
use super::postings::Postings;
use super::shard::{Shard, shards};
use super::stem::Language;
use super::stop;
use crate::view::Reader;

/// The number of this form of the files; whoever reads them asks for it.
pub(super) const VERSION: u32 = 1;
/// The file that names all others.
pub(super) const MANIFEST: &str = "index.json";
/// How hard files are packed, as gzip counts: higher levels take twice the time for a hundredth.
const LEVEL: u32 = 6;

/// The files of a locale's index by their paths from the site's root. `None` as soon as somebody does not want them
/// any more, who is asked before each step.
pub(super) fn files(
    reader: &Reader<'_>,
    documents: &[Document],
    bags: &[&Bag],
    goes_on: &(dyn Fn() -> bool + Sync),
) -> Option<BTreeMap<String, Vec<u8>>> {
    let step = || goes_on().then_some(());
    let own = Language::of(reader.locale.tag.as_str());
    let synonyms = reader.site.content.synonyms.get(&reader.locale.id).map_or(&[][..], Vec::as_slice);
    let (shards, ends) = {
        let texts: Vec<&str> = synonyms.iter().flatten().map(String::as_str).collect();
        step()?;
        let groups = Groups::new(bags, own, &texts);
        step()?;
        let postings = Postings::new(bags, &groups, documents.len());
        let postings = postings.with_synonyms(synonyms, &groups, own.tag());
        step()?;
        let impacts = Impacts::new(&postings, groups.count, documents);
        let mut forms = groups.forms();
        // Words of synonyms that no document has.
        forms.retain(|(_, group)| !postings.of(*group as usize).is_empty());
        step()?;
        let ends = ends(forms.iter().map(|(form, _)| *form));
        (shards(&forms, &postings, &impacts, groups.count), ends)
    };
    let mut sections: Vec<Option<&[Section]>> = vec![None; documents.len()];
    for document in bags.iter().flat_map(|bag| &bag.documents) {
        if let Some(place) = sections.get_mut(document.number as usize) {
            *place = Some(&document.sections);
        }
    }
    let chunks = documents
        .par_chunks(chunk::DOCUMENTS)
        .zip(sections.par_chunks(chunk::DOCUMENTS))
        .map(|(documents, sections)| step().map(|()| pack(&chunk(reader, documents, sections))))
        .collect::<Option<Vec<File>>>()?;
    let facets = pack(&facets(reader, documents));
    let pack_all = |shards: Vec<Shard>| -> Option<Vec<(String, File)>> {
        let packed = |Shard { first, bytes }| step().map(|()| (first, pack(&bytes)));
        shards.into_par_iter().map(packed).collect()
    };
    let (shards, ends) = (pack_all(shards)?, pack_all(ends)?);
    let stop = stop::words(&reader.locale.tag);
    let manifest = manifest(documents.len(), [&shards, &ends], &chunks, &facets.0, &stop);
    let folder = folder(reader.site.config, reader.locale.id);
    let packed = shards.into_iter().chain(ends).map(|(_, file)| file).chain(chunks).chain([facets]);
    let mut files: BTreeMap<String, Vec<u8>> =
        packed.map(|(hash, bytes)| (format!("{folder}{hash}.bin"), bytes)).collect();
    files.insert(format!("{folder}{MANIFEST}"), manifest.into_bytes());
    Some(files)
}

/// The name of a file, which is the hash of its bytes, and the bytes packed.
type File = (String, Vec<u8>);

/// Makes a file of some bytes.
fn pack(bytes: &[u8]) -> File {
    let hash = blake3::hash(bytes).to_hex();
    let mut encoder = GzEncoder::new(Vec::with_capacity(bytes.len() / 2), Compression::new(LEVEL));
    // Nothing can fail where nothing leaves the memory.
    let packed = encoder.write_all(bytes).and_then(|()| encoder.finish());
    (hash.get(..10).unwrap_or_default().to_string(), packed.unwrap_or_default())
}

/// The file that names all others.
fn manifest(
    documents: usize,
    [shards, ends]: [&[(String, File)]; 2],
    chunks: &[File],
    facets: &str,
    stop: &[String],
) -> String {
    let mut out = format!("{{\"version\":{VERSION},\"documents\":{documents},\"chunk\":{}", chunk::DOCUMENTS);
    for (name, files) in [("shards", shards), ("ends", ends)] {
        out.push_str(&format!(",\"{name}\":"));
        json::list(files, &mut out, |(first, (hash, _)), out| {
            json::list([first, hash], out, |text, out| json::string(text, out));
        });
    }
    out.push_str(",\"chunks\":");
    json::list(chunks, &mut out, |(hash, _), out| json::string(hash, out));
    out.push_str(",\"facets\":");
    json::string(facets, &mut out);
    out.push_str(",\"stop\":");
    json::list(stop, &mut out, |word, out| json::string(word, out));
    out.push_str("}\n");
    out
}
