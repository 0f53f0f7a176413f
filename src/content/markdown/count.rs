//! How long a text is.

use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd};

use super::options;

/// How many words somebody wrote in a Markdown text: addresses that stand for a title are none. Each sign of a script that does not part words counts as one.
pub fn words(markdown: &str) -> usize {
    let mut text = String::new();
    let mut is_address = false;
    for event in Parser::new_ext(markdown, options()) {
        match event {
            Event::Start(Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. }) => {
                is_address = true
            }
            Event::End(TagEnd::Link) => is_address = false,
            Event::Text(_) if is_address => {}
            Event::Text(piece) | Event::Code(piece) => text.push_str(&piece),
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Link { .. })
            | Event::End(TagEnd::Emphasis | TagEnd::Strong) => {}
            _ => text.push(' '),
        }
    }
    let mut count = 0;
    let mut within = false;
    for letter in text.chars() {
        let alone =
            matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}');
        let is_part = letter.is_alphanumeric() || (within && matches!(letter, '\'' | '’' | '-' | '\u{200c}'));
        count += usize::from(alone || (is_part && !within));
        within = is_part && !alone;
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_as_readers_see_them() {
        assert_eq!(words(""), 0);
        assert_eq!(
            words("## Cosa serve {#needed}\n\nIl [codice **fis**cale](guide:tax-code) dell'ufficio.\n"),
            6
        );
        assert_eq!(words("| a | b |\n|---|---|\n| c | d e |\n"), 5);
        assert_eq!(words("Costa <fee:permit-card>, scrivi a <a@example.org>.\n"), 3);
        assert_eq!(words("بطاقة الصحّة"), 2);
        assert_eq!(words("税号 (codice fiscale)。"), 4);
    }
}
