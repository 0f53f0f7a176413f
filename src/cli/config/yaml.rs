//! A configuration as YAML that approdo reads again.

use super::accessibility;
use crate::cli::quote::{quoted, scalar};
use crate::config::{Config, Localized, Logo};
use crate::locale::{Locale, LocaleId, Status, Untranslated};
use crate::value::email::Email;

/// The whole configuration. `overrides` are the lines that the environment gave; above a key that one of them
/// sets stands its name.
pub(super) fn write(config: &Config, overrides: &str) -> String {
    let url = config.base_url.absolute("");
    let mut sections = vec![("title", localized("title", &config.title, config, 0))];
    if let Some(description) = &config.description {
        sections.push(("description", localized("description", description, config, 0)));
    }
    sections.push(("base_url", format!("base_url: {}\n", quoted(&url))));
    sections.push(("source_locale", format!("source_locale: {}\n", config.source().tag)));
    sections.push(("timezone", format!("timezone: {}\n", scalar(&config.timezone))));
    sections.push(("country", format!("country: {}\n", scalar(&config.country))));
    sections.push(("theme", format!("theme: {}\n", scalar(&config.theme))));
    sections.push(("appearance", appearance(config)));
    if let Some(publisher) = &config.publisher {
        let name = localized("name", &publisher.name, config, 1);
        let rest = optional("url", publisher.url.as_deref())
            + &optional("email", publisher.email.as_ref().map(Email::as_str));
        sections.push(("publisher", format!("publisher:\n{name}{rest}")));
    }
    if let Some(licence) = &config.licence {
        let name = scalar(&licence.name);
        let url = optional("url", licence.url.as_deref());
        sections.push(("licence", format!("licence:\n  name: {name}\n{url}")));
    }
    if config.offline {
        sections.push(("offline", "offline: true\n".to_string()));
    }
    sections.push(("search", format!("search: {}\n", config.search)));
    if let Some(statement) = &config.accessibility {
        sections.push(("accessibility", accessibility::write(statement, config)));
    }
    if let Some(profile) = config.profile {
        sections.push(("profile", format!("profile: {}\n", profile.as_str())));
    }
    if !config.footer.is_empty() {
        let links = config.footer.iter().map(|(kind, url)| optional(kind.key(), Some(url.as_str())));
        sections.push(("footer", format!("footer:\n{}", links.collect::<String>())));
    }
    sections.push(("counter_view", format!("counter_view: {}\n", config.counter_view)));
    if config.translation_status {
        sections.push(("translation_status", "translation_status: true\n".to_string()));
    }
    let locales: String = config.locales.iter().map(|one| locale(one, config)).collect();
    sections.push(("locales", format!("locales:\n{locales}")));
    sections.push(("pseudo_locales", format!("pseudo_locales: {}\n", config.pseudo_locales)));
    let sections = sections.into_iter().map(|(key, text)| origin(key, overrides) + &text);
    sections.collect()
}

/// The section `appearance`; nothing where there is none.
fn appearance(config: &Config) -> String {
    let own = &config.appearance;
    let colours: String =
        own.colours().map(|(key, colour)| format!("    {key}: {}\n", quoted(&colour.to_string()))).collect();
    let fonts = [("body", &own.body_fonts), ("headings", &own.heading_fonts)];
    let fonts = fonts.into_iter().filter(|(_, names)| !names.is_empty()).map(|(key, names)| {
        let names: Vec<String> = names.iter().map(|name| quoted(name)).collect();
        format!("    {key}: [{}]\n", names.join(", "))
    });
    let fonts: String = fonts.collect();
    // `indent` is that of the keys; a list's dash stands in that of the first.
    let logo = |logo: &Logo, indent: usize| {
        let alt = localized("alt", &logo.alt, config, indent);
        let keys = "  ".repeat(indent);
        let more = if logo.names_site { format!("{keys}names_site: true\n") } else { String::new() };
        let url = logo.url.as_ref().map_or(String::new(), |url| format!("{keys}url: {}\n", quoted(url)));
        format!("file: {}\n{alt}{more}{url}", quoted(&logo.file.value))
    };
    let mut text = String::new();
    for (key, lines) in [("colours", colours), ("fonts", fonts)] {
        if !lines.is_empty() {
            text.push_str(&format!("  {key}:\n{lines}"));
        }
    }
    if let Some(own) = &own.logo {
        text.push_str(&format!("  logo:\n    {}", logo(own, 2)));
    }
    let logos: String = own.footer_logos.iter().map(|one| format!("    - {}", logo(one, 3))).collect();
    if !logos.is_empty() {
        text.push_str(&format!("  footer_logos:\n{logos}"));
    }
    if text.is_empty() { text } else { format!("appearance:\n{text}") }
}

/// The names of the variables that set a key or something below it, as comments.
fn origin(key: &str, overrides: &str) -> String {
    let names = overrides.lines().filter_map(|line| line.split_once('=')).map(|(name, _)| name);
    let names = names.filter(|name| {
        let path = name.strip_prefix("APPRODO_").unwrap_or_default().to_lowercase();
        path.split("__").next() == Some(key)
    });
    names.map(|name| format!("# set by {name}\n")).collect()
}

