//! Expected strings are from CLDR's charts (By-Type: dates, numbers, units), read by eye and not taken
//! from what came out.

use std::collections::BTreeMap;

use jiff::civil::{Weekday, date, time};

use super::*;
use crate::value::duration::Duration;

const ALL: [&str; 11] = ["it", "en", "fr", "es", "ro", "sq", "de", "uk", "ar", "ur", "zh-Hans"];

fn tag(text: &str) -> Tag {
    Tag::parse(text).unwrap()
}

fn formats(text: &str) -> Formats {
    Formats::new(&tag(text), &[], "IT", BTreeMap::new())
}

/// Compares what each of the eleven languages writes; `~` stands for a no-break space, wide or narrow.
fn all(write: impl Fn(&Formats) -> String, expected: [&str; 11]) {
    for (tag, expected) in ALL.iter().zip(expected) {
        assert_eq!(write(&formats(tag)).replace(['\u{a0}', '\u{202f}'], "~"), expected, "{tag}");
    }
}

#[test]
fn long_dates() {
    all(
        |f| f.date_long(date(2026, 10, 3)),
        [
            "3 ottobre 2026",
            "3 October 2026",
            "3 octobre 2026",
            "3 de octubre de 2026",
            "3 octombrie 2026",
            "3 tetor 2026",
            "3. Oktober 2026",
            "3 жовтня 2026~р.",
            "3 أكتوبر 2026",
            "3 اکتوبر، 2026",
            "2026年10月3日",
        ],
    );
}

#[test]
fn medium_dates_and_days_of_the_year() {
    assert_eq!(formats("it").date_medium(date(2026, 10, 3)), "3 ott 2026");
    assert_eq!(formats("de").date_medium(date(2026, 10, 3)), "03.10.2026");
    assert_eq!(formats("en").date_medium(date(2026, 10, 3)), "3 Oct 2026");
    all(
        |f| f.month_day(date(2026, 12, 25)),
        [
            "25 dicembre",
            "25 December",
            "25 décembre",
            "25 de diciembre",
            "25 decembrie",
            "25 dhjetor",
            "25. Dezember",
            "25 грудня",
            "25 ديسمبر",
            "25 دسمبر",
            "12月25日",
        ],
    );
}

#[test]
fn dates_with_their_weekday() {
    all(
        |f| f.date_full(date(2026, 10, 3)),
        [
            "sabato 3 ottobre 2026",
            "Saturday, 3 October 2026",
            "samedi 3 octobre 2026",
            "sábado, 3 de octubre de 2026",
            "sâmbătă, 3 octombrie 2026",
            "e shtunë, 3 tetor 2026",
            "Samstag, 3. Oktober 2026",
            "субота, 3 жовтня 2026~р.",
            "السبت، 3 أكتوبر 2026",
            "ہفتہ، 3 اکتوبر، 2026",
            "2026年10月3日星期六",
        ],
    );
}

#[test]
fn english_of_a_region_keeps_its_order() {
    assert_eq!(formats("en-US").date_long(date(2026, 10, 3)), "October 3, 2026");
    assert_eq!(formats("en-GB").date_long(date(2026, 10, 3)), "3 October 2026");
}

#[test]
fn the_first_of_a_month_in_french() {
    let french = formats("fr");
    assert_eq!(french.date_long(date(2026, 10, 1)), "1er octobre 2026");
    assert_eq!(french.date_full(date(2026, 10, 1)), "jeudi 1er octobre 2026");
    assert_eq!(french.month_day(date(2026, 5, 1)), "1er mai");
    assert_eq!(french.date_long(date(2026, 10, 11)), "11 octobre 2026");
    assert_eq!(french.date_long(date(2026, 10, 21)), "21 octobre 2026");
}

#[test]
fn other_calendars_and_digits_are_not_used() {
    for tag in ["fa", "ps", "th", "ar-EG", "bn", "ne", "my", "ar-SA", "fa-AF"] {
        let written = formats(tag).date_long(date(2026, 10, 3));
        assert!(written.contains("2026") && written.contains('3'), "{tag}: {written}");
        assert_eq!(formats(tag).integer(7), "7", "{tag}");
    }
}

#[test]
fn a_language_that_cldr_does_not_know_writes_as_its_fallback() {
    let romani = Formats::new(&tag("rom"), &[tag("it")], "IT", BTreeMap::new());
    assert_eq!(romani.date_long(date(2026, 10, 3)), "3 ottobre 2026");
    assert_eq!(romani.language(), &tag("it"));
}

#[test]
fn times_have_24_hours() {
    all(|f| f.time(time(9, 0, 0, 0)), ["09:00"; 11]);
    assert_eq!(formats("en").time(time(17, 30, 0, 0)), "17:30");
}

#[test]
fn weekdays() {
    all(
        |f| f.weekday_long(Weekday::Monday).to_string(),
        [
            "lunedì",
            "Monday",
            "lundi",
            "lunes",
            "luni",
            "e hënë",
            "Montag",
            "понеділок",
            "الاثنين",
            "پیر",
            "星期一",
        ],
    );
    all(
        |f| f.weekday_short(Weekday::Sunday).to_string(),
        ["dom", "Sun", "dim.", "dom", "dum.", "die", "So", "нд", "الأحد", "اتوار", "周日"],
    );
}

