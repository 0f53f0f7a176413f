//! `approdo check`: looks for faults and writes nothing.

use super::args::{CheckOptions, Global, ProfileChoice};
use super::build::Build;
use super::console::Console;
use super::kept::Kept;
use super::{CONFIGURATION, SUCCESS, site};
use crate::render::Renderer;
use crate::translate::{self, Store};
use crate::{Error, diagnostic, pipeline};

pub(super) fn run(global: &Global, options: &CheckOptions, console: &Console) -> Result<u8, Error> {
    let root = site::root(global)?;
    let base_url = options.selection.base_url.as_deref();
    let profile = options.profile.map(ProfileChoice::as_str);
    let (sources, mut diagnostics) =
        site::read(&root, global, &[("BASE_URL", base_url), ("PROFILE", profile)])?;
    let parsed = pipeline::parse(&sources, &mut diagnostics);
    if let Some(parsed) = &parsed {
        // What is damaged in the records of translations harms no page, so a build does not look.
        Store::read(&sources, &parsed.config, &mut diagnostics);
        translate::check_texts(&sources, &mut diagnostics);
        let selected = site::options(&options.selection, &parsed.config);
        let resolved = pipeline::resolve(parsed, &sources, selected, &mut diagnostics);
        let prepared = pipeline::prepare(parsed, &resolved, &sources, &mut diagnostics);
        if let Some(engine) = &prepared.looks.engine {
            // Some faults of a theme show only when a page is made.
            let assets = &prepared.looks.theme.assets;
            let renderer = Renderer::new(&sources, &resolved, &parsed.languages, assets, engine);
            let build = Build {
                site: &resolved,
                sources: &sources,
                prepared: &prepared,
                renderer: &renderer,
                console,
            };
            diagnostics.extend(build.pictures(&Kept::open(&root, false), |_, _| Ok(()))?);
            build.all(None, |_, _| Ok(()))?;
            diagnostics.extend(renderer.failures());
        }
    }
    diagnostic::sort(&mut diagnostics);
    let findings = console.findings(&diagnostics, &sources);
    match findings.words().as_str() {
        "" => console.say("Nothing found."),
        words => console.say(&format!("Found {words}.")),
    }
    Ok(match parsed {
        None => CONFIGURATION,
        Some(_) if findings.fail(options.strict) => site::failure(&diagnostics, &sources),
        Some(_) => SUCCESS,
    })
}
