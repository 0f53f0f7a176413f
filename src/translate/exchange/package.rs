//! What is sent to translators, and what comes back, whatever the format.

use super::blocks::Shape;
use super::phrase::Phrase;
use super::tags::Token;

/// The largest delivery that is read, in bytes.
pub const MAX_BYTES: usize = 64 << 20;

/// The name of a segment in every file that is sent. It survives every tool, so what came back is matched by it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// The path of the source's file.
    pub path: String,
    /// The unit in that file.
    pub unit: String,
    /// Which part of it: the number of a block, from 1, or the plural category of a message.
    pub part: String,
    /// The hash of the unit's source.
    pub hash: String,
}

impl Key {
    /// `content/guides/x.it.md#cost/2@1f2e3d4c`.
    pub fn whole(&self) -> String {
        let Key { path, unit, part, hash } = self;
        format!("{path}#{unit}/{part}@{hash}")
    }

    /// Reads what [`whole`](Key::whole) gives.
    pub fn of_whole(text: &str) -> Option<Key> {
        let (path, rest) = text.trim().split_once('#')?;
        let (rest, hash) = rest.rsplit_once('@')?;
        let (unit, part) = rest.rsplit_once('/')?;
        Key::new(path, unit, part, hash)
    }

    /// The name within its file, of the signs that XML allows in one: `cost.2.1f2e3d4c`.
    pub fn token(&self) -> String {
        let mut token = String::new();
        for c in self.unit.chars() {
            if c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.') {
                token.push(c);
            } else {
                token.push_str(&format!(":{:x}:", u32::from(c)));
            }
        }
        format!("{token}.{}.{}", self.part, self.hash)
    }

    /// Reads what [`token`](Key::token) gives.
    pub fn of_token(path: &str, token: &str) -> Option<Key> {
        let (rest, hash) = token.rsplit_once('.')?;
        let (escaped, part) = rest.rsplit_once('.')?;
        let mut unit = String::new();
        for (at, piece) in escaped.split(':').enumerate() {
            if at % 2 == 0 {
                unit.push_str(piece);
            } else {
                unit.push(u32::from_str_radix(piece, 16).ok().and_then(char::from_u32)?);
            }
        }
        Key::new(path, &unit, part, hash)
    }

    fn new(path: &str, unit: &str, part: &str, hash: &str) -> Option<Key> {
        let is_hash = hash.len() == 8 && hash.bytes().all(|b| b.is_ascii_hexdigit());
        let [path, unit, part, hash] = [path, unit, part, hash].map(str::to_string);
        (is_hash && !path.is_empty() && !unit.is_empty() && !part.is_empty()).then_some(Key {
            path,
            unit,
            part,
            hash,
        })
    }
}

/// The smallest piece that is translated: a block, a text, a message or one of its plural forms.
#[derive(Clone, Debug)]
pub struct Segment {
    /// Its name.
    pub key: Key,
    /// What it is.
    pub shape: Shape,
    /// What is to be translated.
    pub source: Phrase,
    /// The translation that there is.
    pub target: Option<Phrase>,
    /// Whether that translation is known to be one of this very source.
    pub is_done: bool,
    /// How many characters the translation may have.
    pub limit: Option<usize>,
    /// What helps to translate it.
    pub notes: Vec<String>,
}

/// What is sent: all of one language.
#[derive(Clone, Debug)]
pub struct Package {
    /// The tag of the language that is translated.
    pub source: String,
    /// The tag of the language that it is translated into.
    pub target: String,
    /// The day of the export, `2026-11-22`.
    pub day: String,
    /// The site's name.
    pub project: String,
    /// The segments; those of one file stand together.
    pub segments: Vec<Segment>,
}

/// How far a translator's tool says that a translation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Progress {
    /// It says that this is to be looked at again.
    Unsure,
    /// It does not say; the old translation, unchanged, is none.
    Open,
    /// It is translated.
    Done,
}

/// A segment that came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivered {
    /// Its name.
    pub key: Key,
    /// The line of the delivery, from 1.
    pub line: usize,
    /// The translation; `None` where there is none.
    pub target: Option<Vec<Token>>,
    /// How far it is.
    pub progress: Progress,
}

/// What came back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Delivery {
    /// The language of the translations, where the file says it.
    pub target: Option<String>,
    /// The segments, in the order of the file.
    pub segments: Vec<Delivered>,
}

/// Why a delivery cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {message}")]
pub struct Unreadable {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub message: String,
}

impl Unreadable {
    pub(super) fn new(line: usize, message: impl Into<String>) -> Unreadable {
        Unreadable { line, message: message.into() }
    }
}

/// The formats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// XLIFF 2.1 (OASIS Standard, 2018).
    Xliff21,
    /// XLIFF 1.2 (OASIS Standard, 2008), for older tools.
    Xliff12,
    /// gettext's.
    Po,
    /// Comma-separated values with a head line (RFC 4180).
    Csv,
}

/// A package as the text of a file.
pub fn write(package: &Package, format: Format) -> String {
    match format {
        Format::Xliff21 | Format::Xliff12 => super::xliff::write(package, format),
        Format::Po => super::po::write(package),
        Format::Csv => super::csv::write(package),
    }
}

/// Reads a delivery. Which format it is in its first signs tell.
pub fn read(text: &str) -> Result<Delivery, Unreadable> {
    if text.len() > MAX_BYTES {
        let most = MAX_BYTES >> 20;
        return Err(Unreadable::new(1, format!("the file has more than {most} MiB: split it")));
    }
    let text = text.trim_start_matches('\u{feff}');
    let start = text.trim_start();
    if start.starts_with('<') {
        super::xliff::read(text)
    } else if start.starts_with('#') || start.starts_with("msgid") || start.starts_with("msgctxt") {
        super::po::read(text)
    } else {
        super::csv::read(text)
    }
}
