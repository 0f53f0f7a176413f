//! What files held when they were read last.

use std::sync::Arc;

use rayon::prelude::*;

use super::guide::GuideFacts;
use super::parse::Read;
use super::text::Texts;
use crate::source::{FileId, SourceFile};

/// What files held when they were read last, so that only those that changed are read again. It holds for one
/// configuration.
#[derive(Debug, Default)]
pub struct Memory {
    /// By the id of the file, by which places in it name it: the file as it was.
    files: Vec<Option<SourceFile>>,
    /// What was in it.
    reads: Vec<Option<Read>>,
    /// Whether it was read just now.
    fresh: Vec<bool>,
    /// By the id of the first: what files of one entry, side by side, came to.
    runs: Vec<Option<Run>>,
}

/// What the texts of an entry came to, where nothing was wrong in them.
#[derive(Clone, Debug)]
pub(super) struct Run {
    /// How many files.
    pub(super) length: usize,
    pub(super) texts: Arc<Texts>,
    /// Those of the source text.
    pub(super) facts: Option<Arc<GuideFacts>>,
}

impl Memory {
    /// Reads each file that is not as it was.
    pub(super) fn refresh(
        &mut self,
        files: &[(FileId, &SourceFile)],
        read: impl Fn(&(FileId, &SourceFile)) -> Read + Send + Sync,
    ) {
        let end = files.last().map_or(0, |(id, _)| place(*id) + 1);
        self.files.resize_with(end, || None);
        self.reads.resize_with(end, || None);
        self.runs.resize_with(end, || None);
        self.fresh.clear();
        self.fresh.resize(end, false);
        let is_known = |(id, file): &&(FileId, &SourceFile)| {
            self.files[place(*id)].as_ref().is_some_and(|old| old.is(file))
        };
        let new: Vec<(FileId, &SourceFile)> = files.iter().filter(|file| !is_known(file)).copied().collect();
        let reads: Vec<Read> = new.par_iter().with_min_len(16).map(read).collect();
        for ((id, file), read) in new.into_iter().zip(reads) {
            self.files[place(id)] = Some(file.clone());
            self.reads[place(id)] = Some(read);
            self.fresh[place(id)] = true;
        }
        // What is no file of the content any more is forgotten.
        let mut last = 0;
        for (id, _) in files {
            self.files[last..place(*id)].fill_with(|| None);
            self.reads[last..place(*id)].fill_with(|| None);
            last = place(*id) + 1;
        }
    }

    /// What is in a file.
    pub(super) fn read(&self, id: FileId) -> Option<&Read> {
        self.reads.get(place(id))?.as_ref()
    }

    /// What the texts of an entry came to, where these are the files that they were.
    pub(super) fn run(&self, files: &[(FileId, &SourceFile)]) -> Option<&Run> {
        let first = place(files.first()?.0);
        let is_same =
            || self.fresh.get(first..first + files.len()).is_some_and(|fresh| !fresh.contains(&true));
        self.runs.get(first)?.as_ref().filter(|run| run.length == files.len() && is_same())
    }

    /// Keeps what the texts of an entry came to.
    pub(super) fn keep(&mut self, first: FileId, run: Option<Run>) {
        if let Some(slot) = self.runs.get_mut(place(first)) {
            *slot = run;
        }
    }
}

fn place(id: FileId) -> usize {
    id.0 as usize
}
