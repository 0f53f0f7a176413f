//! A case: a small site in one text file, and what approdo says and writes. See `tests/cases/README.md`.

use std::fs;
use std::path::{Path, PathBuf};

use super::site::name;
use super::{Finding, Run, Site, report};

/// A case, read from its file.
pub(crate) struct Case {
    path: PathBuf,
    text: String,
}

/// A part of a case, from one `-- … --` to the next.
struct Part<'c> {
    name: &'c str,
    body: &'c str,
}

impl Case {
    /// Reads a case.
    pub(crate) fn read(path: &Path) -> Case {
        Case { path: path.to_path_buf(), text: fs::read_to_string(path).unwrap() }
    }

    /// Runs it. `Err` says in which way it went otherwise.
    pub(crate) fn run(&self) -> Result<Vec<Finding>, String> {
        let (head, parts) = self.parts();
        let (mut site, head) = (self.site(head, &parts), Head::read(head));
        site = site.args(head.args.split(' ').chain(["--format", "json"]));
        for (name, value) in &head.env {
            site = site.env(name, value);
        }
        let run = site.run();
        let findings = run.findings();
        let errors = findings.iter().any(|finding| finding.severity == "error");
        let exit = head.exit.unwrap_or(i32::from(errors));
        let mut wrong = String::new();
        if run.status != Some(exit) {
            wrong += &format!("exit code {:?}, not {exit}\n{}", run.status, run.stderr);
        }
        if exit != 0 && site.path("public").exists() {
            wrong += "there is an output folder\n";
        }
        let found = report(&findings, &site.root());
        let expected = parts.iter().find(|part| part.name == "expect").map_or("", |part| part.body);
        if !matches(expected, &found) {
            if std::env::var_os("APPRODO_BLESS").is_some() {
                self.bless(&found);
            } else {
                wrong += &difference(expected.trim_end(), &found);
            }
        }
        for part in &parts {
            wrong += &check_output(part, &site, &run).unwrap_or_default();
        }
        if wrong.is_empty() { Ok(findings) } else { Err(wrong) }
    }

    fn parts(&self) -> (&str, Vec<Part<'_>>) {
        let mut marks = Vec::new();
        let mut offset = 0;
        for line in self.text.split_inclusive('\n') {
            let inner = line.trim_end().strip_prefix("-- ").and_then(|rest| rest.strip_suffix(" --"));
            marks.extend(inner.map(|name| (offset, offset + line.len(), name)));
            offset += line.len();
        }
        let end = |index: usize| marks.get(index).map_or(self.text.len(), |(start, ..)| *start);
        let parts = marks.iter().enumerate();
        let parts = parts.map(|(n, (_, start, name))| Part { name, body: &self.text[*start..end(n + 1)] });
        (&self.text[..end(0)], parts.collect())
    }

    fn site(&self, head: &str, parts: &[Part<'_>]) -> Site {
        let mut site =
            if head.lines().any(|line| line == "site: empty") { Site::empty() } else { Site::new() };
        for line in head.lines() {
            if let Some(path) = line.strip_prefix("remove: ") {
                site = site.remove(path);
            }
        }
        for part in parts {
            let (path, attributes) = match part.name.split_once(" (") {
                Some((path, rest)) => (path, rest.trim_end_matches(')')),
                None => (part.name, ""),
            };
            let is_expectation = ["expect", "stderr"].contains(&path)
                || ["out/", "no out/"].iter().any(|start| path.starts_with(start));
            if is_expectation {
                continue;
            }
            if let Some((path, to)) = path.split_once(" -> ") {
                site = site.link(path, to);
                continue;
            }
            let path = expand(path);
            if attributes == "pipe" {
                site = site.pipe(name(&path));
                continue;
            }
            let mut bytes = expand(part.body);
            for attribute in attributes.split(", ").filter(|attribute| !attribute.is_empty()) {
                bytes = match attribute {
                    "crlf" => String::from_utf8(bytes).unwrap().replace('\n', "\r\n").into_bytes(),
                    "bom" => [&b"\xEF\xBB\xBF"[..], &bytes].concat(),
                    "no final newline" => bytes.strip_suffix(b"\n").unwrap().to_vec(),
                    other => panic!("{}: `{other}` is no attribute", self.path.display()),
                };
            }
            site = site.file(name(&path), bytes);
        }
        site
    }

    /// Writes what was found into the case.
    fn bless(&self, found: &str) {
        let before = self.text.split("-- expect --\n").next().unwrap_or_default();
        let after = self.text.split_once("-- expect --\n").and_then(|(_, rest)| {
            rest.split_inclusive('\n')
                .scan(0, |offset, line| {
                    *offset += line.len();
                    Some((*offset - line.len(), line))
                })
                .find(|(_, line)| line.starts_with("-- "))
                .map(|(at, _)| &rest[at..])
        });
        let expect = if found.is_empty() { String::new() } else { format!("-- expect --\n{found}") };
        fs::write(&self.path, format!("{before}{expect}{}", after.unwrap_or_default())).unwrap();
    }
}

/// What stands above the first part.
struct Head<'c> {
    args: &'c str,
    env: Vec<(&'c str, &'c str)>,
    exit: Option<i32>,
}

