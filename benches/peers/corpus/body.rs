//! The text of a guide: about 420 words, the same headings in every locale.

use std::fmt::Write;

use super::guide::Guide;
use super::{CITIES, Corpus};
use crate::random::Random;
use crate::words::Words;

/// How a site writes what is not plain Markdown.
pub(super) trait Dialect {
    /// Whether headings carry their ids in this locale.
    fn heading_ids(&self, locale: usize) -> bool;
    /// The destination of a link to a guide.
    fn guide(&self, city: Option<&str>, id: &str) -> String;
    /// The destination of a link to a desk.
    fn desk(&self, city: &str, id: &str) -> String;
    /// Where the amount of a fee is to stand.
    fn fee(&self, id: &str) -> String;
}

/// Draws sentences and fills them in.
struct Prose<'a> {
    words: &'a Words,
    random: Random,
    city: &'a str,
    /// Sentences that were not used yet.
    deck: Vec<&'static str>,
    out: String,
}

impl Prose<'_> {
    /// A sentence that the guide does not have yet, as long as there are any.
    fn sentence(&mut self) -> String {
        if self.deck.is_empty() {
            self.deck = self.words.section("sentences").iter().map(|(_, text)| *text).collect();
        }
        let text = self.deck.swap_remove(self.random.below(self.deck.len()));
        self.complete(text)
    }

    fn complete(&mut self, text: &str) -> String {
        let document = self.random.pick(self.words.section("documents")).1;
        let office = self.random.pick(self.words.section("offices")).1;
        let when = self.random.pick(self.words.section("when")).1;
        let number = 100 + self.random.below(900);
        text.replace("{city}", self.city)
            .replace("{doc}", document)
            .replace("{office}", office)
            .replace("{when}", when)
            .replace("{n}", &number.to_string())
    }

    fn paragraph(&mut self, sentences: usize) {
        let text: Vec<String> = (0..sentences).map(|_| self.sentence()).collect();
        self.line(&text.join(" "));
        self.line("");
    }

    fn line(&mut self, text: &str) {
        self.out.push_str(text);
        self.out.push('\n');
    }
}

/// The body of a guide in a locale.
pub(super) fn guide(corpus: &Corpus, guide: &Guide, locale: usize, dialect: &dyn Dialect) -> String {
    let words = &corpus.words[locale];
    let city_number = guide.city.map_or(0, |city| city as u64 + 1);
    let mut prose = Prose {
        words,
        random: Random::new(&[4, city_number, guide.number as u64]),
        city: CITIES[guide.city.unwrap_or(guide.number % CITIES.len())].name,
        deck: Vec::new(),
        out: String::new(),
    };
    // One section more or less: the same one in every locale.
    let conditions = guide.number.is_multiple_of(2);
    let heading = |prose: &mut Prose, level: &str, id: &str| {
        let mut text = format!("{level} {}", words.get("headings", id));
        if dialect.heading_ids(locale) {
            let _ = write!(text, " {{#{id}}}");
        }
        prose.line(&text);
        prose.line("");
    };

    heading(&mut prose, "##", "who");
    prose.paragraph(3);
    let note = prose.sentence();
    prose.line(&format!("> [!NOTE]\n> {note}\n"));
    heading(&mut prose, "##", "how");
    for (index, (_, step)) in words.section("steps").iter().take(6).enumerate() {
        let step = prose.complete(step);
        prose.line(&format!("{}. {step}", index + 1));
    }
    prose.line("");
    heading(&mut prose, "###", "before");
    prose.paragraph(1);
    heading(&mut prose, "###", "after");
    prose.paragraph(2);
    heading(&mut prose, "##", "needed");
    for place in &guide.needed {
        let (_, name) = words.section("documents")[*place];
        prose.line(&format!("- **{name}**"));
    }
    prose.line("");
    prose.paragraph(1);
    heading(&mut prose, "##", "times");
    prose.paragraph(2);
    heading(&mut prose, "##", "cost");
    table(&mut prose, guide, dialect);
    prose.paragraph(1);
    heading(&mut prose, "##", "access");
    prose.paragraph(1);
    for (city, number) in &guide.desks {
        let desk = &corpus.desks_of(*city)[number - 1];
        let name =
            words.ui("desk-name").replace("{n}", &number.to_string()).replace("{city}", CITIES[*city].name);
        prose.line(&format!("- [{name}]({})", dialect.desk(CITIES[*city].id, &desk.id)));
    }
    prose.line("");
    heading(&mut prose, "##", "more");
    prose.paragraph(1);
    for (city, id) in &guide.links {
        let number: usize = id.rsplit('-').next().and_then(|digits| digits.parse().ok()).unwrap_or(0);
        let subjects = words.section("subjects");
        let destination = dialect.guide(city.map(|city| CITIES[city].id), id);
        prose.line(&format!("- [{}]({destination})", subjects[number % subjects.len()].1));
    }
    prose.line("");
    if conditions {
        heading(&mut prose, "##", "conditions");
        prose.paragraph(2);
    }
    prose.out
}

fn table(prose: &mut Prose, guide: &Guide, dialect: &dyn Dialect) {
    let header: Vec<&str> = prose.words.ui("table").split('|').collect();
    prose.line(&format!("| {} |", header.join(" | ")));
    prose.line("| --- | ---: | --- |");
    for place in &guide.fees {
        let (id, name) = prose.words.section("fees")[*place];
        let when = prose.random.pick(prose.words.section("when")).1;
        prose.line(&format!("| {name} | {} | {when} |", dialect.fee(id)));
    }
    prose.line("");
}

/// The introduction of a city in a locale: two paragraphs.
pub(super) fn city(corpus: &Corpus, city: usize, locale: usize) -> String {
    let mut prose = Prose {
        words: &corpus.words[locale],
        random: Random::new(&[5, city as u64]),
        city: CITIES[city].name,
        deck: Vec::new(),
        out: String::new(),
    };
    prose.paragraph(3);
    prose.paragraph(3);
    prose.out
}
