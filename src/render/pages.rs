//! One function a kind of page: its view, then its template.

use std::collections::BTreeMap;
use std::sync::{Mutex, OnceLock, PoisonError};

use tera::Value;

use super::body;
use super::engine::Engine;
use super::terms::Finder;
use crate::config::Profile;
use crate::content::markdown::Labels;
use crate::content::{Fee, GuideKind};
use crate::diagnostic::Diagnostic;
use crate::locale::{Languages, LocaleId};
use crate::site::{Route, Site, State, Subject};
use crate::source::{FileId, Sources};
use crate::theme::Assets;
use crate::translate::{self, Standing};
use crate::view::{self, Column, Html, Reader, Shared, Versions};

/// Renders any page of a site, on any thread.
pub struct Renderer<'s> {
    pub(super) sources: &'s Sources,
    pub(super) site: &'s Site<'s>,
    languages: &'s Languages,
    engine: &'s Engine,
    locales: Vec<PerLocale<'s>>,
    pub(super) versions: Versions,
    /// Each guide in the source language as counter pages show it; empty where there are none.
    pub(super) officials: Vec<OnceLock<Column>>,
    /// The state of all translations.
    standing: OnceLock<Standing>,
    failures: Mutex<Vec<Diagnostic>>,
}

/// What pages of a locale share.
struct PerLocale<'s> {
    reader: Reader<'s>,
    shared: Shared,
    site: Value,
    labels: Labels,
    /// The address of the glossary, where there is one.
    glossary: Option<String>,
    /// What finds its terms in texts of this locale.
    finder: OnceLock<Finder>,
    footer: OnceLock<Value>,
    /// The words of the script that tells whether desks are open.
    opening: OnceLock<Value>,
    /// The header without a city, then that of each city.
    headers: Vec<OnceLock<Value>>,
    news: Mutex<BTreeMap<News, Value>>,
}

/// What makes up the notices of a page: whether it is the first page, and which notices stand there.
type News = (bool, Vec<usize>);

