//! Who is answered. A page of another site in the editor's browser can send requests here, and a name of its own
//! can be made to lead here (DNS rebinding): neither may read a draft.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::Arc;

use axum::extract::{Extension, Request, State};
use axum::http::uri::Authority;
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;

use super::{Local, Service, refuse};

/// The hosts that are answered for.
pub(super) struct Hosts(Vec<String>);

impl Hosts {
    /// Those of this machine, and these names.
    pub(super) fn new(allowed: Vec<String>) -> Hosts {
        Hosts(allowed.into_iter().map(|name| plain(&name)).collect())
    }

    /// Whether requests for a host are answered on a connection to `local`. The port does not matter: it may have
    /// been forwarded from another.
    fn holds(&self, authority: &Authority, local: IpAddr) -> bool {
        if authority.as_str().contains('@') {
            return false;
        }
        let host = plain(authority.host());
        let literal = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(&host);
        match literal.parse::<IpAddr>() {
            // No name leads to an address that is written out, so nobody else's page can have it for an origin.
            Ok(ip) => ip == Ipv4Addr::LOCALHOST || ip == Ipv6Addr::LOCALHOST || ip == local.to_canonical(),
            Err(_) => host == "localhost" || self.0.contains(&host),
        }
    }
}

/// A name as names are compared.
fn plain(name: &str) -> String {
    name.trim_end_matches('.').to_ascii_lowercase()
}

/// Lets a request pass, or answers it.
pub(super) async fn guard(
    State(service): State<Arc<Service>>,
    Extension(Local(local)): Extension<Local>,
    request: Request,
    next: Next,
) -> Response {
    let response = match fault(&service.hosts, local.ip(), &request) {
        Some(refusal) => refusal,
        None => next.run(request).await,
    };
    refuse::with_common_headers(response, service.manner)
}

fn fault(hosts: &Hosts, local: IpAddr, request: &Request) -> Option<Response> {
    let headers = request.headers();
    let mut named = headers.get_all(header::HOST).iter();
    let (host, second) = (named.next(), named.next());
    let host = host.and_then(|host| host.to_str().ok()?.parse::<Authority>().ok());
    let (Some(host), None) = (host, second) else {
        return Some(refuse::text(StatusCode::BAD_REQUEST, "The request does not say which host it is for."));
    };
    // `GET http://other.example/ HTTP/1.1` names a host a second time.
    for authority in [Some(&host), request.uri().authority()].into_iter().flatten() {
        if !hosts.holds(authority, local) {
            return Some(refuse::host(authority.host()));
        }
    }
    if ![Method::GET, Method::HEAD].contains(request.method()) {
        return Some(refuse::method());
    }
    if is_foreign(headers, &host) {
        return Some(refuse::text(
            StatusCode::FORBIDDEN,
            "Pages of other sites may not load anything from here.",
        ));
    }
    None
}

/// Whether a page of another site asks. Somebody may follow a link from there, or look at a page in a frame, which
/// cannot be read from outside; but no more.
fn is_foreign(headers: &HeaderMap, host: &Authority) -> bool {
    let value = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = value("sec-fetch-site") {
        let shown = matches!(value("sec-fetch-dest"), Some("document" | "iframe" | "frame"));
        let follows = shown && value("sec-fetch-mode") == Some("navigate");
        return !matches!(site, "same-origin" | "none") && !follows;
    }
    // Browsers from before these headers name the origin in most requests that scripts make. What forwards a port
    // (of a machine that somebody works on from afar) may ask under its own name, and say which one the browser knows;
    // scripts of other origins cannot say so without leave, which is never given.
    let origin = headers.get(header::ORIGIN).map(|origin| origin.to_str().unwrap_or_default());
    let forwarded = value("x-forwarded-host").unwrap_or_default();
    let own = |origin: &str| {
        let authority = origin.split_once("://").map(|(_, authority)| authority);
        authority.is_some_and(|authority| {
            [host.as_str(), forwarded].iter().any(|own| authority.eq_ignore_ascii_case(own))
        })
    };
    origin.is_some_and(|origin| !own(origin))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_of_this_machine_are_answered_for() {
        let hosts = Hosts::new(vec!["Preview.Example.org".to_string()]);
        let lan = "192.168.1.7".parse().unwrap();
        let holds = |authority: &str| hosts.holds(&authority.parse().unwrap(), lan);
        for own in [
            "localhost",
            "LOCALHOST:4747",
            "localhost.",
            "127.0.0.1:1",
            "[::1]:80",
            "192.168.1.7:4747",
            "preview.example.org",
        ] {
            assert!(holds(own), "{own}");
        }
        for foreign in [
            "evil.example",
            "localhost.evil.example",
            "127.0.0.1.evil.example",
            "192.168.1.8",
            "127.0.0.2",
            "0.0.0.0",
            "x@localhost",
            "localhost@evil.example",
            "[::]",
            "2130706433",
            "127.1",
        ] {
            assert!(!holds(foreign), "{foreign}");
        }
    }

    #[test]
    fn other_sites_may_show_pages_and_no_more() {
        let host: Authority = "localhost:4747".parse().unwrap();
        let foreign = |headers: &[(&'static str, &str)]| {
            let headers = headers
                .iter()
                .map(|(name, value)| (axum::http::HeaderName::from_static(name), value.parse().unwrap()));
            is_foreign(&headers.collect(), &host)
        };
        assert!(!foreign(&[]));
        assert!(!foreign(&[("sec-fetch-site", "same-origin"), ("sec-fetch-mode", "cors")]));
        assert!(!foreign(&[("sec-fetch-site", "none"), ("sec-fetch-mode", "navigate")]));
        let link = [("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "navigate")];
        assert!(!foreign(&[link[0], link[1], ("sec-fetch-dest", "document")]));
        assert!(!foreign(&[link[0], link[1], ("sec-fetch-dest", "iframe")]));
        assert!(foreign(&[link[0], link[1], ("sec-fetch-dest", "object")]));
        assert!(foreign(&[("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "no-cors")]));
        // A page at another port of this machine.
        assert!(foreign(&[("sec-fetch-site", "same-site"), ("sec-fetch-mode", "cors")]));
        assert!(!foreign(&[("origin", "http://localhost:4747")]));
        assert!(!foreign(&[("origin", "https://LOCALHOST:4747")]));
        let known =
            [("origin", "https://name-4747.example.dev"), ("x-forwarded-host", "name-4747.example.dev")];
        assert!(!foreign(&known));
        assert!(foreign(&known[..1]));
        assert!(foreign(&[("origin", ""), ("x-forwarded-host", "")]));
        assert!(foreign(&[known[1], ("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "cors")]));
        for origin in ["http://evil.example", "http://localhost:3000", "null", ""] {
            assert!(foreign(&[("origin", origin)]), "{origin}");
        }
    }
}
