//! The pictures of a build.

use rayon::prelude::*;

use super::Build;
use crate::Error;
use crate::diagnostic::Diagnostic;
use crate::picture::{self, Keep};
use crate::source::FileId;

/// A picture, and the paths and widths of its files.
type Wanted<'p> = (FileId, Vec<(&'p str, u32)>);

impl Build<'_> {
    /// Makes every picture and hands its files to `put`. Tells which could not be made.
    pub(in crate::cli) fn pictures(
        &self,
        keep: &dyn Keep,
        put: impl Fn(&str, &[u8]) -> Result<(), Error> + Sync,
    ) -> Result<Vec<Diagnostic>, Error> {
        let wanted: Vec<Wanted<'_>> = self.prepared.plan.pictures().into_iter().collect();
        // Two at once, each on all threads: the pixels of a large photograph fill hundreds of megabytes.
        let every_second = |start: usize| {
            let part = wanted.iter().skip(start).step_by(2);
            part.map(|wanted| self.picture(wanted, keep, &put)).collect::<Result<Vec<_>, Error>>()
        };
        let (even, odd) = rayon::join(|| every_second(0), || every_second(1));
        Ok(even?.into_iter().chain(odd?).flatten().collect())
    }

    fn picture(
        &self,
        (id, files): &Wanted<'_>,
        keep: &dyn Keep,
        put: &(impl Fn(&str, &[u8]) -> Result<(), Error> + Sync),
    ) -> Result<Option<Diagnostic>, Error> {
        let Some(Ok(found)) = self.site.content.pictures.get(id) else { return Ok(None) };
        let widths: Vec<u32> = files.iter().map(|(_, width)| *width).collect();
        match picture::make(self.renderer.file(*id), found, &widths, keep) {
            Err(fault) => Ok(Some(fault.tell(*id, &self.sources.file(*id).path))),
            Ok(made) => {
                let both = files.par_iter().zip(&made);
                both.try_for_each(|((path, _), bytes)| put(path, bytes))?;
                Ok(None)
            }
        }
    }
}
