//! A file that was read, and places in it.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

/// A file of the [`Sources`]; ids are given in path order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// A range of bytes in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// A range in `file`; offsets past 4 GiB are cut off, files are far smaller.
    pub fn new(file: FileId, start: usize, end: usize) -> Span {
        let clamp = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Span { file, start: clamp(start), end: clamp(end.max(start)) }
    }
}

/// A place for people: both count from one, the column in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The character in the line.
    pub column: usize,
}

/// A file that was read.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// The path from the site's root, with `/` between segments, in NFC.
    pub path: String,
    content: FileContent,
    /// Where it was read, if that is not its path.
    origin: Option<Arc<str>>,
}

/// The bytes of a file, looked at once; copies share them.
#[derive(Clone, Debug)]
enum FileContent {
    Text(Arc<String>),
    Other(Arc<Vec<u8>>),
}

impl SourceFile {
    /// A file with its content.
    pub fn new(path: impl Into<String>, bytes: Vec<u8>) -> SourceFile {
        let content = match String::from_utf8(bytes) {
            Ok(text) => FileContent::Text(Arc::new(text)),
            Err(fault) => FileContent::Other(Arc::new(fault.into_bytes())),
        };
        SourceFile { path: path.into(), content, origin: None }
    }

    /// The same file, read elsewhere.
    pub fn read_at(self, origin: &str) -> SourceFile {
        SourceFile { origin: Some(origin.into()), ..self }
    }

    /// What people call it: its path, or where it was read instead.
    pub fn name(&self) -> &str {
        self.origin.as_deref().unwrap_or(&self.path)
    }

    fn unread(path: String) -> SourceFile {
        SourceFile { path, content: FileContent::Other(Arc::default()), origin: None }
    }

    /// Whether two files are one reading of the same bytes at the same path: only copies of a file share its bytes.
    pub fn is(&self, other: &SourceFile) -> bool {
        match (&self.content, &other.content) {
            (FileContent::Text(one), FileContent::Text(two)) => Arc::ptr_eq(one, two),
            (FileContent::Other(one), FileContent::Other(two)) => Arc::ptr_eq(one, two),
            _ => false,
        }
    }

    /// The content as text; `None` where it is not UTF-8.
    pub fn text(&self) -> Option<&str> {
        match &self.content {
            FileContent::Text(text) => Some(text),
            FileContent::Other(_) => None,
        }
    }

    /// Where the first byte is that is not UTF-8.
    pub(super) fn check_text(&self) -> Result<(), std::str::Utf8Error> {
        match &self.content {
            FileContent::Text(_) => Ok(()),
            FileContent::Other(bytes) => std::str::from_utf8(bytes).map(|_| ()),
        }
    }

    /// The content.
    pub fn bytes(&self) -> &[u8] {
        match &self.content {
            FileContent::Text(text) => text.as_bytes(),
            FileContent::Other(bytes) => bytes,
        }
    }
}

/// Where lines begin, with places within long lines, so that thousands of findings are placed in a moment.
#[derive(Clone, Debug)]
struct Index {
    /// Offset, and the position there.
    marks: Vec<(usize, Position)>,
}

impl Index {
    /// No more bytes than these are counted for one position.
    const STEP: usize = 1024;

    fn new(bytes: &[u8]) -> Index {
        let mut at = Position { line: 1, column: 1 };
        let mut marks = vec![(0, at)];
        let mut last = 0;
        for (offset, byte) in bytes.iter().enumerate() {
            if !is_continuation(*byte) && offset - last >= Index::STEP {
                last = offset;
                marks.push((offset, at));
            }
            match byte {
                b'\n' => {
                    at = Position { line: at.line + 1, column: 1 };
                    last = offset + 1;
                    marks.push((last, at));
                }
                byte => at.column += usize::from(!is_continuation(*byte)),
            }
        }
        Index { marks }
    }

