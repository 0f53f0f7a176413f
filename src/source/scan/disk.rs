//! The disk, looked at again and again: what nobody touched is not read twice.

use std::collections::HashMap;
use std::ffi::OsStr;
use std::fs::{self, File, Metadata};
use std::io::{self, Read as _};
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use rayon::prelude::*;
use rustix::fs::OFlags;

use super::{CONFIGURATION, FOLDERS, Fault, Found, TEXT_EXTENSIONS, TEXT_LIMIT, list, without_twins};
use crate::diagnostic::Diagnostic;
use crate::error::Error;
use crate::source::{SourceFile, Sources};

/// A file that was changed within this time before it was read may change again without a new stamp: FAT counts
/// two seconds, and most systems a tick of some milliseconds.
const UNSETTLED: Duration = Duration::from_secs(3);

/// A site's files, and what the system said of each when it was read.
#[derive(Debug)]
pub struct Disk {
    root: PathBuf,
    known: HashMap<PathBuf, Known>,
}

#[derive(Clone, Debug)]
struct Known {
    stamp: Stamp,
    /// Whether another stamp comes with every further change.
    settled: bool,
    content: Content,
}

#[derive(Clone, Debug)]
enum Content {
    Whole(SourceFile),
    /// The file, and where the first wrong byte is.
    NotUtf8(SourceFile, usize),
    TooLarge,
}

impl Disk {
    /// The files of a site, of which nothing is known yet.
    pub fn new(root: &Path) -> Disk {
        Disk { root: root.to_path_buf(), known: HashMap::new() }
    }

    /// Looks at everything, and reads what is new or changed: see [`scan`](super::scan). Files that were not
    /// changed [are](SourceFile::is) those of the last look.
    ///
    /// # Errors
    /// A folder or file that the system does not let us read.
    pub fn look(&mut self, more: Vec<SourceFile>) -> Result<(Sources, Vec<Diagnostic>), Error> {
        let mut found = Vec::new();
        let mut findings = Vec::new();
        for top in FOLDERS.into_iter().chain([CONFIGURATION]) {
            list(&self.root, top, &mut found, &mut findings)?;
        }
        found.sort_unstable_by(|a, b| (&a.path, &a.place).cmp(&(&b.path, &b.place)));
        let found = without_twins(found, &mut findings);
        let read = |found: &Found| again(found, self.known.get(&found.place));
        let contents: Vec<Option<Known>> = found.par_iter().map(read).collect::<Result<_, _>>()?;

        let mut files = Vec::with_capacity(found.len());
        let mut known = HashMap::with_capacity(found.len());
        for (Found { path, place }, read) in found.into_iter().zip(contents) {
            // An editor has removed or renamed the others meanwhile.
            let Some(read) = read else { continue };
            match &read.content {
                Content::Whole(file) => files.push(file.clone()),
                Content::NotUtf8(file, offset) => {
                    findings.push((path, Fault::NotUtf8(*offset)));
                    files.push(file.clone());
                }
                Content::TooLarge => findings.push((path, Fault::TooLarge)),
            }
            known.insert(place, read);
        }
        self.known = known;
        let unread = findings.iter().map(|(path, _)| path.clone()).collect();
        files.extend(more);
        let sources = Sources::with_unread(files, unread);
        let explain = |(path, fault): (String, Fault)| fault.explain(&path, &sources);
        let diagnostics = findings.into_iter().map(explain).collect();
        Ok((sources, diagnostics))
    }

    /// Reads some files of the last look again. `None` where that does not tell all: a file that is new, gone,
    /// unreadable or the configuration.
    pub fn touch(&mut self, sources: &Sources, places: &[PathBuf]) -> Option<Sources> {
        let mut changed = Vec::new();
        for place in places {
            let known = self.known.get(place)?;
            let Content::Whole(before) = &known.content else { return None };
            if before.path == CONFIGURATION || !fs::symlink_metadata(place).ok()?.is_file() {
                return None;
            }
            let found = Found { path: before.path.clone(), place: place.clone() };
            let now = again(&found, Some(&Known { settled: false, ..known.clone() })).ok()??;
            let Content::Whole(file) = &now.content else { return None };
            if !file.is(before) {
                changed.push(file.clone());
            }
            self.known.insert(place.clone(), now);
        }
        Some(sources.with_changed(changed))
    }
}

/// Reads a file, unless it is known as it is. `None` where it is gone.
fn again(found: &Found, known: Option<&Known>) -> Result<Option<Known>, Error> {
    let error = |cause| Error::io("read", &found.place, cause);
    if let Some(known) = known.filter(|known| known.settled) {
        match fs::symlink_metadata(&found.place) {
            Ok(metadata) if Stamp::of(&metadata) == known.stamp => return Ok(Some(known.clone())),
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(None),
            Ok(_) | Err(_) => {}
        }
    }
    let mut read = match read(found) {
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(None),
        read => read.map_err(error)?,
    };
    if let (Content::Whole(now), Some(Content::Whole(before))) =
        (&read.content, known.map(|known| &known.content))
        && now.path == before.path
        && now.bytes() == before.bytes()
    {
        read.content = Content::Whole(before.clone());
    }
    Ok(Some(read))
}

fn read(found: &Found) -> io::Result<Known> {
    let extension = Path::new(&found.path).extension().and_then(OsStr::to_str).unwrap_or_default();
    let is_text = TEXT_EXTENSIONS.iter().any(|text| extension.eq_ignore_ascii_case(text))
        && !found.path.starts_with("static/");
    let limit = if is_text { TEXT_LIMIT } else { u64::MAX - 1 };
    // A link that took the file's place meanwhile is not followed either.
    let no_follow = OFlags::NOFOLLOW.bits().cast_signed();
    let file = File::options().read(true).custom_flags(no_follow).open(&found.place)?;
    let metadata = file.metadata()?;
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len().min(limit)).unwrap_or(0) + 1);
    file.take(limit + 1).read_to_end(&mut bytes)?;
    let stamp = Stamp::of(&metadata);
    let content = if bytes.len() as u64 > limit {
        Content::TooLarge
    } else {
        let file = SourceFile::new(found.path.clone(), bytes);
        match file.check_text() {
            Err(fault) if is_text => Content::NotUtf8(file, fault.valid_up_to()),
            _ => Content::Whole(file),
        }
    };
    Ok(Known { stamp, settled: stamp.is_settled(SystemTime::now()), content })
}

/// What the system says of a file; another one after every change, but for those within a tick of its clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stamp {
    device: u64,
    inode: u64,
    size: u64,
    /// Seconds and nanoseconds.
    modified: (i64, i64),
    /// Of the metadata, too: a program can set back the other one.
    changed: (i64, i64),
}

impl Stamp {
    fn of(metadata: &Metadata) -> Stamp {
        Stamp {
            device: metadata.dev(),
            inode: metadata.ino(),
            size: metadata.size(),
            modified: (metadata.mtime(), metadata.mtime_nsec()),
            changed: (metadata.ctime(), metadata.ctime_nsec()),
        }
    }

    fn is_settled(&self, now: SystemTime) -> bool {
        let now = now.duration_since(UNIX_EPOCH).unwrap_or_default();
        let last = self.changed.0.max(self.modified.0);
        u64::try_from(last).is_ok_and(|last| now >= Duration::from_secs(last) + UNSETTLED)
    }
}
