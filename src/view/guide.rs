//! A guide, and the stub that stands in for one.

use super::choices::{ChoiceView, choices};
use super::city::link;
use super::fee::amount;
use super::journeys::through;
use super::lists::{Shared, TopicLink, topic_link};
use super::text::checked;
use super::value::{Body, Html, escape, in_language, view};
use super::{Reader, title};
use crate::config::Profile;
use crate::content::markdown::Scheme;
use crate::content::{GuideFacts, GuideKind};
use crate::locale::Arg;
use crate::site::{Bound, Part, Route, Subject};

view! {
    /// A guide.
    pub struct GuideView {
        /// What it is about, in a sentence.
        pub lead: Option<Html>,
        /// The title in the source language, for readers of other ones: the words that stand on letters.
        pub official_title: Option<String>,
        /// What stands before it: "In Italian:".
        pub official_label: String,
        /// The source language.
        pub official_lang: String,
        /// Its direction.
        pub official_dir: String,
        /// Cost, time, documents and the like.
        pub facts: Vec<Fact>,
        /// The list of headings, with links.
        pub contents: Option<Html>,
        /// The text.
        pub body: Html,
        /// Whether the text links to terms of the glossary.
        pub terms: bool,
        /// The desks that help.
        pub desks: Vec<tera::Value>,
        /// The journeys that lead through it, each with the step.
        pub journeys: Vec<Html>,
        /// Other guides of the same topic.
        pub related: Vec<tera::Value>,
        /// The guide before this one in the list of its topic.
        pub previous: Option<Neighbour>,
        /// The guide that follows it there.
        pub next: Option<Neighbour>,
        /// Whether it is a service of an authority.
        pub service: bool,
        /// Its topic, where a profile wants a service to name it.
        pub topic: Option<TopicLink>,
        /// Laws and official pages.
        pub sources: Vec<Html>,
        /// When somebody last checked the facts.
        pub checked: Option<Html>,
        /// The page that shows the guide beside the source language, where there is one.
        pub counter: Option<String>,
    }

    /// A fact of the box at the top.
    pub struct Fact {
        /// What it says.
        pub name: Html,
        /// One line or more.
        pub values: Vec<Html>,
    }

    /// A guide beside another in a list.
    pub struct Neighbour {
        /// Its title.
        pub name: Html,
        /// Its address.
        pub url: String,
        /// The language of its text, where that is not the reader's.
        pub hreflang: Option<String>,
        /// The name of that language, in brackets.
        pub remark: Html,
    }

    /// A page that says that its text is not translated.
    pub struct StubView {
        /// The languages in which there is a text.
        pub versions: Vec<ChoiceView>,
        /// The desks that help.
        pub desks: Vec<tera::Value>,
    }
}

/// How many other guides of the topic a guide names.
const RELATED: usize = 8;
/// How many desks the box at the top names; of more it tells the number.
const NAMED_DESKS: usize = 3;
/// How many desks stand on a guide's page.
const DESKS: usize = 12;

