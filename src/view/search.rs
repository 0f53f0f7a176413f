//! The search: its page, its words, and where its files lie.

use std::collections::BTreeMap;

use super::Reader;
use super::facets::patterns;
use super::lists::{TopicLink, topic_links};
use super::value::view;
use crate::site::{Route, Subject};

/// The description for browsers (<https://github.com/dewitt/opensearch>), in the folder of a locale.
pub const OPENSEARCH: &str = "opensearch.xml";
/// The words of the script, in the folder of a locale's index.
pub const SEARCH_WORDS: &str = "words.json";

view! {
    /// Where the search of a language lies.
    pub struct SearchLinks {
        /// The page.
        pub page: String,
        /// The folder of the index and of the script's words.
        pub folder: String,
        /// The description for browsers.
        pub description: String,
    }

    /// By what results can be filtered.
    pub struct FacetView {
        /// Its id: `kind`, `city`, `topic`, `stage` or `language`.
        pub id: String,
        /// What readers see.
        pub name: String,
        /// What stands for no choice.
        pub all: String,
    }

    /// The search.
    pub struct SearchView {
        /// By what results can be filtered; the script fills in the choices.
        pub facets: Vec<FacetView>,
        /// What the script says, as JSON.
        pub words: String,
        /// All topics.
        pub topics: Vec<TopicLink>,
        /// Whom readers can write to who found nothing.
        pub feedback: Option<String>,
    }
}

/// Where the search of a language lies; `None` where the site has none.
pub(super) fn search_links(reader: &Reader<'_>) -> Option<SearchLinks> {
    let site = reader.site;
    let tag = &reader.locale.tag;
    let page = reader.url(site.route(Subject::Search, reader.locale.id)?);
    let link = |path: String| site.config.base_url.link(&path);
    Some(SearchLinks {
        page,
        folder: link(format!("search/{tag}/")),
        description: link(format!("{tag}/{OPENSEARCH}")),
    })
}

/// What the text of a page is, as `data-pagefind-filter` has it (<https://pagefind.app/docs/filtering/>): its
/// kind, city, topic and language. `None` for what is a list of pages.
pub(super) fn text_filters(reader: &Reader<'_>, route: &Route) -> Option<String> {
    let site = reader.site;
    let content = site.content;
    let kind = match route.subject {
        // Its terms have no pages of their own.
        Subject::Glossary => "glossary",
        subject => subject.kind()?.as_str(),
    };
    let city = site.city_of(route.subject).and_then(|index| content.cities.get(index)).map(|city| &city.id);
    let topic = match route.subject {
        Subject::Guide(index) => site.guides[index].facts.topic.as_ref().map(|topic| &topic.value),
        Subject::Topic(index) => Some(&content.vocabularies.topics[index].id),
        _ => None,
    };
    let mut filters = format!("kind:{kind}");
    for (name, value) in [("city", city), ("topic", topic)] {
        filters.extend(value.map(|value| format!(", {name}:{value}")));
    }
    filters.push_str(&format!(", language:{}", site.config.locale(route.text_locale).tag));
    Some(filters)
}

/// The search.
pub fn search(reader: &Reader<'_>) -> SearchView {
    let content = reader.site.content;
    let words = &content.vocabularies;
    let facets = [
        ("kind", true),
        ("city", !content.cities.is_empty()),
        ("topic", !words.topics.is_empty()),
        ("stage", !words.stages.is_empty()),
        ("language", !content.desks.is_empty()),
    ];
    let facet = |id: &str| FacetView {
        id: id.to_string(),
        name: reader.text(&format!("search-{id}"), &[]),
        all: reader.text(&format!("search-{id}-all"), &[]),
    };
    let publisher = reader.site.config.publisher.as_ref();
    SearchView {
        facets: facets.into_iter().filter(|(_, is_there)| *is_there).map(|(id, _)| facet(id)).collect(),
        words: search_words(reader),
        topics: topic_links(reader),
        feedback: publisher
            .and_then(|publisher| publisher.email.as_ref())
            .map(|mail| mail.as_str().to_string()),
    }
}

/// What the script says, as a JSON object: the sentences with the number of results by category of plurals in
/// `found`, their language in `lang`, all others under their own names.
pub fn search_words(reader: &Reader<'_>) -> String {
    const FOUND: &str = "search-found";
    const OTHERS: &[&str] = &["all", "failed", "loading", "meant", "none", "offline", "retry", "unsupported"];
    let tag = reader.catalogue.origin(FOUND).unwrap_or(&reader.locale.tag);
    let found: BTreeMap<&str, String> =
        patterns(reader, tag, FOUND).into_iter().map(|pattern| (pattern.category, pattern.text)).collect();
    let mut words: BTreeMap<&str, serde_json::Value> =
        OTHERS.iter().map(|name| (*name, reader.text(&format!("search-{name}"), &[]).into())).collect();
    words.insert("found", serde_json::json!(found));
    words.insert("lang", tag.as_str().into());
    serde_json::json!(words).to_string()
}
