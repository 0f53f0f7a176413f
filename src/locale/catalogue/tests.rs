use super::*;
use crate::diagnostic::Code;
use crate::locale::{Machine, Plurals, Status, Untranslated, plural};
use crate::source::SourceFile;

/// Locales that all fall back to the first.
fn locales(tags: &str) -> Vec<Locale> {
    (0u16..)
        .zip(tags.split(' '))
        .map(|(index, tag)| {
            let tag = Tag::parse(tag).unwrap();
            Locale {
                id: LocaleId(index),
                name: tag.to_string(),
                direction: tag.direction(),
                tag,
                fallback: if index == 0 { vec![] } else { vec![LocaleId(0)] },
                translate_from: vec![],
                untranslated: Untranslated::Show,
                min_coverage: 0,
                update_within: None,
                status: Status::Published,
                machine: Machine::Allowed,
            }
        })
        .collect()
}

struct Loaded {
    catalogues: Catalogues,
    diagnostics: Vec<Diagnostic>,
    sources: Sources,
}

#[test]
fn whoever_looks_words_over_sees_which_are_missing() {
    let files = [
        ("locales/it/a.ftl", "here = Qui sono { $count } <b>sedi</b>\n"),
        ("locales/en/a.ftl", "here = Here\nthere = There\n"),
    ];
    let files = files.map(|(path, text)| SourceFile::new(path, text.as_bytes().to_vec()));
    let sources = Sources::new(files.into());
    let wording = Wording { keys: true };
    let keys = load(&sources, &Builtin::default(), &locales("it en"), wording, &mut Vec::new());
    let of = |locale, id| keys.get(LocaleId(locale)).message_html(id, &[]).unwrap();
    assert_eq!((of(0, "there"), of(1, "there")), ("[there]".to_string(), "There".to_string()));
    assert_eq!(keys.get(LocaleId(0)).message("there", &[]).unwrap(), "[there]");
    assert!(keys.get(LocaleId(0)).message("nowhere", &[]).is_err());
}

#[test]
fn pseudo_locales_have_the_english_words_changed() {
    let english = "here = { $count ->\n    [one] Of <b>one</b>\n   *[other] { $count } of { $city }\n}\nthere = There\n-when = At\nat = { -when }\nown = Own";
    let builtin = Builtin::new([("en", english), ("ar", "here = هنا")]);
    let files = [
        ("locales/en/a.ftl", "there = It isn't"),
        ("locales/en-XA/a.ftl", "own = { -when } us\nlate = { $l }"),
    ];
    let loaded = load_files(&builtin, "it en en-XA ar-XB", &files);
    assert!(!loaded.told().iter().any(|(code, _)| *code == "unknown-plural"), "{:?}", loaded.told());
    let silent =
        loaded.diagnostics.iter().all(|found| !found.message.contains("XA") && !found.message.contains("XB"));
    assert!(silent, "{:?}", loaded.diagnostics);
    let html = |locale, id, count| {
        let args = [("count", Arg::Number(count)), ("city", Arg::Text("Asia & co"))];
        let html = loaded.catalogues.get(LocaleId(locale)).message_html(id, &args).unwrap();
        html.replace("\u{200f}\u{202e}", "[").replace("\u{202c}\u{200f}", "]")
    };
    assert_eq!(html(2, "here", 1), "Ôf &lt;b&gt;ôñëëë&lt;/b&gt;");
    assert_eq!(html(2, "here", 1000), "1,000 ôf <bdi>Asia &amp; co</bdi>");
    assert_eq!(html(3, "here", 1), "[Of] &lt;b&gt;[one]&lt;/b&gt;");
    // English has no `two`.
    assert_eq!(html(3, "here", 2), "2 [of] <bdi>Asia &amp; co</bdi>");
    assert_eq!(
        (html(2, "there", 1), html(3, "there", 1)),
        ("Ît îšñ&#39;t".into(), "[It] [isn&#39;t]".into())
    );
    assert_eq!((html(2, "at", 1), html(3, "at", 1)), ("Át".into(), "[At]".into()));
    // What the site writes for one of them stands as it is.
    assert_eq!((html(2, "own", 1), html(3, "own", 1)), ("Át us".into(), "[Own]".into()));
    assert_eq!(loaded.catalogues.get(LocaleId(3)).origin("own").unwrap().as_str(), "ar-XB");
    // Without English on the site, the tool's.
    assert_eq!(
        load_files(&builtin, "it ar-XB", &[]).text(1, "own", &[]),
        "\u{200f}\u{202e}Own\u{202c}\u{200f}"
    );
}

