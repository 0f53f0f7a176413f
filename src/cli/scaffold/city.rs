//! A city.

use super::fill::{Ids, fill, or_by_language, without};
use super::{Ground, Scaffold, already, check_id, file};
use crate::Error;
use crate::cli::quote::scalar;

/// The facts of a city and its introduction in the source locale.
pub(in crate::cli) fn city(ground: Ground<'_>, id: &str) -> Result<Scaffold, Error> {
    check_id(id)?;
    let folder = format!("content/cities/{id}");
    let facts = format!("{folder}/city.yaml");
    if ground.sources.locate(&facts).is_some() {
        return Err(already(&format!("the city `{id}`"), &facts));
    }
    let (config, content) = (ground.config(), ground.content());
    let name = scalar(&name(id));
    let organisations = Ids::new(content.organisations.keys().map(String::as_str));
    let guides =
        Ids::new(content.guides.iter().filter(|guide| guide.city.is_none()).map(|guide| guide.id.as_str()));
    let mut template = include_str!("templates/city/city.yaml").to_string();
    if organisations.first.is_none() {
        template = without(&without(&template, "universities"), "transport");
    }
    if guides.first.is_none() {
        template = without(&template, "exclude");
    }
    let tag = config.source().tag.as_str();
    let text = fill(
        &template,
        &[
            ("name", &name),
            ("or_by_language", &or_by_language(&name, config)),
            ("locale", tag),
            ("organisation", organisations.first()),
            ("organisations", &organisations.all),
            ("guide", guides.first()),
            ("today", &ground.today.to_string()),
        ],
    );
    let words =
        ground.words().choose(include_str!("templates/city/it.md"), include_str!("templates/city/en.md"));
    let introduction = format!("{folder}/index.{tag}.md");
    let mut files = vec![file(facts, text)];
    let mut remarks = Vec::new();
    if ground.sources.locate(&introduction).is_none() {
        files.push(file(introduction, words.to_string()));
    }
    remarks.push(format!("Add desks with `approdo new desk {id}/ID`."));
    Ok(Scaffold { files, edited: None, remarks })
}

/// `reggio-emilia` as "Reggio Emilia".
fn name(id: &str) -> String {
    id.split('-').map(super::title).collect::<Vec<_>>().join(" ")
}
