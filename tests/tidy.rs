//! Rules of the house that a machine can hold: which room may use which, how long files are, which words are
//! used, which sides are named.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::support::repository;

/// The rooms of `src/`, and which others each may use; every one stands below those that use it.
const ROOMS: &[(&str, &[&str])] = &[
    ("error", &[]),
    ("diagnostic", &["source"]),
    ("source", &["diagnostic", "error"]),
    ("value", &["diagnostic", "source"]),
    ("picture", &["diagnostic", "source"]),
    ("locale", &["diagnostic", "source", "value"]),
    ("config", &["diagnostic", "locale", "source", "value"]),
    ("content", &["config", "diagnostic", "locale", "picture", "source", "value"]),
    ("theme", &["config", "diagnostic", "picture", "source", "value"]),
    ("site", &["config", "content", "diagnostic", "locale", "source", "value"]),
    ("translate", &["config", "content", "diagnostic", "locale", "site", "source"]),
    ("check", &["config", "content", "diagnostic", "locale", "site", "source"]),
    ("view", &["config", "content", "locale", "site", "theme", "translate", "value"]),
    (
        "render",
        &[
            "config",
            "content",
            "diagnostic",
            "locale",
            "site",
            "source",
            "theme",
            "translate",
            "value",
            "view",
        ],
    ),
    ("search", &["config", "content", "locale", "site", "source", "view"]),
    (
        "output",
        &[
            "config",
            "content",
            "diagnostic",
            "error",
            "locale",
            "picture",
            "render",
            "site",
            "source",
            "theme",
            "translate",
            "view",
        ],
    ),
    (
        "pipeline",
        &[
            "check",
            "config",
            "content",
            "diagnostic",
            "locale",
            "output",
            "render",
            "site",
            "source",
            "theme",
        ],
    ),
    ("serve", &["error"]),
    (
        "session",
        &[
            "check",
            "config",
            "content",
            "diagnostic",
            "error",
            "locale",
            "output",
            "pipeline",
            "render",
            "search",
            "serve",
            "site",
            "source",
            "value",
            "view",
        ],
    ),
    (
        "cli",
        &[
            "config",
            "content",
            "diagnostic",
            "error",
            "locale",
            "output",
            "picture",
            "pipeline",
            "render",
            "search",
            "serve",
            "session",
            "site",
            "source",
            "theme",
            "translate",
            "value",
            "view",
            "BUILD_ID",
        ],
    ),
];

/// All files below a folder of the repository whose name ends so.
fn files(below: &str, ending: &str) -> Vec<(String, String)> {
    let mut paths: Vec<PathBuf> = walkdir::WalkDir::new(repository().join(below))
        .into_iter()
        // What the tests in a browser install.
        .filter_entry(|entry| entry.file_name() != "node_modules")
        .map(|entry| entry.unwrap().into_path())
        .filter(|path| path.is_file() && path.to_string_lossy().ends_with(ending))
        .collect();
    paths.sort();
    let shown = |path: &Path| path.strip_prefix(repository()).unwrap().display().to_string();
    paths.iter().map(|path| (shown(path), fs::read_to_string(path).unwrap())).collect()
}

/// Those of `src/`, without what is there for unit tests.
fn sources() -> Vec<(String, String)> {
    let mut sources = files("src", ".rs");
    sources.retain(|(path, _)| !path.ends_with("tests.rs"));
    sources
}

/// The code of a file in front of its unit tests.
fn code(text: &str) -> &str {
    text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default()
}