fn load_files(builtin: &Builtin, tags: &str, files: &[(&str, &str)]) -> Loaded {
    let files = files.iter().map(|(path, text)| SourceFile::new(*path, text.as_bytes().to_vec()));
    let sources = Sources::new(files.collect());
    let mut diagnostics = Vec::new();
    let catalogues = load(&sources, builtin, &locales(tags), Wording::default(), &mut diagnostics);
    crate::diagnostic::sort(&mut diagnostics);
    Loaded { catalogues, diagnostics, sources }
}

impl Loaded {
    fn text(&self, locale: u16, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.catalogues.get(LocaleId(locale)).message(id, args).unwrap()
    }

    /// Codes with the words that they point at.
    fn told(&self) -> Vec<(&'static str, &str)> {
        let told = self.diagnostics.iter().map(|diagnostic| {
            let words = diagnostic.primary.as_ref().map_or("", |label| {
                let text = self.sources.file(label.span.file).text().unwrap();
                &text[label.span.start as usize..label.span.end as usize]
            });
            (diagnostic.code.name, words)
        });
        told.collect()
    }

    fn helps(&self) -> Vec<&str> {
        self.diagnostics.iter().filter_map(|diagnostic| diagnostic.help.as_deref()).collect()
    }
}

/// What an editor is told about one Italian file beside these English messages of the tool.
fn italian(text: &str) -> Loaded {
    let english =
        "welcome = Welcome to { $city }\nresults = { $count } results\nplain = Plain\n-brand = Approdo";
    let italian = "welcome = Benvenuti a { $city }\nresults = { $count }\nplain = Semplice\n-brand = Approdo";
    let builtin = Builtin::new([("en", english), ("it", italian)]);
    load_files(&builtin, "it", &[("locales/it/site.ftl", text)])
}

const COUNT: &str = "n = { $n ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
}";

#[test]
fn plurals_are_those_of_cldr() {
    let tags = "ar lt ro uk pl it sr-Latn zh-Hans en pt-PT he";
    let files: Vec<(String, &str)> =
        tags.split(' ').map(|tag| (format!("locales/{tag}/a.ftl"), COUNT)).collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), *text)).collect();
    let loaded = load_files(&Builtin::default(), tags, &files);
    for (index, tag) in (0u16..).zip(tags.split(' ')) {
        // Asked of ICU directly, by language and region.
        let language = if tag == "pt-PT" { tag } else { tag.split('-').next().unwrap() };
        let locale: icu_locale::Locale = language.parse().unwrap();
        let rules = icu_plurals::PluralRules::try_new((&locale).into(), Default::default()).unwrap();
        for number in (0..=200).chain([1_000_000, 1_000_001]) {
            let expected = plural::name(rules.category_for(number as u64));
            assert_eq!(loaded.text(index, "n", &[("n", Arg::Number(number))]), expected, "{tag} {number}");
        }
    }
}

#[test]
fn plurals_that_fluent_itself_gets_wrong() {
    let loaded = load_files(
        &Builtin::default(),
        "ar lt ro",
        &[("locales/ar/a.ftl", COUNT), ("locales/lt/a.ftl", COUNT), ("locales/ro/a.ftl", COUNT)],
    );
    for (locale, number, expected) in [
        (0, 103, "few"),
        (0, 111, "many"),
        (0, 100, "other"),
        (1, 22, "few"),
        (2, 101, "few"),
        (2, 120, "other"),
    ] {
        assert_eq!(loaded.text(locale, "n", &[("n", Arg::Number(number))]), expected);
    }
}

