//! Pages that nobody asked for: "not found", the choice of languages, and what old addresses lead to.

use super::choices::ChoiceView;
use super::common::PageView;
use super::guide::plain_title;
use super::value::{Html, escape, view};
use super::versions::alternates;
use super::{Crumb, Reader};
use crate::locale::Languages;
use crate::site::{Route, Site, Subject};

view! {
    /// The page of a locale that is shown where an address leads nowhere.
    pub struct NotFoundView {
        /// What every page has.
        pub page: PageView,
    }

    /// The page of a locale that is shown without a network, in the place of one that is not kept.
    pub struct OfflineView {
        /// What every page has.
        pub page: PageView,
    }

    /// The choice of languages at the root of the site, and the root's "not found".
    pub struct RootView {
        /// What every page has.
        pub page: PageView,
        /// The tags of the languages, for the script that remembers a choice; empty on "not found".
        pub chooser: String,
        /// Whether this is the page for addresses that lead nowhere.
        pub not_found: bool,
        /// "This page does not exist" in every language.
        pub lines: Vec<ChoiceLine>,
    }

    /// A sentence in one of the languages.
    pub struct ChoiceLine {
        /// The language tag.
        pub lang: String,
        /// `ltr` or `rtl`.
        pub dir: String,
        /// The sentence.
        pub text: String,
    }

    /// What an old address leads to.
    pub struct RedirectView {
        /// The language tag of the page.
        pub lang: String,
        /// Its direction.
        pub dir: String,
        /// Its title.
        pub title: String,
        /// Its path.
        pub url: String,
        /// Its whole address.
        pub canonical: String,
    }
}

/// "Not found" in the reader's language.
pub fn not_found(reader: &Reader<'_>) -> NotFoundView {
    let title = reader.text("not-found-title", &[]);
    let home = Crumb {
        name: Html(escape(&reader.text("home-link", &[])).into_owned()),
        url: reader.home_url(Subject::Home),
    };
    NotFoundView { page: PageView { breadcrumbs: vec![home], ..bare(reader, title, true) } }
}

/// "No network" in the reader's language.
pub fn offline(reader: &Reader<'_>) -> OfflineView {
    OfflineView { page: bare(reader, reader.text("offline-title", &[]), true) }
}

/// The choice of languages, or the root's "not found".
pub fn root(site: &Site<'_>, languages: &Languages, reader: &Reader<'_>, not_found: bool) -> RootView {
    let offered = || site.config.locales.iter().filter(|locale| site.is_offered(locale.id));
    let lines = offered().map(|locale| {
        let words = languages.catalogue(locale.id);
        let text = words.message("not-found-title", &[]).unwrap_or_default();
        ChoiceLine { lang: locale.tag.to_string(), dir: locale.direction.as_str().to_string(), text }
    });
    let tags: Vec<&str> = offered().map(|locale| locale.tag.as_str()).collect();
    let title = reader.plain(&site.config.title).to_string();
    let base = &site.config.base_url;
    let mut page = bare(reader, title, not_found);
    if !not_found {
        page.description = site.config.description.as_ref().map(|words| reader.plain(words).to_string());
        page.canonical = Some(base.absolute(""));
        if let Some(home) = site.route(Subject::Home, reader.locale.id) {
            page.alternates = tera::Value::from(alternates(site, home));
        }
    }
    RootView {
        page,
        chooser: if not_found { String::new() } else { tags.join(" ") },
        not_found,
        lines: if not_found { lines.collect() } else { Vec::new() },
    }
}

/// What an old address leads to.
pub fn redirect(reader: &Reader<'_>, route: &Route) -> RedirectView {
    RedirectView {
        lang: reader.locale.tag.to_string(),
        dir: reader.locale.direction.as_str().to_string(),
        title: plain_title(reader, route.subject),
        url: reader.url(route),
        canonical: reader.site.config.base_url.absolute(&route.path),
    }
}

fn bare(reader: &Reader<'_>, title: String, noindex: bool) -> PageView {
    let site_title = reader.plain(&reader.site.config.title);
    let title_text = if title == site_title { title.clone() } else { format!("{title} – {site_title}") };
    let choices: Vec<ChoiceView> = reader
        .site
        .config
        .locales
        .iter()
        .filter(|locale| reader.site.is_offered(locale.id))
        .filter_map(|locale| {
            let route = reader.site.route(Subject::Home, locale.id)?;
            Some(ChoiceView {
                lang: locale.tag.to_string(),
                dir: locale.direction.as_str().to_string(),
                name: locale.name.clone(),
                hreflang: locale.tag.to_string(),
                url: reader.url(route),
                borrowed: false,
            })
        })
        .collect();
    PageView {
        heading: Html(escape(&title).into_owned()),
        title,
        title_text,
        description: None,
        noindex,
        canonical: None,
        alternates: tera::Value::from(Vec::<tera::Value>::new()),
        choices: tera::Value::from(choices),
        breadcrumbs: Vec::new(),
        notices: Vec::new(),
        offline: None,
        filters: None,
    }
}
