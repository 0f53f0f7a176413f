//! The path of a request as the key of a file.

/// What the path of a request asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Address {
    /// A file or folder, by its path below the site's root without a slash in front; a folder ends with a slash,
    /// the root is empty.
    Below(String),
    /// The path that the site lies under, without the slash at its end.
    Root,
    /// A path outside the site.
    Outside,
    /// Nothing that a file could be called.
    Invalid,
}

/// Reads the path of a request; `base` is the path that the site lies under, as it is written in addresses, with a
/// slash at both ends.
pub(super) fn address(path: &str, base: &str) -> Address {
    let (Some(path), Some(base)) = (decoded(path), decoded(base)) else { return Address::Invalid };
    match path.strip_prefix(&base) {
        Some(below) if below.is_empty() || is_key(below.strip_suffix('/').unwrap_or(below)) => {
            Address::Below(below.to_string())
        }
        Some(_) => Address::Invalid,
        None if base.strip_suffix('/') == Some(&path) => Address::Root,
        None => Address::Outside,
    }
}

/// Whether every part could be the name of a file.
fn is_key(path: &str) -> bool {
    let part = |part: &str| {
        !matches!(part, "" | "." | "..") && !part.contains(|c: char| c.is_control() || c == '\\')
    };
    path.split('/').all(part)
}

/// The path with its escapes resolved. `None` where they make no text, or hide a slash.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let mut digit = || char::from(rest.next()?).to_digit(16);
        let byte = u8::try_from(digit()? * 16 + digit()?).ok()?;
        if matches!(byte, b'/' | b'\\' | 0) {
            return None;
        }
        bytes.push(byte);
    }
    String::from_utf8(bytes).ok()
}

/// The path of a link to a key; `base` is the path that the site lies under.
pub(super) fn link(base: &str, key: &str) -> String {
    let mut link = base.to_string();
    for byte in key.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~!$&'()*+,;=:@".contains(&byte) {
            link.push(char::from(byte));
        } else {
            link.push_str(&format!("%{byte:02X}"));
        }
    }
    link
}

#[cfg(test)]
mod tests {
    use super::*;

    fn below(path: &str) -> Address {
        Address::Below(path.to_string())
    }

    #[test]
    fn paths_become_keys() {
        for (path, key) in [
            ("/", ""),
            ("/it/", "it/"),
            ("/it/parma/index.html", "it/parma/index.html"),
            ("/it/citt%C3%A0/", "it/città/"),
            ("/a%20b%3Fc", "a b?c"),
            ("/a..b/...", "a..b/..."),
        ] {
            assert_eq!(address(path, "/"), below(key), "{path}");
        }
        assert_eq!(address("/sub/it/", "/sub/"), below("it/"));
        assert_eq!(address("/città/it/", "/citt%C3%A0/"), below("it/"));
        assert_eq!(address("/sub", "/sub/"), Address::Root);
        assert_eq!(address("/subway/", "/sub/"), Address::Outside);
        assert_eq!(address("/", "/sub/"), Address::Outside);
    }

    #[test]
    fn no_key_leads_out_of_the_site() {
        for path in [
            "//",
            "//evil.example/",
            "/../etc/passwd",
            "/it/../../etc/passwd",
            "/%2e%2e/etc/passwd",
            "/..%2fetc/passwd",
            "/it%2findex.html",
            "/it/./x",
            "/it//x",
            "/it/%00",
            "/it/x%00.html",
            "/%ff",
            "/%c0%ae%c0%ae/x",
            "/%",
            "/%4",
            "/%zz",
            "/a\\b",
            "/a%5Cb",
            "/a%0d%0ab",
            "/it//",
        ] {
            let found = address(path, "/");
            assert!(matches!(found, Address::Invalid | Address::Outside), "{path}: {found:?}");
        }
    }

    #[test]
    fn a_link_leads_back_to_its_key() {
        for key in ["it/parma/", "it/città/a b?c#d%e/", "x"] {
            assert_eq!(address(&link("/sub/", key), "/sub/"), below(key));
        }
    }
}
