//! What is recorded in `content/translations/`: for strings and messages, which have no front matter, the hash of
//! the text that each translation was made from; and the old texts, so that a change can be shown without any
//! history of versions.
//!
//! Two kinds of text files, each with an entry a line or a block, so that what two people add merges:
//!
//! ```text
//! content/translations/fr.txt
//! content/fees.yaml#permit-card.name 1f2e3d4c
//! content/fees.yaml#permit-card.note 5a6b7c8d machine
//!
//! content/translations/guides/tax-code.it.md.txt
//! @ needed a1e7cf04
//! ## Che cosa serve {#needed}
//! …
//! ```

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::config::Config;
use crate::content::{Method, STORE};
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::LocaleId;
use crate::source::yaml::did_you_mean;
use crate::source::{FileId, Sources, Span};

/// What stands behind a record of what a machine translated.
const METHODS: [(&str, Method); 2] =
    [("machine", Method::Machine), ("machine-reviewed", Method::MachineReviewed)];

/// What is recorded of the text that a translation was made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recorded<'s> {
    /// Nobody recorded anything.
    Nothing,
    /// The whole is recorded, and this part is not in it: it came later.
    New,
    /// The hash of the text.
    Of(&'s str),
}

/// The record of a string or a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The hash of the text that the translation was made from.
    pub hash: String,
    /// How it was translated.
    pub method: Method,
}

/// The records of strings and messages.
#[derive(Clone, Debug, Default)]
pub struct Store {
    /// By locale, then by the key of the unit.
    lines: Vec<BTreeMap<String, Line>>,
    /// The hashes in lines whose file is gone: it may have another name now.
    moved: Vec<BTreeMap<String, Method>>,
}

impl Store {
    /// Reads the records. What is damaged is reported, and the rest counts.
    pub fn read(sources: &Sources, config: &Config, diagnostics: &mut Vec<Diagnostic>) -> Store {
        let mut store = Store {
            lines: vec![BTreeMap::new(); config.locales.len()],
            moved: vec![BTreeMap::new(); config.locales.len()],
        };
        for (file, source) in sources.under(STORE) {
            let Some((name, text)) = record_name(&source.path).zip(source.text()) else { continue };
            let Some(locale) = config.find_locale(name) else {
                let message = format!("these are records of `{name}`, which is not a locale of this site");
                let mut found = Diagnostic::new(Code::TRANSLATION_STORE, Span::new(file, 0, 0), message);
                found.help = did_you_mean(name, config.locales.iter().map(|locale| locale.tag.as_str()));
                diagnostics.push(found);
                continue;
            };
            lines(file, text, &mut store.lines[locale.id.index()], diagnostics);
        }
        for (lines, moved) in store.lines.iter().zip(&mut store.moved) {
            let is_gone =
                |key: &str| key.split_once('#').is_none_or(|(path, _)| sources.find(path).is_none());
            let gone = lines.iter().filter(|(key, _)| is_gone(key));
            moved.extend(gone.map(|(_, line)| (line.hash.clone(), line.method)));
        }
        store
    }

    /// What is recorded of a translation, and how it was made. `now` is the hash of the text that it would be made
    /// from today: where the unit has another name than when it was recorded, because its file was moved or its
    /// place in a list is another, it is found by that.
    pub fn find(
        &self,
        locale: LocaleId,
        key: &str,
        positional: bool,
        now: Option<&str>,
    ) -> (Recorded<'_>, Method) {
        let lines = self.lines.get(locale.index());
        let own = lines.and_then(|lines| lines.get(key));
        if let Some(line) = own.filter(|line| now == Some(line.hash.as_str()) || !positional) {
            return (Recorded::Of(&line.hash), line.method);
        }
        if let Some(now) = now {
            if let Some((hash, method)) =
                self.moved.get(locale.index()).and_then(|lines| lines.get_key_value(now))
            {
                return (Recorded::Of(hash), *method);
            }
            let path = key.split_once('#').map_or(key, |(path, _)| path);
            let start = format!("{path}#");
            let near =
                lines.filter(|_| positional).into_iter().flat_map(|lines| lines.range(start.clone()..));
            let mut near = near.take_while(|(other, _)| other.starts_with(&start));
            if let Some((_, line)) = near.find(|(_, line)| line.hash == now) {
                return (Recorded::Of(&line.hash), line.method);
            }
        }
        own.map_or((Recorded::Nothing, Method::Human), |line| (Recorded::Of(&line.hash), line.method))
    }

    /// The records of a locale, by the keys of units.
    pub fn lines(&self, locale: LocaleId) -> impl Iterator<Item = (&str, &Line)> {
        let lines = self.lines.get(locale.index());
        lines.into_iter().flatten().map(|(key, line)| (key.as_str(), line))
    }
}

/// The locale that a file of records is for; `None` for a file of texts.
pub(super) fn record_name(path: &str) -> Option<&str> {
    let name = path.strip_prefix(STORE)?.strip_suffix(".txt")?;
    // A text's file has the ending of the text in front: `approdo.yaml.txt`.
    (!name.contains(['/', '.'])).then_some(name)
}

fn lines(file: FileId, text: &str, lines: &mut BTreeMap<String, Line>, diagnostics: &mut Vec<Diagnostic>) {
    let mut start = 0;
    for whole in text.split_inclusive('\n') {
        let at = start;
        start += whole.len();
        let line = whole.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        match record(line) {
            Some((key, line)) => {
                lines.insert(key.to_string(), line);
            }
            None => diagnostics
                .push(damaged(Span::new(file, at, at + whole.trim_end().len()), "this line is no record")),
        }
    }
}

pub(super) fn damaged(span: Span, message: &str) -> Diagnostic {
    Diagnostic::new(Code::TRANSLATION_STORE, span, message)
        .help("take the file from your version control, or remove these lines and record the translation again with `approdo translate accept`")
}

/// `content/fees.yaml#permit-card.name 1f2e3d4c machine`.
fn record(line: &str) -> Option<(&str, Line)> {
    let (rest, last) = line.rsplit_once(' ')?;
    let (key, hash, method) = match METHODS.iter().find(|(word, _)| *word == last) {
        None => (rest, last, Method::Human),
        Some((_, method)) => {
            let (key, hash) = rest.rsplit_once(' ')?;
            (key, hash, *method)
        }
    };
    let is_key = key.contains('#') && !key.contains(char::is_whitespace);
    (is_key && is_hash(hash)).then(|| (key, Line { hash: hash.to_string(), method }))
}

fn is_hash(text: &str) -> bool {
    text.len() == 8 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// The path of the file with the records of a locale.
pub(super) fn path_of_records(tag: &str) -> String {
    format!("{STORE}{tag}.txt")
}

/// The head of a file with records.
const RECORDS_HEAD: &str = "# Names, fees, notices and words of the interface: the hash of the text that each translation was made from.\n# `approdo translate accept` writes this file.\n";

/// A file with the records of a locale.
pub(super) fn write_records(lines: &BTreeMap<String, Line>) -> String {
    let mut text = RECORDS_HEAD.to_string();
    for (key, Line { hash, method }) in lines {
        let _ = match method {
            Method::Human => writeln!(text, "{key} {hash}"),
            method => {
                let word = METHODS.iter().find(|(_, other)| other == method).map_or("", |(word, _)| word);
                writeln!(text, "{key} {hash} {word}")
            }
        };
    }
    text
}
