//! Names of languages.

use icu_locale::names::{DisplayNamesPreferences, LanguageIdentifierDisplayName};
use writeable::TryWriteable;

use super::Formats;
use crate::locale::Tag;

/// Names of languages in themselves where CLDR 48 has none, as their speakers and the Ethnologue write
/// them.
const AUTONYMS: &[(&str, &str)] = &[
    ("aa", "Qafar"),
    ("ay", "Aymar aru"),
    ("bm", "Bamanankan"),
    ("dv", "ދިވެހި"),
    ("ff", "Pulaar"),
    ("fur", "furlan"),
    ("gn", "avañe’ẽ"),
    ("kab", "Taqbaylit"),
    ("la", "Latina"),
    ("lg", "Luganda"),
    ("ln", "lingála"),
    ("mg", "Malagasy"),
    ("nap", "napulitano"),
    ("pa-Arab", "پنجابی"),
    ("rom", "romani ćhib"),
    ("shi", "Taclḥit"),
    ("yi", "ייִדיש"),
    ("zgh", "ⵜⴰⵎⴰⵣⵉⵖⵜ"),
];

/// The name of a language in itself, in CLDR's case ("italiano", "Deutsch"); its tag where nobody knows
/// one, which the configuration's `name` is for.
pub fn autonym(tag: &Tag) -> String {
    if let Some((_, name)) = AUTONYMS.iter().find(|(known, _)| *known == tag.as_str()) {
        return (*name).to_string();
    }
    cldr(tag, tag).unwrap_or_else(|| tag.to_string())
}

impl Formats {
    /// The name of a language: "arabo", in English "Arabic". What was handed to [`Formats::new`] comes
    /// first, then CLDR's; a language that CLDR has no name for is named as it names itself.
    pub fn language_name(&self, tag: &Tag) -> String {
        if let Some(name) = self.names.get(tag) {
            return name.clone();
        }
        cldr(&self.language, tag).unwrap_or_else(|| autonym(tag))
    }
}

/// CLDR's name, where it has one for every part of the tag.
fn cldr(language: &Tag, tag: &Tag) -> Option<String> {
    let locale = icu_locale::Locale::from(language.id().clone());
    let preferences = DisplayNamesPreferences::from(&locale);
    let name =
        LanguageIdentifierDisplayName::try_new_heavy(preferences, tag.id().clone(), Default::default())
            .ok()?;
    let mut written = String::new();
    name.as_borrowed().try_write_to(&mut written).ok()?.ok()?;
    Some(written)
}