#[test]
fn an_exact_number_comes_before_its_plural() {
    let text = "n = { $n ->\n    [0] none\n    [1] a single one\n    [-1] one too few\n    [one] { $n } desk\n   *[other] { $n } desks\n}";
    let loaded = load_files(&Builtin::default(), "en", &[("locales/en/a.ftl", text)]);
    let say = |number| loaded.text(0, "n", &[("n", Arg::Number(number))]);
    assert_eq!([say(0), say(1), say(-1), say(2)], ["none", "a single one", "one too few", "2 desks"]);
}

#[test]
fn ordinals_decimals_and_words_choose_too() {
    let text = "nth = { NUMBER($n, type: \"ordinal\") ->\n    [one] { $n }st\n    [two] { $n }nd\n    [few] { $n }rd\n   *[other] { $n }th\n}
kind = { $kind ->\n    [desk] a desk\n    [few] a word\n   *[other] something\n}
hours = { NUMBER($n, minimumFractionDigits: 1) ->\n    [one] one\n   *[other] { NUMBER($n, minimumFractionDigits: 1) } hours\n}
bomb = { NUMBER($n, minimumFractionDigits: 999999999) }";
    let loaded = load_files(&Builtin::default(), "en", &[("locales/en/a.ftl", text)]);
    let nth = |number| loaded.text(0, "nth", &[("n", Arg::Number(number))]);
    assert_eq!([nth(1), nth(2), nth(3), nth(11), nth(21)], ["1st", "2nd", "3rd", "11th", "21st"]);
    let kind = |kind| loaded.text(0, "kind", &[("kind", Arg::Text(kind))]);
    assert_eq!([kind("desk"), kind("few"), kind("x")], ["a desk", "a word", "something"]);
    assert_eq!(loaded.text(0, "hours", &[("n", Arg::Number(1))]), "1.0 hours");
    assert_eq!(loaded.text(0, "bomb", &[("n", Arg::Number(1))]).len(), 17);
}

#[test]
fn numbers_are_grouped_and_texts_are_not() {
    let loaded = load_files(
        &Builtin::default(),
        "it ar",
        &[("locales/it/a.ftl", "n = { $n } euro"), ("locales/ar/a.ftl", "n = { $n }")],
    );
    assert_eq!(loaded.text(0, "n", &[("n", Arg::Number(1_234_567))]), "1.234.567 euro");
    assert_eq!(loaded.text(0, "n", &[("n", Arg::Text("40124"))]), "40124 euro");
    assert_eq!(loaded.text(1, "n", &[("n", Arg::Number(12345))]), "12,345");
}

#[test]
fn html_is_escaped_and_texts_stand_in_bdi() {
    let text = "-name = Casa & { $style ->\n    [short] C\n   *[long] Città\n}
a = { $who } & { $n } \"{ \"<\" }\" { -name(style: \"short\") } { b }\nb = it's { \"\\u003C \\\\ \" }";
    let loaded = load_files(&Builtin::default(), "en", &[("locales/en/a.ftl", text)]);
    let args = [("who", Arg::Text("<b>سارة</b>")), ("n", Arg::Number(3))];
    let catalogue = loaded.catalogues.get(LocaleId(0));
    assert_eq!(
        catalogue.message_html("a", &args).unwrap(),
        "<bdi>&lt;b&gt;سارة&lt;/b&gt;</bdi> &amp; 3 &quot;&lt;&quot; Casa &amp; C it&#39;s &lt; \\ "
    );
    assert_eq!(catalogue.message("a", &args).unwrap(), "<b>سارة</b> & 3 \"<\" Casa & C it's < \\ ");
}

