//! What holds a pass back, or ends it.

use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Condvar, Mutex, PoisonError};

const FREE: u8 = 0;
const HELD: u8 = 1;
const ENDED: u8 = 2;

/// A pass asks it before each page. It is held while the next version is made: whoever has saved a file waits for
/// that one, and shares the processors with nobody.
#[derive(Debug, Default)]
pub(super) struct Brake {
    state: AtomicU8,
    waiting: Mutex<()>,
    changed: Condvar,
}

impl Brake {
    /// Whether the pass goes on; waits while it is held.
    pub(super) fn goes_on(&self) -> bool {
        if self.state.load(Ordering::Acquire) == HELD {
            let waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
            let is_held = |(): &mut ()| self.state.load(Ordering::Acquire) == HELD;
            drop(self.changed.wait_while(waiting, is_held).unwrap_or_else(PoisonError::into_inner));
        }
        self.state.load(Ordering::Acquire) == FREE
    }

    /// Holds the pass until what this gives is dropped.
    pub(super) fn hold(&self) -> Held<'_> {
        self.turn(FREE, HELD);
        Held(self)
    }

    /// Ends the pass.
    pub(super) fn end(&self) {
        self.turn(FREE, ENDED);
        self.turn(HELD, ENDED);
    }

    /// Nobody who waits misses it: they look at the state under the same lock.
    fn turn(&self, from: u8, to: u8) {
        let waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = self.state.compare_exchange(from, to, Ordering::AcqRel, Ordering::Acquire);
        drop(waiting);
        self.changed.notify_all();
    }
}

/// A pass that is held.
pub(super) struct Held<'b>(&'b Brake);

impl Drop for Held<'_> {
    fn drop(&mut self) {
        self.0.turn(HELD, FREE);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::thread;
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_pass_waits_while_it_is_held_and_ends_for_good() {
        let brake = &Brake::default();
        assert!(brake.goes_on());
        let held = brake.hold();
        thread::scope(|scope| {
            let (says, said) = mpsc::channel();
            scope.spawn(move || says.send(brake.goes_on()).unwrap());
            assert!(said.recv_timeout(Duration::from_millis(50)).is_err());
            drop(held);
            assert!(said.recv().unwrap());
        });
        let held = brake.hold();
        thread::scope(|scope| {
            let waiting = scope.spawn(|| brake.goes_on());
            brake.end();
            assert!(!waiting.join().unwrap());
        });
        drop(held);
        drop(brake.hold());
        assert!(!brake.goes_on());
    }
}
