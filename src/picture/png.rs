//! PNG (ISO/IEC 15948): the chunks that matter, and the file without the others.

use std::ops::Range;

use image::metadata::Orientation;

use super::{Fault, Format, Header, big, colour, cut_off, damaged, index};

const SIGNATURE: usize = 8;

/// What decides how the picture looks; the rest is text, dates and what cameras write.
const KEPT: [&[u8; 4]; 13] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"sRGB", b"cICP", b"sBIT", b"acTL",
    b"fcTL", b"fdAT",
];

struct Chunk<'b> {
    kind: &'b [u8],
    data: &'b [u8],
    range: Range<usize>,
}

fn chunks(bytes: &[u8]) -> Result<Vec<Chunk<'_>>, Fault> {
    let mut found = Vec::new();
    let mut at = SIGNATURE;
    loop {
        let length = index(big::<4>(bytes, at).ok_or_else(cut_off)?);
        let end = at.checked_add(12).and_then(|end| end.checked_add(length)).ok_or_else(cut_off)?;
        let (Some(kind), Some(data), true) =
            (bytes.get(at + 4..at + 8), bytes.get(at + 8..end - 4), end <= bytes.len())
        else {
            return Err(cut_off());
        };
        found.push(Chunk { kind, data, range: at..end });
        if kind == b"IEND" {
            return Ok(found);
        }
        at = end;
    }
}

/// Width and height; the rest need not be there.
pub(super) fn size(bytes: &[u8]) -> Option<(u32, u32)> {
    let size = (big::<4>(bytes, SIGNATURE + 8)?, big::<4>(bytes, SIGNATURE + 12)?);
    Some(size).filter(|(width, height)| *width > 0 && *height > 0)
}

pub(super) fn read(bytes: &[u8]) -> Result<Header, Fault> {
    let (Some(width), Some(height)) = (big::<4>(bytes, SIGNATURE + 8), big::<4>(bytes, SIGNATURE + 12))
    else {
        return Err(cut_off());
    };
    if bytes.get(SIGNATURE + 4..SIGNATURE + 8) != Some(b"IHDR") {
        return Err(damaged("it has no header"));
    }
    let too_large = width > super::LONGEST_SIDE || height > super::LONGEST_SIDE;
    // What is too large is said to be so, whole or not.
    let chunks = if too_large { Vec::new() } else { chunks(bytes)? };
    if !too_large && !chunks.iter().any(|chunk| chunk.kind == b"IDAT") {
        return Err(damaged("it holds no pixels"));
    }
    let exif = chunks.iter().find(|chunk| chunk.kind == b"eXIf");
    let orientation = exif.and_then(|chunk| Orientation::from_exif_chunk(chunk.data));
    Ok(Header {
        format: Format::Png,
        width,
        height,
        orientation: orientation.unwrap_or(Orientation::NoTransforms),
        moves: chunks.iter().any(|chunk| chunk.kind == b"acTL"),
    })
}

/// The same picture without metadata; `profile` is its colour profile.
pub(super) fn bare(bytes: &[u8], profile: &[u8]) -> Result<Vec<u8>, Fault> {
    let mut out = bytes.get(..SIGNATURE).unwrap_or_default().to_vec();
    for chunk in chunks(bytes)? {
        let kept = KEPT.iter().any(|kind| chunk.kind == *kind);
        if kept || (chunk.kind == b"iCCP" && colour::matters(profile)) {
            out.extend_from_slice(&bytes[chunk.range]);
        }
    }
    Ok(out)
}

/// The colours of a picture that has a list of at most 256, with their opacity.
pub(super) fn palette(bytes: &[u8]) -> Option<Vec<[u8; 4]>> {
    let chunks = chunks(bytes).ok()?;
    let find = |kind: &[u8]| chunks.iter().find(|chunk| chunk.kind == kind).map(|chunk| chunk.data);
    // Colour type 3; others may suggest colours, which is not the same.
    let list = find(b"PLTE").filter(|_| find(b"IHDR").and_then(|data| data.get(9)) == Some(&3))?;
    let opacity = find(b"tRNS").unwrap_or_default();
    let colours = list.chunks_exact(3).take(256).enumerate();
    Some(colours.map(|(at, c)| [c[0], c[1], c[2], opacity.get(at).copied().unwrap_or(255)]).collect())
}
