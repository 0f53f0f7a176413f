//! Ends: the forms of a locale once more, from their last letter to their first. A word with an error in its first
//! letters stands far from the form that is meant in a shard, and near it here.

use super::front::Front;
use super::shard::{SIZE, Shard};

/// Words with fewer letters than these are taken as they stand.
pub(super) const LETTERS: usize = 4;

/// A word from its last letter to its first.
pub(super) fn backwards(word: &str) -> String {
    word.chars().rev().collect()
}

/// Cuts the forms into files, as shards are.
pub(super) fn ends<'f>(forms: impl Iterator<Item = &'f str>) -> Vec<Shard> {
    let is_long = |form: &&str| form.chars().nth(LETTERS - 1).is_some();
    let is_word = |form: &&str| !form.bytes().all(|byte| byte.is_ascii_digit());
    let mut turned: Vec<String> = forms.filter(is_long).filter(is_word).map(backwards).collect();
    turned.sort_unstable();
    let (mut files, mut open) = (Vec::new(), Front::default());
    let mut close = |open: &mut Front<'_>| {
        let mut bytes = Vec::with_capacity(open.bytes.len() + 4);
        files.extend(open.close(&mut bytes).map(|first| Shard { first, bytes }));
    };
    for form in &turned {
        open.add(form);
        if open.bytes.len() > SIZE {
            close(&mut open);
        }
    }
    close(&mut open);
    files
}
