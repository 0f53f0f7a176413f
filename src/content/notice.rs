//! Notices: news that readers need before they go, until a day.

use jiff::civil::Date;

use super::facts::Visibility;
use super::guide::names;
use super::markdown::{Scheme, Target};
use super::words;
use crate::config::{Config, Localized};
use crate::source::yaml::{Decoder, Node};
use crate::source::{Located, Span};
use crate::value::date::DateRange;
use crate::value::url::web_address;

/// A notice.
#[derive(Clone, Debug)]
pub struct Notice {
    /// The id, which is the name of its file.
    pub id: String,
    /// How much it matters.
    pub urgency: Urgency,
    /// On which pages it stands.
    pub scope: Scope,
    /// What it says in a line.
    pub title: Localized,
    /// What it says; plain text.
    pub body: Localized,
    /// Where readers learn more.
    pub link: Option<NoticeLink>,
    /// The first day on which it shows.
    pub starts: Option<Date>,
    /// The last day on which it shows.
    pub expires: Located<Date>,
    /// When somebody last checked it.
    pub verified_on: Option<Date>,
    /// Whether it is sample data.
    pub demo: bool,
    /// The whole record.
    pub span: Span,
}

/// How much a notice matters; the most urgent is the least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// Readers lose a trip, a right or money.
    Urgent,
    /// Something changes.
    Warning,
    /// Good to know.
    Info,
}

impl Urgency {
    /// The words of `severity:`.
    pub const WORDS: &'static [(&'static str, Urgency)] =
        &[("info", Urgency::Info), ("warning", Urgency::Warning), ("urgent", Urgency::Urgent)];

    /// The word of `severity:`.
    pub fn as_str(self) -> &'static str {
        Urgency::WORDS.iter().find(|(_, urgency)| *urgency == self).map_or("", |(word, _)| word)
    }
}

/// On which pages a notice stands.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    /// On all.
    pub site: bool,
    /// On the pages of these cities; ids.
    pub cities: Vec<Located<String>>,
    /// On the pages about these topics; ids.
    pub topics: Vec<Located<String>>,
}

impl Scope {
    /// Whether a notice stands on a page that belongs to a city, or to none, and that is about topics, or about
    /// none in particular. Where the notice names both cities and topics, a page that has both has to fit both.
    pub fn covers(&self, city: Option<&str>, topics: &[&str]) -> bool {
        let named = |list: &[Located<String>], id: &str| list.iter().any(|name| name.value == id);
        let city = city.filter(|_| !self.cities.is_empty()).map(|city| named(&self.cities, city));
        let wants_topic = !self.topics.is_empty() && !topics.is_empty();
        let topic = wants_topic.then(|| topics.iter().any(|topic| named(&self.topics, topic)));
        self.site || (city != Some(false) && topic != Some(false) && (city.is_some() || topic.is_some()))
    }
}

/// Where readers learn more.
#[derive(Clone, Debug)]
pub struct NoticeLink {
    /// Where the link leads.
    pub target: NoticeTarget,
    /// Its words; without them the title of the page.
    pub text: Option<Localized>,
}

/// Where the link of a notice leads.
#[derive(Clone, Debug)]
pub enum NoticeTarget {
    /// To an entry of this site, by the name that references use.
    Entry(Scheme, Located<String>),
    /// To an address elsewhere.
    Url(String),
}

impl Notice {
    /// Whether it shows on a day.
    pub fn visibility(&self, today: Date) -> Visibility {
        if self.starts.is_some_and(|starts| today < starts) {
            Visibility::Scheduled
        } else if self.expires.value < today {
            Visibility::Expired
        } else {
            Visibility::Visible
        }
    }

    pub(super) fn decode(
        id: &str,
        node: &Node,
        decoder: &mut Decoder<'_>,
        config: &Config,
    ) -> Option<Notice> {
        let mut fields = decoder.fields(node, "a notice")?;
        let urgency = fields.required(decoder, "severity");
        let urgency = urgency.and_then(|node| decoder.one_of(node, Urgency::WORDS));
        let scope = fields.required(decoder, "scope").and_then(|node| scope(node, decoder));
        let title = fields.required(decoder, "title").and_then(|node| words(node, decoder, config));
        let body = fields.required(decoder, "body").and_then(|node| words(node, decoder, config));
        let link = fields.optional(decoder, "link").and_then(|node| link(node, decoder, config));
        let starts = fields.optional(decoder, "starts");
        let expires = fields.required(decoder, "expires");
        let dates = DateRange::decode(starts, expires, decoder);
        let verified_on = fields.optional(decoder, "verified_on").and_then(|node| decoder.date(node));
        let demo = fields.optional(decoder, "demo").and_then(|node| decoder.boolean(node)).unwrap_or(false);
        fields.finish(decoder);
        let dates = dates?;
        Some(Notice {
            id: id.to_string(),
            urgency: urgency?,
            scope: scope?,
            title: title?,
            body: body?,
            link,
            starts: dates.from,
            expires: Located::new(dates.to?, expires?.span),
            verified_on,
            demo,
            span: node.span,
        })
    }
}

