//! What somebody means who names a text.

use super::item::{Item, Kind};
use crate::locale::LocaleId;
use crate::source::Sources;
use crate::source::yaml::did_you_mean;

/// The items that a name means, and the locale where it is the path of a translation. A name is a path
/// (`content/guides/tax-code.fr.md`, `content/fees.yaml`), a name among those of its kind (`tax-code`,
/// `bologna/registry`), or that with the kind in front (`guide:tax-code`).
///
/// # Errors
/// Nothing has this name, or several kinds have; the text says what to type.
pub fn find<'i>(
    items: &'i [Item<'i>],
    sources: &Sources,
    name: &str,
) -> Result<(Vec<&'i Item<'i>>, Option<LocaleId>), String> {
    let path = name.strip_prefix("./").unwrap_or(name);
    if let Some(file) = sources.find(path) {
        let own: Vec<&Item<'_>> = items.iter().filter(|item| item.file == file).collect();
        if !own.is_empty() {
            return Ok((own, None));
        }
        let translation = items.iter().find_map(|item| {
            let (locale, _) = item.texts?.iter().find(|(_, document)| document.file == file)?;
            Some((vec![item], Some(*locale)))
        });
        return translation.ok_or_else(|| format!("`{path}` has no text that is translated"));
    }
    let (kind, short) = match name.split_once(':') {
        Some((kind, short)) => (Kind::ALL.into_iter().find(|other| other.as_str() == kind), short),
        None => (None, name),
    };
    let found: Vec<&Item<'_>> =
        items.iter().filter(|item| kind.is_none_or(|kind| item.kind == kind) && item.name == short).collect();
    let Some(first) = found.first() else {
        let names = items.iter().map(|item| item.name.as_str());
        let hint = did_you_mean(short, names.collect::<Vec<_>>().iter().copied());
        let hint = hint.map_or("`approdo translate status --format csv` lists all".to_string(), |hint| hint);
        return Err(format!("there is no text `{}`: {hint}", name.escape_debug()));
    };
    if found.iter().any(|item| item.kind != first.kind) {
        let mut kinds: Vec<&str> = found.iter().map(|item| item.kind.as_str()).collect();
        kinds.dedup();
        let names: Vec<String> = kinds.iter().map(|kind| format!("`{kind}:{short}`")).collect();
        return Err(format!("several texts are `{short}`: write {}", names.join(" or ")));
    }
    Ok((found, None))
}