/// A guide.
pub fn guide(
    reader: &Reader<'_>,
    shared: &Shared,
    route: &Route,
    index: usize,
    parts: &[Part<'_>],
    body: Body,
    card: impl Fn(usize) -> Html,
) -> GuideView {
    let site = reader.site;
    let guide = &site.guides[index];
    let source = site.config.source();
    let official = (route.locale != source.id && route.text_locale != source.id)
        .then(|| guide.title([source.id]).1.to_string());
    let (before, behind) = site.listing(route.locale).around(index, guide);
    let beside = |other: &usize| neighbour(reader, shared, *other);
    let service = guide.facts.kind == Some(GuideKind::Service);
    let named = service && site.config.profile == Some(Profile::DesignersItalia);
    GuideView {
        lead: guide.summary(reader.chain()).map(|(locale, text)| reader.marked(locale, text)),
        official_title: official,
        official_label: official_label(reader),
        official_lang: source.tag.to_string(),
        official_dir: source.direction.as_str().to_string(),
        facts: facts(reader, &guide.facts),
        contents: contents(reader, parts, named.then_some("page-index")),
        body: body.html,
        terms: body.terms,
        desks: desks(reader, shared, &guide.facts, card),
        journeys: through(reader, index),
        related: related(reader, shared, index),
        previous: before.iter().rev().find_map(beside),
        next: behind.iter().find_map(beside),
        service,
        topic: guide.facts.topic.as_ref().filter(|_| named).and_then(|topic| {
            let topics = &site.content.vocabularies.topics;
            topics.iter().position(|other| other.id == topic.value).map(|index| topic_link(reader, index))
        }),
        sources: sources(&guide.facts, reader),
        checked: checked(reader, &guide.facts.lifecycle),
        counter: site.counter(route).map(|_| site.config.base_url.link(&route.counter_path())),
    }
}

/// A guide beside another. `None` where the locale hides it.
fn neighbour(reader: &Reader<'_>, shared: &Shared, index: usize) -> Option<Neighbour> {
    shared.guide(reader, index)?;
    let subject = Subject::Guide(index);
    let parts = reader.link_parts(subject)?;
    let (locale, name) = title(reader, subject);
    let name = reader.marked(locale, &name);
    Some(Neighbour { name, url: parts.href, hreflang: parts.hreflang, remark: parts.remark })
}

/// What stands before a term of the source language: "In Italian:".
pub(super) fn official_label(reader: &Reader<'_>) -> String {
    let source = reader.site.config.source();
    if source.tag.language() == "it" {
        reader.text("official-term", &[])
    } else {
        format!("{}:", reader.formats.language_name(&source.tag))
    }
}

/// The stub of a page that is not translated.
pub fn stub(reader: &Reader<'_>, shared: &Shared, route: &Route, card: impl Fn(usize) -> Html) -> StubView {
    let site = reader.site;
    let versions = choices(reader, route);
    let own: Vec<String> = site
        .config
        .locales
        .iter()
        .filter(|locale| site.route(route.subject, locale.id).is_some_and(Route::is_own))
        .map(|locale| locale.tag.to_string())
        .collect();
    let desks = match route.subject {
        Subject::Guide(index) => desks(reader, shared, &site.guides[index].facts, card),
        _ => Vec::new(),
    };
    let versions = versions.into_iter().filter(|choice| own.contains(&choice.lang)).collect();
    StubView { versions, desks }
}

pub(super) fn desks(
    reader: &Reader<'_>,
    shared: &Shared,
    facts: &GuideFacts,
    card: impl Fn(usize) -> Html,
) -> Vec<tera::Value> {
    shown_desks(reader, facts).map(|index| shared.desk(index, || card(index))).collect()
}

/// The desks that a guide names and that have a page, in its order.
fn shown_desks<'f>(reader: &'f Reader<'_>, facts: &'f GuideFacts) -> impl Iterator<Item = usize> + 'f {
    let shown = facts.desks.iter().filter_map(|path| match reader.site.bind(Scheme::Desk, &path.value) {
        Ok(Bound::Page(Subject::Desk(index))) => Some(index),
        _ => None,
    });
    shown.take(DESKS)
}

fn related(reader: &Reader<'_>, shared: &Shared, index: usize) -> Vec<tera::Value> {
    let guide = &reader.site.guides[index];
    let Some(topic) = &guide.facts.topic else {
        return Vec::new();
    };
    let list = reader.site.listing(reader.locale.id).topic(&topic.value);
    let overlaid = guide.base.map(|base| base.id.as_str());
    let others = list.iter().filter(|&&other| {
        other != index && overlaid.is_none_or(|id| reader.site.guides[other].main.id != id)
    });
    others.filter_map(|&other| shared.guide(reader, other)).take(RELATED).collect()
}

