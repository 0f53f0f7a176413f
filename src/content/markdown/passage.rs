//! Which scripts the passages of a text are written in.

use std::ops::Range;

use crate::locale::Script;

/// Shorter passages may be a name: so many letters and so many words.
const LETTERS: usize = 30;
const WORDS: usize = 5;

/// A paragraph, a heading, an item or a cell in whose letters one script is alone, but for a tenth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The script.
    pub script: Script,
    /// Where it stands, as bytes of the text.
    pub range: Range<usize>,
}

/// Counts the letters of a passage after the other.
#[derive(Default)]
pub(super) struct Passages {
    counts: Vec<(Script, usize)>,
    words: usize,
    range: Range<usize>,
    found: Vec<Passage>,
}

impl Passages {
    /// A passage ends, or another begins within it.
    pub(super) fn cut(&mut self) {
        let letters: usize = self.counts.iter().map(|(_, count)| count).sum();
        let most = self.counts.iter().max_by_key(|(script, count)| (*count, *script)).copied();
        if let Some((script, count)) = most
            && letters >= LETTERS
            // Scripts without spaces have fewer words than letters by far.
            && (self.words >= WORDS || matches!(script, Script::Han | Script::Kana | Script::Thai))
            && count * 10 >= letters * 9
            && self.found.last().is_none_or(|last| last.script != script)
        {
            self.found.push(Passage { script, range: self.range.clone() });
        }
        self.counts.clear();
        self.words = 0;
    }

    /// Words of the passage, and their place.
    pub(super) fn add(&mut self, text: &str, range: Range<usize>) {
        if self.counts.is_empty() {
            self.range = range.clone();
        }
        self.range.end = range.end;
        if self.words < WORDS {
            self.words += text.split_ascii_whitespace().take(WORDS).count();
        }
        if text.is_ascii() {
            self.count(Script::Latin, text.bytes().filter(u8::is_ascii_alphabetic).count());
        } else {
            // Letters of one script follow each other, as a rule.
            let (mut last, mut run, mut plain) = (Script::Latin, 0, 0);
            for c in text.chars() {
                if c.is_ascii() {
                    plain += usize::from(c.is_ascii_alphabetic());
                    continue;
                }
                let Some(script) = Script::of(c) else { continue };
                if script != last {
                    self.count(last, std::mem::take(&mut run));
                    last = script;
                }
                run += 1;
            }
            self.count(last, run);
            self.count(Script::Latin, plain);
        }
    }

    fn count(&mut self, script: Script, more: usize) {
        if more == 0 {
            return;
        }
        match self.counts.iter_mut().find(|(other, _)| *other == script) {
            Some((_, count)) => *count += more,
            None => self.counts.push((script, more)),
        }
    }

    /// The first passage of the text, and each whose script is another than that of the one before it.
    pub(super) fn finish(mut self) -> Vec<Passage> {
        self.cut();
        self.found
    }
}
