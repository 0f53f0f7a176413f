//! Texts as YAML.

/// A text as a YAML scalar: bare where it is plain words, else in double quotes.
pub fn scalar(text: &str) -> String {
    let words = ["true", "false", "yes", "no", "on", "off", "null"];
    let plain = text.starts_with(char::is_alphabetic)
        && !text.ends_with(' ')
        && text.chars().all(|c| c.is_alphanumeric() || " -_.'/()".contains(c))
        && !words.contains(&text.to_lowercase().as_str());
    if plain { text.to_string() } else { quoted(text) }
}

/// A text in double quotes. A JSON string is one of YAML, but for control characters that YAML wants escaped.
pub fn quoted(text: &str) -> String {
    let json = serde_json::Value::from(text).to_string();
    let mut quoted = String::with_capacity(json.len());
    for c in json.chars() {
        match c {
            c if c.is_control() => quoted.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => quoted.push(c),
        }
    }
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{FileId, yaml};

    #[test]
    fn a_text_comes_back_as_it_was() {
        for text in [
            "Parma",
            "L'arrivo (prova)",
            "a: b",
            "# no",
            "no",
            "2026-01-01",
            "{x}",
            "- x",
            "è «qui»",
            "a\"b\\c",
            "\u{7f}\u{85}\t\n",
            "مرحبا",
            " x ",
            "x ",
            "'",
            "x #y",
            "naïve: {{title}}",
            "🙂",
            "@",
            "",
        ] {
            let written = format!("a: {}\nb: [{}, z]\n", scalar(text), scalar(text));
            let mut found = Vec::new();
            let node = yaml::parse(FileId(0), &written, &mut found).unwrap();
            assert_eq!(found, [], "{written}");
            let yaml::NodeKind::Mapping(entries) = node.kind else { panic!("{written}") };
            assert_eq!(entries[0].1.text(), Some(text), "{written}");
            let yaml::NodeKind::Sequence(items) = &entries[1].1.kind else { panic!("{written}") };
            assert_eq!((items.len(), items[0].text()), (2, Some(text)), "{written}");
        }
        assert_eq!(scalar("Reggio Emilia"), "Reggio Emilia");
        assert_eq!(scalar("no"), "\"no\"");
    }
}
