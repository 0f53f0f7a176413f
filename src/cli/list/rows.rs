//! What stands in each list.

use crate::config::Localized;
use crate::content::{City, Guide, Journey, Lifecycle, Notice, Page, Texts};
use crate::locale::{LocaleId, Status};
use crate::site::{Site, State, Subject};
use crate::source::Sources;

/// A list, by columns.
pub(in crate::cli) struct List {
    pub(in crate::cli) head: &'static [&'static str],
    pub(in crate::cli) rows: Vec<Vec<String>>,
}

/// An entry with texts.
struct Entry<'s> {
    kind: &'static str,
    name: String,
    /// `None` for an introduction, which has none.
    lifecycle: Option<&'s Lifecycle>,
    texts: &'s Texts,
    /// What to call it where its own text has no title: an overlay is called as what it overlays, an
    /// introduction as its city.
    otherwise: String,
}

/// Guides, then pages, in the order of their ids.
fn entries<'s>(site: &'s Site<'_>) -> Vec<Entry<'s>> {
    let guides = site.content.guides.iter().map(|entry| guide(site, entry));
    guides.chain(site.content.pages.iter().map(page)).collect()
}

fn guide<'s>(site: &'s Site<'_>, guide: &'s Guide) -> Entry<'s> {
    let mut region = site.content.guides.iter().filter(|other| other.city.is_none() && guide.city.is_some());
    let base = region.find(|other| other.id == guide.id);
    let title = base.and_then(|base| base.texts.get(&site.config.source_locale)?.title.as_ref());
    Entry {
        kind: "guide",
        name: name(guide.city.as_deref(), &guide.id),
        lifecycle: Some(&guide.facts.lifecycle),
        texts: &guide.texts,
        otherwise: title.map_or(String::new(), |title| title.value.clone()),
    }
}

fn page(page: &Page) -> Entry<'_> {
    Entry {
        kind: "page",
        name: page.id.clone(),
        lifecycle: Some(&page.lifecycle),
        texts: &page.texts,
        otherwise: String::new(),
    }
}

fn city<'s>(site: &Site<'_>, city: &'s City) -> Entry<'s> {
    Entry {
        kind: "city",
        name: city.id.clone(),
        lifecycle: None,
        texts: &city.texts,
        otherwise: along(site, &city.name, None),
    }
}

fn name(city: Option<&str>, id: &str) -> String {
    city.map_or(id.to_string(), |city| format!("{city}/{id}"))
}

/// Entries with `draft: true`.
pub(super) fn drafts(site: &Site<'_>, sources: &Sources, locale: Option<LocaleId>) -> List {
    let rows = entries(site).into_iter().filter(|entry| entry.lifecycle.is_some_and(|facts| facts.draft));
    let rows = rows.filter_map(|entry| {
        let (title, path) = text(site, sources, &entry, locale)?;
        Some(vec![entry.kind.to_string(), entry.name, title, path])
    });
    let journeys = site.content.journeys.iter().filter(|journey| journey.lifecycle.draft);
    let rows = rows.chain(journeys.map(|journey| {
        let (title, path) = words(site, sources, journey, locale);
        vec!["journey".to_string(), journey.id.clone(), title, path]
    }));
    List { head: &["kind", "entry", "title", "path"], rows: rows.collect() }
}

/// The head of a list with a day.
const DATED: &[&str] = &["kind", "entry", "date", "title", "path"];

/// Entries before their `publish_on`, desks before their `valid_from`, notices before they start; the nearest first.
pub(super) fn scheduled(site: &Site<'_>, sources: &Sources, locale: Option<LocaleId>) -> List {
    let today = site.options.today;
    let mut rows = dated(site, sources, locale, |facts| {
        facts.publish_on.as_ref().map(|day| day.value).filter(|day| today < *day)
    });
    rows.extend(site.content.desks.iter().filter_map(|desk| {
        let day = desk.valid_from.filter(|day| today < *day)?;
        Some(desk_row(site, sources, desk, day, locale))
    }));
    rows.extend(site.content.notices.iter().filter_map(|notice| {
        let day = notice.starts.filter(|day| today < *day)?;
        Some(notice_row(site, sources, notice, day, locale))
    }));
    rows.sort_by(|a, b| a.get(2).cmp(&b.get(2)));
    List { head: DATED, rows }
}

/// Entries from their `expires_on` on, desks and notices after their last day; the last first.
pub(super) fn expired(site: &Site<'_>, sources: &Sources, locale: Option<LocaleId>) -> List {
    let today = site.options.today;
    let mut rows = dated(site, sources, locale, |facts| {
        facts.expires_on.as_ref().map(|day| day.value).filter(|day| *day <= today)
    });
    rows.extend(site.content.desks.iter().filter_map(|desk| {
        let day = desk.valid_to.as_ref().map(|day| day.value).filter(|day| *day < today)?;
        Some(desk_row(site, sources, desk, day, locale))
    }));
    rows.extend(site.content.notices.iter().filter_map(|notice| {
        let day = Some(notice.expires.value).filter(|day| *day < today)?;
        Some(notice_row(site, sources, notice, day, locale))
    }));
    rows.sort_by(|a, b| b.get(2).cmp(&a.get(2)));
    List { head: DATED, rows }
}

