//! The answer to a request: which file, and how it goes out.

use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};

use super::address::{Address, address, link};
use super::kind::{is_page, media_type};
use super::rules::{self, HEADERS, REDIRECTS};
use super::{Service, accept, events, inject, range, refuse};
use crate::serve::{Live, Manner, Pages, client};

/// Answers a request for whatever is served.
pub(super) async fn answer(State(service): State<Arc<Service>>, request: Request) -> Response {
    let Some(pages) = service.live.pages().await else {
        return refuse::text(StatusCode::SERVICE_UNAVAILABLE, "There is nothing to show yet.");
    };
    let (uri, mut headers) = (request.uri().clone(), request.headers().clone());
    // It has a meaning for no other method (RFC 9110, 14.2).
    if request.method() != Method::GET {
        headers.remove(header::RANGE);
    }
    if service.manner == Manner::Live
        && let Address::Below(path) = address(uri.path(), pages.base())
        && path.strip_prefix(client::FOLDER) == Some(client::EVENTS)
    {
        return events::events(&service.live);
    }
    // A page may be made only now.
    let made = tokio::task::spawn_blocking(move || {
        let pages = match pages.renewed() {
            Some(renewed) => {
                service.live.show(Arc::clone(&renewed));
                renewed
            }
            None => pages,
        };
        Asked { pages: &*pages, live: &service.live, manner: service.manner, uri: &uri, headers: &headers }
            .answer()
    });
    made.await.unwrap_or_else(|_| {
        refuse::text(StatusCode::INTERNAL_SERVER_ERROR, "This page could not be made: see the terminal.")
    })
}

/// A request, and what it is answered from.
struct Asked<'r> {
    pages: &'r dyn Pages,
    live: &'r Live,
    manner: Manner,
    uri: &'r Uri,
    headers: &'r HeaderMap,
}

/// What a path leads to.
enum Found {
    File(String),
    /// To the same path with a slash behind it.
    Folder,
    Nothing,
}

