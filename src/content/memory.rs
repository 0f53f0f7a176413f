//! What files held when they were read last.

use std::collections::HashMap;

use rayon::prelude::*;

use super::parse::Read;
use crate::source::{FileId, SourceFile};

/// What files held when they were read last, so that only those that changed are read again. It holds for one
/// configuration.
#[derive(Debug, Default)]
pub struct Memory {
    /// The file as it was, and what was in it. Places in it name the file by its id.
    files: HashMap<FileId, (SourceFile, Read)>,
}

impl Memory {
    /// What each file holds, in their order.
    pub(super) fn recall(
        &mut self,
        files: &[(FileId, &SourceFile)],
        read: impl Fn(&(FileId, &SourceFile)) -> Read + Send + Sync,
    ) -> Vec<Read> {
        let known = &self.files;
        let is_new = |(id, file): &(FileId, &SourceFile)| known.get(id).is_none_or(|(old, _)| !old.is(file));
        let new: Vec<(FileId, &SourceFile)> = files.iter().copied().filter(is_new).collect();
        let parts: Vec<Read> = new.par_iter().map(read).collect();
        if files.len() < self.files.len() + new.len() {
            let kept: HashMap<FileId, &SourceFile> = files.iter().copied().collect();
            self.files.retain(|id, _| kept.contains_key(id));
        }
        let read = new.into_iter().zip(parts).map(|((id, file), read)| (id, (file.clone(), read)));
        self.files.extend(read);
        files.iter().filter_map(|(id, _)| self.files.get(id)).map(|(_, read)| read.clone()).collect()
    }
}
