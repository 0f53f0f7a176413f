//! A desk.

use super::fill::{Ids, fill, or_by_language, without};
use super::{Ground, Scaffold, already, check_id, file, insert, title};
use crate::Error;
use crate::cli::quote::scalar;
use crate::content::DeskKind;

/// A desk, given as `city/id`: one more item of `desks.yaml` where the city has that file, else a file of
/// its own.
pub(in crate::cli) fn desk(ground: Ground<'_>, path: &str) -> Result<Scaffold, Error> {
    let Some((city, id)) = path.split_once('/') else {
        let message = format!("`{}` names no city: write `bologna/welcome`", path.escape_debug());
        return Err(Error::Refused(message));
    };
    check_id(city)?;
    check_id(id)?;
    let city = ground.known_city(city)?;
    let found = ground.content().desks.iter().find(|desk| desk.city == city.id && desk.id == id);
    if let Some(desk) = found {
        return Err(already(&format!("the desk `{path}`"), &ground.sources.file(desk.span.file).path));
    }
    let Some(text) = record(ground, city, id) else {
        return Err(Error::Refused(
            "a desk needs one of the site's service types, and there are none: add one to `content/vocabularies/service-types.yaml`"
                .to_string(),
        ));
    };
    let remark = "It is marked as sample data until you remove `demo: true`.".to_string();
    let list = format!("content/cities/{}/desks.yaml", city.id);
    let item = format!("id: {id}\n{text}");
    let appended = ground.sources.find(&list).and_then(|found| {
        let text = insert::item(ground.sources.file(found).text()?, &[], &item)?;
        Some(file(list, text))
    });
    let own = format!("content/cities/{}/desks/{id}.yaml", city.id);
    Ok(match appended {
        Some(edited) if ground.sources.locate(&own).is_none() => {
            Scaffold { files: Vec::new(), edited: Some(edited), remarks: vec![remark] }
        }
        // A list that is written in a way of its own stays as it is: both kinds of file can stand together.
        _ => Scaffold { files: vec![file(own, text)], edited: None, remarks: vec![remark] },
    })
}

fn record(ground: Ground<'_>, city: &crate::content::City, id: &str) -> Option<String> {
    let (config, content) = (ground.config(), ground.content());
    let words = &content.vocabularies;
    let types = Ids::new(words.service_types().map(|term| term.id.as_str()));
    types.first.as_ref()?;
    let (topics, audiences, stages) =
        (Ids::of(&words.topics), Ids::of(&words.audiences), Ids::of(&words.stages));
    let organisations = Ids::new(content.organisations.keys().map(String::as_str));
    let mut template = include_str!("templates/desk.yaml").to_string();
    for (ids, key) in [
        (&topics, "topics"),
        (&audiences, "audiences"),
        (&stages, "stages"),
        (&organisations, "organisation"),
    ] {
        if ids.first.is_none() {
            template = without(&template, key);
        }
    }
    let name = scalar(&title(id));
    let (_, city_name) = city.name.along([config.source_locale]);
    let kinds = Ids::new(DeskKind::ALL.into_iter());
    Some(fill(
        &template,
        &[
            ("name", &name),
            ("or_by_language", &or_by_language(&name, config)),
            ("kinds", &kinds.all),
            ("organisation", organisations.first()),
            ("organisations", &organisations.all),
            ("service_type", types.first()),
            ("service_types", &types.all),
            ("topic", topics.first()),
            ("topics", &topics.all),
            ("audience", audiences.first()),
            ("audiences", &audiences.all),
            ("stage", stages.first()),
            ("stages", &stages.all),
            ("street", &scalar(ground.words().choose("Via dell'Esempio 1", "Example street 1"))),
            ("city", &scalar(city_name)),
            ("locale", config.source().tag.as_str()),
            ("today", &ground.today.to_string()),
        ],
    ))
}
