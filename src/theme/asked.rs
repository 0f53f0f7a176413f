//! Which messages the templates of a theme ask for, as far as their text tells.

use std::collections::BTreeSet;

/// The messages that templates name in `t(key=…)`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    names: BTreeSet<String>,
    /// Names that are put together, `"our-" ~ kind ~ "-title"`: their known parts, and `None` between them.
    patterns: BTreeSet<Vec<Option<String>>>,
    /// Whether a name is known only when a page is made: it comes out of a variable, or through a filter.
    pub others: bool,
}

impl Asked {
    /// Adds what a template asks for.
    pub(super) fn read(&mut self, template: &str) {
        for tag in tags(template) {
            for (at, _) in tag.match_indices("t") {
                let before = tag.get(..at).and_then(|before| before.chars().next_back());
                let call = tag.get(at + 1..).map(str::trim_start).and_then(|rest| rest.strip_prefix('('));
                if before.is_none_or(|c| !is_of_name(c))
                    && let Some(call) = call
                {
                    self.call(call);
                }
            }
        }
    }

    /// Adds a call, by what stands behind its opening parenthesis.
    fn call(&mut self, rest: &str) {
        let key = arguments(rest).into_iter().find_map(|argument| {
            let value = argument.trim_start().strip_prefix("key")?.trim_start().strip_prefix('=')?;
            (!value.starts_with('=')).then_some(value)
        });
        let parts: Vec<Option<String>> = key.map_or(Vec::new(), |key| {
            split(key, '~').into_iter().map(|part| text(part.trim()).map(str::to_string)).collect()
        });
        match parts.as_slice() {
            [Some(name)] => {
                self.names.insert(name.clone());
            }
            // A filter would be for the whole.
            parts
                if key.is_some_and(|key| split(key, '|').len() == 1)
                    && parts.iter().flatten().any(|part| !part.is_empty()) =>
            {
                self.patterns.insert(parts.to_vec());
            }
            _ => self.others = true,
        }
    }

    /// Whether a template asks for a message of this name, or puts together names that it could be.
    pub fn has(&self, name: &str) -> bool {
        self.names.contains(name) || self.patterns.iter().any(|pattern| is_like(name, pattern))
    }
}

/// The inside of all `{{ … }}` and `{% … %}`.
fn tags(template: &str) -> Vec<&str> {
    let mut tags = Vec::new();
    let mut rest = template;
    while let Some(start) = rest.find('{') {
        let inside = rest.get(start + 1..).unwrap_or_default();
        let (end, is_comment) = match inside.chars().next() {
            Some('{') => ("}}", false),
            Some('%') => ("%}", false),
            Some('#') => ("#}", true),
            _ => {
                rest = inside;
                continue;
            }
        };
        let inside = inside.get(1..).unwrap_or_default();
        let length = if is_comment { inside.find(end) } else { outside_texts(inside, end) };
        let length = length.unwrap_or(inside.len());
        tags.extend(inside.get(..length).filter(|_| !is_comment));
        rest = inside.get(length..).unwrap_or_default();
    }
    tags
}

/// Where a sign stands that is in no quotes.
fn outside_texts(text: &str, sign: &str) -> Option<usize> {
    let mut quote = None;
    text.char_indices().find_map(|(at, c)| {
        match (quote, c) {
            (None, '"' | '\'' | '`') => quote = Some(c),
            (Some(open), _) if open == c => quote = None,
            (None, _) if text.get(at..).is_some_and(|rest| rest.starts_with(sign)) => return Some(at),
            _ => {}
        }
        None
    })
}

/// The arguments of a call, up to its closing parenthesis.
fn arguments(rest: &str) -> Vec<&str> {
    split(rest, ',')
}

/// The parts of an expression between signs, which stand neither in quotes nor in brackets. It ends where a bracket
/// closes that it did not open.
fn split(text: &str, sign: char) -> Vec<&str> {
    let (mut parts, mut start, mut depth, mut quote) = (Vec::new(), 0, 0_usize, None);
    let mut end = text.len();
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (None, '"' | '\'' | '`') => quote = Some(c),
            (Some(open), _) if open == c => quote = None,
            (Some(_), _) => {}
            (None, '(' | '[' | '{') => depth += 1,
            (None, ')' | ']' | '}') if depth == 0 => {
                end = at;
                break;
            }
            (None, ')' | ']' | '}') => depth -= 1,
            (None, _) if c == sign && depth == 0 => {
                parts.extend(text.get(start..at));
                start = at + c.len_utf8();
            }
            _ => {}
        }
    }
    parts.extend(text.get(start..end));
    parts
}

/// What stands in quotes, where that is all.
fn text(part: &str) -> Option<&str> {
    let quote = part.chars().next().filter(|c| matches!(c, '"' | '\'' | '`'))?;
    let inside = part.get(1..)?.strip_suffix(quote)?;
    (!inside.contains([quote, '\\'])).then_some(inside)
}

fn is_of_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '.' | ':' | '"' | '\'' | '`')
}

/// Whether a name has the known parts, in their order, with anything for the others.
fn is_like(name: &str, pattern: &[Option<String>]) -> bool {
    let (mut rest, mut is_free) = (name, false);
    for (at, part) in pattern.iter().enumerate() {
        let Some(part) = part else {
            is_free = true;
            continue;
        };
        let found = match (is_free, at + 1 == pattern.len()) {
            (false, _) => rest.strip_prefix(part.as_str()),
            (true, true) => return rest.ends_with(part.as_str()),
            (true, false) => rest.split_once(part.as_str()).map(|(_, behind)| behind),
        };
        let Some(behind) = found else { return false };
        (rest, is_free) = (behind, false);
    }
    is_free || rest.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(template: &str) -> Asked {
        let mut asked = Asked::default();
        asked.read(template);
        asked
    }

    #[test]
    fn names_are_read_wherever_a_template_has_them() {
        for template in [
            r#"<p>{{ t(key="ours") }}</p>"#,
            r#"{{t ( count = 3, key = 'ours' )}}"#,
            r#"{% set title = t(city=name(of=x, or="a, b)"), key=`ours`) %}"#,
            r#"{{ "}}" ~ t(key="ours") | upper }}"#,
            r#"{% if a %}{{ card(title=t(key="ours"), lead=t(key="theirs")) }}{% endif %}"#,
        ] {
            let asked = asked(template);
            assert!(asked.has("ours") && !asked.others && !asked.has("our"), "{template}");
        }
    }

    #[test]
    fn names_that_are_put_together_are_known_by_their_parts() {
        let put = asked(r#"{{ t(key="our-" ~ kind) }}{{ t(key=kind ~ "-of-" ~ x ~ "-end") }}"#);
        assert!(put.has("our-desk") && put.has("a-of-b-end") && !put.others);
        assert!(!put.has("their-desk") && !put.has("a-of-b") && !put.has("our"));
    }

    #[test]
    fn a_name_out_of_a_variable_is_not_known() {
        for key in
            ["kind", r#""our-line" | replace(from="a", to="b")"#, r#""" ~ kind"#, r#""a" if b else "c""#]
        {
            assert!(asked(&format!("{{{{ t(key={key}) }}}}")).others, "{key}");
        }
        assert!(asked("{{ t(name=\"x\") }}").others);
    }

    #[test]
    fn what_is_no_call_of_a_template_is_none() {
        for text in [
            "<script>t(key)</script>",
            "{# t(key=kind) #}",
            "{{ list(key=kind) }}",
            "{{ a.t(key=kind) }}",
            "{ {t(x",
        ] {
            assert_eq!(asked(text), Asked::default(), "{text}");
        }
    }
}
