//! Places on the globe, in degrees of WGS 84.

use super::inside;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;
use crate::source::yaml::{Decoder, Fields, Node};

/// A place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Degrees north of the equator, -90 to 90.
    pub lat: f64,
    /// Degrees east of Greenwich, -180 to 180.
    pub lon: f64,
}

impl Point {
    /// Takes `{lat: 44.494, lon: 11.343}` out of a node.
    pub fn decode(node: &Node, decoder: &mut Decoder<'_>) -> Option<Point> {
        let mut fields = decoder.fields(node, "a place")?;
        let lat = degrees(&mut fields, decoder, "lat", 90.0);
        let lon = degrees(&mut fields, decoder, "lon", 180.0);
        fields.finish(decoder);
        Some(Point { lat: lat?, lon: lon? })
    }

    /// The same two numbers the other way round, where that is a place.
    fn swapped(self) -> Option<Point> {
        (self.lon.abs() <= 90.0).then_some(Point { lat: self.lon, lon: self.lat })
    }
}

/// An area between two parallels and two meridians. One that crosses the 180th meridian cannot be written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BoundingBox {
    /// The least latitude.
    pub south: f64,
    /// The least longitude.
    pub west: f64,
    /// The greatest latitude.
    pub north: f64,
    /// The greatest longitude.
    pub east: f64,
}

impl BoundingBox {
    /// Takes `{south: 44.42, west: 11.23, north: 44.56, east: 11.43}` out of a node.
    pub fn decode(node: &Node, decoder: &mut Decoder<'_>) -> Option<BoundingBox> {
        let mut fields = decoder.fields(node, "a bounding box")?;
        let south = degrees(&mut fields, decoder, "south", 90.0);
        let west = degrees(&mut fields, decoder, "west", 180.0);
        let north = degrees(&mut fields, decoder, "north", 90.0);
        let east = degrees(&mut fields, decoder, "east", 180.0);
        fields.finish(decoder);
        let area = BoundingBox { south: south?, west: west?, north: north?, east: east? };
        for (least, most, low, high) in
            [("south", "north", area.south, area.north), ("west", "east", area.west, area.east)]
        {
            if low >= high {
                let message = format!("{least} ({low}) is not less than {most} ({high})");
                decoder.report(
                    Diagnostic::new(Code::INVALID_GEO, node.span, message)
                        .help(format!("swap `{least}` and `{most}`, or correct one of them")),
                );
                return None;
            }
        }
        Some(area)
    }

    /// Whether a place lies within, the sides included.
    pub fn contains(&self, point: Point) -> bool {
        (self.south..=self.north).contains(&point.lat) && (self.west..=self.east).contains(&point.lon)
    }

    /// What is to be said about a place at `span` that should lie within; `area` names the box: "Bologna".
    pub fn check(&self, point: Point, span: Span, area: &str) -> Option<Diagnostic> {
        if self.contains(point) {
            return None;
        }
        let Point { lat, lon } = point;
        let swapped = point.swapped().is_some_and(|point| self.contains(point));
        let help = if swapped {
            format!("latitude and longitude are swapped: write `{{lat: {lon}, lon: {lat}}}`")
        } else {
            format!(
                "{area} lies between lat {} and {}, lon {} and {}: look for a missing or wrong digit",
                self.south, self.north, self.west, self.east
            )
        };
        let message = format!("this place (lat {lat}, lon {lon}) lies outside {area}");
        Some(Diagnostic::new(Code::OUTSIDE_AREA, span, message).help(help))
    }
}

fn degrees(fields: &mut Fields<'_>, decoder: &mut Decoder<'_>, key: &'static str, most: f64) -> Option<f64> {
    let node = fields.required(decoder, key)?;
    let text = node.text().unwrap_or_default();
    let value = match text.contains(',') {
        // A decimal comma reads as a number in most of Europe.
        true => text.replace(',', ".").parse::<f64>().ok(),
        false => decoder.decimal(node),
    };
    let span = inside(node, 0..text.len());
    let fault = match value {
        _ if text.contains(',') => ("has a comma", format!("write `{}`", text.replace(',', "."))),
        Some(value) if value.abs() > most => (
            "is not on the globe",
            match key {
                "lat" if value.abs() <= 180.0 => {
                    "a latitude is at most 90: latitude and longitude may be swapped".to_string()
                }
                _ => format!("write degrees with a decimal point, from -{most} to {most}"),
            },
        ),
        value => return value,
    };
    decoder.report(
        Diagnostic::new(Code::INVALID_GEO, span, format!("`{key}: {text}` {}", fault.0)).help(fault.1),
    );
    None
}

#[cfg(test)]
mod tests {
    use super::super::testing::{codes, decode};
    use super::*;
    use crate::source::FileId;

    const BOLOGNA: BoundingBox = BoundingBox { south: 44.42, west: 11.23, north: 44.56, east: 11.43 };

    #[test]
    fn a_place_in_the_city_is_in_its_box() {
        let (point, findings) = decode("{lat: 44.494, lon: 11.343}", Point::decode);
        assert_eq!(findings, []);
        assert!(BOLOGNA.contains(point.unwrap()));
        let span = Span::new(FileId(0), 0, 1);
        assert_eq!(BOLOGNA.check(point.unwrap(), span, "Bologna"), None);
    }

    #[test]
    fn a_swapped_pair_is_recognised() {
        let span = Span::new(FileId(0), 0, 1);
        let point = Point { lat: 11.343, lon: 44.494 };
        let found = BOLOGNA.check(point, span, "Bologna").unwrap();
        assert_eq!(found.code.id, "V008");
        assert_eq!(
            found.help.unwrap(),
            "latitude and longitude are swapped: write `{lat: 44.494, lon: 11.343}`"
        );
    }

    #[test]
    fn places_off_the_globe_and_commas_are_refused() {
        let (point, findings) = decode("{lat: 120.5, lon: 200}", Point::decode);
        assert_eq!((point, codes(&findings)), (None, vec!["V007", "V007"]));
        assert_eq!(findings[0].at, "120.5");
        let (_, findings) = decode("{lat: \"44,49\", lon: 11.3}", Point::decode);
        assert_eq!((findings[0].code, findings[0].help.as_str()), ("V007", "write `44.49`"));
    }

    #[test]
    fn a_box_upside_down_is_told() {
        let (area, findings) =
            decode("{south: 44.56, west: 11.23, north: 44.42, east: 11.43}", BoundingBox::decode);
        assert_eq!((area, codes(&findings)), (None, vec!["V007"]));
    }

    #[test]
    fn every_missing_side_is_told() {
        let (_, findings) = decode("{south: 44}", BoundingBox::decode);
        assert_eq!(codes(&findings), ["Y004", "Y004", "Y004"]);
    }
}
