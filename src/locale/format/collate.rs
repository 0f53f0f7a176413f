//! The order of names.

use std::cmp::Ordering;
use std::sync::OnceLock;

use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};

use super::Formats;

#[derive(Debug, Default)]
pub(super) struct Collation {
    collator: OnceLock<Option<CollatorBorrowed<'static>>>,
}

impl Formats {
    /// The language's alphabetical order; figures count as numbers, so that desk 2 comes before desk 10.
    /// Texts that the language holds for equal are ordered by code point, so the order is total.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        let order = self.collator().map_or(Ordering::Equal, |collator| collator.compare(a, b));
        order.then_with(|| a.cmp(b))
    }

    /// Bytes that sort as [`Formats::compare`] does, for sorting many texts. Good for one build only: the
    /// bytes may change with the version of CLDR.
    pub fn sort_key(&self, text: &str) -> Vec<u8> {
        let mut key = Vec::new();
        if let Some(collator) = self.collator() {
            let Ok(()) = collator.write_sort_key_to(text, &mut key);
        }
        // A sort key holds no zero byte, so the text only breaks ties.
        key.push(0);
        key.extend_from_slice(text.as_bytes());
        key
    }

    fn collator(&self) -> Option<&CollatorBorrowed<'static>> {
        let make = || {
            let mut preferences = CollatorPreferences::from(&self.locale);
            preferences.numeric_ordering = Some(CollationNumericOrdering::True);
            Collator::try_new(preferences, CollatorOptions::default()).ok()
        };
        self.collation.collator.get_or_init(make).as_ref()
    }
}
