//! What is wrong, as open pages show it.

use std::path::PathBuf;

use crate::Error;
use crate::diagnostic::{self, Diagnostic, excerpt};
use crate::serve::{Finding, Severity};
use crate::source::{Position, SourceFile, Sources};

/// How a place in a file is opened in the editor's own program.
#[derive(Clone, Debug)]
pub struct Editor {
    /// The site's folder.
    pub root: PathBuf,
    /// An address with `{file}`, `{line}` and `{column}`; empty for none.
    pub address: String,
}

impl Editor {
    /// The address of a place; `path` is that of the file from the site's root.
    pub(super) fn open(&self, path: &str, at: Position) -> Option<String> {
        if self.address.is_empty() || path.is_empty() {
            return None;
        }
        let file = self.root.join(path);
        let encoded = crate::value::url::encode(&file.to_string_lossy().replace('%', "%25"));
        let encoded = encoded.replace('?', "%3F").replace('#', "%23");
        let places = [("{line}", at.line), ("{column}", at.column)];
        let address = places
            .iter()
            .fold(self.address.clone(), |address, (name, number)| address.replace(name, &number.to_string()));
        // Last, so that nothing in a file's name is taken for a place.
        Some(address.replace("{file}", &encoded))
    }
}

/// The findings for open pages.
pub(super) fn findings(diagnostics: &[Diagnostic], sources: &Sources, editor: &Editor) -> Vec<Finding> {
    diagnostics.iter().map(|diagnostic| finding(diagnostic, sources, editor)).collect()
}

/// That the disk could not be read, as a finding.
pub(super) fn unreadable(error: &Error) -> Finding {
    Finding {
        severity: Severity::Error,
        code: String::new(),
        message: error.to_string(),
        file: String::new(),
        line: 1,
        column: 1,
        excerpt: String::new(),
        help: String::new(),
        editor_url: None,
    }
}

fn finding(diagnostic: &Diagnostic, sources: &Sources, editor: &Editor) -> Finding {
    let span = diagnostic.primary.as_ref().map(|label| label.span);
    let place = span.map(|span| sources.file(span.file));
    let file = place.map_or(String::new(), |place| place.name().to_string());
    let at =
        span.map_or(Position { line: 1, column: 1 }, |span| sources.position(span.file, span.start as usize));
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Finding {
        severity: match diagnostic.severity {
            diagnostic::Severity::Error => Severity::Error,
            diagnostic::Severity::Warning => Severity::Warning,
            _ => Severity::Note,
        },
        code: diagnostic.code.id.to_string(),
        message: diagnostic.message.clone(),
        line: count(at.line),
        column: count(at.column),
        excerpt: excerpt(diagnostic, sources),
        help: diagnostic.help.clone().unwrap_or_default(),
        editor_url: place.and_then(|place| editor.open(&opened(place), at)),
        file,
    }
}

/// The path of a file from the site's root; of one that was read elsewhere, from the root of the system.
fn opened(file: &SourceFile) -> String {
    let elsewhere = (file.name() != file.path).then(|| std::path::absolute(file.name()).ok()).flatten();
    elsewhere.map_or_else(|| file.path.clone(), |path| path.to_string_lossy().into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Code;
    use crate::source::Span;

    #[test]
    fn a_finding_says_everything_once() {
        let text = "zero:\n\none: 1\ntwo: [\nthree: 3\n".as_bytes().into();
        let sources = Sources::new(vec![SourceFile::new("approdo.yaml", text)]);
        let (file, _) = sources.iter().next().unwrap();
        let found =
            Diagnostic::new(Code::YAML_SYNTAX, Span::new(file, 19, 20), "not closed").help("close it");
        let editor = Editor { root: "/site".into(), address: String::new() };
        let told = finding(&found, &sources, &editor);
        assert_eq!((told.message.as_str(), told.help.as_str()), ("not closed", "close it"));
        assert_eq!((told.line, told.column), (4, 6));
        assert_eq!(told.excerpt, "  |\n2 |\n3 | one: 1\n4 | two: [\n  |      ^\n5 | three: 3");
    }

    #[test]
    fn an_address_of_a_place_has_no_sign_that_means_something_else() {
        let editor = |address: &str| Editor { root: "/a b".into(), address: address.into() };
        let at = Position { line: 3, column: 7 };
        let vscode = editor("vscode://file{file}:{line}:{column}");
        assert_eq!(
            vscode.open("content/100%?#{line}.it.md", at).unwrap(),
            "vscode://file/a%20b/content/100%25%3F%23%7Bline%7D.it.md:3:7"
        );
        assert!(editor("").open("a", at).is_none() && vscode.open("", at).is_none());
    }
}
