//! The files that pages load: decoded once, turned as the camera was held, made smaller, written without
//! metadata.

use std::borrow::Cow;
use std::io::Cursor;
use std::panic;

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer};
use image::codecs::jpeg::{JpegDecoder, JpegEncoder};
use image::codecs::png::{self as image_png, CompressionType, PngDecoder, PngEncoder};
use image::codecs::webp::{WebPDecoder, WebPEncoder};
use image::metadata::Orientation;
use image::{
    DynamicImage, ExtendedColorType, ImageBuffer, ImageDecoder, ImageEncoder, ImageError, ImageResult, Limits,
};
use rayon::prelude::*;

use super::{
    Fault, Format, LONGEST_SIDE, Picture, colour, damaged, gif, jpeg, palette, png, turned_size, webp,
};

/// The quality of JPEG: above it files grow faster than anybody sees.
const QUALITY: u8 = 82;
/// What a decoder may ask for at once, in bytes; twice as much for pixels of 16 bits as for the most of 8.
const MOST_MEMORY: u64 = 420_000_000;

/// Where files that were made before are kept.
pub trait Keep: Sync {
    /// The file of this name, exactly as it was kept.
    fn take(&self, name: &str) -> Option<Vec<u8>>;

    /// Keeps a file under a name.
    fn keep(&self, name: &str, bytes: &[u8]);
}

/// Keeps nothing.
impl Keep for () {
    fn take(&self, _name: &str) -> Option<Vec<u8>> {
        None
    }

    fn keep(&self, _name: &str, _bytes: &[u8]) {}
}

/// Makes the files of these widths from a picture's bytes, or takes those that were kept.
///
/// # Errors
/// A picture whose pixels cannot be read, though its headers could.
pub fn make(bytes: &[u8], picture: &Picture, widths: &[u32], keep: &dyn Keep) -> Result<Vec<Vec<u8>>, Fault> {
    let name = |width: u32| format!("{}-{width}", picture.hash.to_hex());
    let kept: Vec<Option<Vec<u8>>> = widths.iter().map(|&width| keep.take(&name(width))).collect();
    let source = if kept.iter().all(Option::is_some) { None } else { Some(source(bytes, picture)?) };
    let files = kept.into_par_iter().zip(widths).map(|(kept, &width)| match (kept, &source) {
        (Some(file), _) => Ok(file),
        (None, None) => Ok(Vec::new()),
        (None, Some(source)) => {
            let file = file(bytes, picture, source, width)?;
            keep.keep(&name(width), &file);
            Ok(file)
        }
    });
    files.collect()
}

/// What files are made from.
enum Source {
    /// The bytes alone.
    Whole,
    Pixels(Pixels),
}

/// Pixels of eight bits a part, as they are stored.
struct Pixels {
    width: u32,
    height: u32,
    kind: PixelType,
    bytes: Vec<u8>,
    /// The colour profile, where it matters.
    profile: Vec<u8>,
    /// The colours, where the picture has a list of them.
    palette: Option<Vec<[u8; 4]>>,
}

fn source(bytes: &[u8], picture: &Picture) -> Result<Source, Fault> {
    if picture.is_whole() {
        return Ok(Source::Whole);
    }
    // Decoders are other people's code, fed with what cameras and strangers write. Their authors return errors,
    // and mean to; where one has overlooked something, that is a fault of this one file, told like any other,
    // and no reason to end the build. Nothing is shared with the decoder, so nothing is left half done.
    let decoded = panic::catch_unwind(|| decode(bytes, picture));
    let decoded = decoded.unwrap_or_else(|_| Err(damaged("its decoder gave up")));
    decoded.map(Source::Pixels)
}

