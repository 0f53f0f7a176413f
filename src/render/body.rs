//! The text of a page: Markdown with every reference bound for the reader.

use memchr::memmem;

use super::pages::Renderer;
use super::terms;
use crate::content::markdown::{self, Around, Labels, Linked, Mark, Prose, Scheme, Target};
use crate::content::{CONDITIONS, Document, SERVICE_CARD};
use crate::locale::{LocaleId, is_whole};
use crate::site::{Bound, Part};
use crate::source::Sources;
use crate::value::url;
use crate::view::{Body, Html, Reader, amount, escape, in_language};

/// The widest picture for browsers that cannot choose, in pixels.
const PLAIN_WIDTH: u32 = 800;

/// The words that stand inside texts of a locale.
pub(super) fn labels(reader: &Reader<'_>) -> Labels {
    let alert = |name: &str| reader.text(&format!("alert-{name}"), &[]);
    Labels {
        alerts: [alert("note"), alert("tip"), alert("important"), alert("warning"), alert("caution")],
        footnote_back: reader.text("footnote-back", &[]),
        table: reader.text("table-label", &[]),
    }
}

/// The text of a page as HTML; each part in another language than the reader's is marked. With `card`, the sections of
/// the service card have the names that the profile `designers-italia` wants.
pub(super) fn render(renderer: &Renderer<'_>, reader: &Reader<'_>, parts: &[Part<'_>], card: bool) -> Body {
    let size: usize = parts.iter().map(|part| part.range.len()).sum();
    let mut html = String::with_capacity(size + size / 2);
    let glossary = renderer.glossary(reader.locale.id).map(terms::Links::new);
    for part in parts {
        let Some(text) = renderer.sources.file(part.document.file).text() else {
            continue;
        };
        let foreign = part.locale != reader.locale.id;
        if foreign {
            html.push_str(&format!("<div{}>\n", in_language(reader.site.config.locale(part.locale))));
        }
        let ids = ids(part);
        let links = Links { terms: glossary.as_ref(), ..Links::new(renderer, reader, part, "") };
        let prose = prose(text, part, &ids, &links);
        if card {
            prose.sections().iter().for_each(|(id, section)| named(id.as_deref(), section, &mut html));
        } else {
            prose.render(&mut html);
        }
        if foreign {
            html.push_str("</div>\n");
        }
    }
    Body { html: Html(html), terms: glossary.is_some_and(|links| links.any()) }
}

/// A section of the service card under the name that the checker of the model looks for.
fn named(id: Option<&str>, section: &str, out: &mut String) {
    match SERVICE_CARD.iter().find(|known| Some(known.id) == id).and_then(|known| known.element) {
        None => out.push_str(section),
        Some(CONDITIONS) => {
            let link = format!("<a data-element=\"{CONDITIONS}\" href=");
            out.push_str(&section.replacen("<a href=", &link, 1));
        }
        Some(name) => {
            out.push_str(&format!("<div data-element=\"{name}\">\n"));
            out.push_str(section);
            out.push_str("</div>\n");
        }
    }
}

/// The text of a page, cut at its second-level headings: the id of each, and its HTML. `suffix` stands behind
/// every id.
pub(super) fn sections(
    renderer: &Renderer<'_>,
    reader: &Reader<'_>,
    parts: &[Part<'_>],
    suffix: &str,
) -> Vec<(Option<String>, Html)> {
    let mut sections = Vec::new();
    for part in parts {
        let Some(text) = renderer.sources.file(part.document.file).text() else {
            continue;
        };
        let links = Links::new(renderer, reader, part, suffix);
        let cut = prose(text, part, &ids(part), &links).sections();
        sections.extend(cut.into_iter().map(|(id, html)| {
            let own = part.locale == reader.locale.id;
            (id, Html(if own { html } else { links.mark("div", part.locale, &html) }))
        }));
    }
    sections
}

/// A part of a page's text, with its links.
fn prose<'p>(text: &'p str, part: &'p Part<'_>, ids: &'p [String], links: &'p Links<'_>) -> Prose<'p> {
    let (range, outline, labels) =
        (part.range.clone(), &part.document.outline, links.renderer.labels(part.locale));
    Prose { text, range, outline, ids, labels, renderer: links }
}

fn ids(part: &Part<'_>) -> Vec<String> {
    part.headings.iter().map(|(_, id, _)| id.clone()).collect()
}

struct Links<'r> {
    renderer: &'r Renderer<'r>,
    reader: &'r Reader<'r>,
    document: &'r Document,
    /// The language of the text around the references.
    text_locale: LocaleId,
    sources: &'r Sources,
    /// What stands behind every id of the text.
    suffix: &'r str,
    /// The links to the glossary on this page.
    terms: Option<&'r terms::Links<'r>>,
    /// The text that this one is translated from.
    original: Option<&'r str>,
}

impl markdown::Renderer for Links<'_> {
    fn link(&self, target: &Target, image: bool) -> Linked {
        match target {
            Target::Fragment(id) => {
                Linked { href: Some(format!("#{id}{}", self.suffix)), ..Linked::default() }
            }
            // What the policy refuses has been reported: the text stands without a link.
            Target::External(address) => Linked { href: url::check(address).ok(), ..Linked::default() },
            Target::File(path) => self.file(path, image).unwrap_or_default(),
            Target::Entry { scheme, path, fragment } => {
                self.entry(*scheme, path, fragment.as_deref(), image).unwrap_or_default()
            }
        }
    }

    fn suffix(&self) -> &str {
        self.suffix
    }

    fn has_marks(&self) -> bool {
        self.terms.is_some() || self.original.is_some()
    }

    fn marks(&self, text: &str, around: Around) -> Vec<Mark> {
        let finder = self.renderer.finder(self.text_locale);
        terms::marks(self.reader.site, finder, self.terms, self.text_locale, text, around)
    }

    fn quoted(&self, text: &str) -> Option<String> {
        let original = self.original?;
        let stands = |text: &str| {
            memmem::find_iter(original.as_bytes(), text.as_bytes())
                .any(|at| is_whole(original, &(at..at + text.len())))
        };
        // At the beginning of a sentence, or of an item of a list, it has a capital.
        let capital = || -> Option<String> {
            let mut letters = text.chars();
            Some(letters.next()?.to_uppercase().collect::<String>() + letters.as_str())
        };
        let is_there = stands(text) || capital().is_some_and(|text| stands(&text));
        let site = self.reader.site;
        (is_there && text.contains(char::is_alphabetic)).then(|| in_language(site.config.source()))
    }
}

