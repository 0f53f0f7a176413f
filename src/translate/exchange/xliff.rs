//! XLIFF 2.1 (OASIS Standard, 13 February 2018) and 1.2 (OASIS Standard, 1 February 2008).

mod read;
mod write;

pub(super) use read::read;
pub(super) use write::write;

const XLIFF_2: &str = "urn:oasis:names:tc:xliff:document:2.0";
const XLIFF_1: &str = "urn:oasis:names:tc:xliff:document:1.2";
