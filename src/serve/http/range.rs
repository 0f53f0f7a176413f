//! A part of a file, as players of films ask for it: some play nothing from a host that sends files as a whole only.

use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use http_range_header::parse_range_header;

/// The part of a file that is asked for, with its status (RFC 9110, section 14). Several parts at once, and a part of
/// a version that the client names, are answered with the whole, as the RFC allows.
pub(super) fn part(bytes: Bytes, asked: &HeaderMap, headers: &mut HeaderMap) -> (StatusCode, Bytes) {
    headers.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    let range = asked.get(header::RANGE).filter(|_| !asked.contains_key(header::IF_RANGE));
    let Some(range) = range.and_then(|range| parse_range_header(range.to_str().ok()?).ok()) else {
        return (StatusCode::OK, bytes);
    };
    let length = bytes.len();
    let (status, place, part) = match range.validate(length as u64).as_deref() {
        Ok([range]) => {
            // Both lie within the file.
            let (first, last) = (*range.start() as usize, *range.end() as usize);
            let place = format!("bytes {first}-{last}/{length}");
            (StatusCode::PARTIAL_CONTENT, place, bytes.slice(first..=last))
        }
        Ok(_) => return (StatusCode::OK, bytes),
        Err(_) => (StatusCode::RANGE_NOT_SATISFIABLE, format!("bytes */{length}"), Bytes::new()),
    };
    headers.extend(HeaderValue::try_from(place).ok().map(|place| (header::CONTENT_RANGE, place)));
    (status, part)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is answered to a range of a file of ten bytes: the status, the place, and the bytes.
    fn asked(lines: &[(&'static str, &'static str)]) -> (u16, String, String) {
        let asked =
            lines.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect();
        let mut headers = HeaderMap::new();
        let (status, part) = part(Bytes::from_static(b"0123456789"), &asked, &mut headers);
        assert_eq!(headers[header::ACCEPT_RANGES], "bytes");
        let place = headers.get(header::CONTENT_RANGE).map_or("", |place| place.to_str().unwrap());
        (status.as_u16(), place.to_string(), String::from_utf8(part.to_vec()).unwrap())
    }

    #[test]
    fn a_part_is_sent_alone() {
        let part = |range| asked(&[("range", range)]);
        let answer = |status, place: &str, part: &str| (status, place.to_string(), part.to_string());
        assert_eq!(part("bytes=0-1"), answer(206, "bytes 0-1/10", "01"));
        assert_eq!(part("bytes=7-"), answer(206, "bytes 7-9/10", "789"));
        assert_eq!(part("bytes=-2"), answer(206, "bytes 8-9/10", "89"));
        assert_eq!(part("bytes=8-99"), answer(206, "bytes 8-9/10", "89"));
        assert_eq!(part("bytes=10-"), answer(416, "bytes */10", ""));
    }

    #[test]
    fn whatever_else_is_asked_for_gives_the_whole() {
        let whole = (200, String::new(), "0123456789".to_string());
        for range in ["bytes=0-1,4-5", "bytes=2-1", "lines=0-1", "bytes", "bytes=a-b", ""] {
            assert_eq!(asked(&[("range", range)]), whole, "{range}");
        }
        assert_eq!(asked(&[]), whole);
        assert_eq!(asked(&[("range", "bytes=0-1"), ("if-range", "\"x\"")]), whole);
    }

    #[test]
    fn a_file_without_bytes_has_no_part() {
        let asked = [(header::RANGE, HeaderValue::from_static("bytes=0-1"))].into_iter().collect();
        let (status, part) = part(Bytes::new(), &asked, &mut HeaderMap::new());
        assert_eq!((status.as_u16(), part.len()), (416, 0));
    }
}
