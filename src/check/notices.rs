//! Notices end, and not too late.

use jiff::ToSpan as _;

use crate::diagnostic::{Code, Diagnostic};
use crate::site::Site;

pub(super) fn check(site: &Site<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let today = site.options.today;
    let next_year = today.checked_add(1.year()).unwrap_or(today);
    for notice in &site.content.notices {
        let (day, span) = (notice.expires.value, notice.expires.span);
        if day < today {
            let message = format!("the notice `{}` is hidden: its last day was {day}", notice.id);
            diagnostics.push(
                Diagnostic::new(Code::EXPIRED_NOTICE, span, message)
                    .help("give it a later `expires`, or remove the file"),
            );
        } else if day > next_year {
            let message = format!("this notice shows until {day}, more than a year from now");
            diagnostics.push(
                Diagnostic::new(Code::LONG_NOTICE, span, message)
                    .help("give it an earlier `expires`, or write it into a guide"),
            );
        }
    }
}
