//! What `preview` and `serve` have in common: the port, where the site is then, and the browser.

use std::process::{Command, Stdio};

use super::args::Listening;
use super::console::Console;
use crate::Error;
use crate::serve::{Listen, Server, code};

/// Takes the port that was asked for, or the first free one from the usual one on.
pub(super) fn bind(listening: &Listening, usual_port: u16, console: &Console) -> Result<Server, Error> {
    for name in &listening.allowed_hosts {
        let is_name = |label: &str| {
            !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_')
        };
        if !name.trim_end_matches('.').split('.').all(is_name) {
            let name = name.escape_debug();
            let help = "give the name of a host alone, as `preview.example.org`";
            return Err(Error::Refused(format!("`--allowed-host {name}` is not the name of a host: {help}")));
        }
    }
    let server = Server::bind(&Listen {
        port: listening.port,
        usual_port,
        host: listening.host,
        lan: listening.lan,
        allowed_hosts: listening.allowed_hosts.clone(),
    })?;
    if listening.port.is_none() && server.port() != usual_port {
        console.say(&format!("Port {usual_port} is taken, so it is {} now.", server.port()));
    }
    Ok(server)
}

/// Says where the site is, and opens it where that was asked for; `base` is the path that it lies under.
pub(super) fn greet(server: &Server, base: &str, listening: &Listening, console: &Console) {
    let url = server.local_url(base);
    console.say(&format!("  {url}"));
    match server.lan_url(base) {
        Some(url) => {
            console.say(&format!("  {url} for other devices"));
            if let Some(code) = code(&url, console.color()) {
                console.say(&format!("\n{code}"));
            }
            console.say("Everybody in this network can read the site, drafts that it shows included.");
        }
        None if listening.lan => console.say("This machine is in no network: other devices cannot connect."),
        None => {}
    }
    console.say("Ctrl-C ends it.");
    if listening.open && !open(&url) {
        console.say("No browser could be opened.");
    }
}

/// Opens an address in the browser; answers whether there is a program for it.
pub(super) fn open(url: &str) -> bool {
    let (program, arguments): (_, &[&str]) = match std::env::consts::OS {
        "macos" => ("open", &[]),
        "windows" => ("rundll32", &["url.dll,FileProtocolHandler"]),
        _ => ("xdg-open", &[]),
    };
    let quiet = Stdio::null;
    let child =
        Command::new(program).args(arguments).arg(url).stdin(quiet()).stdout(quiet()).stderr(quiet()).spawn();
    let Ok(mut child) = child else { return false };
    // Some of these programs last as long as the browser.
    std::thread::spawn(move || child.wait());
    true
}
