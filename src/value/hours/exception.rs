//! Days on which the week does not hold.

use jiff::civil::Date;

use super::{State, TimeRange, weekly};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;
use crate::source::yaml::{Decoder, Node};
use crate::value::date::DateRange;

/// A period with other hours, or none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exception {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// [`State::Closed`] or [`State::Open`].
    pub state: State,
    /// The times of each of the days; empty where closed.
    pub hours: Vec<TimeRange>,
}

impl Exception {
    /// Whether it covers a day.
    pub fn contains(&self, day: Date) -> bool {
        (self.from..=self.to).contains(&day)
    }

    /// Takes `{from, to, state, hours, reason}` out of a node; without `to` it is one day.
    fn decode<R>(
        node: &Node,
        decoder: &mut Decoder<'_>,
        reason: &mut impl FnMut(&Node, &mut Decoder<'_>) -> Option<R>,
    ) -> Option<(Exception, Option<R>)> {
        let mut fields = decoder.fields(node, "an exception")?;
        let from = fields.required(decoder, "from");
        let to = fields.optional(decoder, "to");
        let state_node = fields.required(decoder, "state");
        let hours_node = fields.optional(decoder, "hours");
        let words = fields.optional(decoder, "reason").and_then(|node| reason(node, decoder));
        fields.finish(decoder);
        let period = DateRange::decode(from, to, decoder);
        let state = state_node
            .and_then(|node| decoder.one_of(node, &[("closed", State::Closed), ("open", State::Open)]));
        let hours = hours_node.map(|node| (node, weekly::times(node, decoder)));
        let (from, state) = (period?.from?, state?);
        let to = period?.to.unwrap_or(from);
        let fault = match (state, &hours) {
            (State::Closed, Some((node, _))) => {
                Some((node.span, "a closed exception has no hours", "remove `hours`, or write `state: open`"))
            }
            (State::Open, None) => {
                Some((node.span, "an open exception needs its hours", "add `hours: \"09:00-12:00\"`"))
            }
            (State::Open, Some((node, Some(times)))) if times.is_empty() => {
                Some((node.span, "an open exception has no times", "write `state: closed`"))
            }
            _ => None,
        };
        if let Some((span, message, help)) = fault {
            decoder.report(Diagnostic::new(Code::EXCEPTION_HOURS, span, message).help(help));
            return None;
        }
        let hours = match hours {
            Some((_, times)) => times?,
            None => Vec::new(),
        };
        Some((Exception { from, to, state, hours }, words))
    }
}

/// Takes a list of exceptions out of a node, by date, each with its `reason` as `reason` reads it. An
/// exception that covers a day of an earlier one is reported and left out.
pub fn decode_exceptions<R>(
    node: &Node,
    decoder: &mut Decoder<'_>,
    mut reason: impl FnMut(&Node, &mut Decoder<'_>) -> Option<R>,
) -> Vec<(Exception, Option<R>)> {
    let mut kept: Vec<(Span, (Exception, Option<R>))> = Vec::new();
    for node in decoder.items(node, "`hours_exceptions`") {
        let Some(found) = Exception::decode(node, decoder, &mut reason) else {
            continue;
        };
        let twin = kept.iter().find(|(_, (other, _))| found.0.from <= other.to && other.from <= found.0.to);
        if let Some((first, (other, _))) = twin {
            let day = found.0.from.max(other.from);
            decoder.report(
                Diagnostic::new(
                    Code::EXCEPTION_OVERLAP,
                    node.span,
                    format!("{day} is in another exception already"),
                )
                .related(*first, "the other")
                .help("let one end before the other starts"),
            );
            continue;
        }
        kept.push((node.span, found));
    }
    kept.sort_by_key(|(_, (exception, _))| exception.from);
    kept.into_iter().map(|(_, found)| found).collect()
}

/// Drops the exceptions that ended before `today`.
pub fn drop_past<R>(exceptions: &mut Vec<(Exception, R)>, today: Date) {
    exceptions.retain(|(exception, _)| exception.to >= today);
}
