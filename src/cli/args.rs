//! What can be typed.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

/// Turns service guides and directories of welcome desks into a translated static site.
#[derive(Debug, Parser)]
#[command(
    name = "approdo",
    version,
    arg_required_else_help = true,
    propagate_version = true
)]
pub(super) struct Arguments {
    #[command(flatten)]
    pub(super) global: Global,
    #[command(subcommand)]
    pub(super) command: Command,
}

/// What every command takes, before or behind its name.
#[derive(Debug, Args)]
pub(super) struct Global {
    /// The site's folder; without it, the nearest folder upward that holds `approdo.yaml`
    #[arg(short, long, global = true, value_name = "DIR")]
    pub(super) root: Option<PathBuf>,
    /// Another configuration file than the site's `approdo.yaml`
    #[arg(short, long, global = true, value_name = "FILE")]
    pub(super) config: Option<PathBuf>,
    /// Say nothing but errors
    #[arg(short, long, global = true)]
    pub(super) quiet: bool,
    /// How findings are written
    #[arg(long, global = true, value_enum, default_value_t, value_name = "FORMAT")]
    pub(super) format: FormatChoice,
    /// When to use colour
    #[arg(long, global = true, value_enum, default_value_t, value_name = "WHEN")]
    pub(super) color: ColorChoice,
    /// How many threads work
    #[arg(short, long, global = true, value_name = "N")]
    pub(super) jobs: Option<NonZeroUsize>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum FormatChoice {
    /// With an excerpt of the source
    #[default]
    Human,
    /// One line each
    Short,
    /// One JSON object a line
    Json,
    /// Workflow commands of GitHub Actions
    Github,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum ColorChoice {
    /// On a terminal, unless NO_COLOR is set
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Write the site to the output folder
    Build(BuildOptions),
    /// Look for faults and write nothing
    Check(CheckOptions),
    /// Remove what `build` wrote
    Clean(CleanOptions),
    /// Print what a rule is for; without a code, list all rules
    Explain {
        /// The number or name of a rule, such as `R003`
        code: Option<String>,
    },
    /// Print a completion script for a shell
    Completion {
        /// The shell
        shell: clap_complete::Shell,
    },
}

/// What decides which pages there are.
#[derive(Debug, Args)]
pub(super) struct Selection {
    /// The address under which the site will be served
    #[arg(short = 'u', long, value_name = "URL")]
    pub(super) base_url: Option<String>,
    /// Show drafts
    #[arg(short = 'D', long)]
    pub(super) drafts: bool,
    /// Show entries before their `publish_on`
    #[arg(short = 'F', long)]
    pub(super) future: bool,
    /// Show entries and desks after their last day
    #[arg(short = 'E', long)]
    pub(super) expired: bool,
    /// The day to build for; without it that of SOURCE_DATE_EPOCH, or today
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(super) date: Option<Date>,
    /// Warnings fail the build as errors do
    #[arg(long)]
    pub(super) strict: bool,
}

#[derive(Debug, Args)]
pub(super) struct BuildOptions {
    #[command(flatten)]
    pub(super) selection: Selection,
    /// The folder to write to; without it `public` in the site's folder
    #[arg(short, long, value_name = "DIR")]
    pub(super) output_dir: Option<PathBuf>,
    /// Make every page, but write nothing
    #[arg(long)]
    pub(super) dry_run: bool,
    /// Replace files one by one, so that the output folder stays the same folder
    #[arg(long)]
    pub(super) in_place: bool,
    /// Say how long each stage took
    #[arg(long)]
    pub(super) timings: bool,
}

#[derive(Debug, Args)]
pub(super) struct CheckOptions {
    #[command(flatten)]
    pub(super) selection: Selection,
}

#[derive(Debug, Args)]
pub(super) struct CleanOptions {
    /// The folder to clean; without it `public` in the site's folder
    #[arg(short, long, value_name = "DIR")]
    pub(super) output_dir: Option<PathBuf>,
}
