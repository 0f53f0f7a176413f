//! What stands in documents: for each token of a document its weight and its places.

use super::extract::Sink;
use super::interner::Interner;
use super::keep::Source;
use super::stem::Language;
use super::tokens::tokens;
use super::words::JOINING;

/// How much an occurrence counts, by where it stands.
pub(super) mod weight {
    /// In a name of the document; that it is one counts besides.
    pub(crate) const NAME: u16 = 4;
    /// Among the keywords.
    pub(crate) const KEYWORD: u16 = 3;
    /// Among what a document only has to do with.
    pub(crate) const RELATED: u16 = 1;
    /// In a heading of the source-language text.
    pub(crate) const SOURCE_HEADING: u16 = 2;
    /// In a heading.
    pub(crate) const HEADING: u16 = 3;
    /// In the text.
    pub(crate) const TEXT: u16 = 1;
}

/// How much of a name a word of it is: this for the only one, and less the more there are.
const WHOLE: f64 = 250.0;
/// By how much further words of a name take from each.
const CROWD: f64 = 0.2;
/// By how much the words behind a colon or a dash count less.
const SUBTITLE: f64 = 0.5;

/// The bit of title and other names in the mask of a posting.
pub(super) const TITLE_BIT: u16 = 1;
/// The number of sections with a bit of their own; the last bit is for all further ones.
pub(super) const SECTIONS: usize = 14;
/// How much of a section's text a result shows, in characters.
const EXCERPT: usize = 110;

/// A token in a document.
#[derive(Clone, Copy, Debug)]
pub(super) struct Posting {
    pub(super) token: u32,
    /// The sum of the weights of its occurrences, and [`STRONG`].
    weight: u16,
    /// Bit 0: title or another name. Bit n: section n - 1. Bit 15: any section behind those.
    pub(super) mask: u16,
    /// How much of a name of the document it is, up to 250.
    pub(super) name: u8,
}

/// The bit of a weight that says that the token stands in a title, a heading or a keyword.
const STRONG: u16 = 1 << 15;

impl Posting {
    /// The sum of the weights of its occurrences.
    pub(super) fn weight(self) -> u16 {
        self.weight & !STRONG
    }

    /// Whether it stands in a title, a heading or a keyword.
    pub(super) fn is_strong(self) -> bool {
        self.weight & STRONG != 0
    }
}

/// A section of a document, as results show it.
#[derive(Clone, Debug, Default)]
pub(super) struct Section {
    pub(super) id: String,
    pub(super) heading: String,
    pub(super) text: String,
    /// The length of the text in characters.
    length: usize,
}

/// A document in a bag.
#[derive(Clone, Debug)]
pub(super) struct Tokenised {
    /// Its number in its locale.
    pub(super) number: u32,
    /// What it was made from; of no meaning where nobody keeps the bag.
    pub(super) source: Source,
    /// The range of its postings.
    pub(super) start: u32,
    pub(super) end: u32,
    pub(super) sections: Vec<Section>,
}

/// The documents of a locale that one thread has read.
#[derive(Debug)]
pub(super) struct Bag {
    pub(super) tokens: Interner,
    /// Where the last posting of each token is.
    last: Vec<u32>,
    pub(super) postings: Vec<Posting>,
    pub(super) documents: Vec<Tokenised>,
}

impl Bag {
    pub(super) fn new() -> Bag {
        Bag { tokens: Interner::new(), last: Vec::new(), postings: Vec::new(), documents: Vec::new() }
    }

    /// Begins a document whose text is in a language unless its parts say otherwise.
    pub(super) fn document(&mut self, number: u32, source: Source, language: Language) -> Writer<'_> {
        let start = u32::try_from(self.postings.len()).unwrap_or(u32::MAX);
        let document = Tokenised { number, source, start, end: start, sections: vec![Section::default()] };
        Writer { bag: self, document, language, count: 0, begins: false }
    }
}

impl Bag {
    /// Takes the documents of another bag in.
    pub(super) fn absorb(&mut self, other: &Bag) {
        for document in &other.documents {
            let start = u32::try_from(self.postings.len()).unwrap_or(u32::MAX);
            for posting in &other.postings[document.start as usize..document.end as usize] {
                let (language, text) = other.tokens.entry(posting.token);
                let token = self.tokens.intern(language, text);
                self.postings.push(Posting { token, ..*posting });
            }
            let end = u32::try_from(self.postings.len()).unwrap_or(u32::MAX);
            self.documents.push(Tokenised { start, end, ..document.clone() });
        }
    }
}

/// A document on its way into a bag.
pub(super) struct Writer<'b> {
    bag: &'b mut Bag,
    document: Tokenised,
    language: Language,
    /// How many sections have begun behind the first.
    count: usize,
    /// Whether the heading of the section is not yet through.
    begins: bool,
}