impl<'r> Links<'r> {
    fn new(
        renderer: &'r Renderer<'r>,
        reader: &'r Reader<'r>,
        part: &'r Part<'r>,
        suffix: &'r str,
    ) -> Links<'r> {
        Links {
            renderer,
            reader,
            document: part.document,
            text_locale: part.locale,
            sources: renderer.sources,
            suffix,
            terms: None,
            original: original(renderer, reader, part),
        }
    }

    /// A file beside the text. Of a picture pages load the widths that were made; a link leads to the widest.
    fn file(&self, path: &str, image: bool) -> Option<Linked> {
        let full = format!("{}/{path}", self.document.bundle.as_ref()?);
        let id = self.sources.find(&full)?;
        let site = self.reader.site;
        let link = |path: &str| site.config.base_url.link(path);
        let path = file_path(&full);
        let picture = match site.content.pictures.get(&id) {
            // What keeps it from being shown has been reported.
            Some(Err(_)) => return None,
            Some(Ok(picture)) => picture,
            None => return Some(Linked { href: Some(link(&path)), ..Linked::default() }),
        };
        let widths = picture.widths().into_iter().map(|width| (link(&picture.path(&path, width)), width));
        let widths: Vec<(String, u32)> = widths.collect();
        let most = if image { PLAIN_WIDTH } else { u32::MAX };
        let one = widths.iter().rfind(|(_, width)| *width <= most).or(widths.first());
        let href = one.map_or_else(|| link(&path), |(address, _)| address.clone());
        Some(Linked { href: Some(href), size: picture.shown(), widths, ..Linked::default() })
    }

    fn entry(&self, scheme: Scheme, path: &str, fragment: Option<&str>, image: bool) -> Option<Linked> {
        let reader = self.reader;
        match reader.site.bind(scheme, path).ok()? {
            Bound::Hidden => None,
            Bound::Page(subject) => {
                let parts = reader.link_parts(subject)?;
                let (locale, title) = crate::view::title(reader, subject);
                let card = match subject {
                    crate::site::Subject::Desk(index) if image => {
                        Some(self.of_reader("div", self.renderer.desk_card(reader.locale.id, index)))
                    }
                    _ => None,
                };
                let href = match fragment {
                    Some(id) => format!("{}#{id}", parts.href),
                    None => parts.href,
                };
                Some(Linked {
                    href: Some(href),
                    text: self.words(locale, &title),
                    hreflang: parts.hreflang,
                    remark: parts.remark.0,
                    card,
                    ..Linked::default()
                })
            }
            Bound::Fee(fee) => {
                let card = image.then(|| self.renderer.fee_card(reader.locale.id, fee));
                Some(Linked {
                    text: self.of_reader("span", amount(reader, fee)),
                    card: card.map(|card| self.of_reader("div", card)),
                    ..Linked::default()
                })
            }
            Bound::Organisation(found) => {
                let (locale, name) = found.name.along(reader.chain());
                Some(Linked { href: found.url.clone(), text: self.words(locale, name), ..Linked::default() })
            }
        }
    }

    /// A title, marked where it is not in the language of the text around it.
    fn words(&self, locale: LocaleId, text: &str) -> String {
        if locale == self.text_locale {
            escape(text).into_owned()
        } else {
            self.mark("span", locale, &escape(text))
        }
    }

    /// Something in the reader's language, marked where the text around it is in another.
    fn of_reader(&self, element: &str, html: Html) -> String {
        let reader = self.reader.locale.id;
        if reader == self.text_locale { html.0 } else { self.mark(element, reader, &html.0) }
    }

    fn mark(&self, element: &str, locale: LocaleId, html: &str) -> String {
        format!("<{element}{}>{html}</{element}>", in_language(self.reader.site.config.locale(locale)))
    }
}

/// The text that a part is translated from, in the file beside its own.
fn original<'r>(renderer: &Renderer<'r>, reader: &Reader<'r>, part: &Part<'_>) -> Option<&'r str> {
    let config = &reader.site.config;
    if part.locale == config.source_locale {
        return None;
    }
    let path = &renderer.sources.file(part.document.file).path;
    let entry = path.strip_suffix(".md")?.strip_suffix(config.locale(part.locale).tag.as_str())?;
    let file = renderer.sources.find(&format!("{entry}{}.md", config.source().tag))?;
    renderer.sources.file(file).text()
}

/// Where a file of a bundle lies on the site: once for all languages.
pub(crate) fn file_path(source: &str) -> String {
    format!("files/{}", source.strip_prefix("content/").unwrap_or(source))
}
