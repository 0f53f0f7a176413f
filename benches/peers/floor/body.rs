//! Markdown to HTML: links bound, fees filled in, heading ids by position, a table of contents.

use pulldown_cmark::{CowStr, Event, LinkType, Options, Parser, Tag, TagEnd};

use super::site::{Guide, Site};

/// The table of contents and the body.
pub(super) fn guide(site: &Site, guide: &Guide, locale: usize) -> (String, String) {
    let options = Options::ENABLE_TABLES | Options::ENABLE_GFM | Options::ENABLE_HEADING_ATTRIBUTES;
    let text = guide.texts[locale].body();
    let mut contents = Contents::default();
    let mut ids = guide.headings.iter();
    let mut fee = false;
    let events = Parser::new_ext(text, options).filter_map(|event| match event {
        Event::Start(Tag::Heading { level, classes, attrs, .. }) => {
            let id = ids.next().map_or("", String::as_str);
            contents.open(level as usize, id);
            Some(Event::Start(Tag::Heading { level, id: Some(CowStr::Borrowed(id)), classes, attrs }))
        }
        Event::End(TagEnd::Heading(level)) => {
            contents.close();
            Some(Event::End(TagEnd::Heading(level)))
        }
        Event::Start(Tag::Link { link_type: LinkType::Autolink, ref dest_url, .. })
            if dest_url.starts_with("fee:") =>
        {
            fee = true;
            None
        }
        Event::End(TagEnd::Link) if fee => {
            fee = false;
            None
        }
        Event::Text(text) if fee => Some(Event::Text(amount(site, &text[4..], locale).into())),
        Event::Text(text) => {
            contents.text(&text);
            Some(Event::Text(text))
        }
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            let dest_url = site.find(&dest_url).map_or(dest_url, |kind| site.url(kind, locale).into());
            Some(Event::Start(Tag::Link { link_type, dest_url, title, id }))
        }
        event => Some(event),
    });
    let mut html = String::with_capacity(text.len() * 3 / 2);
    pulldown_cmark::html::push_html(&mut html, events);
    (contents.finish(), html)
}

/// The introduction of a city.
pub(super) fn plain(text: &str) -> String {
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, Parser::new(text));
    html
}

fn amount(site: &Site, id: &str, locale: usize) -> String {
    let amount = site.fees.get(id).and_then(|fee| fee.amounts.last()).map_or("", |last| &last.amount);
    match site.words[locale].tag {
        "en" => format!("€{amount}"),
        "ar" => format!("{amount}\u{a0}€"),
        _ => format!("{}\u{a0}€", amount.replace('.', ",")),
    }
}

/// Nested lists of the headings of levels 2 and 3.
#[derive(Default)]
struct Contents {
    html: String,
    level: usize,
    inside: bool,
}

impl Contents {
    fn open(&mut self, level: usize, id: &str) {
        self.html.push_str(match (self.level, level) {
            (0, _) | (2, 3) => "<ul>\n",
            (3, 2) => "</li></ul></li>\n",
            _ => "</li>\n",
        });
        self.level = level;
        self.inside = true;
        self.html.push_str("<li><a href=\"#");
        self.html.push_str(id);
        self.html.push_str("\">");
    }

    fn text(&mut self, text: &str) {
        if self.inside {
            super::page::escape(&mut self.html, text);
        }
    }

    fn close(&mut self) {
        self.inside = false;
        self.html.push_str("</a>");
    }

    fn finish(mut self) -> String {
        self.html.push_str(match self.level {
            0 => "",
            2 => "</li></ul>\n",
            _ => "</li></ul></li></ul>\n",
        });
        self.html
    }
}