impl Writer<'_> {
    /// Adds a name of the document; `factor` says how much of a name it is. What stands behind a colon or a dash
    /// says more of the document, but is not what people call it.
    pub(super) fn name(&mut self, language: Language, text: &str, factor: f64) {
        let parts = [": ", "：", " – ", " — "].iter().filter_map(|mark| text.split_once(mark));
        let (title, rest) = parts.min_by_key(|(title, _)| title.len()).unwrap_or((text, ""));
        let count = |text: &str| {
            let mut count = 0;
            tokens(text, language.tag() == JOINING, |_| count += 1);
            f64::from(count)
        };
        let (long, more) = (count(title), count(rest));
        let share = |words: f64, factor: f64| (WHOLE * factor / (1.0 + CROWD * (words - 1.0).max(0.0))) as u8;
        self.add(language, title, weight::NAME | STRONG, TITLE_BIT, share(long, factor));
        self.add(language, rest, weight::NAME | STRONG, TITLE_BIT, share(long + more, factor * SUBTITLE));
    }

    /// Adds words that stand for the document without being a name of it.
    pub(super) fn keyword(&mut self, language: Language, text: &str, weight: u16) {
        self.add(language, text, weight | STRONG, 0, 0);
    }

    /// Ends the document.
    pub(super) fn finish(mut self) {
        self.document.end = u32::try_from(self.bag.postings.len()).unwrap_or(u32::MAX);
        self.bag.documents.push(self.document);
    }

    fn add(&mut self, language: Language, text: &str, weight: u16, mask: u16, name: u8) {
        let Bag { tokens: interner, last, postings, .. } = &mut *self.bag;
        let start = self.document.start;
        tokens(text, language.tag() == JOINING, |token| {
            let number = interner.intern(language, token);
            if last.len() <= number as usize {
                last.resize(number as usize + 1, u32::MAX);
            }
            let place = &mut last[number as usize];
            match postings.get_mut(*place as usize).filter(|_| *place >= start) {
                Some(posting) => {
                    let sum = posting.weight().saturating_add(weight & !STRONG).min(STRONG - 1);
                    posting.weight = sum | (posting.weight | weight) & STRONG;
                    posting.mask |= mask;
                    posting.name = posting.name.max(name);
                }
                None => {
                    *place = u32::try_from(postings.len()).unwrap_or(u32::MAX);
                    postings.push(Posting { token: number, weight, mask, name });
                }
            }
        });
    }

    fn bit(&self) -> u16 {
        1 << (self.count + 1).min(SECTIONS + 1)
    }
}

impl Sink for Writer<'_> {
    fn section(&mut self, id: &str) {
        self.count += 1;
        self.begins = true;
        if self.count < SECTIONS {
            self.document.sections.push(Section { id: id.to_string(), ..Section::default() });
        }
    }

    fn text(&mut self, text: &str, language: Option<Language>, is_heading: bool, after_gap: bool) {
        let language = language.unwrap_or(self.language);
        let bit = self.bit();
        let weight = if is_heading { weight::HEADING | STRONG } else { weight::TEXT };
        self.add(language, text, weight, bit, 0);
        if self.count >= SECTIONS {
            return;
        }
        if let Some(section) = self.document.sections.last_mut() {
            self.begins &= is_heading;
            if self.begins {
                squeeze(text, after_gap, &mut section.heading, &mut 0);
            } else if section.length < EXCERPT {
                squeeze(text, after_gap, &mut section.text, &mut section.length);
            }
        }
    }

    fn phone(&mut self, digits: &str, text: &str) {
        let bit = self.bit();
        self.add(self.language, digits, weight::TEXT, bit, 0);
        let groups: Vec<String> = text
            .split(|c: char| !c.is_ascii_digit())
            .filter(|group| !group.is_empty())
            .map(str::to_string)
            .collect();
        for from in 1..groups.len().saturating_sub(1) {
            let joined = groups[from..].concat();
            // Shorter ones are a group as it stands, or the end of a street.
            if joined.len() >= 5 {
                self.add(self.language, &joined, weight::TEXT, bit, 0);
            }
        }
    }
}

/// Appends a text with one space for all white space, up to the length of an excerpt.
fn squeeze(text: &str, after_gap: bool, out: &mut String, length: &mut usize) {
    let mut space = after_gap && !out.is_empty();
    for c in text.chars() {
        if c.is_whitespace() {
            space = !out.is_empty();
            continue;
        }
        if space && !out.ends_with(' ') {
            if *length >= EXCERPT {
                // Words are not cut, however long the last is.
                out.push('…');
                *length += 1;
                return;
            }
            out.push(' ');
            *length += 1;
        }
        space = false;
        if *length >= 2 * EXCERPT {
            return;
        }
        out.push(c);
        *length += 1;
    }
    if space && !out.ends_with(' ') {
        out.push(' ');
        *length += 1;
    }
}
