//! What a file is, by its first bytes rather than by its name.

use image::metadata::Orientation;

use super::{
    Fault, Format, Header, LONGEST_SIDE, MOST_PIXELS, Picture, WIDEST, gif, jpeg, png, svg, turned_size, webp,
};

/// Changes with whatever changes the files that are made from a picture: names with its hash are for ever.
const RECIPE: &[u8] = b"1: CatmullRom; JPEG 82";

/// Other endings of pictures; these are not published.
const OTHERS: [&str; 9] = ["avif", "bmp", "heic", "heif", "jxl", "psd", "tif", "tiff", "svgz"];

/// Reads the headers of a file. `None` for one that is no picture, by its bytes and by its name.
pub fn look(path: &str, bytes: &[u8]) -> Option<Result<Picture, Fault>> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let ending = name.rsplit_once('.').map_or(String::new(), |(_, ending)| ending.to_ascii_lowercase());
    let named = [Format::Jpeg, Format::Png, Format::WebP, Format::Gif, Format::Svg];
    let named = named.into_iter().find(|format| format.names().1.contains(&ending.as_str()));
    let Some(found) = format(bytes) else {
        return match named {
            Some(Format::Svg) => svg_file(bytes),
            Some(format) => Some(Err(not(format, bytes))),
            None if OTHERS.contains(&ending.as_str()) => Some(Err(foreign(bytes, &ending))),
            None => None,
        };
    };
    let read = || {
        let header = match found {
            Format::Jpeg => jpeg::read(bytes)?,
            Format::Gif => gif::read(bytes)?,
            Format::Png => png::read(bytes)?,
            _ => webp::read(bytes)?,
        };
        if !found.names().1.contains(&ending.as_str()) {
            return Err(Fault::Name(found));
        }
        picture(header, bytes)
    };
    Some(read())
}

/// Width and height of a picture in pixels, where they can be read.
pub fn size(bytes: &[u8]) -> Option<(u32, u32)> {
    let header = match format(bytes) {
        Some(Format::Jpeg) => jpeg::read(bytes).ok()?,
        Some(Format::Png) => return png::size(bytes),
        Some(Format::Gif) => gif::read(bytes).ok()?,
        Some(_) => webp::read(bytes).ok()?,
        None => return svg::size(std::str::from_utf8(bytes).ok()?),
    };
    Some(shown(&header))
}

fn format(bytes: &[u8]) -> Option<Format> {
    match bytes {
        [0xff, 0xd8, 0xff, ..] => Some(Format::Jpeg),
        [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, ..] => Some(Format::Png),
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Some(Format::Gif),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(Format::WebP),
        _ => None,
    }
}

fn picture(header: Header, bytes: &[u8]) -> Result<Picture, Fault> {
    let (width, height) = shown(&header);
    if width == 0 || height == 0 {
        return Err(super::damaged("it has no width or no height"));
    }
    let pixels = u64::from(width) * u64::from(height);
    if width > LONGEST_SIDE || height > LONGEST_SIDE || pixels > MOST_PIXELS {
        return Err(Fault::TooLarge(width, height, "12000 pixels a side, 50 million in all"));
    }
    let whole = header.moves || header.format == Format::Gif;
    if whole && width > WIDEST {
        return Err(Fault::TooLarge(width, height, "1600 pixels of width for a GIF or a picture that moves"));
    }
    Ok(Picture {
        format: header.format,
        size: Some((width, height)),
        // Frames are placed on an unturned canvas.
        orientation: if whole { Orientation::NoTransforms } else { header.orientation },
        moves: header.moves,
        hash: hash(bytes),
    })
}

fn hash(bytes: &[u8]) -> blake3::Hash {
    let mut hasher = blake3::Hasher::new();
    hasher.update(RECIPE);
    hasher.update(bytes);
    hasher.finalize()
}

/// Width and height as the picture is shown.
fn shown(header: &Header) -> (u32, u32) {
    turned_size(header.width, header.height, header.orientation)
}

/// `None` for what is not even UTF-8: that has been reported when the file was read.
fn svg_file(bytes: &[u8]) -> Option<Result<Picture, Fault>> {
    let text = std::str::from_utf8(bytes).ok()?;
    Some(svg::check(text).map(|()| Picture {
        format: Format::Svg,
        size: svg::size(text),
        orientation: Orientation::NoTransforms,
        moves: false,
        hash: hash(bytes),
    }))
}

/// What a file is that has the name of a picture but not its bytes.
fn not(format: Format, bytes: &[u8]) -> Fault {
    if bytes.is_empty() {
        return super::damaged("the file is empty");
    }
    match foreign(bytes, "") {
        Fault::Format("", _) => super::damaged(&format!("it is not a {}", format.names().0)),
        fault => fault,
    }
}

/// A picture in a format that approdo does not take, by its bytes or else by its ending.
fn foreign(bytes: &[u8], ending: &str) -> Fault {
    let save = "save it as JPEG (photographs) or PNG (drawings, screens)";
    let name = match (bytes, ending) {
        ([_, _, _, _, b'f', b't', b'y', b'p', b'a', b'v', b'i', ..], _) | (_, "avif") => "AVIF",
        ([_, _, _, _, b'f', b't', b'y', b'p', ..], _) | (_, "heic" | "heif") => "HEIC",
        ([b'I', b'I', 42, 0, ..] | [b'M', b'M', 0, 42, ..], _) | (_, "tif" | "tiff") => "TIFF",
        ([b'B', b'M', ..], _) | (_, "bmp") => "BMP",
        (_, "jxl") => "JPEG XL",
        (_, "psd") => "PSD",
        (_, "svgz") => return Fault::Format("compressed SVG", "save it as SVG without compression"),
        _ => "",
    };
    Fault::Format(name, save)
}
