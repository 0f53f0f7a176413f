//! QR codes, as SVG within a page.

use qrcode::{Color, QrCode};

use super::value::{Html, escape};
use crate::value::url;

/// The white frame that readers of codes need, in modules (ISO/IEC 18004).
const QUIET: usize = 4;

/// A QR code of a whole address, with a text for those who do not see it. `None` where the address is too long.
/// It is black on white in every theme, as cameras want it.
pub(super) fn qr(address: &str, label: &str) -> Option<Html> {
    // Some readers of codes take other letters for another encoding (RFC 3987, 3.1).
    let code = QrCode::new(url::encode(address)).ok()?;
    let width = code.width();
    let mut path = String::new();
    for (row, modules) in code.to_colors().chunks(width).enumerate() {
        let mut column = 0;
        for run in modules.chunk_by(|a, b| a == b) {
            if run.first() == Some(&Color::Dark) {
                let (x, y, length) = (column + QUIET, row + QUIET, run.len());
                path.push_str(&format!("M{x} {y}h{length}v1h-{length}z"));
            }
            column += run.len();
        }
    }
    let side = width + 2 * QUIET;
    Some(Html(format!(
        "<svg class=\"qr\" viewBox=\"0 0 {side} {side}\" role=\"img\" aria-label=\"{}\" shape-rendering=\"crispEdges\">\
         <path fill=\"#fff\" d=\"M0 0h{side}v{side}h-{side}z\"/><path fill=\"#000\" d=\"{path}\"/></svg>",
        escape(label)
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_every_dark_module_and_a_frame() {
        let code = QrCode::new("https://example.org/").unwrap();
        let Html(svg) = qr("https://example.org/", "a \"code\"").unwrap();
        let side = code.width() + 8;
        assert!(
            svg.contains(&format!("viewBox=\"0 0 {side} {side}\"")) && svg.contains("a &quot;code&quot;")
        );
        let runs = svg.split('M').skip(2).map(|run| run.split(['h', 'v']).nth(1).unwrap());
        let dark: usize = runs.map(|length| length.parse::<usize>().unwrap()).sum();
        let colors = code.to_colors();
        assert_eq!(dark, colors.iter().filter(|color| **color == Color::Dark).count());
        assert!(qr(&"x".repeat(5000), "").is_none());
    }
}
