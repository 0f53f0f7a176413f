//! The words of one block, with what is not to be translated in between.

/// What a code stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Emphasis, `*…*`.
    Emphasis,
    /// Strong emphasis, `**…**`.
    Strong,
    /// What is struck out, `~~…~~`.
    Strike,
    /// The end of a line within a block.
    Break,
    /// A link; its words are translated.
    Link,
    /// A picture; its words are translated.
    Image,
    /// A reference or an address that is its own text, such as `<fee:permit-card>`.
    Reference,
    /// A piece of code.
    Verbatim,
    /// A tag of HTML.
    Html,
    /// A mark that leads to a footnote.
    Footnote,
    /// A variable of a message, `{ $count }`.
    Variable,
}

impl Kind {
    /// The letter of a code that translators may add, drop and move as their language wants it.
    pub fn letter(self) -> Option<char> {
        Some(match self {
            Kind::Emphasis => 'i',
            Kind::Strong => 'b',
            Kind::Strike => 's',
            Kind::Break => 'l',
            _ => return None,
        })
    }

    /// The kind with that letter.
    pub fn of_letter(letter: char) -> Option<Kind> {
        [Kind::Emphasis, Kind::Strong, Kind::Strike, Kind::Break]
            .into_iter()
            .find(|kind| kind.letter() == Some(letter))
    }

    /// Whether words stand between its two ends.
    pub fn is_paired(self) -> bool {
        matches!(self, Kind::Emphasis | Kind::Strong | Kind::Strike | Kind::Link | Kind::Image)
    }
}

/// Something between words that translators move, but do not change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// What it is.
    pub kind: Kind,
    /// What it means, however it is written: the address of a link.
    pub key: String,
    /// How it is written; of a pair, its start.
    pub open: String,
    /// The end of a pair.
    pub close: String,
    /// The definition that a link by name needs, as Markdown.
    pub definition: Option<String>,
}

impl Code {
    /// A code that translators may add.
    pub fn free(kind: Kind) -> Code {
        let (open, close) = match kind {
            Kind::Strong => ("**", "**"),
            Kind::Strike => ("~~", "~~"),
            Kind::Break => ("<br>", ""),
            _ => ("*", "*"),
        };
        let (open, close) = (open.to_string(), close.to_string());
        Code { kind, key: String::new(), open, close, definition: None }
    }

    /// Whether two codes do the same.
    pub fn means(&self, other: &Code) -> bool {
        self.kind == other.kind && self.key == other.key
    }
}

/// A part of a phrase; numbers are places in [`Phrase::codes`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words, without marks and escapes.
    Text(String),
    /// The start of a pair.
    Open(usize),
    /// Its end.
    Close(usize),
    /// A code that holds no words.
    Alone(usize),
}

/// The words of one block.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Phrase {
    /// Words and codes in their order.
    pub pieces: Vec<Piece>,
    /// The codes.
    pub codes: Vec<Code>,
}

impl Phrase {
    /// Words alone.
    pub fn plain(text: &str) -> Phrase {
        Phrase { pieces: vec![Piece::Text(text.to_string())], codes: Vec::new() }
    }

    /// Appends words.
    pub fn push(&mut self, text: &str) {
        match self.pieces.last_mut() {
            Some(Piece::Text(last)) => last.push_str(text),
            _ if text.is_empty() => {}
            _ => self.pieces.push(Piece::Text(text.to_string())),
        }
    }

    /// The words alone.
    pub fn text(&self) -> String {
        let texts = self.pieces.iter().map(|piece| match piece {
            Piece::Text(text) => text.as_str(),
            _ => "",
        });
        texts.collect()
    }

    /// The words alone, in one line.
    pub fn line(&self) -> String {
        // A space that does not break is one of the words.
        let text = self.text();
        let words = text.split([' ', '\t', '\n', '\r']).filter(|word| !word.is_empty());
        words.collect::<Vec<_>>().join(" ")
    }

    /// Whether there is something to translate: a number may be written in another way, too.
    pub fn has_words(&self) -> bool {
        self.text().chars().any(char::is_alphanumeric)
    }

    /// Whether two phrases say the same, however they are written. White space counts once.
    pub fn says(&self, other: &Phrase) -> bool {
        let (own, theirs) = (self.normal(), other.normal());
        own.len() == theirs.len()
            && own.iter().zip(&theirs).all(|(a, b)| match (a, b) {
                (Piece::Text(a), Piece::Text(b)) => a == b,
                (Piece::Open(a), Piece::Open(b))
                | (Piece::Close(a), Piece::Close(b))
                | (Piece::Alone(a), Piece::Alone(b)) => match (self.codes.get(*a), other.codes.get(*b)) {
                    (Some(a), Some(b)) => a.means(b),
                    _ => false,
                },
                _ => false,
            })
    }

    /// The pieces with white space as it shows: one space each, none at the ends.
    pub fn normal(&self) -> Vec<Piece> {
        let mut pieces: Vec<Piece> = Vec::new();
        let mut spaced = true;
        for piece in &self.pieces {
            let Piece::Text(text) = piece else {
                spaced &= !matches!(piece, Piece::Alone(_));
                pieces.push(piece.clone());
                continue;
            };
            let mut kept = String::with_capacity(text.len());
            for c in text.chars() {
                let blank = matches!(c, ' ' | '\t' | '\n' | '\r');
                if !blank {
                    kept.push(c);
                } else if !spaced {
                    kept.push(' ');
                }
                spaced = blank;
            }
            match pieces.last_mut() {
                Some(Piece::Text(last)) => last.push_str(&kept),
                _ if kept.is_empty() => {}
                _ => pieces.push(Piece::Text(kept)),
            }
        }
        if let Some(Piece::Text(last)) = pieces.last_mut() {
            last.truncate(last.trim_end_matches(' ').len());
            if last.is_empty() {
                pieces.pop();
            }
        }
        pieces
    }

    /// The names of the codes, in their order: numbers for what has to be kept, as many as `source` has of its own;
    /// a letter with a number for what translators may add. What `source` has is called as it is there.
    pub fn names(&self, source: &Phrase) -> Vec<String> {
        let own = number(&source.codes);
        let mut taken = vec![false; source.codes.len()];
        let mut next = source.codes.iter().filter(|code| code.kind.letter().is_none()).count();
        let mut letters = 0;
        let free = source.codes.len() - next;
        self.codes
            .iter()
            .map(|code| {
                let at = (0..taken.len()).find(|&at| !taken[at] && source.codes[at].means(code));
                if let Some(at) = at {
                    taken[at] = true;
                    return own[at].clone();
                }
                match code.kind.letter() {
                    None => {
                        next += 1;
                        next.to_string()
                    }
                    Some(letter) => {
                        letters += 1;
                        format!("{letter}{}", free + letters)
                    }
                }
            })
            .collect()
    }
}

fn number(codes: &[Code]) -> Vec<String> {
    let (mut kept, mut free) = (0, 0);
    codes
        .iter()
        .map(|code| match code.kind.letter() {
            None => {
                kept += 1;
                kept.to_string()
            }
            Some(letter) => {
                free += 1;
                format!("{letter}{free}")
            }
        })
        .collect()
}
