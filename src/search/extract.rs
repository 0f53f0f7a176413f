//! The text of a finished page: one pass over its HTML.
//!
//! The text stands in the element with `data-pagefind-body`, or else in `<main>`. What is not for readers there,
//! or not of the page itself, is left out: scripts, navigation, and what carries `data-pagefind-ignore`.

use memchr::memmem;

use super::stem::Language;

/// Takes the text of a page, piece by piece.
pub(super) trait Sink {
    /// A heading with an id begins, and a section with it.
    fn section(&mut self, id: &str);
    /// A piece of text between two tags. `after_gap` says whether it is set apart from the piece before.
    fn text(&mut self, text: &str, language: Option<Language>, is_heading: bool, after_gap: bool);
    /// A telephone number: the digits of its address, and its text.
    fn phone(&mut self, digits: &str, text: &str);
}

/// What marks the element with the text.
const BODY: &[u8] = b"data-pagefind-body";
/// What marks what is not to be found.
const IGNORE: &str = "data-pagefind-ignore";

/// Elements whose text is not that of the page.
const SKIPPED: &[&str] = &["script", "style", "template", "svg", "nav", "form", "noscript", "button", "h1"];
/// Elements that stand in the midst of a text.
const INLINE: &[&str] = &[
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "dfn", "em", "i", "kbd", "mark", "q", "s",
    "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
];
/// Elements without an end.
const VOID: &[&str] = &["br", "hr", "img", "input", "link", "meta", "source", "wbr", "col"];

/// Reads a page.
pub(super) fn extract(html: &str, sink: &mut impl Sink) {
    let bytes = html.as_bytes();
    let Some(start) = body(bytes) else { return };
    let mut state =
        State { sink, scratch: String::new(), languages: Vec::new(), heading: None, phone: None, gap: true };
    let Some(name) = tag_name(html, start + 1) else { return };
    let (mut open, mut at) = (1u32, tag_end(bytes, start));
    while let Some(next) = memchr::memchr(b'<', bytes.get(at..).unwrap_or_default()) {
        let less = at + next;
        state.text(&html[at..less]);
        let is_end = bytes.get(less + 1) == Some(&b'/');
        let Some(tag) = tag_name(html, less + 1 + usize::from(is_end)) else {
            // A comment or a stray sign.
            at = if bytes[less..].starts_with(b"<!--") {
                memmem::find(&bytes[less..], b"-->").map_or(bytes.len(), |end| less + end + 3)
            } else {
                less + 1
            };
            continue;
        };
        let end = tag_end(bytes, less);
        at = end;
        if tag == name {
            open = if is_end { open - 1 } else { open + 1 };
            if open == 0 {
                return;
            }
        }
        if is_end {
            state.close(tag);
            continue;
        }
        let attributes = &html[less + 1 + tag.len()..end];
        let is_void = VOID.contains(&tag) || attributes.ends_with("/>");
        let is_skipped = SKIPPED.contains(&tag)
            || attributes.contains(IGNORE)
            || attribute(attributes, "hidden").is_some();
        if is_skipped && !is_void {
            at = skip(html, tag, end);
            open -= u32::from(tag == name);
            state.gap = true;
        } else {
            state.open(tag, attributes, is_void);
        }
    }
    // A page that is cut off: what stands at its end belongs to it.
    state.text(html.get(at..).unwrap_or_default());
}

/// Where the element with the text begins.
fn body(bytes: &[u8]) -> Option<usize> {
    let marked = memmem::find(bytes, BODY).and_then(|at| memchr::memrchr(b'<', &bytes[..at]));
    marked.or_else(|| memmem::find(bytes, b"<main"))
}

/// The name of a tag whose name would begin here.
fn tag_name(html: &str, at: usize) -> Option<&str> {
    let rest = html.get(at..)?;
    let length = rest.bytes().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    (length > 0 && rest.as_bytes()[0].is_ascii_alphabetic()).then(|| &rest[..length])
}

/// The place behind a tag; a `>` within quotes does not end it.
fn tag_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    while let Some(next) = memchr::memchr3(b'>', b'"', b'\'', bytes.get(at..).unwrap_or_default()) {
        let quote = bytes[at + next];
        at += next + 1;
        if quote == b'>' {
            return at;
        }
        at += memchr::memchr(quote, &bytes[at..]).map_or(bytes.len() - at, |close| close + 1);
    }
    bytes.len()
}

/// The place behind the end of an element of this name.
fn skip(html: &str, name: &str, from: usize) -> usize {
    let bytes = html.as_bytes();
    let (mut at, mut open) = (from, 1u32);
    while let Some(next) = memchr::memchr(b'<', bytes.get(at..).unwrap_or_default()) {
        let less = at + next;
        let is_end = bytes.get(less + 1) == Some(&b'/');
        if tag_name(html, less + 1 + usize::from(is_end)) != Some(name) {
            at = less + 1;
            continue;
        }
        at = tag_end(bytes, less);
        open = if is_end { open - 1 } else { open + 1 };
        if open == 0 {
            return at;
        }
    }
    bytes.len()
}

/// The value of an attribute, as it is written.
fn attribute<'h>(attributes: &'h str, name: &str) -> Option<&'h str> {
    let mut from = 0;
    while let Some(found) = attributes.get(from..)?.find(name) {
        let (start, end) = (from + found, from + found + name.len());
        from = end;
        let is_name = start > 0 && attributes.as_bytes()[start - 1].is_ascii_whitespace();
        let rest = &attributes[end..];
        if is_name && rest.starts_with(['=', ' ', '>', '\n', '/']) {
            let Some(value) = rest.strip_prefix("=\"") else { return Some("") };
            return value.split('"').next();
        }
    }
    None
}

