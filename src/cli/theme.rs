//! `approdo theme`: the files of the default theme for a site to change, and what templates see.

use super::args::{Global, ThemeCommand};
use super::console::Console;
use super::scaffold::{self, Places, Scaffold};
use super::site::{self, Site};
use super::{CONFIGURATION, SUCCESS};
use crate::Error;
use crate::source::SourceFile;
use crate::source::yaml::{did_you_mean, is_id};
use crate::theme;

pub(super) fn run(global: &Global, command: &ThemeCommand, console: &Console) -> Result<u8, Error> {
    match command {
        ThemeCommand::Export { to, files } => export(global, to.as_deref(), files, console),
        ThemeCommand::Contract => {
            console.result(&crate::view::contract());
            Ok(SUCCESS)
        }
    }
}

fn export(global: &Global, to: Option<&str>, wanted: &[String], console: &Console) -> Result<u8, Error> {
    let Some(Site { root, parsed, .. }) = site::open(global, console)? else {
        return Ok(CONFIGURATION);
    };
    let configured = parsed.config.theme.as_str();
    let name = match to {
        None => configured,
        Some(to) => {
            let name = to.strip_prefix("themes/").unwrap_or(to).trim_end_matches('/');
            if !is_id(name) {
                return Err(Error::Refused(format!(
                    "`{}` is not the folder of a theme: write `themes/` and a name of lower-case letters, digits and hyphens",
                    to.escape_debug()
                )));
            }
            name
        }
    };
    let files = chosen(wanted)?.into_iter();
    let files = files.map(|(path, bytes)| SourceFile::new(format!("themes/{name}/{path}"), bytes.to_vec()));
    let mut made = Scaffold { files: files.collect(), ..Scaffold::default() };
    if name != configured && name != "default" {
        made.remarks.push(format!("Write `theme: {name}` into `approdo.yaml` to use it."));
    }
    let places = Places { root: &root, config: global.config.as_deref() };
    for path in scaffold::write(places, &made)? {
        console.result(&format!("{}\n", site::shown(&path).display()));
    }
    for remark in &made.remarks {
        console.say(remark);
    }
    Ok(SUCCESS)
}

/// The files of the default theme that were named, with or without their folder; all where none was.
fn chosen(wanted: &[String]) -> Result<Vec<(&'static str, &'static [u8])>, Error> {
    let all: Vec<_> = theme::builtin_files().into_iter().filter(|(path, _)| path.contains('/')).collect();
    if wanted.is_empty() {
        return Ok(all);
    }
    let short = |path: &'static str| path.split_once('/').map_or(path, |(_, name)| name);
    let mut chosen = Vec::new();
    for name in wanted {
        let Some(file) = all.iter().find(|(path, _)| *path == name || short(path) == name) else {
            let hint = did_you_mean(name, all.iter().map(|(path, _)| short(path))).unwrap_or_default();
            return Err(Error::Refused(format!(
                "the default theme has no file `{}`: {hint}",
                name.escape_debug()
            )));
        };
        if !chosen.contains(file) {
            chosen.push(*file);
        }
    }
    Ok(chosen)
}
