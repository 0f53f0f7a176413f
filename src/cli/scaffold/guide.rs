//! A guide: every fact that one can have, the optional ones as comments.

use super::fill::{Ids, fill, without};
use super::{Ground, Scaffold, already, check_id, file, title};
use crate::Error;
use crate::cli::quote::scalar;
use crate::content::Guide;
use crate::value::email::Email;

/// A guide in the source locale, region-wide or of a city, as a draft. In a city it overlays the region-wide
/// guide of the same id, where there is one.
pub(in crate::cli) fn guide(ground: Ground<'_>, id: &str, city: Option<&str>) -> Result<Scaffold, Error> {
    check_id(id)?;
    let city = city.map(|city| ground.known_city(city)).transpose()?.map(|city| city.id.as_str());
    let guides = &ground.content().guides;
    let find =
        |city: Option<&str>| guides.iter().find(|guide| guide.id == id && guide.city.as_deref() == city);
    if let Some(document) = find(city).and_then(|guide| guide.texts.get(&ground.config().source_locale)) {
        return Err(already(&format!("the guide `{id}`"), ground.path(document)));
    }
    let tag = &ground.config().source().tag;
    let folder = city.map_or("content/guides".to_string(), |city| format!("content/cities/{city}/guides"));
    let path = format!("{folder}/{id}.{tag}.md");
    let (text, remark) = match (city, find(None)) {
        (Some(city), Some(base)) => {
            (overlay(ground, base, city), format!("It overlays the region-wide guide `{id}`."))
        }
        _ => (whole(ground, id, city)?, "It is a draft: `draft: true` keeps it off the site.".to_string()),
    };
    Ok(Scaffold { files: vec![file(path, text)], edited: None, remarks: vec![remark] })
}

fn overlay(ground: Ground<'_>, base: &Guide, city: &str) -> String {
    let desks = desks(ground, Some(city));
    let front = fill(
        include_str!("templates/overlay/facts.yaml"),
        &[
            ("id", &base.id),
            ("city", city),
            ("title", &scalar(&title(&base.id))),
            ("desk", desks.first()),
            ("today", &ground.today.to_string()),
        ],
    );
    let body = ground
        .words()
        .choose(include_str!("templates/overlay/it.md"), include_str!("templates/overlay/en.md"));
    format!("---\n{front}---\n\n{body}")
}

fn whole(ground: Ground<'_>, id: &str, city: Option<&str>) -> Result<String, Error> {
    let content = ground.content();
    let words = &content.vocabularies;
    let (topics, stages) = (Ids::of(&words.topics), Ids::of(&words.stages));
    for (ids, name) in [(&topics, "topics"), (&stages, "stages")] {
        if ids.first.is_none() {
            return Err(Error::Refused(format!(
                "a guide needs one of the site's {name}, and there are none: add one to `content/vocabularies/{name}.yaml`"
            )));
        }
    }
    let audiences = Ids::of(&words.audiences);
    let documents = Ids::of(&words.documents);
    let types = Ids::new(words.service_types().map(|term| term.id.as_str()));
    let organisations = Ids::new(content.organisations.keys().map(String::as_str));
    let fees = Ids::new(content.fees.keys().map(String::as_str));
    let desks = desks(ground, city);
    let mut template = include_str!("templates/guide/facts.yaml").to_string();
    for (ids, key) in [
        (&audiences, "audiences"),
        (&documents, "documents"),
        (&types, "service_type"),
        (&organisations, "authority"),
        (&fees, "fees"),
        (&desks, "desks"),
    ] {
        if ids.first.is_none() {
            template = without(&template, key);
        }
    }
    let front = fill(
        &template,
        &[
            ("title", &scalar(&title(id))),
            ("id", id),
            ("topic", topics.first()),
            ("topics", &topics.all),
            ("stage", stages.first()),
            ("stages", &stages.all),
            ("audience", audiences.first()),
            ("audiences", &audiences.all),
            ("service_type", types.first()),
            ("service_types", &types.all),
            ("organisation", organisations.first()),
            ("organisations", &organisations.all),
            ("desk", desks.first()),
            ("document", documents.first()),
            ("documents", &documents.all),
            ("fee", fees.first()),
            ("fees", &fees.all),
            ("owner", &owner(ground)),
            ("today", &ground.today.to_string()),
            ("locale", ground.config().source().tag.as_str()),
        ],
    );
    let body =
        ground.words().choose(include_str!("templates/guide/it.md"), include_str!("templates/guide/en.md"));
    Ok(format!("---\n{front}---\n\n{body}"))
}

/// Desks as references name them, of one city or of all.
fn desks(ground: Ground<'_>, city: Option<&str>) -> Ids {
    let desks = ground.content().desks.iter().filter(|desk| city.is_none_or(|city| desk.city == city));
    let paths: Vec<String> = desks.map(crate::content::Desk::path).collect();
    Ids::new(paths.iter().map(String::as_str))
}

/// The line of whoever answers for a text: the site's publisher, where the configuration names a mailbox.
pub(super) fn owner(ground: Ground<'_>) -> String {
    let email =
        ground.config().publisher.as_ref().and_then(|publisher| publisher.email.as_ref().map(Email::as_str));
    let line = |email: &str| {
        format!("owner: {}  # the mailbox of the office that answers for it", scalar_email(email))
    };
    email.map_or_else(|| format!("# {}", line("office@example.org")), line)
}

/// `@` is plain within a word, so an address needs quotes only where it has signs that are not.
fn scalar_email(email: &str) -> String {
    let bare = |c: char| c.is_ascii_alphanumeric() || "-_.@".contains(c);
    if email.starts_with(|c: char| c.is_ascii_alphabetic()) && email.chars().all(bare) {
        email.to_string()
    } else {
        crate::cli::quote::quoted(email)
    }
}
