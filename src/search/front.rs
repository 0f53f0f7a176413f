//! Sorted texts, each without what it shares with the one before it.

/// A list of texts that is being written.
#[derive(Default)]
pub(super) struct Front<'f> {
    first: Option<&'f str>,
    before: &'f str,
    count: u64,
    /// The texts, and whatever is written behind each.
    pub(super) bytes: Vec<u8>,
}

impl<'f> Front<'f> {
    /// Adds a text, which is not below the last one.
    pub(super) fn add(&mut self, text: &'f str) {
        self.first.get_or_insert(text);
        let shared = text.bytes().zip(self.before.bytes()).take_while(|(a, b)| a == b).count();
        varint(shared as u64, &mut self.bytes);
        varint((text.len() - shared) as u64, &mut self.bytes);
        self.bytes.extend_from_slice(&text.as_bytes()[shared..]);
        self.before = text;
        self.count += 1;
    }

    /// Appends the list, and begins a new one; gives the first text, or `None` where there is none.
    pub(super) fn close(&mut self, out: &mut Vec<u8>) -> Option<String> {
        varint(self.count, out);
        out.append(&mut self.bytes);
        (self.before, self.count) = ("", 0);
        self.first.take().map(str::to_string)
    }
}

/// Appends a number in unsigned LEB128: seven bits a byte, the lowest first.
pub(super) fn varint(mut number: u64, out: &mut Vec<u8>) {
    while number >= 128 {
        out.push(number as u8 | 128);
        number >>= 7;
    }
    out.push(number as u8);
}
