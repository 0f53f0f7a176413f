//! Reads `approdo.yaml`.

use super::accessibility::{Accessibility, Around};
use super::{
    Appearance, BaseUrl, Config, Licence, Localized, PATH, Profile, Publisher, appearance, overrides, profile,
};
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::{Chains, Locale, LocaleId, Machine, Pseudo, Status, Tag, Untranslated, chain};
use crate::source::yaml::{self, Decoder, Fields, Node, NodeKind, did_you_mean};
use crate::source::{Sources, Span};
use crate::value::duration::Duration;
use crate::value::email::Email;

/// Reads the configuration. `None` where nothing can be built from it; why is in the diagnostics.
pub fn load(sources: &Sources, diagnostics: &mut Vec<Diagnostic>) -> Option<Config> {
    load_with(sources, None, diagnostics)
}

/// As [`load`]; `pseudo`, where it is given, counts in the place of the key `pseudo_locales`.
pub fn load_with(
    sources: &Sources,
    pseudo: Option<bool>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Config> {
    let Some(id) = sources.find(PATH) else {
        if sources.locate(PATH).is_some() {
            // It is there but could not be read, which has been reported.
            return None;
        }
        diagnostics.push(
            Diagnostic::global(Code::NO_CONFIGURATION, format!("there is no `{PATH}` here"))
                .help("go into the site's folder, or make a site with `approdo init`"),
        );
        return None;
    };
    let text = sources.file(id).text()?;
    let mut root = yaml::parse(id, text, diagnostics)?;
    let span = Span::new(id, 0, text.lines().next().map_or(0, str::len));
    overrides::apply(sources, &mut root);
    let mut decoder = Decoder::new(diagnostics);
    let mut fields = decoder.fields(&root, "the configuration")?;

    let locales = fields.required(&mut decoder, "locales").map(|node| (node, declared(node, &mut decoder)));
    let pseudo_locales = fields.optional(&mut decoder, "pseudo_locales");
    let pseudo_locales = pseudo_locales.and_then(|node| decoder.boolean(node)).unwrap_or(false);
    let pseudo_locales = pseudo.unwrap_or(pseudo_locales);
    let source = fields.required(&mut decoder, "source_locale");
    let source = source.and_then(|node| Some((node, tag(node, &mut decoder)?)));
    let (locales, source_locale) = match (locales, source) {
        (Some((list, mut declared)), Some((node, source))) => {
            if pseudo_locales {
                add_pseudo(&mut declared, list.span);
            }
            resolve(declared, &source, node, &mut decoder)?
        }
        _ => return None,
    };
    let localized =
        |decoder: &mut Decoder<'_>, node: &Node| Localized::decode(node, decoder, &locales, source_locale);
    let title = fields.required(&mut decoder, "title").and_then(|node| localized(&mut decoder, node));
    let description = fields.optional(&mut decoder, "description").and_then(|n| localized(&mut decoder, n));
    let base_url = fields.required(&mut decoder, "base_url").and_then(|node| base_url(node, &mut decoder));
    let timezone = fields.required(&mut decoder, "timezone").and_then(|node| timezone(node, &mut decoder));
    let country = fields.required(&mut decoder, "country").and_then(|node| country(node, &mut decoder));
    let theme = fields.optional(&mut decoder, "theme").and_then(|node| decoder.id(node));
    let appearance = fields
        .optional(&mut decoder, "appearance")
        .and_then(|node| appearance::decode(node, &mut decoder, &locales, source_locale));
    let publisher = fields.optional(&mut decoder, "publisher").and_then(|node| {
        let mut fields = decoder.fields(node, "the publisher")?;
        let name = fields.required(&mut decoder, "name").and_then(|node| localized(&mut decoder, node));
        let url = fields.optional(&mut decoder, "url").and_then(|node| web_address(node, &mut decoder));
        let email = fields.optional(&mut decoder, "email").and_then(|node| Email::decode(node, &mut decoder));
        fields.finish(&mut decoder);
        Some(Publisher { name: name?, url, email })
    });
    let licence = fields.optional(&mut decoder, "licence").and_then(|node| licence(node, &mut decoder));
    let offline = fields.optional(&mut decoder, "offline").and_then(|node| decoder.boolean(node));
    let search = fields.optional(&mut decoder, "search").and_then(|node| decoder.boolean(node));
    let around =
        Around { locales: &locales, source: source_locale, country: country.as_deref().unwrap_or_default() };
    let accessibility = fields.optional(&mut decoder, "accessibility");
    let accessibility = accessibility.and_then(|node| Accessibility::decode(node, &mut decoder, around));
    let counter_view = fields.optional(&mut decoder, "counter_view").and_then(|node| decoder.boolean(node));
    let status = fields.optional(&mut decoder, "translation_status").and_then(|node| decoder.boolean(node));
    let profile =
        fields.optional(&mut decoder, "profile").and_then(|node| Profile::decode(node, &mut decoder));
    let footer = fields.optional(&mut decoder, "footer");
    let footer = footer.map_or(Vec::new(), |node| profile::footer(node, &mut decoder));
    fields.finish(&mut decoder);
    let theme = theme.unwrap_or_else(|| "default".to_string());
    let of_theme = of_theme(sources, &theme, &locales, source_locale, diagnostics);
    let appearance = appearance.unwrap_or_default().over(of_theme.unwrap_or_default());
    Some(Config {
        span,
        title: title?,
        description,
        base_url: base_url?,
        source_locale,
        timezone: timezone?,
        country: country?,
        theme,
        appearance,
        locales,
        pseudo_locales,
        publisher,
        licence,
        offline: offline.unwrap_or(false),
        search: search.unwrap_or(true),
        accessibility,
        profile,
        footer,
        counter_view: counter_view.unwrap_or(false),
        translation_status: status.unwrap_or(false),
    })
}

/// A locale as it is written, before its fallbacks are resolved.
struct Declared {
    span: Span,
    tag: Tag,
    name: Option<String>,
    fallback: Vec<(Span, Tag)>,
    translate_from: Vec<(Span, Tag)>,
    untranslated: Untranslated,
    min_coverage: u8,
    update_within: Option<Duration>,
    status: Status,
    machine: Machine,
}

fn declared(node: &Node, decoder: &mut Decoder<'_>) -> Vec<Declared> {
    decoder.list(node, "`locales`", |decoder, node| {
        let mut fields = decoder.fields(node, "a locale")?;
        let tag = fields.required(decoder, "tag").and_then(|node| tag(node, decoder));
        let name = fields.required(decoder, "name").and_then(|node| decoder.string(node));
        let fallback = tags(&mut fields, decoder, "fallback");
        let translate_from = tags(&mut fields, decoder, "translate_from");
        let words =
            [("show", Untranslated::Show), ("stub", Untranslated::Stub), ("hide", Untranslated::Hide)];
        let untranslated =
            fields.optional(decoder, "untranslated").and_then(|node| decoder.one_of(node, &words));
        let coverage =
            fields.optional(decoder, "min_coverage").and_then(|node| decoder.integer(node, 0, 100));
        let update_within =
            fields.optional(decoder, "update_within").and_then(|node| Duration::decode(node, decoder));
        let words =
            [("published", Status::Published), ("preview", Status::Preview), ("disabled", Status::Disabled)];
        let status = fields.optional(decoder, "status").and_then(|node| decoder.one_of(node, &words));
        let words = [Machine::Allowed, Machine::ReviewRequired, Machine::Forbidden];
        let words = words.map(|machine| (machine.as_str(), machine));
        let machine = fields.optional(decoder, "machine").and_then(|node| decoder.one_of(node, &words));
        fields.finish(decoder);
        Some(Declared {
            span: node.span,
            tag: tag?,
            name,
            fallback,
            translate_from,
            untranslated: untranslated.unwrap_or(Untranslated::Show),
            min_coverage: coverage.and_then(|value| u8::try_from(value).ok()).unwrap_or(0),
            update_within,
            status: status.unwrap_or(Status::Published),
            machine: machine.unwrap_or_default(),
        })
    })
}

/// Adds the pseudo-locales that are not there. Readers are not offered them.
fn add_pseudo(declared: &mut Vec<Declared>, span: Span) {
    let english = Pseudo::english(declared.iter().map(|one| &one.tag)).cloned();
    for pseudo in Pseudo::ALL {
        let Ok(tag) = Tag::parse(pseudo.as_str()) else { continue };
        if declared.iter().any(|one| one.tag == tag) {
            continue;
        }
        declared.push(Declared {
            span,
            tag,
            name: Some(pseudo.name().to_string()),
            fallback: english.iter().map(|english| (span, english.clone())).collect(),
            translate_from: Vec::new(),
            untranslated: Untranslated::Show,
            min_coverage: 0,
            update_within: None,
            status: Status::Preview,
            machine: Machine::Allowed,
        });
    }
}

/// One tag, or a list of them.
fn tags(fields: &mut Fields<'_>, decoder: &mut Decoder<'_>, key: &'static str) -> Vec<(Span, Tag)> {
    let Some(node) = fields.optional(decoder, key) else {
        return Vec::new();
    };
    match &node.kind {
        NodeKind::Sequence(items) => {
            items.iter().filter_map(|item| Some((item.span, tag(item, decoder)?))).collect()
        }
        _ => tag(node, decoder).map(|tag| (node.span, tag)).into_iter().collect(),
    }
}

fn tag(node: &Node, decoder: &mut Decoder<'_>) -> Option<Tag> {
    let text = decoder.string(node)?;
    match Tag::parse(&text) {
        Ok(tag) if tag.as_str() == text => Some(tag),
        Ok(tag) => {
            decoder.invalid(
                node,
                &format!("`{text}` is not how this tag is spelled"),
                &format!("write `{tag}`"),
            );
            Some(tag)
        }
        Err(_) => {
            let help = "write a BCP 47 tag: `it`, `zh-Hans`, `pt-BR`";
            decoder.invalid(node, &format!("`{text}` is not a language tag"), help);
            None
        }
    }
}

fn resolve(
    declared: Vec<Declared>,
    source: &Tag,
    source_node: &Node,
    decoder: &mut Decoder<'_>,
) -> Option<(Vec<Locale>, LocaleId)> {
    let known: Vec<Tag> = declared.iter().map(|d| d.tag.clone()).collect();
    let index = |tag: &Tag| {
        known.iter().position(|known| known == tag).and_then(|i| u16::try_from(i).ok()).map(LocaleId)
    };
    for (at, one) in declared.iter().enumerate() {
        if let Some(first) = declared[..at].iter().find(|other| other.tag == one.tag) {
            decoder.report(
                Diagnostic::new(
                    Code::DUPLICATE_ID,
                    one.span,
                    format!("the locale `{}` stands here twice", one.tag),
                )
                .related(first.span, "first here")
                .help("remove one of the two"),
            );
            return None;
        }
    }
    let mut find = |span: Span, tag: &Tag| {
        let found = index(tag);
        if found.is_none() {
            let message = format!("`{tag}` is not among the `locales`");
            let mut diagnostic = Diagnostic::new(Code::UNKNOWN_LOCALE, span, message);
            diagnostic.help = did_you_mean(tag.as_str(), known.iter().map(Tag::as_str));
            decoder.report(diagnostic);
        }
        found
    };
    let source_id = find(source_node.span, source)?;
    let links: Vec<Vec<LocaleId>> = declared
        .iter()
        .map(|one| one.fallback.iter().filter_map(|(span, tag)| find(*span, tag)).collect())
        .collect();
    let origins: Vec<Vec<LocaleId>> = declared
        .iter()
        .map(|one| one.translate_from.iter().filter_map(|(span, tag)| find(*span, tag)).collect())
        .collect();
    let Chains { chains, cycles } = chain(&links, source_id);
    for cycle in cycles {
        let tags: Vec<String> = cycle.iter().map(|id| format!("`{}`", declared[id.index()].tag)).collect();
        let Some(first) = cycle.first() else { continue };
        let message = format!("the fallback goes in a circle: {}", tags.join(", then "));
        decoder.report(
            Diagnostic::new(Code::FALLBACK_CYCLE, declared[first.index()].span, message)
                .help("every chain of fallbacks ends at the source locale"),
        );
    }
    let mut locales = Vec::new();
    for ((at, one), (fallback, mut translate_from)) in
        declared.into_iter().enumerate().zip(chains.into_iter().zip(origins))
    {
        let id = LocaleId(u16::try_from(at).ok()?);
        translate_from.retain(|origin| *origin != id);
        if translate_from.is_empty() && id != source_id {
            translate_from.push(source_id);
        }
        locales.push(Locale {
            id,
            direction: one.tag.direction(),
            name: one.name.unwrap_or_else(|| one.tag.to_string()),
            tag: one.tag,
            fallback,
            translate_from,
            untranslated: one.untranslated,
            min_coverage: one.min_coverage,
            update_within: one.update_within,
            status: one.status,
            machine: one.machine,
        });
    }
    Some((locales, source_id))
}

fn base_url(node: &Node, decoder: &mut Decoder<'_>) -> Option<BaseUrl> {
    let text = decoder.string(node)?;
    let url = url::Url::parse(&text).ok().filter(|url| {
        matches!(url.scheme(), "http" | "https")
            && url.has_host()
            && url.query().is_none()
            && url.fragment().is_none()
            && url.username().is_empty()
    });
    let Some(url) = url else {
        let help = "write the address under which the site will be served: `https://example.org/` or `https://example.org/sub-path/`";
        decoder.invalid(node, "this is not the address of a site", help);
        return None;
    };
    let mut path = url.path().to_string();
    if !path.ends_with('/') {
        path.push('/');
    }
    Some(BaseUrl { origin: url.origin().ascii_serialization(), path })
}

fn web_address(node: &Node, decoder: &mut Decoder<'_>) -> Option<String> {
    crate::value::url::web_address(node, decoder)
}

fn timezone(node: &Node, decoder: &mut Decoder<'_>) -> Option<String> {
    let text = decoder.string(node)?;
    if jiff::tz::TimeZoneDatabase::bundled().get(&text).is_ok() {
        return Some(text);
    }
    let database = jiff::tz::TimeZoneDatabase::bundled();
    let names: Vec<String> = database.available().map(|name| name.to_string()).collect();
    let help = yaml::nearest(&text, names.iter().map(String::as_str))
        .map_or("write an IANA name: `Europe/Rome`".to_string(), |name| format!("did you mean `{name}`?"));
    decoder.invalid(node, &format!("`{text}` is not a time zone"), &help);
    None
}

fn country(node: &Node, decoder: &mut Decoder<'_>) -> Option<String> {
    let text = decoder.string(node)?;
    if text.len() == 2 && text.bytes().all(|b| b.is_ascii_uppercase()) {
        return Some(text);
    }
    decoder.invalid(node, &format!("`{text}` is not a country code"), "write two capital letters: `IT`");
    None
}

fn licence(node: &Node, decoder: &mut Decoder<'_>) -> Option<Licence> {
    let mut fields = decoder.fields(node, "the licence")?;
    let name = fields.required(decoder, "name").and_then(|node| decoder.string(node));
    let url = fields.optional(decoder, "url").and_then(|node| web_address(node, decoder));
    fields.finish(decoder);
    Some(Licence { name: name?, url })
}

/// What the theme itself says of its appearance, in `theme.yaml` beside its templates.
fn of_theme(
    sources: &Sources,
    theme: &str,
    locales: &[Locale],
    source_locale: LocaleId,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Appearance> {
    let id = sources.find(&format!("themes/{theme}/theme.yaml"))?;
    let root = yaml::parse(id, sources.file(id).text()?, diagnostics)?;
    let mut decoder = Decoder::new(diagnostics);
    let mut fields = decoder.fields(&root, "the theme")?;
    // For people.
    for key in ["name", "description"] {
        fields.optional(&mut decoder, key).and_then(|node| decoder.string(node));
    }
    let appearance = fields
        .optional(&mut decoder, "appearance")
        .and_then(|node| appearance::decode(node, &mut decoder, locales, source_locale));
    fields.finish(&mut decoder);
    appearance
}
