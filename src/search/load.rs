//! Reads the files of an index, which may be missing, cut short, or anything else.

use std::io::Read as _;

use flate2::read::GzDecoder;
use serde_json::Value;

use super::index::VERSION;

/// Gives the bytes of a file by its path from the site's root; `None` where there is none.
pub trait Files {
    /// The bytes of a file.
    fn read(&self, path: &str) -> Option<Vec<u8>>;
}

/// What is wrong with the files of an index.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// A file is not there.
    #[error("the search index lacks `{0}`")]
    Missing(String),
    /// A file is not what it should be.
    #[error("`{0}` of the search index is damaged")]
    Damaged(String),
}

/// The most that a file may hold, in bytes: a hundred times what the largest one does.
const MOST: u64 = 64 << 20;

/// The file that names all others.
#[derive(Debug)]
pub(super) struct Manifest {
    pub(super) documents: u32,
    pub(super) chunk: u32,
    /// The first form and the name of each shard.
    pub(super) shards: Vec<(String, String)>,
    /// The same of each file of forms from their last letter on.
    pub(super) ends: Vec<(String, String)>,
    pub(super) chunks: Vec<String>,
    pub(super) facets: String,
    /// Words that results need not have.
    pub(super) stop: Vec<String>,
}

impl Manifest {
    pub(super) fn read(bytes: &[u8], path: &str) -> Result<Manifest, Fault> {
        let parse = || {
            let value: Value = serde_json::from_slice(bytes).ok()?;
            let number = |key: &str| u32::try_from(value.get(key)?.as_u64()?).ok();
            let string = |value: &Value| value.as_str().map(str::to_string);
            let pair = |value: &Value| Some((string(value.get(0)?)?, string(value.get(1)?)?));
            let pairs = |key: &str| value.get(key)?.as_array()?.iter().map(pair).collect::<Option<_>>();
            let manifest = Manifest {
                documents: number("documents")?,
                chunk: number("chunk")?,
                shards: pairs("shards")?,
                ends: pairs("ends")?,
                chunks: value.get("chunks")?.as_array()?.iter().map(string).collect::<Option<_>>()?,
                facets: string(value.get("facets")?)?,
                stop: value.get("stop")?.as_array()?.iter().map(string).collect::<Option<_>>()?,
            };
            (number("version")? == VERSION && manifest.chunk > 0).then_some(manifest)
        };
        parse().ok_or_else(|| Fault::Damaged(path.to_string()))
    }
}

/// The place of the file that a form stands in, if it stands in any, by the first forms of all.
pub(super) fn nearest(files: &[(String, String)], form: &str) -> usize {
    files.partition_point(|(first, _)| first.as_str() <= form).saturating_sub(1)
}

/// The bytes of a packed file.
pub(super) fn unpack(files: &dyn Files, path: &str) -> Result<Vec<u8>, Fault> {
    let packed = files.read(path).ok_or_else(|| Fault::Missing(path.to_string()))?;
    let mut bytes = Vec::new();
    match GzDecoder::new(packed.as_slice()).take(MOST).read_to_end(&mut bytes) {
        Ok(_) => Ok(bytes),
        Err(_) => Err(Fault::Damaged(path.to_string())),
    }
}

/// A JSON file that is packed.
pub(super) fn unpack_json(files: &dyn Files, path: &str) -> Result<Value, Fault> {
    let bytes = unpack(files, path)?;
    serde_json::from_slice(&bytes).map_err(|_| Fault::Damaged(path.to_string()))
}

/// A shard: its forms in order, the group of each, and the postings of the groups.
#[derive(Debug)]
pub(super) struct Table {
    bytes: Vec<u8>,
    /// Where the postings of each group begin.
    starts: Vec<usize>,
    /// Every form with its group.
    pub(super) forms: Vec<(String, u32)>,
}

/// A group in a document, as a shard has it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hit {
    pub(super) document: u32,
    pub(super) impact: u8,
    pub(super) mask: u16,
}

impl Table {
    pub(super) fn read(bytes: Vec<u8>, path: &str, documents: u32) -> Result<Table, Fault> {
        Table::parse(bytes, documents).ok_or_else(|| Fault::Damaged(path.to_string()))
    }

