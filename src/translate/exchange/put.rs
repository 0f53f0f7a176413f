//! Translated words back into a Markdown text, with every other byte as it is.

use std::collections::BTreeMap;
use std::ops::Range;

use super::blocks::{Block, Shape, blocks};
use super::phrase::{Kind, Phrase, Piece};

/// A piece of a file, and what takes its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The bytes.
    pub range: Range<usize>,
    /// What stands there from now on.
    pub text: String,
}

/// A text with changes made; they do not overlap.
pub fn changed(text: &str, changes: &[Change]) -> String {
    let mut changes: Vec<&Change> = changes.iter().collect();
    changes.sort_by_key(|change| (change.range.start, change.range.end));
    let mut new = String::with_capacity(text.len());
    let mut at = 0;
    for change in changes {
        new.push_str(text.get(at..change.range.start).unwrap_or_default());
        new.push_str(&change.text);
        at = change.range.end.max(at);
    }
    new.push_str(text.get(at..).unwrap_or_default());
    new
}

/// The changes by which blocks of a Markdown text say something else; numbers are places in `own`, the blocks of
/// the text as they are. A block that says so already is not touched. The result is read again, and holds these
/// words in these blocks, whatever signs are in them; `Err` gives the first block that cannot be written so.
pub fn put(
    text: &str,
    body: Range<usize>,
    own: &[Block],
    wanted: &BTreeMap<usize, Phrase>,
) -> Result<Vec<Change>, usize> {
    let mut wanted: BTreeMap<usize, &Phrase> = wanted.iter().map(|(at, phrase)| (*at, phrase)).collect();
    wanted.retain(|at, phrase| own.get(*at).is_some_and(|block| !block.phrase.says(phrase)));
    let mut first = None;
    for escaped in [false, true] {
        let changes: Vec<Change> = wanted
            .iter()
            .filter_map(|(at, phrase)| {
                let block = own.get(*at)?;
                let text = written(phrase, block, escaped);
                Some(Change { range: block.range.clone(), text })
            })
            .collect();
        if changes.is_empty() {
            return Ok(changes);
        }
        let new = changed(text, &changes);
        let end = new.len() - (text.len() - body.end);
        let new = blocks(&new, body.start..end);
        let says = |(at, (new, old)): (usize, (&Block, &Block))| {
            new.shape == old.shape && new.phrase.says(wanted.get(&at).copied().unwrap_or(&old.phrase))
        };
        let other = new.iter().zip(own).enumerate().position(|pair| !says(pair));
        match other {
            None if new.len() == own.len() => return Ok(changes),
            // What went wrong went wrong at this block or before it.
            other => {
                let at = other.unwrap_or(own.len());
                first = wanted.range(..=at).next_back().or(wanted.iter().next()).map(|(at, _)| *at);
            }
        }
    }
    Err(first.unwrap_or(0))
}

/// A phrase as Markdown, with the codes as the block that it takes the place of writes them.
fn written(phrase: &Phrase, block: &Block, all: bool) -> String {
    let mut taken = vec![false; block.phrase.codes.len()];
    let codes: Vec<_> = phrase
        .codes
        .iter()
        .map(|code| {
            let own = &block.phrase.codes;
            let at = (0..own.len()).find(|&at| !taken[at] && own[at].means(code));
            match at {
                Some(at) => {
                    taken[at] = true;
                    &own[at]
                }
                None => code,
            }
        })
        .collect();
    let mut new = String::new();
    for piece in phrase.normal() {
        match piece {
            Piece::Text(words) => escape(&words, block.shape, all, &mut new),
            Piece::Open(at) | Piece::Alone(at) => match codes.get(at) {
                // A line of its own needs what marks the containers around it.
                Some(code) if code.kind == Kind::Break && block.shape == Shape::Cell => new.push_str("<br>"),
                Some(code) => new.push_str(&code.open),
                None => {}
            },
            Piece::Close(at) => new.push_str(codes.get(at).map_or("", |code| &code.close)),
        }
    }
    new
}

/// Appends words so that no sign of them means something to Markdown. Most never do where they stand, so they are
/// written without a backslash first, and what is read back decides.
fn escape(words: &str, shape: Shape, all: bool, new: &mut String) {
    for c in words.chars() {
        let at_start = new.is_empty() || (new.len() <= 9 && new.bytes().all(|b| b.is_ascii_digit()));
        let special = match c {
            '|' => shape == Shape::Cell || all,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '{' | '}' | '#' | '&' | '~' | '!' | '^'
            | '$' => all,
            '+' | '-' | ':' | '=' | '.' | ')' => all && at_start,
            _ => false,
        };
        if special {
            new.push('\\');
        }
        new.push(c);
    }
}
