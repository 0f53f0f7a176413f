//! Lists as text.

use super::rows::List;
use crate::cli::args::Form;
use crate::source::csv_field;

pub(in crate::cli) fn write(list: &List, form: Form) -> String {
    match form {
        Form::Table => table(list),
        Form::Csv => csv(list),
        Form::Json => json(list),
    }
}

/// Columns that stand below each other; empty where there are no rows.
fn table(list: &List) -> String {
    if list.rows.is_empty() {
        return String::new();
    }
    // What a title holds shall not move the cursor.
    let clean = |cell: &str| cell.replace(char::is_control, " ");
    let head = list.head.iter().map(|cell| (*cell).to_string()).collect();
    let rows = list.rows.iter().map(|row| row.iter().map(|cell| clean(cell)).collect());
    let rows: Vec<Vec<String>> = std::iter::once(head).chain(rows).collect();
    let width =
        |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|c| c.chars().count()).max();
    let widths: Vec<usize> = (0..list.head.len()).map(|column| width(column).unwrap_or(0)).collect();
    let line = |row: &Vec<String>| {
        let cells: Vec<String> =
            row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
        format!("{}\n", cells.join("  ").trim_end())
    };
    rows.iter().map(line).collect()
}

/// Comma-separated values, <https://www.rfc-editor.org/rfc/rfc4180>, with plain line ends.
fn csv(list: &List) -> String {
    let head = list.head.iter().map(|name| key(name)).collect::<Vec<_>>().join(",");
    let rows =
        list.rows.iter().map(|row| row.iter().map(|text| csv_field(text)).collect::<Vec<_>>().join(","));
    std::iter::once(head).chain(rows).map(|line| line + "\n").collect()
}

/// One object a line, as findings are.
fn json(list: &List) -> String {
    let line = |row: &Vec<String>| {
        let pairs = list.head.iter().zip(row).map(|(name, cell)| {
            format!("{}:{}", serde_json::Value::from(key(name)), serde_json::Value::from(cell.as_str()))
        });
        format!("{{{}}}\n", pairs.collect::<Vec<_>>().join(","))
    };
    list.rows.iter().map(line).collect()
}

/// The name of a column for programs.
fn key(name: &str) -> String {
    name.replace(' ', "_")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list() -> List {
        let row = |title: &str, path: &str| vec![title.to_string(), path.to_string()];
        List {
            head: &["readers see", "path"],
            rows: vec![row("è, \"qui\"\u{1b}[2J", "a.md"), row("x", "b.md")],
        }
    }

    #[test]
    fn a_table_lines_up_and_cannot_clear_the_screen() {
        let text = write(&list(), Form::Table);
        assert_eq!(text, "readers see   path\nè, \"qui\" [2J  a.md\nx             b.md\n");
    }

    #[test]
    fn commas_and_quotes_survive_in_csv() {
        let text = write(&list(), Form::Csv);
        assert_eq!(text, "readers_see,path\n\"è, \"\"qui\"\"\u{1b}[2J\",a.md\nx,b.md\n");
    }

    #[test]
    fn json_has_an_object_for_each_row() {
        let text = write(&list(), Form::Json);
        let rows: Vec<serde_json::Value> =
            text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(rows[0]["readers_see"], "è, \"qui\"\u{1b}[2J");
        assert_eq!((rows.len(), &rows[1]["path"]), (2, &serde_json::Value::from("b.md")));
    }

    #[test]
    fn an_empty_list_has_a_head_for_programs_only() {
        let empty = List { head: &["a"], rows: Vec::new() };
        assert_eq!((write(&empty, Form::Table).as_str(), write(&empty, Form::Csv).as_str()), ("", "a\n"));
        assert_eq!(write(&empty, Form::Json), "");
    }
}
