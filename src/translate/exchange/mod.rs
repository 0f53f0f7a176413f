//! What goes to translators and comes back: texts taken apart, the formats, and what is put back.

pub mod blocks;
mod csv;
pub mod export;
pub mod fluent;
pub mod import;
mod judge;
mod notes;
pub mod package;
mod page;
pub mod phrase;
mod po;
pub mod put;
mod record;
mod segments;
pub mod tags;
mod xliff;
pub mod yaml;
