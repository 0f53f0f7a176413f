//! The parsed model: what editors write, as values.

pub mod value;
