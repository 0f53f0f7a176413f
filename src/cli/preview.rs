//! `approdo preview`: shows the site that was built, as a host would.

use std::sync::Arc;

use super::args::{Global, PreviewOptions};
use super::console::Console;
use super::{SUCCESS, listening, site};
use crate::Error;
use crate::serve::{Folder, Live, Manner, Pages as _};

/// One that no other generator uses, and not that of `serve`, so that both can run.
const PORT: u16 = 4748;

pub(super) fn run(global: &Global, options: &PreviewOptions, console: &Console) -> Result<u8, Error> {
    let folder = match &options.output_dir {
        Some(folder) => folder.clone(),
        None => site::root(global)?.join("public"),
    };
    let shown = site::shown(&folder);
    let folder = Folder::open(&folder)?;
    let server = listening::bind(&options.listening, PORT, console)?;
    console.say(&format!("Showing `{}`, {} files, at", shown.display(), folder.len()));
    listening::greet(&server, folder.base(), &options.listening, console);
    let live = Arc::new(Live::new());
    live.show(Arc::new(folder));
    server.run(live, Manner::Host)?;
    Ok(SUCCESS)
}
