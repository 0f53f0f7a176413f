//! `appearance`: colours, fonts, logo and the logos of the footer.

use super::Localized;
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::{Locale, LocaleId};
use crate::source::Located;
use crate::source::yaml::{Decoder, Node, NodeKind};
use crate::value::colour::Colour;
use crate::value::url::web_address;

/// How a site differs from its theme without a line of CSS.
#[derive(Clone, Debug, Default)]
pub struct Appearance {
    /// Links, buttons and marks on light pages.
    pub accent: Option<Located<Colour>>,
    /// The same on dark pages; without it, the lighter or darker accent that can be read there.
    pub accent_dark: Option<Located<Colour>>,
    /// The band at the top of light pages; without it, the accent.
    pub header: Option<Located<Colour>>,
    /// The band at the top of dark pages; without it, that of light ones.
    pub header_dark: Option<Located<Colour>>,
    /// Families of text, the first that a reader's device has.
    pub body_fonts: Vec<String>,
    /// Families of headings; without them, those of text.
    pub heading_fonts: Vec<String>,
    /// The logo beside the site's name.
    pub logo: Option<Logo>,
    /// Logos at the foot of every page: who pays, who takes part.
    pub footer_logos: Vec<Logo>,
}

/// A picture that stands for somebody.
#[derive(Clone, Debug)]
pub struct Logo {
    /// The file: of the theme's `assets/`, or of `static/`.
    pub file: Located<String>,
    /// What it says, for those who do not see it.
    pub alt: Localized,
    /// Whether it shows the site's name, which is then not written beside it.
    pub names_site: bool,
    /// Where it leads.
    pub url: Option<String>,
}

/// Takes the section out of a node.
pub(super) fn decode(
    node: &Node,
    decoder: &mut Decoder<'_>,
    locales: &[Locale],
    source: LocaleId,
) -> Option<Appearance> {
    let mut fields = decoder.fields(node, "the appearance")?;
    let mut appearance = Appearance::default();
    if let Some(node) = fields.optional(decoder, "colours") {
        let mut fields = decoder.fields(node, "the colours")?;
        let mut colour = |key: &'static str| {
            let (found, node) = fields.entry(key)?;
            if matches!(node.kind, NodeKind::Null) {
                let message = format!("`{key}` has no value: without quotes, `#` starts a comment");
                let help = format!("write the colour in quotes: `{key}: \"#0b5a60\"`");
                decoder.report(Diagnostic::new(Code::MISSING_KEY, found.span, message).help(help));
                return None;
            }
            Some(Located::new(Colour::decode(node, decoder)?, node.span))
        };
        appearance.accent = colour("accent");
        appearance.accent_dark = colour("accent_dark");
        appearance.header = colour("header");
        appearance.header_dark = colour("header_dark");
        fields.finish(decoder);
    }
    if let Some(node) = fields.optional(decoder, "fonts") {
        let mut fields = decoder.fields(node, "the fonts")?;
        appearance.body_fonts = fields.optional(decoder, "body").map_or(vec![], |node| fonts(node, decoder));
        appearance.heading_fonts =
            fields.optional(decoder, "headings").map_or(vec![], |node| fonts(node, decoder));
        fields.finish(decoder);
    }
    if let Some(node) = fields.optional(decoder, "logo") {
        appearance.logo = logo(node, decoder, "the logo", locales, source);
    }
    if let Some(node) = fields.optional(decoder, "footer_logos") {
        appearance.footer_logos = decoder.list(node, "`footer_logos`", |decoder, node| {
            logo(node, decoder, "a logo of the footer", locales, source)
        });
    }
    fields.finish(decoder);
    Some(appearance)
}

fn logo(
    node: &Node,
    decoder: &mut Decoder<'_>,
    what: &'static str,
    locales: &[Locale],
    source: LocaleId,
) -> Option<Logo> {
    let mut fields = decoder.fields(node, what)?;
    let file = fields.required(decoder, "file").and_then(|node| file(node, decoder));
    let alt =
        fields.required(decoder, "alt").and_then(|node| Localized::decode(node, decoder, locales, source));
    let (mut names_site, mut url) = (false, None);
    if what == "the logo" {
        let node = fields.optional(decoder, "names_site");
        names_site = node.and_then(|node| decoder.boolean(node)).unwrap_or(false);
    } else {
        url = fields.optional(decoder, "url").and_then(|node| web_address(node, decoder));
    }
    fields.finish(decoder);
    Some(Logo { file: file?, alt: alt?, names_site, url })
}