    fn parse(bytes: Vec<u8>, documents: u32) -> Option<Table> {
        let mut cursor = Cursor { bytes: &bytes, at: 0 };
        let groups = cursor.count()?;
        let mut starts = Vec::with_capacity(groups);
        for _ in 0..groups {
            starts.push(cursor.at);
            let mut document = 0;
            let count = cursor.count()?;
            for _ in 0..count {
                document += cursor.hit()?.0;
            }
            if count > 0 && document >= u64::from(documents) {
                return None;
            }
        }
        let forms = cursor.forms(|form, cursor| {
            let group = cursor.number().filter(|group| *group < groups as u64)?;
            Some((form, u32::try_from(group).ok()?))
        })?;
        Some(Table { bytes, starts, forms })
    }

    /// The postings of a group.
    pub(super) fn hits(&self, group: u32) -> impl Iterator<Item = Hit> {
        let start = self.starts.get(group as usize).copied().unwrap_or(self.bytes.len());
        let mut cursor = Cursor { bytes: &self.bytes, at: start };
        let count = cursor.count().unwrap_or(0);
        let mut document = 0;
        (0..count).map_while(move |_| {
            let (distance, impact, mask) = cursor.hit()?;
            document += distance;
            Some(Hit { document: u32::try_from(document).ok()?, impact, mask: mask as u16 })
        })
    }

    /// In how many documents a group is; 0 where in so many that it says nothing.
    pub(super) fn count(&self, group: u32) -> usize {
        let start = self.starts.get(group as usize).copied().unwrap_or(self.bytes.len());
        Cursor { bytes: &self.bytes, at: start }.count().unwrap_or(0)
    }

    /// Whether a group is in so many documents that it says nothing.
    pub(super) fn is_common(&self, group: u32) -> bool {
        self.starts.get(group as usize).is_some_and(|start| self.bytes.get(*start) == Some(&0))
    }

    /// The group of a form.
    pub(super) fn find(&self, form: &str) -> Option<u32> {
        let at = self.forms.binary_search_by(|(other, _)| other.as_str().cmp(form)).ok()?;
        self.forms.get(at).map(|(_, group)| *group)
    }
}

/// The forms of a file that has nothing else.
pub(super) fn forms(bytes: &[u8], path: &str) -> Result<Vec<String>, Fault> {
    let forms = Cursor { bytes, at: 0 }.forms(|form, _| Some(form));
    forms.ok_or_else(|| Fault::Damaged(path.to_string()))
}

/// Reads numbers from bytes, and never behind their end.
struct Cursor<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Cursor<'b> {
    fn byte(&mut self) -> Option<u8> {
        let byte = *self.bytes.get(self.at)?;
        self.at += 1;
        Some(byte)
    }

    fn number(&mut self) -> Option<u64> {
        let mut number = 0;
        for shift in (0..42).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 127) << shift;
            if byte < 128 {
                return Some(number);
            }
        }
        None
    }

    /// A number of things that take a byte each at least.
    fn count(&mut self) -> Option<usize> {
        let count = usize::try_from(self.number()?).ok()?;
        (count <= self.bytes.len() - self.at).then_some(count)
    }

    fn take(&mut self, length: usize) -> Option<&'b [u8]> {
        let taken = self.bytes.get(self.at..self.at.checked_add(length)?)?;
        self.at += length;
        Some(taken)
    }

    /// Sorted forms, each without what it shares with the one before, and what `more` reads behind it.
    fn forms<T>(&mut self, more: impl Fn(String, &mut Cursor<'b>) -> Option<T>) -> Option<Vec<T>> {
        let count = self.count()?;
        let mut forms = Vec::with_capacity(count);
        let mut before: Vec<u8> = Vec::new();
        for _ in 0..count {
            let shared = usize::try_from(self.number()?).ok()?;
            let length = usize::try_from(self.number()?).ok()?;
            if shared > before.len() {
                return None;
            }
            before.truncate(shared);
            before.extend_from_slice(self.take(length)?);
            forms.push(more(String::from_utf8(before.clone()).ok()?, self)?);
        }
        Some(forms)
    }

    fn hit(&mut self) -> Option<(u64, u8, u64)> {
        Some((self.number()?, self.byte()?, self.number()?))
    }
}
