//! The letter under which a text stands in an alphabetical list, in the manner of ICU's `AlphabeticIndex`: the
//! last letter of the alphabet that does not sort behind the text.

use std::cmp::Ordering;
use std::sync::OnceLock;

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};

use super::Formats;

/// The letters of languages that have others than A to Z, from CLDR's `exemplarCharacters type="index"`. Accented
/// letters that sort with plain ones, as in French and German, are not letters of their own.
const ALPHABETS: &[(&str, &str)] = &[
    ("ar", "ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي"),
    ("es", "A B C D E F G H I J K L M N Ñ O P Q R S T U V W X Y Z"),
    ("ro", "A Ă Â B C D E F G H I Î J K L M N O P Q R S Ș T Ț U V W X Y Z"),
    ("sq", "A B C Ç D Dh E Ë F G Gj H I J K L Ll M N Nj O P Q R Rr S Sh T Th U V W X Xh Y Z Zh"),
    ("uk", "А Б В Г Ґ Д Е Є Ж З И І Ї Й К Л М Н О П Р С Т У Ф Х Ц Ч Ш Щ Ю Я"),
    ("ur", "ا ب پ ت ٹ ث ج چ ح خ د ڈ ذ ر ڑ ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن و ہ ی ے"),
];
const LATIN: &str = "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z";
/// The first characters of each Latin letter's share of the Han characters, in the order of their sounds.
const PINYIN: &[(&str, &str)] = &[
    ("A", "阿"),
    ("B", "八"),
    ("C", "嚓"),
    ("D", "咑"),
    ("E", "妸"),
    ("F", "发"),
    ("G", "旮"),
    ("H", "哈"),
    ("J", "丌"),
    ("K", "咔"),
    ("L", "垃"),
    ("M", "妈"),
    ("N", "拏"),
    ("O", "噢"),
    ("P", "妑"),
    ("Q", "七"),
    ("R", "呥"),
    ("S", "仨"),
    ("T", "他"),
    ("W", "屲"),
    ("X", "夕"),
    ("Y", "丫"),
    ("Z", "帀"),
];
/// The first letters of scripts; a text in one that is not the language's own stands under its own first letter.
const SCRIPTS: &[&str] = &["α", "а", "ა", "ա", "א", "ا", "अ", "অ", "ก", "가", "あ", "一"];

#[derive(Debug, Default)]
pub(super) struct Initials {
    alphabet: OnceLock<Option<Alphabet>>,
}

#[derive(Debug)]
struct Alphabet {
    collator: CollatorBorrowed<'static>,
    /// What each share starts with, in order, and its letter; without one a text's own first letter counts.
    starts: Vec<(&'static str, Option<&'static str>)>,
}

impl Formats {
    /// The letter under which a text stands in an alphabetical list of the language; `None` for figures and
    /// signs. Texts in the order of [`Formats::compare`] have their letters together.
    pub fn initial(&self, text: &str) -> Option<String> {
        self.initial.alphabet.get_or_init(|| self.alphabet()).as_ref()?.initial(text)
    }

    fn alphabet(&self) -> Option<Alphabet> {
        let mut options = CollatorOptions::default();
        options.strength = Some(Strength::Primary);
        let collator = Collator::try_new(CollatorPreferences::from(&self.locale), options).ok()?;
        let language = self.language.language();
        let own = ALPHABETS.iter().find(|(tag, _)| *tag == language).map_or("", |(_, letters)| letters);
        let letters = own.split(' ').chain(LATIN.split(' ')).filter(|letter| !letter.is_empty());
        let mut starts: Vec<_> = letters.map(|letter| (letter, Some(letter))).collect();
        if language == "zh" {
            starts.extend(PINYIN.iter().map(|(letter, start)| (*start, Some(*letter))));
        }
        // Its Han characters stand under Latin letters already.
        let others = SCRIPTS.iter().filter(|start| language != "zh" || **start != "一");
        starts.extend(others.map(|start| (*start, None)));
        // A letter comes before the first letter of its script, which has the same weight.
        starts.sort_by(|a, b| collator.compare(a.0, b.0).then(b.1.is_some().cmp(&a.1.is_some())));
        starts.dedup_by(|later, first| collator.compare(first.0, later.0) == Ordering::Equal);
        Some(Alphabet { collator, starts })
    }
}

impl Alphabet {
    fn initial(&self, text: &str) -> Option<String> {
        let text = text.trim_start();
        let after = self.starts.partition_point(|(start, _)| self.collator.compare(start, text).is_le());
        match self.starts.get(after.checked_sub(1)?)? {
            (_, Some(letter)) => Some((*letter).to_string()),
            (_, None) => text.chars().next().map(|first| first.to_uppercase().collect()),
        }
    }
}
