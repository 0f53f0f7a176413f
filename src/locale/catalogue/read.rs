//! The site's catalogue files: found, bounded, parsed.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fluent_syntax::ast::Resource;
use fluent_syntax::parser::{self, ErrorKind, ParserError};

use super::Builtin;
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::{Pseudo, Tag};
use crate::source::yaml::did_you_mean;
use crate::source::{FileId, Sources, Span};

/// A catalogue file larger than this is not read, in bytes.
const SIZE_LIMIT: usize = 256 * 1024;

/// How many `{` and `(` one message may have. The parser calls itself for each that nests, and this
/// bounds the nesting without having to know which of them do.
const BRACE_LIMIT: usize = 200;

/// A catalogue file of the site, parsed.
#[derive(Debug)]
pub(super) struct SiteFile<'s> {
    pub(super) file: FileId,
    pub(super) text: &'s str,
    pub(super) resource: Resource<&'s str>,
}

impl SiteFile<'_> {
    /// Where a part of the file's syntax tree stands: its parts are slices of the text.
    pub(super) fn span(&self, part: &str) -> Span {
        let start = (part.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        Span::new(self.file, start, start.saturating_add(part.len()))
    }
}

/// The files of every configured tag, in path order. A folder of a language that the tool knows may wait for the day on
/// which the site has the language, and that of a pseudo-locale too; any other is misspelled.
pub(super) fn site_files<'s>(
    sources: &'s Sources,
    builtin: &Builtin,
    tags: &[&Tag],
    diagnostics: &mut Vec<Diagnostic>,
) -> BTreeMap<Tag, Vec<SiteFile<'s>>> {
    let mut files: BTreeMap<Tag, Vec<SiteFile<'s>>> = BTreeMap::new();
    let mut told = BTreeSet::new();
    for (file, source) in sources.under("locales/") {
        let mut segments = source.path.split('/').skip(1);
        let (folder, name, rest) = (segments.next(), segments.next(), segments.next());
        let Some(folder) = folder.filter(|_| source.path.ends_with(".ftl")) else {
            continue;
        };
        let tag = Tag::parse(folder).ok().filter(|tag| tags.contains(&tag));
        let is_first = told.insert(folder);
        let (Some(tag), Some(_), None) = (&tag, name, rest) else {
            let pseudo = Pseudo::ALL.iter().map(|pseudo| pseudo.as_str());
            let waits = tag.is_none() && builtin.tags().chain(pseudo).any(|known| known == folder);
            if (is_first || tag.is_some()) && !waits {
                diagnostics.push(misplaced(file, folder, tag.as_ref(), name.is_some(), tags));
            }
            continue;
        };
        if tag.as_str() != folder && is_first {
            let message = format!("the folder `{folder}` is not spelled as its locale");
            diagnostics.push(
                Diagnostic::new(Code::UNKNOWN_LOCALE_FOLDER, Span::new(file, 0, 0), message)
                    .help(format!("rename it to `locales/{tag}`")),
            );
        }
        // A file that is not UTF-8 was reported when it was read.
        let Some(text) = source.text() else { continue };
        if let Some(resource) = parse(file, text, diagnostics) {
            files.entry(tag.clone()).or_default().push(SiteFile { file, text, resource });
        }
    }
    files
}

fn misplaced(file: FileId, folder: &str, tag: Option<&Tag>, in_folder: bool, tags: &[&Tag]) -> Diagnostic {
    let at = Span::new(file, 0, 0);
    if !in_folder || tag.is_some() {
        return Diagnostic::new(
            Code::UNKNOWN_LOCALE_FOLDER,
            at,
            "this catalogue lies where none is looked for",
        )
        .help("put it at `locales/<tag>/<name>.ftl`, for example `locales/it/site.ftl`");
    }
    let known = tags.iter().map(|tag| tag.as_str());
    let help = match did_you_mean(folder, known) {
        Some(help) => format!("{help}; or add `tag: {folder}` to `locales` in approdo.yaml"),
        None => format!("add `tag: {folder}` to `locales` in approdo.yaml, or remove the folder"),
    };
    Diagnostic::new(
        Code::UNKNOWN_LOCALE_FOLDER,
        at,
        format!("`{folder}` is not a locale of this site, so its catalogue is not used"),
    )
    .help(help)
}

