//! SVG: its size, and whether it could do more than be looked at. A browser that is sent to the file itself
//! runs what is in it, so nothing may be in it that runs or that loads.

use super::Fault;

/// Elements that run, or that hold other documents.
const ELEMENTS: [&str; 13] = [
    "script",
    "foreignobject",
    "iframe",
    "object",
    "embed",
    "handler",
    "listener",
    "audio",
    "video",
    "canvas",
    "link",
    "meta",
    "base",
];
/// Attributes that hold an address.
const ADDRESSES: [&str; 5] = ["href", "src", "data", "action", "formaction"];
/// What an address may start with: a part of the same file, or pixels.
const SAFE: [&str; 6] =
    ["#", "data:image/png;", "data:image/jpeg;", "data:image/jpg;", "data:image/gif;", "data:image/webp;"];

/// Width and height: those that the file gives, or the proportions of its view box.
pub(super) fn size(text: &str) -> Option<(u32, u32)> {
    let tag = text.split_once("<svg")?.1.split('>').next()?;
    let attribute = |name: &str| {
        let rest = tag.split_once(&format!(" {name}="))?.1;
        let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        rest[1..].split(quote).next()
    };
    let pixels = |text: &str| text.trim_end_matches("px").trim().parse::<f64>().ok();
    let (width, height) = match (attribute("width").and_then(pixels), attribute("height").and_then(pixels)) {
        (Some(width), Some(height)) => (width, height),
        _ => {
            let numbers = attribute("viewBox")?.split([' ', ',']).filter(|part| !part.is_empty());
            let numbers: Vec<f64> = numbers.filter_map(|part| part.parse().ok()).collect();
            (*numbers.get(2)?, *numbers.get(3)?)
        }
    };
    let whole = |value: f64| (1.0..100_000.0).contains(&value).then(|| value.round() as u32);
    Some((whole(width)?, whole(height)?))
}

/// Finds what may not be in it.
pub(super) fn check(text: &str) -> Result<(), Fault> {
    let mut rest = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut is_svg = false;
    while let Some((before, after)) = rest.split_once('<') {
        style(before)?;
        rest = if let Some(after) = after.strip_prefix("!--") {
            behind(after, "-->")?
        } else if let Some(after) = after.strip_prefix("![CDATA[") {
            let (data, after) = after.split_once("]]>").ok_or_else(open)?;
            style(data)?;
            after
        } else if let Some(after) = after.strip_prefix('?') {
            let (instruction, after) = after.split_once("?>").ok_or_else(open)?;
            if !instruction.starts_with("xml ") {
                return Err(Fault::Script(format!("`<?{}`", first_word(instruction))));
            }
            after
        } else if after.starts_with('!') {
            let (declaration, after) = after.split_once('>').ok_or_else(open)?;
            if declaration.contains('[') || !declaration.starts_with("!DOCTYPE") {
                return Err(Fault::Script("`<!DOCTYPE … [`".to_string()));
            }
            after
        } else if let Some(after) = after.strip_prefix('/') {
            behind(after, ">")?
        } else {
            is_svg |= first_word(after) == "svg" || first_word(after).ends_with(":svg");
            element(after)?
        };
    }
    style(rest)?;
    if is_svg { Ok(()) } else { Err(super::damaged("it is not an SVG")) }
}

/// Reads an element's start behind its `<`; gives what follows it.
fn element(text: &str) -> Result<&str, Fault> {
    let name = first_word(text);
    if ELEMENTS.contains(&local(name).as_str()) {
        return Err(Fault::Script(format!("`<{name}>`")));
    }
    let mut rest = text.get(name.len()..).unwrap_or_default();
    loop {
        rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix("/>").or_else(|| rest.strip_prefix('>')) {
            return Ok(after);
        }
        let (name, after) = rest.split_once('=').ok_or_else(open)?;
        let name = name.trim();
        let after = after.trim_start();
        let quote = after.chars().next().filter(|c| matches!(c, '"' | '\'')).ok_or_else(open)?;
        let (value, after) = after[1..].split_once(quote).ok_or_else(open)?;
        if name.is_empty() || name.contains(['<', '>', '"', '\'', '/']) || value.contains('<') {
            return Err(open());
        }
        attribute(name, value)?;
        rest = after;
    }
}