pub(super) fn localized(key: &str, words: &Localized, config: &Config, depth: usize) -> String {
    let indent = "  ".repeat(depth);
    let texts =
        words.iter().map(|(id, text)| format!("{indent}  {}: {}\n", config.locale(id).tag, scalar(text)));
    format!("{indent}{key}:\n{}", texts.collect::<String>())
}

pub(super) fn optional(key: &str, value: Option<&str>) -> String {
    value.map_or(String::new(), |value| format!("  {key}: {}\n", quoted(value)))
}

fn locale(locale: &Locale, config: &Config) -> String {
    let tags = |ids: &[LocaleId]| {
        ids.iter().map(|id| config.locale(*id).tag.as_str()).collect::<Vec<_>>().join(", ")
    };
    let untranslated = match locale.untranslated {
        Untranslated::Show => "show",
        Untranslated::Stub => "stub",
        Untranslated::Hide => "hide",
    };
    let status = match locale.status {
        Status::Published => "published",
        Status::Preview => "preview",
        Status::Disabled => "disabled",
    };
    let within =
        locale.update_within.map_or(String::new(), |within| format!("    update_within: {within}\n"));
    format!(
        "  - tag: {}\n    name: {}\n    fallback: [{}]\n    translate_from: [{}]\n    untranslated: {untranslated}\n    min_coverage: {}\n{within}    status: {status}\n    machine: {}\n",
        locale.tag,
        scalar(&locale.name),
        tags(&locale.fallback),
        tags(&locale.translate_from),
        locale.min_coverage,
        locale.machine.as_str(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{self, OVERRIDES_PATH, PATH};
    use crate::source::{SourceFile, Sources};

    fn load(text: &str, overrides: &str) -> Config {
        let file = |path: &str, text: &str| SourceFile::new(path, text.as_bytes().to_vec());
        let sources = Sources::new(vec![file(PATH, text), file(OVERRIDES_PATH, overrides)]);
        let mut found = Vec::new();
        let config = config::load(&sources, &mut found).unwrap();
        assert_eq!(found, [], "{text}");
        config
    }

    #[test]
    fn what_is_printed_is_read_again_as_the_same() {
        let demo = include_str!("../../../approdo.yaml");
        let config = load(demo, "APPRODO_BASE_URL=https://e.org/x\nAPPRODO_PUBLISHER__NAME=A: b\n");
        let text = write(&config, "APPRODO_BASE_URL=https://e.org/x\nAPPRODO_PUBLISHER__NAME=A: b\n");
        assert!(text.contains("# set by APPRODO_BASE_URL\nbase_url: \"https://e.org/x/\"\n"), "{text}");
        assert!(
            text.contains("# set by APPRODO_PUBLISHER__NAME\npublisher:\n  name:\n    it: \"A: b\"\n"),
            "{text}"
        );
        assert!(!text.contains("appearance"), "{text}");
        let again = load(&text, "");
        assert_eq!(write(&again, ""), write(&config, ""));
        let pseudo = load(demo, "APPRODO_PSEUDO_LOCALES=true\n");
        assert_eq!(pseudo.locales.len(), config.locales.len() + 2);
        assert_eq!(load(&write(&pseudo, ""), "").locales, pseudo.locales);
        assert_eq!(again.locales, config.locales);
        assert_eq!(
            (again.base_url, again.country, again.theme),
            (config.base_url, config.country, config.theme)
        );
    }

    #[test]
    fn an_appearance_is_printed_and_read_again() {
        let text = "title: X\nbase_url: \"https://e.org\"\nsource_locale: it\ntimezone: Europe/Rome\ncountry: IT\nlocales: [{tag: it, name: Italiano}]\nappearance:\n  colours: {accent: \"#06C\", header_dark: \"#001122\"}\n  fonts: {headings: [Titillium Web, serif]}\n  logo: {file: a.svg, alt: Approdo, names_site: true}\n  footer_logos: [{file: b.png, alt: B, url: \"https://b.org/\"}, {file: c.svg, alt: {it: C}}]\n";
        let text = write(&load(text, ""), "");
        let lines = [
            "appearance:\n  colours:\n    accent: \"#0066cc\"\n    header_dark: \"#001122\"\n",
            "  fonts:\n    headings: [\"Titillium Web\", \"serif\"]\n",
            "  logo:\n    file: \"a.svg\"\n    alt:\n      it: Approdo\n    names_site: true\n",
            "  footer_logos:\n    - file: \"b.png\"\n      alt:\n        it: B\n      url: \"https://b.org/\"\n    - file: \"c.svg\"\n",
        ];
        assert!(lines.iter().all(|part| text.contains(part)), "{text}");
        assert_eq!(write(&load(&text, ""), ""), text);
    }

    #[test]
    fn defaults_are_filled_in() {
        let small = "title: X\nbase_url: \"https://e.org\"\nsource_locale: it\ntimezone: Europe/Rome\ncountry: IT\nlocales: [{tag: it, name: Italiano}, {tag: en, name: English}]\n";
        let text = write(&load(small, ""), "");
        assert!(
            text.contains("theme: default\n") && !text.contains("publisher") && !text.contains('#'),
            "{text}"
        );
        assert!(
            text.contains("fallback: [it]\n    translate_from: [it]\n    untranslated: show\n"),
            "{text}"
        );
    }
}