#[test]
fn the_week_is_that_of_the_country() {
    all(|f| format!("{:?}", f.first_weekday()), ["Monday"; 11]);
    let week = formats("ar").week();
    assert_eq!((week[0], week[6]), (Weekday::Monday, Weekday::Sunday));
    let egypt = Formats::new(&tag("it"), &[], "EG", BTreeMap::new());
    assert_eq!(egypt.first_weekday(), Weekday::Saturday);
    let nowhere = Formats::new(&tag("it"), &[], "?", BTreeMap::new());
    assert_eq!(nowhere.first_weekday(), Weekday::Monday);
}

#[test]
fn numbers() {
    all(
        |f| f.decimal(123_456_789, 2),
        [
            "1.234.567,89",
            "1,234,567.89",
            "1~234~567,89",
            "1.234.567,89",
            "1.234.567,89",
            "1~234~567,89",
            "1.234.567,89",
            "1~234~567,89",
            "1,234,567.89",
            "1,234,567.89",
            "1,234,567.89",
        ],
    );
    assert_eq!(formats("it").integer(12345), "12.345");
    assert_eq!(formats("en").integer(-3), "-3");
    assert_eq!(formats("en").decimal(5, 1), "0.5");
}

#[test]
fn percentages() {
    all(
        |f| f.percent(60),
        ["60%", "60%", "60~%", "60~%", "60~%", "60%", "60~%", "60%", "60\u{200e}%\u{200e}", "60٪", "60%"],
    );
}

#[test]
fn euros() {
    all(
        |f| f.money(3046, "EUR"),
        [
            "30,46~€",
            "€30.46",
            "30,46~€",
            "30,46~€",
            "30,46~€",
            "30,46~€",
            "30,46~€",
            "30,46~€",
            "\u{200f}30.46~€",
            "€30.46",
            "€30.46",
        ],
    );
}

#[test]
fn other_currencies() {
    assert_eq!(formats("it").money(1600, "USD"), "16,00\u{a0}US$");
    assert_eq!(formats("en-US").money(1600, "USD"), "$16.00");
    assert_eq!(formats("it").money(500, "JPY"), "500\u{a0}JP¥");
    assert_eq!(formats("en").money(12_500, "TND"), "TND\u{a0}12.500");
    assert_eq!(formats("it").money(-150, "EUR"), "-1,50\u{a0}€");
    assert_eq!(formats("it").money(150, "euro"), "1,50\u{a0}euro");
    assert_eq!(formats("it").money(i64::MIN, "EUR"), "-92.233.720.368.547.758,08\u{a0}€");
}

#[test]
fn lists() {
    all(
        |f| f.list(&["A", "B", "C"]),
        [
            "A, B e C",
            "A, B, and C",
            "A, B et C",
            "A, B y C",
            "A, B și C",
            "A, B dhe C",
            "A, B und C",
            "A, B і C",
            "A وB وC",
            "A، B، اور C",
            "A、B和C",
        ],
    );
    assert_eq!(formats("es").list(&["Ana", "Inés"]), "Ana e Inés");
    assert_eq!(formats("it").list_or(&["A", "B"]), "A o B");
    assert_eq!(formats("it").list::<&str>(&[]), "");
    assert_eq!(formats("it").list(&["A"]), "A");
}

fn duration(tag: &str, text: &str) -> String {
    formats(tag).duration(&Duration::parse(text).unwrap())
}

#[test]
fn durations_in_words() {
    all(
        |f| f.duration(&Duration::parse("P60D").unwrap()),
        [
            "60 giorni",
            "60 days",
            "60~jours",
            "60 días",
            "60 de zile",
            "60 ditë",
            "60 Tage",
            "60 днів",
            "60 يومًا",
            "60 دن",
            "60天",
        ],
    );
    all(
        |f| f.duration(&Duration::parse("P2M").unwrap()),
        [
            "2 mesi",
            "2 months",
            "2~mois",
            "2 meses",
            "2 luni",
            "2 muaj",
            "2 Monate",
            "2 місяці",
            "شهران",
            "2 مہینے",
            "2个月",
        ],
    );
    all(
        |f| f.duration(&Duration::parse("PT30M").unwrap()),
        [
            "30 minuti",
            "30 minutes",
            "30 minutes",
            "30 minutos",
            "30 de minute",
            "30 minuta",
            "30 Minuten",
            "30 хвилин",
            "30 دقيقة",
            "30 منٹ",
            "30分钟",
        ],
    );
    assert_eq!(duration("ar", "P8D"), "8 أيام");
    assert_eq!(duration("ro", "P15D"), "15 zile");
    assert_eq!(duration("it", "P1D"), "1 giorno");
    assert_eq!(duration("it", "P1Y6M"), "1 anno e 6 mesi");
    assert_eq!(duration("en", "P1Y6M"), "1 year, 6 months");
    assert_eq!(duration("sr-Latn", "P1D"), "1 dan");
    assert_eq!(duration("sr-Latn", "P2M"), "2 meseca");
}

