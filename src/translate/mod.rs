//! Translations.

pub mod exchange;
