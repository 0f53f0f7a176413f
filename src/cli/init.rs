//! `approdo init`: starts a site.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::args::{Global, InitOptions};
use super::console::Console;
use super::scaffold::{self, Places};
use super::{SUCCESS, site};
use crate::Error;

/// The time zone of a new site.
const TIME_ZONE: &str = "Europe/Rome";

pub(super) fn run(global: &Global, options: &InitOptions, console: &Console) -> Result<u8, Error> {
    let here = Path::new(".");
    let folder = options.folder.as_deref().or(global.root.as_deref()).unwrap_or(here);
    refuse_what_is_there(folder)?;
    let mut made = scaffold::site(&options.locale, options.title.as_deref(), site::today(TIME_ZONE))?;
    if fs::symlink_metadata(folder.join(scaffold::OTHER)).is_ok() {
        made.files.retain(|file| file.path != scaffold::OTHER);
        console
            .say(&format!("`{}` was there and stays as it is: it should name `/public`.", scaffold::OTHER));
    }
    let written = scaffold::write(Places { root: folder, config: None }, &made)?;
    for remark in &made.remarks {
        console.say(remark);
    }
    let shown = folder.display();
    console.say(&format!("Made a site of {} files in `{shown}`.", written.len()));
    console.say(&match folder == here {
        true => "Next: `approdo build`, then change what is in `content`.".to_string(),
        false => format!("Next: `cd {shown}`, `approdo build`, then change what is in `content`."),
    });
    Ok(SUCCESS)
}

/// Only a folder that is missing, empty, or holds dot files alone becomes a site.
fn refuse_what_is_there(folder: &Path) -> Result<(), Error> {
    let shown = folder.display();
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(cause) if cause.kind() == ErrorKind::NotFound => return Ok(()),
        Err(cause) if cause.kind() == ErrorKind::NotADirectory => {
            return Err(Error::Refused(format!("`{shown}` is a file: name a folder")));
        }
        Err(cause) => return Err(Error::io("read", folder, cause)),
    };
    let mut names = Vec::new();
    for entry in entries {
        let name = entry.map_err(|cause| Error::io("read", folder, cause))?.file_name();
        let name = name.to_string_lossy();
        if !name.starts_with('.') {
            names.push(format!("`{}`", name.escape_debug()));
        }
    }
    if names.is_empty() {
        return Ok(());
    }
    names.sort();
    let more = names.len().saturating_sub(5);
    names.truncate(5);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    Err(Error::Refused(format!(
        "`{shown}` is not empty, and nothing is overwritten: it holds {}{more}. Name a new folder: `approdo init my-site`",
        names.join(", ")
    )))
}
