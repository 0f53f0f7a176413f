//! What the tool tells the pages that are open.

use serde_json::{Value, json};

/// How many keys an event names: a page that is not named asks for itself where there are more.
const NAMED: usize = 500;

/// Something that open pages should know.
#[derive(Clone, Debug)]
pub enum Event {
    /// A new state of the site is shown. It was made without errors, or with those that do not stand in the way.
    Changed {
        /// The number of the new state, as [`Pages::revision`](super::Pages::revision) tells it.
        revision: u64,
        /// The keys of pages that differ from the last state or are new.
        pages: Vec<String>,
        /// The keys of pages that are no more.
        removed: Vec<String>,
        /// All that is wrong with the site now.
        findings: Vec<Finding>,
    },
    /// A new state is shown, and what has changed is not known yet: every page asks for itself.
    Shown {
        /// The number of the new state.
        revision: u64,
        /// The keys of files whose address stays as it is, though they differ.
        assets: Vec<String>,
        /// The key of a page that open pages go to if they do not differ themselves.
        follow: Option<String>,
    },
    /// The last state stays, because of these errors; or only the findings have changed.
    Findings(Vec<Finding>),
    /// Anything else, for a script of the command's own: it hears the DOM event `approdo:NAME` on `document`, with
    /// the value as `detail`.
    Other(&'static str, Value),
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Covers the page until it is mended.
    Error,
    /// Counted in a corner.
    Warning,
    /// Listed with the others, not counted.
    Note,
}

/// A finding, as a page shows it.
#[derive(Clone, Debug)]
pub struct Finding {
    /// How bad it is.
    pub severity: Severity,
    /// The number of its rule: `R003`; empty for what no rule says.
    pub code: String,
    /// What is wrong.
    pub message: String,
    /// The path of the file from the site's root; empty where it is in no file.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1.
    pub column: u32,
    /// The lines around it with a mark below, as the terminal shows them; without message, place and help.
    pub excerpt: String,
    /// What to type instead.
    pub help: String,
    /// What opens the file in an editor: `vscode://file/…:3:7`.
    pub editor_url: Option<String>,
}

impl Event {
    /// The event as pages get it.
    pub(super) fn json(&self) -> Value {
        match self {
            Event::Changed { revision, pages, removed, findings } => json!({
                "type": "changed",
                "revision": revision,
                "pages": &pages[..pages.len().min(NAMED)],
                "removed": &removed[..removed.len().min(NAMED)],
                "assets": [],
                "count": pages.len() + removed.len(),
                "all": pages.len().max(removed.len()) <= NAMED,
                "follow": null,
                "findings": list(findings),
            }),
            Event::Shown { revision, assets, follow } => json!({
                "type": "changed",
                "revision": revision,
                "pages": [],
                "removed": [],
                "assets": &assets[..assets.len().min(NAMED)],
                "count": 0,
                "all": false,
                "follow": follow,
            }),
            Event::Findings(findings) => json!({"type": "findings", "findings": list(findings)}),
            Event::Other(name, value) => json!({"type": "other", "name": name, "detail": value}),
        }
    }
}

/// What a page is told first: which run of the program this is, the state, and what is wrong with it.
pub(super) fn hello(run: &str, revision: u64, findings: &[Finding]) -> Value {
    json!({"type": "hello", "run": run, "revision": revision, "findings": list(findings)})
}

fn list(findings: &[Finding]) -> Vec<Value> {
    findings.iter().map(Finding::json).collect()
}

impl Finding {
    /// The finding as scripts get it.
    pub fn json(&self) -> Value {
        json!({
            "severity": match self.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Note => "note",
            },
            "code": self.code,
            "message": self.message,
            "file": self.file,
            "line": self.line,
            "column": self.column,
            "excerpt": self.excerpt,
            "help": self.help,
            "editor_url": self.editor_url,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_list_is_cut_and_says_so() {
        let pages: Vec<String> = (0..600).map(|at| format!("it/{at}/index.html")).collect();
        let event = |pages| Event::Changed { revision: 7, pages, removed: Vec::new(), findings: Vec::new() };
        let long = event(pages.clone()).json();
        assert_eq!((long["pages"].as_array().unwrap().len(), &long["count"]), (500, &json!(600)));
        assert_eq!((&long["all"], &long["revision"]), (&json!(false), &json!(7)));
        assert_eq!(event(pages[..500].to_vec()).json()["all"], json!(true));
    }
}
