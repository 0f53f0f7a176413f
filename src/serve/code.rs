//! QR codes for the terminal.

use qrcode::{Color, QrCode};

/// The white frame that readers of codes need, in modules; the norm wants four, a screen does with two.
const QUIET: usize = 2;

/// A QR code of an address, two modules a character: upper and lower half. Light modules are drawn, so that it is
/// right on a dark ground; with `color`, it is black on white on any. `None` where the address is too long.
pub fn code(address: &str, color: bool) -> Option<String> {
    let code = QrCode::new(address).ok()?;
    let width = code.width();
    let colors = code.to_colors();
    let light = |row: usize, column: usize| {
        let inside = |at: usize| at.checked_sub(QUIET).filter(|at| *at < width);
        let module =
            inside(row).zip(inside(column)).and_then(|(row, column)| colors.get(row * width + column));
        module != Some(&Color::Dark)
    };
    let side = width + 2 * QUIET;
    let mut drawn = String::new();
    for row in (0..side).step_by(2) {
        if color {
            drawn.push_str("\u{1b}[97;40m");
        }
        for column in 0..side {
            drawn.push(match (light(row, column), row + 1 < side && light(row + 1, column)) {
                (true, true) => '█',
                (true, false) => '▀',
                (false, true) => '▄',
                (false, false) => ' ',
            });
        }
        drawn.push_str(if color { "\u{1b}[0m\n" } else { "\n" });
    }
    Some(drawn)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_a_frame_and_no_line_is_longer() {
        let drawn = code("http://192.168.1.7:4747/sub/", false).unwrap();
        let lines: Vec<Vec<char>> = drawn.lines().map(|line| line.chars().collect()).collect();
        let side = lines[0].len();
        assert!(lines.iter().all(|line| line.len() == side) && lines.len() == side.div_ceil(2));
        assert!(lines[0].iter().all(|c| *c == '█') && lines.iter().all(|line| line[0] == line[side - 1]));
        assert!(code("x", true).unwrap().contains("\u{1b}[0m\n"));
        assert!(code(&"x".repeat(5000), false).is_none());
    }
}
