//! The logos of the configuration: where they are served, and how large they are.

use super::Assets;
use crate::config::Logo;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Sources;
use crate::source::yaml::nearest;

/// A picture that pages show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its path from the site's root.
    pub path: String,
    /// Its width and height in pixels, where they can be read: they keep a page from moving when it comes.
    pub size: Option<(u32, u32)>,
}

/// The picture of a logo: a file of the theme, or else of `static/`. `None`, after a diagnostic, where there is none.
pub(super) fn find(
    logo: &Logo,
    assets: &Assets,
    sources: &Sources,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Picture> {
    let name = logo.file.value.as_str();
    if let Some((path, file)) = assets.files.get(name) {
        return Some(Picture { path: path.clone(), size: size(&file.bytes) });
    }
    if let Some(id) = sources.find(&format!("static/{name}")) {
        return Some(Picture { path: name.to_string(), size: size(sources.file(id).bytes()) });
    }
    let there: Vec<&str> = sources.under("static/").map(|(_, file)| &file.path["static/".len()..]).collect();
    let names = assets.files.keys().map(String::as_str).chain(there);
    let help = match nearest(name, names) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("put the file at `static/{name}`"),
    };
    let message = format!("there is no picture `{name}` among the theme's assets or in `static/`");
    diagnostics.push(Diagnostic::new(Code::NO_PICTURE, logo.file.span, message).help(help));
    None
}

/// Width and height of a PNG or an SVG.
fn size(bytes: &[u8]) -> Option<(u32, u32)> {
    // PNG (ISO/IEC 15948): the signature, then the chunk IHDR, which starts with both.
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        let number = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
        return Some((number(16)?, number(20)?)).filter(|(width, height)| *width > 0 && *height > 0);
    }
    let text = std::str::from_utf8(bytes).ok()?;
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

#[cfg(test)]
mod tests {
    use super::size;

    #[test]
    fn sizes_are_read() {
        let svg =
            |attributes: &str| size(format!("<?xml?>\n<svg {attributes}><g width=\"1\"/></svg>").as_bytes());
        assert_eq!(svg("xmlns='x' width=\"120\" height='40px'"), Some((120, 40)));
        assert_eq!(svg("xmlns='x' viewBox=\"0 0 300.4,100\" width=\"100%\""), Some((300, 100)));
        assert_eq!(svg("stroke-width=\"3\" height=\"2\""), None);
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\x01\x00\0\0\0\x40";
        assert_eq!(size(png), Some((256, 64)));
        assert_eq!(size(&png[..18]), None);
        assert_eq!(size(b"\xff\xd8\xff"), None);
    }
}
