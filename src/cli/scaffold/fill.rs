//! Templates: text with `{{name}}` in it.

use crate::config::Config;
use crate::content::Term;
use crate::locale::LocaleId;

/// So many ids are named in a comment.
const NAMED: usize = 12;

/// Puts values in the place of `{{name}}`, in one pass: a value is not looked into. A name without a value
/// stays as it is.
pub(super) fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(template.len());
    let mut rest = template;
    while let Some(at) = rest.find("{{") {
        let (before, found) = rest.split_at(at);
        filled.push_str(before);
        let value = values.iter().find_map(|(name, value)| {
            let after = found.strip_prefix("{{")?.strip_prefix(name)?.strip_prefix("}}")?;
            Some((*value, after))
        });
        let (value, after) = value.unwrap_or_else(|| found.split_at(2));
        filled.push_str(value);
        rest = after;
    }
    filled + rest
}

/// Takes lines with `# name:` out of a template, for what the site has not got.
pub(super) fn without(template: &str, name: &str) -> String {
    let start = format!("# {name}:");
    template.split_inclusive('\n').filter(|line| !line.starts_with(&start)).collect()
}

/// The first of some ids, and a list of them for a comment.
pub(super) struct Ids {
    pub(super) first: Option<String>,
    pub(super) all: String,
}

impl Ids {
    pub(super) fn new<'i>(ids: impl Iterator<Item = &'i str>) -> Ids {
        let ids: Vec<&str> = ids.collect();
        let more = if ids.len() > NAMED { ", …" } else { "" };
        let all = ids.iter().take(NAMED).copied().collect::<Vec<_>>().join(", ") + more;
        Ids { first: ids.first().map(|id| (*id).to_string()), all }
    }

    pub(super) fn of(terms: &[Term]) -> Ids {
        Ids::new(terms.iter().map(|term| term.id.as_str()))
    }

    /// The first, or a stand-in that has to be changed.
    pub(super) fn first(&self) -> &str {
        self.first.as_deref().unwrap_or("some-id")
    }
}

/// A comment that says how a name is given in the site's other languages.
pub(super) fn or_by_language(name: &str, config: &Config) -> String {
    let source = config.source_locale;
    let tag = |id: LocaleId| config.locale(id).tag.as_str();
    match config.locales.iter().find(|locale| locale.id != source) {
        Some(other) => format!("  # or by language: {{{}: {name}, {}: …}}", tag(source), other.tag),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_not_looked_into() {
        let values = [("a", "{{b}}"), ("b", "B")];
        assert_eq!(fill("x {{a}} {{b}} {{c}} {d: {{b}}}", &values), "x {{b}} B {{c}} {d: B}");
        assert_eq!(fill("{{", &values), "{{");
    }
}
