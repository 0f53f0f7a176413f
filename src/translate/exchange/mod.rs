//! What goes to translators and comes back.

pub mod blocks;
pub mod phrase;
pub mod put;
pub mod tags;
