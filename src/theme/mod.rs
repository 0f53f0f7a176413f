//! Templates and assets: those of the site's theme, and for every file that it lacks that of the default
//! theme, which is part of the program.

mod appearance;
mod asked;
mod builtin;
mod picture;

pub use asked::Asked;
pub use builtin::builtin_files;
pub use picture::Picture;

use std::collections::BTreeMap;

use crate::config::{Config, Logo};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{FileId, Sources};

/// A file of a theme.
#[derive(Clone, Debug)]
pub struct ThemeFile {
    /// The file among the site's sources; `None` for one that is part of the program.
    pub source: Option<FileId>,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// Templates and assets, by name.
#[derive(Clone, Debug, Default)]
pub struct Theme {
    /// Templates, by the name under `templates/`.
    pub templates: BTreeMap<String, ThemeFile>,
    /// Stylesheets, scripts and images.
    pub assets: Assets,
}

impl Theme {
    /// Which messages its templates ask for.
    pub fn asked(&self) -> Asked {
        let mut asked = Asked::default();
        for file in self.templates.values() {
            match std::str::from_utf8(&file.bytes) {
                Ok(text) => asked.read(text),
                Err(_) => asked.others = true,
            }
        }
        asked
    }
}

/// Files that pages load, under names that change with their content.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    /// The path of the stylesheet, from the site's root.
    pub style: String,
    /// The path of the script.
    pub script: String,
    /// The path of the icon.
    pub icon: String,
    /// The service worker, which is served under a name of its own.
    pub worker: Vec<u8>,
    /// The logo beside the site's name.
    pub logo: Option<Picture>,
    /// The logos at the foot, each where it stands in the configuration; `None` for one without a file.
    pub footer_logos: Vec<Option<Picture>>,
    /// All assets: the name under `assets/`, the path from the site's root, the content.
    files: BTreeMap<String, (String, ThemeFile)>,
}

impl Assets {
    /// The path of an asset from the site's root.
    pub fn path(&self, name: &str) -> Option<&str> {
        self.files.get(name).map(|(path, _)| path.as_str())
    }

    /// All assets: path from the site's root, and content.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.values().map(|(path, file)| (path.as_str(), file.bytes.as_slice()))
    }
}

/// Puts a theme together.
pub fn load(sources: &Sources, config: &Config, diagnostics: &mut Vec<Diagnostic>) -> Theme {
    fn file(path: &str, source: Option<FileId>, bytes: &[u8]) -> (String, ThemeFile) {
        (path.to_string(), ThemeFile { source, bytes: builtin::served(path, bytes).to_vec() })
    }
    let mut files: BTreeMap<String, ThemeFile> =
        builtin_files().into_iter().map(|(path, bytes)| file(path, None, bytes)).collect();
    if config.theme != "default" && sources.under(&format!("themes/{}/", config.theme)).next().is_none() {
        diagnostics.push(
            Diagnostic::new(Code::NO_THEME, config.span, format!("there is no theme `{}`", config.theme))
                .help(format!("make the folder `themes/{}`, or write `theme: default`", config.theme)),
        );
    }
    for name in ["default", config.theme.as_str()] {
        let prefix = format!("themes/{name}/");
        let own = sources.under(&prefix);
        files.extend(own.map(|(id, source)| file(&source.path[prefix.len()..], Some(id), source.bytes())));
    }
    appearance::check(&config.appearance, diagnostics);
    if let Some(style) = files.get_mut("assets/style.css") {
        style.bytes.extend(appearance::css(&config.appearance).into_bytes());
    }
    let mut theme = Theme::default();
    for (path, file) in files {
        if let Some(name) = path.strip_prefix("templates/") {
            theme.templates.insert(name.to_string(), file);
        } else if path == "assets/service-worker.js" {
            theme.assets.worker = file.bytes;
        } else if let Some(name) = path.strip_prefix("assets/") {
            let served = format!("assets/{}", fingerprinted(name, &file.bytes));
            theme.assets.files.insert(name.to_string(), (served, file));
        }
    }
    let path = |name: &str| theme.assets.path(name).unwrap_or_default().to_string();
    let (style, script, icon) = (path("style.css"), path("approdo.js"), path("icon.svg"));
    let mut picture = |logo: &Logo| picture::find(logo, &theme.assets, sources, diagnostics);
    let logo = config.appearance.logo.as_ref().and_then(&mut picture);
    let footer_logos = config.appearance.footer_logos.iter().map(picture).collect();
    theme.assets = Assets { style, script, icon, logo, footer_logos, ..theme.assets };
    theme
}

/// `style.css` as `style.1f2e3d4c.css`, so that a browser may keep it for ever.
fn fingerprinted(name: &str, bytes: &[u8]) -> String {
    let hash = blake3::hash(bytes).to_hex();
    let hash = &hash[..8];
    match name.rsplit_once('.') {
        Some((stem, extension)) if !stem.is_empty() => format!("{stem}.{hash}.{extension}"),
        _ => format!("{name}.{hash}"),
    }
}
