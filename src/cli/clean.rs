//! `approdo clean`: removes what `build` wrote, and nothing else.

use std::path::{Path, PathBuf};

use super::args::{CleanOptions, Global};
use super::console::Console;
use super::kept::Kept;
use super::{SUCCESS, site};
use crate::Error;
use crate::output::publish;

pub(super) fn run(global: &Global, options: &CleanOptions, console: &Console) -> Result<u8, Error> {
    let root = site::root(global)?;
    let target = options.output_dir.clone().unwrap_or_else(|| root.join("public"));
    let folders: Vec<PathBuf> = site::FOLDERS.iter().map(|folder| root.join(folder)).collect();
    let folders: Vec<&Path> = folders.iter().map(PathBuf::as_path).collect();
    let cleaned = publish::clean(&target, &root, &folders)?;
    Kept::open(&root, false).sweep();
    console.say(&format!("{}: {} files removed.", target.display(), cleaned.removed));
    for path in &cleaned.kept {
        console.say(&format!("`{path}` was changed after the build: it stays."));
    }
    Ok(SUCCESS)
}
