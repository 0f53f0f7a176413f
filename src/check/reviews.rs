//! Facts are checked as often as they are to be.

use crate::diagnostic::{Code, Diagnostic};
use crate::site::Site;

pub(super) fn check(site: &Site<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let guides = site.content.guides.iter().map(|guide| &guide.facts.lifecycle);
    let pages = site.content.pages.iter().map(|page| &page.lifecycle);
    let journeys = site.content.journeys.iter().map(|journey| &journey.lifecycle);
    for lifecycle in guides.chain(pages).chain(journeys) {
        let (Some(verified), Some(every)) = (&lifecycle.verified_on, &lifecycle.review_every) else {
            continue;
        };
        let due = every.after(verified.value);
        if due.is_some_and(|due| due < site.options.today) {
            let message = format!("the facts of this page were last checked on {}", verified.value);
            diagnostics.push(
                Diagnostic::new(Code::REVIEW_DUE, verified.span, message)
                    .help("check them, then write today's date"),
            );
        }
    }
}
