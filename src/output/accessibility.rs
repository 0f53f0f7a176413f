//! The facts of the accessibility statement, for programs that compare many sites.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::config::{Accessibility, Localized};
use crate::content::markdown::Scheme;
use crate::locale::Status;
use crate::site::{ACCESSIBILITY, Bound, Site};
use crate::view::{STANDARD, TARGET};

/// The model that the statement follows.
const MODEL: &str = "http://data.europa.eu/eli/dec_impl/2018/1523/oj";

/// `accessibility.json`. What is not known is `null`; texts are maps from language to text.
pub(super) fn json(site: &Site<'_>) -> String {
    let config = site.config;
    let value = config.accessibility.as_ref().map_or(Value::Null, |statement| facts(site, statement));
    let mut text = serde_json::to_string_pretty(&value).unwrap_or_default();
    text.push('\n');
    text
}

fn facts(site: &Site<'_>, statement: &Accessibility) -> Value {
    let config = site.config;
    let words = |words: &Localized| -> BTreeMap<String, String> {
        words.iter().map(|(locale, text)| (config.locale(locale).tag.to_string(), text.to_string())).collect()
    };
    let barriers: Vec<Value> = statement
        .barriers
        .iter()
        .map(|barrier| {
            json!({
                "what": words(&barrier.what),
                "why": barrier.why.as_str(),
                "alternative": barrier.alternative.as_ref().map(words),
            })
        })
        .collect();
    let contact = &statement.contact;
    json!({
        "model": MODEL,
        "site": config.base_url.absolute(""),
        "title": words(&config.title),
        "publisher": config.publisher.as_ref().map(|publisher| words(&publisher.name)),
        "standard": STANDARD,
        "built_to": TARGET,
        "status": statement.status.value.as_str(),
        "prepared_on": statement.prepared_on.value.to_string(),
        "reviewed_on": statement.reviewed_on.as_ref().map(|date| date.value.to_string()),
        "method": statement.method.as_str(),
        "not_accessible": barriers,
        "contact": {
            "email": contact.email.as_ref().map(|email| email.as_str()),
            "phone": contact.phone.as_ref().map(|phone| phone.e164.as_ref().unwrap_or(&phone.national)),
            "url": contact.url,
        },
        "response_within": statement.response_within.map(|time| time.to_string()),
        "enforcement": {
            "name": words(&statement.enforcement.name),
            "url": statement.enforcement.url,
        },
        "agid_url": statement.agid_url,
        "demo": statement.demo,
        "pages": pages(site),
    })
}

/// The address of the statement by language: approdo's page, or that of the site's own which stands in its place.
fn pages(site: &Site<'_>) -> BTreeMap<String, String> {
    let Ok(Bound::Page(subject)) = site.bind(Scheme::Page, ACCESSIBILITY) else {
        return BTreeMap::new();
    };
    let published = site.config.locales.iter().filter(|locale| locale.status == Status::Published);
    let own = published.filter_map(|locale| site.route(subject, locale.id).filter(|route| route.is_own()));
    own.map(|route| {
        let tag = site.config.locale(route.locale).tag.to_string();
        (tag, site.config.base_url.absolute(&route.path))
    })
    .collect()
}
