//! Gives the program an identity that changes with its code, its words and its theme, so that a new
//! version never takes the output of an old one for up to date; and makes the scripts and stylesheets of the
//! default theme small.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::{fs, io};

fn main() -> io::Result<()> {
    let mut hasher = DefaultHasher::new();
    for folder in ["build.rs", "src", "locales", "themes/default", "Cargo.lock"] {
        println!("cargo:rerun-if-changed={folder}");
        add(Path::new(folder), &mut hasher);
    }
    // Cargo hands it on to `cargo run`, where `APPRODO_…` would be a key of the configuration.
    println!("cargo:rustc-env=BUILD_ID_OF_APPRODO={:016x}", hasher.finish());
    shrink("themes/default/assets")
}

/// Writes the scripts and stylesheets of a folder without comments and indentation to `$OUT_DIR/small/assets`.
fn shrink(folder: &str) -> io::Result<()> {
    let out = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default()).join("small/assets");
    // A file that the theme no longer has would stay.
    let _ = fs::remove_dir_all(&out);
    fs::create_dir_all(&out)?;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        let small = match entry.path().extension().and_then(|end| end.to_str()) {
            Some("js") => minifier::js::minify(&fs::read_to_string(entry.path())?)
                .map(|small| small.to_string())
                .map_err(io::Error::other)?,
            Some("css") => small_css(&fs::read_to_string(entry.path())?),
            _ => continue,
        };
        fs::write(out.join(name), small)?;
    }
    Ok(())
}

/// A stylesheet without comments, and without the white space that means nothing in the way in which the theme's
/// are written. `minifier` takes the spaces around `+` away, which `clamp()` needs; a test in a browser reads the
/// result and compares.
fn small_css(text: &str) -> String {
    let mut small = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, comment)) = rest.split_once("/*") {
        small.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    small.push_str(rest);
    let mut small: String = small.lines().map(str::trim).collect();
    for (long, short) in [
        (": ", ":"),
        ("; ", ";"),
        (" {", "{"),
        ("{ ", "{"),
        (", ", ","),
        (" }", "}"),
        (";}", "}"),
        (" > ", ">"),
    ] {
        small = small.replace(long, short);
    }
    small
}

/// Adds all files below a folder, in the order of their names.
fn add(path: &Path, hasher: &mut DefaultHasher) {
    if let Ok(entries) = fs::read_dir(path) {
        let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
        paths.sort();
        for path in paths {
            add(&path, hasher);
        }
    } else if let Ok(bytes) = fs::read(path) {
        path.to_string_lossy().hash(hasher);
        bytes.hash(hasher);
    }
}
