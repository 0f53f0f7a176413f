//! Files that come from outside: what is no delivery, what wants to do harm, and what tools make of ours.

use approdo::translate::exchange::package::{Delivery, Key, Progress, read};
use approdo::translate::exchange::tags::Token;

fn xliff(unit: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?>\n<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"it\" trgLang=\"fr\">\n<file id=\"f1\" original=\"content/a.md\">\n{unit}\n</file></xliff>"
    )
}

fn old(unit: &str) -> String {
    format!(
        "<xliff version=\"1.2\"><file original=\"content/a.md\" target-language=\"fr\"><body>{unit}</body></file></xliff>"
    )
}

fn targets(text: &str) -> Vec<Option<Vec<Token>>> {
    read(text).unwrap().segments.into_iter().map(|one| one.target).collect()
}

fn text(words: &str) -> Token {
    Token::Text(words.to_string())
}

#[test]
fn a_hostile_file_is_refused() {
    let entity = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>";
    let unit = "<unit id=\"lead.1.0123abcd\"><segment><target>&b;</target></segment></unit>";
    let deep = xliff(&format!("{}{}", "<group id=\"g\">".repeat(100), "</group>".repeat(100)));
    for (file, why) in [
        (format!("{entity}{}", xliff(unit)), "document type"),
        (xliff(unit), "no entity `&b;`"),
        (deep, "within each other"),
        (xliff("<unit id=\"lead.1.0123abcd\"><segment>"), ""),
        (xliff("<unit id=\"other\"/>"), "not one that was sent"),
        ("<html><body/></html>".to_string(), "no XLIFF"),
        ("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\">".to_string(), "too early"),
        ("just words".to_string(), "no CSV"),
        ("id,target\n\"x".to_string(), "not closed"),
        ("id,target\nx,y\n".to_string(), "not one that was sent"),
        (
            "msgid \"\"\nmsgstr \"\"\n\nmsgctxt \"x\"\nmsgid \"a\"\nmsgstr \"b\"\n".to_string(),
            "not one that was sent",
        ),
        ("msgid \"a\nmsgstr \"\"\n".to_string(), "does not end with a quote"),
        ("# x\nhello\n".to_string(), "none of a PO file"),
    ] {
        let error = read(&file).unwrap_err();
        assert!(error.message.contains(why), "{error} {file}");
    }
}

#[test]
fn what_tools_do_to_xliff_is_understood() {
    // Split into two segments, with what stands between them; a candidate from a memory; marks; codes in two parts.
    let split = "<unit id=\"lead.1.0123abcd\" xmlns:mtc=\"urn:oasis:names:tc:xliff:matches:2.0\"><mtc:matches><mtc:match ref=\"#s1\"><source>x</source><target>no</target></mtc:match></mtc:matches><notes><note>hm</note></notes><segment id=\"s1\" state=\"translated\"><source>A.</source><target>Un &amp; <mrk id=\"m1\" type=\"term\">deux</mrk>.</target></segment><ignorable><source> </source></ignorable><segment id=\"s2\" state=\"translated\"><source>B</source><target><sc id=\"1\"/>B<ec startRef=\"1\"/><![CDATA[<&]]><cp hex=\"0041\"/>&#x42;</target></segment></unit>";
    let expected =
        vec![text("Un & deux. "), Token::Open("1".into()), text("B"), Token::Close("1".into()), text("<&AB")];
    assert_eq!(targets(&xliff(split)), [Some(expected)]);
    let half = split.replace("<target><sc", "<x><sc").replace("&#x42;</target>", "&#x42;</x>");
    assert_eq!(targets(&xliff(&half)), [None]);
    let old_codes = "<trans-unit id=\"lead.1.0123abcd\"><source>x</source><target state=\"needs-adaptation\">a <bpt id=\"1\">[</bpt>b<ept id=\"1\">]</ept> <x id=\"2\"/><g id=\"9\" ctype=\"bold\">c</g></target><alt-trans><target>no</target></alt-trans></trans-unit>";
    let delivery = read(&old(old_codes)).unwrap();
    assert_eq!(delivery.segments[0].progress, Progress::Open);
    let expected = vec![
        text("a "),
        Token::Open("1".into()),
        text("b"),
        Token::Close("1".into()),
        text(" "),
        Token::Alone("2".into()),
        Token::Open("b".into()),
        text("c"),
        Token::Close("b".into()),
    ];
    assert_eq!(delivery.segments[0].target, Some(expected));
    let approved = old_codes
        .replace("<trans-unit", "<trans-unit approved=\"yes\"")
        .replace(" state=\"needs-adaptation\"", "");
    assert_eq!(read(&old(&approved)).unwrap().segments[0].progress, Progress::Done);
}

#[test]
fn what_tools_do_to_po_and_csv_is_understood() {
    let key = "content/a.md#lead/1@0123abcd";
    let po = format!(
        "\u{feff}# Comment\r\nmsgid \"\"\r\nmsgstr \"\"\r\n\"Language: zh_Hans\\n\"\r\n\r\n#, fuzzy, no-wrap\r\n#| msgid \"x\"\r\nmsgctxt \"\"\r\n\"{key}\"\r\nmsgid \"a\"\r\nmsgstr \"\"\r\n\"b \\\"\"\r\n\"c\\\\\\n\"\r\n#~ msgid \"gone\"\r\n#~ msgstr \"x\"\r\nmsgctxt \"{key}\"\nmsgid \"a\"\nmsgstr \"\"\n"
    );
    let Delivery { target, segments } = read(&po).unwrap();
    assert_eq!(target.as_deref(), Some("zh-Hans"));
    assert_eq!(segments.len(), 2);
    assert_eq!(
        (segments[0].progress, segments[0].target.clone()),
        (Progress::Unsure, Some(vec![text("b \"c\\\n")]))
    );
    assert_eq!((segments[1].progress, segments[1].target.clone()), (Progress::Done, None));
    // As a spreadsheet of many countries saves it.
    let csv = format!("\u{feff}Source;ID;Target\r\n\"a;\r\nb\";{key};\"x \"\"y\"\"\r\nz\"\r\n;;\r\nq;{key};");
    let segments = read(&csv).unwrap().segments;
    assert_eq!(segments[0].target, Some(vec![text("x \"y\"\r\nz")]));
    assert_eq!((segments[0].line, segments[1].line), (2, 6));
    assert_eq!(segments[1].target, None);
}

#[test]
fn the_name_of_a_segment_survives_every_format() {
    for unit in
        ["lead", "permit-card.name", "città", "a b", "x#y/z@w", "front-matter.deadlines.1.from", "-brand"]
    {
        for part in ["1", "title", "value:one", "attribute-title"] {
            let key = Key {
                path: "content/a.md".into(),
                unit: unit.into(),
                part: part.into(),
                hash: "0123abcd".into(),
            };
            assert_eq!(Key::of_whole(&key.whole()).as_ref(), Some(&key));
            assert_eq!(Key::of_token(&key.path, &key.token()).as_ref(), Some(&key), "{}", key.token());
        }
    }
    for wrong in ["", "a", "a#b", "a#b/1", "a#b/1@", "a#b/1@0123456", "a#b/1@0123456g", "#b/1@01234567"] {
        assert_eq!(Key::of_whole(wrong), None, "{wrong}");
    }
}
