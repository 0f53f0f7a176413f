//! A locale: an entry of the configuration and, where the tool has no words of its own, a catalogue.

use super::fill::fill;
use super::{Ground, Scaffold, already, file, insert};
use crate::Error;
use crate::cli::quote::scalar;
use crate::config::PATH;
use crate::locale::{Builtin, Plurals, Tag, autonym};
use crate::source::SourceFile;

/// One more locale at the end of `locales:`.
pub(in crate::cli) fn locale(ground: Ground<'_>, written: &str) -> Result<Scaffold, Error> {
    let tag = tag(written)?;
    let config = ground.config();
    if config.find_locale(tag.as_str()).is_some() {
        return Err(already(&format!("the locale `{tag}`"), PATH));
    }
    let mut remarks = Vec::new();
    if tag.as_str() != written {
        remarks.push(format!("`{written}` is spelled `{tag}`."));
    }
    let source = config.source().tag.as_str();
    // Whoever lacks a text in their own language more often reads English than the source's.
    let english = config.find_locale("en").map(|locale| locale.tag.as_str()).filter(|tag| *tag != source);
    let fallback: Vec<&str> = english.into_iter().chain([source]).collect();
    let entry = fill(
        include_str!("templates/locale.yaml"),
        &[
            ("tag", tag.as_str()),
            ("name", &scalar(&name(&tag))),
            ("fallback", &fallback.join(", ")),
            ("source", source),
        ],
    );
    let text = ground.sources.find(PATH).and_then(|id| ground.sources.file(id).text());
    let Some(text) = text.and_then(|text| insert::item(text, &["locales"], &entry)) else {
        return Err(Error::Refused(format!(
            "`locales` in `{PATH}` is not a list with a line `- tag: …` for each locale, so add this by hand:\n{entry}"
        )));
    };
    let edited = Some(file(PATH.to_string(), text));
    let (files, remark) = words(ground, &tag);
    remarks.push(remark);
    Ok(Scaffold { files, edited, remarks })
}

/// A language's name in itself as a menu writes it, with a capital where its script has them in this use:
/// Georgian has capitals for whole words only.
pub(super) fn name(tag: &Tag) -> String {
    let name = autonym(tag);
    let mut letters = name.chars();
    match letters.next() {
        Some(first) if !('\u{10D0}'..='\u{10FF}').contains(&first) => {
            first.to_uppercase().chain(letters).collect()
        }
        _ => name,
    }
}

/// A language tag in its right spelling.
pub(super) fn tag(written: &str) -> Result<Tag, Error> {
    Tag::parse(written).map_err(|reason| {
        let written = written.escape_debug();
        Error::Refused(format!("`{written}`: {reason}; write a BCP 47 tag: `uk`, `zh-Hans`, `pt-BR`"))
    })
}

fn words(ground: Ground<'_>, tag: &Tag) -> (Vec<SourceFile>, String) {
    let folder = format!("locales/{tag}/");
    if let Some((_, found)) = ground.sources.under(&folder).next() {
        return (Vec::new(), format!("The words of the interface are there: `{}`.", found.path));
    }
    match catalogue(tag) {
        None => {
            let remark = format!(
                "The words of the interface in `{tag}` come with approdo; a file `{folder}site.ftl` can replace some."
            );
            (Vec::new(), remark)
        }
        Some(text) => {
            let path = format!("{folder}site.ftl");
            let remark = format!("Translate the words of the interface in `{path}`.");
            (vec![file(path, text)], remark)
        }
    }
}

/// All messages of the tool in English, as comments, for a language that the tool has no words in.
pub(super) fn catalogue(tag: &Tag) -> Option<String> {
    let builtin = Builtin::embedded();
    if !builtin.files(tag).is_empty() {
        return None;
    }
    let english = Tag::parse("en").ok()?;
    let plurals: Vec<String> = Plurals::new(tag)
        .categories(false)
        .into_iter()
        .map(|category| format!("{category:?}").to_lowercase())
        .collect();
    let mut text = fill(
        include_str!("templates/catalogue.ftl"),
        &[("name", &format!("{} ({tag})", autonym(tag))), ("plurals", &plurals.join(", "))],
    );
    let lines = builtin.files(&english).into_iter().flat_map(str::lines);
    for line in lines.skip_while(|line| line.starts_with("###") || line.trim().is_empty()) {
        match line {
            line if line.starts_with("###") => continue,
            line if line.starts_with('#') || line.trim().is_empty() => text.push_str(line),
            line => text.push_str(&format!("# {line}")),
        }
        text.push('\n');
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_named_as_in_a_menu() {
        let name = |text| name(&Tag::parse(text).unwrap());
        assert_eq!(
            (name("fr"), name("uk"), name("ka")),
            ("Français".into(), "Українська".into(), "ქართული".into())
        );
    }

    #[test]
    fn a_catalogue_is_made_only_where_the_tool_has_no_words() {
        assert_eq!(catalogue(&Tag::parse("it").unwrap()), None);
        assert_eq!(catalogue(&Tag::parse("en-GB").unwrap()), None);
        let text = catalogue(&Tag::parse("be").unwrap()).unwrap();
        assert!(text.contains("Plural forms of this language: one, few, many, other."), "{text}");
        assert!(text.contains("# menu-label = "), "{text}");
        assert!(text.lines().all(|line| line.is_empty() || line.starts_with('#')), "{text}");
    }

    #[test]
    fn a_message_is_translated_by_removing_the_sign_before_it() {
        let text = catalogue(&Tag::parse("be").unwrap()).unwrap();
        let is_message = |rest: &str| {
            let name = rest.split(" =").next().unwrap_or_default();
            rest.starts_with(' ')
                || (name != rest && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'))
        };
        let translate = |line: &str| match line.strip_prefix("# ") {
            Some(rest) if is_message(rest) => format!("{rest}\n"),
            _ => format!("{line}\n"),
        };
        let translated: String = text.lines().map(translate).collect();
        let parsed = fluent_syntax::parser::parse(translated.as_str());
        let messages = |resource: fluent_syntax::ast::Resource<&str>| {
            let entries = resource.body.iter();
            entries.filter(|entry| matches!(entry, fluent_syntax::ast::Entry::Message(_))).count()
        };
        assert!(messages(parsed.unwrap()) > 100);
    }
}
