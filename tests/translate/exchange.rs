//! What goes to translators comes back, and nothing else changes.

use std::collections::BTreeMap;
use std::fs;

use approdo::source::{FileId, front_matter};
use approdo::translate::exchange::blocks::{Block, blocks};
use approdo::translate::exchange::phrase::{Phrase, Piece};
use approdo::translate::exchange::put::{changed, put};
use approdo::translate::exchange::tags;
use approdo::translate::exchange::yaml::{self, Value, Wanted};

use crate::support::repository;

/// All Markdown files of the demo.
fn texts() -> Vec<(String, String)> {
    let files = walkdir::WalkDir::new(repository().join("content")).sort_by_file_name();
    let files = files.into_iter().map(|entry| entry.unwrap().into_path());
    let texts = files.filter(|path| path.extension().is_some_and(|ending| ending == "md"));
    texts.map(|path| (path.display().to_string(), fs::read_to_string(path).unwrap())).collect()
}

fn words(phrase: &Phrase, change: impl Fn(&str) -> String) -> Phrase {
    let mut new = phrase.clone();
    for piece in &mut new.pieces {
        if let Piece::Text(text) = piece {
            *text = change(text);
        }
    }
    new
}

fn all(blocks: &[Block], change: impl Fn(&str) -> String) -> BTreeMap<usize, Phrase> {
    blocks.iter().enumerate().map(|(at, block)| (at, words(&block.phrase, &change))).collect()
}

#[test]
fn a_text_that_says_the_same_keeps_every_byte() {
    for (path, text) in texts() {
        let body = front_matter::split(FileId(0), &text, &mut Vec::new()).unwrap().body;
        let own = blocks(&text, body.clone());
        assert_eq!(put(&text, body, &own, &all(&own, str::to_string)), Ok(vec![]), "{path}");
    }
}

#[test]
fn a_text_that_is_translated_and_translated_back_is_the_same() {
    let mut count = 0;
    for (path, text) in texts() {
        let body = front_matter::split(FileId(0), &text, &mut Vec::new()).unwrap().body;
        let own = blocks(&text, body.clone());
        let there = put(&text, body.clone(), &own, &all(&own, |text| text.replace('e', "ж[x]_*&lt;")));
        let there = changed(&text, &there.unwrap_or_else(|at| panic!("{path}: {:?}", own[at])));
        let end = body.start..there.len();
        let theirs = blocks(&there, end.clone());
        assert_eq!(own.len(), theirs.len(), "{path}");
        let wanted = own.iter().enumerate().map(|(at, block)| (at, block.phrase.clone())).collect();
        let back = put(&there, end, &theirs, &wanted);
        let back = changed(&there, &back.unwrap_or_else(|at| panic!("{path}: {:?}", own[at])));
        assert_eq!(back, text, "{path}");
        count += own.len();
    }
    assert!(count > 3000, "{count}");
}

#[test]
fn what_is_no_word_is_a_code() {
    let text = "Il [rinnovo **qui**](guide:x#y) costa <fee:a>, `a<b` [vedi][1] \\<3\\> &amp; più[^n].  \nPoi ~~no~~\\\n\u{20}  sì ![](a.png) <bdi>x</bdi>\nfine *\\*a*.\n\n[1]: https://example.org \"T\"\n[^n]: Nota.\n";
    let own = blocks(text, 0..text.len());
    let shown: Vec<String> = own.iter().map(|block| tags::write(&block.phrase, &block.phrase)).collect();
    assert_eq!(
        shown,
        [
            "Il <1>rinnovo <b>qui</b></1> costa <2/>, <3/> <4>vedi</4> \\<3> & più<5/>.<l/>Poi <s>no</s><l/>sì <6></6> <7/>x<8/> fine <i>*a</i>.",
            "Nota."
        ]
    );
    for block in &own {
        let tokens = tags::read(&tags::write(&block.phrase, &block.phrase));
        let read = tags::phrase(&tokens, &block.phrase, None).unwrap();
        assert!(read.says(&block.phrase));
        assert_eq!(tags::missing(&read, &block.phrase, None), None);
    }
}

fn set(text: &str, wanted: &[(usize, &str, &str)]) -> Option<String> {
    let wanted: Vec<Wanted> = wanted
        .iter()
        .map(|(mapping, key, value)| Wanted {
            mapping: *mapping,
            key: (*key).to_string(),
            value: Value::Text((*value).to_string()),
        })
        .collect();
    yaml::set(text, 0..text.len(), &wanted).ok().map(|changes| changed(text, &changes))
}

