//! Messages of catalogues: their words as phrases, one for each plural form of the language that they are translated
//! into, and back to Fluent.

use fluent_syntax::ast::{
    Attribute, Entry, Expression, Identifier, InlineExpression, Message, Pattern, PatternElement, Resource,
    Term, Variant, VariantKey,
};
use fluent_syntax::{parser, serializer, unicode};

use super::phrase::{Code, Kind, Phrase, Piece};
use crate::locale::Tag;
use crate::locale::plural::{self, Plurals};

/// The parts of a message or a term, as a translation into a language has them: by name, in order. `None` where it
/// is not one, or chooses among texts in more than one place.
pub fn parts(text: &str, language: &Tag) -> Option<Vec<(String, Phrase)>> {
    let mut parts = Vec::new();
    for (name, pattern) in patterns(&entry(text)?) {
        let choice = Choice::of(pattern)?;
        for key in choice.keys(language) {
            let named = key.as_ref().map_or(name.clone(), |key| format!("{name}:{key}"));
            parts.push((named, phrase(&choice.elements(key.as_deref()))?));
        }
    }
    Some(parts)
}

/// The parts of a translation as it is.
pub fn own_parts(text: &str) -> Option<Vec<(String, Phrase)>> {
    let mut parts = Vec::new();
    for (name, pattern) in patterns(&entry(text)?) {
        let choice = Choice::of(pattern)?;
        for key in choice.own_keys() {
            let named = key.as_ref().map_or(name.clone(), |key| format!("{name}:{key}"));
            parts.push((named, phrase(&choice.elements(key.as_deref()))?));
        }
    }
    Some(parts)
}

/// The translation of a message: that of `source` with other words. `None` where a part is lacking, or where it
/// cannot be written so that it reads the same.
pub fn write(source: &str, language: &Tag, find: impl Fn(&str) -> Option<Phrase>) -> Option<String> {
    let mut new = entry(source)?;
    let translated = |name: &str, old: &Pattern<String>| -> Option<Pattern<String>> {
        let choice = Choice::of(old)?;
        let Some((selector, variants)) = choice.select else {
            return Some(Pattern { elements: elements(&find(name)?)? });
        };
        let keys: Vec<String> = choice.keys(language).into_iter().flatten().collect();
        let default = variants.iter().find(|variant| variant.default).map(|variant| key_of(&variant.key));
        let default = default.filter(|key| keys.contains(key)).or(keys.last().cloned())?;
        let variant = |key: String| {
            let value = Pattern { elements: elements(&find(&format!("{name}:{key}"))?)? };
            let is_number = key.starts_with(|c: char| c.is_ascii_digit() || c == '-');
            let is_default = key == default;
            let key = if is_number {
                VariantKey::NumberLiteral { value: key }
            } else {
                VariantKey::Identifier { name: key }
            };
            Some(Variant { key, value, default: is_default })
        };
        let variants = keys.into_iter().map(variant).collect::<Option<Vec<_>>>()?;
        let expression = Expression::Select { selector: selector.clone(), variants };
        Some(Pattern { elements: vec![PatternElement::Placeable { expression }] })
    };
    match &mut new {
        Entry::Message(message) => {
            if let Some(value) = &mut message.value {
                *value = translated("value", value)?;
            }
            attributes(&mut message.attributes, &translated)?;
        }
        Entry::Term(term) => {
            term.value = translated("value", &term.value)?;
            attributes(&mut term.attributes, &translated)?;
        }
        _ => return None,
    }
    let text = serializer::serialize(&Resource { body: vec![new] }).trim_end().to_string();
    let reads = own_parts(&text)?;
    let same = reads.iter().all(|(name, phrase)| find(name).is_some_and(|wanted| wanted.says(phrase)));
    same.then_some(text)
}

fn attributes(
    attributes: &mut [Attribute<String>],
    translated: &impl Fn(&str, &Pattern<String>) -> Option<Pattern<String>>,
) -> Option<()> {
    for attribute in attributes {
        attribute.value = translated(&format!("attribute-{}", attribute.id.name), &attribute.value)?;
    }
    Some(())
}

/// The one message or term of a text, without its comment.
fn entry(text: &str) -> Option<Entry<String>> {
    let resource = parser::parse(text.to_string()).ok()?;
    let mut entries =
        resource.body.into_iter().filter(|entry| matches!(entry, Entry::Message(_) | Entry::Term(_)));
    let (first, second) = (entries.next()?, entries.next());
    second.is_none().then_some(match first {
        Entry::Message(message) => Entry::Message(Message { comment: None, ..message }),
        Entry::Term(term) => Entry::Term(Term { comment: None, ..term }),
        other => other,
    })
}

fn patterns(entry: &Entry<String>) -> Vec<(String, &Pattern<String>)> {
    let (value, attributes) = match entry {
        Entry::Message(message) => (message.value.as_ref(), &message.attributes),
        Entry::Term(term) => (Some(&term.value), &term.attributes),
        _ => return Vec::new(),
    };
    let attributes = attributes.iter().map(|one| (format!("attribute-{}", one.id.name), &one.value));
    value.map(|value| ("value".to_string(), value)).into_iter().chain(attributes).collect()
}

type Select<'p> = (&'p InlineExpression<String>, &'p [Variant<String>]);

/// A pattern with at most one place where one of several texts is chosen.
struct Choice<'p> {
    pattern: &'p Pattern<String>,
    select: Option<Select<'p>>,
}

