//! Journeys: the order in which a newcomer does things, step by step.

use super::facts::Lifecycle;
use super::guide::{fees, name, names};
use super::markdown::{Scheme, Target};
use super::parse::report_twins;
use super::{slugs, words};
use crate::config::{Config, Localized};
use crate::source::yaml::{Decoder, Node, did_you_mean};
use crate::source::{Located, Span};

/// A journey. It has no Markdown file: all its words are localised strings.
#[derive(Clone, Debug)]
pub struct Journey {
    /// The id.
    pub id: String,
    /// What readers see.
    pub title: Localized,
    /// For whom it is and where it leads, in a sentence.
    pub summary: Option<Localized>,
    /// The last segment of the address.
    pub slug: Option<Localized>,
    /// Ids of audiences.
    pub audiences: Vec<Located<String>>,
    /// The city's id; `None` where it holds in the whole region.
    pub city: Option<Located<String>>,
    /// Ids of documents that readers have before the first step.
    pub own: Vec<Located<String>>,
    /// The steps, in their order; there is at least one.
    pub steps: Vec<Step>,
    /// When it shows, and who last checked it.
    pub lifecycle: Lifecycle,
    /// The whole record.
    pub span: Span,
}

/// A step of a journey.
#[derive(Clone, Debug)]
pub struct Step {
    /// The id, unique in its journey: the anchor of the step, and the name under which a browser keeps its tick.
    pub id: String,
    /// What is done.
    pub title: Localized,
    /// How it belongs to the step before it; `None` for one that comes after it.
    pub logic: Option<Logic>,
    /// When it is done, or for whom it is.
    pub when: Option<Localized>,
    /// What to read and where to go.
    pub items: Vec<Item>,
    /// Ids of documents that it needs.
    pub needs: Vec<Located<String>>,
    /// Ids of documents that one has after it.
    pub gives: Vec<Located<String>>,
    /// The whole record.
    pub span: Span,
}

/// How a step belongs to the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Logic {
    /// Both are done, in any order.
    And,
    /// One of the two is done.
    Or,
}

/// What a step leads to.
#[derive(Clone, Debug)]
pub struct Item {
    /// The kind of entry: a guide, a desk or a page.
    pub scheme: Scheme,
    /// The entry, as references name it.
    pub path: Located<String>,
    /// Whether everybody needs it.
    pub style: Style,
    /// Which of the guide's fees readers of this journey pay; `None` for all of them.
    pub fees: Option<Vec<Located<String>>>,
}

/// Whether everybody needs an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Everybody does.
    Required,
    /// Whoever wants to.
    Optional,
    /// One of the step's choices.
    Choice,
}

impl Journey {
    /// The steps that belong together: each list starts with a step of its own, and those joined to it by
    /// `and` and `or` follow.
    pub fn stops(&self) -> impl Iterator<Item = &[Step]> {
        self.steps.chunk_by(|_, next| next.logic.is_some())
    }

    pub(super) fn decode(
        id: &str,
        node: &Node,
        decoder: &mut Decoder<'_>,
        config: &Config,
    ) -> Option<Journey> {
        let mut fields = decoder.fields(node, "a journey")?;
        let fields = &mut fields;
        let title = fields.required(decoder, "title").and_then(|node| words(node, decoder, config));
        let summary = fields.optional(decoder, "summary").and_then(|node| words(node, decoder, config));
        let slug = fields.optional(decoder, "slug").and_then(|node| slugs(node, decoder, config));
        let audiences = names(fields, decoder, "audiences");
        let city = name(fields, decoder, "city");
        let own = names(fields, decoder, "own");
        let steps = fields.required(decoder, "steps").map_or(Vec::new(), |node| {
            let steps = decoder.list(node, "`steps`", |decoder, node| Step::decode(node, decoder, config));
            if steps.is_empty() && decoder.items(node, "`steps`").is_empty() {
                decoder.invalid(node, "a journey has at least one step", "add a step: `- {id: …, title: …}`");
            }
            steps
        });
        report_twins(steps.iter().map(|step| (step.id.as_str(), step.span)), decoder);
        let lifecycle = Lifecycle::decode(fields, decoder);
        fields.finish(decoder);
        let span = node.span;
        let id = id.to_string();
        Some(Journey { id, title: title?, summary, slug, audiences, city, own, steps, lifecycle, span })
    }
}

impl Step {
    fn decode(node: &Node, decoder: &mut Decoder<'_>, config: &Config) -> Option<Step> {
        let mut fields = decoder.fields(node, "a step")?;
        let fields = &mut fields;
        let id = fields.required(decoder, "id").and_then(|node| decoder.id(node));
        let title = fields.required(decoder, "title").and_then(|node| words(node, decoder, config));
        let kinds = [("and", Logic::And), ("or", Logic::Or)];
        let logic = fields.optional(decoder, "logic").and_then(|node| decoder.one_of(node, &kinds));
        let when = fields.optional(decoder, "when").and_then(|node| words(node, decoder, config));
        let items = fields
            .optional(decoder, "items")
            .map_or(Vec::new(), |node| decoder.list(node, "`items`", |decoder, node| item(node, decoder)));
        let (needs, gives) = (names(fields, decoder, "needs"), names(fields, decoder, "gives"));
        fields.finish(decoder);
        Some(Step { id: id?, title: title?, logic, when, items, needs, gives, span: node.span })
    }
}

fn item(node: &Node, decoder: &mut Decoder<'_>) -> Option<Item> {
    let mut fields = decoder.fields(node, "an item of a step")?;
    let target = fields.required(decoder, "ref").and_then(|node| reference(node, decoder));
    let styles = [("required", Style::Required), ("optional", Style::Optional), ("choice", Style::Choice)];
    let style = fields.optional(decoder, "style").and_then(|node| decoder.one_of(node, &styles));
    let fees = fees(&mut fields, decoder);
    fields.finish(decoder);
    let (scheme, path) = target?;
    Some(Item { scheme, path, style: style.unwrap_or(Style::Required), fees })
}

fn reference(node: &Node, decoder: &mut Decoder<'_>) -> Option<(Scheme, Located<String>)> {
    let text = decoder.string(node)?;
    if let Target::Entry {
        scheme: scheme @ (Scheme::Guide | Scheme::Desk | Scheme::Page),
        path,
        fragment: None,
    } = Target::parse(&text)
    {
        return Some((scheme, Located::new(path, node.span)));
    }
    let message = format!("`{text}` names no guide, desk or page");
    let word = text.split_once(':').map_or(text.as_str(), |(word, _)| word);
    let meant = text.contains(':').then(|| did_you_mean(word, ["desk", "guide", "page"])).flatten();
    let help = meant.filter(|_| !["desk", "guide", "page"].contains(&word));
    let help = help.unwrap_or_else(|| "write `guide:…`, `desk:…` or `page:…` and the id".to_string());
    decoder.invalid(node, &message, &help);
    None
}
