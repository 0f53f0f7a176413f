//! Pictures: what a file holds, told from its headers; what is wrong with it; the files that pages load, made
//! from it without whatever a camera wrote about the place and the person.
//!
//! [`look()`] reads headers alone and walks over the rest, so it is fast and needs no memory. [`make()`] decodes.

mod colour;
mod fault;
mod gif;
mod jpeg;
mod look;
mod make;
mod palette;
mod png;
mod svg;
mod webp;

use image::metadata::Orientation;

pub use fault::Fault;
pub use look::{look, size};
pub use make::{Keep, make};

/// The most pixels along a side. Cameras and scanners stay below; what is larger is a mistake or an attack.
pub const LONGEST_SIDE: u32 = 12_000;
/// The most pixels: 50 million fill up to 200 MB of memory, a decoder needs as much again, and two pictures are made
/// at once.
pub const MOST_PIXELS: u64 = 50_000_000;
/// The widest file that pages load, in pixels: the text's column on a screen with two pixels a point.
pub const WIDEST: u32 = 1600;
/// Widths in pixels that a wider picture is also made in: phones, and the text's column.
const WIDTHS: [u32; 4] = [480, 800, 1200, WIDEST];

/// What a picture's bytes are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
    /// WebP without loss, or with transparency.
    WebP,
    /// WebP of a photograph: smaller ones are made as JPEG, for want of an encoder in Rust.
    WebPPhoto,
    /// GIF.
    Gif,
    /// SVG.
    Svg,
}

impl Format {
    /// Its name, and the endings of file names that fit it, the usual one first.
    pub fn names(self) -> (&'static str, &'static [&'static str]) {
        match self {
            Format::Jpeg => ("JPEG", &["jpg", "jpeg", "jpe", "jfif"]),
            Format::Png => ("PNG", &["png", "apng"]),
            Format::WebP | Format::WebPPhoto => ("WebP", &["webp"]),
            Format::Gif => ("GIF", &["gif"]),
            Format::Svg => ("SVG", &["svg"]),
        }
    }
}

/// A picture that pages can show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// What its bytes are.
    pub format: Format,
    /// Width and height in pixels, as it is shown; an SVG may have none.
    pub size: Option<(u32, u32)>,
    /// How it is to be turned before it is shown.
    orientation: Orientation,
    /// Whether it moves, so that it is served as one piece.
    moves: bool,
    /// The hash of the file and of how files are made from it.
    hash: blake3::Hash,
}

impl Picture {
    /// The widths of the files that pages load, from narrow to wide; of an SVG none, as it is copied.
    pub fn widths(&self) -> Vec<u32> {
        let Some((width, _)) = self.size.filter(|_| self.format != Format::Svg) else { return Vec::new() };
        if self.is_whole() {
            return vec![width];
        }
        let narrower = WIDTHS.into_iter().filter(|&narrower| narrower < width);
        narrower.chain((width <= WIDEST).then_some(width)).collect()
    }

    /// Width and height of its widest file in pixels: they keep a page from moving when it comes.
    pub fn shown(&self) -> Option<(u32, u32)> {
        match self.widths().last() {
            Some(&width) => Some((width, self.height(width))),
            None => self.size,
        }
    }

    /// The height of the file of a width.
    pub fn height(&self, width: u32) -> u32 {
        let (own, height) = self.size.unwrap_or((1, 1));
        let scaled = (u64::from(height) * u64::from(width) + u64::from(own) / 2) / u64::from(own.max(1));
        u32::try_from(scaled).unwrap_or(u32::MAX).max(1)
    }

    /// The path of the file of a width, from the path of the picture. It changes with the picture, so that
    /// browsers may keep what they have for ever.
    pub fn path(&self, path: &str, width: u32) -> String {
        let stem = match path.rsplit_once('.') {
            Some((stem, ending)) if !ending.contains('/') && !stem.ends_with('/') => stem,
            _ => path,
        };
        let ending = self.format_of(width).names().1.first().unwrap_or(&"");
        format!("{stem}-{width}.{}.{ending}", &self.hash.to_hex()[..8])
    }

    /// The format of the file of a width.
    fn format_of(&self, width: u32) -> Format {
        match self.format {
            Format::WebPPhoto if !self.is_as_it_is(width) => Format::Jpeg,
            format => format,
        }
    }

    /// Whether nothing but its metadata changes.
    fn is_whole(&self) -> bool {
        self.moves || self.format == Format::Gif
    }

    /// Whether the file of a width can be the picture itself, without its metadata.
    fn is_as_it_is(&self, width: u32) -> bool {
        self.is_whole()
            || (self.orientation == Orientation::NoTransforms
                && self.size.is_some_and(|(own, _)| own == width))
    }
}

/// Width and height after turning; the same again turns them back.
fn turned_size(width: u32, height: u32, orientation: Orientation) -> (u32, u32) {
    use Orientation::{Rotate90, Rotate90FlipH, Rotate270, Rotate270FlipH};
    let turned = matches!(orientation, Rotate90 | Rotate270 | Rotate90FlipH | Rotate270FlipH);
    if turned { (height, width) } else { (width, height) }
}

/// A number of `N` bytes, the first the most significant.
fn big<const N: usize>(bytes: &[u8], at: usize) -> Option<u32> {
    let bytes = bytes.get(at..at.checked_add(N)?)?;
    Some(bytes.iter().fold(0, |number, byte| number << 8 | u32::from(*byte)))
}

/// A number of `N` bytes, the first the least significant.
fn little<const N: usize>(bytes: &[u8], at: usize) -> Option<u32> {
    let bytes = bytes.get(at..at.checked_add(N)?)?;
    Some(bytes.iter().rev().fold(0, |number, byte| number << 8 | u32::from(*byte)))
}

/// The `u32` as an index; 32 bits fit wherever approdo runs.
fn index(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// What a file's headers say.
struct Header {
    format: Format,
    width: u32,
    height: u32,
    orientation: Orientation,
    moves: bool,
}

fn cut_off() -> Fault {
    Fault::Unreadable("it is cut off".to_string())
}

fn damaged(what: &str) -> Fault {
    Fault::Unreadable(what.to_string())
}

#[cfg(test)]
mod tests;
