//! Phrases as texts with numbered tags, for formats that have no codes of their own.
//!
//! `<1>…</1>` is a pair, `<2/>` stands alone; what translators may add and drop has a letter: `<i>`, `<b>`, `<s>`
//! and `<l/>`. A `<` or a backslash among the words has a backslash in front.

use super::phrase::{Kind, Phrase, Piece};

/// What is wrong with the codes of a translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Broken {
    /// A code of the source is not there, or not as often.
    Missing(String),
    /// A code is there that neither the source nor the old translation has, or once too often.
    Unknown(String),
    /// A pair is not closed, or closed before it is opened.
    Unbalanced(String),
}

/// A phrase as text; codes are called as in `source`.
pub fn write(phrase: &Phrase, source: &Phrase) -> String {
    let names = phrase.names(source);
    let name = |at: &usize| -> &str {
        let name = names.get(*at).map_or("", String::as_str);
        if name.starts_with(|c: char| c.is_ascii_digit()) { name } else { name.get(..1).unwrap_or_default() }
    };
    let mut text = String::new();
    for piece in &phrase.pieces {
        match piece {
            Piece::Text(words) => {
                for c in words.chars() {
                    if matches!(c, '<' | '\\') {
                        text.push('\\');
                    }
                    text.push(c);
                }
            }
            Piece::Open(at) => text.push_str(&format!("<{}>", name(at))),
            Piece::Close(at) => text.push_str(&format!("</{}>", name(at))),
            Piece::Alone(at) => text.push_str(&format!("<{}/>", name(at))),
        }
    }
    text
}

/// A translation as it was delivered: words, and names of codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    /// Words.
    Text(String),
    /// The start of a pair.
    Open(String),
    /// Its end.
    Close(String),
    /// A code that holds no words.
    Alone(String),
}

/// Reads a text with tags.
pub fn read(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut words = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if let Some((token, length)) = tag(rest) {
            if !words.is_empty() {
                tokens.push(Token::Text(std::mem::take(&mut words)));
            }
            tokens.push(token);
            rest = &rest[length..];
            continue;
        }
        let escaped = rest.strip_prefix('\\').and_then(|rest| rest.chars().next());
        match escaped.filter(|c| matches!(c, '<' | '\\')) {
            Some(c) => {
                words.push(c);
                rest = &rest[2..];
            }
            None => {
                words.push(c);
                rest = &rest[c.len_utf8()..];
            }
        }
    }
    if !words.is_empty() {
        tokens.push(Token::Text(words));
    }
    tokens
}

fn tag(rest: &str) -> Option<(Token, usize)> {
    let inner = &rest.strip_prefix('<')?[..rest.find('>')?.checked_sub(1)?];
    let (closes, inner_name) = inner.strip_prefix('/').map_or((false, inner), |name| (true, name));
    let (alone, name) =
        inner_name.strip_suffix('/').map_or((false, inner_name), |name| (true, name.trim_end()));
    let number = !name.is_empty() && name.len() <= 3 && name.bytes().all(|b| b.is_ascii_digit());
    let letter = name.len() == 1 && name.chars().next().is_some_and(|c| Kind::of_letter(c).is_some());
    if !(number || letter) || (closes && alone) {
        return None;
    }
    let token = match (closes, alone) {
        (true, _) => Token::Close(name.to_string()),
        (_, true) => Token::Alone(name.to_string()),
        _ => Token::Open(name.to_string()),
    };
    Some((token, inner.len() + 2))
}

/// Makes a phrase of what was delivered. Codes are those of the source, or else those of the old translation, `old`;
/// which is right is a matter of [`missing`].
pub fn phrase(tokens: &[Token], source: &Phrase, old: Option<&Phrase>) -> Result<Phrase, Broken> {
    let mut known: Vec<(String, &super::phrase::Code)> =
        source.names(source).into_iter().zip(&source.codes).collect();
    if let Some(old) = old {
        for (name, code) in old.names(source).into_iter().zip(&old.codes) {
            if !known.iter().any(|(other, _)| *other == name) {
                known.push((name, code));
            }
        }
    }
    let mut phrase = Phrase::default();
    let mut open: Vec<(String, usize)> = Vec::new();
    for token in tokens {
        let (name, paired) = match token {
            Token::Text(words) => {
                phrase.push(words);
                continue;
            }
            Token::Close(name) => {
                let (opened, at) = open.pop().ok_or_else(|| Broken::Unbalanced(name.clone()))?;
                if opened != *name {
                    return Err(Broken::Unbalanced(opened));
                }
                phrase.pieces.push(Piece::Close(at));
                continue;
            }
            Token::Open(name) => (name, true),
            Token::Alone(name) => (name, false),
        };
        let letter = name.chars().next().and_then(Kind::of_letter);
        let code = match (known.iter().find(|(other, _)| other == name), letter) {
            (_, Some(kind)) => super::phrase::Code::free(kind),
            (Some((_, code)), None) => (*code).clone(),
            (None, None) => return Err(Broken::Unknown(name.clone())),
        };
        if code.kind.is_paired() != paired {
            return Err(Broken::Unbalanced(name.clone()));
        }
        let at = phrase.codes.len();
        phrase.codes.push(code);
        if paired {
            open.push((name.clone(), at));
            phrase.pieces.push(Piece::Open(at));
        } else {
            phrase.pieces.push(Piece::Alone(at));
        }
    }
    match open.pop() {
        Some((name, _)) => Err(Broken::Unbalanced(name)),
        None => Ok(phrase),
    }
}

/// What a translation lacks or has too often of the codes that have to be kept; `None` where all is right: it has
/// exactly those of the source, or those of the old translation.
pub fn missing(phrase: &Phrase, source: &Phrase, old: Option<&Phrase>) -> Option<Broken> {
    let kept = |phrase: &Phrase| {
        let codes = phrase.codes.iter().filter(|code| code.kind.letter().is_none());
        let mut keys: Vec<(Kind, String)> = codes.map(|code| (code.kind, code.key.clone())).collect();
        keys.sort();
        keys
    };
    let own = kept(phrase);
    let theirs = kept(source);
    if own == theirs || old.is_some_and(|old| kept(old) == own) {
        return None;
    }
    let count =
        |keys: &[(Kind, String)], key: &(Kind, String)| keys.iter().filter(|other| *other == key).count();
    let shown = |(_, key): &(Kind, String)| key.trim().to_string();
    let lacks = theirs.iter().find(|key| count(&own, key) < count(&theirs, key));
    let extra = own.iter().find(|key| count(&own, key) > count(&theirs, key));
    lacks.map(|key| Broken::Missing(shown(key))).or(extra.map(|key| Broken::Unknown(shown(key))))
}
