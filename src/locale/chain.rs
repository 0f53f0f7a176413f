//! Fallback chains: which locales stand in where one lacks a text.

use std::collections::BTreeSet;

use super::LocaleId;

/// The chains of all locales, and what is wrong with what was declared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chains {
    /// The chain of each locale, by index, without itself. Never cyclic, whatever was declared.
    pub chains: Vec<Vec<LocaleId>>,
    /// Circles in what was declared, each once, beginning at its lowest locale: `[en, fr]` says that
    /// `en` falls back to `fr` and `fr` to `en`.
    pub cycles: Vec<Vec<LocaleId>>,
}

/// Flattens declared fallbacks. `declared[i]` are the locales that locale `i` names, best first; what
/// those name in turn comes after, nearest first. Repetitions are dropped, and every chain but the
/// source locale's own, which is empty, ends at `source`.
pub fn chain(declared: &[Vec<LocaleId>], source: LocaleId) -> Chains {
    let chains =
        (0u16..).map(LocaleId).take(declared.len()).map(|locale| flatten(declared, locale, source)).collect();
    Chains { chains, cycles: cycles(declared) }
}

fn flatten(declared: &[Vec<LocaleId>], locale: LocaleId, source: LocaleId) -> Vec<LocaleId> {
    if locale == source {
        return Vec::new();
    }
    let mut chain = vec![locale];
    let mut next = 0;
    while let Some(&current) = chain.get(next) {
        next += 1;
        for &named in declared.get(current.index()).into_iter().flatten() {
            if named != source && named.index() < declared.len() && !chain.contains(&named) {
                chain.push(named);
            }
        }
    }
    chain.remove(0);
    chain.push(source);
    chain
}

fn cycles(declared: &[Vec<LocaleId>]) -> Vec<Vec<LocaleId>> {
    let mut found = BTreeSet::new();
    for start in (0u16..).map(LocaleId).take(declared.len()) {
        if let Some(cycle) = way_back(declared, start) {
            let lowest = cycle.iter().enumerate().min_by_key(|(_, locale)| **locale);
            let at = lowest.map_or(0, |(at, _)| at);
            found.insert([&cycle[at..], &cycle[..at]].concat());
        }
    }
    found.into_iter().collect()
}

/// The shortest way from `start` back to itself.
fn way_back(declared: &[Vec<LocaleId>], start: LocaleId) -> Option<Vec<LocaleId>> {
    let mut seen = BTreeSet::new();
    let mut ways = vec![vec![start]];
    while !ways.is_empty() {
        let mut longer = Vec::new();
        for way in ways {
            let last = way.last().copied()?;
            for &named in declared.get(last.index()).into_iter().flatten() {
                if named == start {
                    return Some(way);
                }
                if seen.insert(named) {
                    longer.push([way.as_slice(), &[named]].concat());
                }
            }
        }
        ways = longer;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const IT: LocaleId = LocaleId(0);
    const EN: LocaleId = LocaleId(1);
    const FR: LocaleId = LocaleId(2);
    const AR: LocaleId = LocaleId(3);

    #[test]
    fn a_chain_goes_on_to_the_source() {
        let chains = chain(&[vec![], vec![IT], vec![], vec![FR, EN]], IT);
        assert_eq!(chains.chains, [vec![], vec![IT], vec![IT], vec![FR, EN, IT]]);
        assert!(chains.cycles.is_empty());
    }

    #[test]
    fn what_was_named_comes_before_what_that_names() {
        let chains = chain(&[vec![], vec![], vec![EN], vec![FR, IT, FR]], IT);
        assert_eq!(chains.chains[3], [FR, EN, IT]);
    }

    #[test]
    fn a_circle_is_told_once_and_does_no_harm() {
        let chains = chain(&[vec![], vec![FR], vec![AR], vec![EN]], IT);
        assert_eq!(chains.cycles, [vec![EN, FR, AR]]);
        assert_eq!(chains.chains[1], [FR, AR, IT]);
        assert_eq!(chain(&[vec![], vec![EN]], IT).cycles, [vec![EN]]);
    }

    #[test]
    fn a_locale_that_does_not_exist_is_left_out() {
        assert_eq!(chain(&[vec![], vec![AR]], IT).chains[1], [IT]);
    }
}
