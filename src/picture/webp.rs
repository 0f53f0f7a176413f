//! WebP (RFC 9649): its chunks, and the file without its metadata.

use std::ops::Range;

use image::metadata::Orientation;

use super::{Fault, Format, Header, colour, cut_off, damaged, index, little};

/// What decides how the picture looks.
const KEPT: [&[u8; 4]; 6] = [b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF"];
/// The bits of `VP8X` that announce a profile, Exif and XMP.
const PROFILE: u8 = 0x20;
const METADATA: u8 = 0x08 | 0x04;

struct Chunk<'b> {
    kind: &'b [u8],
    data: &'b [u8],
    range: Range<usize>,
}

fn chunks(bytes: &[u8]) -> Result<Vec<Chunk<'_>>, Fault> {
    let end = index(little::<4>(bytes, 4).ok_or_else(cut_off)?).saturating_add(8);
    let bytes = bytes.get(..end).ok_or_else(cut_off)?;
    let mut found = Vec::new();
    let mut at = 12;
    while at < bytes.len() {
        let length = index(little::<4>(bytes, at + 4).ok_or_else(cut_off)?);
        let (start, stop) = (at + 8, (at + 8).saturating_add(length));
        let (Some(kind), Some(data)) = (bytes.get(at..at + 4), bytes.get(start..stop)) else {
            return Err(cut_off());
        };
        // Chunks are padded to even lengths; some programs forget it behind the last.
        let next = (stop + stop % 2).min(bytes.len());
        found.push(Chunk { kind, data, range: at..next });
        at = next;
    }
    Ok(found)
}

pub(super) fn read(bytes: &[u8]) -> Result<Header, Fault> {
    let chunks = chunks(bytes)?;
    let find = |kind: &[u8]| chunks.iter().find(|chunk| chunk.kind == kind).map(|chunk| chunk.data);
    let moves = find(b"ANIM").is_some() || find(b"ANMF").is_some();
    let photo = find(b"VP8 ");
    if photo.is_none() && find(b"VP8L").is_none() && !moves {
        return Err(damaged("it holds no pixels"));
    }
    let size = match (find(b"VP8X"), photo, find(b"VP8L")) {
        (Some(x), ..) => Some((little::<3>(x, 4), 1)).zip(Some((little::<3>(x, 7), 1))),
        (None, Some(data), _) => Some((little::<2>(data, 6).map(|n| n & 0x3fff), 0))
            .zip(Some((little::<2>(data, 8).map(|n| n & 0x3fff), 0))),
        (None, None, Some(data)) => {
            let bits = little::<4>(data, 1);
            Some((bits.map(|bits| bits & 0x3fff), 1)).zip(Some((bits.map(|bits| bits >> 14 & 0x3fff), 1)))
        }
        _ => None,
    };
    let Some(((Some(width), more_width), (Some(height), more_height))) = size else {
        return Err(cut_off());
    };
    let exif = find(b"EXIF").map(|data| data.strip_prefix(b"Exif\0\0").unwrap_or(data));
    let lossy = photo.is_some() && find(b"ALPH").is_none();
    Ok(Header {
        format: if lossy && !moves { Format::WebPPhoto } else { Format::WebP },
        width: width + more_width,
        height: height + more_height,
        orientation: exif.and_then(Orientation::from_exif_chunk).unwrap_or(Orientation::NoTransforms),
        moves,
    })
}

/// The same picture without metadata, and without its colour profile where that is the usual one.
pub(super) fn bare(bytes: &[u8]) -> Result<Vec<u8>, Fault> {
    let chunks = chunks(bytes)?;
    let profile = chunks.iter().find(|chunk| chunk.kind == b"ICCP");
    let keeps_profile = profile.is_some_and(|chunk| colour::matters(chunk.data));
    let mut out = b"RIFF\0\0\0\0WEBP".to_vec();
    for chunk in &chunks {
        let start = out.len();
        if KEPT.iter().any(|kind| chunk.kind == *kind) || (keeps_profile && chunk.kind == b"ICCP") {
            out.extend_from_slice(&bytes[chunk.range.clone()]);
            if out.len() % 2 == 1 {
                out.push(0);
            }
        }
        if chunk.kind == b"VP8X"
            && let Some(flags) = out.get_mut(start + 8)
        {
            *flags &= if keeps_profile { !METADATA } else { !(METADATA | PROFILE) };
        }
    }
    let length = u32::try_from(out.len() - 8).unwrap_or(u32::MAX);
    out[4..8].copy_from_slice(&length.to_le_bytes());
    Ok(out)
}