#[test]
fn weeks_and_hours() {
    assert_eq!(duration("it", "P1W"), "1 settimana");
    assert_eq!(duration("it", "P1DT2H"), "1 giorno e 2 ore");
}

#[test]
fn language_names() {
    all(
        |f| f.language_name(&tag("ar")),
        [
            "arabo",
            "Arabic",
            "arabe",
            "árabe",
            "arabă",
            "arabisht",
            "Arabisch",
            "арабська",
            "العربية",
            "عربی",
            "阿拉伯语",
        ],
    );
    assert_eq!(formats("it").language_name(&tag("zh-Hans")), "cinese semplificato");
    assert_eq!(formats("it").language_name(&tag("prs")), "dari");
    assert_eq!(formats("it").language_name(&tag("bm")), "bambara");
    let names = BTreeMap::from([(tag("rom"), "romanes".to_string())]);
    let named = Formats::new(&tag("it"), &[], "IT", names);
    assert_eq!(named.language_name(&tag("rom")), "romanes");
    assert_eq!(formats("it").language_name(&tag("xx")), "xx");
}

#[test]
fn languages_name_themselves() {
    for (language, expected) in [
        ("it", "italiano"),
        ("ar", "العربية"),
        ("ti", "ትግርኛ"),
        ("so", "Soomaali"),
        ("ckb", "کوردیی ناوەندی"),
        ("fa-AF", "دری"),
        ("zh-Hans", "简体中文"),
        ("pa-Arab", "پنجابی"),
        ("bm", "Bamanankan"),
        ("xx", "xx"),
    ] {
        assert_eq!(autonym(&tag(language)), expected);
    }
}

#[test]
fn names_are_in_the_order_of_the_language() {
    let sorted = |language: &str, words: &str| {
        let formats = formats(language);
        let mut words: Vec<&str> = words.split(' ').collect();
        words.sort_by(|a, b| formats.compare(a, b));
        let mut by_key = words.clone();
        by_key.reverse();
        by_key.sort_by_key(|word| formats.sort_key(word));
        assert_eq!(words, by_key);
        words.join(" ")
    };
    assert_eq!(sorted("it", "Zara èlite Elena desk10 desk2 zebra"), "desk2 desk10 Elena èlite Zara zebra");
    assert_eq!(sorted("es", "nz ña na oa"), "na nz ña oa");
    assert_eq!(sorted("sq", "çaj cam dzu dhe dua"), "cam çaj dua dzu dhe");
    assert_eq!(sorted("uk", "ґава гора інший йод"), "гора ґава інший йод");
    assert_eq!(sorted("zh-Hans", "中 阿 北"), "阿 北 中");
    assert_eq!(sorted("it", "a A a"), "a a A");
}

#[test]
fn formats_are_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Formats>();
}

#[test]
fn letters_of_alphabetical_lists() {
    let initial = |tag: &str, text: &str| formats(tag).initial(text).unwrap_or_else(|| "#".to_string());
    for (tag, text, letter) in [
        ("it", "È bello", "E"),
        ("it", " questura", "Q"),
        ("it", "730", "#"),
        ("it", "«Anagrafe»", "#"),
        ("de", "Übersetzung", "U"),
        ("es", "ñandú", "Ñ"),
        ("ro", "Școală", "Ș"),
        ("ro", "ședere", "Ș"),
        ("sq", "Dhoma", "Dh"),
        ("sq", "Dera", "D"),
        ("sq", "Zhvillim", "Zh"),
        ("uk", "Їдальня", "Ї"),
        ("uk", "SPID", "S"),
        ("ar", "إقامة", "ا"),
        ("ar", "المحافظة", "ا"),
        ("ar", "SPID", "S"),
        ("ur", "ٹیکس کوڈ", "ٹ"),
        ("ur", "گھر", "گ"),
        ("zh-Hans", "博洛尼亚", "B"),
        ("zh-Hans", "医保卡", "Y"),
        ("zh-Hans", "准许函", "Z"),
        ("zh-Hans", "ISEE", "I"),
        ("it", "Дозвіл", "Д"),
        ("it", "居留许可", "居"),
    ] {
        assert_eq!(initial(tag, text), letter, "{text} in {tag}");
    }
}

#[test]
fn pseudo_locales_write_as_the_language_of_their_tag() {
    for (pseudo, language) in [("en-XA", "en-US"), ("ar-XB", "ar")] {
        let (pseudo, other) = (formats(pseudo), formats(language));
        let day = date(2026, 10, 3);
        assert_eq!(pseudo.date_long(day), other.date_long(day));
        assert_eq!(pseudo.integer(1_234_567), other.integer(1_234_567));
        assert_eq!(pseudo.language_name(&tag("uk")), other.language_name(&tag("uk")));
        assert!(!pseudo.language_name(&tag("en-XA")).is_empty());
    }
}
