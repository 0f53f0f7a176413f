//! From places on the globe to places on a drawing, and labels that stand clear of each other.

use crate::value::geo::Point;

/// The width of every drawing; all lengths here are its units. On a narrow phone one is 0.6 CSS pixels.
pub(super) const WIDTH: f64 = 480.0;
/// The greatest height between the margins.
const MOST_HEIGHT: f64 = 320.0;
/// The least height of a drawing.
const LEAST_HEIGHT: f64 = 190.0;
/// The size of letters, as large as the stylesheet makes them on a phone.
const LETTER: f64 = 20.0;
/// Half the size of a dot, with air around it.
const DOT: f64 = 9.0;
/// How far apart numbered discs are, from middle to middle.
const APART: f64 = 34.0;
/// Kilometres in a degree of latitude, on average.
const DEGREE: f64 = 111.2;

/// The empty space at a side and above, for names beside dots.
pub(super) const NAMES: (f64, f64) = (56.0, 42.0);
/// The empty space at a side and above, for discs.
pub(super) const DISCS: (f64, f64) = (34.0, 40.0);

/// Places on a drawing.
#[derive(Clone, Debug)]
pub(super) struct Fitted {
    /// From the left and from the upper edge.
    pub(super) places: Vec<(f64, f64)>,
    /// The height of the drawing.
    pub(super) height: f64,
    /// Units in a kilometre.
    per_kilometre: f64,
}

/// Projects places so that they fill a drawing. `None` where there are fewer than two.
pub(super) fn fit(points: &[Point], margin: (f64, f64)) -> Option<Fitted> {
    if points.len() < 2 {
        return None;
    }
    let bounds = |of: fn(&Point) -> f64| {
        let numbers = points.iter().map(of);
        numbers.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), n| (low.min(n), high.max(n)))
    };
    let (south, north) = bounds(|point| point.lat);
    let (west, east) = bounds(|point| point.lon);
    let (lat, lon) = (f64::midpoint(south, north), f64::midpoint(west, east));
    // The poles have no width; nobody lives so near to them.
    let shrink = lat.to_radians().cos().max(0.01);
    // Desks of one house do not need a map of its rooms: half a kilometre is the least.
    let least = 0.5 / DEGREE;
    let (width, height) = (((east - west) * shrink).max(least), (north - south).max(least));
    let scale = ((WIDTH - 2.0 * margin.0) / width).min(MOST_HEIGHT / height);
    let height = (height * scale + 2.0 * margin.1).max(LEAST_HEIGHT).round();
    let place = |point: &Point| {
        (WIDTH / 2.0 + (point.lon - lon) * shrink * scale, height / 2.0 - (point.lat - lat) * scale)
    };
    Some(Fitted { places: points.iter().map(place).collect(), height, per_kilometre: scale / DEGREE })
}

impl Fitted {
    /// The longest round distance, in metres, that fits beside the word for it, and its length.
    pub(super) fn scale(&self) -> (i64, f64) {
        let steps: [i32; 14] = [
            1_000_000, 500_000, 200_000, 100_000, 50_000, 20_000, 10_000, 5000, 2000, 1000, 500, 200, 100, 50,
        ];
        let length = |metres: i32| f64::from(metres) / 1000.0 * self.per_kilometre;
        let best = steps.into_iter().find(|metres| length(*metres) <= 110.0).unwrap_or(20);
        (i64::from(best), length(best))
    }
}

/// Pushes discs apart until each can be told from its neighbours; they stay near their places.
pub(super) fn spread(fitted: &mut Fitted) {
    let count = fitted.places.len();
    for _ in 0..80 {
        let mut moved = false;
        for one in 0..count {
            for other in one + 1..count {
                let (Some(&a), Some(&b)) = (fitted.places.get(one), fitted.places.get(other)) else {
                    continue;
                };
                let (dx, dy) = (b.0 - a.0, b.1 - a.1);
                let distance = (dx * dx + dy * dy).sqrt();
                if distance >= APART {
                    continue;
                }
                moved = true;
                // Two desks at one address stand side by side.
                let (ux, uy) = if distance < 0.5 { (1.0, 0.0) } else { (dx / distance, dy / distance) };
                let push = (APART - distance) / 2.0 + 0.05;
                for (index, sign) in [(one, -1.0), (other, 1.0)] {
                    if let Some(place) = fitted.places.get_mut(index) {
                        place.0 = (place.0 + sign * push * ux).clamp(20.0, WIDTH - 20.0);
                        place.1 = (place.1 + sign * push * uy).clamp(20.0, fitted.height - 28.0);
                    }
                }
            }
        }
        if !moved {
            break;
        }
    }
}

