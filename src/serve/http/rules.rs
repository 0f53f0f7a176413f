//! The site's own rules for its host, `_redirects` and `_headers`, in the syntax that Netlify and Cloudflare Pages
//! share. A line that cannot be followed here, such as one for another server or a country, counts for nothing.

use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};

use super::address::link;

/// The file with the redirects.
pub(super) const REDIRECTS: &str = "_redirects";
/// The file with the headers.
pub(super) const HEADERS: &str = "_headers";

/// Where a path leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Rule {
    /// A path from the root of the host, or an address.
    pub(super) to: String,
    /// How: 200 and the errors show what is there, the others send the reader on.
    pub(super) status: StatusCode,
}

/// The first rule for a path, of those that come before files or of those after. `path` begins with a slash and has no
/// escapes.
pub(super) fn redirect(text: &str, path: &str, before_files: bool, headers: &HeaderMap) -> Option<Rule> {
    text.lines().find_map(|line| {
        let mut words = line.split('#').next()?.split_whitespace();
        let (from, to) = (words.next()?, words.next()?);
        let caught = caught(from, path)?;
        let mut status = words.next().unwrap_or("301");
        let forced = status.ends_with('!');
        status = status.trim_end_matches('!');
        let known = to.starts_with('/') || to.starts_with("https://") || to.starts_with("http://");
        if forced != before_files || !known || !words.all(|condition| holds(condition, headers)) {
            return None;
        }
        let status = StatusCode::from_bytes(status.as_bytes()).ok()?;
        let shows = !status.is_redirection();
        (!shows || to.starts_with('/')).then(|| Rule { to: filled(to, &caught, shows), status })
    })
}

/// The headers for a path, in the order of the rules.
pub(super) fn headers(text: &str, path: &str) -> Vec<(HeaderName, HeaderValue)> {
    let mut applies = false;
    let mut found = Vec::new();
    for line in text.lines().filter(|line| !line.trim_start().starts_with('#')) {
        if !line.starts_with([' ', '\t']) {
            applies = caught(line.trim(), path).is_some();
        } else if let (true, Some((name, value))) = (applies, line.split_once(':')) {
            let pair = (name.trim().parse().ok(), value.trim().parse().ok());
            if let (Some(name), Some(value)) = pair
                && is_free(&name)
            {
                found.push((name, value));
            }
        }
    }
    found
}

/// Whether a site may set this header. What frames a message is the server's, and no other site may read anything.
fn is_free(name: &HeaderName) -> bool {
    let taken = [
        header::CONNECTION,
        header::CONTENT_ENCODING,
        header::CONTENT_LENGTH,
        header::ETAG,
        header::LOCATION,
        header::TRANSFER_ENCODING,
        header::UPGRADE,
    ];
    !taken.contains(name) && !name.as_str().starts_with("access-control-")
}

/// What the names of a pattern stand for in a path; `None` where it does not match. A slash at the end counts for
/// nothing.
fn caught<'r>(pattern: &'r str, path: &'r str) -> Option<Vec<(&'r str, &'r str)>> {
    if !pattern.starts_with('/') {
        return None;
    }
    let mut caught = Vec::new();
    let mut rest = path.trim_start_matches('/');
    let mut parts = pattern.trim_matches('/').split('/').peekable();
    if parts.peek() == Some(&"") {
        parts.next();
    }
    for part in parts {
        if part == "*" {
            caught.push(("splat", rest));
            return Some(caught);
        }
        let (first, more) = rest.split_once('/').unwrap_or((rest, ""));
        match part.strip_prefix(':') {
            Some(name) if !first.is_empty() => caught.push((name, first)),
            _ if part == first && !first.is_empty() => {}
            _ => return None,
        }
        rest = more;
    }
    rest.trim_end_matches('/').is_empty().then_some(caught)
}

/// The target with what its names stand for: as text where a file is looked up, as a link where it is sent.
fn filled(to: &str, caught: &[(&str, &str)], as_text: bool) -> String {
    let mut filled = to.to_string();
    for (name, value) in caught {
        let value = if as_text { (*value).to_string() } else { link("", value) };
        filled = filled.replace(&format!(":{name}"), &value);
    }
    filled
}

/// Whether a condition holds for a request; only that about the first language can.
fn holds(condition: &str, headers: &HeaderMap) -> bool {
    let Some(("Language", wanted)) = condition.split_once('=') else { return false };
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let first = accepted.unwrap_or_default().split([',', ';']).next().unwrap_or_default().trim();
    wanted.split(',').any(|tag| {
        let start = first.get(..tag.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(tag))
            && matches!(first.as_bytes().get(tag.len()), None | Some(b'-'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: &str = "\
# comment
/old            /it/new/                 301
/it/vecchi/*    /it/guide/:splat         302   # behind
/:lang/desk/:id /:lang/parma/desks/:id/
/away           https://other.example/x  307
/proxy/*        https://other.example/:splat 200
/shown          /it/new/index.html       200!
/               /en/                     302!  Language=en,ar
/               /de/                     302!  Country=de
/               /it/                     302!
/it/*           /it/404.html             404
";

    fn rule(path: &str, before_files: bool, language: &str) -> Option<(String, u16)> {
        let headers = HeaderMap::from_iter([(header::ACCEPT_LANGUAGE, language.parse().unwrap())]);
        redirect(RULES, path, before_files, &headers).map(|rule| (rule.to, rule.status.as_u16()))
    }

    #[test]
    fn the_first_rule_that_fits_counts() {
        let after = |path: &str| rule(path, false, "it");
        assert_eq!(after("/old"), Some(("/it/new/".to_string(), 301)));
        assert_eq!(after("/old/"), after("/old"));
        assert_eq!(after("/it/vecchi/a b/c/"), Some(("/it/guide/a%20b/c/".to_string(), 302)));
        assert_eq!(after("/it/desk/1"), Some(("/it/parma/desks/1/".to_string(), 301)));
        assert_eq!(after("/away"), Some(("https://other.example/x".to_string(), 307)));
        assert_eq!(after("/it/none/"), Some(("/it/404.html".to_string(), 404)));
        assert_eq!(after("/proxy/x"), None);
        assert_eq!(after("/older"), None);
        assert_eq!(after("/shown"), None);
        assert_eq!(rule("/shown", true, ""), Some(("/it/new/index.html".to_string(), 200)));
    }

    #[test]
    fn a_rule_for_a_language_asks_the_browser() {
        let root = |language: &str| rule("/", true, language).unwrap().0;
        assert_eq!(root("en-GB,en;q=0.9,it;q=0.8"), "/en/");
        assert_eq!(root("AR"), "/en/");
        assert_eq!(root("de,en"), "/it/");
        assert_eq!(root("eng"), "/it/");
        assert_eq!(root(""), "/it/");
    }

    #[test]
    fn headers_hold_for_the_paths_above_them() {
        let text = "/*\n  X-Frame-Options: DENY\n  Access-Control-Allow-Origin: *\n  Content-Length: 7\n\
                    # no\n/assets/*\n\tCache-Control: public, max-age=9\n  nonsense\nhttps://x.example/*\n  X-No: 1\n";
        let names = |path: &str| -> Vec<String> {
            headers(text, path)
                .iter()
                .map(|(name, value)| format!("{name}: {}", value.to_str().unwrap()))
                .collect()
        };
        assert_eq!(names("/it/"), ["x-frame-options: DENY"]);
        assert_eq!(names("/assets/a.css"), ["x-frame-options: DENY", "cache-control: public, max-age=9"]);
    }
}
