//! The site over HTTP, for the editors' own browsers: what `serve` makes on the way, and what `preview` finds
//! in a folder.
//!
//! A command implements [`Pages`], binds a [`Server`] before it does any work, and shows its pages through
//! [`Live`]; requests that come before wait. With [`Manner::Live`] every page takes along a script that keeps
//! it up to date by the [`Event`]s that the command tells.
//!
//! - No part of a request ever becomes a path of the file system: it is looked up as a key.
//! - Only the hosts that are meant are answered for, and no other site may read anything.
//! - What is added to a page is added here, on its way out; no page has it on disk.

mod client;
mod code;
mod event;
mod folder;
mod http;
mod listen;
mod live;
mod pages;

pub use axum::body::Bytes;
pub use client::FOLDER;
pub use code::code;
pub use event::{Event, Finding, Severity};
pub use folder::Folder;
pub use listen::{Listen, Server};
pub use live::Live;
pub use pages::{Manner, Pages};
