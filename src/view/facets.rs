//! By what the desks of a directory can be filtered, each choice with the number of desks behind it.

use std::collections::BTreeMap;

use super::Reader;
use super::directory::{is_accessible, languages, services};
use super::value::view;
use crate::config::Localized;
use crate::locale::{Arg, PluralCategory, Plurals, Tag, category_name};

view! {
    /// What a select offers.
    pub struct OptionView {
        /// What stands in the address.
        pub value: String,
        /// What readers see.
        pub name: String,
        /// The language of the name, where that is not the reader's.
        pub lang: Option<String>,
        /// The direction of the name, where its language is not the reader's.
        pub dir: Option<String>,
        /// How many desks have it.
        pub count: usize,
    }

    /// Options under a heading: the service types of a family.
    pub struct OptionGroup {
        /// The heading.
        pub name: String,
        /// Its language, where that is not the reader's.
        pub lang: Option<String>,
        /// Its direction, where its language is not the reader's.
        pub dir: Option<String>,
        /// The options.
        pub options: Vec<OptionView>,
    }

    /// The sentence with the number of desks found, for one category of plurals.
    pub struct PatternView {
        /// The category, as CLDR names it: `one`, `few`, `other`.
        pub category: &'static str,
        /// The sentence; `#` stands for the number.
        pub text: String,
    }

    /// By what the desks of a directory can be filtered.
    pub struct FiltersView {
        /// The cities; one alone on its own directory.
        pub cities: Vec<OptionView>,
        /// The service types that there are, by family.
        pub services: Vec<OptionGroup>,
        /// The languages that are spoken, the reader's own first.
        pub languages: Vec<OptionView>,
        /// How many desks can be entered with a wheelchair.
        pub wheelchair: usize,
        /// Whether the hours of some desk are known.
        pub hours: bool,
        /// The sentences with the number of desks found.
        pub patterns: Vec<PatternView>,
        /// The language of these sentences, which decides about the plural.
        pub patterns_lang: String,
    }
}

/// By what the desks of some cities can be filtered.
pub(super) fn filters(reader: &Reader<'_>, cities: &[usize]) -> FiltersView {
    let site = reader.site;
    let content = site.content;
    let (mut by_service, mut by_language) = (BTreeMap::new(), BTreeMap::new());
    let (mut wheelchair, mut hours) = (0, false);
    for &city in cities {
        for &index in site.desks(city) {
            let desk = &content.desks[index];
            services(desk).into_iter().for_each(|id| *by_service.entry(id).or_insert(0) += 1);
            languages(desk).into_iter().for_each(|tag| *by_language.entry(tag).or_insert(0) += 1);
            wheelchair += usize::from(is_accessible(desk));
            hours |= desk.hours.is_some();
        }
    }
    let cities = cities.iter().map(|&index| {
        let city = &content.cities[index];
        option(reader, &city.id, &city.name, site.desks(index).len())
    });
    let families = content.vocabularies.service_families.iter().map(|family| {
        let options = family.types.iter().filter_map(|term| {
            let count = by_service.get(term.id.as_str())?;
            Some(option(reader, &term.id, &term.name, *count))
        });
        let (name, lang, dir) = parts(reader, &family.term.name);
        OptionGroup { name, lang, dir, options: options.collect() }
    });
    let own = reader.locale.tag.language();
    let mut spoken: Vec<OptionView> = by_language
        .into_iter()
        .filter_map(|(tag, count)| {
            let name = reader.formats.language_name(&Tag::parse(tag).ok()?);
            Some(OptionView { value: tag.to_string(), name, lang: None, dir: None, count })
        })
        .collect();
    spoken.sort_by(|a, b| {
        let by_name = || reader.formats.compare(&a.name, &b.name);
        (a.value != own).cmp(&(b.value != own)).then_with(by_name).then_with(|| a.value.cmp(&b.value))
    });
    let tag = reader.catalogue.origin(FOUND).unwrap_or(&reader.locale.tag);
    FiltersView {
        cities: cities.collect(),
        services: families.filter(|group| !group.options.is_empty()).collect(),
        languages: spoken,
        wheelchair,
        hours,
        patterns: patterns(reader, tag, FOUND),
        patterns_lang: tag.to_string(),
    }
}

/// The message with the number of desks found.
const FOUND: &str = "filters-found";

/// A message with a `$count` as each category of plurals has it, made with the first number of the category.
pub(super) fn patterns(reader: &Reader<'_>, tag: &Tag, message: &str) -> Vec<PatternView> {
    let plurals = Plurals::new(tag);
    let mut found: BTreeMap<PluralCategory, String> = BTreeMap::new();
    // Every category of whole numbers below a million begins before 200; 0 comes last, since it is rare.
    for number in (1..200u32).chain([0]) {
        found.entry(plurals.cardinal(number)).or_insert_with(|| {
            let text = reader.text(message, &[("count", Arg::Number(i64::from(number)))]);
            text.replacen(&reader.formats.integer(i64::from(number)), "#", 1)
        });
    }
    found
        .into_iter()
        .map(|(category, text)| PatternView { category: category_name(category), text })
        .collect()
}

fn option(reader: &Reader<'_>, id: &str, words: &Localized, count: usize) -> OptionView {
    let (name, lang, dir) = parts(reader, words);
    OptionView { value: id.to_string(), name, lang, dir, count }
}

/// Words as text for a place that holds no markup, with language and direction where these are not the
/// reader's.
pub(super) fn parts(reader: &Reader<'_>, words: &Localized) -> (String, Option<String>, Option<String>) {
    let (locale, text) = words.along(reader.chain());
    let other = (locale != reader.locale.id).then(|| reader.site.config.locale(locale));
    let lang = other.map(|locale| locale.tag.to_string());
    (text.to_string(), lang, other.map(|locale| locale.direction.as_str().to_string()))
}