#[test]
fn a_text_over_several_lines_keeps_them() {
    let text = "a =\n    First { $n }\n    second\n\n      third\nb = one\n    two";
    let loaded = load_files(&Builtin::default(), "en", &[("locales/en/a.ftl", text)]);
    assert_eq!(loaded.text(0, "a", &[("n", Arg::Number(1))]), "First 1\nsecond\n\n  third");
    assert_eq!(loaded.text(0, "b", &[]), "one\ntwo");
}

#[test]
fn a_message_comes_from_the_nearest_language() {
    let builtin =
        Builtin::new([("en", "a = tool en\nb = tool en\nc = tool en\nd = tool en"), ("ar", "b = tool ar")]);
    let loaded = load_files(
        &builtin,
        "it ar",
        &[
            ("locales/ar/site.ftl", "a = site ar"),
            ("locales/it/site.ftl", "a = site it\nb = site it\nc = site it"),
        ],
    );
    let arabic = loaded.catalogues.get(LocaleId(1));
    for (id, text, origin) in
        [("a", "site ar", "ar"), ("b", "tool ar", "ar"), ("c", "site it", "it"), ("d", "tool en", "en")]
    {
        assert_eq!(arabic.message(id, &[]).unwrap(), text);
        assert_eq!(arabic.origin(id).unwrap().as_str(), origin);
    }
    assert_eq!(arabic.message("e", &[]), Err(MessageError::Unknown("e".into())));
    assert_eq!(loaded.catalogues.get(LocaleId(9)).message("a", &[]).unwrap(), "tool en");
}

#[test]
fn a_region_gets_the_words_of_its_language() {
    let builtin = Builtin::new([("en", "a = colour"), ("zh-Hans", "a = 颜色")]);
    let loaded = load_files(&builtin, "en-GB zh-Hant", &[]);
    assert_eq!(loaded.catalogues.get(LocaleId(0)).origin("a").unwrap().as_str(), "en-GB");
    assert_eq!(loaded.text(1, "a", &[]), "colour");
    assert_eq!(loaded.told(), [("missing-messages", "")]);
}

#[test]
fn a_variable_that_was_not_given_is_an_error() {
    let loaded = italian("");
    let catalogue = loaded.catalogues.get(LocaleId(0));
    let error = catalogue.message("welcome", &[]).unwrap_err();
    assert!(error.to_string().contains("$city"), "{error}");
    assert!(catalogue.message_html("welcome", &[]).is_err());
}

#[test]
fn the_digest_follows_the_words() {
    let digest = |text| italian(text).catalogues.get(LocaleId(0)).digest();
    assert_eq!(digest("plain = A"), digest("plain = A"));
    assert_ne!(digest("plain = A"), digest("plain = B"));
}

#[test]
fn a_syntax_error_is_told_where_it_is() {
    let loaded = italian("plain = Bene\nwelcome = A { $city\nresults = { $count ->\n    [one] uno\n}\n");
    assert_eq!(loaded.told().iter().map(|told| told.0).collect::<Vec<_>>(), ["catalogue-syntax"; 2]);
    assert_eq!(loaded.text(0, "plain", &[]), "Bene");
    assert_eq!(loaded.text(0, "welcome", &[("city", Arg::Text("Parma"))]), "Benvenuti a Parma");
    assert!(loaded.helps()[1].contains("*[other]"));
}

#[test]
fn a_syntax_error_among_other_scripts_does_not_split_a_letter() {
    for text in ["plain = {é}", "plain = { $città }", "é = x", "plain = { \"è", "\u{feff}plain = {ع"] {
        let loaded = italian(text);
        assert_eq!(loaded.told()[0].0, "catalogue-syntax", "{text}");
    }
}

#[test]
fn a_message_twice_is_told() {
    let loaded = italian("plain = A\nplain = B");
    assert_eq!(loaded.told(), [("duplicate-message", "plain")]);
    assert_eq!(loaded.diagnostics[0].primary.as_ref().unwrap().span.start, 10);
}