#[test]
fn a_text_by_locale_gets_one_more_locale_and_nothing_else_changes() {
    for (old, at, new) in [
        (
            "a:\n  it: Uno  # one\n  en: One # two\n\nb: c\n",
            5,
            "a:\n  it: Uno  # one\n  en: One # two\n  fr: Un, deux\n\nb: c\n",
        ),
        ("a: {it: Uno, en: \"One\" }\n", 3, "a: {it: Uno, en: \"One\", fr: \"Un, deux\" }\n"),
        (
            "- it: Uno\n  en: |\n    One\n    two\n\n- x\n",
            2,
            "- it: Uno\n  en: |\n    One\n    two\n  fr: Un, deux\n\n- x\n",
        ),
        ("a:\r\n  it: Uno\r\n", 6, "a:\r\n  it: Uno\r\n  fr: Un, deux\r\n"),
        ("a:\n  it: Uno", 5, "a:\n  it: Uno\n  fr: Un, deux"),
        ("a: {it: Uno, fr: x, en: One}\n", 3, "a: {it: Uno, fr: \"Un, deux\", en: One}\n"),
        ("a:\n  fr: 'l''a'  # c\n  it: Uno\n", 5, "a:\n  fr: \"Un, deux\"  # c\n  it: Uno\n"),
        (
            "a:\n  it: Uno\n  fr: >-\n    x\n    y\n  en: z\n",
            5,
            "a:\n  it: Uno\n  fr: >-\n    Un, deux\n  en: z\n",
        ),
    ] {
        assert_eq!(set(old, &[(at, "fr", "Un, deux")]).as_deref(), Some(new), "{old}");
    }
    for words in ["no", "12", "a: b", "# x", "«x» y", "'x'", "a\nb", "\"", "- x", "عربي: نص"] {
        let new = set("a:\n  it: Uno\nb: {it: Due}\n", &[(5, "fr", words), (16, "fr", words)]).unwrap();
        assert!(new.starts_with("a:\n  it: Uno\n  fr: ") && new.contains("\nb: {it: Due, fr: "), "{new}");
    }
}

/// Random numbers that are the same in every run (Numerical Recipes' generator of 64 bits).
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most
    }
}

/// Pieces that mean something to Markdown, thrown together.
const PIECES: [&str; 48] = [
    "\n",
    "\n\n",
    "\n\n",
    "> ",
    "- ",
    "* ",
    "1. ",
    "  ",
    "    ",
    "# ",
    "## ",
    "| a | b |\n|---|:-:|\n| c | ",
    " | ",
    "**",
    "*",
    "_",
    "~~",
    "`",
    "[",
    "](guide:x)",
    "](guide:x \"t\")",
    "[^n]",
    "\n[^n]: ",
    "<fee:a>",
    "<https://e.it>",
    "![",
    "<br>",
    "<span lang=\"it\">",
    "</span>",
    "\\",
    "\\\n",
    "  \n",
    "&amp;",
    "&",
    "<",
    ": ",
    "\n: ",
    "- [ ] ",
    " {#id}",
    "{",
    "città",
    "عربي",
    "零",
    "word ",
    "two words",
    "!",
    "```\n",
    "a",
];

#[test]
fn whatever_is_written_is_taken_apart_and_put_together_again() {
    let mut translated = 0;
    for seed in 0..4000 {
        let mut dice = Dice(seed);
        let count = 3 + dice.below(30);
        let text: String = (0..count).map(|_| PIECES[dice.below(PIECES.len())]).collect();
        let own = blocks(&text, 0..text.len());
        let mut end = 0;
        for block in &own {
            assert!(block.range.start >= end && text.get(block.range.clone()).is_some(), "{text:?}");
            end = block.range.end;
            let shown = tags::write(&block.phrase, &block.phrase);
            let read = tags::phrase(&tags::read(&shown), &block.phrase, None).unwrap();
            assert!(read.says(&block.phrase), "{text:?}: {shown:?}");
        }
        let wanted =
            all(&own, |words| words.chars().map(|c| if c.is_alphabetic() { 'x' } else { c }).collect());
        let Ok(changes) = put(&text, 0..text.len(), &own, &wanted) else { continue };
        let there = changed(&text, &changes);
        let theirs = blocks(&there, 0..there.len());
        assert_eq!(own.len(), theirs.len(), "{text:?}");
        for (at, block) in theirs.iter().enumerate() {
            assert!(block.phrase.says(&wanted[&at]), "{text:?} {there:?}");
        }
        // What stands between blocks is as it was.
        let between = |text: &str, blocks: &[Block]| -> String {
            let ends = std::iter::once(0).chain(blocks.iter().map(|block| block.range.end));
            let starts = blocks.iter().map(|block| block.range.start).chain([text.len()]);
            ends.zip(starts).map(|(end, start)| format!("{}|", &text[end..start])).collect()
        };
        assert_eq!(between(&text, &own), between(&there, &theirs), "{text:?}");
        translated += 1;
    }
    assert!(translated > 3000, "{translated}");
}
