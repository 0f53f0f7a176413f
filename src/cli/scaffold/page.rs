//! A page about the site itself.

use super::fill::fill;
use super::guide::owner;
use super::{Ground, Scaffold, already, check_id, file, title};
use crate::Error;
use crate::cli::quote::scalar;

/// A page in the source locale, as a draft.
pub(in crate::cli) fn page(ground: Ground<'_>, id: &str) -> Result<Scaffold, Error> {
    check_id(id)?;
    let source = ground.config().source();
    let found = ground.content().pages.iter().find(|page| page.id == id);
    if let Some(document) = found.and_then(|page| page.texts.get(&source.id)) {
        return Err(already(&format!("the page `{id}`"), ground.path(document)));
    }
    let front = fill(
        include_str!("templates/page/facts.yaml"),
        &[
            ("title", &scalar(&title(id))),
            ("id", id),
            ("owner", &owner(ground)),
            ("today", &ground.today.to_string()),
            ("locale", source.tag.as_str()),
        ],
    );
    let body =
        ground.words().choose(include_str!("templates/page/it.md"), include_str!("templates/page/en.md"));
    let path = format!("content/pages/{id}.{}.md", source.tag);
    let remark = "It is a draft: `draft: true` keeps it off the site.".to_string();
    Ok(Scaffold {
        files: vec![file(path, format!("---\n{front}---\n\n{body}"))],
        edited: None,
        remarks: vec![remark],
    })
}