impl Asked<'_> {
    fn answer(&self) -> Response {
        let base = self.pages.base();
        let path = match address(self.uri.path(), base) {
            Address::Below(path) => path,
            Address::Root => return self.leads(StatusCode::FOUND, base),
            Address::Outside => return self.moved().unwrap_or_else(|| refuse::outside(base)),
            Address::Invalid => {
                return refuse::text(StatusCode::BAD_REQUEST, "No page has such an address.");
            }
        };
        if self.manner == Manner::Live
            && let Some(own) = path.strip_prefix(client::FOLDER)
        {
            return self.own(own);
        }
        if let Some(response) = self.ruled(&path, true) {
            return response;
        }
        match self.find(&path) {
            Found::File(key) => self.file(&key, &key, StatusCode::OK),
            Found::Folder => self.leads(StatusCode::FOUND, &link(base, &format!("{path}/"))),
            Found::Nothing => {
                let ruled = self.ruled(&path, false).or_else(|| self.moved());
                ruled.unwrap_or_else(|| self.not_found(&path))
            }
        }
    }

    /// To the same page where the site lies now, if it lay elsewhere when the page was opened. No host does so.
    fn moved(&self) -> Option<Response> {
        if self.manner != Manner::Live {
            return None;
        }
        let base = self.pages.base();
        let to = format!("{base}{}", self.live.moved(self.uri.path(), base)?);
        matches!(address(&to, base), Address::Below(_)).then(|| self.leads(StatusCode::FOUND, &to))
    }

    /// What a path below the base leads to, as hosts see it.
    fn find(&self, path: &str) -> Found {
        let has = |key: &str| !matches!(key, REDIRECTS | HEADERS) && self.pages.has(key);
        if path.is_empty() || path.ends_with('/') {
            let key = format!("{path}index.html");
            return if has(&key) { Found::File(key) } else { Found::Nothing };
        }
        if has(path) {
            return Found::File(path.to_string());
        }
        if has(&format!("{path}/index.html")) {
            return Found::Folder;
        }
        let key = format!("{path}.html");
        if has(&key) { Found::File(key) } else { Found::Nothing }
    }

    /// What the site's own rules say to a path.
    fn ruled(&self, path: &str, before_files: bool) -> Option<Response> {
        if !self.pages.has(REDIRECTS) {
            return None;
        }
        let rules = self.pages.read(REDIRECTS)?;
        let rule = rules::redirect(
            &String::from_utf8_lossy(&rules),
            &self.rooted(path),
            before_files,
            self.headers,
        )?;
        if rule.status.is_redirection() {
            return Some(self.leads(rule.status, &rule.to));
        }
        let Address::Below(to) = address(&rule.to, self.pages.base()) else { return None };
        let Found::File(key) = self.find(&to) else { return None };
        Some(self.file(&key, path, rule.status))
    }

    /// The nearest `404.html` upward.
    fn not_found(&self, path: &str) -> Response {
        let mut folder = path.trim_end_matches('/');
        while let Some((above, _)) = folder.rsplit_once('/') {
            let key = format!("{above}/404.html");
            if self.pages.has(&key) {
                return self.file(&key, path, StatusCode::NOT_FOUND);
            }
            folder = above;
        }
        if self.pages.has("404.html") {
            return self.file("404.html", path, StatusCode::NOT_FOUND);
        }
        refuse::text(StatusCode::NOT_FOUND, "There is no such page.")
    }

    /// A file of the server's own.
    fn own(&self, path: &str) -> Response {
        let file = client::file(path).map(Bytes::from_static);
        let query = self.uri.query().unwrap_or_default();
        match file.or_else(|| self.pages.own(path, query)) {
            Some(bytes) => typed(path, Body::from(bytes)).into_response(),
            None => refuse::text(StatusCode::NOT_FOUND, "The server has no such file."),
        }
    }

    /// A file of the site, in the place of what was asked for.
    fn file(&self, key: &str, asked: &str, status: StatusCode) -> Response {
        let Some((bytes, encoding, varies)) = self.packed(key) else {
            // It was there a moment ago.
            return refuse::text(StatusCode::NOT_FOUND, "There is no such page any more.");
        };
        let mut headers = HeaderMap::new();
        if self.pages.has(HEADERS)
            && let Some(text) = self.pages.read(HEADERS)
        {
            let path = self.rooted(asked.strip_suffix("index.html").unwrap_or(asked));
            headers.extend(rules::headers(&String::from_utf8_lossy(&text), &path));
        }
        headers.entry(header::CONTENT_TYPE).or_insert(HeaderValue::from_static(media_type(key)));
        if let Some(encoding) = encoding {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
        }
        if varies {
            headers.append(header::VARY, HeaderValue::from_static("Accept-Encoding"));
        }
        if self.manner == Manner::Live && is_page(key) {
            let page = if asked.ends_with('/') || asked.is_empty() {
                format!("{asked}index.html")
            } else {
                asked.to_string()
            };
            let bytes = inject::inject(&bytes, &page, status, self.pages, self.live);
            return (status, headers, Body::from(bytes)).into_response();
        }
        if self.manner == Manner::Host && status == StatusCode::OK {
            let tag = format!("\"{}\"", &blake3::hash(&bytes).to_hex()[..32]);
            let held = self.holds(&tag);
            // A weak one (RFC 9110, 8.8.1): the same file may go out packed or not.
            if let Ok(tag) = HeaderValue::from_str(&format!("W/{tag}")) {
                headers.insert(header::ETAG, tag);
            }
            if held {
                headers.remove(header::CONTENT_TYPE);
                return (StatusCode::NOT_MODIFIED, headers).into_response();
            }
        }
        if status == StatusCode::OK && encoding.is_none() {
            let (status, part) = range::part(bytes, self.headers, &mut headers);
            return (status, headers, Body::from(part)).into_response();
        }
        (status, headers, Body::from(bytes)).into_response()
    }

    /// The bytes of a file, packed where that is there and wanted; and whether it could have been otherwise.
    fn packed(&self, key: &str) -> Option<(Bytes, Option<&'static str>, bool)> {
        let beside = |ending: &str| format!("{key}{ending}");
        let varies =
            self.manner == Manner::Host && accept::all().any(|ending| self.pages.has(&beside(ending)));
        if varies {
            for (ending, encoding) in accept::forms(self.headers) {
                if self.pages.has(&beside(ending))
                    && let Some(bytes) = self.pages.read(&beside(ending))
                {
                    return Some((bytes, Some(encoding), true));
                }
            }
        }
        self.pages.read(key).map(|bytes| (bytes, None, varies))
    }

    /// Whether the client has what carries this tag.
    fn holds(&self, tag: &str) -> bool {
        let held = self.headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|held| held.to_str().ok());
        held.flat_map(|held| held.split(','))
            .map(|held| held.trim())
            .any(|held| held == "*" || held.strip_prefix("W/").unwrap_or(held) == tag)
    }

    /// Sends the reader on, with the query.
    fn leads(&self, status: StatusCode, to: &str) -> Response {
        match self.uri.query() {
            Some(query) if !to.contains(['?', '#']) => refuse::redirect(status, &format!("{to}?{query}")),
            _ => refuse::redirect(status, to),
        }
    }

    /// A path below the base as one from the root of the host, without escapes.
    fn rooted(&self, path: &str) -> String {
        format!("{}{path}", self.pages.base())
    }
}

fn typed(path: &str, body: Body) -> ([(HeaderName, &'static str); 1], Body) {
    ([(header::CONTENT_TYPE, media_type(path))], body)
}