/// The name of a picture's file.
fn file(node: &Node, decoder: &mut Decoder<'_>) -> Option<Located<String>> {
    const ENDINGS: [&str; 7] = ["svg", "png", "jpg", "jpeg", "webp", "avif", "gif"];
    let text = decoder.string(node)?;
    let ending = text.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    if ending.is_none_or(|ending| !ENDINGS.contains(&ending.as_str())) {
        let help = "name a file of the theme's `assets/` or of `static/`: `logo.svg`, `logo.png`";
        decoder.invalid(node, &format!("`{text}` is not the name of a picture"), help);
        return None;
    }
    Some(Located::new(text, node.span))
}

/// One family, or a list of them.
fn fonts(node: &Node, decoder: &mut Decoder<'_>) -> Vec<String> {
    let nodes = match &node.kind {
        NodeKind::Sequence(items) => items.as_slice(),
        _ => std::slice::from_ref(node),
    };
    let mut families = Vec::new();
    for node in nodes {
        let Some(text) = decoder.string(node) else { continue };
        // What is written here ends up in a stylesheet.
        if text.len() <= 60 && text.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-')) {
            families.push(text);
        } else {
            let help = "write the name alone, and several as a list: `[Titillium Web, Arial]`; fonts are not loaded, only used where a device has them";
            decoder.invalid(node, &format!("`{text}` is not the name of a font"), help);
        }
    }
    families
}

impl Appearance {
    /// What is given here, and what another says of the rest. A dark colour belongs to the light one beside it.
    pub(super) fn over(self, other: Appearance) -> Appearance {
        type Colours = (Option<Located<Colour>>, Option<Located<Colour>>);
        let colours = |own: Colours, other: Colours| match own.0 {
            Some(_) => own,
            None => (other.0, own.1.or(other.1)),
        };
        let (accent, accent_dark) =
            colours((self.accent, self.accent_dark), (other.accent, other.accent_dark));
        let (header, header_dark) =
            colours((self.header, self.header_dark), (other.header, other.header_dark));
        let fonts = |own: Vec<String>, other: Vec<String>| if own.is_empty() { other } else { own };
        Appearance {
            accent,
            accent_dark,
            header,
            header_dark,
            body_fonts: fonts(self.body_fonts, other.body_fonts),
            heading_fonts: fonts(self.heading_fonts, other.heading_fonts),
            logo: self.logo.or(other.logo),
            footer_logos: if self.footer_logos.is_empty() { other.footer_logos } else { self.footer_logos },
        }
    }

    /// All colours that were given, with their keys.
    pub fn colours(&self) -> impl Iterator<Item = (&'static str, Colour)> {
        let all = [
            ("accent", &self.accent),
            ("accent_dark", &self.accent_dark),
            ("header", &self.header),
            ("header_dark", &self.header_dark),
        ];
        all.into_iter().filter_map(|(key, colour)| Some((key, colour.as_ref()?.value)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{FileId, Span};

    #[test]
    fn a_dark_colour_stays_with_the_light_one_that_it_was_chosen_for() {
        let colour =
            |text: &str| Some(Located::new(Colour::parse(text).unwrap(), Span::new(FileId(0), 0, 0)));
        let shown = |appearance: &Appearance| -> Vec<String> {
            appearance.colours().map(|(key, colour)| format!("{key} {colour}")).collect()
        };
        let theme = Appearance {
            accent: colour("#7a1f5c"),
            accent_dark: colour("#e39ac9"),
            header: colour("#123456"),
            body_fonts: vec!["Lora".into()],
            ..Appearance::default()
        };
        let site = Appearance { accent: colour("#0066cc"), ..Appearance::default() };
        let both = site.over(theme.clone());
        assert_eq!(shown(&both), ["accent #0066cc", "header #123456"]);
        assert_eq!(both.body_fonts, ["Lora"]);
        let dark = Appearance { accent_dark: colour("#aabbcc"), ..Appearance::default() };
        assert_eq!(shown(&dark.over(theme)), ["accent #7a1f5c", "accent_dark #aabbcc", "header #123456"]);
    }
}