/// Where a label stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Label {
    /// Where the text is anchored, from the left edge.
    pub(super) x: f64,
    /// Its base line, from the upper edge.
    pub(super) y: f64,
    /// Which part of the text is at `x`.
    pub(super) anchor: &'static str,
}

/// An area: left, upper, right and lower edge.
type Area = (f64, f64, f64, f64);

/// Chooses the side of its dot for each name, so that names cover neither each other nor dots.
pub(super) fn labels(fitted: &Fitted, names: &[&str]) -> Vec<Label> {
    let dots: Vec<Area> = fitted.places.iter().map(|(x, y)| (x - DOT, y - DOT, x + DOT, y + DOT)).collect();
    let sides: Vec<[(Label, Area); 4]> =
        fitted.places.iter().zip(names).map(|(place, name)| sides(*place, width(name))).collect();
    let mut chosen: Vec<Option<usize>> = vec![None; sides.len()];
    // The first round knows only the names before; the others mend what it could not know.
    for _ in 0..4 {
        for (index, own) in sides.iter().enumerate() {
            let taken: Vec<Area> = (0..sides.len())
                .filter(|other| *other != index)
                .filter_map(|other| Some(sides.get(other)?.get((*chosen.get(other)?)?)?.1))
                .collect();
            let cost = |area: &Area| {
                let names: f64 = taken.iter().map(|other| overlap(area, other)).sum();
                let covered: f64 = dots
                    .iter()
                    .enumerate()
                    .filter(|(other, _)| *other != index)
                    .map(|(_, dot)| overlap(area, dot))
                    .sum();
                names + 2.0 * covered + 40.0 * outside(area, fitted.height)
            };
            let costs = own.iter().map(|(_, area)| cost(area));
            let best = costs.enumerate().min_by(|(_, a), (_, b)| a.total_cmp(b)).map(|(side, _)| side);
            if let Some(place) = chosen.get_mut(index) {
                *place = best;
            }
        }
    }
    sides
        .iter()
        .zip(chosen)
        .filter_map(|(own, side)| own.get(side.unwrap_or(0)).map(|(label, _)| *label))
        .collect()
}

/// The four places of a label: right of the dot, left of it, above and below. The first that is free wins.
fn sides((x, y): (f64, f64), width: f64) -> [(Label, Area); 4] {
    let (half, up, down) = (width / 2.0, LETTER * 0.75, LETTER * 0.25);
    let label = |x: f64, y: f64, anchor: &'static str, start: f64| {
        (Label { x, y, anchor }, (start, y - up, start + width, y + down))
    };
    let middle = y + LETTER * 0.3;
    [
        label(x + DOT + 2.0, middle, "start", x + DOT + 2.0),
        label(x - DOT - 2.0, middle, "end", x - DOT - 2.0 - width),
        label(x, y - DOT - 6.0, "middle", x - half),
        label(x, y + DOT + up + 1.0, "middle", x - half),
    ]
}

/// About how wide a name is.
fn width(name: &str) -> f64 {
    let letter = |c: char| match c {
        '\u{0590}'..='\u{08FF}' => 0.46,
        '\u{2E80}'.. => 1.0,
        ' ' | 'i' | 'l' | 'j' | 't' | 'f' => 0.36,
        _ if c.is_uppercase() || c == 'm' || c == 'w' => 0.76,
        _ => 0.58,
    };
    name.chars().map(letter).sum::<f64>() * LETTER
}

fn overlap(a: &Area, b: &Area) -> f64 {
    let width = a.2.min(b.2) - a.0.max(b.0);
    let height = a.3.min(b.3) - a.1.max(b.1);
    width.max(0.0) * height.max(0.0)
}

/// How far an area leaves the drawing, or reaches down to the scale.
fn outside(area: &Area, height: f64) -> f64 {
    let over = [4.0 - area.0, area.2 - WIDTH + 4.0, 4.0 - area.1, area.3 - height + 26.0];
    over.into_iter().map(|length| length.max(0.0)).sum()
}

/// To whole units: a machine whose cosine differs in the last digit makes the same page.
#[expect(clippy::cast_possible_truncation, reason = "a drawing is some hundred units wide")]
pub(super) fn round(length: f64) -> i32 {
    length.round() as i32
}

#[cfg(test)]
mod tests;
