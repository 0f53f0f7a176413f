use std::fmt::Write as _;
use std::path::Path;

use serde_json::Value;

/// A finding as `--format json` tells it.
#[derive(Clone, Debug)]
pub(crate) struct Finding {
    /// The number of the rule.
    pub(crate) code: String,
    /// `error`, `warning` or `note`.
    pub(crate) severity: String,
    /// What is wrong.
    pub(crate) message: String,
    /// Where.
    pub(crate) place: Option<Place>,
    /// Other places that play a part.
    related: Vec<Place>,
    /// What to type.
    help: Option<String>,
}

/// A place in a file; lines and columns count from one.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    /// The path from the site's root.
    pub(crate) file: String,
    start: (usize, usize),
    end: (usize, usize),
    label: String,
}

impl Finding {
    /// Reads a line of the program.
    pub(crate) fn parse(line: &str) -> Finding {
        let value: Value = serde_json::from_str(line).unwrap_or_else(|cause| panic!("{cause}: {line}"));
        let text = |key: &str| value[key].as_str().map(str::to_string);
        Finding {
            code: text("code").unwrap(),
            severity: text("severity").unwrap(),
            message: text("message").unwrap(),
            place: Place::parse(&value["location"]),
            related: value["related"].as_array().unwrap().iter().filter_map(Place::parse).collect(),
            help: text("help"),
        }
    }
}

impl Place {
    fn parse(value: &Value) -> Option<Place> {
        let number = |value: &Value| usize::try_from(value.as_u64().unwrap()).unwrap();
        let point = |key: &str| (number(&value[key]["line"]), number(&value[key]["column"]));
        Some(Place {
            file: value["file"].as_str()?.to_string(),
            start: point("start"),
            end: point("end"),
            label: value["label"].as_str().unwrap_or_default().to_string(),
        })
    }

    /// `path:line:column`, and the end where it is on another line.
    fn point(&self) -> String {
        let end = if self.start.0 == self.end.0 {
            String::new()
        } else {
            format!("-{}:{}", self.end.0, self.end.1)
        };
        format!("{}:{}:{}{end}", visible(&self.file), self.start.0, self.start.1)
    }

    /// The line, cut to a window around the place, and carets under the place.
    fn excerpt(&self, root: &Path) -> Option<(String, String)> {
        let place = root.join(&self.file);
        // A pipe would be waited on, and a link leads elsewhere.
        place.symlink_metadata().ok().filter(std::fs::Metadata::is_file)?;
        let bytes = std::fs::read(place).ok()?;
        let text = String::from_utf8_lossy(&bytes);
        let line: Vec<char> =
            text.split('\n').nth(self.start.0 - 1)?.trim_end_matches('\r').chars().collect();
        let start = self.start.1 - 1;
        let end = if self.end.0 == self.start.0 { self.end.1 - 1 } else { line.len() };
        let from = if start > WINDOW / 2 { start - 20 } else { 0 };
        let to = line.len().min(from + WINDOW);
        let shown: String = line.get(from..to)?.iter().collect();
        let width = end.clamp(start, to) - start;
        let carets = if width == 0 { "^".to_string() } else { "^".repeat(width) };
        Some((visible(&shown), format!("{}{carets}", " ".repeat(start - from))))
    }
}

/// How much of a line is shown.
const WINDOW: usize = 100;
/// So many findings of one run are shown in full.
const SHOWN: usize = 40;
/// And so many where there are more.
const FEW: usize = 3;

/// Findings as cases expect them: each with its place, the line, carets, the help and related places.
pub(crate) fn report(findings: &[Finding], root: &Path) -> String {
    let mut out = String::new();
    let shown = if findings.len() > SHOWN { FEW } else { SHOWN };
    for finding in findings.iter().take(shown) {
        let at = finding.place.as_ref().map_or("site".to_string(), Place::point);
        let _ = writeln!(out, "{} {} {at}", finding.severity, finding.code);
        let _ = writeln!(out, "    {}", visible(&finding.message));
        if let Some((line, carets)) = finding.place.as_ref().and_then(|place| place.excerpt(root)) {
            let _ = writeln!(out, "    | {line}\n    | {carets}");
        }
        if let Some(help) = &finding.help {
            let _ = writeln!(out, "    = {}", visible(help));
        }
        for place in &finding.related {
            let _ = writeln!(out, "    > {} {}", place.point(), place.label);
        }
    }
    if findings.len() > shown {
        let _ = writeln!(out, "and {} more", findings.len() - shown);
    }
    out.lines().map(|line| format!("{}\n", line.trim_end())).collect()
}

/// Characters that nobody would see are told by their number.
fn visible(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' => '¤',
            c if c.is_control() => '¤',
            c => c,
        })
        .collect()
}
