//! What can be typed.

mod format;

use std::net::IpAddr;
use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use super::translate::Translate;
use crate::config::Profile;
pub(super) use format::{ColorChoice, FormatChoice};

/// Turns service guides and directories of welcome desks into a translated static site.
#[derive(Debug, Parser)]
#[command(name = "approdo", version, arg_required_else_help = true, propagate_version = true)]
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

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Start a site in a folder that is new or empty
    Init(InitOptions),
    /// Add a city, a guide, a desk, a page or a locale
    #[command(subcommand)]
    New(New),
    /// Write the site to the output folder
    Build(BuildOptions),
    /// Show the site while it is written, and every change at once
    Serve(ServeOptions),
    /// Show the site that was built, as a host would
    Preview(PreviewOptions),
    /// Look for faults and write nothing
    Check(CheckOptions),
    /// Remove what `build` wrote
    Clean(CleanOptions),
    /// List drafts, what will show, what has expired, or what is not translated
    List(ListOptions),
    /// Search the site that was built, as its readers do
    Search(SearchOptions),
    /// See what is translated, and record it
    #[command(subcommand)]
    Translate(Translate),
    /// Take over files of the default theme
    #[command(subcommand)]
    Theme(ThemeCommand),
    /// Print the configuration as it holds: defaults filled in, overrides applied
    Config,
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
#[derive(Clone, Debug, Args)]
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
}

