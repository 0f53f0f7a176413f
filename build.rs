//! Gives the program an identity that changes with its code, its words and its theme, so that a new
//! version never takes the output of an old one for up to date; and makes the scripts and stylesheets of the
//! default theme small.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};

fn main() {
    let mut hasher = DefaultHasher::new();
    for folder in ["build.rs", "src", "locales", "themes/default", "Cargo.lock"] {
        println!("cargo:rerun-if-changed={folder}");
        add(Path::new(folder), &mut hasher);
    }
    // Cargo hands it on to `cargo run`, where `APPRODO_…` would be a key of the configuration.
    println!("cargo:rustc-env=BUILD_ID_OF_APPRODO={:016x}", hasher.finish());
    shrink("themes/default/assets");
}

/// Writes the scripts and stylesheets of a folder without comments and indentation to `$OUT_DIR/small/assets`.
fn shrink(folder: &str) {
    let out = std::env::var_os("OUT_DIR").map(PathBuf::from).expect("cargo sets OUT_DIR");
    let out = out.join("small/assets");
    // A file that the theme no longer has would stay.
    let _ = std::fs::remove_dir_all(&out);
    std::fs::create_dir_all(&out).expect("OUT_DIR can be written");
    let paths = std::fs::read_dir(folder).expect("the theme is there").flatten().map(|entry| entry.path());
    for path in paths {
        let small = |text: &str| match path.extension().and_then(|end| end.to_str()) {
            Some("js") => Some(minifier::js::minify(text).ok()?.to_string()),
            Some("css") => Some(minifier::css::minify(text).ok()?.to_string()),
            _ => None,
        };
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        if let (Some(text), Some(name)) = (small(&text), path.file_name()) {
            std::fs::write(out.join(name), text).expect("OUT_DIR can be written");
        }
    }
}

/// Adds all files below a folder, in the order of their names.
fn add(path: &Path, hasher: &mut DefaultHasher) {
    if let Ok(entries) = std::fs::read_dir(path) {
        let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
        paths.sort();
        for path in paths {
            add(&path, hasher);
        }
    } else if let Ok(bytes) = std::fs::read(path) {
        path.to_string_lossy().hash(hasher);
        bytes.hash(hasher);
    }
}
