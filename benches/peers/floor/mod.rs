//! The floor: the same pages as the Hugo site, made from the approdo site with Markdown parsing, string
//! templates and threads, and with nothing that makes a tool: no checks, no themes, no messages for editors.
//! What a tool takes beyond it is the price of what it does for people.

mod body;
mod content;
mod data;
mod feed;
mod page;
mod site;

use std::fs;
use std::io;
use std::path::Path;

use approdo::Error;
use rayon::prelude::*;

use page::Shared;
use site::{Kind, Site};

/// Reads the approdo site and writes all pages, the sitemaps and the feeds.
pub(crate) fn build(root: &Path, out: &Path) -> Result<(), Error> {
    let site = Site::read(root)?;
    let shared = Shared::new(&site);
    let locales = 0..site.words.len();
    let jobs: Vec<(usize, Kind)> =
        locales.clone().flat_map(|locale| site.pages().into_iter().map(move |kind| (locale, kind))).collect();
    jobs.par_iter().try_for_each(|(locale, kind)| {
        let folder = out.join(&site.url(*kind, *locale)[1..]);
        write(&folder, "index.html", &page::render(&site, &shared, *kind, *locale))
    })?;
    locales.into_par_iter().try_for_each(|locale| {
        let folder = out.join(site.words[locale].tag);
        write(&folder, "sitemap.xml", &feed::sitemap(&site, locale))?;
        write(&folder, "index.xml", &feed::rss(&site, locale))
    })?;
    write(out, "sitemap.xml", &feed::sitemap_index(&site))?;
    write(out, "robots.txt", "User-agent: *\n")?;
    write(out, "style.css", "body { max-width: 60rem; margin: auto; }\n")?;
    write(out, "index.html", "<!doctype html>\n<meta http-equiv=\"refresh\" content=\"0; url=/it/\">\n")
}

/// The folder is made first and its parents only where that fails: one call less a page.
fn write(folder: &Path, name: &str, text: &str) -> Result<(), Error> {
    let made = match fs::create_dir(folder) {
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => fs::create_dir_all(folder),
        Err(cause) if cause.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        result => result,
    };
    made.map_err(|cause| Error::io("create the folder", folder, cause))?;
    let path = folder.join(name);
    fs::write(&path, text).map_err(|cause| Error::io("write", &path, cause))
}