#[derive(Debug, Args)]
pub(super) struct BuildOptions {
    #[command(flatten)]
    pub(super) selection: Selection,
    /// Warnings fail the build as errors do
    #[arg(long)]
    pub(super) strict: bool,
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

/// Where a site is shown, and to whom.
#[derive(Clone, Debug, Args)]
pub(super) struct Listening {
    /// The port; without it, the first free one of ten
    #[arg(short, long, value_name = "PORT")]
    pub(super) port: Option<u16>,
    /// The address to listen at; without it, this machine alone can connect
    #[arg(short = 'i', long, visible_alias = "interface", value_name = "ADDRESS")]
    pub(super) host: Option<IpAddr>,
    /// Let other devices in this network connect, such as a phone
    #[arg(long, conflicts_with = "host")]
    pub(super) lan: bool,
    /// Answer for this host, too, where a server in front hands requests on
    #[arg(long = "allowed-host", value_name = "NAME")]
    pub(super) allowed_hosts: Vec<String>,
    /// Open the site in the browser
    #[arg(short = 'O', long)]
    pub(super) open: bool,
}

#[derive(Clone, Debug, Args)]
pub(super) struct ServeOptions {
    #[command(flatten)]
    pub(super) listening: Listening,
    #[command(flatten)]
    pub(super) selection: Selection,
    /// Look at the files again and again instead of waiting for the system to tell; for network drives
    #[arg(long)]
    pub(super) poll: bool,
    /// Make all pages and the search of these languages alone, such as `it,ar`; others are made when somebody asks
    #[arg(long, value_name = "TAGS", value_delimiter = ',')]
    pub(super) lang: Vec<String>,
    /// Add the pseudo-locales en-XA (long words) and ar-XB (mirrored), as `pseudo_locales` does
    #[arg(long)]
    pub(super) pseudo: bool,
    /// Have open pages go to the page whose file is saved
    #[arg(long)]
    pub(super) navigate_to_changed: bool,
    /// What opens a place in your editor: an address with {file}, {line} and {column}; empty for none
    #[arg(long, value_name = "ADDRESS", default_value = "vscode://file{file}:{line}:{column}")]
    pub(super) editor: String,
    /// Tell programs what happens: one JSON object a line, on standard output
    #[arg(long)]
    pub(super) json: bool,
    /// Name the files of each change and the pages that differ
    #[arg(short, long)]
    pub(super) verbose: bool,
}

#[derive(Debug, Args)]
pub(super) struct PreviewOptions {
    #[command(flatten)]
    pub(super) listening: Listening,
    /// The folder of the built site; without it `public` in the site's folder
    #[arg(short, long, value_name = "DIR")]
    pub(super) output_dir: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct CheckOptions {
    #[command(flatten)]
    pub(super) selection: Selection,
    /// Warnings fail the build as errors do
    #[arg(long)]
    pub(super) strict: bool,
    /// Check by the conventions of this profile, whichever the configuration names
    #[arg(long, value_enum, value_name = "NAME")]
    pub(super) profile: Option<ProfileChoice>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ProfileChoice {
    /// The model of Designers Italia for municipalities
    DesignersItalia,
}

impl ProfileChoice {
    /// The word of the configuration.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            ProfileChoice::DesignersItalia => Profile::DesignersItalia.as_str(),
        }
    }
}

#[derive(Debug, Args)]
pub(super) struct SearchOptions {
    /// The words to look for; the last one may be a beginning
    #[arg(required = true)]
    pub(super) query: Vec<String>,
    /// The language of the reader; without it, the source locale
    #[arg(long, value_name = "TAG")]
    pub(super) locale: Option<String>,
    /// Only what is in this city or for the whole region
    #[arg(long, value_name = "ID")]
    pub(super) city: Option<String>,
    /// Only this kind: city, guide, journey, desk, page, topic or term
    #[arg(long, value_name = "KIND")]
    pub(super) kind: Option<String>,
    /// Only what is about this topic
    #[arg(long, value_name = "ID")]
    pub(super) topic: Option<String>,
    /// Only what is for this stage
    #[arg(long, value_name = "ID")]
    pub(super) stage: Option<String>,
    /// Only desks where this language is spoken
    #[arg(long, value_name = "TAG")]
    pub(super) language: Option<String>,
    /// How many results to show
    #[arg(long, value_name = "N", default_value_t = 10)]
    pub(super) limit: usize,
    /// Say for each word why a result was found
    #[arg(long)]
    pub(super) explain: bool,
    /// The folder of the built site; without it `public` in the site's folder
    #[arg(short, long, value_name = "DIR")]
    pub(super) output_dir: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct CleanOptions {
    /// The folder to clean; without it `public` in the site's folder
    #[arg(short, long, value_name = "DIR")]
    pub(super) output_dir: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct InitOptions {
    /// The folder, made where it is missing; without it, the one you are in
    #[arg(value_name = "DIR")]
    pub(super) folder: Option<PathBuf>,
    /// The language that texts are written in first
    #[arg(long, value_name = "TAG", default_value = "it")]
    pub(super) locale: String,
    /// The site's name
    #[arg(long, value_parser = clap::builder::NonEmptyStringValueParser::new())]
    pub(super) title: Option<String>,
}

/// What can be added.
#[derive(Debug, Subcommand)]
pub(super) enum New {
    /// A city: its facts and the file of its introduction
    City {
        /// Lower-case letters without accents, digits and hyphens: `reggio-emilia`
        id: String,
    },
    /// A guide, as a draft
    Guide {
        /// Lower-case letters without accents, digits and hyphens: `tax-code`
        id: String,
        /// The city that it is for; where a region-wide guide has the same id, it overlays that one
        #[arg(long, value_name = "CITY")]
        city: Option<String>,
        /// Start the translation of a guide that there is
        #[arg(long, value_name = "TAG")]
        translate: Option<String>,
    },
    /// A desk, marked as sample data
    Desk {
        /// The city and the desk: `bologna/welcome`
        #[arg(value_name = "CITY/ID")]
        path: String,
    },
    /// A page about the site, as a draft
    Page {
        /// Lower-case letters without accents, digits and hyphens: `privacy`
        id: String,
        /// Start the translation of a page that there is
        #[arg(long, value_name = "TAG")]
        translate: Option<String>,
    },
    /// A language that the site is to be translated into
    Locale {
        /// A BCP 47 tag: `uk`, `zh-Hans`, `pt-BR`
        tag: String,
    },
}

/// What can be done with the default theme.
#[derive(Debug, Subcommand)]
pub(super) enum ThemeCommand {
    /// Write files of the default theme into the site, to change them there
    Export {
        /// The folder of the theme; without it, that of the configured one
        #[arg(long, value_name = "themes/NAME")]
        to: Option<String>,
        /// The files, such as `guide.html` or `style.css`; without them, all
        #[arg(value_name = "FILE")]
        files: Vec<String>,
    },
    /// Print what templates see, as Markdown
    Contract,
}

#[derive(Debug, Args)]
pub(super) struct ListOptions {
    /// Which entries
    #[arg(value_enum)]
    pub(super) what: Listed,
    /// This locale alone; titles are given in it
    #[arg(long, value_name = "TAG")]
    pub(super) locale: Option<String>,
    /// How the list is written
    #[arg(long = "as", value_enum, default_value_t, value_name = "FORM")]
    pub(super) form: Form,
    /// The day that counts as today; without it that of SOURCE_DATE_EPOCH, or today
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(super) date: Option<Date>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Listed {
    /// Entries with `draft: true`
    Drafts,
    /// Entries whose `publish_on`, desks whose `valid_from` and notices whose `starts` is to come
    Scheduled,
    /// Entries whose `expires_on` has come, desks whose `valid_to` and notices whose `expires` is past
    Expired,
    /// Entries that show but are not translated, for each locale, and what its readers see
    Missing,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Form {
    /// Columns for people
    #[default]
    Table,
    /// Comma-separated values with a head line (RFC 4180)
    Csv,
    /// One JSON object a line
    Json,
}
