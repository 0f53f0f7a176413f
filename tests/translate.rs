//! The loop of the translators, from outside.

mod exchange;
