//! Publishing on a machine that fails: killed processes, full disks, folders that cannot be moved or written.

mod hostile;
mod kill;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use approdo::Error;
use approdo::output::publish::{Opened, Publication, Summary, Swap};

/// The files of the n-th site: a third stays the same, a third changes, a third has other paths each time.
fn site(generation: usize, files: usize) -> BTreeMap<String, String> {
    let big = "x".repeat(3000);
    (0..files)
        .map(|n| match n % 3 {
            0 => (format!("it/same-{n}/index.html"), format!("same {n}{big}")),
            1 => (format!("it/page-{n}/index.html"), format!("{generation} {n}{big}")),
            _ => (format!("moved-{generation}/{n}.css"), format!("moved {n}{big}")),
        })
        .chain([("sitemap.xml".to_string(), generation.to_string())])
        .collect()
}

fn publish(root: &Path, generation: usize, files: usize, how: Swap) -> Result<Summary, Error> {
    let fingerprint = blake3::hash(format!("{generation} {files}").as_bytes());
    match Publication::open(&root.join("public"), root, &[&root.join("content")], fingerprint)? {
        Opened::UpToDate(summary) => Ok(summary),
        Opened::Ready(publication) => {
            let publication = publication.swap(how);
            for (path, text) in site(generation, files) {
                publication.put(&path, text.as_bytes())?;
            }
            publication.commit()
        }
    }
}

/// What is in the output folder, without the manifest and a workspace inside.
fn published(root: &Path) -> BTreeMap<String, String> {
    let public = root.join("public");
    walkdir::WalkDir::new(&public)
        .into_iter()
        .filter_entry(|entry| !entry.file_name().to_string_lossy().starts_with(".approdo-"))
        .map(Result::unwrap)
        .filter(|entry| !entry.file_type().is_dir())
        .map(|entry| {
            let path = entry.path().strip_prefix(&public).unwrap();
            (path.to_str().unwrap().to_string(), fs::read_to_string(entry.path()).unwrap())
        })
        .collect()
}

/// The generation that is published whole, among those given.
fn which(root: &Path, generations: &[usize], files: usize) -> usize {
    let mut found = published(root);
    assert_eq!(found.remove("CNAME").as_deref(), Some("example.org"), "somebody else's file is gone");
    let whole = generations.iter().find(|&&generation| site(generation, files) == found);
    *whole.unwrap_or_else(|| {
        panic!("neither of {generations:?} is whole: {:?}", found.keys().collect::<Vec<_>>())
    })
}
