//! The repository's own site: nothing is wrong with it, nor with what is made of it.

use std::process::Command;

use crate::support::{Finding, Site, folder, report, repository};

/// Findings that are there on purpose, as code and entry: guides that show what an outdated translation looks like.
const INTENDED: &[(&str, &str)] =
    &[("T002", "content/guides/eu-blue-card"), ("T002", "content/guides/recognition-of-qualifications")];

#[test]
fn nothing_is_wrong_with_the_repositorys_own_site() {
    let site = Site::demo().args(["check", "--format", "json"]);
    let findings = site.run().success().findings();
    // The entry that a finding is about: the path without locale and ending.
    let entry = |finding: &Finding| {
        let file = finding.place.as_ref().map_or("", |place| place.file.as_str());
        file.split('.').next().unwrap_or_default().to_string()
    };
    let unexpected: Vec<Finding> = findings
        .iter()
        .filter(|finding| !INTENDED.contains(&(&finding.code, &entry(finding))))
        // A language whose catalogue is still to come.
        .filter(|finding| {
            let tag = finding.message.rsplit('`').nth(1).unwrap_or_default();
            finding.code != "L004" || repository().join("locales").join(tag).exists()
        })
        .cloned()
        .collect();
    assert!(unexpected.is_empty(), "{}", report(&unexpected, &site.root()));
    let missing: Vec<_> = INTENDED
        .iter()
        .filter(|(code, path)| {
            !findings.iter().any(|finding| finding.code == *code && entry(finding) == *path)
        })
        .collect();
    assert!(missing.is_empty(), "these are no longer found, so take them out of the list: {missing:?}");
}

#[test]
fn a_crawler_finds_nothing_wrong_at_the_root_and_under_a_path() {
    let script = folder("crawl/crawl.py");
    for base_url in ["https://approdo.example.net/", "https://approdo.example.net/sub/"] {
        let site = Site::demo().args(["build", "--quiet", "--base-url", base_url]);
        site.run().success();
        let crawler = Command::new("python3")
            .args(["-B".as_ref(), script.as_os_str(), site.path("public").as_os_str()])
            .args(["--base-url", base_url, "--summary"])
            .output();
        let crawled = crawler.unwrap_or_else(|cause| panic!("no python3 ({cause}): `tests/run` installs it"));
        let said = String::from_utf8_lossy(&crawled.stdout);
        assert!(crawled.status.success(), "{base_url}: {said}{}", String::from_utf8_lossy(&crawled.stderr));
    }
}
