//! What `approdo serve` refuses before it does anything.

use super::{call, site};

#[test]
fn what_opens_no_editor_and_names_no_host_is_refused_with_a_right_one() {
    let site = site();
    for editor in ["nonsense", "vscode://file", "javascript:{file}", "{file}"] {
        let called = call(site.path(), &["serve", "--editor", editor]).ends(1);
        assert!(called.err.contains("idea://open?file={file}"), "{editor}: {}", called.err);
    }
    for host in ["http://example.org/", "example.org:80", "", "a b"] {
        let called = call(site.path(), &["serve", "--port", "0", "--allowed-host", host]).ends(1);
        assert!(called.err.contains("`preview.example.org`"), "{host}: {}", called.err);
    }
}
