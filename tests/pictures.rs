//! Pictures of bundles: the files that pages load, and what is kept of them for the next build.

use std::collections::BTreeMap;
use std::fs;

use image::codecs::jpeg::JpegEncoder;
use image::{ExtendedColorType, ImageEncoder as _, RgbImage};

use crate::support::{Site, tree};

const SECRET: &[u8] = b"44.4938N 11.3387E";
const TEXT: &str = "content/pages/note/index.it.md";
const CACHE: &str = ".approdo/cache/images";

/// A photograph, held upright, with the place where it was taken.
fn photo(width: u32, height: u32) -> Vec<u8> {
    let pixels = RgbImage::from_fn(width, height, |x, y| {
        image::Rgb([(x / 8) as u8, (y / 8) as u8, (x * y / 4096) as u8])
    });
    let mut out = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut out, 95);
    encoder.write_image(&pixels, width, height, ExtendedColorType::Rgb8).unwrap();
    let exif =
        [&b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"[..], SECRET].concat();
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    [&out[..2], b"\xff\xe1", &length, &exif, &out[2..]].concat()
}

fn site() -> Site {
    Site::new()
        .file(TEXT, "---\ntitle: Nota\n---\n![Lo sportello](<la foto.jpg>)\n\n![La porta](<la foto.jpg>)\n")
        .file("content/pages/note/la foto.jpg", photo(900, 1800))
}

fn pictures(site: &Site) -> BTreeMap<String, Vec<u8>> {
    site.output().into_iter().filter(|(path, _)| path.ends_with(".jpg")).collect()
}

#[test]
fn a_photograph_is_made_in_a_few_widths_turned_and_without_its_place() {
    let site = site();
    site.run().success();
    let files = pictures(&site);
    let widths: Vec<&str> =
        files.keys().map(|path| path.strip_prefix("files/pages/note/la foto-").unwrap()).collect();
    assert_eq!(widths.len(), 4, "{widths:?}");
    for (path, bytes) in &files {
        let image = image::load_from_memory(bytes).unwrap();
        let name = path.split("la foto-").nth(1).unwrap();
        assert_eq!(name.split('.').next(), Some(image.width().to_string().as_str()), "{path}");
        assert_eq!(image.height(), image.width().div_ceil(2), "{path}");
        assert!(!bytes.windows(SECRET.len()).any(|part| part == SECRET), "{path}");
    }
    let page = String::from_utf8(site.output()["it/note/index.html"].clone()).unwrap();
    let image = page.split("<img src=\"/files").nth(1).unwrap().split('>').next().unwrap();
    assert!(image.starts_with("/pages/note/la%20foto-800."), "{image}");
    for part in [
        " 480w, /files/pages/note/la%20foto-800.",
        " 800w, ",
        " 1600w\" sizes=\"",
        " width=\"1600\" height=\"800\"",
    ] {
        assert!(image.contains(part), "{part} in {image}");
    }
}

#[test]
fn what_was_made_is_taken_again_unless_somebody_touched_it() {
    let site = site();
    site.run().success();
    let (first, kept) = (pictures(&site), tree(&site.path(CACHE)));
    assert_eq!((first.len(), kept.len()), (4, 4));
    // A file that is whole is taken as it is, so this shows that nothing was made anew.
    let (name, bytes) = kept.first_key_value().unwrap();
    let made = &bytes[..bytes.len() - blake3::OUT_LEN];
    let other = [b"kept", blake3::hash(b"kept").as_bytes().as_slice()].concat();
    fs::write(site.path(CACHE).join(name), &other).unwrap();
    let site = site.file("content/pages/other.it.md", "---\ntitle: Altro\n---\nTesto.\n");
    site.run().success();
    let second = pictures(&site);
    let changed: Vec<_> = first.iter().filter(|(path, bytes)| second[*path] != **bytes).collect();
    assert_eq!(changed.len(), 1);
    assert!(changed[0].1 == made && second[changed[0].0] == b"kept");
    // One that is cut off or changed is not.
    for broken in [&other[..other.len() - 1], &[b"Kept", &other[4..]].concat(), b""] {
        fs::write(site.path(CACHE).join(name), broken).unwrap();
        let text = format!("---\ntitle: Altro\n---\nTesto {}.\n", broken.len());
        fs::write(site.path("content/pages/other.it.md"), text).unwrap();
        site.run().success();
        assert_eq!(pictures(&site), first);
        assert_eq!(tree(&site.path(CACHE)), kept);
    }
}

#[test]
fn what_no_page_needs_is_not_kept_and_check_keeps_nothing() {
    let site = site().file(format!("{CACHE}/note.txt"), "somebody's");
    let site = site.args(["check"]);
    site.run().success();
    assert_eq!(tree(&site.path(CACHE)).len(), 1);
    let site = site.args(["build"]);
    site.run().success();
    assert_eq!(tree(&site.path(CACHE)).len(), 5);
    let site = site.file("content/pages/note/la foto.jpg", photo(300, 200));
    site.run().success();
    assert_eq!((tree(&site.path(CACHE)).len(), pictures(&site).len()), (2, 1));
    let site = site.args(["clean"]);
    site.run().success();
    assert_eq!(tree(&site.path(CACHE)).into_keys().collect::<Vec<_>>(), ["note.txt"]);
    fs::remove_file(site.path(CACHE).join("note.txt")).unwrap();
    site.run().success();
    assert!(!site.path(".approdo").exists());
}

#[test]
fn a_link_in_the_place_of_the_cache_is_not_followed() {
    let name = "0123456789abcdef0123456789abcdef";
    let site = site().file(format!("elsewhere/{name}"), "mine").link(".approdo/cache", "../elsewhere");
    let site = site.file(format!("elsewhere/images/{name}"), "mine");
    site.run().success();
    assert_eq!(pictures(&site).len(), 4);
    assert_eq!(tree(&site.path("elsewhere")).len(), 2);
}
