//! Files as values: what was read, where in it a word stands, and YAML with every span kept.

mod file;
pub mod front_matter;
mod nfc;
pub mod scan;
pub mod yaml;

pub use file::{FileId, Located, Position, SourceFile, Sources, Span};
pub use nfc::nfc;

/// A field of comma-separated values, in quotes where it needs them, <https://www.rfc-editor.org/rfc/rfc4180>.
pub fn csv_field(text: &str) -> String {
    match text.contains([',', '"', '\n', '\r']) {
        true => format!("\"{}\"", text.replace('"', "\"\"")),
        false => text.to_string(),
    }
}

/// The same for a file that people open: what a spreadsheet would take for a formula gets an apostrophe,
/// <https://owasp.org/www-community/attacks/CSV_Injection>.
pub fn spreadsheet_field(text: &str) -> String {
    match text.starts_with(['=', '+', '-', '@']) {
        true => csv_field(&format!("'{text}")),
        false => csv_field(text),
    }
}

/// How the lines of a text end, for lines that are added to it.
pub fn line_end(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

#[cfg(test)]
mod tests {
    use super::spreadsheet_field;

    #[test]
    fn a_field_that_holds_a_comma_or_a_formula_is_safe() {
        assert_eq!(spreadsheet_field("037006"), "037006");
        assert_eq!(spreadsheet_field("a, \"b\""), "\"a, \"\"b\"\"\"");
        assert_eq!(spreadsheet_field("=1+1"), "'=1+1");
    }
}