fn parse<'s>(file: FileId, text: &'s str, diagnostics: &mut Vec<Diagnostic>) -> Option<Resource<&'s str>> {
    if text.len() > SIZE_LIMIT {
        let message =
            format!("the catalogue has {} KiB; at most {} are read", text.len() / 1024, SIZE_LIMIT / 1024);
        diagnostics.push(
            Diagnostic::new(Code::CATALOGUE_LIMIT, Span::new(file, 0, 0), message)
                .help("split it into several `.ftl` files in the same folder"),
        );
        return None;
    }
    if let Some(message) = crowded(text) {
        diagnostics.push(
            Diagnostic::new(
                Code::CATALOGUE_LIMIT,
                Span::new(file, message.start, message.end),
                format!("this message has more than {BRACE_LIMIT} opening braces, so the file is not read"),
            )
            .help("split it into several messages"),
        );
        return None;
    }
    // A byte order mark is not part of Fluent.
    let (resource, errors) = match parser::parse(text.trim_start_matches('\u{feff}')) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let offset = text.len() - text.trim_start_matches('\u{feff}').len();
    diagnostics.extend(errors.iter().map(|error| syntax(file, text, offset, error)));
    Some(resource)
}

/// The first line of a message with too many opening braces and parentheses.
///
/// The count begins anew at each line that begins a message, `name =`: the parser gives up whatever it
/// was in at such a line, so nothing nests across it.
fn crowded(text: &str) -> Option<Range<usize>> {
    let mut openers = 0;
    let mut start = 0..0;
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        if begins_message(line) || offset == 0 {
            openers = 0;
            start = offset..offset + line.trim_end().len().min(80);
        }
        openers += line.bytes().filter(|byte| matches!(byte, b'{' | b'(')).count();
        if openers > BRACE_LIMIT {
            let end = (start.start..=start.end).rev().find(|&at| text.is_char_boundary(at));
            return Some(start.start..end.unwrap_or(start.start));
        }
        offset += line.len();
    }
    None
}

fn begins_message(line: &str) -> bool {
    let name = line.strip_prefix('-').unwrap_or(line);
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let rest = name.trim_start_matches(is_name);
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && rest.trim_start_matches(' ').starts_with('=')
}

fn syntax(file: FileId, text: &str, offset: usize, error: &ParserError) -> Diagnostic {
    let floor = |at: usize| (0..=at.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
    let ceil = |at: usize| (at..text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len());
    let start = floor(error.pos.start + offset);
    let span = Span::new(file, start, ceil(error.pos.end + offset).max(start));
    let (message, help) = explain(&error.kind);
    let mut diagnostic = Diagnostic::new(Code::CATALOGUE_SYNTAX, span, message).help(help);
    if let Some(junk) = &error.slice {
        let junk_start = floor(junk.start + offset);
        let line = text[junk_start..].lines().next().unwrap_or_default();
        let junk = Span::new(file, junk_start, junk_start + line.len());
        diagnostic = diagnostic.related(junk, "nothing of this message was read");
    }
    diagnostic
}

/// The parser's words, and what to type.
fn explain(kind: &ErrorKind) -> (String, &'static str) {
    let help = match kind {
        ErrorKind::ExpectedToken('=') => {
            "a message is `name = text`; a further line of its text is indented by a space"
        }
        ErrorKind::ExpectedToken('}') | ErrorKind::UnbalancedClosingBrace => {
            "each `{` needs its `}`; a brace that a reader shall see is written `{\"{\"}`"
        }
        ErrorKind::MissingDefaultVariant | ErrorKind::MultipleDefaultVariants => {
            "mark exactly one variant with a star, mostly `*[other]`"
        }
        ErrorKind::ExpectedMessageField { .. }
        | ErrorKind::ExpectedTermField { .. }
        | ErrorKind::MissingValue => "write the text after `=`, or on the next line, indented",
        ErrorKind::ExpectedInlineExpression => "between braces stands a variable such as `{ $count }`",
        ErrorKind::ForbiddenCallee => "the only function is NUMBER, in capitals",
        ErrorKind::UnterminatedStringLiteral => "close the text with `\"` on the same line",
        _ => "see projectfluent.org/fluent/guide for how a message is written",
    };
    let message = match kind {
        ErrorKind::ExpectedToken(token) => format!("`{token}` is missing here"),
        ErrorKind::ExpectedMessageField { entry_id } => format!("the message `{entry_id}` has no text"),
        ErrorKind::ExpectedTermField { entry_id } => format!("the term `-{entry_id}` has no text"),
        ErrorKind::ExpectedCharRange { range } => format!("one of {range} is missing here"),
        ErrorKind::MissingDefaultVariant => {
            "none of the variants is marked as the one for all other cases".to_string()
        }
        ErrorKind::UnbalancedClosingBrace => "this brace closes nothing".to_string(),
        other => {
            let words = other.to_string();
            let mut characters = words.chars();
            characters
                .next()
                .map(|first| first.to_lowercase().chain(characters).collect())
                .unwrap_or_default()
        }
    };
    (message, help)
}
