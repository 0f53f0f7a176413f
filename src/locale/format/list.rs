//! Lists.

use std::sync::OnceLock;

use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};

use super::Formats;

#[derive(Debug, Default)]
pub(super) struct Lists {
    and: OnceLock<Option<ListFormatter>>,
    or: OnceLock<Option<ListFormatter>>,
    units: OnceLock<Option<ListFormatter>>,
}

impl Formats {
    /// "A, B e C".
    pub fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        let make = || ListFormatter::try_new_and((&self.locale).into(), wide()).ok();
        joined(self.list.and.get_or_init(make), items)
    }

    /// "A, B o C".
    pub fn list_or<S: AsRef<str>>(&self, items: &[S]) -> String {
        let make = || ListFormatter::try_new_or((&self.locale).into(), wide()).ok();
        joined(self.list.or.get_or_init(make), items)
    }

    /// What stands between a name and what is said of it: ": ", in Chinese "：", in French with a space that does not
    /// break in front. As CLDR's `localeKeyTypePattern`,
    /// <https://www.unicode.org/reports/tr35/tr35-general.html#Display_Name_Elements>.
    pub fn colon(&self) -> &'static str {
        match self.language.language() {
            "zh" | "ja" | "yue" => "：",
            "fr" => "\u{a0}: ",
            _ => ": ",
        }
    }

    /// What stands between things that are listed without a last word: ", ", and what that is in other scripts, as in
    /// CLDR's list patterns.
    pub fn comma(&self) -> &'static str {
        match self.language.language() {
            "ar" | "fa" | "ur" | "ps" | "ckb" => "، ",
            "zh" | "ja" | "yue" => "、",
            "am" | "ti" => "፣ ",
            _ => ", ",
        }
    }

    /// Parts of one measure: "1 anno e 6 mesi", in English "1 year, 6 months".
    pub(super) fn list_units(&self, items: &[String]) -> String {
        let make = || ListFormatter::try_new_unit((&self.locale).into(), wide()).ok();
        joined(self.list.units.get_or_init(make), items)
    }
}

fn wide() -> ListFormatterOptions {
    ListFormatterOptions::default().with_length(ListLength::Wide)
}

fn joined<S: AsRef<str>>(formatter: &Option<ListFormatter>, items: &[S]) -> String {
    match formatter {
        Some(formatter) => formatter.format(items.iter().map(AsRef::as_ref)).to_string(),
        None => items.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(", "),
    }
}