fn decode(bytes: &[u8], picture: &Picture) -> Result<Pixels, Fault> {
    let fault = |cause: ImageError| match cause {
        ImageError::Limits(_) => damaged("its pixels need too much memory"),
        _ => damaged("its pixels are damaged"),
    };
    let mut limits = Limits::default();
    (limits.max_image_width, limits.max_image_height) = (Some(LONGEST_SIDE), Some(LONGEST_SIDE));
    limits.max_alloc = Some(MOST_MEMORY);
    let mut decoder = decoder(bytes, picture.format, &limits).map_err(fault)?;
    decoder.set_limits(limits).map_err(fault)?;
    let (width, height) = decoder.dimensions();
    if Some(turned_size(width, height, picture.orientation)) != picture.size {
        return Err(damaged("it names two sizes"));
    }
    let profile = decoder.icc_profile().ok().flatten().unwrap_or_default();
    let image = DynamicImage::from_decoder(decoder).map_err(fault)?;
    let palette = if picture.format == Format::Png { png::palette(bytes) } else { None };
    let (kind, bytes) = parts(image);
    let grey = matches!(kind, PixelType::U8 | PixelType::U8x2);
    let matters = colour::matters(&profile) && colour::fits(&profile, grey);
    let profile = if matters { profile } else { Vec::new() };
    Ok(Pixels { width, height, kind, bytes, profile, palette })
}

fn decoder<'b>(bytes: &'b [u8], format: Format, limits: &Limits) -> ImageResult<Box<dyn ImageDecoder + 'b>> {
    let bytes = Cursor::new(bytes);
    Ok(match format {
        Format::Jpeg => Box::new(JpegDecoder::new(bytes)?),
        Format::Png => Box::new(PngDecoder::with_limits(bytes, limits.clone())?),
        _ => Box::new(WebPDecoder::new(bytes)?),
    })
}

/// Pixels of eight bits a part, without opacity where all are opaque.
fn parts(image: DynamicImage) -> (PixelType, Vec<u8>) {
    match image {
        DynamicImage::ImageLuma8(_) | DynamicImage::ImageLuma16(_) => {
            (PixelType::U8, image.into_luma8().into_raw())
        }
        DynamicImage::ImageLumaA8(_) | DynamicImage::ImageLumaA16(_) => {
            let pixels = image.into_luma_alpha8();
            if pixels.pixels().all(|pixel| pixel.0[1] == 255) {
                return (PixelType::U8, pixels.pixels().map(|pixel| pixel.0[0]).collect());
            }
            (PixelType::U8x2, pixels.into_raw())
        }
        image if image.color().has_alpha() => {
            let pixels = image.into_rgba8();
            if pixels.pixels().all(|pixel| pixel.0[3] == 255) {
                return (PixelType::U8x3, DynamicImage::ImageRgba8(pixels).into_rgb8().into_raw());
            }
            (PixelType::U8x4, pixels.into_raw())
        }
        image => (PixelType::U8x3, image.into_rgb8().into_raw()),
    }
}

fn file(bytes: &[u8], picture: &Picture, source: &Source, width: u32) -> Result<Vec<u8>, Fault> {
    let bare = || match picture.format {
        Format::Jpeg => jpeg::bare(bytes),
        Format::Png => {
            png::bare(bytes, if let Source::Pixels(pixels) = source { &pixels.profile } else { &[] })
        }
        Format::Gif => gif::bare(bytes),
        _ => webp::bare(bytes),
    };
    let Source::Pixels(pixels) = source else { return bare() };
    let height = picture.height(width);
    let as_it_is = picture.is_as_it_is(width);
    let bare = if as_it_is { Some(bare()?) } else { None };
    let smaller = match bare {
        // Written anew it would lose something for nothing.
        Some(file) if picture.format == Format::WebPPhoto => return Ok(file),
        bare => bare,
    };
    // Small pictures are turned faster than large ones, and need less memory.
    let (across, down) = turned_size(width, height, picture.orientation);
    let small = resize(pixels, across, down)?;
    let small = turn(small, pixels.kind, across, down, picture.orientation);
    let encoded = encode(pixels, &small, width, height, picture.format_of(width))?;
    Ok(match smaller {
        Some(file) if file.len() <= encoded.len() => file,
        _ => encoded,
    })
}

fn resize(pixels: &Pixels, width: u32, height: u32) -> Result<Cow<'_, [u8]>, Fault> {
    if (width, height) == (pixels.width, pixels.height) {
        return Ok(Cow::Borrowed(&pixels.bytes));
    }
    let from = ImageRef::new(pixels.width, pixels.height, &pixels.bytes, pixels.kind);
    let from = from.map_err(|cause| damaged(&cause.to_string()))?;
    let mut to = Image::new(width, height, pixels.kind);
    // Without the rings that sharper filters draw around letters.
    let options = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::CatmullRom));
    Resizer::new().resize(&from, &mut to, &options).map_err(|cause| damaged(&cause.to_string()))?;
    Ok(Cow::Owned(to.into_vec()))
}

