//! The one table of codes. A code never changes its meaning; a rule that goes leaves its number unused.
//! The doc comment of a code is what `approdo explain CODE` prints.

use super::Severity;

/// A rule that a diagnostic stands for.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Code {
    /// The stable number: a letter for the room, three digits.
    pub id: &'static str,
    /// The name, in lower case with hyphens.
    pub name: &'static str,
    /// The usual severity.
    pub severity: Severity,
    /// What the rule is for and how to mend a finding.
    pub explanation: &'static str,
}

/// Finds a code by its number or its name, in any case.
pub fn find(wanted: &str) -> Option<&'static Code> {
    TABLE
        .iter()
        .copied()
        .find(|code| code.id.eq_ignore_ascii_case(wanted) || code.name.eq_ignore_ascii_case(wanted))
}

macro_rules! codes {
    ($( $(#[doc = $doc:literal])+ $constant:ident = $id:literal $name:literal $severity:ident; )+) => {
        impl Code {
            $(
                $(#[doc = $doc])+
                pub const $constant: &'static Code = &Code {
                    id: $id,
                    name: $name,
                    severity: Severity::$severity,
                    explanation: concat!($($doc, "\n"),+),
                };
            )+
        }

        /// All codes, in the order of their numbers.
        pub const TABLE: &[&Code] = &[$(Code::$constant),+];
    };
}

codes! {
    // S: files and folders.

    /// A file is not UTF-8.
    ///
    /// Save it as UTF-8 in your editor ("Save with encoding"). Nothing in the file was read.
    NOT_UTF8 = "S001" "not-utf8" Error;
    /// A file or folder is a symbolic link.
    ///
    /// A link may lead out of the site, and looks different on another machine. Put a copy in its place.
    /// What it leads to was not read.
    SYMLINK = "S002" "symlink" Error;
    /// The name of a file or folder is not UTF-8, or holds a backslash or a control character.
    ///
    /// Such a name cannot be a web address, and not every system can read it. Rename it; nothing in it was read.
    FILE_NAME = "S003" "file-name" Error;
    /// Two files have the same name on some systems.
    ///
    /// Their names differ only in capital letters, or one writes an accented letter as one character and the
    /// other as two. On Windows and macOS one would overwrite the other. Rename or remove one.
    FILE_TWINS = "S004" "file-twins" Error;
    /// A text file is larger than 1 MiB.
    ///
    /// Texts of that size are mostly there by mistake, and slow down every build. Split it; what is only to be
    /// downloaded belongs in `static/`, which has no limit. Nothing in the file was read.
    FILE_TOO_LARGE = "S005" "file-too-large" Error;
    /// Something is neither a file nor a folder: a named pipe, a socket, a device.
    ///
    /// It was left out.
    SPECIAL_FILE = "S006" "special-file" Warning;

    // Y: YAML, in data files and in front matter.

    /// The text is not YAML that can be read.
    ///
    /// Most often a value that holds a colon and a space is not quoted, a quote is not closed, or a line
    /// is indented by a tab or by the wrong number of spaces.
    YAML_SYNTAX = "Y001" "yaml-syntax" Error;
    /// One mapping names a key twice.
    ///
    /// Only one of the two values could count. Remove one.
    DUPLICATE_KEY = "Y002" "duplicate-key" Error;
    /// A key is not one that is known at this place.
    ///
    /// Mostly a typing error: what is close to it is in the help. Remove the key otherwise.
    UNKNOWN_KEY = "Y003" "unknown-key" Error;
    /// A key that must be there is not.
    MISSING_KEY = "Y004" "missing-key" Error;
    /// A value is of the wrong kind: text where a list must stand, a word where a number must stand.
    WRONG_TYPE = "Y005" "wrong-type" Error;
    /// A value is of the right kind, but not one that is allowed here.
    INVALID_VALUE = "Y006" "invalid-value" Error;
    /// Anchors, aliases, merge keys, tags and several documents in one file are not used in approdo's YAML.
    ///
    /// They make a small file expand into a large one and hide where a value stands. Write the value out.
    YAML_FEATURE = "Y007" "yaml-feature" Error;
    /// A file is too large, too deep or has too many values.
    ///
    /// The limits are 1 MiB, 32 levels and 100,000 values a file. Split it.
    YAML_LIMIT = "Y008" "yaml-limit" Error;
}
