//! Endings and particles of languages that the library has no stems for, or not all.

use std::borrow::Cow;

/// Particles that Arabic writes together with the noun behind them: "and the", "with the", "to the"…
const CLITICS: [&str; 6] = ["وال", "فال", "بال", "كال", "لل", "ال"];

/// An Arabic word without the article and what is written together with it; `None` where it has none, or is
/// nothing else.
pub(super) fn after_clitics(word: &str) -> Option<&str> {
    CLITICS.iter().find_map(|clitic| word.strip_prefix(clitic)).filter(|rest| !rest.is_empty())
}

/// The same, where at least two letters stay.
pub(super) fn without_clitics(word: &str) -> Option<&str> {
    after_clitics(word).filter(|rest| rest.chars().nth(1).is_some())
}

/// An Arabic word without "in", "to", "as", "so" or "and" in front, where so much stays that it is hardly chance.
pub(super) fn without_particle(word: &str) -> Option<&str> {
    let (rest, least) = match word.strip_prefix('و') {
        Some(rest) => (rest, 4),
        None => (word.strip_prefix(['ب', 'ل', 'ك', 'ف'])?, 5),
    };
    rest.chars().nth(least - 1).map(|_| rest)
}

/// Ukrainian endings of nouns and adjectives, the longest first.
const UKRAINIAN: &[&str] = &[
    "ування",
    "ими",
    "іми",
    "ами",
    "ями",
    "ого",
    "його",
    "ому",
    "йому",
    "ові",
    "еві",
    "єві",
    "ою",
    "ею",
    "єю",
    "ої",
    "ій",
    "ий",
    "ім",
    "им",
    "їм",
    "іх",
    "их",
    "їх",
    "ах",
    "ях",
    "ів",
    "їв",
    "ев",
    "єв",
    "ей",
    "ом",
    "ем",
    "єм",
    "ам",
    "ям",
    "ти",
    "ю",
    "у",
    "а",
    "я",
    "о",
    "е",
    "є",
    "и",
    "і",
    "ї",
    "й",
    "ь",
];

/// A Ukrainian word without its ending.
pub(super) fn ukrainian(word: &str) -> Cow<'_, str> {
    let stem = without(word, UKRAINIAN, 3);
    // The vowel that comes and goes: податок, податку; іноземець, іноземця; договір, договору.
    if let Some(start) = stem.strip_suffix("ок").filter(|start| start.chars().count() >= 4) {
        return Cow::Owned(format!("{start}к"));
    }
    if let Some(start) = stem.strip_suffix("ец").filter(|start| start.chars().count() >= 4) {
        return Cow::Owned(format!("{start}ц"));
    }
    let mut tail = stem.char_indices().rev();
    if let (Some((last, _)), Some((at, 'і'))) = (tail.next(), tail.next())
        && stem.chars().count() >= 5
    {
        return Cow::Owned(format!("{}о{}", &stem[..at], &stem[last..]));
    }
    Cow::Borrowed(stem)
}

/// Urdu endings of nouns, in the letters of Urdu, the longest first.
const URDU: &[&str] = &["یوں", "یاں", "ؤں", "ئیں", "وں", "یں", "ات", "ئے", "ے", "ی", "ہ", "ا"];

/// An Urdu word without its ending.
pub(super) fn urdu(word: &str) -> Cow<'_, str> {
    Cow::Borrowed(without(word, URDU, 3))
}

/// Albanian endings of nouns: article, case and number, the longest first.
const ALBANIAN: &[&str] = &[
    "eve", "ave", "ive", "jes", "jen", "jet", "ës", "ën", "ët", "en", "es", "et", "at", "it", "in", "ut",
    "un", "an", "së", "se", "ja", "je", "ë", "e", "a", "i", "u",
];

/// An Albanian word without its ending.
pub(super) fn albanian(word: &str) -> Cow<'_, str> {
    Cow::Borrowed(without(word, ALBANIAN, 3))
}

/// The word without the first of these endings that leaves so many letters.
fn without<'w>(word: &'w str, endings: &[&str], least: usize) -> &'w str {
    let strip = |ending: &&str| {
        let rest = word.strip_suffix(*ending)?;
        rest.chars().nth(least - 1).map(|_| rest)
    };
    endings.iter().find_map(strip).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_have_one_stem() {
        for forms in
            ["податок податку податки", "договір договору договором", "картка картку карток картками"]
        {
            let mut stems: Vec<_> = forms.split(' ').map(ukrainian).collect();
            stems.dedup();
            assert_eq!(stems.len(), 1, "{stems:?}");
        }
        for forms in ["نامہ نامے ناموں", "ڈاکٹر ڈاکٹروں", "ویزا ویزے ویزوں"]
        {
            let mut stems: Vec<_> = forms.split(' ').map(urdu).collect();
            stems.dedup();
            assert_eq!(stems.len(), 1, "{stems:?}");
        }
        for forms in ["leja leje lejen lejes lejet", "mjeku mjekut mjekun", "kodi kodin kodit"] {
            let mut stems: Vec<_> = forms.split(' ').map(albanian).collect();
            stems.dedup();
            assert_eq!(stems.len(), 1, "{stems:?}");
        }
        assert_eq!(without_clitics("بالبطاقة"), Some("بطاقة"));
        assert_eq!(without_clitics("ال"), None);
    }
}
