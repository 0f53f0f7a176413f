//! Visits the parts of a message.

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant,
};

/// A part that some rule looks at.
pub(super) enum Part<'e, 's> {
    /// Words that a reader sees.
    Text(&'s str),
    /// `$name`.
    Variable(&'s str),
    /// `name` between braces.
    Message(&'s str),
    /// `-name`.
    Term(&'s str),
    /// The two names of `name.attribute`, or of `-name.attribute`, and whether it is the latter.
    Attribute(&'s str, &'s str, bool),
    /// `NAME(…)`.
    Function(&'s str),
    /// `{ … -> [a] … *[b] … }`.
    Select(&'e InlineExpression<&'s str>, &'e [Variant<&'s str>]),
}

/// Visits all parts of a message or term, attributes included.
pub(super) fn walk<'e, 's>(entry: &'e Entry<&'s str>, visit: &mut dyn FnMut(Part<'e, 's>)) {
    let (value, attributes) = match entry {
        Entry::Message(message) => (message.value.as_ref(), &message.attributes),
        Entry::Term(term) => (Some(&term.value), &term.attributes),
        _ => return,
    };
    for pattern in value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value)) {
        walk_pattern(pattern, visit);
    }
}

/// Visits all parts of a text.
pub(super) fn walk_pattern<'e, 's>(pattern: &'e Pattern<&'s str>, visit: &mut dyn FnMut(Part<'e, 's>)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => visit(Part::Text(value)),
            PatternElement::Placeable { expression } => walk_expression(expression, visit),
        }
    }
}

fn walk_expression<'e, 's>(expression: &'e Expression<&'s str>, visit: &mut dyn FnMut(Part<'e, 's>)) {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => visit(Part::Text(value)),
        Expression::Inline(inline) => walk_inline(inline, visit),
        Expression::Select { selector, variants } => {
            visit(Part::Select(selector, variants));
            walk_inline(selector, visit);
            for variant in variants {
                walk_pattern(&variant.value, visit);
            }
        }
    }
}

/// Visits all parts of what stands between braces, or of a selector.
pub(super) fn walk_inline<'e, 's>(
    inline: &'e InlineExpression<&'s str>,
    visit: &mut dyn FnMut(Part<'e, 's>),
) {
    match inline {
        InlineExpression::VariableReference { id } => visit(Part::Variable(id.name)),
        InlineExpression::MessageReference { id, attribute } => {
            visit(Part::Message(id.name));
            attribute.iter().for_each(|attribute| visit(Part::Attribute(id.name, attribute.name, false)));
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            visit(Part::Term(id.name));
            attribute.iter().for_each(|attribute| visit(Part::Attribute(id.name, attribute.name, true)));
            arguments.iter().for_each(|arguments| walk_arguments(arguments, visit));
        }
        InlineExpression::FunctionReference { id, arguments } => {
            visit(Part::Function(id.name));
            walk_arguments(arguments, visit);
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, visit),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

fn walk_arguments<'e, 's>(arguments: &'e CallArguments<&'s str>, visit: &mut dyn FnMut(Part<'e, 's>)) {
    arguments.positional.iter().for_each(|argument| walk_inline(argument, visit));
}