impl<'p> Choice<'p> {
    fn of(pattern: &'p Pattern<String>) -> Option<Choice<'p>> {
        let mut choices = pattern.elements.iter().filter_map(select);
        let select = choices.next();
        let nested = select.is_some_and(|(_, variants): Select<'p>| {
            variants
                .iter()
                .any(|variant| variant.value.elements.iter().any(|one| self::select(one).is_some()))
        });
        (choices.next().is_none() && !nested).then_some(Choice { pattern, select })
    }

    /// The keys of the texts that this language needs; `None` for a pattern that chooses nothing.
    fn keys(&self, language: &Tag) -> Vec<Option<String>> {
        let own = self.own_keys();
        let names: Vec<&str> = plural::ALL.iter().map(|category| plural::name(*category)).collect();
        let is_number = |key: &String| key.parse::<f64>().is_ok();
        let plural = own.iter().flatten().all(|key| names.contains(&key.as_str()) || is_number(key));
        if self.select.is_none() || !plural || !own.iter().flatten().any(|key| key == "other") {
            return own;
        }
        let exact = own.iter().flatten().filter(|key| is_number(key)).cloned();
        let categories = Plurals::new(language).categories(false);
        exact
            .chain(categories.into_iter().map(|category| plural::name(category).to_string()))
            .map(Some)
            .collect()
    }

    fn own_keys(&self) -> Vec<Option<String>> {
        match self.select {
            None => vec![None],
            Some((_, variants)) => variants.iter().map(|variant| Some(key_of(&variant.key))).collect(),
        }
    }

    /// The elements of the text with a key, or of that which stands for all others.
    fn elements(&self, key: Option<&str>) -> Vec<&'p PatternElement<String>> {
        let mut elements = Vec::new();
        for element in &self.pattern.elements {
            match select(element) {
                None => elements.push(element),
                Some((_, variants)) => {
                    let found = variants.iter().find(|variant| Some(key_of(&variant.key).as_str()) == key);
                    let found = found.or(variants.iter().find(|variant| variant.default));
                    elements.extend(found.iter().flat_map(|variant| &variant.value.elements));
                }
            }
        }
        elements
    }
}

fn select(element: &PatternElement<String>) -> Option<Select<'_>> {
    match element {
        PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
            Some((selector, variants))
        }
        _ => None,
    }
}

fn key_of(key: &VariantKey<String>) -> String {
    match key {
        VariantKey::Identifier { name } => name.clone(),
        VariantKey::NumberLiteral { value } => value.clone(),
    }
}

fn phrase(elements: &[&PatternElement<String>]) -> Option<Phrase> {
    let mut phrase = Phrase::default();
    for element in elements {
        match element {
            PatternElement::TextElement { value } => phrase.push(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => phrase.push(&unicode::unescape_unicode_to_string(value)),
            placeable => {
                let body = vec![Entry::Message(Message {
                    id: Identifier { name: "x".to_string() },
                    value: Some(Pattern { elements: vec![(*placeable).clone()] }),
                    attributes: Vec::new(),
                    comment: None,
                })];
                let text = serializer::serialize(&Resource { body });
                let open = text.split_once('=')?.1.trim().to_string();
                let key = open.clone();
                let code = Code { kind: Kind::Variable, key, open, close: String::new(), definition: None };
                phrase.codes.push(code);
                phrase.pieces.push(Piece::Alone(phrase.codes.len() - 1));
            }
        }
    }
    Some(phrase)
}

fn elements(phrase: &Phrase) -> Option<Vec<PatternElement<String>>> {
    let mut elements = Vec::new();
    let count = phrase.pieces.len();
    for (at, piece) in phrase.pieces.iter().enumerate() {
        match piece {
            Piece::Text(words) => words_of(words, at == 0, at + 1 == count, &mut elements),
            Piece::Alone(code) => {
                let open = &phrase.codes.get(*code)?.open;
                let Entry::Message(message) = entry(&format!("x = {open}\n"))? else { return None };
                elements.extend(message.value?.elements);
            }
            Piece::Open(_) | Piece::Close(_) => return None,
        }
    }
    Some(elements)
}

/// Words; signs that mean something to Fluent become texts in braces.
fn words_of(words: &str, is_first: bool, is_last: bool, elements: &mut Vec<PatternElement<String>>) {
    let mut plain = String::new();
    let count = words.len();
    for (at, c) in words.char_indices() {
        let at_start = (is_first && at == 0)
            || (plain.is_empty() && words.get(..at).is_some_and(|it| it.ends_with('\n')));
        let literal = match c {
            '{' | '}' => true,
            '.' | '*' | '[' => at_start,
            ' ' => at_start || (is_last && at + 1 == count),
            _ => false,
        };
        if !literal {
            plain.push(if c == '\r' { ' ' } else { c });
        }
        // As the parser has it, an element ends with its line.
        if (literal || c == '\n') && !plain.is_empty() {
            elements.push(PatternElement::TextElement { value: std::mem::take(&mut plain) });
        }
        if !literal {
            continue;
        }
        let expression = Expression::Inline(InlineExpression::StringLiteral { value: c.to_string() });
        elements.push(PatternElement::Placeable { expression });
    }
    if !plain.is_empty() {
        elements.push(PatternElement::TextElement { value: plain });
    }
}
