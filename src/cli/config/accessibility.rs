//! The facts of the accessibility statement as YAML.

use super::yaml::{localized, optional};
use crate::cli::quote::scalar;
use crate::config::{Accessibility, Barrier, Config};

/// The section `accessibility:`.
pub(super) fn write(statement: &Accessibility, config: &Config) -> String {
    let words = |key, words, depth| localized(key, words, config, depth);
    let mut text = "accessibility:\n".to_string();
    text += &statement.slug.as_ref().map_or(String::new(), |slug| words("slug", slug, 1));
    text += &format!("  status: {}\n", statement.status.value.as_str());
    text += &format!("  prepared_on: {}\n", statement.prepared_on.value);
    text += &format!("  method: {}\n", statement.method.as_str());
    if let Some(reviewed) = &statement.reviewed_on {
        text += &format!("  reviewed_on: {}\n", reviewed.value);
    }
    if !statement.barriers.is_empty() {
        let barriers = statement.barriers.iter().map(|one| barrier(one, config));
        text += &format!("  not_accessible:\n{}", barriers.collect::<String>());
    }
    let contact = &statement.contact;
    let phone = contact.phone.as_ref().map(|phone| phone.e164.as_ref().unwrap_or(&phone.national).as_str());
    let entries = [
        ("email", contact.email.as_ref().map(|email| email.as_str())),
        ("phone", phone),
        ("url", contact.url.as_deref()),
    ];
    let entries = entries.map(|(key, value)| optional(key, value)).concat();
    text += &format!("  contact:\n{}", deeper(&entries));
    if let Some(time) = &statement.response_within {
        text += &format!("  response_within: {}\n", scalar(&time.to_string()));
    }
    let name = words("name", &statement.enforcement.name, 2);
    let url = deeper(&optional("url", statement.enforcement.url.as_deref()));
    text += &format!("  enforcement:\n{name}{url}");
    text += &optional("agid_url", statement.agid_url.as_deref());
    text += &format!("  demo: {}\n", statement.demo);
    text
}

fn barrier(barrier: &Barrier, config: &Config) -> String {
    let what = localized("what", &barrier.what, config, 3);
    let alternative = barrier.alternative.as_ref();
    let alternative = alternative.map_or(String::new(), |words| localized("alternative", words, config, 3));
    format!("    - why: {}\n{what}{alternative}", barrier.why.as_str())
}

/// One level deeper.
fn deeper(lines: &str) -> String {
    lines.lines().map(|line| format!("  {line}\n")).collect()
}