impl<'c> Head<'c> {
    fn read(text: &'c str) -> Head<'c> {
        let mut head = Head { args: "build", env: Vec::new(), exit: None };
        for line in text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
            match line.split_once(": ").unwrap_or_else(|| panic!("`{line}` is no line of a head")) {
                ("args", args) => head.args = args,
                ("env", pair) => head.env.push(pair.split_once('=').unwrap()),
                ("exit", code) => head.exit = Some(code.parse().unwrap()),
                ("site" | "remove", _) => {}
                (other, _) => panic!("`{other}` is no line of a head"),
            }
        }
        head
    }
}

/// A `…` in a line of the expectation stands for anything.
fn matches(expected: &str, found: &str) -> bool {
    let same = |(expected, found): (&str, &str)| match expected.split_once('…') {
        Some((start, end)) => found.strip_prefix(start).is_some_and(|rest| rest.ends_with(end)),
        None => expected == found,
    };
    let expected = expected.trim_end();
    expected.lines().count() == found.lines().count() && expected.lines().zip(found.lines()).all(same)
}

/// What lies between the lines that both begin and end with.
fn difference(expected: &str, found: &str) -> String {
    let (expected, found): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), found.lines().collect());
    let start = expected.iter().zip(&found).take_while(|(a, b)| a == b).count();
    let rest = expected[start..].iter().rev().zip(found[start..].iter().rev());
    let end = rest.take_while(|(a, b)| a == b).count();
    let lines = |sign: &str, lines: &[&str]| {
        lines[start..lines.len() - end].iter().map(|line| format!("{sign} {line}\n")).collect::<String>()
    };
    lines("-", &expected) + &lines("+", &found)
}

fn check_output(part: &Part<'_>, site: &Site, run: &Run) -> Option<String> {
    if part.name == "stderr" {
        let missing = part.body.lines().find(|line| !run.stderr.contains(line))?;
        return Some(format!("`{missing}` is not in standard error:\n{}", run.stderr));
    }
    if let Some(path) = part.name.strip_prefix("no out/") {
        return site.path(format!("public/{path}")).exists().then(|| format!("there is a file `{path}`\n"));
    }
    let (path, lacks) = match part.name.strip_prefix("out/")? {
        name if name.ends_with(" lacks") => (name.strip_suffix(" lacks")?, true),
        name => (name, false),
    };
    let text = match fs::read(site.path(format!("public/{path}"))) {
        Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
        Err(cause) => return Some(format!("{path}: {cause}\n")),
    };
    let wrong = part.body.lines().find(|line| !line.is_empty() && text.contains(line) == lacks)?;
    Some(format!("{path} {} `{wrong}`:\n{text}\n", if lacks { "holds" } else { "lacks" }))
}

/// Replaces `⟦U+2028⟧`, `⟦FF 00⟧` and `⟦1000 × text⟧`, where `⏎` is a line's end and `№` counts from 0.
fn expand(text: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, (inner, after))) =
        rest.split_once('⟦').map(|(b, r)| (b, r.split_once('⟧').unwrap()))
    {
        out.extend(before.as_bytes());
        if let Some((count, piece)) = inner.split_once(" × ") {
            let piece = piece.replace('⏎', "\n");
            for n in 0..count.parse::<usize>().unwrap() {
                out.extend(piece.replace('№', &n.to_string()).as_bytes());
            }
        } else if let Some(code) = inner.strip_prefix("U+") {
            let c = char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap();
            out.extend(c.to_string().as_bytes());
        } else {
            out.extend(inner.split(' ').map(|byte| u8::from_str_radix(byte, 16).unwrap()));
        }
        rest = after;
    }
    out.extend(rest.as_bytes());
    out
}
