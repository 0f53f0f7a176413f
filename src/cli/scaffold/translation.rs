//! The translation of an entry that there is: its headings, and a record of what it is made from.

use jiff::civil::Date;

use super::{Ground, Scaffold, already, file};
use crate::Error;
use crate::cli::quote::scalar;
use crate::cli::site;
use crate::config::Config;
use crate::content::Texts;
use crate::locale::LocaleId;
use crate::site::{section_record, upstream};
use crate::source::Located;

/// The file of a translation. `what` names the entry: "the guide `tax-code`".
pub(in crate::cli) fn translation(
    ground: Ground<'_>,
    what: &str,
    texts: Option<&Texts>,
    tag: &str,
) -> Result<Scaffold, Error> {
    let config = ground.config();
    let texts = texts.ok_or_else(|| Error::Refused(format!("there is no {what} to translate")))?;
    let locale = site::locale(config, tag)
        .map_err(|refusal| Error::Refused(format!("{refusal}; `approdo new locale TAG` adds one")))?;
    if let Some(document) = texts.get(&locale.id) {
        return Err(already(&format!("the {what} in `{tag}`"), ground.path(document)));
    }
    let origin = upstream(config, texts, locale.id);
    let Some(document) = texts.get(&origin) else {
        return Err(Error::Refused(format!("there is no {what} to translate")));
    };
    let from = ground.path(document);
    let origin_tag = &config.locale(origin).tag;
    if document.broken {
        return Err(Error::Refused(format!("`{from}` cannot be read: run `approdo check` first")));
    }
    let Some(stem) = from.strip_suffix(&format!(".{origin_tag}.md")) else {
        return Err(Error::Refused(format!("`{from}` is not named after its locale")));
    };
    let mut text = "---\n".to_string();
    for (key, value) in [("title", &document.title), ("summary", &document.summary)] {
        if let Some(Located { value, .. }) = value {
            text.push_str(&format!("{key}: {}\n", scalar(value)));
        }
    }
    text.push_str(&record(config, texts, origin, ground.today));
    text.push_str("---\n");
    for heading in &document.outline.headings {
        text.push_str(&format!("\n{} {}\n", "#".repeat(heading.level.into()), escaped(&heading.text)));
    }
    let remark = format!(
        "Its title and headings are those of `{from}`: translate them and write the text. It is no draft and shows as soon as the site is built."
    );
    Ok(Scaffold { files: vec![file(format!("{stem}.{tag}.md"), text)], edited: None, remarks: vec![remark] })
}

/// The lines of front matter that record which text a translation made today is of.
pub(super) fn record(config: &Config, texts: &Texts, origin: LocaleId, today: Date) -> String {
    let hashes = section_record(config, texts, origin);
    let of = hashes.map_or(String::new(), |hashes| format!("  of: {hashes}\n"));
    format!("translation:\n  method: human\n  on: {today}\n{of}")
}

/// A heading's text as Markdown: the text has lost its marks, and what is left shall not become one.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if "\\`*_[]<>{}#&$~|!".contains(c) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}
