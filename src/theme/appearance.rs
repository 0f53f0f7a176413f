//! The part of the stylesheet that the configuration makes, and whether its colours can be read.

use crate::config::Appearance;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Located;
use crate::value::colour::Colour;

/// What text in the accent colour stands on, light and dark: `--paper` and `--soft` of the default stylesheet.
const LIGHT: [Colour; 2] = [Colour([0xff, 0xff, 0xff]), Colour([0xef, 0xf5, 0xf5])];
/// The same on dark pages.
const DARK: [Colour; 2] = [Colour([0x10, 0x1b, 0x1e]), Colour([0x1a, 0x2a, 0x2e])];
/// WCAG 2.2, success criterion 1.4.3.
const LEAST: f64 = 4.5;

/// Reports accents that cannot be read where they stand.
pub(super) fn check(appearance: &Appearance, diagnostics: &mut Vec<Diagnostic>) {
    let mut check = |colour: &Option<Located<Colour>>, grounds: &[Colour], pages: &str| {
        let Some(colour) = colour else { return };
        let ratio = grounds.iter().map(|ground| colour.value.contrast(*ground)).fold(f64::MAX, f64::min);
        if ratio >= LEAST {
            return;
        }
        // Cut, not rounded: 4.499 must not look like enough.
        let ratio = (ratio * 100.0).floor() / 100.0;
        let message =
            format!("text in `{}` has a contrast of {ratio:.2} to 1 on {pages} pages", colour.value);
        let mut diagnostic = Diagnostic::new(Code::CONTRAST, colour.span, message);
        if let Some(nearest) = colour.value.nearest(grounds, LEAST) {
            diagnostic =
                diagnostic.help(format!("4.5 is needed; the nearest colour that has it is `{nearest}`"));
        }
        diagnostics.push(diagnostic);
    };
    check(&appearance.accent, &LIGHT, "light");
    check(&appearance.accent_dark, &DARK, "dark");
}

/// The rules that follow the stylesheet; nothing where nothing was configured.
pub(super) fn css(appearance: &Appearance) -> String {
    let value = |colour: &Option<Located<Colour>>| colour.as_ref().map(|colour| colour.value);
    let accent = value(&appearance.accent);
    let accent_dark = value(&appearance.accent_dark).or_else(|| accent?.nearest(&DARK, LEAST));
    let header = value(&appearance.header).or(accent);
    let header_dark = value(&appearance.header_dark).or(header);
    let mut css = String::new();
    let mut scheme = |condition: &str, accent: Option<Colour>, header: Option<Colour>| {
        let pair = |name: &str, colour: Option<Colour>| {
            colour.map_or_else(String::new, |colour| {
                format!(" --{name}: {colour}; --{name}-ink: {};", colour.ink())
            })
        };
        let declarations = pair("accent", accent) + &pair("band", header);
        if !declarations.is_empty() {
            css.push_str(&format!("@media {condition} {{ :root {{{declarations} }} }}\n"));
        }
    };
    // Paper stays black on white.
    scheme("screen", accent, header);
    scheme("screen and (prefers-color-scheme: dark)", accent_dark, header_dark);
    let mut families = |name: &str, fonts: &[String]| {
        if !fonts.is_empty() {
            let list: String = fonts.iter().map(|font| family(font) + ", ").collect();
            css.push_str(&format!(":root {{ --{name}: {} }}\n", list.trim_end()));
        }
    };
    families("own-font", &appearance.body_fonts);
    families("heading-font", &appearance.heading_fonts);
    css
}

/// A family as CSS writes it: the generic ones without quotes.
fn family(name: &str) -> String {
    const GENERIC: [&str; 8] = [
        "serif",
        "sans-serif",
        "monospace",
        "system-ui",
        "ui-serif",
        "ui-sans-serif",
        "ui-rounded",
        "ui-monospace",
    ];
    if GENERIC.contains(&name) { name.to_string() } else { format!("\"{name}\"") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{FileId, Span};

    fn colour(text: &str) -> Option<Located<Colour>> {
        Some(Located::new(Colour::parse(text).unwrap(), Span::new(FileId(0), 0, 0)))
    }

    /// The grounds that colours are checked against are those of the stylesheet.
    #[test]
    fn the_stylesheet_has_these_grounds() {
        let css = include_str!("../../themes/default/assets/style.css");
        let (light, rest) = css.split_once("prefers-color-scheme: dark").unwrap();
        let dark = rest.split("\n}\n").next().unwrap();
        for (part, [paper, soft]) in [(light, LIGHT), (dark, DARK)] {
            let of = |name: &str| {
                let value = part.split(&format!("--{name}: ")).nth(1).unwrap().split(';').next().unwrap();
                Colour::parse(value).unwrap()
            };
            assert_eq!((of("paper"), of("soft")), (paper, soft));
            for name in ["accent", "ink", "muted"] {
                assert!([paper, soft].iter().all(|ground| of(name).contrast(*ground) >= LEAST), "{name}");
            }
            assert!(of("ink").contrast(of("warn")) >= LEAST && of("warn-line").contrast(paper) >= 3.0);
            assert!(of("accent").contrast(of("accent-ink")) >= LEAST);
        }
    }

    #[test]
    fn what_is_not_configured_follows_from_what_is() {
        assert_eq!(css(&Appearance::default()), "");
        let one = Appearance { accent: colour("#0066cc"), ..Appearance::default() };
        let text = css(&one);
        assert!(
            text.starts_with("@media screen { :root { --accent: #0066cc; --accent-ink: #ffffff; --band: #0066cc; --band-ink: #ffffff; } }\n"),
            "{text}"
        );
        let dark = text.lines().nth(1).unwrap().split("--accent: ").nth(1).unwrap();
        let dark = Colour::parse(&dark[..7]).unwrap();
        assert!(DARK.iter().all(|ground| dark.contrast(*ground) >= LEAST), "{dark}");
    }

    #[test]
    fn fonts_stand_before_those_of_the_stylesheet() {
        let body_fonts = vec!["Titillium Web".to_string(), "sans-serif".to_string()];
        let text = css(&Appearance { body_fonts, ..Appearance::default() });
        assert_eq!(text, ":root { --own-font: \"Titillium Web\", sans-serif, }\n");
    }
}
