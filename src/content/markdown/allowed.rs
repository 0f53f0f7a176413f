//! The few raw HTML tags that pass from a text into a page.

/// Inline elements that can do no harm and that Markdown has no mark for.
const ELEMENTS: [&str; 10] =
    ["abbr", "bdi", "bdo", "br", "details", "kbd", "mark", "small", "span", "summary"];
/// Attributes that they may carry.
const ATTRIBUTES: [&str; 3] = ["lang", "dir", "title"];

/// Whether a piece of raw HTML is one allowed tag with allowed attributes, or a comment.
pub(super) fn is_allowed(html: &str) -> bool {
    let html = html.trim();
    if let Some(comment) = html.strip_prefix("<!--") {
        return comment.strip_suffix("-->").is_some_and(|text| !text.contains("--"));
    }
    let Some(inner) = html.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')) else {
        return false;
    };
    if let Some(name) = inner.strip_prefix('/') {
        return ELEMENTS.contains(&name.trim_end());
    }
    let inner = inner.strip_suffix('/').unwrap_or(inner);
    let name_end = inner.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(inner.len());
    let (name, mut rest) = inner.split_at(name_end);
    if !ELEMENTS.contains(&name) {
        return false;
    }
    loop {
        let trimmed = rest.trim_start();
        if trimmed.is_empty() {
            return true;
        }
        if trimmed.len() == rest.len() {
            return false;
        }
        let Some((attribute, value)) = trimmed.split_once("=\"") else {
            return false;
        };
        let Some((value, after)) = value.split_once('"') else {
            return false;
        };
        if !ATTRIBUTES.contains(&attribute) || value.contains(['<', '>', '&', '\'']) {
            return false;
        }
        rest = after;
    }
}

#[cfg(test)]
mod tests {
    use super::is_allowed;

    #[test]
    fn a_language_mark_passes() {
        assert!(is_allowed("<span lang=\"it\" dir=\"ltr\">"));
        assert!(is_allowed("</span>"));
        assert!(is_allowed("<br/>"));
    }

    #[test]
    fn everything_else_does_not() {
        for html in [
            "<script>",
            "<span onclick=\"x\">",
            "<span lang=\"it\"onclick=\"x\">",
            "<span lang='it'>",
            "<a href=\"javascript:x\">",
            "<span title=\"a\" style=\"b\">",
            "<br><script>",
            "<abbr",
        ] {
            assert!(!is_allowed(html), "{html}");
        }
    }
}
