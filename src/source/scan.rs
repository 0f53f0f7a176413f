//! Reading a site's files.

mod disk;

use std::collections::HashMap;
use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::nfc::nfc;
use super::{SourceFile, Sources, Span};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::error::Error;
pub use disk::Disk;

/// The configuration file; where it lies is the site's root.
pub const CONFIGURATION: &str = "approdo.yaml";

/// The folders under the root that hold sources.
pub const FOLDERS: [&str; 4] = ["content", "locales", STATIC, "themes"];

const STATIC: &str = "static";

/// The size limit of a text file in bytes; `static/` has none.
const TEXT_LIMIT: u64 = 1024 * 1024;

/// What must be UTF-8, outside `static/`.
const TEXT_EXTENSIONS: [&str; 12] =
    ["css", "csv", "ftl", "htm", "html", "js", "json", "md", "svg", "txt", "yaml", "yml"];

/// The nearest folder that holds a configuration file, from `start` upward.
pub fn find_root(start: &Path) -> Option<PathBuf> {
    let start = std::path::absolute(start).ok()?;
    let mut folders = start.ancestors();
    folders.find(|folder| folder.join(CONFIGURATION).is_file()).map(Path::to_path_buf)
}

/// Reads the configuration and all files of the source folders. What editors and systems leave behind is
/// skipped, and so are dot files outside `static/`; symbolic links are not followed.
///
/// What is wrong with files comes back as diagnostics: a file that is not UTF-8 has its bytes but no text,
/// others that could not be read are in the sources only as places to point at.
///
/// `more` are files from elsewhere; they take the place of those with the same path.
///
/// # Errors
/// A folder or file that the system does not let us read.
pub fn scan(root: &Path, more: Vec<SourceFile>) -> Result<(Sources, Vec<Diagnostic>), Error> {
    Disk::new(root).look(more)
}

/// A file that is to be read.
struct Found {
    /// The path from the root, in NFC.
    path: String,
    /// Where it is, spelt as the file system has it.
    place: PathBuf,
}

