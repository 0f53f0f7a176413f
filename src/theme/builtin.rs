//! The default theme, which is part of the program: as it is written, and with its scripts and stylesheets
//! without comments and indentation, which readers would download for nothing.

use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};

static WRITTEN: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");
static SMALL: Dir<'static> = include_dir!("$OUT_DIR/small");

/// The files of the default theme as they are written, by path.
pub fn builtin_files() -> BTreeMap<&'static str, &'static [u8]> {
    fn add(dir: &Dir<'static>, files: &mut BTreeMap<&'static str, &'static [u8]>) {
        files.extend(dir.files().filter_map(|file| Some((file.path().to_str()?, file.contents()))));
        dir.dirs().for_each(|inner| add(inner, files));
    }
    let mut files = BTreeMap::new();
    add(&WRITTEN, &mut files);
    files
}

/// What is served for a file of a theme. A file that differs from the default theme's is served as it is: it
/// belongs to the site.
pub(super) fn served<'f>(path: &str, bytes: &'f [u8]) -> &'f [u8] {
    let written = WRITTEN.get_file(path).map(|file| file.contents());
    match SMALL.get_file(path) {
        Some(small) if written == Some(bytes) => small.contents(),
        _ => bytes,
    }
}

#[cfg(test)]
mod tests {
    use super::{builtin_files, served};

    #[test]
    fn readers_load_scripts_and_styles_without_comments_and_own_files_as_they_are() {
        let files = builtin_files();
        let scripts = files.iter().filter(|(path, _)| path.ends_with(".js") || path.ends_with(".css"));
        for (path, bytes) in scripts {
            let small = served(path, bytes);
            assert!(small.len() < bytes.len(), "{path}");
            let text = String::from_utf8_lossy(small);
            assert!(!text.contains("/*") && !text.contains("// "), "{path}: {text}");
        }
        assert_eq!(served("assets/approdo.js", b"// mine\n"), b"// mine\n");
        assert_eq!(served("assets/mine.js", b"// mine\n"), b"// mine\n");
    }
}
