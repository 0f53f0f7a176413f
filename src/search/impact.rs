//! Impacts: how much a word says about a document, as a number from 1 to 255.

use super::document::Document;
use super::postings::Postings;

/// How fast further occurrences stop to count (Okapi BM25, Robertson and Zaragoza 2009, section 3).
const K1: f64 = 1.2;
/// How much the length of a document counts; less than the usual 0.75, since guides are long and what people look
/// for, desks and terms are short.
const B: f64 = 0.3;
/// How many times the average a document is long at most.
const LONGEST: f64 = 2.0;
/// How much it counts that a word is the name of a document, where 1 is a word in a text.
const NAME: f64 = 2.5;
/// In locales with more documents than these, a word can be too common to say anything.
const FEW: usize = 20;
/// The share of the documents of a locale, in percent, in which a word says something.
const COMMON: usize = 70;

/// The impacts of the places of each group, in their order; `None` for a group that is too common.
pub(super) struct Impacts {
    of: Vec<Option<Vec<u8>>>,
}

impl Impacts {
    pub(super) fn new(postings: &Postings, groups: usize, documents: &[Document]) -> Impacts {
        let count = documents.len();
        let sum: u64 = postings.lengths.iter().map(|length| u64::from(*length)).sum();
        let average = (sum as f64 / count.max(1) as f64).max(1.0);
        let lengths: Vec<f64> = postings
            .lengths
            .iter()
            .map(|length| K1 * (1.0 - B + B * (f64::from(*length) / average).min(LONGEST)))
            .collect();
        let score = |group: usize, rarity: f64, give: &mut dyn FnMut(f64)| {
            for place in postings.of(group) {
                let weight = f64::from(place.weight);
                let document = place.document as usize;
                let text = weight * (K1 + 1.0) / (weight + lengths[document]);
                let name = NAME * f64::from(place.name) / 250.0;
                give(rarity * (text + name) * documents[document].factor);
            }
        };
        let rarities: Vec<Option<f64>> = (0..groups)
            .map(|group| {
                let found = postings.of(group).len();
                let is_common = count > FEW && found * 100 > count * COMMON;
                (!is_common).then(|| rarity(count, found))
            })
            .collect();
        let mut most = 0.0f64;
        for (group, rarity) in rarities.iter().enumerate() {
            if let Some(rarity) = rarity {
                score(group, *rarity, &mut |score| most = most.max(score));
            }
        }
        let of = rarities.iter().enumerate().map(|(group, rarity)| {
            let mut impacts = Vec::with_capacity(postings.of(group).len());
            score(group, (*rarity)?, &mut |score| {
                impacts.push((score / most * 255.0).round().clamp(1.0, 255.0) as u8)
            });
            Some(impacts)
        });
        Impacts { of: of.collect() }
    }

    /// The impacts of a group; `None` where it is too common.
    pub(super) fn of(&self, group: usize) -> Option<&[u8]> {
        self.of.get(group).and_then(Option::as_deref)
    }
}

/// The inverse document frequency.
fn rarity(documents: usize, found: usize) -> f64 {
    let (documents, found) = (documents as f64, found as f64);
    logarithm(1.0 + (documents - found + 0.5) / (found + 0.5))
}

/// The natural logarithm of a number from 1 on, by sums and products alone: the same bits on every machine,
/// which the mathematical library of a system does not promise.
fn logarithm(number: f64) -> f64 {
    let (mut rest, mut halvings) = (number, 0.0);
    while rest > 1.5 {
        rest /= 2.0;
        halvings += 1.0;
    }
    // ln x = 2 artanh((x - 1) / (x + 1)), and the argument is below 1/5 here.
    let x = (rest - 1.0) / (rest + 1.0);
    let (square, mut power, mut sum) = (x * x, x, 0.0);
    for n in 0..12 {
        sum += power / f64::from(2 * n + 1);
        power *= square;
    }
    2.0 * sum + halvings * std::f64::consts::LN_2
}

#[cfg(test)]
mod tests {
    use super::logarithm;

    #[test]
    fn the_logarithm_is_right() {
        for number in [1.0, 1.01, 1.5, 2.0, 3.7, 100.0, 12_345.678] {
            assert!((logarithm(number) - f64::ln(number)).abs() < 1e-12, "{number}");
        }
    }
}
