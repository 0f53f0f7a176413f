//! A reader: the site seen from one locale, with its words and formats.

use super::value::{Html, escape, in_language};
use crate::config::Localized;
use crate::content::Term;
use crate::locale::{Arg, Catalogue, Formats, Languages, Locale, LocaleId};
use crate::site::{Route, Site, State, Subject};
use crate::theme::Assets;

/// The site seen from one locale.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'s> {
    /// The resolved site.
    pub site: &'s Site<'s>,
    /// The reader's locale.
    pub locale: &'s Locale,
    /// The fixed words of the interface.
    pub catalogue: &'s Catalogue,
    /// Dates, numbers and the like.
    pub formats: &'s Formats,
    /// The addresses of stylesheet, script and icon.
    pub assets: &'s Assets,
}

impl<'s> Reader<'s> {
    /// The site seen from a locale.
    pub fn new(
        site: &'s Site<'s>,
        languages: &'s Languages,
        assets: &'s Assets,
        locale: LocaleId,
    ) -> Reader<'s> {
        Reader {
            site,
            locale: site.config.locale(locale),
            catalogue: languages.catalogue(locale),
            formats: languages.formats(locale),
            assets,
        }
    }

    /// A message of the catalogue, as text.
    pub fn text(&self, id: &str, arguments: &[(&str, Arg<'_>)]) -> String {
        // Every id in this room is in the tool's own catalogue, where each chain ends.
        self.catalogue.message(id, arguments).unwrap_or_else(|_| format!("[{id}]"))
    }

    /// A message of the catalogue, as HTML.
    pub fn html(&self, id: &str, arguments: &[(&str, Arg<'_>)]) -> Html {
        Html(self.catalogue.message_html(id, arguments).unwrap_or_else(|_| format!("[{id}]")))
    }

    /// A message of the catalogue around one value that is HTML already, such as a name in another language.
    pub fn around(&self, id: &str, name: &str, inner: &Html) -> Html {
        self.around_with(id, name, inner, &[])
    }

    /// The same with other values.
    pub fn around_with(&self, id: &str, name: &str, inner: &Html, more: &[(&str, Arg<'_>)]) -> Html {
        // A character for private use stands in for the value: no message has one.
        const PLACE: &str = "\u{e000}";
        let arguments = [more, &[(name, Arg::Text(PLACE))]].concat();
        Html(self.html(id, &arguments).0.replace(PLACE, &inner.0))
    }

    /// A date in words, marked for programs.
    pub fn date(&self, date: jiff::civil::Date) -> Html {
        Html(format!("<time datetime=\"{date}\">{}</time>", escape(&self.formats.date_long(date))))
    }

    /// The locales that the reader's falls back on, itself first.
    pub fn chain(&self) -> impl Iterator<Item = LocaleId> + use<'s> {
        let locale = self.locale;
        std::iter::once(locale.id).chain(locale.fallback.iter().copied())
    }

    /// Words of a data file as text.
    pub fn plain<'w>(&self, words: &'w Localized) -> &'w str {
        words.along(self.chain()).1
    }

    /// Words of a data file, marked with their language where it is not the reader's.
    pub fn words(&self, words: &Localized) -> Html {
        let (locale, text) = words.along(self.chain());
        self.marked(locale, text)
    }

    /// A text, marked with its language where that is not the reader's.
    pub fn marked(&self, locale: LocaleId, text: &str) -> Html {
        if locale == self.locale.id {
            return Html(escape(text).into_owned());
        }
        let language = in_language(self.site.config.locale(locale));
        Html(format!("<span{language}>{}</span>", escape(text)))
    }

    /// The name of a term of a vocabulary.
    pub fn term(&self, terms: &[Term], id: &str) -> Html {
        terms.iter().find(|term| term.id == id).map_or_else(Html::default, |term| self.words(&term.name))
    }

    /// The address of a page on this site, as a path.
    pub fn url(&self, route: &Route) -> String {
        self.site.config.base_url.link(&route.path)
    }

    /// The address of a page of the reader's own locale that is always there.
    pub fn home_url(&self, subject: Subject) -> String {
        self.site.route(subject, self.locale.id).map_or_else(String::new, |route| self.url(route))
    }

    /// A link to a page, with the name of its language where the text behind it is in another.
    /// `None` where no page of it can be read in any language of the reader's.
    pub fn link(&self, subject: Subject, text: Option<&Html>) -> Option<Html> {
        let parts = self.link_parts(subject)?;
        let title;
        let text = match text {
            Some(text) => text,
            None => {
                let (locale, words) = super::title(self, subject);
                title = self.marked(locale, &words);
                &title
            }
        };
        let hreflang =
            parts.hreflang.as_ref().map_or(String::new(), |tag| format!(" hreflang=\"{}\"", escape(tag)));
        Some(Html(format!("<a href=\"{}\"{hreflang}>{}</a>{}", escape(&parts.href), text.0, parts.remark.0)))
    }

    /// The parts of a link to a page.
    pub fn link_parts(&self, subject: Subject) -> Option<LinkParts> {
        let route = self.site.nearest(subject, self.locale.id)?;
        let foreign = route.text_locale != self.locale.id && route.state != State::Stub;
        let other = self.site.config.locale(route.text_locale);
        let remark = foreign.then(|| {
            Html(format!(
                " <small class=\"in-language\" data-pagefind-ignore>(<span{}>{}</span>)</small>",
                in_language(other),
                escape(&other.name)
            ))
        });
        Some(LinkParts {
            href: self.url(route),
            hreflang: foreign.then(|| other.tag.to_string()),
            remark: remark.unwrap_or_default(),
        })
    }
}

/// The parts of a link to a page of this site.
#[derive(Clone, Debug)]
pub struct LinkParts {
    /// The address.
    pub href: String,
    /// The language of the text behind it, where it is not the reader's.
    pub hreflang: Option<String>,
    /// The name of that language, in brackets.
    pub remark: Html,
}
