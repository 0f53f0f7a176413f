//! `approdo serve`: shows the site while it is written.

mod detail;
mod keys;
mod tell;

use std::path::{Path, PathBuf};
use std::sync::{Arc, mpsc};
use std::thread;

use super::args::{Global, ServeOptions};
use super::console::Console;
use super::{SUCCESS, listening, site};
use crate::Error;
use crate::config::{self, Config, PATH};
use crate::serve::{Live, Manner};
use crate::session::{self, Editor, Session, Setup, Wake, Watcher};
use crate::site::Options;
use crate::source::{SourceFile, Sources};
use tell::Teller;

/// One that no other generator uses.
const PORT: u16 = 4747;

pub(super) fn run(global: &Global, options: &ServeOptions, console: &Console) -> Result<u8, Error> {
    let root = site::root(global)?;
    check_editor(&options.editor)?;
    // Before any work, so that a browser can wait for the first page.
    let server = listening::bind(&options.listening, PORT, console)?;
    let config = configuration(&root, global, options);
    if let Some(config) = &config {
        let known = |tag: &String| site::locale(config, tag).map(drop);
        options.lang.iter().try_for_each(known).map_err(Error::Refused)?;
    }
    let base = config.as_ref().map_or("/", |config| config.base_url.path.as_str());
    let teller = Arc::new(Teller::new(options.json, options.verbose, console));
    teller.listening(&server.local_url(""), base);
    console.say("Showing the site while it is written, at");
    listening::greet(&server, base, &options.listening, console);
    if let Some(config) = &config {
        teller.roots(config);
    }
    let live = Arc::new(Live::new());
    let (wakes, woken) = mpsc::channel();
    let watcher = Watcher::start(&root, global.config.as_deref(), options.poll, wakes.clone());
    if let session::Manner::Polling(Some(why)) = watcher.manner() {
        console.say(&format!(
            "The system does not tell of changes ({why}), so the files are looked at again and again."
        ));
    }
    let mut session = {
        let teller = Arc::clone(&teller);
        let report = move |report: session::Report<'_>| teller.report(&report);
        Session::new(setup(root, global, options), Arc::clone(&live), wakes.clone(), report)
    };
    let worker = thread::spawn(move || session.run(&woken));
    let keys = keys::listen(&wakes, &live, &teller);
    let served = server.run(live, Manner::Live);
    drop((watcher, keys));
    // Who does not hear has ended already, and a panic has been printed.
    let _ = wakes.send(Wake::Stop);
    let _ = worker.join();
    served.map(|()| SUCCESS)
}

/// Whether this can open a place: an address of a program, with the file in it.
fn check_editor(address: &str) -> Result<(), Error> {
    let scheme = address.split_once(':').map_or("", |(scheme, _)| scheme);
    // https://www.rfc-editor.org/rfc/rfc3986#section-3.1
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
        && !["javascript", "data"].contains(&scheme.to_ascii_lowercase().as_str());
    if address.is_empty() || (is_scheme && address.contains("{file}")) {
        return Ok(());
    }
    let help = "give an address with {file} in it, as `idea://open?file={file}&line={line}`, or nothing";
    Err(Error::Refused(format!("`--editor {}` cannot open a file: {help}", address.escape_debug())))
}

/// The configuration, before anything else of the site is known; `None` where it cannot be read.
fn configuration(root: &Path, global: &Global, options: &ServeOptions) -> Option<Config> {
    let own = std::fs::read(root.join(PATH)).map(|bytes| SourceFile::new(PATH, bytes));
    let more = more(global.config.as_deref(), options);
    let files = own.into_iter().chain(more.into_iter().flatten()).collect();
    config::load(&Sources::new(files), &mut Vec::new())
}

/// The files from elsewhere.
fn more(config: Option<&Path>, options: &ServeOptions) -> Result<Vec<SourceFile>, Error> {
    let base_url = options.selection.base_url.as_deref();
    site::more(config, &[("BASE_URL", base_url), ("PSEUDO_LOCALES", options.pseudo.then_some("true"))])
}

fn setup(root: PathBuf, global: &Global, options: &ServeOptions) -> Setup {
    let (config, own) = (global.config.clone(), options.clone());
    let selection = options.selection.clone();
    Setup {
        editor: Editor { root: root.clone(), address: options.editor.clone() },
        root,
        more: Box::new(move || more(config.as_deref(), &own)),
        options: Box::new(move |config: &Config| -> Options { site::options(&selection, config) }),
        follow: options.navigate_to_changed,
        languages: options.lang.clone(),
    }
}