#[test]
fn an_unknown_variable_is_told_with_the_nearest() {
    let loaded = italian("welcome = A { $citty } { $citty }\nplain = { $x }");
    assert_eq!(loaded.told(), [("unknown-variable", "citty"), ("unknown-variable", "x")]);
    assert_eq!(loaded.helps()[0], "did you mean `$city`?");
}

#[test]
fn an_unknown_reference_is_told() {
    let loaded = italian("plain = { -brnd } { nowhere } { DATETIME($x) }\nresults = { plain } { -brand }");
    let references: Vec<_> = loaded.told().into_iter().filter(|told| told.0 == "unknown-reference").collect();
    assert_eq!(
        references,
        [("unknown-reference", "brnd"), ("unknown-reference", "nowhere"), ("unknown-reference", "DATETIME")]
    );
    assert_eq!(loaded.helps()[0], "did you mean `-brand`?");
}

#[test]
fn a_circle_is_told_once() {
    let loaded = italian("plain = { aaaa }\naaaa = { bbbb }\nbbbb = { aaaa }\nself = { self }");
    assert_eq!(loaded.told(), [("reference-cycle", "aaaa"), ("reference-cycle", "self")]);
    assert!(loaded.catalogues.get(LocaleId(0)).message("self", &[]).is_err());
}

#[test]
fn five_thousand_ways_back_are_one_circle() {
    let text: String = (0..5_000).map(|n| format!("m{n} = {{ m{} }}{{ m0 }}\n", n + 1)).collect();
    let loaded = italian(&format!("{text}m5000 = end"));
    assert_eq!(loaded.told(), [("reference-cycle", "m0")]);
}

/// What an editor is told of these files beside the tool's own, where templates show messages of these names.
fn beside_a_theme(tags: &str, files: &[(&str, &str)], shown: &[&str], others: bool) -> Loaded {
    let builtin = Builtin::new([
        ("en", "welcome = W { $city }\nplain = P"),
        ("it", "welcome = B { $city }\nplain = S"),
    ]);
    let mut loaded = load_files(&builtin, tags, files);
    let shows = |name: &str| shown.contains(&name);
    loaded.catalogues.check_own(&locales(tags), &shows, others, &mut loaded.diagnostics);
    crate::diagnostic::sort(&mut loaded.diagnostics);
    loaded
}

#[test]
fn a_slip_in_a_name_is_told_and_a_name_of_ones_own_is_not() {
    let text = "welcom = A\nplian = B\nfooter-thanks = C\nplains = D";
    let look =
        |others| beside_a_theme("it", &[("locales/it/a.ftl", text)], &["footer-thanks", "plains"], others);
    for others in [false, true] {
        let loaded = look(others);
        assert_eq!(loaded.told(), [("unknown-message", "welcom"), ("unknown-message", "plian")]);
        assert_eq!(loaded.helps()[0], "did you mean `welcome`?");
    }
}

#[test]
fn what_no_page_shows_is_told_once_for_all_languages() {
    let italian = "plain = { -used } { helper }\nhelper = { -deep }\n-used = a\n-deep = b\n-lost = c\ndead = { deader }\ndeader = d\n";
    let files = [("locales/fr/a.ftl", "plain = x\ndead = e"), ("locales/it/a.ftl", italian)];
    let loaded = beside_a_theme("it fr", &files, &[], false);
    let mut told = loaded.told();
    told.retain(|told| told.0 != "missing-messages");
    assert_eq!(told, ["lost", "dead", "deader"].map(|name| ("unused-message", name)));
    let helps = loaded.helps();
    assert!(helps.contains(
        &"remove it from `locales/fr`, `locales/it`, or show it in a template: `{{ t(key=\"dead\") }}`"
    ));
    assert!(helps.contains(&"remove it from `locales/it`, or name it in a message: `{ -lost }`"));
    // What a variable names could be any of them.
    let open = beside_a_theme("it fr", &files, &[], true);
    assert!(!open.told().iter().any(|told| told.0 == "unused-message"));
}

