//! The corpus as a Hugo site: the same content beside the files of `benches/hugo`.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use ::approdo::Error;
use walkdir::WalkDir;

use super::approdo::{FEES, organisations};
use super::body::{self, Dialect};
use super::guide::Guide;
use super::yaml::{list, quoted};
use super::{CITIES, Corpus, SiteFile};
use crate::words::Words;

struct Hugo;

impl Dialect for Hugo {
    /// Hugo does not take ids over from another language.
    fn heading_ids(&self, _locale: usize) -> bool {
        true
    }

    fn guide(&self, city: Option<&str>, id: &str) -> String {
        format!("/{}/{id}", city.unwrap_or("guides"))
    }

    fn desk(&self, city: &str, id: &str) -> String {
        format!("/{city}/desks/{id}")
    }

    fn fee(&self, id: &str) -> String {
        format!("{{{{< fee {id} >}}}}")
    }
}

/// Configuration, templates, words, data, sections and cities.
pub(super) fn data(corpus: &Corpus) -> Result<Vec<SiteFile>, Error> {
    let mut files = templates()?;
    let adapter = read(&folder().join("desks.gotmpl"))?;
    files.push(("data/organisations.yaml".to_owned(), organisations()));
    let fees = FEES.iter().map(|(id, amount, _)| format!("{id}: {{amount: {amount}}}\n"));
    files.push(("data/fees.yaml".to_owned(), fees.collect()));
    for (number, city) in CITIES.iter().enumerate() {
        let desks = corpus.desks_of(number).iter().map(|desk| desk.yaml(&corpus.words, true));
        files.push((format!("data/desks/{}.yaml", city.id), desks.collect()));
        files.push((format!("content/{}/desks/_content.gotmpl", city.id), adapter.replace("CITY", city.id)));
    }
    for (locale, words) in corpus.words.iter().enumerate() {
        files.extend(sections(corpus, locale, words));
        let strings =
            words.section("interface").iter().map(|(key, text)| format!("{key} = {}\n", quoted(text)));
        files.push((format!("i18n/{}.toml", words.tag), strings.collect()));
    }
    Ok(files)
}

fn sections(corpus: &Corpus, locale: usize, words: &Words) -> Vec<SiteFile> {
    let page = |path: &str, front_matter: String, body: String| {
        (format!("content/{path}_index.{}.md", words.tag), format!("---\n{front_matter}---\n\n{body}"))
    };
    let titled = |title: &str, more: &str| format!("title: {}\n{more}", quoted(title));
    let mut files = vec![
        page(
            "",
            titled(words.ui("site"), &format!("description: {}\n", quoted(words.ui("tagline")))),
            String::new(),
        ),
        page("guides/", titled(words.ui("guides"), ""), String::new()),
        page("topics/", titled(words.ui("topics"), ""), String::new()),
    ];
    for (weight, (id, name)) in words.section("topics").iter().enumerate() {
        let weight = format!("weight: {}\n", weight + 1);
        files.push(page(&format!("topics/{id}/"), titled(name, &weight), String::new()));
    }
    for (number, city) in CITIES.iter().enumerate() {
        let about = words.ui("about").replace("{city}", city.name);
        let facts = format!(
            "description: {}\ntype: city\nweight: {}\ncascade: {{params: {{city: {}}}}}\nlastmod: 2026-10-01\n",
            quoted(&about),
            number + 1,
            city.id
        );
        files.push(page(
            &format!("{}/", city.id),
            titled(city.name, &facts),
            body::city(corpus, number, locale),
        ));
        let title = format!("{}: {}", words.ui("desks"), city.name);
        files.push(page(&format!("{}/desks/", city.id), titled(&title, "type: desks\n"), String::new()));
    }
    files
}

/// The files of one guide.
pub(super) fn guide(corpus: &Corpus, guide: &Guide) -> Vec<SiteFile> {
    let folder = guide.city.map_or("guides", |city| CITIES[city].id);
    let desks: Vec<String> = guide
        .desks
        .iter()
        .map(|(city, number)| {
            format!("/{}/desks/{}", CITIES[*city].id, corpus.desks_of(*city)[number - 1].id)
        })
        .collect();
    let file = |(locale, words): (usize, &Words)| {
        let mut text = format!(
            "---\ntitle: {}\ndescription: {}\ntype: guide\n",
            quoted(&guide.title(words)),
            quoted(&guide.summary(words))
        );
        if let Some(slug) = guide.slug(words) {
            let _ = writeln!(text, "slug: {slug}");
        }
        let _ = write!(
            text,
            "topics: [{}]\nlastmod: {}\nweight: {}\nparams:\n  desks: {}\n---\n\n{}",
            words.section("topics")[guide.topic].0,
            guide.verified_on,
            guide.number,
            list(&desks),
            body::guide(corpus, guide, locale, &Hugo)
        );
        (format!("content/{folder}/{}.{}.md", guide.id, words.tag), text)
    };
    corpus.words.iter().enumerate().map(file).collect()
}

/// Where the hand-written part of the Hugo site lies.
fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/benches/hugo"))
}

fn read(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(|cause| Error::io("read", path, cause))
}

fn templates() -> Result<Vec<SiteFile>, Error> {
    let mut files =
        vec![("static/style.css".to_owned(), "body { max-width: 60rem; margin: auto; }\n".to_owned())];
    for entry in WalkDir::new(folder()).sort_by_file_name() {
        let entry = entry.map_err(|cause| Error::io("read", folder(), cause.into()))?;
        let wanted = entry.file_type().is_file()
            && !entry.path().ends_with("desks.gotmpl")
            && !entry.path().ends_with("README.md");
        if let (true, Ok(path)) = (wanted, entry.path().strip_prefix(folder())) {
            files.push((path.display().to_string(), read(entry.path())?));
        }
    }
    Ok(files)
}
