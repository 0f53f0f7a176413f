//! Texts as YAML.

pub(super) use crate::source::yaml::{quoted, scalar};
