//! Atom feeds (RFC 4287): what was checked or translated last, in the reader's language.

use jiff::civil::Date;

use crate::site::{Route, Subject};
use crate::view::{Reader, escape, title};

/// How many pages a feed names.
const ENTRIES: usize = 50;

/// The feed of a locale. Borrowed texts are not news.
pub(super) fn feed(reader: &Reader<'_>) -> String {
    let site = reader.site;
    let base = &site.config.base_url;
    let mut entries: Vec<(Date, &Route)> = (0..site.guides.len())
        .filter_map(|index| {
            let route = site.route(Subject::Guide(index), reader.locale.id).filter(|route| route.is_own())?;
            Some((updated(reader, index)?, route))
        })
        .chain(site.journeys().shown().filter_map(|index| {
            let journey = &site.content.journeys[index];
            let route = site.route(Subject::Journey(index), reader.locale.id)?;
            journey.title.exact(reader.locale.id)?;
            Some((journey.lifecycle.verified_on.as_ref()?.value, route))
        }))
        .collect();
    entries.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.path.cmp(&b.1.path)));
    entries.truncate(ENTRIES);
    let own = base.absolute(&format!("{}/feed.xml", reader.locale.tag));
    let home = base.absolute(&format!("{}/", reader.locale.tag));
    let site_title = reader.plain(&site.config.title);
    let author = site.config.publisher.as_ref().map_or(site_title, |publisher| reader.plain(&publisher.name));
    // A feed without entries still needs a date: the first day of the calendar stands for "never".
    let newest = entries.first().map_or(Date::constant(1970, 1, 1), |(date, _)| *date);
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{tag}\">\n<id>{own}</id>\n<title>{title}</title>\n<updated>{newest}T00:00:00Z</updated>\n<link rel=\"self\" type=\"application/atom+xml\" href=\"{own}\"/>\n<link rel=\"alternate\" type=\"text/html\" href=\"{home}\"/>\n<author><name>{author}</name></author>\n",
        tag = reader.locale.tag,
        own = escape(&own),
        home = escape(&home),
        title = escape(site_title),
        author = escape(author),
    );
    for (date, route) in entries {
        let url = base.absolute(&route.path);
        let (_, words) = title(reader, route.subject);
        xml.push_str(&format!(
            "<entry>\n<id>{url}</id>\n<title>{title}</title>\n<updated>{date}T00:00:00Z</updated>\n<link rel=\"alternate\" type=\"text/html\" href=\"{url}\"/>\n{summary}</entry>\n",
            url = escape(&url),
            title = escape(&words),
            summary = summary(reader, route),
        ));
    }
    xml.push_str("</feed>\n");
    xml
}

fn summary(reader: &Reader<'_>, route: &Route) -> String {
    let site = reader.site;
    let text = match route.subject {
        Subject::Guide(index) => site.guides[index].summary([reader.locale.id]).map(|(_, text)| text),
        Subject::Journey(index) => {
            let summary = site.content.journeys[index].summary.as_ref();
            summary.and_then(|words| words.exact(reader.locale.id))
        }
        _ => None,
    };
    match text {
        Some(text) => format!("<summary>{}</summary>\n", escape(text)),
        None => String::new(),
    }
}

/// The day on which a guide was last checked or translated, whichever is later.
fn updated(reader: &Reader<'_>, index: usize) -> Option<Date> {
    let guide = &reader.site.guides[index];
    let checked = guide.facts.lifecycle.verified_on.as_ref().map(|date| date.value);
    let text = guide.main.texts.get(&reader.locale.id);
    let translated = text.and_then(|document| document.record.as_ref()).and_then(|record| record.on);
    checked.max(translated)
}