/// The same pixels, turned as the camera was held.
fn turn(
    bytes: Cow<'_, [u8]>,
    kind: PixelType,
    width: u32,
    height: u32,
    orientation: Orientation,
) -> Cow<'_, [u8]> {
    if orientation == Orientation::NoTransforms {
        return bytes;
    }
    let bytes = bytes.into_owned();
    let image = match kind {
        PixelType::U8 => ImageBuffer::from_raw(width, height, bytes).map(DynamicImage::ImageLuma8),
        PixelType::U8x2 => ImageBuffer::from_raw(width, height, bytes).map(DynamicImage::ImageLumaA8),
        PixelType::U8x4 => ImageBuffer::from_raw(width, height, bytes).map(DynamicImage::ImageRgba8),
        _ => ImageBuffer::from_raw(width, height, bytes).map(DynamicImage::ImageRgb8),
    };
    let turned = image.map_or_else(Vec::new, |mut image| {
        image.apply_orientation(orientation);
        image.into_bytes()
    });
    Cow::Owned(turned)
}

fn encode(pixels: &Pixels, bytes: &[u8], width: u32, height: u32, format: Format) -> Result<Vec<u8>, Fault> {
    if let Some(colours) = &pixels.palette
        && let Some(file) =
            palette::encode(&rgba(bytes, pixels.kind), width, height, colours, &pixels.profile)
    {
        return Ok(file);
    }
    let mut out = Vec::new();
    let done = match format {
        Format::Jpeg => {
            let (bytes, kind) = opaque(bytes, pixels.kind);
            write(JpegEncoder::new_with_quality(&mut out, QUALITY), pixels, &bytes, (width, height), kind)
        }
        Format::Png => {
            // Photographs get smaller with filters, drawings without.
            let mut with = |filter| {
                let mut file = Vec::new();
                let encoder = PngEncoder::new_with_quality(&mut file, CompressionType::Best, filter);
                let done = write(encoder, pixels, bytes, (width, height), pixels.kind);
                if out.is_empty() || file.len() < out.len() {
                    out = file;
                }
                done
            };
            with(image_png::FilterType::Adaptive).and_then(|()| with(image_png::FilterType::NoFilter))
        }
        _ => write(WebPEncoder::new_lossless(&mut out), pixels, bytes, (width, height), pixels.kind),
    };
    done.map_err(|cause| damaged(&cause.to_string()))?;
    Ok(out)
}

fn write(
    mut encoder: impl ImageEncoder,
    pixels: &Pixels,
    bytes: &[u8],
    (width, height): (u32, u32),
    kind: PixelType,
) -> ImageResult<()> {
    if !pixels.profile.is_empty() {
        encoder.set_icc_profile(pixels.profile.clone()).map_err(ImageError::Unsupported)?;
    }
    let colour = match kind {
        PixelType::U8 => ExtendedColorType::L8,
        PixelType::U8x2 => ExtendedColorType::La8,
        PixelType::U8x4 => ExtendedColorType::Rgba8,
        _ => ExtendedColorType::Rgb8,
    };
    encoder.write_image(bytes, width, height, colour)
}

/// The same pixels without opacity, which JPEG does not have.
fn opaque(bytes: &[u8], kind: PixelType) -> (Vec<u8>, PixelType) {
    match kind {
        PixelType::U8x4 => {
            (bytes.chunks_exact(4).flat_map(|p| [p[0], p[1], p[2]]).collect(), PixelType::U8x3)
        }
        PixelType::U8x2 => (bytes.chunks_exact(2).map(|p| p[0]).collect(), PixelType::U8),
        kind => (bytes.to_vec(), kind),
    }
}

/// The same pixels as red, green, blue and opacity.
fn rgba(bytes: &[u8], kind: PixelType) -> Vec<u8> {
    match kind {
        PixelType::U8 => bytes.iter().flat_map(|&p| [p, p, p, 255]).collect(),
        PixelType::U8x2 => bytes.chunks_exact(2).flat_map(|p| [p[0], p[0], p[0], p[1]]).collect(),
        PixelType::U8x4 => bytes.to_vec(),
        _ => bytes.chunks_exact(3).flat_map(|p| [p[0], p[1], p[2], 255]).collect(),
    }
}