fn scope(node: &Node, decoder: &mut Decoder<'_>) -> Option<Scope> {
    let mut fields = decoder.fields(node, "a notice's scope")?;
    let site = fields.optional(decoder, "site").map(|node| decoder.boolean(node));
    let cities = names(&mut fields, decoder, "cities");
    let topics = names(&mut fields, decoder, "topics");
    fields.finish(decoder);
    let site = match site {
        // What is no answer has been reported.
        Some(None) => return None,
        Some(Some(site)) => site,
        None => false,
    };
    if site && !(cities.is_empty() && topics.is_empty()) {
        decoder.invalid(
            node,
            "the whole site has all cities and topics",
            "write `{site: true}` alone, or name cities and topics without it",
        );
        return None;
    }
    if !site && cities.is_empty() && topics.is_empty() {
        decoder.invalid(
            node,
            "no page would show this notice",
            "write `{site: true}`, or ids: `{cities: [bologna], topics: [permits]}`",
        );
        return None;
    }
    Some(Scope { site, cities, topics })
}

fn link(node: &Node, decoder: &mut Decoder<'_>, config: &Config) -> Option<NoticeLink> {
    let mut fields = decoder.fields(node, "a notice's link")?;
    let reference = fields.optional(decoder, "ref");
    let url = fields.optional(decoder, "url");
    let text = match reference {
        Some(_) => fields.optional(decoder, "text"),
        None => fields.required(decoder, "text"),
    };
    let text = text.and_then(|node| words(node, decoder, config));
    fields.finish(decoder);
    let target = match (reference, url) {
        (Some(node), None) => entry(node, decoder)?,
        (None, Some(node)) => NoticeTarget::Url(web_address(node, decoder)?),
        _ => {
            decoder.invalid(
                node,
                "a notice's link leads to one place",
                "write either `ref: guide:residence-permit` or `url: \"https://…\"`",
            );
            return None;
        }
    };
    Some(NoticeLink { target, text })
}

fn entry(node: &Node, decoder: &mut Decoder<'_>) -> Option<NoticeTarget> {
    let text = decoder.string(node)?;
    match Target::parse(&text) {
        Target::Entry { scheme, path, fragment: None } if scheme != Scheme::Fee => {
            Some(NoticeTarget::Entry(scheme, Located::new(path, node.span)))
        }
        _ => {
            let help =
                "write the kind and the id: `guide:residence-permit`, `desk:bologna/welcome`, `city:bologna`";
            decoder.invalid(node, &format!("`{text}` is not a page of this site"), help);
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::FileId;

    fn names(ids: &[&str]) -> Vec<Located<String>> {
        ids.iter().map(|id| Located::new((*id).to_string(), Span::new(FileId(0), 0, 0))).collect()
    }

    #[test]
    fn a_notice_of_a_city_stands_on_all_its_pages_and_no_others() {
        let scope = Scope { cities: names(&["bologna"]), ..Scope::default() };
        assert!(scope.covers(Some("bologna"), &[]) && scope.covers(Some("bologna"), &["health"]));
        assert!(!scope.covers(Some("parma"), &[]) && !scope.covers(None, &[]));
        assert!(!scope.covers(None, &["health"]));
    }

    #[test]
    fn a_notice_of_a_topic_stands_on_its_pages_in_all_cities() {
        let scope = Scope { topics: names(&["permits"]), ..Scope::default() };
        assert!(scope.covers(None, &["permits"]) && scope.covers(Some("parma"), &["health", "permits"]));
        assert!(!scope.covers(None, &["health"]) && !scope.covers(Some("parma"), &[]));
    }

    #[test]
    fn with_both_a_page_fits_in_all_that_it_has() {
        let scope = Scope { cities: names(&["bologna"]), topics: names(&["permits"]), site: false };
        assert!(scope.covers(Some("bologna"), &["permits"]));
        assert!(scope.covers(Some("bologna"), &[]) && scope.covers(None, &["permits"]));
        assert!(!scope.covers(Some("bologna"), &["health"]) && !scope.covers(Some("parma"), &["permits"]));
        assert!(!scope.covers(None, &[]));
    }

    #[test]
    fn a_notice_of_the_site_stands_everywhere() {
        let scope = Scope { site: true, ..Scope::default() };
        assert!(scope.covers(None, &[]) && scope.covers(Some("parma"), &["health"]));
    }
}
