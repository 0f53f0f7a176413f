//! Pictures with a list of colours: a smaller one of a drawing keeps the list, and so stays a small file.

use std::collections::HashMap;

use png::{BitDepth, ColorType, Compression, Encoder, Filter};

/// A pixel may differ so much from its colour in the list, as the sum of squares over its four parts …
const NEAR: u32 = 48 * 48;
/// … and one in so many may differ more. Otherwise edges would look torn: black-and-white scans, say.
const FAR_PIXELS: usize = 100;

/// Writes pixels (RGBA) as a PNG with these colours. `None` where they do not do.
pub(super) fn encode(
    rgba: &[u8],
    width: u32,
    height: u32,
    colours: &[[u8; 4]],
    profile: &[u8],
) -> Option<Vec<u8>> {
    let mut known: HashMap<[u8; 4], (u8, bool)> = HashMap::new();
    let mut far = 0;
    let indexes: Vec<u8> = rgba
        .chunks_exact(4)
        .map(|pixel| {
            let pixel = [pixel[0], pixel[1], pixel[2], pixel[3]];
            let (index, is_near) = *known.entry(pixel).or_insert_with(|| nearest(pixel, colours));
            far += usize::from(!is_near);
            index
        })
        .collect();
    if far > indexes.len() / FAR_PIXELS {
        return None;
    }
    let mut out = Vec::new();
    let mut info = png::Info::with_size(width, height);
    (info.color_type, info.bit_depth) = (ColorType::Indexed, BitDepth::Eight);
    info.palette = Some(colours.iter().flat_map(|colour| colour[..3].to_vec()).collect());
    if colours.iter().any(|colour| colour[3] < 255) {
        info.trns = Some(colours.iter().map(|colour| colour[3]).collect());
    }
    if !profile.is_empty() {
        info.icc_profile = Some(profile.into());
    }
    let mut encoder = Encoder::with_info(&mut out, info).ok()?;
    encoder.set_compression(Compression::High);
    encoder.set_filter(Filter::NoFilter);
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(&indexes).ok()?;
    writer.finish().ok()?;
    Some(out)
}

/// The nearest colour of the list, and whether it is near. What is clear has no colour.
fn nearest(pixel: [u8; 4], colours: &[[u8; 4]]) -> (u8, bool) {
    let weighed = |[r, g, b, a]: [u8; 4]| {
        let part = |value: u8| i32::from(value) * i32::from(a) / 255;
        [part(r), part(g), part(b), i32::from(a)]
    };
    let own = weighed(pixel);
    let distance = |colour: [u8; 4]| -> u32 {
        weighed(colour).iter().zip(own).map(|(a, b)| (a - b).unsigned_abs().pow(2)).sum()
    };
    let best = (0u8..=255).zip(colours).map(|(index, colour)| (distance(*colour), index)).min();
    best.map_or((0, false), |(distance, index)| (index, distance <= NEAR))
}
