//! Which services there are in which city.

use std::collections::BTreeMap;

use super::Site;
use crate::content::{ServiceFamily, Term};

/// Which desks offer which service, city by city.
#[derive(Debug)]
pub struct Offer<'s> {
    /// In the order of the vocabulary.
    pub families: Vec<OfferFamily<'s>>,
}

/// The services of a family.
#[derive(Debug)]
pub struct OfferFamily<'s> {
    /// The family.
    pub family: &'s ServiceFamily,
    /// Its services.
    pub rows: Vec<OfferRow<'s>>,
}

/// A service.
#[derive(Debug)]
pub struct OfferRow<'s> {
    /// The service type.
    pub term: &'s Term,
    /// By city: the desks that show and offer it, as places in the content's list.
    pub cities: Vec<Vec<usize>>,
}

impl<'c> Site<'c> {
    /// Which desks that show offer which service.
    pub fn offer(&self) -> Offer<'c> {
        let cities = self.content.cities.len();
        let mut desks: BTreeMap<&str, Vec<Vec<usize>>> = BTreeMap::new();
        for city in 0..cities {
            for &desk in self.desks(city) {
                for id in self.content.desks.get(desk).map_or(&[][..], |desk| &desk.service_types) {
                    let row = desks.entry(&id.value).or_insert_with(|| vec![Vec::new(); cities]);
                    // A service that a desk names twice counts once.
                    if let Some(field) = row.get_mut(city).filter(|field| field.last() != Some(&desk)) {
                        field.push(desk);
                    }
                }
            }
        }
        let families = self.content.vocabularies.service_families.iter().map(|family| OfferFamily {
            family,
            rows: family
                .types
                .iter()
                .map(|term| OfferRow {
                    term,
                    cities: desks.remove(term.id.as_str()).unwrap_or_else(|| vec![Vec::new(); cities]),
                })
                .collect(),
        });
        Offer { families: families.collect() }
    }
}
