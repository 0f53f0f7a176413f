//! Whether what came back is right.

use super::package::{Delivered, Progress};
use super::phrase::Phrase;
use super::segments::Part;
use super::tags::{self, Broken};

/// What was delivered for a part, or why it is not right.
pub(super) fn translated(part: &Part, old: Option<&Part>, segment: &Delivered) -> Result<Phrase, String> {
    let not_yet = || format!("{} is not translated", shown(part));
    let tokens =
        segment.target.as_ref().filter(|_| segment.progress != Progress::Unsure).ok_or_else(not_yet)?;
    let old = old.map(|old| &old.phrase);
    let phrase = tags::phrase(tokens, &part.phrase, old).map_err(|broken| said(part, &broken))?;
    if let Some(broken) = tags::missing(&phrase, &part.phrase, old) {
        return Err(said(part, &broken));
    }
    if !phrase.has_words() {
        return Err(not_yet());
    }
    if let Some(c) = phrase.text().chars().find(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
        return Err(format!("{} has an invisible control character (U+{:04X})", shown(part), u32::from(c)));
    }
    // The old translation went out with it; unchanged and not marked as done, it is no new one.
    if segment.progress == Progress::Open && old.is_some_and(|old| old.says(&phrase)) {
        return Err(format!(
            "{} has its old translation still, and is not marked as translated",
            shown(part)
        ));
    }
    Ok(phrase)
}

/// How a part is called.
pub(super) fn shown(part: &Part) -> String {
    match part.name.parse::<usize>() {
        Ok(number) => format!("block {number} ({})", part.shape.words()),
        Err(_) => format!("`{}`", part.name),
    }
}

fn said(part: &Part, broken: &Broken) -> String {
    let shown = shown(part);
    match broken {
        Broken::Missing(what) => format!("{shown} has lost `{what}`, or has it less often than its source"),
        Broken::Unknown(what) => format!("{shown} has `{what}`, which its source has not, or not as often"),
        Broken::Unbalanced(what) => {
            format!("{shown} opens or closes the mark `{what}` without the other end")
        }
    }
}
