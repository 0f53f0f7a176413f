//! Notices: news at the top of pages.

use super::value::{Html, escape, view};
use super::{Reader, title};
use crate::content::{Notice, NoticeTarget, Organisation, Scope};
use crate::site::{Bound, Subject};

view! {
    /// A notice.
    pub struct NoticeCard {
        /// `info`, `warning` or `urgent`.
        pub severity: &'static str,
        /// The word for it.
        pub label: Html,
        /// What it says in a line.
        pub title: Html,
        /// What it says.
        pub body: Html,
        /// Where readers learn more.
        pub link: Option<Html>,
        /// Since when it holds.
        pub date: Option<Html>,
        /// When somebody last checked it.
        pub checked: Option<Html>,
        /// The last day on which it shows, as `2027-01-31`.
        pub expires: String,
        /// Whether it is sample data.
        pub demo: bool,
    }

    /// A notice that stands on other pages, in the list on the first page.
    pub struct Elsewhere {
        /// `info`, `warning` or `urgent`.
        pub severity: &'static str,
        /// The word for it.
        pub label: Html,
        /// A link to a page that has it, under its title.
        pub link: Html,
        /// The cities and topics that it is about.
        pub about: Html,
        /// The last day on which it shows, as `2027-01-31`.
        pub expires: String,
    }
}

/// A notice.
pub fn notice_card(reader: &Reader<'_>, index: usize) -> NoticeCard {
    let notice = &reader.site.content.notices[index];
    NoticeCard {
        severity: notice.urgency.as_str(),
        label: label(reader, notice),
        title: reader.words(&notice.title),
        body: reader.words(&notice.body),
        link: link(reader, notice),
        date: notice.starts.map(|day| reader.around("news-date", "date", &reader.date(day))),
        checked: notice.verified_on.map(|day| reader.around("checked-on", "date", &reader.date(day))),
        expires: notice.expires.value.to_string(),
        demo: notice.demo,
    }
}

fn label(reader: &Reader<'_>, notice: &Notice) -> Html {
    reader.html(&format!("news-{}", notice.urgency.as_str()), &[])
}

fn link(reader: &Reader<'_>, notice: &Notice) -> Option<Html> {
    let link = notice.link.as_ref()?;
    let text = link.text.as_ref().map(|words| reader.words(words));
    let outside = |url: &str, text: Html| Html(format!("<a href=\"{}\">{}</a>", escape(url), text.0));
    match &link.target {
        NoticeTarget::Url(url) => Some(outside(url, text?)),
        NoticeTarget::Entry(scheme, path) => match reader.site.bind(*scheme, &path.value).ok()? {
            Bound::Page(subject) => reader.link(subject, text.as_ref()),
            Bound::Organisation(Organisation { name, url: Some(url), .. }) => {
                Some(outside(url, text.unwrap_or_else(|| reader.words(name))))
            }
            Bound::Organisation(_) | Bound::Fee(_) | Bound::Hidden => None,
        },
    }
}

/// The notices of cities and topics, for the list on the first page.
pub fn elsewhere(reader: &Reader<'_>) -> Vec<Elsewhere> {
    let notices = &reader.site.content.notices;
    reader.site.scoped_notices().filter_map(|index| one(reader, &notices[index])).collect()
}

fn one(reader: &Reader<'_>, notice: &Notice) -> Option<Elsewhere> {
    let subjects = pages(reader, &notice.scope);
    let names = subjects.iter().map(|subject| {
        let (locale, words) = title(reader, *subject);
        reader.marked(locale, &words).0
    });
    let about = Html(names.collect::<Vec<_>>().join(" · "));
    let link = reader.link(*subjects.first()?, Some(&reader.words(&notice.title)))?;
    let expires = notice.expires.value.to_string();
    Some(Elsewhere { severity: notice.urgency.as_str(), label: label(reader, notice), link, about, expires })
}

/// The pages of the cities and topics that a notice names.
fn pages(reader: &Reader<'_>, scope: &Scope) -> Vec<Subject> {
    use crate::content::markdown::Scheme;
    let cities = scope.cities.iter().map(|id| (Scheme::City, id));
    let topics = scope.topics.iter().map(|id| (Scheme::Topic, id));
    let bound = cities.chain(topics).filter_map(|(scheme, id)| reader.site.bind(scheme, &id.value).ok());
    let page = |bound| match bound {
        Bound::Page(subject) => Some(subject),
        _ => None,
    };
    bound.filter_map(page).collect()
}
