//! What a new file would do to the site, before it is written.

use super::Ground;
use super::Scaffold;
use crate::diagnostic::{self, Diagnostic, Severity};
use crate::pipeline;
use crate::site::Options;
use crate::source::Sources;

/// The errors that the site would have with the new files and has not without them, and the sources that they
/// point into. An address that is taken is found here, for instance.
pub(in crate::cli) fn faults(ground: Ground<'_>, scaffold: &Scaffold) -> (Vec<Diagnostic>, Sources) {
    let files = ground.sources.iter().map(|(_, file)| file).chain(&scaffold.files).chain(&scaffold.edited);
    let sources = Sources::new(files.cloned().collect());
    let before: Vec<(&str, String, Option<String>)> =
        errors(ground.sources, ground).iter().map(|found| key(found, ground.sources)).collect();
    let mut found = errors(&sources, ground);
    found.retain(|diagnostic| !before.contains(&key(diagnostic, &sources)));
    diagnostic::sort(&mut found);
    (found, sources)
}

/// Every error, with everything shown that could be hidden.
fn errors(sources: &Sources, ground: Ground<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if let Some(parsed) = pipeline::parse(sources, &mut found) {
        let options = Options { today: ground.today, drafts: true, future: true, expired: true };
        pipeline::resolve(&parsed, sources, options, &mut found);
    }
    found.retain(|diagnostic| diagnostic.severity == Severity::Error);
    found
}

/// What makes an error the same one in both runs.
fn key(diagnostic: &Diagnostic, sources: &Sources) -> (&'static str, String, Option<String>) {
    let file = diagnostic.primary.as_ref().map(|label| sources.file(label.span.file).path.clone());
    (diagnostic.code.id, diagnostic.message.clone(), file)
}
