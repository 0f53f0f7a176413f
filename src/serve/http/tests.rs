//! The server as `serve` uses it, with a site of a few lines.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::body::Bytes;

use crate::serve::{Event, Listen, Live, Manner, Pages, Server};

struct Site {
    revision: u64,
    files: &'static [(&'static str, &'static str)],
}

impl Pages for Site {
    fn base(&self) -> &str {
        "/sub/"
    }

    fn has(&self, key: &str) -> bool {
        self.files.iter().any(|(path, _)| *path == key)
    }

    fn read(&self, key: &str) -> Option<Bytes> {
        assert!(key != "it/bad.html", "a page that cannot be made");
        self.files.iter().find(|(path, _)| *path == key).map(|(_, text)| Bytes::from_static(text.as_bytes()))
    }

    fn revision(&self) -> u64 {
        self.revision
    }

    fn head(&self, key: &str) -> String {
        format!("<meta name=\"key\" content=\"{key}\">")
    }

    fn own(&self, path: &str, query: &str) -> Option<Bytes> {
        (path == "panel.json").then(|| Bytes::from(format!("\"{query}\"")))
    }
}

const FILES: &[(&str, &str)] = &[
    ("it/index.html", "<html><head><title>x</title></head><body></body></html>"),
    ("it/index.html.br", "packed"),
    ("it/404.html", "<head></head>"),
    ("it/bad.html", ""),
    ("it/bare.html", "<p>x"),
    ("style.css", "p {}</head>"),
    ("_headers", "/sub/*\n  Cache-Control: max-age=9\n"),
];

/// Runs the server for a test.
fn served(test: impl FnOnce(&Live, &dyn Fn(&str, &str) -> String, u16)) {
    let listen = Listen { port: Some(0), usual_port: 0, host: None, lan: false, allowed_hosts: Vec::new() };
    let server = Server::bind(&listen).unwrap();
    let port = server.port();
    let live = Arc::new(Live::new());
    let shared = Arc::clone(&live);
    let running = std::thread::spawn(move || server.run(shared, Manner::Live));
    let get = |path: &str, lines: &str| {
        let mut stream = connect(port);
        write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{lines}\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    };
    test(&live, &get, port);
    live.stop();
    running.join().unwrap().unwrap();
}

fn connect(port: u16) -> TcpStream {
    let stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    stream
}

/// Reads until this has come.
fn await_text(stream: &mut TcpStream, wanted: &str) -> String {
    let mut text = String::new();
    let mut buffer = [0; 4096];
    while !text.contains(wanted) {
        let length = stream.read(&mut buffer).unwrap();
        assert!(length > 0, "`{wanted}` does not come: {text}");
        text += &String::from_utf8_lossy(&buffer[..length]);
    }
    text
}

#[test]
fn pages_get_the_client_and_nothing_else_does() {
    served(|live, get, _| {
        live.show(Arc::new(Site { revision: 7, files: FILES }));
        let page = get("/sub/it/", "Accept-Encoding: br\r\n");
        let script =
            "<title>x</title><script type=\"module\" src=\"/sub/__approdo/live.js\" data-approdo data-run=\"";
        assert!(page.contains(script) && page.contains("data-revision=\"7\" data-status=\"200\""), "{page}");
        assert!(page.contains("data-base=\"/sub/\" data-key=\"it/index.html\" data-hash=\""), "{page}");
        let hash = |page: &str| page.split("data-hash=\"").nth(1).map(|rest| rest[..16].to_string()).unwrap();
        live.show(Arc::new(Site { revision: 8, files: FILES }));
        assert_eq!(hash(&page), hash(&get("/sub/it/", "")));
        assert_ne!(hash(&page), hash(&get("/sub/it/bare.html", "")));
        assert!(page.contains("content=\"it/index.html\"></head><body>"), "{page}");
        assert!(page.contains("\r\ncache-control: no-store\r\n") && !page.contains("max-age"), "{page}");
        assert!(!page.contains("\r\netag:"), "{page}");

        let missing = get("/sub/it/no/ne/", "");
        assert!(missing.starts_with("HTTP/1.1 404"), "{missing}");
        assert!(
            missing.contains("data-status=\"404\"") && missing.contains("data-key=\"it/no/ne/index.html\"")
        );
        assert!(get("/sub/it/bare.html", "").contains("<p>x<script"));
        assert!(get("/sub/style.css", "").ends_with("\r\n\r\np {}</head>"));
        let part = get("/sub/style.css", "Range: bytes=0-0\r\n");
        assert!(part.starts_with("HTTP/1.1 206") && part.ends_with("\r\n\r\np"), "{part}");
        assert!(get("/sub/it/", "Range: bytes=0-0\r\n").starts_with("HTTP/1.1 200"));
        assert!(get("/sub/it/bad.html", "").starts_with("HTTP/1.1 500"));
        assert!(get("/sub/it/", "").starts_with("HTTP/1.1 200"));
    });
}

