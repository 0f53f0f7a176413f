//! The site that a command works on: its folder, its files, the day.

use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::args::{Global, Selection};
use super::console::Console;
use super::{CONFIGURATION, FAILURE};
use crate::Error;
use crate::config::{Config, OVERRIDES_PATH, PATH};
use crate::diagnostic::{self, Diagnostic, Severity};
use crate::locale::Locale;
use crate::pipeline::{self, Parsed};
use crate::site::Options;
use crate::source::yaml::did_you_mean;
use crate::source::{SourceFile, Sources, scan};

/// The folders with a site's sources.
pub(super) const FOLDERS: [&str; 4] = ["content", "locales", "themes", "static"];

/// The site's folder.
pub(super) fn root(global: &Global) -> Result<PathBuf, Error> {
    let here = match &global.root {
        Some(root) => return std::path::absolute(root).map_err(|cause| Error::io("find", root, cause)),
        None => std::env::current_dir().map_err(|cause| Error::io("find", Path::new("."), cause))?,
    };
    scan::find_root(&here).ok_or_else(|| {
        let here = here.display();
        Error::Refused(format!(
            "there is no `{PATH}` in `{here}` or above it: go into the site's folder, name it with --root, or make a site with `approdo init`"
        ))
    })
}

/// A key that the command line sets, as the environment would; `None` where it does not.
pub(super) type Set<'v> = (&'static str, Option<&'v str>);

/// Reads the site's files, with the overrides of the environment and of the command line.
pub(super) fn read(
    root: &Path,
    global: &Global,
    keys: &[Set<'_>],
) -> Result<(Sources, Vec<Diagnostic>), Error> {
    scan::scan(root, more(global.config.as_deref(), keys)?)
}

/// What takes the place of the site's own configuration, or overrides it.
pub(super) fn more(config: Option<&Path>, keys: &[Set<'_>]) -> Result<Vec<SourceFile>, Error> {
    let mut more = Vec::new();
    if let Some(path) = config {
        let bytes = std::fs::read(path).map_err(|cause| Error::io("read", path, cause))?;
        more.push(SourceFile::new(PATH, bytes).read_at(&path.to_string_lossy()));
    }
    let mut lines: Vec<String> = std::env::vars_os()
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
        .filter(|(name, value)| name.starts_with("APPRODO_") && !value.contains('\n'))
        .map(|(name, value)| format!("{name}={value}\n"))
        .collect();
    lines.sort();
    let set = keys.iter().filter_map(|(name, value)| Some((name, (*value)?)));
    lines.extend(set.map(|(name, value)| format!("APPRODO_{name}={}\n", value.replace('\n', ""))));
    if !lines.is_empty() {
        more.push(SourceFile::new(OVERRIDES_PATH, lines.concat().into_bytes()));
    }
    Ok(more)
}

/// The locale that somebody named, or what to say to them.
pub(super) fn locale<'c>(config: &'c Config, tag: &str) -> Result<&'c Locale, String> {
    config.find_locale(tag).ok_or_else(|| {
        let hint = did_you_mean(tag, config.locales.iter().map(|locale| locale.tag.as_str()));
        let tag = tag.escape_debug();
        format!("`{tag}` is not a locale of this site: {}", hint.unwrap_or_default())
    })
}

/// A site as its editors wrote it.
pub(super) struct Site {
    /// Its folder.
    pub(super) root: PathBuf,
    /// Its files.
    pub(super) sources: Sources,
    /// What is in them.
    pub(super) parsed: Parsed,
    /// What is wrong with them.
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// Reads and parses the site. `None`, after the findings were printed, where its configuration cannot be used.
pub(super) fn open(global: &Global, console: &Console) -> Result<Option<Site>, Error> {
    let root = root(global)?;
    let (sources, mut diagnostics) = read(&root, global, &[])?;
    let Some(parsed) = pipeline::parse(&sources, &mut diagnostics) else {
        diagnostic::sort(&mut diagnostics);
        console.findings(&diagnostics, &sources);
        return Ok(None);
    };
    Ok(Some(Site { root, sources, parsed, diagnostics }))
}

/// A path as it can be typed here: from the current folder where it lies below.
pub(super) fn shown(path: &Path) -> PathBuf {
    let here = std::env::current_dir().ok();
    let below = here.and_then(|here| path.strip_prefix(here).ok().map(Path::to_path_buf));
    below.unwrap_or_else(|| path.to_path_buf())
}

/// The exit code of a run that failed: whether it is the configuration that has to be mended.
pub(super) fn failure(diagnostics: &[Diagnostic], sources: &Sources) -> u8 {
    let of_configuration = |diagnostic: &&Diagnostic| {
        let label = diagnostic.primary.as_ref();
        let path = label.map(|label| sources.file(label.span.file).path.as_str());
        diagnostic.severity == Severity::Error && matches!(path, Some(PATH | OVERRIDES_PATH))
    };
    if diagnostics.iter().any(|diagnostic| of_configuration(&diagnostic)) { CONFIGURATION } else { FAILURE }
}

/// What is built, and for which day.
pub(super) fn options(selection: &Selection, config: &Config) -> Options {
    Options {
        today: selection.date.unwrap_or_else(|| today(&config.timezone)),
        drafts: selection.drafts,
        future: selection.future,
        expired: selection.expired,
    }
}

/// Today in the site's time zone: an expired fee expires there, wherever the build runs. The variable is
/// that of <https://reproducible-builds.org/specs/source-date-epoch/>.
pub(super) fn today(timezone: &str) -> Date {
    let epoch = std::env::var("SOURCE_DATE_EPOCH").ok();
    let epoch = epoch.and_then(|text| jiff::Timestamp::from_second(text.parse().ok()?).ok());
    let now = epoch.unwrap_or_else(jiff::Timestamp::now);
    let zone = jiff::tz::TimeZoneDatabase::bundled().get(timezone).unwrap_or(jiff::tz::TimeZone::UTC);
    now.to_zoned(zone).date()
}
