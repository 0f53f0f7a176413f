//! The languages that a reader can choose on a page.

use super::Reader;
use super::value::view;
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
        /// Whether the text behind the link is in another language, that of `hreflang`.
        pub borrowed: bool,
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
            ChoiceView {
                lang: locale.tag.to_string(),
                dir: locale.direction.as_str().to_string(),
                name: locale.name.clone(),
                hreflang: text_locale.tag.to_string(),
                url: reader.url(choice.route),
                borrowed,
            }
        })
        .collect()
}