#[test]
fn the_tools_own_files_are_there_for_its_own_pages() {
    served(|live, get, _| {
        live.show(Arc::new(Site { revision: 1, files: FILES }));
        for (path, kind) in [
            ("live.js", "text/javascript; charset=utf-8"),
            ("morph.js", "text/javascript; charset=utf-8"),
            ("overlay.js", "text/javascript; charset=utf-8"),
            ("overlay.css", "text/css; charset=utf-8"),
        ] {
            let file = get(&format!("/sub/__approdo/{path}"), "");
            assert!(file.contains(&format!("\r\ncontent-type: {kind}\r\n")), "{file}");
        }
        let panel = get("/sub/__approdo/panel.json?x=1", "");
        assert!(panel.contains("application/json") && panel.ends_with("\"x=1\""), "{panel}");
        assert!(get("/sub/__approdo/none", "").starts_with("HTTP/1.1 404"));
        for path in ["events", "panel.json"] {
            for line in [
                "Sec-Fetch-Site: cross-site\r\n",
                "Sec-Fetch-Site: same-site\r\n",
                "Origin: http://localhost:1\r\n",
            ] {
                let refused = get(&format!("/sub/__approdo/{path}"), line);
                assert!(
                    refused.starts_with("HTTP/1.1 403") && !refused.contains("access-control"),
                    "{refused}"
                );
            }
        }
    });
}

#[test]
fn a_request_waits_for_the_first_state() {
    served(|live, get, port| {
        let mut early = connect(port);
        write!(early, "GET /sub/it/ HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
        std::thread::sleep(Duration::from_millis(50));
        live.show(Arc::new(Site { revision: 1, files: FILES }));
        await_text(&mut early, "data-revision=\"1\"");
        live.show(Arc::new(Site { revision: 2, files: FILES }));
        assert!(get("/sub/it/", "").contains("data-revision=\"2\""));
    });
}

#[test]
fn open_pages_hear_what_is_told_and_are_forgotten_when_they_go() {
    served(|live, _, port| {
        live.show(Arc::new(Site { revision: 3, files: FILES }));
        let mut pages: Vec<TcpStream> = (0..20).map(|_| connect(port)).collect();
        for page in &mut pages {
            write!(page, "GET /sub/__approdo/events HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
            let hello = await_text(page, "\n\n");
            assert!(hello.contains("text/event-stream") && hello.contains("no-store"), "{hello}");
            assert!(await_or(hello, page, "\"revision\":3").contains("\"type\":\"hello\""));
        }
        assert_eq!(live.open(), 20);
        live.tell(&Event::Other("x", "line\nbreak".into()));
        for page in &mut pages {
            await_text(page, "\"detail\":\"line\\nbreak\"");
        }
        pages.truncate(1);
        let begin = Instant::now();
        while live.open() > 1 && begin.elapsed() < Duration::from_secs(5) {
            std::thread::sleep(Duration::from_millis(10));
        }
        assert_eq!(live.open(), 1);
    });
}

/// Reads on where that has not come yet.
fn await_or(read: String, stream: &mut TcpStream, wanted: &str) -> String {
    if read.contains(wanted) { read } else { read + &await_text(stream, wanted) }
}
