//! What is wrong with a picture, in words.

use super::Format;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{FileId, Span};

/// What keeps a picture from being shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Its bytes are damaged or cut off; why.
    Unreadable(String),
    /// It is in a format that browsers do not all show; its name, and what to do.
    Format(&'static str, &'static str),
    /// Its file's name says another format than its bytes.
    Name(Format),
    /// It has too many pixels: its width and height, and the most that it may have.
    TooLarge(u32, u32, &'static str),
    /// It is an SVG that could run script or load other files; what it holds.
    Script(String),
}

impl Fault {
    /// Says what is wrong with a file, by its id and its path.
    pub fn tell(&self, file: FileId, path: &str) -> Diagnostic {
        let say = |code, message: String, help: String| {
            Diagnostic::new(code, Span::new(file, 0, 0), message).help(help)
        };
        match self {
            Fault::Unreadable(why) => say(
                Code::UNREADABLE_PICTURE,
                format!("this picture cannot be read: {why}"),
                "open it and save it again, or take it anew from where it came".to_string(),
            ),
            Fault::Format(name, what) => say(
                Code::PICTURE_FORMAT,
                format!("browsers do not all show this format: {name}"),
                (*what).to_string(),
            ),
            Fault::Name(format) => {
                let (name, endings) = format.names();
                let file = path.rsplit('/').next().unwrap_or(path);
                let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
                let ending = endings.first().unwrap_or(&"");
                say(
                    Code::PICTURE_NAME,
                    format!("this file holds a {name}, which its name does not say"),
                    format!("rename it to `{stem}.{ending}`, and write that name in the texts"),
                )
            }
            Fault::TooLarge(width, height, most) => say(
                Code::PICTURE_TOO_LARGE,
                format!("this picture has {width} × {height} pixels; the most is {most}"),
                "save it smaller: pages show 1600 pixels of width at most".to_string(),
            ),
            Fault::Script(what) => say(
                Code::PICTURE_WITH_SCRIPT,
                format!("this SVG holds what could run or load something: {what}"),
                "remove it, or save the drawing as \"plain SVG\" or as PNG".to_string(),
            ),
        }
    }
}
