//! What has changed in a source since it was translated, word by word.

use similar::{Algorithm, DiffTag, capture_diff_slices};

use super::item::Item;
use super::state::State;
use super::texts::{path_of_texts, read_texts};
use super::unit::{Form, Unit};
use crate::config::Config;
use crate::locale::LocaleId;
use crate::source::Sources;

/// A piece of a text that was compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// It stands in both.
    Same(String),
    /// It stands in the old text.
    Gone(String),
    /// It stands in the new text.
    New(String),
}

/// What has changed in the text that a translation was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The locale of the text that has changed.
    pub origin: LocaleId,
    /// The old text and the new; `None` where the old one was not kept.
    pub pieces: Option<Vec<Piece>>,
    /// The new text.
    pub now: String,
}

/// What has changed in the source of a unit since it was translated; `None` where it is not outdated.
pub fn difference(
    config: &Config,
    sources: &Sources,
    item: &Item<'_>,
    unit: &Unit<'_>,
    locale: LocaleId,
) -> Option<Difference> {
    let State::Outdated { since, upstream } = super::state(config, item, unit, locale)? else { return None };
    if let Some(upstream) = upstream {
        return difference(config, sources, item, unit, upstream);
    }
    let origin = item.origin(config, unit, locale);
    let now = unit.version(origin).map_or("", |version| &version.text);
    let now = crate::content::markdown::normal(now).into_owned();
    let pieces = match since {
        None => Some(vec![Piece::New(now.clone())]),
        Some(hash) => old(sources, item, unit, origin, hash).map(|old| compare(&old, &now)),
    };
    Some(Difference { origin, pieces, now })
}

/// The text of a unit that had this hash, as it was kept.
pub(super) fn old(
    sources: &Sources,
    item: &Item<'_>,
    unit: &Unit<'_>,
    origin: LocaleId,
    hash: &str,
) -> Option<String> {
    let path = match item.texts.and_then(|texts| texts.get(&origin)) {
        Some(document) if unit.form == Form::Section => &sources.file(document.file).path,
        _ => item.path,
    };
    let file = sources.find(&path_of_texts(path))?;
    let (mut old, _) = read_texts(sources.file(file).text()?);
    old.remove(&(unit.id.to_string(), hash.to_string()))
}

/// Compares two texts word by word.
pub fn compare(old: &str, new: &str) -> Vec<Piece> {
    let (old, new) = (tokens(old), tokens(new));
    let mut pieces = Vec::new();
    for operation in capture_diff_slices(Algorithm::Patience, &old, &new) {
        let before = old.get(operation.old_range()).unwrap_or_default().concat();
        let after = new.get(operation.new_range()).unwrap_or_default().concat();
        match operation.tag() {
            DiffTag::Equal => pieces.push(Piece::Same(after)),
            DiffTag::Delete => pieces.push(Piece::Gone(before)),
            DiffTag::Insert => pieces.push(Piece::New(after)),
            DiffTag::Replace => pieces.extend([Piece::Gone(before), Piece::New(after)]),
        }
    }
    pieces
}

/// Words, runs of white space, and single other signs; a sign of a script that does not part words is a word.
fn tokens(text: &str) -> Vec<&str> {
    let kind = |c: char| match c {
        '\n' => 0,
        c if c.is_whitespace() => 1,
        '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}' => 3,
        c if c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{655}') => 2,
        _ => 3,
    };
    let mut tokens = Vec::new();
    let mut start = 0;
    let mut before = None;
    for (at, letter) in text.char_indices() {
        let kind = kind(letter);
        if at > start && (before != Some(kind) || matches!(kind, 0 | 3)) {
            tokens.push(&text[start..at]);
            start = at;
        }
        before = Some(kind);
    }
    if start < text.len() {
        tokens.push(&text[start..]);
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_figure_is_one_word() {
        let pieces = compare("Costa 30,46 euro, più la marca.", "Costa 50,46 euro, più la marca.");
        let [same, gone, new, rest] = &pieces[..] else { panic!("{pieces:?}") };
        assert_eq!(same, &Piece::Same("Costa ".into()));
        assert_eq!((gone, new), (&Piece::Gone("30".into()), &Piece::New("50".into())));
        assert_eq!(rest, &Piece::Same(",46 euro, più la marca.".into()));
        assert_eq!(
            compare("在意大利", "在法国"),
            [Piece::Same("在".into()), Piece::Gone("意大利".into()), Piece::New("法国".into())]
        );
        assert_eq!(compare("", ""), []);
    }
}