impl<'s> Renderer<'s> {
    /// Makes what pages share; nothing is rendered yet.
    pub fn new(
        sources: &'s Sources,
        site: &'s Site<'s>,
        languages: &'s Languages,
        assets: &'s Assets,
        engine: &'s Engine,
    ) -> Renderer<'s> {
        let locales = site.config.locales.iter().map(|locale| {
            let reader = Reader::new(site, languages, assets, locale.id);
            PerLocale {
                reader,
                shared: Shared::new(&reader),
                site: view::site(&reader).into(),
                labels: body::labels(&reader),
                glossary: site.route(Subject::Glossary, locale.id).map(|route| reader.url(route)),
                finder: OnceLock::new(),
                footer: OnceLock::new(),
                opening: OnceLock::new(),
                headers: (0..=site.content.cities.len()).map(|_| OnceLock::new()).collect(),
                news: Mutex::default(),
            }
        });
        let counters = if site.config.counter_view { site.guides.len() } else { 0 };
        Renderer {
            sources,
            site,
            languages,
            engine,
            locales: locales.collect(),
            versions: Versions::new(site),
            officials: (0..counters).map(|_| OnceLock::new()).collect(),
            standing: OnceLock::new(),
            failures: Mutex::default(),
        }
    }

    /// What went wrong in templates so far.
    pub fn failures(&self) -> Vec<Diagnostic> {
        self.failures.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// A page of the site.
    pub fn page(&self, route: &Route) -> Vec<u8> {
        let own = &self.locales[route.locale.index()];
        let (reader, shared) = (&own.reader, &own.shared);
        let card = |index: usize| self.desk_card(route.locale, index);
        let page = ("page", Value::from(view::page(reader, &self.versions, route)));
        if route.state == State::Stub {
            let view = view::stub(reader, shared, route, card);
            return self.render(route, "stub.html", page, view.entries());
        }
        let parts = self.site.body(route);
        let text = |parts: &[_]| body::render(self, reader, parts, false);
        match route.subject {
            Subject::Home => self.render(route, "home.html", page, view::home(reader, shared).entries()),
            Subject::Guides => {
                self.render(route, "guides.html", page, view::guides(reader, shared).entries())
            }
            Subject::Desks => {
                let view = view::desks(reader, shared, None, card);
                self.render(route, "desks.html", page, view.entries())
            }
            Subject::CityDesks(index) => {
                let view = view::desks(reader, shared, Some(index), card);
                self.render(route, "desks.html", page, view.entries())
            }
            Subject::Accessibility => {
                // There is such a page only where there are facts for it.
                let entries = view::accessibility(reader).map_or(Vec::new(), |view| view.entries());
                self.render(route, "accessibility.html", page, entries)
            }
            Subject::Services => self.render(route, "services.html", page, view::services(reader).entries()),
            Subject::Glossary => self.render(route, "glossary.html", page, view::glossary(reader).entries()),
            Subject::Index => self.render(route, "index.html", page, view::index(reader).entries()),
            Subject::Search => self.render(route, "search.html", page, view::search(reader).entries()),
            Subject::TranslationStatus => {
                let view = view::translation_status(reader, self.standing());
                self.render(route, "translation-status.html", page, view.entries())
            }
            Subject::Topic(index) => {
                self.render(route, "topic.html", page, view::topic(reader, shared, index).entries())
            }
            Subject::Journeys => self.render(route, "journeys.html", page, view::journeys(reader).entries()),
            Subject::Journey(index) => {
                self.render(route, "journey.html", page, view::journey(reader, index).entries())
            }
            Subject::City(index) => {
                let body = (!parts.is_empty()).then(|| text(&parts));
                let view = view::city(reader, shared, index, body, card);
                self.render(route, "city.html", page, view.entries())
            }
            Subject::Desk(index) => {
                self.render(route, "desk.html", page, view::desk(reader, shared, index).entries())
            }
            Subject::Guide(index) => {
                let service = self.site.guides[index].facts.kind == Some(GuideKind::Service);
                let card = service && self.site.config.profile == Some(Profile::DesignersItalia);
                let body = body::render(self, reader, &parts, card);
                let card = |index: usize| self.desk_card(route.locale, index);
                let view = view::guide(reader, shared, route, index, &parts, body, card);
                self.render(route, "guide.html", page, view.entries())
            }
            Subject::Page(index) => {
                let view = view::text_page(reader, index, text(&parts));
                self.render(route, "page.html", page, view.entries())
            }
        }
    }

    /// "Not found" in a locale.
    pub fn not_found(&self, locale: LocaleId) -> Vec<u8> {
        let own = &self.locales[locale.index()];
        let mut entries = view::not_found(&own.reader).entries();
        entries.push(("news", self.news(locale, None)));
        entries.extend(self.frame(locale, 0));
        self.template(locale, "404.html", entries)
    }

    /// What a reader without a network sees in the place of a page that is not kept.
    pub fn offline(&self, locale: LocaleId) -> Vec<u8> {
        let mut entries = view::offline(&self.locales[locale.index()].reader).entries();
        entries.extend(self.frame(locale, 0));
        self.template(locale, "offline.html", entries)
    }

    /// The choice of languages at the root, or the root's "not found".
    pub fn root(&self, not_found: bool) -> Vec<u8> {
        let locale = self.site.config.source_locale;
        let own = &self.locales[locale.index()];
        let mut entries = view::root(self.site, self.languages, &own.reader, not_found).entries();
        entries.push(("site", own.site.clone()));
        self.template(locale, "root.html", entries)
    }

    /// What an old address leads to.
    pub fn redirect(&self, route: &Route) -> Vec<u8> {
        let reader = &self.locales[route.locale.index()].reader;
        self.template(route.locale, "redirect.html", view::redirect(reader, route).entries())
    }

    /// The reader of a locale, for what is not HTML.
    pub fn reader(&self, locale: LocaleId) -> &Reader<'s> {
        &self.locales[locale.index()].reader
    }

    /// The readers of all locales, in their order.
    pub fn readers(&self) -> Vec<Reader<'s>> {
        self.locales.iter().map(|own| own.reader).collect()
    }

    pub(super) fn shared(&self, locale: LocaleId) -> (&Reader<'s>, &Shared) {
        let own = &self.locales[locale.index()];
        (&own.reader, &own.shared)
    }

    /// The state of all translations, made when a page or a file first asks for it.
    pub fn standing(&self) -> &Standing {
        if let Some(standing) = self.standing.get() {
            return standing;
        }
        let Site { config, content, options, .. } = self.site;
        // Many threads help, and one of them may begin another page that asks for the same: waiting for the first
        // to be ready, as `get_or_init` does, it would wait for itself.
        let standing = translate::standing(config, content, self.sources, options.today);
        self.standing.get_or_init(|| standing)
    }

    /// Makes what would hold up many pages at once, for whoever is about to make all of them.
    pub fn warm_up(&self) {
        if self.site.config.translation_status {
            self.standing();
        }
    }

    /// The bytes of a file of the site.
    pub fn file(&self, id: FileId) -> &'s [u8] {
        self.sources.file(id).bytes()
    }

    pub(super) fn labels(&self, locale: LocaleId) -> &Labels {
        &self.locales[locale.index()].labels
    }

    pub(super) fn glossary(&self, locale: LocaleId) -> Option<&str> {
        self.locales[locale.index()].glossary.as_deref()
    }

    pub(super) fn finder(&self, locale: LocaleId) -> &Finder {
        self.locales[locale.index()].finder.get_or_init(|| Finder::new(self.site, locale))
    }

    pub(super) fn desk_card(&self, locale: LocaleId, index: usize) -> Html {
        let reader = &self.locales[locale.index()].reader;
        let desk = Value::from(view::card(reader, index));
        self.fragment(locale, "desk-card.html", vec![("desk", desk)])
    }

    pub(super) fn fee_card(&self, locale: LocaleId, fee: &Fee) -> Html {
        let reader = &self.locales[locale.index()].reader;
        let fee = Value::from(view::fee_card(reader, fee));
        self.fragment(locale, "fee-card.html", vec![("fee", fee)])
    }

    pub(super) fn render(
        &self,
        route: &Route,
        template: &str,
        page: (&'static str, Value),
        mut entries: Vec<(&'static str, Value)>,
    ) -> Vec<u8> {
        let city = self.site.city_of(route.subject).map_or(0, |index| index + 1);
        entries.push(page);
        entries.push(("news", self.news(route.locale, Some(route.subject))));
        entries.extend(self.frame(route.locale, city));
        self.template(route.locale, template, entries)
    }

    /// The notices of a page; "not found" has those of the whole site. Pages with the same ones share them.
    fn news(&self, locale: LocaleId, subject: Option<Subject>) -> Value {
        let own = &self.locales[locale.index()];
        let notices: Vec<usize> = self.site.notices(subject.unwrap_or(Subject::Guides)).collect();
        let home = subject == Some(Subject::Home) && self.site.scoped_notices().next().is_some();
        if notices.is_empty() && !home {
            return Value::none();
        }
        let make = |news: &News| {
            let cards: Vec<_> = news.1.iter().map(|&index| view::notice_card(&own.reader, index)).collect();
            let elsewhere = if home { view::elsewhere(&own.reader) } else { Vec::new() };
            let entries = vec![
                ("notices", Value::from(cards)),
                ("elsewhere", Value::from(elsewhere)),
                ("timezone", Value::from(self.site.config.timezone.as_str())),
            ];
            Value::from(self.fragment(locale, "notices.html", entries))
        };
        let mut made = own.news.lock().unwrap_or_else(PoisonError::into_inner);
        made.entry((home, notices)).or_insert_with_key(make).clone()
    }

    /// What stands around every page: the site, the header of its city, the footer, and what pages with desks add.
    fn frame(&self, locale: LocaleId, city: usize) -> [(&'static str, Value); 4] {
        let own = &self.locales[locale.index()];
        let header = own.headers[city].get_or_init(|| {
            let cities = &self.site.content.cities;
            let current = city.checked_sub(1).map_or("", |index| cities[index].id.as_str());
            let entries =
                vec![("cities", own.shared.cities(&own.reader)), ("current_city", Value::from(current))];
            Value::from(self.fragment(locale, "header.html", entries))
        });
        let footer = own.footer.get_or_init(|| {
            let entries = vec![("pages", view::footer_pages(&own.reader))];
            Value::from(self.fragment(locale, "footer.html", entries))
        });
        let opening = own.opening.get_or_init(|| {
            let zone = Value::from(self.site.config.timezone.as_str());
            Value::from(self.fragment(locale, "opening.html", vec![("zone", zone)]))
        });
        [
            ("site", own.site.clone()),
            ("header", header.clone()),
            ("footer", footer.clone()),
            ("opening", opening.clone()),
        ]
    }

    fn template(&self, locale: LocaleId, name: &str, entries: Vec<(&'static str, Value)>) -> Vec<u8> {
        self.engine.render(locale, name, entries).unwrap_or_else(|diagnostic| {
            self.failures.lock().unwrap_or_else(PoisonError::into_inner).push(*diagnostic);
            Vec::new()
        })
    }

    /// A piece of a page.
    fn fragment(&self, locale: LocaleId, name: &str, mut entries: Vec<(&'static str, Value)>) -> Html {
        entries.push(("site", self.locales[locale.index()].site.clone()));
        Html(String::from_utf8(self.template(locale, name, entries)).unwrap_or_default())
    }
}