struct State<'s, S> {
    sink: &'s mut S,
    scratch: String,
    /// The elements with a language that are open: name, how many of that name are open in it, language.
    languages: Vec<(String, u32, Language)>,
    /// The name of the heading that is open.
    heading: Option<&'static str>,
    /// The digits and the text of the telephone number that is open.
    phone: Option<(String, String)>,
    /// Whether what follows is set apart.
    gap: bool,
}

impl<S: Sink> State<'_, S> {
    fn open(&mut self, tag: &str, attributes: &str, is_void: bool) {
        self.gap |= !INLINE.contains(&tag);
        if is_void {
            return;
        }
        if let Some((_, open, _)) = self.languages.last_mut().filter(|(name, ..)| name == tag) {
            *open += 1;
        }
        if attributes.is_empty() {
            return;
        }
        if let Some(tag_of_language) = attribute(attributes, "lang") {
            // The count above belongs to the outer one: this one begins its own.
            if let Some((_, open, _)) = self.languages.last_mut().filter(|(name, ..)| name == tag) {
                *open -= 1;
            }
            self.languages.push((tag.to_string(), 1, Language::of(tag_of_language)));
        }
        match tag {
            "h2" | "h3" => {
                self.heading = Some(if tag == "h2" { "h2" } else { "h3" });
                if let Some(id) = attribute(attributes, "id").filter(|id| !id.is_empty()) {
                    self.sink.section(id);
                }
            }
            "a" => {
                let number = attribute(attributes, "href").and_then(|href| href.strip_prefix("tel:"));
                let digits = number.map(|number| number.chars().filter(char::is_ascii_digit).collect());
                self.phone = digits.map(|digits| (digits, String::new()));
            }
            _ => {}
        }
    }

    fn close(&mut self, tag: &str) {
        self.gap |= !INLINE.contains(&tag);
        if let Some((_, open, _)) = self.languages.last_mut().filter(|(name, ..)| name == tag) {
            *open -= 1;
            if *open == 0 {
                self.languages.pop();
            }
        }
        if self.heading == Some(tag) {
            self.heading = None;
        }
        if tag == "a"
            && let Some((digits, text)) = self.phone.take()
        {
            self.sink.phone(&digits, &text);
        }
    }

    fn text(&mut self, raw: &str) {
        if raw.is_empty() {
            return;
        }
        let decoded;
        let text = if memchr::memchr(b'&', raw.as_bytes()).is_none() {
            raw
        } else {
            self.scratch.clear();
            decode(raw, &mut self.scratch);
            decoded = std::mem::take(&mut self.scratch);
            &decoded
        };
        if text.bytes().all(|byte| byte.is_ascii_whitespace()) {
            self.gap = true;
            return;
        }
        if let Some((_, shown)) = &mut self.phone {
            shown.push_str(text);
        }
        let language = self.languages.last().map(|(.., language)| *language);
        self.sink.text(text, language, self.heading.is_some(), std::mem::take(&mut self.gap));
    }
}

/// Appends a text without its character references.
fn decode(raw: &str, out: &mut String) {
    let mut rest = raw;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let end = after.bytes().take(10).position(|byte| byte == b';');
        let found = end.and_then(|end| Some((reference(&after[..end])?, end)));
        match found {
            Some((c, end)) => {
                out.push(c);
                rest = &after[end + 1..];
            }
            None => {
                out.push('&');
                rest = after;
            }
        }
    }
    out.push_str(rest);
}

fn reference(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        "shy" => '\u{ad}',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?)?
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Default)]
    struct Seen(String);

    impl Sink for Seen {
        fn section(&mut self, id: &str) {
            self.0 += &format!("[{id}]");
        }
        fn text(&mut self, text: &str, language: Option<Language>, is_heading: bool, after_gap: bool) {
            let space = if after_gap { "|" } else { "" };
            let language = language.map_or("", Language::tag);
            self.0 += &format!("{space}{language}{}{text}", if is_heading { "#" } else { "" });
        }
        fn phone(&mut self, digits: &str, text: &str) {
            self.0 += &format!("({digits} {text})");
        }
    }

    fn seen(html: &str) -> String {
        let mut seen = Seen::default();
        extract(html, &mut seen);
        seen.0
    }

    #[test]
    fn the_text_of_a_page() {
        for (html, expected) in [
            ("<p>no</p><main><p>a<b>b</b> c</p></main><p>no</p>", "|ab c"),
            ("<main>no<div data-pagefind-body>a<div>b</div>c</div>no</main>", "|a|b|c"),
            ("<main>a<nav>b<nav>c</nav></nav>d<p hidden>e</p>f</main>", "|a|d|f"),
            ("<main><h1>t</h1><h2 id=\"x\">a &amp; b</h2><h2>c</h2></main>", "[x]|#a & b|#c"),
            ("<main lang=\"it\">a <b lang=\"en\">b <b>c</b></b> d</main>", "|a enb enc d"),
            ("<main>a <i title=\"x > y\">b</i> 1 < 2</main>", "|a b 1  2"),
            ("<main><a href=\"tel:+39051\"><bdi>+39 051</bdi></a></main>", "|+39 051(39051 +39 051)"),
            ("<main>a<!-- <b>no</b> -->b<br>c<svg><path/></svg></main>", "|ab|c"),
            ("<main>&#x27;&unknown; &#99999999;", "|'&unknown; &#99999999;"),
            ("<main><p", ""),
            ("", ""),
        ] {
            assert_eq!(seen(html), expected, "{html}");
        }
    }
}
