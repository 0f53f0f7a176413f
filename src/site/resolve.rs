//! From content to pages.

use rayon::prelude::*;

use super::bind::Names;
use super::journey::Journeys;
use super::listing::Listings;
use super::opening::Times;
use super::route::{ACCESSIBILITY, Route, State, path, state};
use super::subject::Subject;
use super::table::Table;
use super::translation::{Freshness, freshness};
use super::{Options, Site, guide, notices};
use crate::config::Config;
use crate::content::{Content, Page, Texts};
use crate::locale::{Languages, LocaleId};

/// Decides which pages there are.
pub fn resolve<'c>(
    config: &'c Config,
    content: &'c Content,
    languages: &'c Languages,
    options: Options,
) -> Site<'c> {
    let guides = guide::entries(content, &options);
    let statement = has_statement(config, content, &options);
    let names = Names::new(content, &guides, &options, statement);
    let journeys = Journeys::new(content, &names, &options);
    let mut subjects = subjects(content, &guides, &journeys, &options, statement);
    subjects.extend(config.search.then_some(Subject::Search));
    subjects.extend(config.translation_status.then_some(Subject::TranslationStatus));
    let locales: Vec<LocaleId> = config.enabled().map(|locale| locale.id).collect();
    // One subject in all languages after the other: its texts lie near to each other, and are at hand.
    let mut made: Vec<Option<Route>> = subjects
        .par_iter()
        .with_min_len(64)
        .flat_map_iter(|&subject| {
            let (locales, guides) = (&locales, &guides);
            locales.iter().map(move |&locale| route(subject, locale, config, content, guides))
        })
        .collect();
    let end = made.len();
    let by_locale = (0..locales.len()).flat_map(|locale| (locale..end).step_by(locales.len()));
    let routes: Vec<Route> = by_locale.filter_map(|place| made[place].take()).collect();
    let coverage = config.locales.iter().map(|locale| coverage(locale.id, content, &guides)).collect();
    let listings = Listings::new(content, config.locales.len(), &options);
    let table = Table::new(content, &guides, config.locales.len(), &routes);
    let notices = notices::shown(content, &options);
    let times = Times::new(config, content);
    Site {
        config,
        content,
        options,
        guides,
        table,
        routes,
        names,
        languages,
        listings,
        journeys,
        times,
        coverage,
        notices,
    }
}

/// The page of a subject in a locale, where there is one.
fn route(
    subject: Subject,
    locale: LocaleId,
    config: &Config,
    content: &Content,
    guides: &[guide::GuideEntry<'_>],
) -> Option<Route> {
    let texts = texts(subject, content, guides);
    let (state, text_locale) = match texts {
        None => (State::Data, locale),
        Some(texts) => state(config, texts, locale)?,
    };
    let translated = texts.filter(|_| state == State::Translated);
    let stale = translated.map(|texts| freshness(config, texts, locale));
    let record =
        texts.and_then(|texts| texts.get(&text_locale)).and_then(|document| document.record.as_ref());
    Some(Route {
        subject,
        locale,
        text_locale,
        state,
        method: record.map(|record| record.method),
        outdated: matches!(stale, Some(Freshness::Outdated(_) | Freshness::UpstreamOutdated(_))),
        path: path(subject, locale, config, content, guides),
    })
}

/// Whether there is an accessibility statement of approdo's making: a page of the site's own comes before it.
fn has_statement(config: &Config, content: &Content, options: &Options) -> bool {
    let shows = |page: &Page| options.shows(page.lifecycle.visibility(options.today));
    config.accessibility.is_some()
        && !content.pages.iter().any(|page| page.id == ACCESSIBILITY && shows(page))
}

fn subjects(
    content: &Content,
    guides: &[guide::GuideEntry<'_>],
    journeys: &Journeys,
    options: &Options,
    statement: bool,
) -> Vec<Subject> {
    let mut subjects = vec![Subject::Home, Subject::Guides, Subject::Desks];
    subjects.extend(statement.then_some(Subject::Accessibility));
    if content.vocabularies.service_types().next().is_some() && !content.cities.is_empty() {
        subjects.push(Subject::Services);
    }
    subjects.extend((!content.glossary.is_empty()).then_some(Subject::Glossary));
    subjects.push(Subject::Index);
    subjects.extend((0..content.vocabularies.topics.len()).map(Subject::Topic));
    let shown = |index: &usize| options.shows(content.pages[*index].lifecycle.visibility(options.today));
    subjects.extend((0..content.pages.len()).filter(shown).map(Subject::Page));
    subjects.extend((0..content.cities.len()).map(Subject::City));
    subjects.extend((0..content.cities.len()).map(Subject::CityDesks));
    let shown = |index: &usize| {
        let desk = &content.desks[*index];
        options.shows_desk(desk) && content.cities.iter().any(|city| city.id == desk.city)
    };
    subjects.extend((0..content.desks.len()).filter(shown).map(Subject::Desk));
    subjects.extend((0..guides.len()).map(Subject::Guide));
    if !journeys.is_empty() {
        subjects.push(Subject::Journeys);
        subjects.extend(journeys.shown().map(Subject::Journey));
    }
    subjects
}

/// The texts that a page stands or falls with.
pub(super) fn texts<'s>(
    subject: Subject,
    content: &'s Content,
    guides: &'s [guide::GuideEntry<'s>],
) -> Option<&'s Texts> {
    match subject {
        Subject::Page(index) => Some(&content.pages[index].texts),
        Subject::Guide(index) => Some(&guides[index].text_owner().texts),
        _ => None,
    }
}

fn coverage(locale: LocaleId, content: &Content, guides: &[guide::GuideEntry<'_>]) -> u8 {
    let texts = guides.iter().map(|g| &g.main.texts).chain(content.pages.iter().map(|p| &p.texts));
    let (mut all, mut translated) = (0usize, 0usize);
    for texts in texts {
        all += 1;
        translated += usize::from(texts.contains_key(&locale));
    }
    u8::try_from((translated * 100).checked_div(all).unwrap_or(100)).unwrap_or(100)
}
