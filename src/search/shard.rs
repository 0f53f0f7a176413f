//! Shards: the forms of a locale and what they lead to, in files of a size that a phone loads in a moment.

use super::impact::Impacts;
use super::postings::Postings;

/// The size from which on a shard is closed, in bytes before it is packed.
const SIZE: usize = 32 * 1024;

/// A shard: its first form and its bytes.
pub(super) struct Shard {
    pub(super) first: String,
    pub(super) bytes: Vec<u8>,
}

/// Cuts the forms, which are in order, into shards.
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
    for (form, group) in forms.iter().filter(|(_, group)| !postings.of(*group as usize).is_empty()) {
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
    first: Option<&'f str>,
    before: &'f str,
    lists: Vec<u8>,
    groups: u64,
    forms: Vec<u8>,
    count: u64,
    /// The number of each group in this shard, and in which shard it has it.
    numbers: Vec<(u32, u32)>,
    round: u32,
}

impl<'f> Open<'f> {
    fn new(groups: usize) -> Open<'f> {
        Open {
            first: None,
            before: "",
            lists: Vec::new(),
            groups: 0,
            forms: Vec::new(),
            count: 0,
            numbers: vec![(0, 0); groups],
            round: 1,
        }
    }

    fn add(&mut self, form: &'f str, group: u32, list: &[u8]) {
        self.first.get_or_insert(form);
        let (number, round) = &mut self.numbers[group as usize];
        if *round != self.round {
            (*number, *round) = (u32::try_from(self.groups).unwrap_or(u32::MAX), self.round);
            self.groups += 1;
            self.lists.extend_from_slice(list);
        }
        let shared = form.bytes().zip(self.before.bytes()).take_while(|(a, b)| a == b).count();
        varint(shared as u64, &mut self.forms);
        varint((form.len() - shared) as u64, &mut self.forms);
        self.forms.extend_from_slice(&form.as_bytes()[shared..]);
        varint(u64::from(*number), &mut self.forms);
        self.before = form;
        self.count += 1;
    }

    fn size(&self) -> usize {
        self.lists.len() + self.forms.len()
    }

    fn close(&mut self) -> Option<Shard> {
        let first = self.first.take()?.to_string();
        let mut bytes = Vec::with_capacity(self.size() + 8);
        varint(self.groups, &mut bytes);
        bytes.append(&mut self.lists);
        varint(self.count, &mut bytes);
        bytes.append(&mut self.forms);
        (self.before, self.groups, self.count, self.round) = ("", 0, 0, self.round + 1);
        Some(Shard { first, bytes })
    }
}

/// Appends a number in unsigned LEB128: seven bits a byte, the lowest first.
fn varint(mut number: u64, out: &mut Vec<u8>) {
    while number >= 128 {
        out.push(number as u8 | 128);
        number >>= 7;
    }
    out.push(number as u8);
}
