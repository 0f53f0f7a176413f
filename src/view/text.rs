//! A page about the site.

use super::Reader;
use super::value::{Body, Html, view};
use crate::content::Lifecycle;
use crate::locale::Arg;

view! {
    /// A page about the site.
    pub struct TextView {
        /// What it is about, in a sentence.
        pub lead: Option<Html>,
        /// The text.
        pub body: Html,
        /// Whether the text links to terms of the glossary.
        pub terms: bool,
        /// When somebody last checked it.
        pub checked: Option<Html>,
    }
}

/// A page about the site.
pub fn text_page(reader: &Reader<'_>, index: usize, body: Body) -> TextView {
    let page = &reader.site.content.pages[index];
    let lead = reader.chain().find_map(|locale| {
        let summary = page.texts.get(&locale)?.summary.as_ref()?;
        Some(reader.marked(locale, &summary.value))
    });
    TextView { lead, body: body.html, terms: body.terms, checked: checked(reader, &page.lifecycle) }
}

/// "Checked on 3 October 2026".
pub(super) fn checked(reader: &Reader<'_>, lifecycle: &Lifecycle) -> Option<Html> {
    lifecycle.verified_on.as_ref().map(|date| checked_on(reader, date.value))
}

/// "Checked on 3 October 2026".
pub(super) fn checked_on(reader: &Reader<'_>, date: jiff::civil::Date) -> Html {
    reader.html("checked-on", &[("date", Arg::Text(&reader.formats.date_long(date)))])
}
