//! The state of the translations as text.

use std::fmt::Write as _;

use jiff::civil::Date;

use crate::config::Config;
use crate::locale::LocaleId;
use crate::translate::{Row, Tally, by_city, by_kind, by_locale, total};

/// As many texts are listed although nobody asked for certain ones.
pub(super) const FEW: usize = 40;

/// What is written.
#[derive(Clone, Copy)]
pub(super) struct Page<'p> {
    pub(super) config: &'p Config,
    pub(super) rows: &'p [Row],
    pub(super) today: Date,
}

/// A table: what it is about, its head, its rows.
struct Table {
    title: &'static str,
    head: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Page<'_> {
    fn tag(&self, locale: LocaleId) -> &str {
        self.config.locale(locale).tag.as_str()
    }

    /// Sums by one thing, and together.
    fn sums<K>(
        &self,
        title: &'static str,
        of: &str,
        sums: impl IntoIterator<Item = (K, Tally)>,
        name: impl Fn(&K) -> String,
    ) -> Table {
        let all = total(self.rows);
        let states = all.states().map(|(word, _)| word.to_string());
        let head = [of, "texts", "translated", "up to date"].map(str::to_string).into_iter().chain(states);
        let head = head.chain(["words to translate", "words to check"].map(str::to_string)).collect();
        let row = |name: String, tally: &Tally| {
            let states = tally.states().map(|(_, count)| count.to_string());
            let start = [name, tally.texts.to_string()].into_iter();
            let start = start.chain([tally.translated(), tally.coverage()].map(|share| format!("{share} %")));
            start.chain(states).chain([tally.open.to_string(), tally.unsure.to_string()]).collect()
        };
        let mut rows: Vec<Vec<String>> =
            sums.into_iter().map(|(key, tally)| row(name(&key), &tally)).collect();
        if rows.len() > 1 {
            rows.push(row("all".to_string(), &all));
        }
        Table { title, head, rows }
    }

    fn tables(&self) -> [Table; 3] {
        [
            self.sums("By language", "language", by_locale(self.rows), |locale| {
                self.tag(*locale).to_string()
            }),
            self.sums("By kind of text", "kind", by_kind(self.rows), |kind| kind.as_str().to_string()),
            self.sums("By city", "city", by_city(self.rows), |city| city.unwrap_or("(no city)").to_string()),
        ]
    }

    /// Texts one by one; with `open`, those alone that need work.
    fn texts(&self, open: bool) -> Table {
        let rows = self.rows.iter().filter(|row| !open || !row.is_done());
        let row = |row: &Row| {
            let todo = [row.open, row.unsure].map(|words| words.to_string());
            let named = [self.tag(row.locale), row.about.kind.as_str(), &row.about.name, row.state()];
            let named = named.map(str::to_string).into_iter();
            named.chain(todo).chain([row.changed.join(" ")]).collect()
        };
        let head = ["language", "kind", "text", "state", "words to translate", "words to check", "changed"];
        let title = if open { "Texts that need work" } else { "Texts" };
        Table { title, head: head.map(str::to_string).to_vec(), rows: rows.map(row).collect() }
    }

    /// Columns for people.
    pub(super) fn table(self, with_texts: bool, open: bool) -> String {
        let mut text = String::new();
        let mut tables: Vec<Table> = self.tables().into();
        if with_texts {
            tables.push(self.texts(open));
        }
        for table in tables.iter().filter(|table| !table.rows.is_empty()) {
            if !text.is_empty() {
                text.push('\n');
            }
            let _ = writeln!(text, "{}", table.title);
            columns(table, &mut text);
        }
        if !with_texts {
            text.push_str("\nThe texts themselves: --locale, --city, --kind or --state, or --format csv.\n");
        }
        text
    }

    /// A page of its own, for whoever has no command line.
    pub(super) fn html(self) -> String {
        let mut page = format!(
            "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>Translation status</title>\n<style>\nbody {{ font-family: sans-serif; margin: 1rem }}\ntable {{ border-collapse: collapse; margin-block: 1rem }}\ncaption {{ font-weight: bold; text-align: start }}\nth, td {{ border: 1px solid #767676; padding: .25rem .5rem; text-align: start }}\n</style>\n</head>\n<body>\n<h1>Translation status</h1>\n<p>As of {}</p>\n",
            self.today
        );
        for table in self.tables().iter().chain([&self.texts(true)]).filter(|table| !table.rows.is_empty()) {
            let _ = write!(page, "<table>\n<caption>{}</caption>\n<thead>\n<tr>", table.title);
            for cell in &table.head {
                let _ = write!(page, "<th scope=\"col\">{}</th>", escaped(cell));
            }
            page.push_str("</tr>\n</thead>\n<tbody>\n");
            for row in &table.rows {
                page.push_str("<tr>");
                for cell in row {
                    let _ = write!(page, "<td>{}</td>", escaped(cell));
                }
                page.push_str("</tr>\n");
            }
            page.push_str("</tbody>\n</table>\n");
        }
        page.push_str("</body>\n</html>\n");
        page
    }
}

/// Columns below each other, numbers to the end of theirs.
fn columns(table: &Table, text: &mut String) {
    // What a name holds shall not move the cursor.
    let clean = |cell: &String| cell.replace(char::is_control, " ");
    let rows = std::iter::once(&table.head).chain(&table.rows);
    let rows: Vec<Vec<String>> = rows.map(|row| row.iter().map(clean).collect()).collect();
    let width =
        |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max();
    let widths: Vec<usize> = (0..table.head.len()).map(|column| width(column).unwrap_or(0)).collect();
    let is_number = |column: usize| {
        let cells = rows.iter().skip(1).filter_map(|row| row.get(column));
        cells.clone().all(|cell| cell.starts_with(|c: char| c.is_ascii_digit()))
    };
    let numbers: Vec<bool> = (0..table.head.len()).map(is_number).collect();
    for row in &rows {
        let cells = row.iter().zip(&widths).zip(&numbers).map(|((cell, width), number)| match number {
            true => format!("{cell:>width$}"),
            false => format!("{cell:<width$}"),
        });
        let _ = writeln!(text, "{}", cells.collect::<Vec<_>>().join("  ").trim_end());
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
