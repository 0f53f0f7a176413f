//! `approdo config`.

use super::{call, call_with, put, site};

#[test]
fn what_it_prints_is_the_same_site() {
    let site = site();
    let folder = site.path();
    let variables =
        [("APPRODO_BASE_URL", "https://example.net/prova"), ("APPRODO_PUBLISHER__NAME", "Comune: prova")];
    let printed = call_with(folder, &["config"], &variables).ends(0);
    assert_eq!(printed.err, "");
    assert!(
        printed.out.contains("# set by APPRODO_BASE_URL\nbase_url: \"https://example.net/prova/\"\n"),
        "{}",
        printed.out
    );
    put(folder, "printed.yaml", &printed.out);
    let again = call(folder, &["config", "--config", "printed.yaml"]).ends(0).out;
    let bare = |text: &str| {
        text.lines().filter(|line| !line.starts_with('#')).map(|l| l.to_string() + "\n").collect::<String>()
    };
    assert_eq!(again, bare(&printed.out));
    call(folder, &["build", "--strict", "--config", "printed.yaml"]).ends(0);
}

#[test]
fn a_configuration_that_cannot_be_used_is_told_apart() {
    let site = site();
    let folder = site.path();
    let unusable = call_with(folder, &["config"], &[("APPRODO_COUNTRY", "Italy")]).ends(3);
    assert!(unusable.out.is_empty() && unusable.err.contains("country code"), "{}", unusable.err);
    let wrong = call_with(folder, &["config"], &[("APPRODO_TITEL", "x")]).ends(1);
    assert!(wrong.out.is_empty() && wrong.err.contains("did you mean `title`?"), "{}", wrong.err);
}