fn dated(
    site: &Site<'_>,
    sources: &Sources,
    locale: Option<LocaleId>,
    day: impl Fn(&Lifecycle) -> Option<jiff::civil::Date>,
) -> Vec<Vec<String>> {
    let rows = entries(site).into_iter().filter_map(|entry| {
        let day = entry.lifecycle.and_then(&day)?;
        let (title, path) = text(site, sources, &entry, locale)?;
        Some(vec![entry.kind.to_string(), entry.name, day.to_string(), title, path])
    });
    let journeys = site.content.journeys.iter().filter_map(|journey| {
        let day = day(&journey.lifecycle)?;
        let (title, path) = words(site, sources, journey, locale);
        Some(vec!["journey".to_string(), journey.id.clone(), day.to_string(), title, path])
    });
    rows.chain(journeys).collect()
}

/// The title and the file of a journey.
fn words(
    site: &Site<'_>,
    sources: &Sources,
    journey: &Journey,
    locale: Option<LocaleId>,
) -> (String, String) {
    (along(site, &journey.title, locale), sources.file(journey.span.file).path.clone())
}

fn desk_row(
    site: &Site<'_>,
    sources: &Sources,
    desk: &crate::content::Desk,
    day: jiff::civil::Date,
    locale: Option<LocaleId>,
) -> Vec<String> {
    let title = along(site, &desk.name, locale);
    let path = sources.file(desk.span.file).path.clone();
    vec!["desk".to_string(), desk.path(), day.to_string(), title, path]
}

fn notice_row(
    site: &Site<'_>,
    sources: &Sources,
    notice: &Notice,
    day: jiff::civil::Date,
    locale: Option<LocaleId>,
) -> Vec<String> {
    let title = along(site, &notice.title, locale);
    let path = sources.file(notice.span.file).path.clone();
    vec!["notice".to_string(), notice.id.clone(), day.to_string(), title, path]
}

/// The title and the file of an entry: of its text in the wanted locale, which it may not have, or in the
/// source locale.
fn text(
    site: &Site<'_>,
    sources: &Sources,
    entry: &Entry<'_>,
    locale: Option<LocaleId>,
) -> Option<(String, String)> {
    let document = entry.texts.get(&locale.unwrap_or(site.config.source_locale))?;
    let title = document.title.as_ref().map_or(&entry.otherwise, |title| &title.value);
    Some((title.clone(), sources.file(document.file).path.clone()))
}

fn along(site: &Site<'_>, words: &Localized, locale: Option<LocaleId>) -> String {
    let chain = site.config.chain(locale.unwrap_or(site.config.source_locale));
    words.along(chain).1.to_string()
}

/// Guides, pages and introductions of cities that show, for each locale that they have no text in, with what
/// its readers see. A locale that is not built stands here only where it is asked for.
pub(super) fn missing(site: &Site<'_>, sources: &Sources, wanted: Option<LocaleId>) -> List {
    let mut rows = Vec::new();
    for locale in &site.config.locales {
        let asked = match wanted {
            Some(wanted) => locale.id == wanted,
            None => locale.status != Status::Disabled && !locale.is_pseudo(),
        };
        if !asked || locale.id == site.config.source_locale {
            continue;
        }
        for (entry, readers) in shown(site, locale.id) {
            if entry.texts.contains_key(&locale.id) {
                continue;
            }
            let Some((title, path)) = text(site, sources, &entry, None) else {
                continue;
            };
            let tag = locale.tag.to_string();
            rows.push(vec![tag, entry.kind.to_string(), entry.name, readers, title, path]);
        }
    }
    List { head: &["locale", "kind", "entry", "readers see", "title", "path"], rows }
}

/// Everything with a text that shows, and what readers of a locale see who have no text of their own.
fn shown<'s>(site: &'s Site<'_>, locale: LocaleId) -> Vec<(Entry<'s>, String)> {
    let mut entries = Vec::new();
    for (index, shown) in site.guides.iter().enumerate() {
        let readers = readers(site, Subject::Guide(index), locale, &shown.main.texts);
        entries.push((guide(site, shown.main), readers));
    }
    for (index, shown) in site.content.pages.iter().enumerate() {
        let subject = Subject::Page(index);
        // An entry that hides shows in no locale at all.
        if site.route(subject, site.config.source_locale).is_some() {
            entries.push((page(shown), readers(site, subject, locale, &shown.texts)));
        }
    }
    for (index, shown) in site.content.cities.iter().enumerate() {
        let readers = readers(site, Subject::City(index), locale, &shown.texts);
        entries.push((city(site, shown), readers));
    }
    entries
}

fn readers(site: &Site<'_>, subject: Subject, locale: LocaleId, texts: &Texts) -> String {
    if site.config.locale(locale).status == Status::Disabled {
        return "not built".to_string();
    }
    match site.route(subject, locale).map(|route| route.state) {
        None => "hidden".to_string(),
        Some(State::Stub) => "stub".to_string(),
        // An overlay and an introduction borrow their words even where the page around them is the locale's own.
        Some(_) => {
            let from = site.config.chain(locale).find(|other| texts.contains_key(other));
            let from = site.config.locale(from.unwrap_or(site.config.source_locale));
            format!("fallback from {}", from.tag)
        }
    }
}
