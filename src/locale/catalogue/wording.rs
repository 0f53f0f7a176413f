//! Other ways of showing the words, for whoever looks over them.

/// How words are shown. Readers get the default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    /// A message that the reader's own language lacks shows its id, not the words of another language.
    pub keys: bool,
}
