//! What every page has: the site around it, its head, its notices.

use super::remarks::notices;
use super::search::{SearchLinks, search_links, text_filters};
use super::value::{Html, view};
use super::versions::Versions;
use super::{Reader, title};
use crate::config::{Logo, Profile};
use crate::locale::Status;
use crate::site::{Route, State, Subject};
use crate::theme::Picture;

/// Where the service worker lies: at the root, as it may only serve what is below it
/// (<https://www.w3.org/TR/service-workers/#path-restriction>).
pub const WORKER: &str = "service-worker.js";
/// The list of pages to keep, beside a city's page.
pub const KEPT_PAGES: &str = "offline.json";

view! {
    /// The site, as every template sees it in `site`.
    pub struct SiteView {
        /// The site's name.
        pub title: String,
        /// The reader's language tag.
        pub lang: String,
        /// `ltr` or `rtl`.
        pub dir: String,
        /// What stands between a name and what is said of it: ": ", in Chinese "：".
        pub colon: &'static str,
        /// What stands between things in a row: ", ", in Arabic "، ".
        pub comma: &'static str,
        /// The reader's language in itself.
        pub language: String,
        /// The path that the site lies under: `/`, or `/sub-path/`.
        pub base: String,
        /// The first page in the reader's language.
        pub home: String,
        /// All guides.
        pub guides: String,
        /// All desks.
        pub desks: String,
        /// The services of each city; empty where the site has none.
        pub services: String,
        /// The glossary, where there is one.
        pub glossary: Option<String>,
        /// Everything on the site, from A to Z.
        pub index: String,
        /// The search, where the site has one.
        pub search: Option<SearchLinks>,
        /// The Atom feed in the reader's language.
        pub feed: String,
        /// The stylesheet.
        pub style: String,
        /// The script.
        pub script: String,
        /// The icon.
        pub icon: String,
        /// The service worker, where the site has one.
        pub worker: Option<String>,
        /// The conventions that the site is held to: `designers-italia`.
        pub profile: Option<&'static str>,
        /// The logo of the configuration.
        pub logo: Option<LogoView>,
        /// Whether the logo shows the site's name, which is then not written beside it.
        pub logo_names_site: bool,
        /// The logos at the foot.
        pub footer_logos: Vec<LogoView>,
        /// Who answers for the site.
        pub publisher: Option<PublisherView>,
        /// Under what terms the texts may be used.
        pub licence: Option<LicenceView>,
    }

    /// A logo.
    pub struct LogoView {
        /// Its file.
        pub src: String,
        /// What it says.
        pub alt: String,
        /// The language of `alt`, where it is not the reader's.
        pub lang: Option<String>,
        /// Its width in pixels, where it is known.
        pub width: Option<u32>,
        /// Its height in pixels, where it is known.
        pub height: Option<u32>,
        /// Where it leads.
        pub url: Option<String>,
    }

    /// Who answers for the site.
    pub struct PublisherView {
        /// The name.
        pub name: Html,
        /// The publisher's site.
        pub url: Option<String>,
        /// A role mailbox.
        pub email: Option<String>,
    }

    /// Under what terms the texts may be used.
    pub struct LicenceView {
        /// The name.
        pub name: String,
        /// Where it can be read.
        pub url: Option<String>,
    }

    /// A page, as every template sees it in `page`.
    pub struct PageView {
        /// The title.
        pub title: String,
        /// The title, marked with its language where that is not the reader's.
        pub heading: Html,
        /// What stands in the window's title.
        pub title_text: String,
        /// A sentence for search engines.
        pub description: Option<String>,
        /// Whether search engines should leave the page out.
        pub noindex: bool,
        /// The whole address under which search engines should know the page.
        pub canonical: Option<String>,
        /// The page in other languages, for search engines.
        pub alternates: tera::Value,
        /// The languages that a reader can choose.
        pub choices: tera::Value,
        /// The pages above this one.
        pub breadcrumbs: Vec<Crumb>,
        /// What the reader must know about the page before reading it.
        pub notices: Vec<Notice>,
        /// The list of the pages of this page's city that a browser may keep.
        pub offline: Option<String>,
        /// What the text is for the search, as `data-pagefind-filter` has it; nothing on lists of pages.
        pub filters: Option<String>,
    }

    /// The page in another language, for search engines.
    pub struct AlternateView {
        /// The language tag, or `x-default`.
        pub hreflang: String,
        /// The whole address.
        pub url: String,
    }

    /// A page above this one.
    pub struct Crumb {
        /// Its title.
        pub name: Html,
        /// Its address.
        pub url: String,
    }

    /// What the reader must know before reading.
    pub struct Notice {
        /// `fallback`, `outdated`, `machine`, `machine-reviewed`, `draft`, `demo`.
        pub kind: &'static str,
        /// The notice.
        pub text: Html,
        /// The link to the original, where the notice sends readers there.
        pub original: Option<Html>,
        /// When and with what a machine translated the text, and who read it, as far as that is recorded.
        pub record: Vec<Html>,
    }
}

