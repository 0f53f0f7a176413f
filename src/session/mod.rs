//! What an editor sees while writing: the files are watched, every batch of changes becomes a version of the site,
//! and the newest one that is whole is shown.
//!
//! ```text
//! disk -> watch -> Session -> Version -> serve
//!                     ^          |
//!                     +-- Pass --+
//! ```
//!
//! A [`Session`] looks at the disk when it is woken and makes a [`Version`]. A version makes a page when somebody asks
//! for it; meanwhile its pass checks the site, makes all other pages at low priority, and tells the session what is
//! wrong and what differs from the version before. The panel beside each page says what a version knows of it, and can
//! have the session show something else ([`Switch`]).
//!
//! - What a version shows is what `build` writes, byte for byte. The one exception is the service worker, which would
//!   keep pages that are being written.
//! - Events of the system only wake: what has changed, the disk says.
//! - The last version stays until the next one is whole.

mod blank;
mod brake;
mod changes;
mod findings;
mod follow;
mod hold;
mod index;
mod panel;
mod pass;
mod pending;
mod removed;
mod report;
mod shared;
mod switches;
mod version;
mod wake;
mod watch;
mod work;

pub use changes::Changes;
pub use findings::Editor;
pub use pass::Outcome;
pub use report::Report;
pub use switches::{Switch, Switches};
pub use version::{Told, Version};
pub use wake::Wake;
pub use watch::{Manner, Watcher};
pub use work::{Session, Setup};
