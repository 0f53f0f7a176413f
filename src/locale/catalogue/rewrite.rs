//! Rewrites a catalogue file so that ICU4X, not Fluent, chooses plurals and writes numbers.
//!
//! - A selector that may be a number, `{ $n -> [0] none [one] one *[other] many }`, becomes
//!   `{ PLURAL($n, exact: "0") -> [exact-0] none [one] one *[other] many }`.
//! - A value that a reader sees, `{ $n }`, becomes `{ SHOW($n) }`.
//! - For a pseudo-locale, the words of the message are changed here, and what is put in is not.
//! - For HTML, the words of the message are escaped here, once, and `SHOW` escapes what is put in.

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, Identifier, InlineExpression, NamedArgument, Pattern, PatternElement,
    Resource, VariantKey,
};
use fluent_syntax::{parser, serializer, unicode};

use super::functions::{PLURAL, SHOW, escape};
use crate::locale::Pseudo;

/// What a message becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Output {
    /// Text.
    Plain,
    /// Escaped HTML.
    Html,
}

/// What becomes of words.
#[derive(Clone, Copy)]
struct Manner {
    output: Output,
    pseudo: Option<Pseudo>,
}

impl Manner {
    fn words(self, text: &str) -> String {
        let text = self.pseudo.map_or_else(|| text.to_string(), |pseudo| pseudo.write(text));
        match self.output {
            Output::Plain => text,
            Output::Html => escape(&text),
        }
    }
}

/// The rewritten file, without what could not be parsed and without comments; in the words of `pseudo`, where there is
/// one.
pub(super) fn rewrite(text: &str, output: Output, pseudo: Option<Pseudo>) -> String {
    let manner = Manner { output, pseudo };
    let as_it_is = Manner { output: Output::Plain, pseudo: None };
    let parsed: Resource<String> = parser::parse(text.to_string()).unwrap_or_else(|(resource, _)| resource);
    let body = parsed.body.into_iter().filter_map(|mut entry| {
        match &mut entry {
            Entry::Message(message) => {
                if let Some(value) = &mut message.value {
                    pattern(value, manner);
                }
                message.comment = None;
                message.attributes.iter_mut().for_each(|it| pattern(&mut it.value, manner));
            }
            Entry::Term(term) => {
                pattern(&mut term.value, manner);
                term.comment = None;
                // A term's attributes are only ever compared with variant keys, so they stay text.
                term.attributes.iter_mut().for_each(|it| pattern(&mut it.value, as_it_is));
            }
            _ => return None,
        }
        Some(entry)
    });
    serializer::serialize(&Resource { body: body.collect() })
}

fn pattern(pattern: &mut Pattern<String>, manner: Manner) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = manner.words(value),
            PatternElement::Placeable { expression } => rewrite_expression(expression, manner),
        }
    }
}

fn rewrite_expression(expression: &mut Expression<String>, manner: Manner) {
    let (selector, variants) = match expression {
        Expression::Inline(inline) => return rewrite_inline(inline, manner),
        Expression::Select { selector, variants } => (selector, variants),
    };
    let mut exact = Vec::new();
    let may_be_number = is_value(selector);
    for variant in variants {
        pattern(&mut variant.value, manner);
        if let VariantKey::NumberLiteral { value } = &variant.key
            && let Ok(number) = value.parse::<i64>()
            && may_be_number
        {
            exact.push(number.to_string());
            let name = format!("exact-{number}");
            variant.key = VariantKey::Identifier { name };
        }
    }
    if may_be_number {
        let named = NamedArgument {
            name: Identifier { name: "exact".to_string() },
            value: InlineExpression::StringLiteral { value: exact.join(" ") },
        };
        call(PLURAL, selector, vec![named]);
    }
}

fn rewrite_inline(inline: &mut InlineExpression<String>, manner: Manner) {
    match inline {
        InlineExpression::Placeable { expression } => rewrite_expression(expression, manner),
        InlineExpression::StringLiteral { value } if manner.output == Output::Html => {
            let escaped = escape(&unicode::unescape_unicode_to_string(value));
            *value = escaped.replace('\\', "\\\\");
        }
        inline if is_value(inline) => call(SHOW, inline, Vec::new()),
        _ => {}
    }
}

/// Whether an expression has a value of its own, rather than being a literal or another message.
fn is_value(inline: &InlineExpression<String>) -> bool {
    matches!(
        inline,
        InlineExpression::VariableReference { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::FunctionReference { .. }
    )
}

fn call(function: &str, inline: &mut InlineExpression<String>, named: Vec<NamedArgument<String>>) {
    let inner = std::mem::replace(inline, InlineExpression::StringLiteral { value: String::new() });
    *inline = InlineExpression::FunctionReference {
        id: Identifier { name: function.to_string() },
        arguments: CallArguments { positional: vec![inner], named },
    };
}
