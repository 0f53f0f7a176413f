//! Plural variants that the language does not have, and those that it has and a message lacks.

use std::collections::BTreeSet;

use fluent_syntax::ast::{InlineExpression, Variant, VariantKey};

use super::SiteEntry;
use super::walk::{Part, walk, walk_pattern};
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::Tag;
use crate::locale::plural::{PluralCategory, Plurals, name};

/// Plurals are asked for up to this number. `many` of Italian, French and Spanish begins at a million,
/// which no interface shows; asking for it would only make work.
const LARGEST: u32 = 1000;

pub(super) fn run(entries: &[SiteEntry<'_, '_>], tag: &Tag, diagnostics: &mut Vec<Diagnostic>) {
    if entries.is_empty() {
        return;
    }
    let plurals = Plurals::new(tag);
    let numbers = [false, true].map(|ordinal| {
        let category = |n| {
            if ordinal { plurals.ordinal(n) } else { plurals.cardinal(n) }
        };
        (0..=LARGEST).map(|n| (n, category(n))).collect::<Vec<_>>()
    });
    for entry in entries {
        walk(entry.entry, &mut |part| {
            let Part::Select(selector, variants) = part else {
                return;
            };
            let Some(choice) = Choice::new(selector, variants) else {
                return;
            };
            let known = plurals.categories(choice.ordinal);
            for &(category, written) in &choice.categories {
                if !known.contains(&category) {
                    diagnostics.push(
                        Diagnostic::new(
                            Code::UNKNOWN_PLURAL,
                            entry.file.span(written),
                            format!("`{tag}` has no plural form `{written}`, so nobody will see this text"),
                        )
                        .help(format!("its forms are {}", list(known.iter().copied()))),
                    );
                }
            }
            let missing: BTreeSet<PluralCategory> = numbers[usize::from(choice.ordinal)]
                .iter()
                .filter(|(number, category)| !choice.covers(*number, *category))
                .map(|(_, category)| *category)
                .collect();
            if choice.depends_on_number && !missing.is_empty() {
                let example = numbers[usize::from(choice.ordinal)]
                    .iter()
                    .find(|(number, category)| !choice.covers(*number, *category))
                    .map_or(0, |(number, _)| *number);
                diagnostics.push(
                    Diagnostic::new(
                        Code::MISSING_PLURAL,
                        entry.file.span(choice.variable),
                        format!("`{}` lacks the plural form {}", entry.name, list(missing.iter().copied())),
                    )
                    .help(format!(
                        "add a variant, for example `[{}]` for {example}",
                        missing.iter().next().copied().map_or("other", name)
                    )),
                );
            }
        });
    }
}

fn list(categories: impl Iterator<Item = PluralCategory>) -> String {
    categories.map(|category| format!("`{}`", name(category))).collect::<Vec<_>>().join(", ")
}

/// A selection by number.
struct Choice<'s> {
    variable: &'s str,
    ordinal: bool,
    categories: Vec<(PluralCategory, &'s str)>,
    exact: BTreeSet<u32>,
    /// Whether it names a category other than `other`, or shows the number in a variant: if it only
    /// tells nothing from something, `[0] … *[other] …`, no further form is needed.
    depends_on_number: bool,
}

impl<'s> Choice<'s> {
    /// `None` where some variant is named by anything but numbers and plural categories.
    fn new(selector: &InlineExpression<&'s str>, variants: &[Variant<&'s str>]) -> Option<Choice<'s>> {
        let (variable, ordinal) = selected(selector)?;
        let mut categories = Vec::new();
        let mut exact = BTreeSet::new();
        for variant in variants {
            match &variant.key {
                VariantKey::Identifier { name } => {
                    categories.push((PluralCategory::get_for_cldr_string(name)?, *name));
                }
                VariantKey::NumberLiteral { value } => exact.extend(value.parse::<u32>().ok()),
            }
        }
        let mut depends_on_number = categories.iter().any(|(category, _)| *category != PluralCategory::Other);
        for variant in variants {
            walk_pattern(&variant.value, &mut |part| {
                depends_on_number |= matches!(part, Part::Variable(name) if name == variable);
            });
        }
        Some(Choice { variable, ordinal, categories, exact, depends_on_number })
    }

    fn covers(&self, number: u32, category: PluralCategory) -> bool {
        self.exact.contains(&number) || self.categories.iter().any(|(named, _)| *named == category)
    }
}

/// The variable that a selector asks, and whether for its ordinal.
fn selected<'s>(selector: &InlineExpression<&'s str>) -> Option<(&'s str, bool)> {
    match selector {
        InlineExpression::VariableReference { id } => Some((id.name, false)),
        InlineExpression::FunctionReference { arguments, .. } => {
            let ordinal = arguments.named.iter().any(|argument| {
                argument.name.name == "type"
                    && matches!(argument.value, InlineExpression::StringLiteral { value: "ordinal" })
            });
            match arguments.positional.first() {
                Some(InlineExpression::VariableReference { id }) => Some((id.name, ordinal)),
                _ => None,
            }
        }
        _ => None,
    }
}
