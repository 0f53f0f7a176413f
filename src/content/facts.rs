//! Facts that every kind of entry can have: when it shows, and who last checked it.

use jiff::civil::Date;

use crate::source::Located;
use crate::source::yaml::{Decoder, Fields};
use crate::value::duration::Duration;
use crate::value::email::Email;

/// When an entry shows, in which place of a list, and who last checked it.
#[derive(Clone, Debug, Default)]
pub struct Lifecycle {
    /// Not to be published yet.
    pub draft: bool,
    /// Shows from this day.
    pub publish_on: Option<Located<Date>>,
    /// Shows until the day before this one.
    pub expires_on: Option<Located<Date>>,
    /// The place in lists; lower comes first.
    pub weight: i64,
    /// Whether readers are harmed where a translation of it is wrong or missing.
    pub critical: bool,
    /// When somebody last checked the facts.
    pub verified_on: Option<Located<Date>>,
    /// How often they are to be checked.
    pub review_every: Option<Duration>,
    /// The role mailbox of whoever answers for them.
    pub owner: Option<Email>,
}

/// Whether an entry shows on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visibility {
    /// It shows.
    Visible,
    /// It is a draft.
    Draft,
    /// Its day has not come.
    Scheduled,
    /// Its day is past.
    Expired,
}

impl Lifecycle {
    /// Whether the entry shows on a day.
    pub fn visibility(&self, today: Date) -> Visibility {
        if self.draft {
            Visibility::Draft
        } else if self.publish_on.as_ref().is_some_and(|date| today < date.value) {
            Visibility::Scheduled
        } else if self.expires_on.as_ref().is_some_and(|date| today >= date.value) {
            Visibility::Expired
        } else {
            Visibility::Visible
        }
    }

    pub(super) const KEYS: [&'static str; 8] =
        ["draft", "publish_on", "expires_on", "weight", "verified_on", "review_every", "owner", "priority"];

    pub(super) fn decode(fields: &mut Fields<'_>, decoder: &mut Decoder<'_>) -> Lifecycle {
        let draft = fields.optional(decoder, "draft").and_then(|node| decoder.boolean(node));
        let mut date = |key| {
            let node = fields.optional(decoder, key)?;
            Some(Located::new(decoder.date(node)?, node.span))
        };
        let (publish_on, expires_on) = (date("publish_on"), date("expires_on"));
        let verified_on = date("verified_on");
        let weight = fields.optional(decoder, "weight").and_then(|node| decoder.integer(node, -9999, 9999));
        let review_every =
            fields.optional(decoder, "review_every").and_then(|node| Duration::decode(node, decoder));
        let words = [("normal", false), ("critical", true)];
        let critical = fields.optional(decoder, "priority").and_then(|node| decoder.one_of(node, &words));
        let owner = fields.optional(decoder, "owner").and_then(|node| Email::decode(node, decoder));
        Lifecycle {
            draft: draft.unwrap_or(false),
            publish_on,
            expires_on,
            weight: weight.unwrap_or(0),
            critical: critical.unwrap_or(false),
            verified_on,
            review_every,
            owner,
        }
    }
}