#[test]
fn a_message_of_the_sites_own_that_a_language_lacks_is_told() {
    let files = [
        ("locales/en/a.ftl", "ours = O\ntheirs = T"),
        ("locales/it/a.ftl", "ours = O { hidden }\nhidden = H"),
    ];
    let look = |shown: &[&str], others| {
        let loaded = beside_a_theme("it en fr", &files, shown, others);
        let own = loaded.diagnostics.iter().filter(|one| one.message.contains(" of the site "));
        own.filter_map(|one| one.help.clone()).collect::<Vec<_>>()
    };
    let both = ["add to a file in `locales/it`: theirs", "add to a file in `locales/fr`: ours, theirs"];
    assert_eq!(look(&["ours", "theirs"], false), both);
    assert_eq!(look(&["ours"], false), ["add to a file in `locales/fr`: ours"]);
    // What a variable names could be any of them, but for what other messages name.
    assert_eq!(look(&[], true), both);
    assert_eq!(look(&[], false), [""; 0]);
}

#[test]
fn a_variable_that_is_left_out_is_told() {
    let english = "at = On { $date }\nn = { $n ->\n    [one] One of { $city }\n   *[other] { $n } of { $city }\n}\nkind = { $n ->\n    [one] desk\n   *[other] desks\n}";
    let builtin = Builtin::new([("en", english)]);
    let told = |files: &[(&str, &str)]| {
        let loaded = load_files(&builtin, "it ar", files);
        let of = |one: &Diagnostic| format!("{}: {}", one.message, one.help.as_deref().unwrap_or_default());
        let found = loaded.diagnostics.iter().filter(|one| one.code == Code::VARIABLE_LEFT_OUT);
        found.map(of).collect::<Vec<_>>()
    };
    let none: [&str; 0] = [];
    assert_eq!(
        told(&[("locales/it/a.ftl", "at = Il")]),
        [
            "the message `at` leaves out `$date`: write `{ $date }` where it belongs, or readers do not get to know it"
        ]
    );
    // In words, in a selector alone, by way of another message, without plurals.
    for right in [
        "n = { $n ->\n    [one] Uno di { $city }\n   *[other] { $n } di { $city }\n}",
        "n = { $n ->\n    [one] Uno\n   *[other] Molti\n} di { $city }",
        "n = { $n } { of-city }\nof-city = di { $city }",
        "kind = sportello",
        // Reported as what it is: misspelled, or leading nowhere.
        "at = Il { $data }",
        "at = Il { nowhere }",
    ] {
        assert_eq!(told(&[("locales/it/a.ftl", right)]), none, "{right}");
    }
    // What the source's own text does without, or a message of the site's own has.
    let both = |italian, arabic| told(&[("locales/ar/a.ftl", arabic), ("locales/it/a.ftl", italian)]);
    assert_eq!(both("n = Di { $city }", "n = { $city }").len(), 1);
    assert_eq!(
        both("ours = Il { $day }", "ours = { $dya }"),
        ["the message `ours` leaves out `$day`: did you mean `$day` by `$dya`?"]
    );
    assert_eq!(both("ours = Il { $day }", "ours = { $day } { $other }"), none);
}

#[test]
fn a_term_that_a_translation_writes_out_is_told_where_the_language_has_it() {
    let italian = "ours = Da { -brand }\n-brand = Approdo";
    let look = |english: &str| {
        let files = [("locales/en/a.ftl", english), ("locales/it/a.ftl", italian)];
        load_files(&Builtin::default(), "it en", &files).told().iter().map(|told| told.0).collect::<Vec<_>>()
    };
    assert_eq!(look("ours = From Approdo\n-brand = Approdo"), ["term-left-out"]);
    assert_eq!(look("ours = From Approdo"), [""; 0]);
    assert_eq!(look("ours = From { -brand }\n-brand = Approdo"), [""; 0]);
}