    fn position(&self, bytes: &[u8], offset: usize) -> Position {
        let offset = offset.min(bytes.len());
        let after = self.marks.partition_point(|(mark, _)| *mark <= offset);
        let (mark, at) = self.marks[after.saturating_sub(1)];
        let characters = bytes[mark..offset].iter().filter(|byte| !is_continuation(**byte)).count();
        Position { column: at.column + characters, ..at }
    }
}

/// A byte of a UTF-8 character that is not its first; what is not UTF-8 counts as one character a byte or so.
fn is_continuation(byte: u8) -> bool {
    byte & 0b1100_0000 == 0b1000_0000
}

/// All files of a site, by path.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<Arc<SourceFile>>,
    indexes: Vec<OnceLock<Index>>,
    by_path: Arc<BTreeMap<String, FileId>>,
}

impl Sources {
    /// Takes files in any order; of two with one path the later wins.
    pub fn new(files: Vec<SourceFile>) -> Sources {
        Sources::with_unread(files, Vec::new())
    }

    /// Takes files in any order, and the paths of others that exist but were not read. Those have an id, so
    /// that a diagnostic can point at them ([`locate`](Sources::locate), [`file`](Sources::file): empty);
    /// nothing else finds them.
    pub fn with_unread(files: Vec<SourceFile>, unread: Vec<String>) -> Sources {
        let unread = unread.into_iter().map(|path| (path, None));
        let read = files.into_iter().map(|file| (file.path.clone(), Some(file)));
        let all: BTreeMap<String, Option<SourceFile>> = unread.chain(read).collect();
        let by_path = (0u32..)
            .zip(&all)
            .filter(|(_, (_, file))| file.is_some())
            .map(|(i, (path, _))| (path.clone(), FileId(i)))
            .collect::<BTreeMap<String, FileId>>();
        let files: Vec<Arc<SourceFile>> = all
            .into_iter()
            .map(|(path, file)| Arc::new(file.unwrap_or_else(|| SourceFile::unread(path))))
            .collect();
        let indexes = files.iter().map(|_| OnceLock::new()).collect();
        Sources { files, indexes, by_path: Arc::new(by_path) }
    }

    /// Whether each file has the id that a file of this path has there.
    pub fn has_ids_of(&self, other: &Sources) -> bool {
        let path = |file: &Arc<SourceFile>| file.path.clone();
        Arc::ptr_eq(&self.by_path, &other.by_path)
            || self.files.iter().map(path).eq(other.files.iter().map(path))
    }

    /// The same files but for those that were read again: the ids stay. What is no file of these is left out.
    pub fn with_changed(&self, changed: impl IntoIterator<Item = SourceFile>) -> Sources {
        let mut files = self.files.clone();
        for file in changed {
            if let Some(place) = self.find(&file.path).and_then(|id| files.get_mut(id.0 as usize)) {
                *place = Arc::new(file);
            }
        }
        let indexes = files.iter().map(|_| OnceLock::new()).collect();
        Sources { files, indexes, by_path: Arc::clone(&self.by_path) }
    }

    /// The line and column of a byte offset.
    pub fn position(&self, id: FileId, offset: usize) -> Position {
        let bytes = self.file(id).bytes();
        self.indexes[id.0 as usize].get_or_init(|| Index::new(bytes)).position(bytes, offset)
    }

    /// The file with this id.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// The file at this path.
    pub fn find(&self, path: &str) -> Option<FileId> {
        self.by_path.get(path).copied()
    }

    /// The id of a path, even if what is there was not read.
    pub fn locate(&self, path: &str) -> Option<FileId> {
        let at = self.files.binary_search_by(|file| file.path.as_str().cmp(path));
        at.ok().and_then(|at| u32::try_from(at).ok()).map(FileId)
    }

    /// All files whose path starts with `prefix`, in path order.
    pub fn under<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (FileId, &'a SourceFile)> {
        self.by_path
            .range(prefix.to_string()..)
            .take_while(move |(path, _)| path.starts_with(prefix))
            .map(|(_, &id)| (id, self.file(id)))
    }