/// The first names behind each `crate::`, of `crate::{a, b::c}` too.
fn used(code: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let name = |text: &str| -> String {
        text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
    };
    for line in code.split(';').map(|statement| statement.trim_start()) {
        let without_comments: String =
            line.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
        for rest in without_comments.split("crate::").skip(1) {
            match rest.strip_prefix('{') {
                None => {
                    names.insert(name(rest));
                }
                Some(list) => {
                    let mut depth = 0;
                    let outer: String = list
                        .chars()
                        .take_while(|c| {
                            depth += i32::from(*c == '{') - i32::from(*c == '}');
                            depth >= 0
                        })
                        .collect();
                    let mut depth = 0;
                    for part in outer.split(',') {
                        if depth == 0 {
                            names.insert(name(part));
                        }
                        depth += part.matches('{').count() as i32 - part.matches('}').count() as i32;
                    }
                }
            }
        }
    }
    names.remove("");
    names
}

#[test]
fn rooms_use_those_below_them_only() {
    let allowed: BTreeMap<&str, &[&str]> = ROOMS.iter().copied().collect();
    let mut unused: BTreeSet<(&str, &str)> =
        ROOMS.iter().flat_map(|(room, others)| others.iter().map(move |other| (*room, *other))).collect();
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let room = path.split('/').nth(1).unwrap().trim_end_matches(".rs");
        if ["lib", "main"].contains(&room) {
            continue;
        }
        let others =
            allowed.get(room).unwrap_or_else(|| panic!("`{room}` is a new room: say what it may use"));
        for name in used(code(&text)) {
            // `crate::Error` is that of the room `error`.
            let other = if name == "Error" { "error".to_string() } else { name };
            if other != room && !others.contains(&other.as_str()) {
                wrong.push(format!("{path} uses `{other}`"));
            }
            unused.retain(|(from, to)| !(*from == room && *to == other));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(unused.is_empty(), "allowed, but not used: {unused:?}");
    // No room reaches itself by way of another, but for the two that describe each other.
    for (at, (room, others)) in ROOMS.iter().enumerate() {
        for other in *others {
            let below = ROOMS.iter().position(|(name, _)| name == other).is_none_or(|place| place < at);
            assert!(below || (*room, *other) == ("diagnostic", "source"), "`{room}` stands below `{other}`");
        }
    }
}

#[test]
fn files_are_short() {
    let long: Vec<String> = sources()
        .iter()
        .map(|(path, text)| (path, text.lines().count()))
        .filter(|(path, lines)| *lines > 400 && !path.ends_with("diagnostic/codes.rs"))
        .map(|(path, lines)| format!("{path} has {lines} lines"))
        .collect();
    assert!(long.is_empty(), "{}", long.join("\n"));
}

/// The names of the messages of a catalogue.
fn messages(catalogue: &str) -> BTreeSet<String> {
    let start = |line: &str| line.split(" =").next().map(str::to_string);
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let names = catalogue
        .lines()
        .filter(|line| line.contains(" =") && line.starts_with(|c: char| c.is_ascii_alphabetic()));
    names.filter_map(start).filter(|name| name.chars().all(is_name)).collect()
}

/// The names of the messages of a language.
fn messages_of(tag: &str) -> BTreeSet<String> {
    files(&format!("locales/{tag}"), ".ftl").iter().flat_map(|(_, text)| messages(text)).collect()
}

#[test]
fn every_word_of_the_interface_is_there_and_used() {
    let known = messages_of("en");
    assert!(known.len() > 100, "{}", known.len());
    let code: Vec<(String, String)> =
        files("src", ".rs").into_iter().chain(files("themes/default/templates", ".html")).collect();
    // Every text in quotes that the program or a template could ask for.
    let mut quoted: BTreeSet<&str> = BTreeSet::new();
    for (_, text) in &code {
        quoted.extend(text.split(['"', '\'']));
    }
    let unused: Vec<&String> = known
        .iter()
        .filter(|name| !quoted.contains(name.as_str()))
        // `kind-{…}`: names that are put together from a fixed beginning.
        .filter(|name| {
            !quoted.iter().any(|part| part.split_once('{').is_some_and(|(start, _)| made_of(start, name)))
        })
        .collect();
    assert!(unused.is_empty(), "no page shows {unused:?}");
    let catalogues = files("locales", ".ftl");
    let own = catalogues
        .iter()
        .flat_map(|(_, text)| text.split(['{', '}']))
        .map(str::trim)
        .collect::<BTreeSet<_>>();
    for (path, text) in code.iter().filter(|(path, _)| path.ends_with(".html")) {
        for part in text.split("t(key=\"").skip(1) {
            let name = part.split('"').next().unwrap();
            assert!(
                known.contains(name) || own.contains(name),
                "{path} shows `{name}`, which no catalogue has"
            );
        }
    }
}

/// Whether a name could be put together from this beginning.
fn made_of(start: &str, name: &str) -> bool {
    start.len() >= 4 && start.ends_with('-') && name.starts_with(start)
}

#[test]
fn every_language_has_every_message() {
    let english = messages_of("en");
    for entry in fs::read_dir(repository().join("locales")).unwrap() {
        let folder = entry.unwrap().path();
        let own = messages_of(&folder.file_name().unwrap().to_string_lossy());
        let missing: Vec<_> = english.difference(&own).collect();
        let more: Vec<_> = own.difference(&english).collect();
        assert!(
            missing.is_empty() && more.is_empty(),
            "{}: lacks {missing:?}, has {more:?}",
            folder.display()
        );
    }
}

#[test]
fn the_theme_names_no_side() {
    // Where letters run from right to left, everything changes sides: `inline-start`, not `left`.
    let properties = [
        "left",
        "right",
        "margin-left",
        "margin-right",
        "padding-left",
        "padding-right",
        "border-left",
        "border-right",
    ];
    let values = [
        "text-align: left",
        "text-align: right",
        "float: left",
        "float: right",
        "clear: left",
        "clear: right",
    ];
    for (path, text) in files("themes/default/assets", ".css") {
        for (number, line) in text.lines().enumerate() {
            let declarations = line.split(['{', '}', ';']).map(str::trim);
            for declaration in declarations {
                let property = declaration.split(':').next().unwrap_or_default().trim();
                let names_side = properties
                    .iter()
                    .any(|side| property == *side || property.starts_with(&format!("{side}-")));
                let value = declaration.split_whitespace().collect::<Vec<_>>().join(" ");
                assert!(
                    !names_side && !values.contains(&value.as_str()),
                    "{path}:{}: {declaration}",
                    number + 1
                );
            }
        }
    }
}

#[test]
fn no_line_ends_in_white_space() {
    let mut wrong = Vec::new();
    for (folder, ending) in [
        ("src", ".rs"),
        ("src", ".css"),
        ("src", ".js"),
        ("tests", ".rs"),
        ("tests", ".md"),
        ("tests", ".py"),
        ("tests", ".js"),
        ("benches", ".rs"),
        ("locales", ".ftl"),
        ("themes", ".html"),
        ("themes", ".css"),
        ("themes", ".js"),
        ("content", ".yaml"),
        ("content", ".md"),
    ] {
        for (path, text) in files(folder, ending) {
            for (number, line) in text.lines().enumerate() {
                if line.ends_with([' ', '\t']) || line.ends_with('\r') {
                    wrong.push(format!("{path}:{}", number + 1));
                }
            }
            if !text.is_empty() && !text.ends_with('\n') {
                wrong.push(format!("{path} has no end of its last line"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_changelog_is_for_people_who_use_it() {
    let Ok(text) = fs::read_to_string(repository().join("CHANGELOG.md")) else { return };
    for (number, line) in text.lines().enumerate() {
        let small = line.to_lowercase();
        for odd in [
            "todo",
            "fixme",
            "xxx",
            "src/",
            ".rs",
            "refactor",
            "clippy",
            "/work/",
            "/home/",
            "unreleased changes",
        ] {
            assert!(!small.contains(odd), "CHANGELOG.md:{}: `{odd}`", number + 1);
        }
    }
}