#[test]
fn an_attribute_that_is_not_there_is_told() {
    let text = "-brand = Approdo\n    .gender = m\nplain = { -brand.gendr ->\n    [f] a\n   *[m] o\n} { -brand.gender ->\n   *[m] o\n} { results.title }";
    let loaded = italian(text);
    assert_eq!(loaded.told(), [("unknown-reference", "gendr"), ("unknown-reference", "title")]);
    assert_eq!(loaded.helps()[0], "did you mean `gender`?");
}

#[test]
fn html_in_a_message_is_told() {
    let loaded = italian("plain = Un <b>testo</b>, a < b { \"<br>\" } citt&agrave; &#xA0; A&O; R & D;");
    let found = ["<b>", "</b>", "<br>", "&agrave;", "&#xA0;"].map(|tag| ("html-in-message", tag));
    assert_eq!(loaded.told(), found);
}

#[test]
fn plural_forms_too_many_and_too_few_are_told() {
    let english = "a = { $n ->\n    [one] one\n   *[other] other\n}";
    let builtin = Builtin::new([("en", english)]);
    let told = |tag: &str, text: &str| {
        let path = format!("locales/{tag}/a.ftl");
        let loaded = load_files(&builtin, tag, &[(&path, text)]);
        loaded.diagnostics.iter().map(|d| format!("{} {}", d.code.name, d.message)).collect::<Vec<_>>()
    };
    assert_eq!(told("it", english), Vec::<String>::new());
    assert_eq!(
        told("zh-Hans", english),
        ["unknown-plural `zh-Hans` has no plural form `one`, so nobody will see this text"]
    );
    assert_eq!(
        told("ar", "a = { $n ->\n    [zero] z\n    [one] o\n    [two] t\n    [many] m\n   *[other] o\n}"),
        ["missing-plural `a` lacks the plural form `few`"]
    );
    assert_eq!(told("uk", english), ["missing-plural `a` lacks the plural form `few`, `many`"]);
    // Two exact numbers say the same as `zero` and `two`; `other` of Ukrainian is for fractions only.
    assert!(
        told("ar", "a = { $n ->\n [0] z\n [one] o\n [2] t\n [few] f\n [many] m\n *[other] o\n}").is_empty()
    );
    assert!(told("uk", "a = { $n ->\n [one] o\n [few] f\n *[many] m\n}").is_empty());
    // Nothing or something: no number is shown.
    assert!(told("ar", "a = { $n ->\n [0] nothing\n *[other] something\n}").is_empty());
}

#[test]
fn words_that_a_language_lacks_are_listed_once() {
    let builtin = Builtin::new([("en", "a = A\nb = B\nc = C\n-term = T"), ("it", "a = A")]);
    let loaded = load_files(&builtin, "it fr", &[("locales/it/a.ftl", "b = B")]);
    assert_eq!(loaded.told(), [("missing-messages", ""), ("missing-messages", "")]);
    let mut helps = loaded.helps();
    helps.sort_unstable();
    assert_eq!(helps, ["add to a file in `locales/fr`: a, b, c", "add to a file in `locales/it`: c"]);
}

#[test]
fn a_folder_that_is_no_locale_is_told() {
    let builtin = Builtin::default();
    let loaded = load_files(
        &builtin,
        "it pt-BR",
        &[
            ("locales/fr/a.ftl", "a = A"),
            ("locales/fr/b.ftl", "a = A"),
            ("locales/it.ftl", "a = A"),
            ("locales/pt_BR/a.ftl", "a = A"),
            ("locales/it/notes.txt", "{"),
            ("locales/it/deep/a.ftl", "a = A"),
        ],
    );
    assert_eq!(loaded.told().len(), 4);
    assert!(loaded.told().iter().all(|told| told.0 == "unknown-locale-folder"));
    assert!(loaded.helps().contains(&"rename it to `locales/pt-BR`"));
    assert_eq!(loaded.text(1, "a", &[]), "A");
}

