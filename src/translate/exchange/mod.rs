//! What goes to translators and comes back: texts taken apart, the formats, and what is put back.

pub mod blocks;
mod csv;
pub mod fluent;
mod notes;
pub mod package;
pub mod phrase;
mod po;
pub mod put;
pub mod tags;
mod xliff;
pub mod yaml;
