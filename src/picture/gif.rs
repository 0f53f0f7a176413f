//! GIF (89a): its blocks, and the file without its comments.

use super::{Fault, Format, Header, cut_off, damaged, little};

/// The applications whose blocks say how often a film is played.
const LOOPS: [&[u8]; 2] = [b"NETSCAPE2.0", b"ANIMEXTS1.0"];

/// Walks over the file. Gives the number of frames, and the file without comments and foreign blocks.
fn walk(bytes: &[u8]) -> Result<(usize, Vec<u8>), Fault> {
    let table = |flags: u8| if flags & 0x80 == 0 { 0 } else { 3usize << ((flags & 7) + 1) };
    let flags = *bytes.get(10).ok_or_else(cut_off)?;
    let mut at = 13 + table(flags);
    let mut out = bytes.get(..at).ok_or_else(cut_off)?.to_vec();
    let mut frames = 0;
    loop {
        let start = at;
        let kept = match bytes.get(at).ok_or_else(cut_off)? {
            0x3b => {
                out.push(0x3b);
                return Ok((frames, out));
            }
            0x2c => {
                let flags = *bytes.get(at + 9).ok_or_else(cut_off)?;
                frames += 1;
                at = blocks(bytes, at + 10 + table(flags) + 1)?;
                true
            }
            0x21 => {
                let label = *bytes.get(at + 1).ok_or_else(cut_off)?;
                let application = bytes.get(at + 3..at + 14).unwrap_or_default();
                at = blocks(bytes, at + 2)?;
                match label {
                    0xff => LOOPS.contains(&application),
                    label => label == 0xf9,
                }
            }
            _ => return Err(damaged("there is no block where one must be")),
        };
        if kept {
            out.extend_from_slice(bytes.get(start..at).ok_or_else(cut_off)?);
        }
    }
}

/// The end of a row of sub-blocks.
fn blocks(bytes: &[u8], mut at: usize) -> Result<usize, Fault> {
    loop {
        let length = usize::from(*bytes.get(at).ok_or_else(cut_off)?);
        at += 1 + length;
        if length == 0 {
            return Ok(at);
        }
    }
}

pub(super) fn read(bytes: &[u8]) -> Result<Header, Fault> {
    let (frames, _) = walk(bytes)?;
    let (Some(width), Some(height)) = (little::<2>(bytes, 6), little::<2>(bytes, 8)) else {
        return Err(cut_off());
    };
    if frames == 0 {
        return Err(damaged("it holds no pixels"));
    }
    let orientation = image::metadata::Orientation::NoTransforms;
    Ok(Header { format: Format::Gif, width, height, orientation, moves: frames > 1 })
}

/// The same picture without comments.
pub(super) fn bare(bytes: &[u8]) -> Result<Vec<u8>, Fault> {
    walk(bytes).map(|(_, out)| out)
}
