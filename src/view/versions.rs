//! The language versions of a page, which are the same list on each of them: made once a page, not once a
//! page and language.

use std::sync::OnceLock;

use tera::Value;

use super::Reader;
use super::choices::choices;
use super::common::AlternateView;
use crate::site::{Route, Site};

/// The versions of a page that search engines may know.
pub(super) fn alternates(site: &Site<'_>, route: &Route) -> Vec<AlternateView> {
    let base = &site.config.base_url;
    let tag = |locale| site.config.locale(locale).tag.to_string();
    let alternates = site.alternates(route).into_iter();
    alternates
        .map(|alternate| AlternateView {
            hreflang: alternate.locale.map_or("x-default".to_string(), tag),
            url: base.absolute(alternate.path),
        })
        .collect()
}

/// The language versions of every page.
#[derive(Debug)]
pub struct Versions {
    by_subject: Vec<(OnceLock<Value>, OnceLock<Value>)>,
    none: Value,
}

impl Versions {
    /// Room for the versions of all pages of a site.
    pub fn new(site: &Site<'_>) -> Versions {
        let by_subject = (0..site.subjects()).map(|_| Default::default()).collect();
        Versions { by_subject, none: Value::from(Vec::<Value>::new()) }
    }

    /// The versions that search engines may know.
    pub fn alternates(&self, reader: &Reader<'_>, route: &Route) -> Value {
        let site = reader.site;
        if !site.is_known_to_search_engines(route) {
            return self.none.clone();
        }
        let make = || Value::from(alternates(site, route));
        match self.by_subject.get(reader.site.number(route.subject)) {
            Some((alternates, _)) => alternates.get_or_init(make).clone(),
            None => make(),
        }
    }

    /// The languages that a reader can choose. A reader of a language that is not offered sees it among
    /// them all the same, so such a page has a list of its own.
    pub fn choices(&self, reader: &Reader<'_>, route: &Route) -> Value {
        let make = || Value::from(choices(reader, route));
        match self.by_subject.get(reader.site.number(route.subject)) {
            Some((_, choices)) if reader.site.is_offered(route.locale) => choices.get_or_init(make).clone(),
            _ => make(),
        }
    }
}