fn attribute(name: &str, value: &str) -> Result<(), Fault> {
    let found = || Err(Fault::Script(format!("`{name}=\"{}\"`", value.chars().take(40).collect::<String>())));
    if name == "xmlns" || name.starts_with("xmlns:") {
        return Ok(());
    }
    let (local, plain) = (local(name), spelt_out(value));
    let small: String =
        plain.to_ascii_lowercase().chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
    // `<set attributeName="href">` writes an attribute later.
    let writes = local == "attributename" && (small.starts_with("on") || small.ends_with("href"));
    let leads_out = ADDRESSES.contains(&local.as_str()) && !SAFE.iter().any(|start| small.starts_with(start));
    if local.starts_with("on")
        || writes
        || leads_out
        || small.contains("javascript:")
        || style(&plain).is_err()
    {
        return found();
    }
    Ok(())
}

/// Finds what loads in a style, or in a text that could be one.
fn style(text: &str) -> Result<(), Fault> {
    let found = |what: &str| Err(Fault::Script(format!("`{}`", what.chars().take(40).collect::<String>())));
    let small = without_escapes(&spelt_out(text)).to_ascii_lowercase();
    if let Some(loads) = ["@import", "image-set("].into_iter().find(|loads| small.contains(loads)) {
        return found(loads);
    }
    for address in small.split("url(").skip(1) {
        let address = address.trim_start().trim_start_matches(['"', '\'']).trim_start();
        if !SAFE.iter().any(|start| address.starts_with(start)) {
            return found(&format!("url({address}"));
        }
    }
    Ok(())
}

/// A text with the characters that it names: `&#106;` is `j`.
fn spelt_out(text: &str) -> String {
    let mut parts = text.split('&');
    let mut out = parts.next().unwrap_or_default().to_string();
    for part in parts {
        let (name, after) = part.split_once(';').unwrap_or(("", part));
        let number = match name.strip_prefix('#') {
            Some(hex) if hex.starts_with(['x', 'X']) => u32::from_str_radix(&hex[1..], 16).ok(),
            Some(number) => number.parse().ok(),
            None => None,
        };
        let named = match name {
            "quot" => Some('"'),
            "apos" => Some('\''),
            "amp" => Some('&'),
            "lt" => Some('<'),
            "gt" => Some('>'),
            _ => number.and_then(char::from_u32),
        };
        match named {
            Some(c) => {
                out.push(c);
                out.push_str(after);
            }
            None => {
                out.push('&');
                out.push_str(part);
            }
        }
    }
    out
}

/// A style with the characters that it escapes (CSS Syntax 3, 4.3.7): `\75 rl(` is `url(`.
fn without_escapes(text: &str) -> String {
    let mut parts = text.split('\\');
    let mut out = parts.next().unwrap_or_default().to_string();
    for part in parts {
        let digits = part.bytes().take(6).take_while(u8::is_ascii_hexdigit).count();
        let (hex, after) = part.split_at(digits);
        match u32::from_str_radix(hex, 16).ok().and_then(char::from_u32) {
            Some(c) => {
                out.push(c);
                out.push_str(after.strip_prefix([' ', '\n', '\t', '\r']).unwrap_or(after));
            }
            None => out.push_str(part),
        }
    }
    out
}

/// The name without its prefix, in small letters.
fn local(name: &str) -> String {
    name.rsplit(':').next().unwrap_or(name).to_ascii_lowercase()
}

fn first_word(text: &str) -> &str {
    text.split(|c: char| c.is_whitespace() || matches!(c, '>' | '/')).next().unwrap_or_default()
}

fn behind<'t>(text: &'t str, end: &str) -> Result<&'t str, Fault> {
    text.split_once(end).map(|(_, after)| after).ok_or_else(open)
}

fn open() -> Fault {
    super::damaged("its tags are not those of an SVG")
}
