//! Gives the program an identity that changes with its code, its words and its theme, so that a new
//! version never takes the output of an old one for up to date.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::path::Path;

fn main() {
    let mut hasher = DefaultHasher::new();
    for folder in ["src", "locales", "themes/default", "Cargo.lock"] {
        println!("cargo:rerun-if-changed={folder}");
        add(Path::new(folder), &mut hasher);
    }
    // Cargo hands it on to `cargo run`, where `APPRODO_…` would be a key of the configuration.
    println!("cargo:rustc-env=BUILD_ID_OF_APPRODO={:016x}", hasher.finish());
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
