//! What does not show today, and on which day it would.

use jiff::civil::Date;
use serde_json::{Value, json};

use super::entry;
use crate::content::Visibility;
use crate::locale::LocaleId;
use crate::session::shared::Shared;
use crate::session::version::Made;
use crate::site::{Kind, Route, Site, Subject};
use crate::view::{Reader, title};

/// How many entries are listed.
const LISTED: usize = 100;

/// Why something does not show.
pub(super) struct Reason {
    state: &'static str,
    words: String,
    /// A day on which it would.
    travel: Option<Date>,
}

impl Reason {
    fn json(self, mut entry: Value) -> Value {
        entry["state"] = self.state.into();
        entry["words"] = self.words.into();
        entry["travel"] = self.travel.map(|day| day.to_string()).into();
        entry
    }
}

/// Why an entry does not show today; `None` where it does, or where something else hides it.
fn reason(all: &Site<'_>, subject: Subject) -> Option<Reason> {
    let today = all.options.today;
    if let Subject::Desk(index) = subject {
        let desk = all.content.desks.get(index)?;
        let until = desk.valid_to.as_ref().map(|day| day.value);
        return between(desk.valid_from, until, today);
    }
    let lifecycle = entry::lifecycle(all, subject)?;
    if lifecycle.visibility(today) == Visibility::Draft {
        return Some(Reason { state: "draft", words: "draft".to_string(), travel: None });
    }
    let last = lifecycle.expires_on.as_ref().and_then(|day| day.value.yesterday().ok());
    between(lifecycle.publish_on.as_ref().map(|day| day.value), last, today)
}

fn between(from: Option<Date>, last: Option<Date>, today: Date) -> Option<Reason> {
    match (from, last) {
        (Some(from), _) if today < from => {
            Some(Reason { state: "scheduled", words: format!("shows from {from} on"), travel: Some(from) })
        }
        (_, Some(last)) if last < today => {
            Some(Reason { state: "expired", words: format!("showed until {last}"), travel: Some(last) })
        }
        _ => None,
    }
}

/// The guides, pages, journeys and desks of a language that do not show today.
pub(super) fn entries(made: &Made<'_>, shared: &Shared, locale: LocaleId) -> Vec<Value> {
    let all = made.everything();
    let of_locale = all.routes.iter().filter(|route| route.locale == locale);
    of_locale.filter_map(|route| entry(made, shared, route)).take(LISTED).collect()
}

/// What is to be said of an entry that does not show today, at an address among those of everything.
pub(super) fn entry(made: &Made<'_>, shared: &Shared, route: &Route) -> Option<Value> {
    let all = made.everything();
    let reason = reason(all, route.subject)?;
    let reader = made.renderer.reader(route.locale);
    // Guides have other numbers where drafts are among them.
    let reader = Reader { site: all, ..*reader };
    let (language, title) = title(&reader, route.subject);
    let shows = made.plan.jobs.contains_key(&format!("{}index.html", route.path));
    Some(reason.json(json!({
        "kind": route.subject.kind().map(Kind::as_str),
        "title": title,
        "lang": all.config.locale(language).tag.as_str(),
        "url": all.config.base_url.link(&route.path),
        "shows": shows,
        "source": entry::source(all, route).map(|span| entry::place(made, shared, span)),
    })))
}

/// The notices that stand on a page today, or would on another day.
pub(super) fn notices(made: &Made<'_>, shared: &Shared, route: &Route) -> Vec<Value> {
    let all = made.everything();
    let same = all.routes.iter().find(|other| other.path == route.path);
    let subject = same.map_or(route.subject, |same| same.subject);
    let today = made.site.options.today;
    let shown: Vec<usize> = made.site.notices(route.subject).collect();
    let site = if same.is_some() { all } else { made.site };
    let notice = |index: usize| {
        let notice = made.site.content.notices.get(index)?;
        let reader = made.renderer.reader(route.locale);
        let (language, title) = notice.title.along(reader.chain());
        let last = notice.expires.value;
        let shows =
            || Reason { state: "shown", words: format!("shows until {last}"), travel: last.tomorrow().ok() };
        let reason = between(notice.starts, Some(last), today).unwrap_or_else(shows);
        Some(reason.json(json!({
            "title": title,
            "lang": made.site.config.locale(language).tag.as_str(),
            "shows": shown.contains(&index),
            "source": entry::place(made, shared, notice.span),
        })))
    };
    site.notices(subject).filter_map(notice).collect()
}
