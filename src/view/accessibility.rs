//! The accessibility statement, in the words of Commission Implementing Decision (EU) 2018/1523.

use super::guide::Fact;
use super::lists::FooterLink;
use super::value::{Html, escape, view};
use super::{Reader, title};
use crate::config::{Accessibility, Barrier, Contact, Ground};
use crate::locale::Arg;
use crate::site::Subject;

/// The standard that the statement is about. It takes over the Web Content Accessibility Guidelines 2.1, level AA.
pub const STANDARD: &str = "EN 301 549 v3.2.1";
/// What the default theme is built to.
pub const TARGET: &str = "WCAG 2.2 AA";

view! {
    /// The accessibility statement.
    pub struct AccessibilityView {
        /// Who promises what.
        pub commitment: Html,
        /// What the statement is about.
        pub scope: Html,
        /// How far the site meets the standard.
        pub status: Html,
        /// What the site is built to.
        pub target: Html,
        /// What is not accessible, by ground.
        pub barriers: Vec<BarrierGroup>,
        /// When and how the statement was prepared and reviewed.
        pub preparation: Vec<Html>,
        /// Where barriers are reported.
        pub contacts: Vec<Fact>,
        /// Within what time somebody answers.
        pub response: Option<Html>,
        /// Who hears complaints.
        pub enforcement: Html,
        /// The statement on AgID's site.
        pub agid: Option<String>,
        /// The facts for programs.
        pub json: String,
    }

    /// What is not accessible on one ground.
    pub struct BarrierGroup {
        /// The ground: `non-compliance`, `disproportionate-burden` or `out-of-scope`.
        pub id: &'static str,
        /// The ground in words.
        pub name: Html,
        /// What is not accessible.
        pub items: Vec<BarrierItem>,
    }

    /// Something that is not accessible.
    pub struct BarrierItem {
        /// What.
        pub what: Html,
        /// What readers can use instead.
        pub alternative: Option<Html>,
    }
}

/// The accessibility statement; `None` where the site has none.
pub fn accessibility(reader: &Reader<'_>) -> Option<AccessibilityView> {
    let config = reader.site.config;
    let statement = config.accessibility.as_ref()?;
    let publisher = config.publisher.as_ref().map_or(&config.title, |publisher| &publisher.name);
    let address = config.base_url.absolute("");
    let site = Html(format!("<a href=\"{0}\"><bdi dir=\"ltr\">{0}</bdi></a>", escape(&address)));
    let standard = Html(format!("<bdi dir=\"ltr\">{STANDARD}</bdi>"));
    let status = format!("a11y-status-{}", statement.status.value.as_str());
    Some(AccessibilityView {
        commitment: reader.around("a11y-commitment", "name", &reader.words(publisher)),
        scope: reader.around("a11y-scope", "site", &site),
        status: reader.around(&status, "standard", &standard),
        target: reader.html("a11y-target", &[]),
        barriers: Ground::WORDS
            .iter()
            .map(|(_, ground)| group(reader, statement, *ground, &standard))
            .filter(|group| !group.items.is_empty())
            .collect(),
        preparation: preparation(reader, statement),
        contacts: contacts(reader, &statement.contact),
        response: statement
            .response_within
            .as_ref()
            .map(|time| reader.html("a11y-response", &[("time", Arg::Text(&reader.formats.duration(time)))])),
        enforcement: match &statement.enforcement.url {
            Some(url) => Html(format!(
                "<a href=\"{}\">{}</a>",
                escape(url),
                reader.words(&statement.enforcement.name).0
            )),
            None => reader.words(&statement.enforcement.name),
        },
        agid: statement.agid_url.clone(),
        json: config.base_url.link("accessibility.json"),
    })
}

fn group(reader: &Reader<'_>, statement: &Accessibility, ground: Ground, standard: &Html) -> BarrierGroup {
    let item = |barrier: &Barrier| BarrierItem {
        what: reader.words(&barrier.what),
        alternative: barrier
            .alternative
            .as_ref()
            .map(|words| reader.around("a11y-alternative", "text", &reader.words(words))),
    };
    BarrierGroup {
        id: ground.as_str(),
        name: reader.around(&format!("a11y-why-{}", ground.as_str()), "standard", standard),
        items: statement.barriers.iter().filter(|barrier| barrier.why == ground).map(item).collect(),
    }
}

fn preparation(reader: &Reader<'_>, statement: &Accessibility) -> Vec<Html> {
    let prepared = reader.date(statement.prepared_on.value);
    let method = format!("a11y-method-{}", statement.method.as_str());
    let reviewed = statement.reviewed_on.as_ref().map(|day| reader.date(day.value));
    let reviewed = reviewed.map(|day| reader.around("a11y-reviewed-on", "date", &day));
    let prepared = reader.around("a11y-prepared-on", "date", &prepared);
    [prepared, reader.html(&method, &[])].into_iter().chain(reviewed).collect()
}

fn contacts(reader: &Reader<'_>, contact: &Contact) -> Vec<Fact> {
    let link = |url: &str, text: &str| {
        Html(format!("<a href=\"{}\"><bdi dir=\"ltr\">{}</bdi></a>", escape(url), escape(text)))
    };
    let fact = |id: &str, value: Html| Fact { name: reader.html(id, &[]), values: vec![value] };
    let email = contact.email.as_ref().map(|email| link(&email.uri(), email.as_str()));
    let phone = contact.phone.as_ref().map(|phone| link(&phone.uri(), &phone.display));
    let form = contact.url.as_ref().map(|url| link(url, url.split('/').nth(2).unwrap_or(url)));
    let values = [("contact-email", email), ("contact-phone", phone), ("a11y-form", form)];
    values.into_iter().filter_map(|(id, value)| Some(fact(id, value?))).collect()
}

/// The statement in the footer. Where AgID has one, the law wants the link to lead there; the page itself then goes
/// by a shorter name.
pub(super) fn footer_links(reader: &Reader<'_>) -> Vec<FooterLink> {
    let Some(statement) = &reader.site.config.accessibility else {
        return Vec::new();
    };
    let agid = statement.agid_url.as_ref().map(|url| FooterLink {
        name: reader.html("a11y-title", &[]),
        url: url.clone(),
        hreflang: (reader.locale.tag.as_str() != "it").then(|| "it".to_string()),
        element: "accessibility-link",
    });
    let page = reader.link_parts(Subject::Accessibility).map(|parts| {
        let (_, words) = title(reader, Subject::Accessibility);
        let name = match agid {
            Some(_) => reader.html("a11y-short", &[]),
            None => Html(escape(&words).into_owned()),
        };
        FooterLink { name, url: parts.href, hreflang: parts.hreflang, element: "" }
    });
    agid.into_iter().chain(page).collect()
}
