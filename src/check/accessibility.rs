//! The accessibility statement says what can be true.

use jiff::ToSpan as _;

use crate::config::{Conformity, Ground};
use crate::content::markdown::Scheme;
use crate::diagnostic::{Code, Diagnostic};
use crate::site::{ACCESSIBILITY, Bound, Site, Subject};
use crate::source::Span;

pub(super) fn check(site: &Site<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let Some(statement) = &site.config.accessibility else { return };
    let today = site.options.today;
    let dates = [Some(&statement.prepared_on), statement.reviewed_on.as_ref()];
    for date in dates.into_iter().flatten().filter(|date| date.value > today) {
        let message = format!("{} has not come yet", date.value);
        diagnostics.push(
            Diagnostic::new(Code::ACCESSIBILITY_DATE, date.span, message)
                .help("write the day on which it was done"),
        );
    }
    let prepared = &statement.prepared_on;
    if let Some(reviewed) = statement.reviewed_on.as_ref().filter(|date| date.value < prepared.value) {
        let message = format!("the review on {} is before the statement itself", reviewed.value);
        diagnostics.push(
            Diagnostic::new(Code::REVERSED_DATES, reviewed.span, message)
                .related(prepared.span, "the day of the statement")
                .help("swap the two dates, or correct the year"),
        );
    }
    status(site, diagnostics);
    let last = statement.reviewed_on.as_ref().unwrap_or(prepared);
    if last.value.checked_add(1.year()).is_ok_and(|due| due < today) {
        let message = format!("the accessibility statement was last reviewed on {}", last.value);
        diagnostics.push(
            Diagnostic::new(Code::REVIEW_DUE, last.span, message)
                .help("review it every year, then write the day as `reviewed_on`"),
        );
    }
    if let Ok(Bound::Page(Subject::Page(index))) = site.bind(Scheme::Page, ACCESSIBILITY) {
        let own = &site.content.pages[index];
        let file = own.texts.get(&site.config.source_locale).map(|text| Span::new(text.file, 0, 0));
        let start = Span { end: statement.span.start, ..statement.span };
        let message = "a page of yours stands in the place of this statement";
        let diagnostic = Diagnostic::new(Code::ACCESSIBILITY_PAGE, start, message)
            .help("remove one of the two; `accessibility.json` is made from this one");
        diagnostics.push(match file {
            Some(file) => diagnostic.related(file, "the page"),
            None => diagnostic,
        });
    }
}

fn status(site: &Site<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let Some(statement) = &site.config.accessibility else { return };
    let word = statement.status.value.as_str();
    let (message, help) = match statement.status.value {
        Conformity::Compliant => {
            if statement.barriers.iter().all(|barrier| barrier.why == Ground::OutOfScope) {
                return;
            }
            ("but not everything under `not_accessible` is `out-of-scope`", "write `status: partial`")
        }
        Conformity::Partial | Conformity::NonCompliant => {
            if !statement.barriers.is_empty() {
                return;
            }
            ("but nothing stands under `not_accessible`", "list what is not accessible, and why")
        }
    };
    let message = format!("the site is said to be `{word}`, {message}");
    diagnostics.push(Diagnostic::new(Code::ACCESSIBILITY_STATUS, statement.status.span, message).help(help));
}
