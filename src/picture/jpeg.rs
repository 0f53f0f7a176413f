//! JPEG (ITU-T T.81): the frame's header, and the file without its metadata.

use std::ops::Range;

use image::metadata::Orientation;

use super::{Fault, Format, Header, big, colour, cut_off, damaged, index};

/// A marker with what follows it: its parameters, and behind a start of scan the scan's data.
struct Segment {
    marker: u8,
    /// All of it, from the `FF` on.
    range: Range<usize>,
    /// The parameters.
    data: Range<usize>,
}

const SOS: u8 = 0xda;
const EOI: u8 = 0xd9;
const COM: u8 = 0xfe;
const APP0: u8 = 0xe0;
const APP1: u8 = 0xe1;
const APP2: u8 = 0xe2;
/// Adobe's marker: without it the colours of some files are read wrongly.
const APP14: u8 = 0xee;

/// All segments up to the end of the image; what stands behind it (a film, a second picture) does not belong.
fn segments(bytes: &[u8]) -> Result<Vec<Segment>, Fault> {
    let mut found = Vec::new();
    let mut at = 2;
    loop {
        if *bytes.get(at).ok_or_else(cut_off)? != 0xff {
            return Err(damaged("there is no marker where one must be"));
        }
        while bytes.get(at + 1) == Some(&0xff) {
            at += 1;
        }
        let marker = *bytes.get(at + 1).ok_or_else(cut_off)?;
        if marker == EOI {
            return Ok(found);
        }
        if marker == 0x01 || (0xd0..=0xd8).contains(&marker) {
            at += 2;
            continue;
        }
        let length = index(big::<2>(bytes, at + 2).ok_or_else(cut_off)?);
        let data = at + 4..at + 2 + length;
        if length < 2 || bytes.len() < data.end {
            return Err(cut_off());
        }
        let end = if marker == SOS { scan(bytes, data.end)? } else { data.end };
        found.push(Segment { marker, range: at..end, data });
        at = end;
    }
}

/// The end of a scan's data: the next marker that is neither stuffing nor a restart.
fn scan(bytes: &[u8], from: usize) -> Result<usize, Fault> {
    let ends = memchr::memchr_iter(0xff, bytes.get(from..).unwrap_or_default()).map(|at| from + at);
    let mut ends = ends.filter(|at| !matches!(bytes.get(at + 1), None | Some(0 | 0xd0..=0xd7 | 0xff)));
    ends.next().ok_or_else(cut_off)
}

pub(super) fn read(bytes: &[u8]) -> Result<Header, Fault> {
    let segments = segments(bytes)?;
    let data = |segment: &Segment| bytes.get(segment.data.clone()).unwrap_or_default();
    let is_frame =
        |segment: &&Segment| matches!(segment.marker, 0xc0..=0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf);
    let frame = segments.iter().find(is_frame).ok_or_else(|| damaged("it has no frame"))?;
    if !segments.iter().any(|segment| segment.marker == SOS) {
        return Err(damaged("it has no scan"));
    }
    let numbers = data(frame);
    let (Some(height), Some(width), Some(parts)) =
        (big::<2>(numbers, 1), big::<2>(numbers, 3), numbers.get(5))
    else {
        return Err(cut_off());
    };
    if !matches!(frame.marker, 0xc0..=0xc2) || numbers.first() != Some(&8) {
        return Err(Fault::Format("JPEG of a rare kind", "save it again as an ordinary JPEG"));
    }
    if *parts == 4 {
        return Err(Fault::Format("JPEG for printing (CMYK)", "save it in the colours of screens (RGB)"));
    }
    let exif = segments.iter().filter(|segment| segment.marker == APP1);
    let exif = exif.filter_map(|segment| data(segment).strip_prefix(b"Exif\0\0")).next();
    let orientation = exif.and_then(Orientation::from_exif_chunk).unwrap_or(Orientation::NoTransforms);
    Ok(Header { format: Format::Jpeg, width, height, orientation, moves: false })
}

/// The same image without metadata, and without its colour profile where that is the usual one.
pub(super) fn bare(bytes: &[u8]) -> Result<Vec<u8>, Fault> {
    let segments = segments(bytes)?;
    let data = |segment: &Segment| bytes.get(segment.data.clone()).unwrap_or_default();
    let is_profile =
        |segment: &Segment| segment.marker == APP2 && data(segment).starts_with(b"ICC_PROFILE\0");
    let profile: Vec<u8> = segments
        .iter()
        .filter(|s| is_profile(s))
        .flat_map(|s| data(s).get(14..).unwrap_or_default())
        .copied()
        .collect();
    let keeps_profile = colour::matters(&profile);
    let mut out = vec![0xff, 0xd8];
    for segment in &segments {
        match segment.marker {
            // The first part of JFIF's: the density, but not the small picture behind it.
            APP0 => {
                if let Some(head) = data(segment).strip_prefix(b"JFIF\0").and_then(|rest| rest.get(..7)) {
                    out.extend_from_slice(b"\xff\xe0\0\x10JFIF\0");
                    out.extend_from_slice(head);
                    out.extend_from_slice(&[0, 0]);
                }
            }
            APP2 if keeps_profile && is_profile(segment) => {
                out.extend_from_slice(&bytes[segment.range.clone()]);
            }
            APP14 if data(segment).starts_with(b"Adobe") => {
                out.extend_from_slice(&bytes[segment.range.clone()]);
            }
            0xe0..=0xef | COM => {}
            _ => out.extend_from_slice(&bytes[segment.range.clone()]),
        }
    }
    out.extend_from_slice(&[0xff, EOI]);
    Ok(out)
}