#[test]
fn a_crowd_of_braces_is_a_diagnostic() {
    for text in [
        format!("a = {}", "{".repeat(20_000)),
        format!("a = {{ {}", "FOO(".repeat(20_000)),
        format!("a = {}", "{\nFOO({\n".repeat(20_000)),
        format!("a = {}", "{ $x ->\n *[a] \" { \"}\" }".repeat(20_000)),
        "{\n".repeat(20_000),
    ] {
        let loaded = italian(&text);
        assert_eq!(loaded.told()[0].0, "catalogue-limit");
    }
}

#[test]
fn as_many_braces_as_are_allowed_do_no_harm() {
    let deep = format!("plain = {} x {}", "{ $n ->\n *[a] ".repeat(200), "\n}".repeat(200));
    let nested = format!("plain = {}\"x\"{}", "{".repeat(200), "}".repeat(200));
    let calls = format!("plain = {{{}$n{}}}", "NUMBER(".repeat(199), ")".repeat(199));
    for text in [deep, nested, calls] {
        let loaded = italian(&text);
        assert!(!loaded.told().iter().any(|told| told.0 == "catalogue-limit"));
        let _ = loaded.catalogues.get(LocaleId(0)).message("plain", &[("n", Arg::Number(1))]);
    }
    // What one message opens and does not close is no matter for the next.
    let many: String = (0..1000).map(|n| format!("m{n} = {{ $a\n")).collect();
    assert!(italian(&many).told().iter().all(|told| told.0 == "catalogue-syntax"));
}

#[test]
fn a_large_or_unreadable_file_does_not_stop_the_rest() {
    let large = italian(&format!("# {}\nplain = A", "x".repeat(256 * 1024)));
    assert_eq!(large.told()[0].0, Code::CATALOGUE_LIMIT.name);
    let sources = Sources::new(vec![SourceFile::new("locales/it/a.ftl", b"plain = \xff".to_vec())]);
    let mut diagnostics = Vec::new();
    load(&sources, &Builtin::default(), &locales("it"), Wording::default(), &mut diagnostics);
    assert!(diagnostics.is_empty());
}

#[test]
fn a_chain_of_ten_thousand_references_is_no_matter() {
    let text: String = (0..10_000).map(|n| format!("m{n} = {{ m{} }}\n", n + 1)).collect();
    let loaded = italian(&format!("{text}m10000 = end"));
    assert_eq!(loaded.diagnostics, []);
}

/// The tool's own files, checked as a site's are.
#[test]
fn the_tools_own_words_are_right() {
    let embedded = Builtin::embedded();
    let tags: Vec<&str> = embedded.tags().collect();
    assert!(tags.contains(&"en") && tags.contains(&"it"));
    for tag in &tags {
        let tag = Tag::parse(tag).unwrap();
        let text = embedded.files(&tag).join("\n");
        let english = embedded.files(&Tag::parse("en").unwrap()).join("\n");
        let reference = Builtin::new([("en", english.as_str())]);
        let reference = if tag.as_str() == "en" { Builtin::default() } else { reference };
        let path = format!("locales/{tag}/approdo.ftl");
        let loaded = load_files(&reference, tag.as_str(), &[(&path, &text)]);
        assert_eq!(loaded.diagnostics, [], "{tag}");
    }
    let loaded = load_files(&embedded, "it", &[]);
    let count = |number| loaded.text(0, "desks-lead", &[("count", Arg::Number(number))]);
    assert_eq!(count(1), "1 sportello dove qualcuno ti aiuta.");
    assert_eq!(count(12), "12 sportelli dove qualcuno ti aiuta.");
}

#[test]
fn catalogues_are_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Catalogues>();
    shared::<Plurals>();
}
