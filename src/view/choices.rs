//! The languages that a reader can choose on a page.

use super::Reader;
use super::value::{Html, view};
use crate::locale::Arg;
use crate::site::Route;

view! {
    /// A language that a reader can choose.
    pub struct ChoiceView {
        /// The language tag.
        pub lang: String,
        /// `ltr` or `rtl`, of the language's name.
        pub dir: String,
        /// The language in itself.
        pub name: String,
        /// The language of the text behind the link.
        pub hreflang: String,
        /// Where the choice leads.
        pub url: String,
        /// Whether it is the language of this page.
        pub current: bool,
        /// What the reader should know of the page behind it: that its text is in another language.
        pub remark: Option<Html>,
    }
}

/// The languages that a reader can choose on a page.
pub fn choices(reader: &Reader<'_>, route: &Route) -> Vec<ChoiceView> {
    let config = reader.site.config;
    reader
        .site
        .choices(route)
        .into_iter()
        .map(|choice| {
            let locale = config.locale(choice.locale);
            let text_locale = config.locale(choice.route.text_locale);
            let borrowed = !choice.own && choice.route.text_locale != choice.locale;
            let language = borrowed.then(|| reader.formats.language_name(&text_locale.tag));
            ChoiceView {
                lang: locale.tag.to_string(),
                dir: locale.direction.as_str().to_string(),
                name: locale.name.clone(),
                hreflang: text_locale.tag.to_string(),
                url: reader.url(choice.route),
                current: choice.locale == route.locale,
                remark: language
                    .map(|language| reader.html("choice-fallback", &[("language", Arg::Text(&language))])),
            }
        })
        .collect()
}
