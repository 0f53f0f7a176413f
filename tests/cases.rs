//! Every file of `tests/cases/`: a small site, what approdo says of it, what it writes.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Mutex;

use approdo::diagnostic::TABLE;
use rayon::prelude::*;

use crate::support::{Case, folder};

#[test]
fn every_case_goes_as_it_says_and_every_code_has_one() {
    let only = std::env::var("CASE").unwrap_or_default();
    let mut paths: Vec<PathBuf> = walkdir::WalkDir::new(folder("cases"))
        .into_iter()
        .map(|entry| entry.unwrap().into_path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "txt"))
        .filter(|path| path.to_string_lossy().contains(&only))
        .collect();
    paths.sort();
    let codes = Mutex::new(BTreeSet::new());
    let failures: Vec<String> = paths
        .par_iter()
        .filter_map(|path| {
            let shown = path.strip_prefix(folder("cases")).unwrap().display().to_string();
            match std::panic::catch_unwind(|| Case::read(path).run()) {
                Ok(Ok(findings)) => {
                    codes.lock().unwrap().extend(findings.into_iter().map(|finding| finding.code));
                    None
                }
                Ok(Err(wrong)) => Some(format!("==== {shown}\n{wrong}")),
                Err(_) => Some(format!("==== {shown}: see above")),
            }
        })
        .collect();
    assert!(failures.is_empty(), "{} of {} cases:\n{}", failures.len(), paths.len(), failures.join("\n"));
    println!("{} cases", paths.len());
    let shown = codes.into_inner().unwrap();
    let bare: Vec<&str> = TABLE.iter().map(|code| code.id).filter(|id| !shown.contains(*id)).collect();
    assert!(!only.is_empty() || bare.is_empty(), "no case shows {bare:?}");
}
