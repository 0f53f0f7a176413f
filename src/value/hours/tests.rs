//! What an editor sees of opening hours, from the text to the intervals.

use std::sync::Arc;

use super::super::date::{HolidayDate, MonthDay};
use super::super::testing::{Finding, codes, decode};
use super::*;

fn hours(yaml: &str) -> (Option<Hours>, Vec<Finding>) {
    decode(yaml, Hours::decode)
}

fn clean(yaml: &str) -> Hours {
    let (hours, findings) = hours(yaml);
    assert_eq!(findings, [], "{yaml}");
    hours.unwrap()
}

fn week(hours: &Hours) -> String {
    names::describe(hours.week())
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn bologna() -> Calendar {
    let petronio = HolidayDate::Yearly(MonthDay::new(10, 5).unwrap());
    Calendar {
        holidays: Arc::new(Holidays::new("IT", vec![petronio])),
        policy: HolidayPolicy::Closed,
        exceptions: Vec::new(),
    }
}

/// The open and unknown intervals, one in a line.
fn open(hours: &Hours, from: &str, days: u16, calendar: &Calendar) -> Vec<String> {
    let intervals = hours.intervals(day(from), days, calendar);
    for pair in intervals.windows(2) {
        assert_eq!(pair[0].end, pair[1].start);
        assert_ne!(pair[0].state, pair[1].state);
    }
    intervals
        .iter()
        .filter(|interval| interval.state != State::Closed)
        .map(|i| {
            format!(
                "{} {} {}",
                i.start.strftime("%a %d %H:%M"),
                i.end.strftime("%a %d %H:%M"),
                i.state.as_str()
            )
        })
        .collect()
}

#[test]
fn a_weekly_map_is_a_week() {
    let hours = clean("{mon-thu: \"09:00-13:00\", fri: \"9:00-13:00, 14:30-17:30\", sat: closed}");
    assert_eq!(week(&hours), "Mo-Th 09:00-13:00; Fr 09:00-13:00, 14:30-17:30; Sa,Su closed");
    assert!(!hours.is_irregular());
    let over_sunday = clean("{sat-mon: \"10:00-12:00\"}");
    assert_eq!(week(&over_sunday), "Mo,Sa,Su 10:00-12:00; Tu-Fr closed");
}

#[test]
fn a_text_of_rules_is_a_week() {
    let hours = clean("\"Mo-Fr 09:00-13:00, Tu,Th 14:30-17:30; PH off\"");
    assert_eq!(week(&hours), "Mo,We,Fr 09:00-13:00; Tu,Th 09:00-13:00, 14:30-17:30; Sa,Su closed");
    assert_eq!(week(&clean("24/7")), "Mo-Su 00:00-24:00");
    assert_eq!(week(&clean("Mo-Sa 09:00-12:00; We off")), "Mo,Tu,Th-Sa 09:00-12:00; We,Su closed");
    let seasons = clean("Jun-Aug Mo-Fr 08:00-12:00; Sep-May Mo-Fr 08:00-17:00");
    assert!(seasons.is_irregular());
    assert_eq!(week(&seasons), "Mo-Su closed");
    assert_eq!(names::describe(&seasons.week_of(day("2026-07-08"))), "Mo-Fr 08:00-12:00; Sa,Su closed");
}

#[test]
fn a_night_belongs_to_the_day_on_which_it_starts() {
    let map = clean("{fri: \"22:00-02:00\", sun: \"23:00-01:00\"}");
    assert_eq!(week(&map), "Mo-Th,Sa closed; Fr 22:00-02:00; Su 23:00-01:00");
    assert!(map.week()[4][0].is_overnight());
    assert_eq!(map.week()[4][0].closes().to_string(), "02:00:00");
    let text = clean("Fr 22:00-02:00; Su 23:00-01:00; 2026 Jan 1 off");
    assert_eq!(text.week_of(day("2026-11-19")), *map.week());
    // 2026-11-16 is a Monday: the night of the Sunday before runs into it.
    let expected = [
        "Mon 16 00:00 Mon 16 01:00 open",
        "Fri 20 22:00 Sat 21 02:00 open",
        "Sun 22 23:00 Mon 23 00:00 open",
    ];
    for hours in [map, text] {
        assert_eq!(open(&hours, "2026-11-16", 7, &bologna()), expected);
    }
}

#[test]
fn a_semicolon_that_erases_is_told_with_the_week_that_results() {
    let (hours, findings) = hours("\"Mo-Fr 09:00-13:00; Tu,Th 14:30-17:30\"");
    assert!(hours.is_some());
    assert_eq!(findings.len(), 1);
    assert_eq!((findings[0].code, findings[0].at.as_str()), ("H002", "Tu,Th 14:30-17:30"));
    assert_eq!(findings[0].message, "this rule erases what was said before about Tu,Th");
    assert_eq!(
        findings[0].help,
        "write a comma in place of the `;` to add: `, Tu,Th 14:30-17:30`. As it stands, the week is: \
         Mo,We,Fr 09:00-13:00; Tu,Th 14:30-17:30; Sa,Su closed"
    );
    let (_, findings) = super::tests::hours("PH off; Mo-Fr 09:00-13:00");
    assert_eq!((findings[0].code, findings[0].help.as_str()), ("H002", "write `; PH off` at the end"));
}

#[test]
fn a_comment_without_times_is_refused() {
    for yaml in ["'\"on appointment\"'", "'Mo-Fr \"by phone\"'", "'Mo-Fr 09:00-13:00; Sa \"x\"'"] {
        let (hours, findings) = hours(yaml);
        assert_eq!(hours, None, "{yaml}");
        assert!(codes(&findings).contains(&"H003"), "{yaml}");
    }
    assert_eq!(codes(&hours("'Mo-Fr 09:00-13:00 \"su appuntamento\"'").1), ["H010"]);
    clean("'24/7 \"phone only\"'");
}

#[test]
fn doubtful_times_are_told_and_kept() {
    for (typed, help) in [
        ("09:00-25:00", "write `09:00-01:00` if the night is meant, or correct the hour"),
        ("09:00-09:00", "write `00:00-24:00` for day and night, or correct the closing time"),
        ("17:00-09:00", "did you mean `09:00-17:00`?"),
        ("06:00-23:00", "check both times; a day with a break has two ranges: `09:00-13:00, 14:30-17:30`"),
    ] {
        for yaml in [format!("{{mon: \"{typed}\"}}"), format!("\"Mo {typed}\"")] {
            let (hours, findings) = hours(&yaml);
            assert!(hours.is_some());
            assert_eq!((codes(&findings), findings[0].help.as_str()), (vec!["H004"], help), "{yaml}");
        }
    }
    clean("{mon: \"00:00-24:00\"}");
    assert_eq!(codes(&hours("Mo-Fr").1), ["H004"]);
}

#[test]
fn wrong_forms_get_the_right_one_as_help() {
    for (typed, right) in [
        ("Mo-Fr 9-13", "Mo-Fr 09:00-13:00"),
        ("Mo-Fr 09.00-13.00", "Mo-Fr 09:00-13:00"),
        ("Mo-Fr 09:00–13:00", "Mo-Fr 09:00-13:00"),
        ("lun-ven 09:00-13:00", "Mo-Fr 09:00-13:00"),
        ("Lu-Ve 9-13, 15-18", "Mo-Fr 09:00-13:00, 15:00-18:00"),
        ("lunedì, mercoledì 9.30-12", "Mo,We 09:30-12:00"),
        ("dal lunedì al venerdì dalle 9 alle 13", "Mo-Fr 09:00-13:00"),
        ("Lun-Ven: 9h00-12h30; sab chiuso", "Mo-Fr 09:00-12:30; Sa off"),
        ("Montag bis Freitag 8-12 Uhr", "Mo-Fr 08:00-12:00"),
        ("lun mar mer 9-13", ""),
        ("Lun-Mar 0900-1300", "Mo-Tu 09:00-13:00"),
        ("Mon to Fri 9-17", "Mo-Fr 09:00-17:00"),
        ("Mo - Fr 09:00 - 13:00", "Mo-Fr 09:00-13:00"),
        ("h24", "24/7"),
        ("Mo-Fr 09:00-13:00;", "Mo-Fr 09:00-13:00"),
        ("Mo-Fr 09:00-13:00 su appuntamento", "Mo-Fr 09:00-13:00"),
    ] {
        let (hours, findings) = hours(&format!("\"{typed}\""));
        assert_eq!(hours, None, "{typed}");
        assert!(findings.iter().all(|f| f.code == "H001"), "{typed}");
        if !right.is_empty() {
            assert_eq!(findings[0].help, format!("write `{right}`"), "{typed}");
        }
    }
    let (_, findings) = hours("\"lun-ven 9-13\"");
    let told: Vec<_> = findings.iter().map(|f| (f.at.as_str(), f.message.as_str())).collect();
    assert_eq!(
        told,
        [
            ("lun", "`lun` is not a day here: the day is `Mo`"),
            ("ven", "`ven` is not a day here: the day is `Fr`"),
            ("9", "`9` has no minutes: `09:00`"),
            ("13", "`13` has no minutes: `13:00`"),
        ]
    );
}

#[test]
fn wrong_forms_in_the_weekly_map_are_told_too() {
    for (typed, right) in [
        ("9-13", "write `\"09:00-13:00\"`"),
        ("09.00-13.00, 15.00-17.00", "write `\"09:00-13:00, 15:00-17:00\"`"),
        ("09:00–13:00", "write `\"09:00-13:00\"`"),
        ("chiuso", "write `closed`"),
        ("9h30-12h", "write `\"09:30-12:00\"`"),
        ("su appuntamento", "write `\"09:00-13:00, 14:30-17:30\"`, or `closed`"),
        ("09:00-13:00,", "write `\"09:00-13:00\"`"),
        ("09:70-13:00", "write `\"09:00-13:00, 14:30-17:30\"`, or `closed`"),
        ("", "write `\"09:00-13:00, 14:30-17:30\"`, or `closed`"),
    ] {
        let (hours, findings) = hours(&format!("{{mon: \"{typed}\"}}"));
        assert_eq!(hours, None, "{typed}");
        assert_eq!((findings[0].code, findings[0].help.as_str()), ("H001", right), "{typed}");
    }
}

#[test]
fn days_that_are_unknown_or_stand_twice_are_told() {
    let (hours, findings) =
        hours("{lun: \"09:00-13:00\", lun-ven: closed, mom: closed, festivi: closed, xyz: closed}");
    assert_eq!(hours, None);
    let helps: Vec<_> = findings.iter().map(|f| f.help.as_str()).collect();
    assert_eq!(
        helps,
        [
            "write `mon`",
            "write `mon-fri`",
            "write `mon`",
            "holidays are told by `holidays: closed` or `holidays: open` of the desk",
            "the days are mon, tue, wed, thu, fri, sat, sun, or `mon-fri`",
        ]
    );
    let (hours, findings) = super::tests::hours("{mon-fri: \"09:00-13:00\", wed: \"09:00-17:00\"}");
    assert_eq!((hours, findings[0].code, findings[0].at.as_str()), (None, "H007", "wed"));
}

#[test]
fn ranges_that_overlap_are_refused() {
    let (hours, findings) = hours("{mon: \"09:00-13:00, 12:00-15:00\"}");
    assert_eq!((hours, findings[0].code, findings[0].at.as_str()), (None, "H005", "12:00-15:00"));
    assert_eq!(codes(&super::tests::hours("Mo 09:00-13:00,12:00-15:00").1), ["H005"]);
    clean("{mon: \"09:00-13:00, 13:00-15:00\"}");
}

#[test]
fn what_a_page_cannot_show_is_refused() {
    for yaml in ["sunrise-sunset", "Mo 09:00+", "Mo 10:00-16:00/30", "SH off", "Mo (dusk+20:00)-25:00"] {
        let (hours, findings) = hours(yaml);
        assert_eq!(hours, None, "{yaml}");
        assert!(codes(&findings).contains(&"H009"), "{yaml}");
    }
}

#[test]
fn march_is_not_tuesday_and_closed_weeks_are_told() {
    assert_eq!(codes(&hours("Mar 09:00-13:00").1), ["H011"]);
    for yaml in ["closed", "{mon: closed}", "{}", "\"Mo-Su off\""] {
        assert_eq!(codes(&hours(yaml).1), ["H008"], "{yaml}");
    }
}

#[test]
fn long_and_broken_texts_end_in_a_diagnostic() {
    let long = format!("\"{}\"", "Mo 09:00-10:00; ".repeat(200));
    assert_eq!(codes(&hours(&long).1), ["H001"]);
    for yaml in [
        "\"\"",
        "\"Mo-Fr\\n09:00-13:00\"",
        "[mon, tue]",
        "\"Mo 09:00-13:00;\"",
        "\"Mo 09:00-50:00\"",
        "\"10:00\"",
    ] {
        let (hours, findings) = hours(yaml);
        assert_eq!((hours, findings.len()), (None, 1), "{yaml}");
        assert!(!findings[0].message.contains("-->"), "{yaml}");
    }
    let (_, findings) = hours("\"Mo 09:00-13:00 xx\"");
    assert_eq!(
        (findings[0].at.as_str(), findings[0].message.as_str()),
        ("xx", "`xx` is not a word that is known here")
    );
}

#[test]
fn holidays_close_unless_the_desk_says_otherwise() {
    // Sunday 4 October 2026 is Italy's new holiday, Monday 5 is the patron saint's here.
    let hours = clean("{mon-sun: \"09:00-13:00\"}");
    let mut calendar = bologna();
    assert_eq!(
        open(&hours, "2026-10-03", 4, &calendar),
        ["Sat 03 09:00 Sat 03 13:00 open", "Tue 06 09:00 Tue 06 13:00 open"]
    );
    calendar.policy = HolidayPolicy::Open;
    assert_eq!(open(&hours, "2026-10-03", 4, &calendar).len(), 4);
    // A text that speaks of holidays decides by itself.
    let text = clean("09:00-13:00; PH 10:00-11:00");
    assert_eq!(open(&text, "2026-10-05", 1, &bologna()), ["Mon 05 10:00 Mon 05 11:00 open"]);
    assert_eq!(open(&clean("09:00-13:00"), "2026-10-05", 1, &bologna()), Vec::<String>::new());
}

#[test]
fn holidays_come_with_the_place_of_their_name() {
    let found = bologna().holidays.between(day("2026-10-01"), day("2026-11-30"));
    let found: Vec<_> = found.iter().map(|h| (h.date.to_string(), h.local)).collect();
    assert_eq!(
        found,
        [
            ("2026-10-04".to_string(), None),
            ("2026-10-05".to_string(), Some(0)),
            ("2026-11-01".to_string(), None)
        ]
    );
    assert!(Holidays::knows("IT") && !Holidays::knows("XX"));
    assert!(!Holidays::new("XX", Vec::new()).contains(day("2026-12-25")));
}

#[test]
fn comments_alone_change_nothing() {
    let hours = clean("'Mo 09:00-11:00 \"first floor\", Mo 11:00-13:00 \"second floor\"'");
    assert_eq!(open(&hours, "2026-11-16", 1, &bologna()), ["Mon 16 09:00 Mon 16 13:00 open"]);
    let always = clean("24/7");
    let mut calendar = bologna();
    calendar.policy = HolidayPolicy::Open;
    let intervals = always.intervals(day("2026-11-16"), 60, &calendar);
    assert_eq!(intervals.len(), 1);
    assert_eq!(intervals[0].end.to_string(), "2027-01-15T00:00:00");
    assert_eq!(
        open(&clean("Mo 09:00-11:00, Mo 11:00-12:00 unknown"), "2026-11-16", 1, &calendar),
        ["Mon 16 09:00 Mon 16 11:00 open", "Mon 16 11:00 Mon 16 12:00 unknown"]
    );
}

fn exceptions(yaml: &str) -> (Vec<(Exception, Option<String>)>, Vec<Finding>) {
    let (list, findings) = decode(yaml, |node, decoder| {
        Some(decode_exceptions(node, decoder, |node, decoder| decoder.string(node)))
    });
    (list.unwrap(), findings)
}

#[test]
fn exceptions_win_over_week_and_holidays() {
    let (list, findings) = exceptions(
        "- {from: 2026-12-24, to: 2026-12-25, state: open, hours: \"20:00-01:00\", reason: Natale}\n\
         - {from: 2026-12-28, state: closed}\n",
    );
    assert_eq!(findings, []);
    assert_eq!(list[0].1.as_deref(), Some("Natale"));
    assert_eq!(list[1].0.to, day("2026-12-28"));
    let mut calendar = bologna();
    calendar.exceptions = list.iter().map(|(exception, _)| exception.clone()).collect();
    for hours in [clean("{mon-fri: \"09:00-13:00\"}"), clean("Mo-Fr 09:00-13:00")] {
        assert_eq!(
            open(&hours, "2026-12-23", 7, &calendar),
            [
                "Wed 23 09:00 Wed 23 13:00 open",
                "Thu 24 20:00 Fri 25 01:00 open",
                // The 26th is closed by a holiday, from midnight on.
                "Fri 25 20:00 Sat 26 00:00 open",
                "Tue 29 09:00 Tue 29 13:00 open",
            ][..]
        );
    }
    let mut list = list;
    drop_past(&mut list, day("2026-12-26"));
    assert_eq!(list.len(), 1);
}

#[test]
fn faults_of_exceptions_are_told_all_at_once() {
    let (list, findings) = exceptions(
        "- {from: 2026-12-24, to: 2026-12-31, state: closed}\n\
         - {from: 2026-12-31, to: 2027-01-02, state: closed}\n\
         - {from: 2026-02-02, to: 2026-02-01, state: closed}\n\
         - {from: 2026-03-01, state: open}\n\
         - {from: 2026-03-01, state: closed, hours: \"09:00-10:00\"}\n\
         - {from: 2026-03-02, state: shut, hours: \"9-10\"}\n",
    );
    assert_eq!(list.len(), 1);
    assert_eq!(codes(&findings), ["H012", "V017", "H013", "H013", "Y006", "H001", "H001"]);
    assert_eq!(findings[0].message, "2026-12-31 is in another exception already");
}

#[test]
fn odd_texts_never_panic() {
    let pieces = [
        "Mo",
        "-",
        "Fr",
        " ",
        "09:00",
        "25:00",
        ";",
        ",",
        ", ",
        "PH",
        "off",
        "\"",
        "x",
        "9",
        "–",
        "|",
        "||",
        "24/7",
        "week",
        "Jan",
        "31",
        "2026",
        "[1]",
        "[-1]",
        "+",
        "/",
        "/2",
        "easter",
        " +3 days",
        "sunset",
        "(dusk+23:00)",
        "48:00",
        "00:00-00:00",
        ":",
        "Feb 29-",
        "9999",
        "Su-Mo",
        "unknown",
        "è",
        "😀",
        "open",
        "00",
        "h24",
        ".",
        "à",
        "\u{2BC}",
        "Mar",
    ];
    let mut seed: u64 = 3;
    let mut next = |most: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (seed >> 33) as usize % most
    };
    let calendar = bologna();
    let mut read = 0;
    for _ in 0..30_000 {
        let text: String = (0..=next(9)).map(|_| pieces[next(pieces.len())]).collect();
        let yaml = format!("'{text}'");
        for yaml in [yaml.clone(), format!("{{mon: {yaml}}}")] {
            let (value, findings) = hours(&yaml);
            assert!(value.is_some() || !findings.is_empty(), "{yaml}");
            if let Some(value) = value {
                read += 1;
                let _ = (value.week_of(day("2028-02-29")), open(&value, "2027-12-30", 9, &calendar));
                let _ = open(&value, "9999-12-28", 9, &calendar);
                let _ = open(&value, "-009999-01-01", 2, &calendar);
            }
        }
    }
    assert!(read > 300, "{read}");
}