/// The site as a reader sees it.
pub fn site(reader: &Reader<'_>) -> SiteView {
    let config = reader.site.config;
    let own = &config.appearance;
    SiteView {
        title: reader.plain(&config.title).to_string(),
        lang: reader.locale.tag.to_string(),
        dir: reader.locale.direction.as_str().to_string(),
        colon: reader.formats.colon(),
        comma: reader.formats.comma(),
        language: reader.locale.name.clone(),
        base: config.base_url.path.clone(),
        home: reader.home_url(Subject::Home),
        guides: reader.home_url(Subject::Guides),
        desks: reader.home_url(Subject::Desks),
        services: reader.home_url(Subject::Services),
        glossary: reader.site.route(Subject::Glossary, reader.locale.id).map(|route| reader.url(route)),
        index: reader.home_url(Subject::Index),
        search: search_links(reader),
        feed: config.base_url.link(&format!("{}/feed.xml", reader.locale.tag)),
        style: config.base_url.link(&reader.assets.style),
        script: config.base_url.link(&reader.assets.script),
        icon: config.base_url.link(&reader.assets.icon),
        worker: config.offline.then(|| config.base_url.link(WORKER)),
        profile: config.profile.map(Profile::as_str),
        logo: own
            .logo
            .as_ref()
            .zip(reader.assets.logo.as_ref())
            .map(|(logo, file)| logo_view(reader, logo, file)),
        logo_names_site: own.logo.as_ref().is_some_and(|logo| logo.names_site),
        footer_logos: (own.footer_logos.iter())
            .zip(&reader.assets.footer_logos)
            .filter_map(|(logo, file)| Some(logo_view(reader, logo, file.as_ref()?)))
            .collect(),
        publisher: config.publisher.as_ref().map(|publisher| PublisherView {
            name: reader.words(&publisher.name),
            url: publisher.url.clone(),
            email: publisher.email.as_ref().map(|email| email.as_str().to_string()),
        }),
        licence: config
            .licence
            .as_ref()
            .map(|licence| LicenceView { name: licence.name.clone(), url: licence.url.clone() }),
    }
}

fn logo_view(reader: &Reader<'_>, logo: &Logo, file: &Picture) -> LogoView {
    let (locale, alt) = logo.alt.along(reader.chain());
    let foreign = locale != reader.locale.id;
    LogoView {
        src: reader.site.config.base_url.link(&file.path),
        alt: alt.to_string(),
        lang: foreign.then(|| reader.site.config.locale(locale).tag.to_string()),
        width: file.size.map(|(width, _)| width),
        height: file.size.map(|(_, height)| height),
        url: logo.url.clone(),
    }
}

/// What every page has.
pub fn page(reader: &Reader<'_>, versions: &Versions, route: &Route) -> PageView {
    let config = reader.site.config;
    let base = &config.base_url;
    let (locale, words) = title(reader, route.subject);
    let site_title = reader.plain(&config.title);
    let title_text =
        if route.subject == Subject::Home { words.to_string() } else { format!("{words} – {site_title}") };
    let published = reader.locale.status == Status::Published;
    // A borrowed text belongs to the page that it was borrowed from.
    let canonical = match route.state {
        State::Fallback => reader.site.route(route.subject, route.text_locale).unwrap_or(route),
        _ => route,
    };
    PageView {
        heading: reader.marked(locale, &words),
        title: words.into_owned(),
        title_text,
        description: description(reader, route),
        noindex: !published || route.state == State::Stub || !route.subject.is_for_search_engines(),
        canonical: Some(base.absolute(&canonical.path)),
        alternates: versions.alternates(reader, route),
        choices: versions.choices(reader, route),
        breadcrumbs: breadcrumbs(reader, route.subject),
        notices: notices(reader, route),
        offline: kept_pages(reader, route.subject),
        filters: text_filters(reader, route),
    }
}