enum Fault {
    Symlink,
    Name,
    Special,
    /// A file where a folder must be, or the reverse.
    WrongKind(&'static str),
    /// Another file has the same path in NFC.
    NormalTwin,
    /// Another file's path, which is the same but for capital letters.
    CaseTwin(String),
    TooLarge,
    NotUtf8(usize),
}

type Findings = Vec<(String, Fault)>;

fn list(
    root: &Path,
    top: &'static str,
    found: &mut Vec<Found>,
    findings: &mut Findings,
) -> Result<(), Error> {
    let place = root.join(top);
    let kind = match fs::symlink_metadata(&place) {
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(cause) => return Err(Error::io("read", &place, cause)),
        Ok(metadata) => metadata.file_type(),
    };
    let wanted = if top == CONFIGURATION { "file" } else { "folder" };
    if kind.is_symlink() {
        findings.push((top.to_string(), Fault::Symlink));
        return Ok(());
    }
    if (wanted == "file" && !kind.is_file()) || (wanted == "folder" && !kind.is_dir()) {
        findings.push((top.to_string(), Fault::WrongKind(wanted)));
        return Ok(());
    }
    let mut entries = WalkDir::new(&place).follow_links(false).sort_by_file_name().into_iter();
    while let Some(entry) = entries.next() {
        let entry = match entry {
            Ok(entry) => entry,
            Err(cause) => {
                let at = cause.path().unwrap_or(&place).to_path_buf();
                // The system's own words; the wrapped ones name the path a second time.
                match cause.into_io_error().unwrap_or_else(|| io::ErrorKind::Other.into()) {
                    cause if cause.kind() == io::ErrorKind::NotFound => continue,
                    cause => return Err(Error::io("read", &at, cause)),
                }
            }
        };
        let kind = entry.file_type();
        if entry.depth() > 0 && is_skipped(entry.file_name(), top) {
            if kind.is_dir() {
                entries.skip_current_dir();
            }
            continue;
        }
        let below = entry.path().strip_prefix(root).unwrap_or(entry.path());
        let path = nfc(&below.to_string_lossy()).into_owned();
        let fault = match entry.file_name().to_str() {
            None => Some(Fault::Name),
            Some(name) if name.chars().any(|c| c.is_control() || c == '\\') => Some(Fault::Name),
            _ if kind.is_symlink() => Some(Fault::Symlink),
            _ if !kind.is_dir() && !kind.is_file() => Some(Fault::Special),
            _ => None,
        };
        match fault {
            Some(fault) => {
                findings.push((path, fault));
                if kind.is_dir() {
                    entries.skip_current_dir();
                }
            }
            None if kind.is_file() => found.push(Found { path, place: entry.into_path() }),
            None => {}
        }
    }
    Ok(())
}

fn is_skipped(name: &OsStr, top: &str) -> bool {
    is_litter(name) || (is_hidden(name) && top != STATIC)
}

/// Whether this is the name of what editors (Vim, Emacs, Kate, JetBrains, LibreOffice, `sed -i`), tools that merge and
/// systems leave behind: it is never a source.
pub fn is_litter(name: &OsStr) -> bool {
    let name = name.as_encoded_bytes();
    name.ends_with(b"~")
        || name.starts_with(b".#")
        || (name.starts_with(b"#") && name.ends_with(b"#"))
        || name.starts_with(b"~$")
        || LITTER.iter().any(|end| name.ends_with(end.as_bytes()))
        || [&b".DS_Store"[..], b"Thumbs.db", b"desktop.ini", b"4913", b".git"].contains(&name)
}

/// How the names of copies end that nobody means to publish.
const LITTER: [&str; 11] = [
    ".swp",
    ".swo",
    ".swx",
    ".bak",
    ".bck",
    ".orig",
    ".rej",
    ".tmp",
    ".kate-swp",
    "___jb_tmp___",
    "___jb_old___",
];

/// Whether a name begins with a dot, as only files of `static/` may.
pub fn is_hidden(name: &OsStr) -> bool {
    name.as_encoded_bytes().starts_with(b".")
}

/// Case folding by way of capitals, so that `ß` meets `SS` and final sigma meets the other one (Unicode, 5.18).
fn fold(path: &str) -> String {
    if path.is_ascii() {
        return path.to_ascii_lowercase();
    }
    let folded: String = path.chars().flat_map(char::to_uppercase).flat_map(char::to_lowercase).collect();
    nfc(&folded).into_owned()
}

/// Takes out the second of two files that have one path in NFC, and reports it; reports those that differ in
/// capitals only. The files come in path order.
fn without_twins(found: Vec<Found>, findings: &mut Findings) -> Vec<Found> {
    let mut single: Vec<Found> = Vec::with_capacity(found.len());
    for file in found {
        if single.last().is_some_and(|last| last.path == file.path) {
            findings.push((file.path, Fault::NormalTwin));
        } else {
            single.push(file);
        }
    }
    let mut by_fold: HashMap<String, &str> = HashMap::with_capacity(single.len());
    for file in &single {
        let first = *by_fold.entry(fold(&file.path)).or_insert(&file.path);
        if first != file.path {
            findings.push((file.path.clone(), Fault::CaseTwin(first.to_string())));
        }
    }
    single
}

impl Fault {
    fn explain(self, path: &str, sources: &Sources) -> Diagnostic {
        // Every finding's path is in the sources, read or not.
        let at =
            |offset: usize, length: usize, code: &'static Code, message: String| match sources.locate(path) {
                Some(file) => Diagnostic::new(code, Span::new(file, offset, offset + length), message),
                None => Diagnostic::global(code, message),
            };
        let start = |code, message| at(0, 0, code, message);
        match self {
            Fault::Symlink => start(
                Code::SYMLINK,
                format!("`{path}` is a symbolic link, and links are not followed"),
            )
            .help("put a copy of what it leads to in its place"),
            Fault::Name => start(
                Code::FILE_NAME,
                format!("the name of `{path}` is not UTF-8, or holds a backslash or a control character"),
            )
            .help("rename it"),
            Fault::Special => start(
                Code::SPECIAL_FILE,
                format!("`{path}` is neither a file nor a folder, so it was left out"),
            )
            .help("remove it"),
            Fault::WrongKind(wanted) => start(Code::SPECIAL_FILE, format!("`{path}` is not a {wanted}"))
                .severity(Severity::Error)
                .help(format!("make it a {wanted}, or rename it")),
            Fault::NormalTwin => start(
                Code::FILE_TWINS,
                format!(
                    "there are two files `{path}`: one writes its accented letters as one character each, the other \
                     as a letter and a mark"
                ),
            )
            .help("remove one, or rename it; only one was read"),
            Fault::CaseTwin(first) => {
                let twins = start(
                    Code::FILE_TWINS,
                    format!("`{path}` and `{first}` differ only in capital letters"),
                );
                let twins = match sources.locate(&first) {
                    Some(other) => twins.related(Span::new(other, 0, 0), "the other one"),
                    None => twins,
                };
                twins.help("remove one, or rename it")
            }
            Fault::TooLarge => start(
                Code::FILE_TOO_LARGE,
                format!("`{path}` is larger than 1 MiB, the limit of a text file"),
            )
            .help("split it, or move it to `static/` if it is only to be downloaded"),
            Fault::NotUtf8(offset) => at(
                offset,
                1,
                Code::NOT_UTF8,
                format!("`{path}` is not UTF-8: the first wrong byte is number {}", offset + 1),
            )
            .help("save it as UTF-8 in your editor"),
        }
    }
}

#[cfg(test)]
mod tests;
