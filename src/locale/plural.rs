//! Plural categories, from CLDR's rules.

pub use icu_plurals::PluralCategory;

use icu_locale::LanguageIdentifier;
use icu_plurals::{PluralOperands, PluralRules, PluralRulesOptions};

use super::Tag;

/// The plural rules of one language.
#[derive(Debug)]
pub struct Plurals {
    cardinal: Option<PluralRules>,
    ordinal: Option<PluralRules>,
}

impl Plurals {
    /// The rules of a tag's language, of its region where that differs (`pt-PT`). The script is left
    /// out: CLDR has no rules by script, and ICU4X, asked for `sr-Latn`, would give those of no language.
    pub fn new(tag: &Tag) -> Plurals {
        let id = LanguageIdentifier { script: None, ..tag.id().clone() };
        let locale = icu_locale::Locale::from(id);
        let rules = |options: PluralRulesOptions| PluralRules::try_new((&locale).into(), options).ok();
        Plurals {
            cardinal: rules(PluralRulesOptions::default()),
            ordinal: rules(PluralRulesOptions::default().with_type(icu_plurals::PluralRuleType::Ordinal)),
        }
    }

    /// The category of "3 desks".
    pub fn cardinal(&self, number: impl Into<PluralOperands>) -> PluralCategory {
        category(self.cardinal.as_ref(), number)
    }

    /// The category of "the 3rd desk".
    pub fn ordinal(&self, number: impl Into<PluralOperands>) -> PluralCategory {
        category(self.ordinal.as_ref(), number)
    }

    /// All categories that the language has, of cardinals or of ordinals.
    pub fn categories(&self, ordinal: bool) -> Vec<PluralCategory> {
        let rules = if ordinal { &self.ordinal } else { &self.cardinal };
        let mut all: Vec<PluralCategory> = match rules {
            Some(rules) => rules.categories().collect(),
            None => vec![PluralCategory::Other],
        };
        all.sort_unstable();
        all
    }
}

fn category(rules: Option<&PluralRules>, number: impl Into<PluralOperands>) -> PluralCategory {
    rules.map_or(PluralCategory::Other, |rules| rules.category_for(number))
}

/// All categories that there are.
pub(crate) const ALL: [PluralCategory; 6] = [
    PluralCategory::Zero,
    PluralCategory::One,
    PluralCategory::Two,
    PluralCategory::Few,
    PluralCategory::Many,
    PluralCategory::Other,
];

/// The name of a category, as Fluent and CLDR write it.
pub fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn categories(tag: &str, numbers: &[u32]) -> Vec<&'static str> {
        let plurals = Plurals::new(&Tag::parse(tag).unwrap());
        numbers.iter().map(|&n| name(plurals.cardinal(n))).collect()
    }

    /// From CLDR's chart "Language Plural Rules".
    #[test]
    fn numbers_above_a_hundred_follow_their_last_digits() {
        assert_eq!(
            categories("ar", &[0, 1, 2, 3, 11, 100, 103, 111, 200]),
            ["zero", "one", "two", "few", "many", "other", "few", "many", "other"]
        );
        assert_eq!(
            categories("lt", &[1, 2, 11, 21, 22, 112]),
            ["one", "few", "other", "one", "few", "other"]
        );
        assert_eq!(
            categories("ro", &[1, 2, 19, 20, 101, 119, 120]),
            ["one", "few", "few", "other", "few", "few", "other"]
        );
        assert_eq!(categories("it", &[1, 2, 1_000_000]), ["one", "other", "many"]);
    }

    #[test]
    fn a_script_does_not_change_the_rules() {
        assert_eq!(categories("sr-Latn", &[1, 2, 5, 21]), ["one", "few", "other", "one"]);
        assert_eq!(categories("zh-Hans", &[0, 1, 2]), ["other", "other", "other"]);
    }

    #[test]
    fn ordinals_have_their_own_rules() {
        let english = Plurals::new(&Tag::parse("en").unwrap());
        let names: Vec<_> = [1u32, 2, 3, 4, 11, 21].map(|n| name(english.ordinal(n))).to_vec();
        assert_eq!(names, ["one", "two", "few", "other", "other", "one"]);
    }
}
