//! What files held when they were read last.

use rayon::prelude::*;

use super::parse::Read;
use crate::source::{FileId, SourceFile};

/// What files held when they were read last, so that only those that changed are read again. It holds for one
/// configuration.
#[derive(Debug, Default)]
pub struct Memory {
    /// By the id of the file, by which places in it name it: the file as it was, and what was in it.
    files: Vec<Option<(SourceFile, Read)>>,
}

impl Memory {
    /// What each file holds, in their order.
    pub(super) fn recall<'m>(
        &'m mut self,
        files: &'m [(FileId, &SourceFile)],
        read: impl Fn(&(FileId, &SourceFile)) -> Read + Send + Sync,
    ) -> impl Iterator<Item = Read> + 'm {
        let place = |id: FileId| id.0 as usize;
        let end = files.last().map_or(0, |(id, _)| place(*id) + 1);
        self.files.resize_with(end, || None);
        let known = |(id, file): &(FileId, &SourceFile)| {
            self.files[place(*id)].as_ref().filter(|(old, _)| old.is(file)).is_some()
        };
        let new: Vec<(FileId, &SourceFile)> = files.iter().copied().filter(|file| !known(file)).collect();
        let parts: Vec<Read> = new.par_iter().map(read).collect();
        for ((id, file), read) in new.into_iter().zip(parts) {
            self.files[place(id)] = Some((file.clone(), read));
        }
        // What is no file of the content any more is forgotten.
        let mut last = 0;
        for (id, _) in files {
            self.files[last..place(*id)].fill_with(|| None);
            last = place(*id) + 1;
        }
        let known = &self.files;
        files.iter().filter_map(move |(id, _)| known[place(*id)].as_ref()).map(|(_, read)| read.clone())
    }
}
