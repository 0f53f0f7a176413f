//! The keys that `serve` hears in a terminal.

use std::io::{self, IsTerminal as _, Read as _};
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::thread;

use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};

use super::tell::Teller;
use crate::cli::listening;
use crate::serve::Live;
use crate::session::Wake;

/// Gives the terminal back as it was.
pub(super) struct Keys {
    before: Option<Termios>,
}

/// Hears the keys until the program ends. Without a terminal there are none.
pub(super) fn listen(wakes: &Sender<Wake>, live: &Arc<Live>, teller: &Arc<Teller>) -> Keys {
    let stdin = io::stdin();
    let before = stdin.is_terminal().then(|| tcgetattr(&stdin).ok()).flatten();
    let Some(mut modes) = before.clone() else { return Keys { before: None } };
    // Keys come at once and are not shown. Ctrl-C still ends the program.
    modes.local_modes.remove(LocalModes::ICANON | LocalModes::ECHO);
    if tcsetattr(&stdin, OptionalActions::Now, &modes).is_err() {
        return Keys { before: None };
    }
    teller.keys();
    let (wakes, live, teller) = (wakes.clone(), Arc::clone(live), Arc::clone(teller));
    // It waits for a key until the program ends, and nobody waits for it.
    thread::spawn(move || {
        for key in io::stdin().lock().bytes().map_while(Result::ok) {
            match key {
                b'o' => drop(listening::open(&teller.url())),
                b'r' => drop(wakes.send(Wake::Anew)),
                b'c' => drop(wakes.send(Wake::Ask)),
                b'l' => teller.languages(),
                b'q' => live.stop(),
                b'?' | b'h' => teller.keys(),
                _ => {}
            }
        }
    });
    Keys { before }
}

impl Drop for Keys {
    fn drop(&mut self) {
        if let Some(before) = &self.before {
            // The terminal may be gone.
            let _ = tcsetattr(io::stdin(), OptionalActions::Now, before);
        }
    }
}
