//! Colours of the screen, and how well one can be read on another.

use std::fmt;

use super::{inside, scalar};
use crate::source::yaml::{Decoder, Node};

/// A colour of sRGB: red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

impl Colour {
    /// White.
    pub const WHITE: Colour = Colour([255; 3]);
    /// Black.
    pub const BLACK: Colour = Colour([0; 3]);

    /// Reads `#0b5a60` or `#0bd`.
    pub fn parse(text: &str) -> Option<Colour> {
        let digits = text.strip_prefix('#')?;
        let digits: Vec<u8> =
            digits.chars().map(|c| Some(c.to_digit(16)? as u8)).collect::<Option<Vec<u8>>>()?;
        match digits.as_slice() {
            [r, g, b] => Some(Colour([r * 17, g * 17, b * 17])),
            [a, b, c, d, e, f] => Some(Colour([a * 16 + b, c * 16 + d, e * 16 + f])),
            _ => None,
        }
    }

    /// Takes a colour out of a node.
    pub fn decode(node: &Node, decoder: &mut Decoder<'_>) -> Option<Colour> {
        let text = scalar(node, decoder, "a colour is wanted here")?;
        let colour = Colour::parse(text);
        if colour.is_none() {
            let help = "write `#`, then red, green and blue in hexadecimal digits, in quotes: `\"#0b5a60\"`";
            let mut at = node.clone();
            at.span = inside(node, 0..text.len());
            decoder.invalid(&at, &format!("`{text}` is not a colour"), help);
        }
        colour
    }

    /// The relative luminance, from 0 (black) to 1 (white), by WCAG 2.2.
    pub fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|value| {
            let value = f64::from(value) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// The contrast ratio of two colours, from 1 to 21, by WCAG 2.2.
    pub fn contrast(self, other: Colour) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// White or black, whichever can be read better on this colour; one of them always can.
    pub fn ink(self) -> Colour {
        let better = self.contrast(Colour::WHITE) >= self.contrast(Colour::BLACK);
        if better { Colour::WHITE } else { Colour::BLACK }
    }

    /// The colour itself where its contrast with all of `others` is at least `ratio`, else the nearest lighter
    /// or darker one of the same hue that has it.
    pub fn nearest(self, others: &[Colour], ratio: f64) -> Option<Colour> {
        let passes = |colour: &Colour| others.iter().all(|other| colour.contrast(*other) >= ratio);
        (0..=255u16).find_map(|step| {
            let towards = |end: Colour| self.mixed(end, step);
            [towards(Colour::BLACK), towards(Colour::WHITE)].into_iter().find(passes)
        })
    }

    /// This colour with `step` parts of 255 of another.
    fn mixed(self, other: Colour, step: u16) -> Colour {
        let mut mixed = self;
        for (value, other) in mixed.0.iter_mut().zip(other.0) {
            let sum = u16::from(*value) * (255 - step) + u16::from(other) * step;
            *value = u8::try_from((sum + 127) / 255).unwrap_or(u8::MAX);
        }
        mixed
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        Colour::parse(text).unwrap()
    }

    #[test]
    fn colours_are_read_and_written() {
        assert_eq!(colour("#0Bd").to_string(), "#00bbdd");
        assert_eq!(colour("#0b5a60").to_string(), "#0b5a60");
        for wrong in ["", "#", "0b5a60", "#12", "#1234", "#12345g", "#１23", "teal", "rgb(0 0 0)"] {
            assert_eq!(Colour::parse(wrong), None, "{wrong}");
        }
    }

    /// Known values: black on white, and the examples that WebAIM's checker gives.
    #[test]
    fn contrast_is_that_of_wcag() {
        assert!((Colour::BLACK.contrast(Colour::WHITE) - 21.0).abs() < 1e-9);
        assert!((colour("#777777").contrast(Colour::WHITE) - 4.478).abs() < 0.001);
        assert!((colour("#767676").contrast(Colour::WHITE) - 4.542).abs() < 0.001);
        assert!((colour("#ff0000").contrast(Colour::WHITE) - 3.998).abs() < 0.001);
    }

    #[test]
    fn the_nearest_colour_passes_and_one_that_passes_stays() {
        assert_eq!(colour("#767676").nearest(&[Colour::WHITE], 4.5), Some(colour("#767676")));
        let darker = colour("#19c2c8").nearest(&[Colour::WHITE], 4.5).unwrap();
        assert!(darker.contrast(Colour::WHITE) >= 4.5 && darker.contrast(Colour::WHITE) < 4.7, "{darker}");
        let lighter = colour("#0b5a60").nearest(&[colour("#101b1e")], 4.5).unwrap();
        assert!(lighter.luminance() > colour("#0b5a60").luminance());
        assert_eq!(Colour::WHITE.nearest(&[Colour::WHITE, Colour::BLACK], 4.6), None);
        for value in 0..=255 {
            let grey = Colour([value; 3]);
            assert!(grey.contrast(grey.ink()) >= 4.5);
        }
    }
}
