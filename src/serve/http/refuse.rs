//! Answers without a file, and the headers that all answers have.

use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::Manner;
use super::inject::escaped;

const PLAIN: HeaderValue = HeaderValue::from_static("text/plain; charset=utf-8");

/// A sentence.
pub(super) fn text(status: StatusCode, text: &str) -> Response {
    (status, [(header::CONTENT_TYPE, PLAIN)], format!("{text}\n")).into_response()
}

/// This host is not answered for.
pub(super) fn host(host: &str) -> Response {
    let host: String = host.chars().take(100).collect();
    let sentence = format!(
        "This server does not answer for the host `{}`. If it should, start it with `--allowed-host {0}`.",
        host.escape_default()
    );
    text(StatusCode::MISDIRECTED_REQUEST, &sentence)
}

/// Nothing can be sent here.
pub(super) fn method() -> Response {
    let mut response = text(StatusCode::METHOD_NOT_ALLOWED, "Only GET and HEAD are answered.");
    response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
    response
}

/// The address leads on. `to` is a path or an address, escaped as addresses are.
pub(super) fn redirect(status: StatusCode, to: &str) -> Response {
    match HeaderValue::from_str(to) {
        Ok(to) => (status, [(header::LOCATION, to)], Body::empty()).into_response(),
        Err(_) => text(StatusCode::NOT_FOUND, "This address leads to one that cannot be written."),
    }
}

/// The path lies outside the site, which begins at `base`.
pub(super) fn outside(base: &str) -> Response {
    let base = escaped(base);
    let page = format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>Not found</title>\n\
         <p>There is nothing here: the site begins at <a href=\"{base}\">{base}</a>\n"
    );
    let kind = HeaderValue::from_static("text/html; charset=utf-8");
    (StatusCode::NOT_FOUND, [(header::CONTENT_TYPE, kind)], page).into_response()
}

/// Adds what every answer has.
pub(super) fn with_common_headers(mut response: Response, manner: Manner) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    let policy = HeaderName::from_static("cross-origin-resource-policy");
    headers.insert(policy, HeaderValue::from_static("same-origin"));
    match manner {
        Manner::Live => {
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        }
        Manner::Host => {
            headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-cache"));
        }
    }
    response
}
