//! What can be typed behind `translate`.

use clap::{Args, Subcommand};

use super::Form;

/// What can be done about translations.
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Translate {
    /// List all texts that a machine translated: with what, when, and who read them
    Register(RegisterOptions),
}

#[derive(Debug, Args)]
pub(in crate::cli) struct RegisterOptions {
    /// This locale alone
    #[arg(long, value_name = "TAG")]
    pub(in crate::cli) locale: Option<String>,
    /// How the list is written
    #[arg(long = "as", value_enum, default_value_t, value_name = "FORM")]
    pub(in crate::cli) form: Form,
}
