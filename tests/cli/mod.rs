//! The program, called as people call it.

mod config;
mod init;
mod list;
mod new;
mod register;
mod serve;
mod theme;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

/// What a call gave.
struct Called {
    code: Option<i32>,
    out: String,
    err: String,
}

/// Calls the program in a folder, on 5 October 2026, with no variables of its own set.
fn call(folder: &Path, arguments: &[&str]) -> Called {
    call_with(folder, arguments, &[])
}

fn call_with(folder: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> Called {
    let mut command = Command::new(env!("CARGO_BIN_EXE_approdo"));
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("APPRODO_") {
            command.env_remove(name);
        }
    }
    command.env("SOURCE_DATE_EPOCH", "1791194400").env("NO_COLOR", "1").envs(variables.iter().copied());
    let output = command.current_dir(folder).args(arguments).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Called { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

impl Called {
    /// Stops the test where the call did not end with this code.
    #[track_caller]
    fn ends(self, code: i32) -> Called {
        assert_eq!(self.code, Some(code), "{}{}", self.out, self.err);
        self
    }
}

/// A site that `init` made.
fn site() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    call(folder.path(), &["init"]).ends(0);
    folder
}

/// Writes a file of a site.
fn put(folder: &Path, path: &str, text: &str) {
    let place = folder.join(path);
    fs::create_dir_all(place.parent().unwrap()).unwrap();
    fs::write(place, text).unwrap();
}

/// All files below a folder, but for the output.
fn files(folder: &Path) -> BTreeMap<String, String> {
    fn add(root: &Path, folder: &Path, files: &mut BTreeMap<String, String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let place = entry.unwrap().path();
            let path = place.strip_prefix(root).unwrap().to_str().unwrap().to_string();
            if place.is_dir() && path != "public" && path != ".approdo" {
                add(root, &place, files);
            } else if place.is_file() {
                files.insert(path, fs::read_to_string(&place).unwrap());
            }
        }
    }
    let mut found = BTreeMap::new();
    add(folder, folder, &mut found);
    found
}
