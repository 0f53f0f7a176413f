//! Shards: the forms of a locale and what they lead to, in files of a size that a phone loads in a moment.

use super::front::{Front, varint};
use super::impact::Impacts;
use super::postings::Postings;

/// The size from which on a shard is closed, in bytes before it is packed.
pub(super) const SIZE: usize = 6 * 1024;

/// A shard: its first form and its bytes.
pub(super) struct Shard {
    pub(super) first: String,
    pub(super) bytes: Vec<u8>,
}

/// Cuts the forms, which are in order and each in some document, into shards.
pub(super) fn shards(
    forms: &[(&str, u32)],
    postings: &Postings,
    impacts: &Impacts,
    groups: usize,
) -> Vec<Shard> {
    let (lists, starts) = lists(postings, impacts, groups);
    let list = |group: u32| &lists[starts[group as usize]..starts[group as usize + 1]];
    let mut shards = Vec::new();
    let mut open = Open::new(groups);
    for (form, group) in forms {
        open.add(form, *group, list(*group));
        if open.size() > SIZE {
            shards.extend(open.close());
        }
    }
    shards.extend(open.close());
    shards
}

/// The postings of every group as they are written, and where each begins.
fn lists(postings: &Postings, impacts: &Impacts, groups: usize) -> (Vec<u8>, Vec<usize>) {
    let (mut bytes, mut starts) = (Vec::new(), Vec::with_capacity(groups + 1));
    for group in 0..groups {
        starts.push(bytes.len());
        let Some(impacts) = impacts.of(group) else {
            varint(0, &mut bytes);
            continue;
        };
        varint(impacts.len() as u64, &mut bytes);
        let mut before = 0;
        for (place, impact) in postings.of(group).iter().zip(impacts) {
            varint(u64::from(place.document - before), &mut bytes);
            bytes.push(*impact);
            varint(u64::from(place.mask), &mut bytes);
            before = place.document;
        }
    }
    starts.push(bytes.len());
    (bytes, starts)
}

/// A shard that is being filled.
struct Open<'f> {
    lists: Vec<u8>,
    groups: u64,
    forms: Front<'f>,
    /// The number of each group in this shard, and in which shard it has it.
    numbers: Vec<(u32, u32)>,
    round: u32,
}

impl<'f> Open<'f> {
    fn new(groups: usize) -> Open<'f> {
        let numbers = vec![(0, 0); groups];
        Open { lists: Vec::new(), groups: 0, forms: Front::default(), numbers, round: 1 }
    }

    fn add(&mut self, form: &'f str, group: u32, list: &[u8]) {
        let (number, round) = &mut self.numbers[group as usize];
        if *round != self.round {
            (*number, *round) = (u32::try_from(self.groups).unwrap_or(u32::MAX), self.round);
            self.groups += 1;
            self.lists.extend_from_slice(list);
        }
        self.forms.add(form);
        varint(u64::from(*number), &mut self.forms.bytes);
    }

    fn size(&self) -> usize {
        self.lists.len() + self.forms.bytes.len()
    }

    fn close(&mut self) -> Option<Shard> {
        let mut bytes = Vec::with_capacity(self.size() + 8);
        varint(self.groups, &mut bytes);
        bytes.append(&mut self.lists);
        let first = self.forms.close(&mut bytes)?;
        (self.groups, self.round) = (0, self.round + 1);
        Some(Shard { first, bytes })
    }
}
