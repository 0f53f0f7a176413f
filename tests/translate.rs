//! The translators' loop.

mod commands;
mod delivery;
mod exchange;
mod formats;
mod messages;
mod record;
mod status;
mod units;

use std::collections::BTreeMap;

use super::support::Site;
use approdo::diagnostic::{Diagnostic, Severity};
use approdo::pipeline;
use approdo::source::{SourceFile, Sources};
use approdo::translate::{Item, State, Store, items, state};

/// The files of a site, by path.
#[derive(Clone)]
pub(crate) struct Files(BTreeMap<String, Vec<u8>>);

/// The configuration: `de` is translated from `en`, `fr` shows nothing where it has no translation.
const CONFIGURATION: &str = "\
title: {it: Prova, en: Test}
base_url: \"https://approdo.example.org/\"
source_locale: it
timezone: Europe/Rome
country: IT
locales:
  - {tag: it, name: Italiano}
  - {tag: en, name: English, fallback: [it]}
  - {tag: fr, name: Français, fallback: [it], untranslated: hide}
  - {tag: de, name: Deutsch, fallback: [en, it], translate_from: [en, it]}
";

impl Files {
    pub(crate) fn new() -> Files {
        Files(BTreeMap::new()).with("approdo.yaml", CONFIGURATION)
    }

    /// With a file, which takes the place of one with its path.
    pub(crate) fn with(mut self, path: &str, text: impl Into<Vec<u8>>) -> Files {
        self.0.insert(path.to_string(), text.into());
        self
    }

    /// Without a file.
    pub(crate) fn without(mut self, path: &str) -> Files {
        assert!(self.0.remove(path).is_some(), "{path}");
        self
    }

    /// A file as text.
    pub(crate) fn text(&self, path: &str) -> String {
        String::from_utf8(self.0[path].clone()).unwrap()
    }

    /// With another text in a file.
    pub(crate) fn edit(self, path: &str, from: &str, to: &str) -> Files {
        let text = self.text(path);
        assert!(text.contains(from), "{from:?} is not in:\n{text}");
        self.with(path, text.replace(from, to))
    }

    /// The files in a folder, with a command line.
    pub(crate) fn site(&self, args: &[&str]) -> Site {
        let site = self.0.iter().fold(Site::empty(), |site, (path, bytes)| site.file(path, bytes));
        site.args(args.iter().copied())
    }

    pub(crate) fn sources(&self) -> Sources {
        Sources::new(self.0.iter().map(|(path, bytes)| SourceFile::new(path, bytes.clone())).collect())
    }

    /// What somebody finds out about all units.
    pub(crate) fn look<T>(&self, look: impl FnOnce(&pipeline::Parsed, &[Item<'_>], &[Diagnostic]) -> T) -> T {
        let sources = self.sources();
        let mut found = Vec::new();
        let parsed = pipeline::parse(&sources, &mut found).unwrap();
        let store = Store::read(&sources, &parsed.config, &mut found);
        let today = "2026-11-21".parse().unwrap();
        let items = items(&parsed.config, &parsed.content, &sources, &store, today);
        look(&parsed, &items, &found)
    }

    /// The states of all units in a locale, in the order of the site: `key state`, with what it is since.
    pub(crate) fn states(&self, tag: &str) -> Vec<String> {
        self.look(|parsed, items, found| {
            let errors: Vec<_> = found.iter().filter(|one| one.severity == Severity::Error).collect();
            assert!(errors.is_empty(), "{errors:?}");
            let locale = parsed.config.find_locale(tag).unwrap().id;
            let mut lines = Vec::new();
            for item in items {
                for unit in &item.units {
                    let Some(state) = state(&parsed.config, item, unit, locale) else { continue };
                    let more = match &state {
                        State::Outdated { since: Some(_), upstream: None } => " since",
                        State::Outdated { upstream: Some(_), .. } => " upstream",
                        _ => "",
                    };
                    lines.push(format!("{} {}{more}", item.key(unit), state.as_str()));
                }
            }
            lines
        })
    }

    /// The states in a locale of what is not as it should be.
    pub(crate) fn open(&self, tag: &str) -> Vec<String> {
        let mut states = self.states(tag);
        states.retain(|line| !line.ends_with(" current") && !line.ends_with(" source"));
        states
    }

    /// The `of: {…}` of a text's sections as they are.
    pub(crate) fn of(&self, path: &str) -> String {
        self.look(|_, items, _| {
            let versions = items
                .iter()
                .flat_map(|item| &item.units)
                .flat_map(|unit| unit.versions.iter().map(move |(_, version)| (unit, version)));
            let sources = self.sources();
            let file = sources.find(path).unwrap();
            let own = versions.filter(|(_, version)| version.file == file && !version.hash.is_empty());
            let pairs: Vec<String> =
                own.map(|(unit, one)| format!("{}: \"{}\"", unit.id, one.hash)).collect();
            format!("{{{}}}", pairs.join(", "))
        })
    }
}
