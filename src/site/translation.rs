//! Whether a translation still says what its source says.

use std::borrow::Cow;
use std::sync::Arc;

use crate::config::Config;
use crate::content::{Document, Texts};
use crate::locale::LocaleId;

/// What is known of a translation's age.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// The source has not changed since.
    Current,
    /// These sections of the source have changed since; `lead` is what stands before the first heading.
    Outdated(Vec<String>),
    /// What the translation was made from is itself an outdated translation.
    UpstreamOutdated(LocaleId),
    /// Nobody recorded what it was made from.
    Unrecorded,
}

/// Compares a translation with the text it was made from. In the source locale, and where there is no
/// translation, everything is current.
pub fn freshness(config: &Config, texts: &Texts, locale: LocaleId) -> Freshness {
    freshness_within(config, texts, locale, config.locales.len())
}

/// The locale of the text that a translation is made from: the first of `translate_from` that has one.
pub(crate) fn upstream(config: &Config, texts: &Texts, locale: LocaleId) -> LocaleId {
    let mut origins = config.locale(locale).translate_from.iter().copied();
    origins.find(|origin| texts.contains_key(origin)).unwrap_or(config.source_locale)
}

fn freshness_within(config: &Config, texts: &Texts, locale: LocaleId, steps: usize) -> Freshness {
    let (Some(document), true) = (texts.get(&locale), locale != config.source_locale) else {
        return Freshness::Current;
    };
    let origin = upstream(config, texts, locale);
    let Some(source) = texts.get(&origin) else {
        return Freshness::Current;
    };
    let Some(record) = document.record.as_ref().filter(|record| record.of.is_some()) else {
        return Freshness::Unrecorded;
    };
    if origin == config.source_locale && record.digest == Some(source.digest) {
        return Freshness::Current;
    }
    let ids = inherited_ids(texts.get(&config.source_locale).map(Arc::as_ref), source);
    let now = section_ids(source, &ids);
    let mut changed: Vec<String> = source
        .section_hashes()
        .zip(now.iter())
        .filter(|((_, hash), id)| record.of_section(id) != Some(hash))
        .map(|(_, id)| (*id).to_string())
        .collect();
    let gone = record.of.iter().flatten().map(|(id, _)| id).filter(|id| !now.contains(&id.as_str())).cloned();
    changed.extend(gone);
    if !changed.is_empty() {
        return Freshness::Outdated(changed);
    }
    // A chain of `translate_from` that leads back to itself ends here.
    if steps > 0 && origin != config.source_locale {
        match freshness_within(config, texts, origin, steps - 1) {
            Freshness::Outdated(_) | Freshness::UpstreamOutdated(_) => {
                return Freshness::UpstreamOutdated(origin);
            }
            Freshness::Current | Freshness::Unrecorded => {}
        }
    }
    Freshness::Current
}

/// The ids of a document's headings: those of the source text at the same positions, so that anchors
/// are the same in all languages; its own where the skeletons differ.
pub(crate) fn inherited_ids<'d>(source: Option<&'d Document>, document: &'d Document) -> Vec<Cow<'d, str>> {
    let own = &document.outline.headings;
    let Some(source) = source.filter(|source| source.file != document.file) else {
        return own.iter().map(|heading| Cow::from(&heading.id)).collect();
    };
    let theirs = &source.outline.headings;
    let same = theirs.len() == own.len() && theirs.iter().zip(own).all(|(a, b)| a.level == b.level);
    if same {
        return theirs.iter().map(|heading| Cow::from(&heading.id)).collect();
    }
    let mut ids: Vec<Cow<'_, str>> = Vec::with_capacity(own.len());
    for (index, heading) in own.iter().enumerate() {
        let inherited = theirs.get(index).filter(|other| other.level == heading.level);
        let id = Cow::from(inherited.map_or(&heading.id, |other| &other.id));
        let id = if ids.contains(&id) { format!("{}-{index}", heading.id).into() } else { id };
        ids.push(id);
    }
    ids
}

/// The ids of a document's sections, the lead first.
pub(crate) fn section_ids<'i>(document: &Document, heading_ids: &'i [Cow<'_, str>]) -> Vec<&'i str> {
    let id = |index: Option<usize>| match index {
        None => "lead",
        Some(index) => heading_ids.get(index).map_or("", |id| id),
    };
    document.outline.sections.iter().map(|section| id(section.heading)).collect()
}

/// What a translation records of the text that it is made from: the value of `of`, with the hash that
/// each section has today. `None` where there is no such text.
pub(crate) fn section_record(config: &Config, texts: &Texts, origin: LocaleId) -> Option<String> {
    let document = texts.get(&origin)?;
    let ids = inherited_ids(texts.get(&config.source_locale).map(Arc::as_ref), document);
    let pairs: Vec<String> = document
        .section_hashes()
        .zip(section_ids(document, &ids))
        .map(|((_, hash), id)| format!("{id}: \"{hash}\""))
        .collect();
    Some(format!("{{{}}}", pairs.join(", ")))
}