    /// The paths of files that exist but were not read, in order.
    pub fn unread(&self) -> impl Iterator<Item = &str> {
        // Mostly there are none, and nothing has to be looked for.
        let missing = self.files.len() - self.by_path.len();
        let paths = self.files.iter().map(|file| file.path.as_str());
        paths.filter(|path| !self.by_path.contains_key(*path)).take(missing)
    }

    /// All files, in path order.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.by_path.values().map(|&id| (id, self.file(id)))
    }

    /// A hash of all paths and contents: equal where, and only where, they are. It is worked out on all threads.
    pub fn fingerprint(&self) -> blake3::Hash {
        let ids: Vec<FileId> = self.by_path.values().copied().collect();
        // Small files are hashed in one piece: BLAKE3 is three times as fast on long inputs as on short files.
        let hashes: Vec<blake3::Hash> = ids
            .par_chunks(64)
            .map(|group| {
                let mut hasher = blake3::Hasher::new();
                let mut piece = Vec::new();
                for file in group.iter().map(|&id| self.file(id)) {
                    for part in [file.path.as_bytes(), file.bytes()] {
                        piece.extend_from_slice(&(part.len() as u64).to_le_bytes());
                        piece.extend_from_slice(part);
                    }
                    if piece.len() > 1 << 20 {
                        hasher.update(&piece);
                        piece.clear();
                    }
                }
                hasher.update(&piece);
                hasher.finalize()
            })
            .collect();
        let mut all = blake3::Hasher::new();
        all.update(&(ids.len() as u64).to_le_bytes());
        for hash in &hashes {
            all.update(hash.as_bytes());
        }
        all.finalize()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> SourceFile {
        SourceFile::new(path, text.as_bytes().to_vec())
    }

    #[test]
    fn a_file_that_was_not_read_can_be_pointed_at_and_nothing_else() {
        let sources = Sources::with_unread(
            vec![file("c", "3"), file("a", "1")],
            vec!["b".to_string(), "a".to_string()],
        );
        let found: Vec<_> = sources.iter().map(|(id, file)| (id.0, file.path.as_str())).collect();
        assert_eq!(found, [(0, "a"), (2, "c")]);
        assert_eq!((sources.find("b"), sources.locate("b")), (None, Some(FileId(1))));
        assert_eq!(sources.file(FileId(1)).path, "b");
        assert_eq!(sources.file(FileId(0)).bytes(), b"1");
        assert_eq!(sources.under("").count(), 2);
    }

    #[test]
    fn columns_count_characters_in_lines_of_any_length() {
        let text = format!("è\n{}x\n\ny", "è".repeat(3000));
        let sources = Sources::new(vec![file("a", &text)]);
        let at = |found: &str| {
            let Position { line, column } = sources.position(FileId(0), text.find(found).unwrap());
            (line, column)
        };
        assert_eq!((at("è"), at("\n"), at("x"), at("y")), ((1, 1), (1, 2), (2, 3001), (4, 1)));
        let end = sources.position(FileId(0), text.len() + 9);
        assert_eq!((end.line, end.column), (4, 2));
        assert_eq!(sources.position(FileId(0), 3 + 2 * 2000).column, 2001);
    }

    #[test]
    fn the_fingerprint_tells_every_difference_and_no_order() {
        let print = |files: &[(&str, &str)]| {
            Sources::new(files.iter().map(|(path, text)| file(path, text)).collect()).fingerprint()
        };
        let base = print(&[("a", "1"), ("b", "2")]);
        assert_eq!(print(&[("b", "2"), ("a", "1")]), base);
        for other in [
            &[("a", "1"), ("b", "3")][..],
            &[("a", "1"), ("c", "2")],
            &[("a", "2"), ("b", "1")],
            &[("a", "1")],
            &[("a", "1"), ("b", "2"), ("c", "")],
            &[("a1", ""), ("b", "2")],
            &[],
        ] {
            assert_ne!(print(other), base, "{other:?}");
        }
    }
}

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub span: Span,
}

impl<T> Located<T> {
    /// A value at a place.
    pub fn new(value: T, span: Span) -> Located<T> {
        Located { value, span }
    }
}
