//! How results and findings are written.

use clap::ValueEnum;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum FormatChoice {
    /// With an excerpt of the source
    #[default]
    Human,
    /// One line each
    Short,
    /// One JSON object a line
    Json,
    /// Workflow commands of GitHub Actions
    Github,
    /// Columns, for `translate`
    #[value(hide = true)]
    Table,
    /// Comma-separated values, for `translate`
    #[value(hide = true)]
    Csv,
    /// A page, for `translate`
    #[value(hide = true)]
    Html,
    /// XLIFF 2.1, for `translate`
    #[value(hide = true)]
    Xliff,
    /// XLIFF 1.2, for `translate`
    #[value(hide = true)]
    Xliff12,
    /// Gettext's format, for `translate`
    #[value(hide = true)]
    Po,
}

impl FormatChoice {
    /// Whether findings can be written so.
    pub(in crate::cli) fn is_for_findings(self) -> bool {
        matches!(self, Self::Human | Self::Short | Self::Json | Self::Github)
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum ColorChoice {
    /// On a terminal, unless NO_COLOR is set
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}
