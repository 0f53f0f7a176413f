//! North is above, distances are true, names and discs stand apart.

use super::*;

/// The cities of Emilia-Romagna, from west to east.
const CITIES: [(&str, f64, f64); 10] = [
    ("Piacenza", 45.053, 9.693),
    ("Parma", 44.801, 10.328),
    ("Reggio Emilia", 44.698, 10.631),
    ("Modena", 44.647, 10.925),
    ("Bologna", 44.494, 11.343),
    ("Ferrara", 44.838, 11.620),
    ("Forlì", 44.223, 12.041),
    ("Cesena", 44.139, 12.243),
    ("Ravenna", 44.418, 12.204),
    ("Rimini", 44.059, 12.568),
];

fn region() -> Fitted {
    let points: Vec<Point> = CITIES.iter().map(|(_, lat, lon)| Point { lat: *lat, lon: *lon }).collect();
    fit(&points, NAMES).unwrap()
}

#[test]
fn west_is_left_and_north_above() {
    let fitted = region();
    let (piacenza, bologna, rimini) = (fitted.places[0], fitted.places[4], fitted.places[9]);
    assert!(piacenza.0 < bologna.0 && bologna.0 < rimini.0);
    assert!(piacenza.1 < bologna.1 && bologna.1 < rimini.1);
    // From Bologna to Rimini it is 109 km as the crow flies.
    let (dx, dy) = (rimini.0 - bologna.0, rimini.1 - bologna.1);
    let distance = (dx * dx + dy * dy).sqrt() / fitted.per_kilometre;
    assert!((107.0..111.0).contains(&distance), "{distance}");
    assert_eq!(fitted.scale().0, 50_000);
}

#[test]
fn names_cover_neither_each_other_nor_dots_and_stay_within() {
    let fitted = region();
    for names in [
        CITIES.map(|(name, ..)| name),
        [
            "بياتشنزا",
            "بارما",
            "ريدجو إميليا",
            "مودينا",
            "بولونيا",
            "فيرارا",
            "فورلي",
            "تشيزينا",
            "رافينا",
            "ريميني",
        ],
    ] {
        let labels = labels(&fitted, &names);
        let areas: Vec<Area> = labels
            .iter()
            .zip(&fitted.places)
            .zip(names)
            .map(|((label, place), name)| {
                sides(*place, width(name)).into_iter().find(|(other, _)| other == label).unwrap().1
            })
            .collect();
        for (one, area) in areas.iter().enumerate() {
            assert!(area.0 >= 0.0 && area.2 <= WIDTH && area.1 >= 0.0, "{} {area:?}", names[one]);
            for (other, place) in fitted.places.iter().enumerate().filter(|(other, _)| *other != one) {
                let dot = (place.0 - 4.0, place.1 - 4.0, place.0 + 4.0, place.1 + 4.0);
                assert_eq!(overlap(area, &dot), 0.0, "{} covers {}", names[one], names[other]);
                assert!(overlap(area, &areas[other]) < 1.0, "{} and {}", names[one], names[other]);
            }
        }
    }
}

#[test]
fn discs_at_one_address_stand_side_by_side() {
    let here = Point { lat: 44.494, lon: 11.343 };
    let there = Point { lat: 44.51, lon: 11.36 };
    let mut fitted = fit(&[here, here, here, there], DISCS).unwrap();
    spread(&mut fitted);
    for (one, a) in fitted.places.iter().enumerate() {
        assert!((0.0..=WIDTH).contains(&a.0) && (0.0..=fitted.height).contains(&a.1), "{a:?}");
        for b in &fitted.places[one + 1..] {
            let distance = ((a.0 - b.0).powi(2) + (a.1 - b.1).powi(2)).sqrt();
            assert!(distance > APART - 2.0, "{distance}");
        }
    }
}

#[test]
fn one_place_needs_no_map_and_one_house_has_a_scale() {
    let here = Point { lat: 44.494, lon: 11.343 };
    assert!(fit(&[here], DISCS).is_none());
    let fitted = fit(&[here, here], DISCS).unwrap();
    assert_eq!(fitted.scale().0, 100);
    assert!(fitted.places.iter().all(|(x, y)| x.is_finite() && y.is_finite()));
}
