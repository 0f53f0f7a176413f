//! The list of what was published, kept in the output folder itself.
//!
//! It proves that the folder is approdo's and says which files in it may be replaced or removed. It lies
//! inside, not beside, so that it moves and is deleted together with the folder. It is a dot file, which
//! static hosts serve or leave out without harm: it holds nothing but public paths and hashes. It has no
//! times in it, so the same inputs give the same manifest.
//!
//! ```text
//! approdo-manifest 1
//! fingerprint <64 hex digits>
//! <32 hex digits> <size> <path>        one line a file, in path order
//! end <number of files> <32 hex digits over all the lines above>
//! ```

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

use super::path;
use crate::error::Error;

/// The manifest's name in the output folder.
pub(super) const NAME: &str = ".approdo-manifest";
const FIRST_LINE: &str = "approdo-manifest 1";

/// What is in a file: the first half of its BLAKE3 hash, and its size in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Digest {
    hash: u128,
    pub(super) size: u64,
}

impl Digest {
    /// The digest of these bytes.
    pub(super) fn of(bytes: &[u8]) -> Digest {
        Digest { hash: half_hash(bytes), size: bytes.len() as u64 }
    }
}

fn half_hash(bytes: &[u8]) -> u128 {
    let mut half = [0; 16];
    half.copy_from_slice(&blake3::hash(bytes).as_bytes()[..16]);
    u128::from_be_bytes(half)
}

/// A published file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) path: String,
    pub(super) digest: Digest,
}

/// What was published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Manifest {
    /// The hash of all inputs.
    pub(super) fingerprint: blake3::Hash,
    /// The files, in path order.
    pub(super) entries: Vec<Entry>,
}

/// What stands where the manifest should be.
pub(super) enum Read {
    /// A whole manifest.
    Whole(Manifest),
    /// No file.
    Absent,
    /// A file that is cut off, altered or of another version.
    Damaged,
}

impl Manifest {
    /// A manifest of nothing; its fingerprint equals no other.
    pub(super) fn empty() -> Manifest {
        Manifest { fingerprint: blake3::Hash::from_bytes([0; 32]), entries: Vec::new() }
    }

    /// Where a path stands in the list.
    pub(super) fn find(&self, path: &str) -> Option<usize> {
        self.entries.binary_search_by(|entry| entry.path.as_str().cmp(path)).ok()
    }

    /// Whether a path is listed.
    pub(super) fn lists(&self, path: &str) -> bool {
        self.find(path).is_some()
    }

    /// Whether any listed file lies in this folder.
    pub(super) fn reaches_into(&self, folder: &str) -> bool {
        let inside = format!("{folder}/");
        let at = self.entries.partition_point(|entry| entry.path.as_str() < inside.as_str());
        self.entries.get(at).is_some_and(|entry| entry.path.starts_with(&inside))
    }

    /// The sum of all sizes in bytes.
    pub(super) fn bytes(&self) -> u64 {
        self.entries.iter().map(|entry| entry.digest.size).sum()
    }

    /// Reads the manifest of a folder.
    pub(super) fn read(folder: &Path) -> Result<Read, Error> {
        Manifest::read_file(&folder.join(NAME))
    }

    /// Reads a manifest wherever it lies.
    pub(super) fn read_file(path: &Path) -> Result<Read, Error> {
        match fs::read(path) {
            Ok(bytes) => Ok(Manifest::parse(&bytes).map_or(Read::Damaged, Read::Whole)),
            Err(cause) if matches!(cause.kind(), io::ErrorKind::NotFound) => Ok(Read::Absent),
            Err(cause) => Err(Error::io("read", path, cause)),
        }
    }

    /// The manifest as text.
    pub(super) fn to_text(&self) -> String {
        let mut text = String::with_capacity(64 + self.entries.len() * 100);
        // Writing to a String never fails.
        let _ = writeln!(text, "{FIRST_LINE}\nfingerprint {}", self.fingerprint.to_hex());
        for Entry { path, digest } in &self.entries {
            let _ = writeln!(text, "{:032x} {} {path}", digest.hash, digest.size);
        }
        let seal = half_hash(text.as_bytes());
        let _ = writeln!(text, "end {} {seal:032x}", self.entries.len());
        text
    }

    /// Reads the text back; `None` unless every line is as it was written.
    fn parse(bytes: &[u8]) -> Option<Manifest> {
        let text = std::str::from_utf8(bytes).ok()?;
        let body_length = text.trim_end_matches('\n').rfind('\n')? + 1;
        let (body, end) = text.split_at(body_length);
        let (count, seal) = end.strip_prefix("end ")?.strip_suffix('\n')?.split_once(' ')?;
        if seal != format!("{:032x}", half_hash(body.as_bytes())) {
            return None;
        }
        let mut lines = body.lines();
        if lines.next()? != FIRST_LINE {
            return None;
        }
        let fingerprint = blake3::Hash::from_hex(lines.next()?.strip_prefix("fingerprint ")?).ok()?;
        let mut entries: Vec<Entry> = Vec::new();
        for line in lines {
            let (hash, rest) = line.split_once(' ')?;
            let (size, path) = rest.split_once(' ')?;
            // The seal keeps accidents out, this keeps a forged list from reaching out of the folder.
            let ordered = entries.last().is_none_or(|last| last.path.as_str() < path);
            if path::fault(path).is_some() || !ordered {
                return None;
            }
            entries.push(Entry {
                path: path.to_string(),
                digest: Digest { hash: u128::from_str_radix(hash, 16).ok()?, size: size.parse().ok()? },
            });
        }
        (count == entries.len().to_string()).then_some(Manifest { fingerprint, entries })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Manifest {
        let entry = |path: &str| Entry { path: path.to_string(), digest: Digest::of(path.as_bytes()) };
        Manifest {
            fingerprint: blake3::hash(b"inputs"),
            entries: ["a-b.html", "a/b c.html", "città/index.html"].map(entry).to_vec(),
        }
    }

    #[test]
    fn what_is_written_is_read_back() {
        for manifest in [sample(), Manifest::empty()] {
            assert_eq!(Manifest::parse(manifest.to_text().as_bytes()), Some(manifest));
        }
    }

    #[test]
    fn a_manifest_cut_off_or_altered_anywhere_is_damaged() {
        let text = sample().to_text();
        for length in 0..text.len() {
            assert_eq!(Manifest::parse(&text.as_bytes()[..length]), None, "cut at {length}");
        }
        for at in 0..text.len() {
            let mut bytes = text.clone().into_bytes();
            bytes[at] ^= 1;
            assert_eq!(Manifest::parse(&bytes), None, "altered at {at}");
        }
    }

    #[test]
    fn a_forged_path_that_leads_out_is_damage() {
        let mut manifest = sample();
        manifest.entries[0].path = "../../etc/passwd".to_string();
        assert_eq!(Manifest::parse(manifest.to_text().as_bytes()), None);
    }

    #[test]
    fn folders_of_listed_files_are_known() {
        let manifest = sample();
        assert!(manifest.lists("a/b c.html") && !manifest.lists("a"));
        assert!(manifest.reaches_into("a") && manifest.reaches_into("città"));
        assert!(!manifest.reaches_into("b") && !manifest.reaches_into("citt"));
    }
}
