//! Descriptions with which a browser searches the site from its address bar: OpenSearch 1.1, draft 6
//! (<https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md>).

use crate::site::Subject;
use crate::view::{OPENSEARCH, Reader, escape};

/// The most characters that a short name may have, by the specification.
const SHORT_NAME: usize = 16;
/// The most characters that a long name may have.
const LONG_NAME: usize = 48;
/// The most characters that a description may have.
const DESCRIPTION: usize = 1024;

/// The description of the search in a locale.
pub(super) fn description(reader: &Reader<'_>) -> String {
    let config = reader.site.config;
    let base = &config.base_url;
    let tag = &reader.locale.tag;
    let title = reader.plain(&config.title);
    let about = config.description.as_ref().map_or(title, |words| reader.plain(words));
    let page = reader.site.route(Subject::Search, reader.locale.id).map_or("", |route| route.path.as_str());
    let own = base.absolute(&format!("{tag}/{OPENSEARCH}"));
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n<ShortName>{short}</ShortName>\n<LongName>{long}</LongName>\n<Description>{about}</Description>\n<Language>{tag}</Language>\n<InputEncoding>UTF-8</InputEncoding>\n<OutputEncoding>UTF-8</OutputEncoding>\n<Image width=\"16\" height=\"16\" type=\"image/svg+xml\">{icon}</Image>\n<Url type=\"text/html\" template=\"{page}?q={{searchTerms}}\"/>\n<Url type=\"application/opensearchdescription+xml\" rel=\"self\" template=\"{own}\"/>\n</OpenSearchDescription>\n",
        short = escape(&cut(title, SHORT_NAME)),
        long = escape(&cut(title, LONG_NAME)),
        about = escape(&cut(about, DESCRIPTION)),
        icon = escape(&base.absolute(&reader.assets.icon)),
        page = escape(&base.absolute(page)),
        own = escape(&own),
    )
}

/// As many whole words of a text as there is room for; the start of the first where that is longer.
fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_string();
    }
    let start: String = text.chars().take(most).collect();
    let words = start.rsplit_once(' ').map(|(words, _)| words.trim_end());
    words.filter(|words| !words.is_empty()).map_or_else(|| start.clone(), str::to_string)
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn names_are_cut_between_words() {
        assert_eq!(cut("Approdo Emilia-Romagna", 16), "Approdo");
        assert_eq!(cut("Approdo", 16), "Approdo");
        assert_eq!(cut("Willkommensportal", 16), "Willkommensporta");
    }
}
