//! Approdo turns per-city Markdown service guides and YAML directories of welcome desks into a
//! translated static site with one page for each entry and language, and never loses the old one.
//!
//! # The way of the data
//!
//! ```text
//! files -> source -> config -> locale -> content -> site -> check
//!                                                     |
//!                          theme -> view -> render -> output -> public/
//! ```
//!
//! [`pipeline`] is the build, and reads top to bottom: it parses what editors wrote, resolves it into
//! pages, and lists every file of the output as a plan from paths to jobs. [`cli`] reads the files
//! before it and runs the jobs after it.
//!
//! # The rooms
//!
//! - [`diagnostic`]: what is wrong, where, and what to type instead; one table of codes; four formats.
//! - [`source`]: files as values, places in them, YAML with every span kept; [`source::scan`] reads the disk.
//! - [`value`]: hours, telephone numbers, money and other values that validate themselves.
//! - [`picture`]: what a picture's file holds, what is wrong with it, the files that pages load in its place.
//! - [`locale`]: language tags, fallback chains, catalogues with right plurals, dates and numbers.
//! - [`config`]: `approdo.yaml` and its overrides.
//! - [`content`]: the parsed model, one file a kind, and Markdown.
//! - [`site`]: the resolved site: routes, translation state, lists, what every reference leads to.
//! - [`translate`]: every text that is translated, its state in each locale, the edits that record it, and the files
//!   that translators get and give back.
//! - [`check`]: rules over the resolved site.
//! - [`theme`]: templates and assets. [`view`]: what a template may see. [`render`]: view to HTML.
//! - [`search`]: finished pages to an index for each locale, and the engine that answers from it.
//! - [`output`]: the plan, sitemaps, feeds; [`output::publish`] writes the folder, whole or not at all.
//! - [`serve`]: a site over HTTP, for those who write it, and the script that keeps open pages up to date.
//! - [`session`]: watches the files, makes a version of the site for each batch of changes, and shows the last one
//!   that is whole. Versions take from [`pipeline::Memory`] what did not change.
//!
//! A room uses those above it in this list and none below; `tests/tidy.rs` holds the edges.
//!
//! # What never is
//!
//! - No room but [`source::scan`], [`output::publish`], [`serve`], [`session`] and [`cli`] touches files, the clock or the
//!   environment. Today's date and the base URL are inputs.
//! - No stage fails for a fault that an editor can mend: it pushes a
//!   [`Diagnostic`](diagnostic::Diagnostic) with a span and goes on. [`Error`] is for the machine.
//! - No template sees more than its view and pure functions over the catalogue and the theme.
//! - No two builds of the same inputs differ in a byte, with any number of threads, in any folder.
//! - No build that fails or is killed harms the old site, and nothing is deleted that approdo did not write.
//! - Nothing that an editor writes becomes script, and no page loads anything from a third party.

pub mod check;
pub mod cli;
pub mod config;
pub mod content;
pub mod diagnostic;
pub mod error;
pub mod locale;
pub mod output;
pub mod picture;
pub mod pipeline;
pub mod render;
pub mod search;
pub mod serve;
pub mod session;
pub mod site;
pub mod source;
pub mod theme;
pub mod translate;
pub mod value;
pub mod view;

pub use error::Error;

/// Changes with the program's code, words and theme.
pub(crate) const BUILD_ID: &[u8] = env!("BUILD_ID_OF_APPRODO").as_bytes();
