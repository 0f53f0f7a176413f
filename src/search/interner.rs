//! Numbers for texts: each distinct one gets the next, and none is allocated on its own.

use super::stem::Language;

/// Texts of a language, numbered in the order in which they came.
#[derive(Debug)]
pub(super) struct Interner {
    texts: String,
    entries: Vec<Entry>,
    /// Open addressing: 0 is free, else a number and one.
    table: Vec<u32>,
}

#[derive(Clone, Copy, Debug)]
struct Entry {
    start: u32,
    length: u32,
    hash: u32,
    language: Language,
}

impl Interner {
    pub(super) fn new() -> Interner {
        Interner { texts: String::new(), entries: Vec::new(), table: vec![0; 1 << 10] }
    }

    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    /// The number of a text, a new one where it has none.
    pub(super) fn intern(&mut self, language: Language, text: &str) -> u32 {
        let hash = hash(language, text.as_bytes());
        let at = match self.slot(hash, language, text) {
            Ok(number) => return number,
            Err(free) => free,
        };
        let number = u32::try_from(self.entries.len()).unwrap_or(u32::MAX - 1);
        let start = u32::try_from(self.texts.len()).unwrap_or(u32::MAX);
        self.texts.push_str(text);
        let length = u32::try_from(text.len()).unwrap_or(u32::MAX);
        self.entries.push(Entry { start, length, hash, language });
        self.table[at] = number + 1;
        if self.entries.len() * 2 > self.table.len() {
            self.grow();
        }
        number
    }

    /// The number of a text that has one.
    pub(super) fn find(&self, language: Language, text: &str) -> Option<u32> {
        self.slot(hash(language, text.as_bytes()), language, text).ok()
    }

    /// The number of a text, or the free place in the table where it belongs.
    fn slot(&self, hash: u32, language: Language, text: &str) -> Result<u32, usize> {
        let mask = self.table.len() - 1;
        let mut at = hash as usize & mask;
        while self.table[at] != 0 {
            let number = self.table[at] - 1;
            let entry = self.entries[number as usize];
            if entry.hash == hash && entry.language == language && self.slice(entry) == text {
                return Ok(number);
            }
            at = (at + 1) & mask;
        }
        Err(at)
    }

    /// All texts with their languages, in the order of their numbers.
    pub(super) fn iter(&self) -> impl Iterator<Item = (Language, &str)> {
        self.entries.iter().map(|entry| (entry.language, self.slice(*entry)))
    }

    /// The text with a number, and its language.
    pub(super) fn entry(&self, number: u32) -> (Language, &str) {
        let entry = self.entries.get(number as usize);
        entry.map_or((Language::UNKNOWN, ""), |entry| (entry.language, self.slice(*entry)))
    }

    /// The text with a number.
    pub(super) fn text(&self, number: u32) -> &str {
        self.entries.get(number as usize).map_or("", |entry| self.slice(*entry))
    }

    fn slice(&self, entry: Entry) -> &str {
        let start = entry.start as usize;
        &self.texts[start..start + entry.length as usize]
    }

    fn grow(&mut self) {
        let size = self.table.len() * 4;
        self.table = vec![0; size];
        for (number, entry) in (1u32..).zip(&self.entries) {
            let mut at = entry.hash as usize & (size - 1);
            while self.table[at] != 0 {
                at = (at + 1) & (size - 1);
            }
            self.table[at] = number;
        }
    }
}

/// Eight bytes at a time, as FxHash does (<https://nnethercote.github.io/2021/12/08/a-brutally-effective-hash-function-in-rust.html>).
fn hash(language: Language, bytes: &[u8]) -> u32 {
    const FACTOR: u64 = 0x517c_c1b7_2722_0a95;
    let mut hash = language.index() as u64 + bytes.len() as u64 * 64;
    let mut mix = |part: u64| hash = (hash.rotate_left(5) ^ part).wrapping_mul(FACTOR);
    let mut parts = bytes.chunks_exact(8);
    for part in &mut parts {
        mix(part.iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte)));
    }
    mix(parts.remainder().iter().fold(0, |number, byte| number << 8 | u64::from(*byte)));
    (hash ^ (hash >> 32)) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_text_of_a_language_has_a_number() {
        let mut interner = Interner::new();
        let (it, en) = (Language::of("it"), Language::of("en"));
        let numbers: Vec<u32> = (0..5000).map(|n| interner.intern(it, &format!("parola{n}"))).collect();
        assert!(numbers.iter().copied().eq(0..5000));
        assert_eq!(interner.intern(it, "parola7"), 7);
        assert_eq!(interner.intern(en, "parola7"), 5000);
        assert_eq!((interner.text(7), interner.find(en, "parola8")), ("parola7", None));
        assert_eq!(interner.len(), 5001);
    }
}