/// 10,000 desks are read within 1.5 s of one core; the measured figure is printed with `--nocapture`.
#[test]
fn ten_thousand_desks_are_read_quickly() {
    let texts = [
        "\"Mo-Fr 09:00-13:00, Tu,Th 14:30-17:30; PH off\"",
        "{mon: \"09:00-13:00\", tue: \"09:00-13:00, 14:30-17:30\", wed: closed, thu-fri: \"09:00-13:00\"}",
        "\"Mo-Sa 08:30-12:30; Aug Sa off; PH off\"",
    ];
    let mut diagnostics = Vec::new();
    let nodes: Vec<Node> = texts
        .iter()
        .filter_map(|text| crate::source::yaml::parse(crate::source::FileId(0), text, &mut diagnostics))
        .collect();
    let calendar = bologna();
    let start = std::time::Instant::now();
    let mut decoder = Decoder::new(&mut diagnostics);
    let all: Vec<Hours> =
        (0..10_000).filter_map(|i| Hours::decode(&nodes[i % nodes.len()], &mut decoder)).collect();
    let read = start.elapsed();
    let start = std::time::Instant::now();
    let intervals: usize =
        all.iter().map(|hours| hours.intervals(day("2026-11-22"), 60, &calendar).len()).sum();
    println!("10,000 desks: read {read:?}, 60 days of each {:?}, {intervals} intervals", start.elapsed());
    assert_eq!((all.len(), diagnostics.len()), (10_000, 0));
    // Ten times the budget: other work may share the machine.
    assert!(read.as_secs() < 15);
}
