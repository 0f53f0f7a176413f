//! Files that were packed beforehand, beside those that they hold.

use axum::http::{HeaderMap, header};

/// The packed forms, the smaller first: the ending of the file, and the name of the encoding.
const FORMS: [(&str, &str); 2] = [(".br", "br"), (".gz", "gzip")];

/// The packed forms of a file that a client takes (RFC 9110, 12.5.3).
pub(super) fn forms(headers: &HeaderMap) -> impl Iterator<Item = (&'static str, &'static str)> + use<> {
    let accepted = headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    let accepted = accepted.collect::<Vec<_>>().join(",").to_ascii_lowercase();
    FORMS.into_iter().filter(move |(_, name)| accepts(&accepted, name))
}

/// All packed forms that there can be.
pub(super) fn all() -> impl Iterator<Item = &'static str> {
    FORMS.into_iter().map(|(ending, _)| ending)
}

fn accepts(accepted: &str, name: &str) -> bool {
    let weight = |wanted: &str| {
        accepted.split(',').find_map(|choice| {
            let (coding, parameters) = choice.split_once(';').unwrap_or((choice, ""));
            let quality = parameters.trim().strip_prefix("q=").map_or(Ok(1.0), str::parse::<f32>);
            (coding.trim() == wanted).then(|| quality.unwrap_or(0.0))
        })
    };
    weight(name).or_else(|| weight("*")).is_some_and(|quality| quality > 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_accepted_is_sent() {
        let names = |accepted: &str| -> Vec<&str> {
            let headers = HeaderMap::from_iter([(header::ACCEPT_ENCODING, accepted.parse().unwrap())]);
            forms(&headers).map(|(_, name)| name).collect()
        };
        assert_eq!(names("gzip, deflate, br, zstd"), ["br", "gzip"]);
        assert_eq!(names("GZIP;q=0.5"), ["gzip"]);
        assert_eq!(names("br;q=0, *"), ["gzip"]);
        assert_eq!(names("brotli, gzip;q=0.000"), [""; 0]);
        assert_eq!(names(""), [""; 0]);
        assert_eq!(forms(&HeaderMap::new()).count(), 0);
    }
}
