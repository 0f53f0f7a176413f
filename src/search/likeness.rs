//! Likeness: how well a form of the index answers a word that is not the same.

/// How a form answers a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// It is the same, or the same without what Arabic writes together with it.
    Same,
    /// It begins with the word.
    Beginning,
    /// Both begin alike.
    Shared,
    /// One is the other with a typing error, or two.
    Typo,
}

impl Way {
    /// The name in explanations.
    pub fn as_str(self) -> &'static str {
        match self {
            Way::Same => "same",
            Way::Beginning => "beginning",
            Way::Shared => "shared beginning",
            Way::Typo => "typo",
        }
    }
}

/// The quality of a form that begins with the word: this, and more the less is missing.
const BEGINNING: f64 = 0.5;
/// How much more, where next to nothing is missing.
const COMPLETE: f64 = 0.4;
/// The quality of a form that begins as the word does.
const SHARED: f64 = 0.5;
/// The quality of a form that is one error away, and of one that is two away.
const TYPOS: [f64; 2] = [0.6, 0.4];

/// The quality of a form for a word, between 0 and 1, and why; `None` where it is another word. `is_prefix` says
/// that the word may go on, `is_strict` that only words which do so are wanted.
pub(super) fn likeness(word: &[char], form: &[char], is_prefix: bool, is_strict: bool) -> Option<(f64, Way)> {
    let shared = word.iter().zip(form).take_while(|(a, b)| a == b).count();
    let mut best: Option<(f64, Way)> = None;
    let mut better = |quality: f64, way: Way| {
        if best.is_none_or(|(known, _)| quality > known) {
            best = Some((quality, way));
        }
    };
    if is_prefix && shared == word.len() {
        better(BEGINNING + COMPLETE * (word.len() as f64 / form.len() as f64), Way::Beginning);
    }
    if is_strict {
        return best;
    }
    if shared >= 4 && shared * 10 >= word.len().max(form.len()) * 6 {
        better(SHARED, Way::Shared);
    }
    let most = match word.len() {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    };
    let (first, second) = (word.first(), word.get(1));
    let begins = form.first() == first || (form.first() == second && form.get(1) == first);
    if most > 0 && begins {
        match distance(word, form, most) {
            Some(0 | 1) => better(TYPOS[0], Way::Typo),
            Some(_) => better(TYPOS[1], Way::Typo),
            None => {}
        }
    }
    best
}

/// The distance of optimal string alignment: letters that are missing, too many, others, or swapped with their
/// neighbour. `None` where it is greater than `most`.
pub(super) fn distance(one: &[char], other: &[char], most: usize) -> Option<usize> {
    if one.len().abs_diff(other.len()) > most {
        return None;
    }
    let mut above: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.iter().enumerate() {
        let mut next = Vec::with_capacity(other.len() + 1);
        next.push(i + 1);
        for (j, b) in other.iter().enumerate() {
            let mut cost = (row[j + 1] + 1).min(next[j] + 1).min(row[j] + usize::from(a != b));
            if i > 0 && j > 0 && *a == other[j - 1] && one[i - 1] == *b {
                cost = cost.min(above[j - 1] + 1);
            }
            next.push(cost);
        }
        // A swap may still reach back over one row.
        if next.iter().min() > Some(&most) && row.iter().min() > Some(&most) {
            return None;
        }
        above = row;
        row = next;
    }
    row.last().copied().filter(|distance| *distance <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chars(text: &str) -> Vec<char> {
        text.chars().collect()
    }

    #[test]
    fn the_distance_counts_a_swap_once() {
        for (one, other, expected) in [
            ("permesso", "permesso", Some(0)),
            ("permeso", "permesso", Some(1)),
            ("premesso", "permesso", Some(1)),
            ("perlesso", "permesso", Some(1)),
            ("premeso", "permesso", Some(2)),
            ("patente", "questura", None),
            ("", "ab", Some(2)),
        ] {
            assert_eq!(distance(&chars(one), &chars(other), 2), expected, "{one} {other}");
        }
    }

    #[test]
    fn the_best_reason_counts() {
        let like =
            |word: &str, form: &str, is_prefix: bool| likeness(&chars(word), &chars(form), is_prefix, false);
        assert_eq!(like("perm", "permesso", true), Some((0.5 + 0.4 * 0.5, Way::Beginning)));
        assert_eq!(like("permesi", "permessi", false), Some((0.6, Way::Typo)));
        assert_eq!(like("permessi", "permessino", false), Some((0.5, Way::Shared)));
        assert_eq!(like("ermesso", "permesso", false), None);
        assert_eq!(like("epr", "per", false), None);
    }
}