fn kept_pages(reader: &Reader<'_>, subject: Subject) -> Option<String> {
    let site = reader.site;
    let city = site.config.offline.then(|| site.city_of(subject))??;
    let city = site.route(Subject::City(city), reader.locale.id)?;
    Some(format!("{}{KEPT_PAGES}", reader.url(city)))
}

fn description(reader: &Reader<'_>, route: &Route) -> Option<String> {
    let content = reader.site.content;
    let summary = |texts: &crate::content::Texts| {
        reader.chain().find_map(|locale| Some(texts.get(&locale)?.summary.as_ref()?.value.clone()))
    };
    match route.subject {
        Subject::Home => reader.site.config.description.as_ref().map(|words| reader.plain(words).to_string()),
        Subject::Topic(index) => {
            let topic = &content.vocabularies.topics[index];
            topic.summary.as_ref().map(|words| reader.plain(words).to_string())
        }
        Subject::Page(index) => summary(&content.pages[index].texts),
        Subject::City(index) => summary(&content.cities[index].texts),
        Subject::Guide(index) => {
            reader.site.guides[index].summary(reader.chain()).map(|(_, text)| text.to_string())
        }
        Subject::Journey(index) => {
            content.journeys[index].summary.as_ref().map(|words| reader.plain(words).to_string())
        }
        Subject::Guides
        | Subject::Desks
        | Subject::CityDesks(_)
        | Subject::Desk(_)
        | Subject::Journeys
        | Subject::Search => None,
        Subject::Accessibility => Some(reader.text("a11y-summary", &[])),
        Subject::Services => Some(reader.text("services-lead", &[])),
        Subject::Glossary => Some(reader.text("glossary-lead", &[])),
        Subject::Index => Some(reader.text("index-lead", &[])),
        Subject::TranslationStatus => Some(reader.text("status-summary", &[])),
    }
}

fn breadcrumbs(reader: &Reader<'_>, subject: Subject) -> Vec<Crumb> {
    let site = reader.site;
    let city = |id: &str| site.content.city(id).map(Subject::City);
    let above: Vec<Option<Subject>> = match subject {
        Subject::Home => return Vec::new(),
        Subject::Guides
        | Subject::Desks
        | Subject::Glossary
        | Subject::Index
        | Subject::Search
        | Subject::Journeys
        | Subject::Accessibility
        | Subject::TranslationStatus
        | Subject::Page(_)
        | Subject::City(_) => vec![],
        Subject::Journey(_) => vec![Some(Subject::Journeys)],
        Subject::Services => vec![Some(Subject::Desks)],
        Subject::Topic(_) => vec![Some(Subject::Guides)],
        Subject::CityDesks(index) => vec![Some(Subject::City(index))],
        Subject::Desk(index) => {
            let city = city(&site.content.desks[index].city);
            let desks = match city {
                Some(Subject::City(index)) => Some(Subject::CityDesks(index)),
                _ => None,
            };
            vec![city, desks]
        }
        Subject::Guide(index) => {
            let guide = &site.guides[index];
            match guide.city {
                Some(city) => vec![Some(Subject::City(city))],
                None => {
                    let topics = &site.content.vocabularies.topics;
                    let topic = guide.facts.topic.as_ref();
                    let topic = topic.and_then(|id| topics.iter().position(|topic| topic.id == id.value));
                    vec![Some(Subject::Guides), topic.map(Subject::Topic)]
                }
            }
        }
    };
    let home = Crumb {
        name: Html(super::escape(&reader.text("home-link", &[])).into_owned()),
        url: reader.home_url(Subject::Home),
    };
    let crumbs = above.into_iter().flatten().filter_map(|subject| {
        let route = site.nearest(subject, reader.locale.id)?;
        let (locale, words) = match subject {
            // Below the city's name, "Desks" is enough.
            Subject::CityDesks(_) => title(reader, Subject::Desks),
            subject => title(reader, subject),
        };
        Some(Crumb { name: reader.marked(locale, &words), url: reader.url(route) })
    });
    std::iter::once(home).chain(crumbs).collect()
}
