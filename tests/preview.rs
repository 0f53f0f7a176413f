//! `approdo preview`, asked over plain connections, by clients that mean no good, too.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::os::unix::fs::symlink;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use crate::support::Site;

/// A site that was built, and the program that shows it.
struct Preview {
    site: Site,
    child: Child,
    port: u16,
    said: String,
}

impl Preview {
    /// Builds the smallest site, adds files to its output, and shows it.
    fn of(files: &[(&str, &str)]) -> Preview {
        Preview::with(&[], &[], files)
    }

    fn with(build: &[&str], preview: &[&str], files: &[(&str, &str)]) -> Preview {
        let site = Site::new().args([&["build"], build].concat());
        let _ = site.run().success();
        let site = files.iter().fold(site, |site, (path, text)| site.file(format!("public/{path}"), text));
        Preview::start(site, preview)
    }

    fn start(site: Site, arguments: &[&str]) -> Preview {
        let site = site.args([&["preview", "--port", "0"], arguments].concat());
        let mut command = site.command();
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let mut said = String::new();
        let port = loop {
            let line = lines.next().unwrap_or_else(|| panic!("the program ended: {said}")).unwrap();
            said += &format!("{line}\n");
            if let Some((_, rest)) = line.split_once("http://localhost:") {
                break rest.split('/').next().unwrap().parse().unwrap();
            }
        };
        // What else is said must not stop the program.
        std::thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
        Preview { site, child, port, said }
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        stream
    }

    /// Sends these very bytes and reads all that comes back.
    fn send(&self, request: &[u8]) -> Answer {
        let mut stream = self.connect();
        stream.write_all(request).unwrap();
        let mut bytes = Vec::new();
        // A connection that is closed while more could be sent may end with an error.
        let _ = stream.read_to_end(&mut bytes);
        Answer::read(&bytes)
    }

    /// Asks for a path with these lines in the head.
    fn ask(&self, method: &str, path: &str, lines: &[&str]) -> Answer {
        let host = format!("Host: localhost:{}", self.port);
        let host =
            if lines.iter().any(|line| line.starts_with("Host:")) { None } else { Some(host.as_str()) };
        let head: String = host
            .iter()
            .chain(lines)
            .chain(&["Connection: close"])
            .map(|line| format!("{line}\r\n"))
            .collect();
        self.send(format!("{method} {path} HTTP/1.1\r\n{head}\r\n").as_bytes())
    }

    fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[])
    }

    /// How many files and connections the program has open.
    fn descriptors(&self) -> usize {
        fs::read_dir(format!("/proc/{}/fd", self.child.id())).unwrap().count()
    }

    /// Sends a signal and gives the exit code.
    fn end(mut self, signal: rustix::process::Signal) -> Option<i32> {
        let process = rustix::process::Pid::from_child(&self.child);
        rustix::process::kill_process(process, signal).unwrap();
        let begin = Instant::now();
        while begin.elapsed() < Duration::from_secs(10) {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status.code();
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        panic!("the program does not end")
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[derive(Debug)]
struct Answer {
    status: u16,
    head: String,
    body: String,
}

impl Answer {
    fn read(bytes: &[u8]) -> Answer {
        let text = String::from_utf8_lossy(bytes);
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
        Answer { status, head: head.to_ascii_lowercase(), body: body.to_string() }
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    }

    #[track_caller]
    fn is(self, status: u16) -> Answer {
        assert_eq!(self.status, status, "{self:?}");
        assert!(!self.head.contains("access-control-"), "{self:?}");
        self
    }

    #[track_caller]
    fn leads(self, to: &str) {
        assert_eq!((self.status, self.header("location")), (302, Some(to)), "{self:?}");
    }
}

#[test]
fn pages_are_found_as_on_a_host() {
    let preview = Preview::of(&[
        ("it/calendar.ics", "BEGIN:VCALENDAR"),
        ("app.wasm", ""),
        ("feeds.opml", ""),
        ("it/x y.txt", "x"),
        (".well-known/security.txt", "mail"),
    ]);
    assert!(preview.said.contains("Showing `public`"), "{}", preview.said);
    let page = preview.get("/it/bologna/?q=1").is(200);
    assert_eq!(page.header("content-type"), Some("text/html; charset=utf-8"));
    assert_eq!(page.header("x-content-type-options"), Some("nosniff"));
    assert_eq!(page.header("cache-control"), Some("no-cache"));
    assert!(page.body.starts_with("<!doctype html>") && page.body.ends_with("</html>\n"));
    assert!(!page.body.contains("__approdo"), "preview adds nothing");
    preview.get("/it/bologna").leads("/it/bologna/");
    preview.get("/it/bologna?q=1").leads("/it/bologna/?q=1");
    preview.get("/it/bologna/index.html").is(200);
    preview.get("/it/404").is(200);
    for (path, kind) in [
        ("/it/calendar.ics", "text/calendar; charset=utf-8"),
        ("/app.wasm", "application/wasm"),
        ("/feeds.opml", "text/x-opml; charset=utf-8"),
        ("/it/feed.xml", "application/xml"),
        ("/it/x%20y.txt", "text/plain; charset=utf-8"),
        ("/.well-known/security.txt", "text/plain; charset=utf-8"),
    ] {
        assert_eq!(preview.get(path).is(200).header("content-type"), Some(kind), "{path}");
    }
    let head = preview.ask("HEAD", "/it/", &[]).is(200);
    assert_eq!((head.body.as_str(), head.header("content-length").is_some()), ("", true), "{head:?}");
    assert_eq!(preview.end(rustix::process::Signal::INT), Some(0));
}

#[test]
fn what_is_not_there_is_told_in_the_language_of_the_address() {
    let preview = Preview::of(&[]);
    for (path, language) in [("/it/no/such/page/", "it"), ("/en/none", "en"), ("/en/bologna/none.html", "en")]
    {
        let page = preview.get(path).is(404);
        assert!(page.body.contains(&format!("<html lang=\"{language}\"")), "{path}: {}", page.body);
    }
    assert!(preview.get("/none").is(404).body.contains("data-not-found"));
    assert_eq!(preview.end(rustix::process::Signal::TERM), Some(0));
}

#[test]
fn nothing_outside_the_site_is_read() {
    let site = Site::new().args(["build"]);
    let _ = site.run().success();
    let site = site.file("secret.txt", "SECRET").file("public/.git/config", "SECRET");
    let site = site.file("public/.hidden", "SECRET").file("public/it/.env", "SECRET");
    let site = site.link("public/link.txt", "../secret.txt").link("public/it/up", "../..");
    let preview = Preview::start(site, &[]);
    for path in [
        "/../secret.txt",
        "/it/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/%2e%2e%2fsecret.txt",
        "/..%5csecret.txt",
        "/..\\secret.txt",
        "//secret.txt",
        "//etc/passwd",
        "/it//index.html",
        "/./it/",
        "/it/%00",
        "/it/index.html%00.txt",
        "/%ff%fe",
        "/%c0%ae%c0%ae/secret.txt",
        "/%",
        "/link.txt",
        "/it/up/secret.txt",
        "/.hidden",
        "/.git/config",
        "/.git/",
        "/it/.env",
        "/.approdo-manifest",
        "/proc/self/environ",
        "/assets/",
        "*",
        "secret.txt",
    ] {
        let answer = preview.get(path);
        assert!([400, 404, 421].contains(&answer.status), "{path}: {answer:?}");
        assert!(!answer.body.contains("SECRET") && answer.header("location").is_none(), "{path}");
    }
    preview.send(b"GET /it/\0 HTTP/1.1\r\nHost: localhost\r\n\r\n").is(400);
    // A link that takes a page's place after the files were listed.
    preview.get("/it/bologna/").is(200);
    fs::remove_file(preview.site.path("public/it/bologna/index.html")).unwrap();
    symlink("../../../secret.txt", preview.site.path("public/it/bologna/index.html")).unwrap();
    assert!(!preview.get("/it/bologna/").is(404).body.contains("SECRET"));
}

#[test]
fn only_this_machine_is_answered_for_and_no_other_site_reads_anything() {
    let preview = Preview::with(&[], &["--allowed-host", "preview.example.org"], &[]);
    for host in ["127.0.0.1", "[::1]:80", "LOCALHOST:1", "preview.example.org"] {
        preview.ask("GET", "/it/", &[&format!("Host: {host}")]).is(200);
    }
    for host in
        ["evil.example", "localhost.evil.example", "192.0.2.7", "0.0.0.0", "localhost:80@evil.example"]
    {
        let refused = preview.ask("GET", "/it/", &[&format!("Host: {host}")]).is(421);
        assert!(!refused.body.contains("<html"));
    }
    // A host that is named a second time, in the first line or in another.
    preview.ask("GET", "http://evil.example/it/", &[]).is(421);
    preview.ask("GET", "http://localhost/it/", &["Host: evil.example"]).is(421);
    preview.ask("GET", "http://localhost/it/", &[]).is(200);
    preview.ask("GET", "/it/", &["Host: localhost", "Host: evil.example"]).is(400);
    preview.send(b"GET /it/ HTTP/1.1\r\nConnection: close\r\n\r\n").is(400);
    preview.ask("GET", "/it/", &["Host: "]).is(400);

    for method in ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "NONSENSE"] {
        let refused = preview.ask(method, "/it/", &["Content-Length: 0"]).is(405);
        assert_eq!(refused.header("allow"), Some("get, head"));
    }
    let link = ["Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document"];
    preview.ask("GET", "/it/", &link).is(200);
    preview.ask("GET", "/robots.txt", &["Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors"]).is(403);
    preview.ask("GET", "/it/", &["Origin: https://evil.example"]).is(403);
    let own = format!("Origin: http://localhost:{}", preview.port);
    preview.ask("GET", "/it/", &[&own, "Sec-Fetch-Site: same-origin"]).is(200);
    assert_eq!(preview.get("/it/").is(200).header("cross-origin-resource-policy"), Some("same-origin"));
}

#[test]
fn a_site_below_a_path_stays_there() {
    let preview = Preview::with(&["--base-url", "https://example.org/new/comers/"], &[], &[]);
    assert!(preview.said.contains("/new/comers/"), "{}", preview.said);
    preview.get("/new/comers/it/").is(200);
    preview.get("/new/comers").leads("/new/comers/");
    preview.get("/new/comers/it").leads("/new/comers/it/");
    assert!(preview.get("/new/comers/it/none").is(404).body.contains("<html lang=\"it\""));
    for path in ["/", "/it/", "/new/", "/new/comersit/"] {
        assert!(
            preview.get(path).is(404).body.contains("the site begins at <a href=\"/new/comers/\">"),
            "{path}"
        );
    }
}

#[test]
fn the_rules_of_the_site_hold() {
    let redirects = "/old/* /it/:splat 301\n/out https://example.org/x 302\n/ /en/ 302! Language=en\n/it/* /it/404.html 404\n";
    let headers = "/assets/*\n  Cache-Control: public, max-age=31536000\n/it/*\n  X-Robots-Tag: noindex\n  Access-Control-Allow-Origin: *\n";
    let preview = Preview::of(&[("_redirects", redirects), ("_headers", headers)]);
    let old = preview.get("/old/bologna/").is(301);
    assert_eq!(old.header("location"), Some("/it/bologna/"));
    assert_eq!(preview.get("/out").is(302).header("location"), Some("https://example.org/x"));
    preview.ask("GET", "/", &["Accept-Language: en-GB,en"]).leads("/en/");
    preview.ask("GET", "/", &["Accept-Language: it"]).is(200);
    assert!(preview.get("/it/none/").is(404).body.contains("<html lang=\"it\""));
    preview.get("/_redirects").is(404);
    preview.get("/_headers").is(404);
    assert_eq!(preview.get("/it/").is(200).header("x-robots-tag"), Some("noindex"));
    assert_eq!(preview.get("/en/").is(200).header("x-robots-tag"), None);
    // Nobody is sent to another host by what the address says.
    assert_eq!(preview.get("/old//evil.example/").status, 400);
}

#[test]
fn what_was_packed_is_sent_to_those_who_take_it() {
    let preview =
        Preview::of(&[("it/x.html", "plain"), ("it/x.html.br", "brotli"), ("it/x.html.gz", "gzip")]);
    for (accepted, body, encoding) in [
        ("gzip, br", "brotli", Some("br")),
        ("gzip", "gzip", Some("gzip")),
        ("br;q=0, gzip;q=0.1", "gzip", Some("gzip")),
        ("identity", "plain", None),
    ] {
        let answer = preview.ask("GET", "/it/x.html", &[&format!("Accept-Encoding: {accepted}")]).is(200);
        assert_eq!((answer.body.as_str(), answer.header("content-encoding")), (body, encoding));
        assert!(answer.header("vary").is_some_and(|vary| vary.starts_with("accept-encoding")));
        assert_eq!(answer.header("content-type"), Some("text/html; charset=utf-8"));
    }
    let page = preview.get("/it/").is(200);
    // The same file may go out packed or not, so the tag is a weak one.
    let tag = page.header("etag").and_then(|tag| tag.strip_prefix("w/")).unwrap();
    for (held, status) in [(tag, 304), ("*", 304), (&format!("\"x\", W/{tag}"), 304), ("\"x\"", 200)] {
        let answer = preview.ask("GET", "/it/", &[&format!("If-None-Match: {held}")]).is(status);
        assert_eq!(answer.body.is_empty(), status == 304);
    }
}

#[test]
fn a_new_build_is_shown_without_a_restart() {
    let preview = Preview::of(&[]);
    preview.get("/it/pages/news/").is(404);
    let site = Site::of(&preview.site.root()).file("static/news.txt", "new").args(["build"]);
    let _ = site.run().success();
    fs::rename(preview.site.path("public"), preview.site.path("before")).unwrap();
    preview.get("/news.txt").is(404);
    fs::rename(site.path("public"), preview.site.path("public")).unwrap();
    assert_eq!(preview.get("/news.txt").is(200).body, "new");
}

#[test]
fn clients_that_dawdle_or_go_do_no_harm() {
    let preview = Preview::of(&[]);
    preview.get("/it/").is(200);
    let before = preview.descriptors();
    let idle: Vec<TcpStream> = (0..100).map(|_| preview.connect()).collect();
    let mut slow = preview.connect();
    slow.write_all(b"GET /it/ HTTP/1.1\r\nHo").unwrap();
    let mut gone = preview.connect();
    gone.write_all(b"GET /it/ HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
    drop(gone);
    preview.get("/it/").is(200);
    slow.write_all(b"st: localhost\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = Vec::new();
    slow.read_to_end(&mut answer).unwrap();
    Answer::read(&answer).is(200);
    // A head that is too long, and bytes that are no request at all.
    let long = format!("GET /it/ HTTP/1.1\r\nHost: localhost\r\nX: {}\r\n\r\n", "x".repeat(200_000));
    assert_eq!(preview.send(long.as_bytes()).status, 431);
    assert_eq!(preview.send(&[0x16, 0x03, 0x01, 0x02, 0x00, b'\r', b'\n', b'\r', b'\n']).status, 400);
    preview.get("/it/").is(200);
    drop((idle, slow));
    assert_settles(&preview, before);
}

#[test]
fn noise_is_answered_or_dropped() {
    let preview = Preview::of(&[]);
    // A fixed sequence, so that a failure comes again.
    let mut seed = 7_u64;
    let mut random = |below: u64| {
        seed = seed * 48_271 % 2_147_483_647;
        seed % below
    };
    let start = b"GET /it/%2e/../index.html?x=%00&y HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    for _ in 0..500 {
        let mut request = start.to_vec();
        for _ in 0..=random(6) {
            let at = usize::try_from(random(request.len() as u64)).unwrap();
            request[at] = u8::try_from(random(256)).unwrap();
        }
        let mut stream = preview.connect();
        stream.write_all(&request).unwrap();
        stream.shutdown(std::net::Shutdown::Write).unwrap();
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        let answer = Answer::read(&answer);
        assert!(answer.status < 500, "{}: {answer:?}", request.escape_ascii());
    }
    preview.get("/it/").is(200);
}

#[test]
fn ten_thousand_requests_leave_nothing_behind() {
    let preview = Preview::of(&[]);
    preview.get("/it/").is(200);
    let before = preview.descriptors();
    let paths = ["/it/", "/it/none", "/it/bologna", "/robots.txt", "/../x"];
    let request = |path: &str, lines: &str| format!("HEAD {path} HTTP/1.1\r\nHost: localhost\r\n{lines}\r\n");
    for round in 0..200 {
        let mut stream = preview.connect();
        let requests: String = (0..49).map(|at| request(paths[(round + at) % paths.len()], "")).collect();
        let last = request("/it/", "Connection: close\r\n");
        stream.write_all((requests + &last).as_bytes()).unwrap();
        let mut answers = String::new();
        stream.read_to_string(&mut answers).unwrap();
        assert_eq!(answers.matches("HTTP/1.1 ").count(), 50, "{answers}");
    }
    assert_settles(&preview, before);
}

/// Connections are closed a moment after their clients have gone.
#[track_caller]
fn assert_settles(preview: &Preview, before: usize) {
    let begin = Instant::now();
    while preview.descriptors() > before && begin.elapsed() < Duration::from_secs(5) {
        std::thread::sleep(Duration::from_millis(10));
    }
    assert!(preview.descriptors() <= before, "{} > {before}", preview.descriptors());
}

#[test]
fn a_port_is_taken_once_and_a_folder_must_hold_a_site() {
    let preview = Preview::of(&[]);
    let again = Site::of(&preview.site.root()).args(["preview", "--port", &preview.port.to_string()]);
    let _ = again.run().failure(1, &format!("port {} is taken by another program", preview.port));
    let _ = again
        .args(["preview", "-o", "content"])
        .run()
        .failure(1, "build the site first with `approdo build`");
    let _ = Site::new().args(["preview", "--lan", "--host", "127.0.0.1"]).run().failure(2, "--host");
}