pub(super) fn facts(reader: &Reader<'_>, facts: &GuideFacts) -> Vec<Fact> {
    let content = reader.site.content;
    let mut list = Vec::new();
    let mut add = |name: &str, values: Vec<Html>| {
        let values: Vec<Html> = values.into_iter().filter(|value| !value.0.is_empty()).collect();
        if !values.is_empty() {
            list.push(Fact { name: reader.html(name, &[]), values });
        }
    };
    let deadlines = facts.deadlines.iter().map(|deadline| {
        let within = reader.formats.duration(&deadline.within);
        match &deadline.from {
            None => reader.html("fact-within", &[("time", Arg::Text(&within))]),
            Some(from) if from.along(reader.chain()).0 != reader.locale.id => {
                let line = reader.html("fact-within", &[("time", Arg::Text(&within))]);
                Html(format!("{} ({})", line.0, reader.words(from).0))
            }
            Some(from) => {
                let from = reader.plain(from);
                reader.html("fact-within-from", &[("time", Arg::Text(&within)), ("from", Arg::Text(from))])
            }
        }
    });
    add("fact-deadline", deadlines.collect());
    let fees = facts.fees.iter().flatten().filter_map(|id| {
        let fee = content.fees.get(&id.value)?;
        let amount = amount(reader, fee);
        (!amount.0.is_empty())
            .then(|| Html([&*reader.words(&fee.name).0, reader.formats.colon(), &amount.0].concat()))
    });
    add("fact-cost", fees.collect());
    if facts.fees.as_ref().is_some_and(Vec::is_empty) {
        add("fact-cost", vec![reader.html("cost-free", &[])]);
    }
    let time = facts.processing_time.map(|time| {
        let time = reader.formats.duration(&time);
        Html(escape(&time).into_owned())
    });
    add("fact-time", time.into_iter().collect());
    let documents = &content.vocabularies.documents;
    add("fact-needed", facts.needed.iter().map(|id| reader.term(documents, &id.value)).collect());
    add("fact-produced", facts.produced.iter().map(|id| reader.term(documents, &id.value)).collect());
    let online = facts.online.as_ref().map(|online| {
        let host = online.url.split('/').nth(2).unwrap_or(&online.url);
        let link = format!("<a href=\"{}\"><bdi dir=\"ltr\">{}</bdi></a>", escape(&online.url), escape(host));
        match online.auth {
            None => Html(link),
            Some(auth) => Html(format!("{link} ({})", escape(&auth.to_uppercase()))),
        }
    });
    add("fact-online", online.into_iter().collect());
    let authority = facts.authority.as_ref().and_then(|id| content.organisations.get(&id.value));
    add("fact-authority", authority.map(|found| link(reader, found)).into_iter().collect());
    let audiences = &content.vocabularies.audiences;
    let audiences: Vec<Html> = facts.audiences.iter().map(|id| reader.term(audiences, &id.value)).collect();
    if !audiences.is_empty() {
        let names: Vec<&str> = audiences.iter().map(|html| html.0.as_str()).collect();
        add("fact-audience", vec![Html(names.join(" · "))]);
    }
    let desks: Vec<usize> = shown_desks(reader, facts).collect();
    if desks.len() <= NAMED_DESKS {
        let links = desks.iter().filter_map(|&index| reader.link(Subject::Desk(index), None));
        add("guide-desks-title", links.collect());
    } else {
        let count = i64::try_from(desks.len()).unwrap_or(i64::MAX);
        let count = reader.html("desks-lead", &[("count", Arg::Number(count))]);
        add("guide-desks-title", vec![Html(format!("<a href=\"#where-to-go\">{}</a>", count.0))]);
    }
    list
}

fn sources(facts: &GuideFacts, reader: &Reader<'_>) -> Vec<Html> {
    let source = reader.site.config.source();
    let marks = if reader.locale.id == source.id { String::new() } else { in_language(source) };
    let mut sources: Vec<Html> = facts
        .legal
        .iter()
        .map(|legal| match &legal.url {
            Some(url) => Html(format!("<a href=\"{}\"{marks}>{}</a>", escape(url), escape(&legal.title))),
            None => Html(format!("<span{marks}>{}</span>", escape(&legal.title))),
        })
        .collect();
    if let Some(url) = &facts.official_url {
        let name = reader.html("guide-official-page", &[]);
        sources.push(Html(format!("<a href=\"{}\">{}</a>", escape(url), name.0)));
    }
    sources
}

/// The list of headings of the second and third level. `None` where there are fewer than three of the
/// second: such a page needs no list. `element` is the name of the list that a profile wants.
pub fn contents(reader: &Reader<'_>, parts: &[Part<'_>], element: Option<&str>) -> Option<Html> {
    let count = parts.iter().flat_map(|part| &part.headings).filter(|(level, ..)| *level == 2).count();
    if count < 3 {
        return None;
    }
    let mut html = match element {
        None => String::from("<ul>\n"),
        Some(name) => format!("<ul data-element=\"{name}\">\n"),
    };
    let mut open = false;
    let mut nested = false;
    for part in parts {
        for (level, id, text) in part.headings.iter().filter(|(level, ..)| matches!(level, 2 | 3)) {
            if *level == 2 || !open {
                html.push_str(if nested {
                    "</li>\n</ul>\n</li>\n"
                } else if open {
                    "</li>\n"
                } else {
                    ""
                });
                nested = false;
            } else if nested {
                html.push_str("</li>\n");
            } else {
                html.push_str("\n<ul>\n");
                nested = true;
            }
            let text = reader.marked(part.locale, text);
            html.push_str(&format!("<li><a href=\"#{}\">{}</a>", escape(id), text.0));
            open = true;
        }
    }
    html.push_str(if nested { "</li>\n</ul>\n</li>\n</ul>" } else { "</li>\n</ul>" });
    Some(Html(html))
}

/// The title of a page in the reader's words, for feeds and redirects.
pub(super) fn plain_title(reader: &Reader<'_>, subject: Subject) -> String {
    title(reader, subject).1.into_owned()
}
