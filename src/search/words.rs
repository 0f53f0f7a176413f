//! Words: how a text is cut into what is looked for.

use unicode_normalization::char::is_combining_mark;

use super::fold::fold;

/// The longest word, in characters; the rest is cut off.
pub(super) const LONGEST: usize = 40;

/// The words of a text of a language, folded, in their order; those of scripts that put no space between
/// words as overlapping pairs of signs.
pub fn words(text: &str, language: &str) -> Vec<String> {
    let mut found = Vec::new();
    Cutter::default().each(text, language == JOINING, |word| found.push(word.to_string()));
    found
}

/// The language in which an apostrophe stands within words, and is often left out: сім'я.
pub(super) const JOINING: &str = "uk";

/// Cuts texts into words, with room that is used again.
#[derive(Debug, Default)]
pub(super) struct Cutter {
    folded: String,
    word: String,
    /// Where in `folded` the clusters of a run begin.
    starts: Vec<usize>,
}

/// What a character is to words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// It ends words.
    Apart,
    /// Words of it stand between spaces.
    Spaced,
    /// Han and kana.
    Ideograph,
    /// Thai, Lao, Burmese, Khmer.
    Cluster,
}

impl Cutter {
    /// Gives the words of a text one after the other. `joins` says whether an apostrophe between Cyrillic
    /// letters belongs to the word.
    pub(super) fn each(&mut self, text: &str, joins: bool, mut give: impl FnMut(&str)) {
        self.folded.clear();
        fold(text, &mut self.folded);
        let Cutter { folded, word, starts } = self;
        let mut at = 0;
        while let Some(first) = folded.get(at..).and_then(|rest| rest.chars().next()) {
            let kind = kind(first);
            if kind == Kind::Apart {
                at += first.len_utf8();
                continue;
            }
            starts.clear();
            starts.push(at);
            word.clear();
            let from = at;
            let mut last = first;
            let mut rest = folded[from..].chars().peekable();
            while let Some(c) = rest.next() {
                let is_mark = !c.is_ascii() && is_combining_mark(c);
                if at > from && !is_mark && self::kind(c) != kind {
                    let joined = joins
                        && is_apostrophe(c)
                        && is_cyrillic(last)
                        && rest.peek().is_some_and(|next| is_cyrillic(*next));
                    if !joined {
                        break;
                    }
                    at += c.len_utf8();
                    continue;
                }
                if at > from && !is_mark {
                    starts.push(at);
                }
                at += c.len_utf8();
                if !is_mark {
                    last = c;
                }
                word.push(c);
            }
            if kind == Kind::Spaced {
                give(cut(word));
            } else {
                starts.push(at);
                pairs(folded, starts, &mut give);
            }
        }
    }
}

/// Gives each sign together with the next; a single one alone.
fn pairs(text: &str, starts: &[usize], give: &mut impl FnMut(&str)) {
    let width = if starts.len() > 2 { 3 } else { 2 };
    for window in starts.windows(width) {
        if let (Some(start), Some(end)) = (window.first(), window.last()) {
            give(cut(&text[*start..*end]));
        }
    }
}

/// The first characters of a word.
pub(super) fn cut(word: &str) -> &str {
    if word.len() <= LONGEST {
        return word;
    }
    word.char_indices().nth(LONGEST).map_or(word, |(at, _)| &word[..at])
}

fn kind(c: char) -> Kind {
    match c {
        '0'..='9' | 'a'..='z' => Kind::Spaced,
        '\0'..='\x7f' | '\u{2bc}' => Kind::Apart,
        _ if !(c.is_alphanumeric() || is_combining_mark(c)) => Kind::Apart,
        // Thai, Lao, Burmese, Khmer.
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' => Kind::Cluster,
        '\u{a9e0}'..='\u{a9ff}' | '\u{aa60}'..='\u{aa7f}' => Kind::Cluster,
        '\u{3005}'..='\u{3007}' | '\u{3021}'..='\u{3029}' | '\u{3041}'..='\u{3096}' => Kind::Ideograph,
        '\u{309d}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{3400}'..='\u{4dbf}' => Kind::Ideograph,
        '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}' => Kind::Ideograph,
        _ => Kind::Spaced,
    }
}

/// Whether a word is of a sign that is paired with its neighbours.
pub(super) fn is_ideograph(word: &str) -> bool {
    word.chars().next().is_some_and(|c| kind(c) == Kind::Ideograph)
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}' | '\u{2bc}')
}

fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52f}')
}

/// Whether a character is a sign of Han that folding does not change.
pub(super) fn is_han(c: char) -> bool {
    matches!(c, '\u{4e00}'..='\u{9fff}')
}
