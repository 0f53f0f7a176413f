//! The lines of a desk's page: contacts, address, languages, access.

use crate::content::{Desk, PostalAddress, Wheelchair};
use crate::locale::Tag;
use crate::value::phone::{Phone, PhoneUse};
use crate::view::Reader;
use crate::view::guide::Fact;
use crate::view::value::{Html, escape};

/// A number that can be called; left to right in every script.
pub(super) fn phone(phone: &Phone) -> Html {
    Html(format!(
        "<a href=\"{}\"><bdi dir=\"ltr\">{}</bdi></a>",
        escape(&phone.uri()),
        escape(&phone.display)
    ))
}

/// Words that stand on a house or a letter, so they are never translated.
pub(super) fn in_source_language(reader: &Reader<'_>, text: &str) -> Html {
    let source = reader.site.config.source_locale;
    reader.marked(source, text)
}

pub(super) fn address(reader: &Reader<'_>, address: &PostalAddress) -> Html {
    let postcode = address.postcode.as_ref().map_or(String::new(), |postcode| format!("{} ", postcode.0));
    let street = in_source_language(reader, &address.street);
    let town = in_source_language(reader, &format!("{postcode}{}", address.locality));
    Html(format!("{}<br>{}", street.0, town.0))
}

/// The name of a language that is spoken: whoever speaks Chinese speaks no script.
pub(super) fn spoken(reader: &Reader<'_>, tag: &Tag) -> String {
    reader.formats.language_name(tag.without_subtags().as_ref().unwrap_or(tag))
}

/// "Arabic: interpreter (Tuesdays)", the reader's own language first.
pub(super) fn languages(reader: &Reader<'_>, desk: &Desk) -> Vec<Html> {
    let (own, colon) = (reader.locale.tag.language(), reader.formats.colon());
    let mut languages: Vec<_> = desk.languages.iter().collect();
    languages.sort_by_key(|language| (language.tag.language() != own, language.mode));
    languages
        .into_iter()
        .map(|language| {
            let name = spoken(reader, &language.tag);
            let mode = reader.html(&format!("spoken-{}", language.mode.as_str()), &[]);
            let when = language.when.as_ref().map(|when| format!(" ({})", reader.words(when).0));
            Html(format!("{}{colon}{}{}", escape(&name), mode.0, when.unwrap_or_default()))
        })
        .collect()
}

pub(super) fn contacts(reader: &Reader<'_>, desk: &Desk) -> Vec<Fact> {
    let mut facts = Vec::new();
    let mut add = |name: &str, values: Vec<Html>| {
        if !values.is_empty() {
            facts.push(Fact { name: reader.html(name, &[]), values });
        }
    };
    let colon = reader.formats.colon();
    let lines = |fax: bool, whatsapp: bool| -> Vec<Html> {
        desk.phones
            .iter()
            .filter(|line| {
                (line.purpose == PhoneUse::Fax) == fax && (line.purpose == PhoneUse::Whatsapp) == whatsapp
            })
            .map(|line| {
                let label = line.label.as_ref().map(|label| format!("{}{colon}", reader.words(label).0));
                let names: Vec<String> = line.languages.iter().map(|tag| spoken(reader, tag)).collect();
                let spoken = match names.is_empty() {
                    true => String::new(),
                    false => format!(" ({})", escape(&reader.formats.list(&names))),
                };
                let hours = line.hours.as_ref().map(|hours| format!(" · {}", reader.words(hours).0));
                let number = phone(&line.phone).0;
                Html(format!("{}{number}{spoken}{}", label.unwrap_or_default(), hours.unwrap_or_default()))
            })
            .collect()
    };
    add("contact-phone", lines(false, false));
    add("contact-whatsapp", lines(false, true));
    add("contact-fax", lines(true, false));
    let emails = desk.emails.iter().map(|mailbox| {
        let label = mailbox.label.as_ref().map(|label| format!("{}{colon}", reader.words(label).0));
        Html(format!("{}{}", label.unwrap_or_default(), email(&mailbox.address).0))
    });
    add("contact-email", emails.collect());
    add("contact-pec", desk.pec.as_ref().map(email).into_iter().collect());
    let web = desk.web.as_ref().map(|url| {
        let host = url.split('/').nth(2).unwrap_or(url);
        Html(format!("<a href=\"{}\"><bdi dir=\"ltr\">{}</bdi></a>", escape(url), escape(host)))
    });
    add("contact-web", web.into_iter().collect());
    let remote = desk.remote.iter().map(|way| reader.html(&format!("remote-{way}"), &[]).0);
    let remote: Vec<String> = remote.collect();
    if !remote.is_empty() {
        add("contact-remote", vec![Html(remote.join(" · "))]);
    }
    facts
}

fn email(address: &crate::value::email::Email) -> Html {
    Html(format!(
        "<a href=\"{}\"><bdi dir=\"ltr\">{}</bdi></a>",
        escape(&address.uri()),
        escape(address.as_str())
    ))
}

pub(super) fn access(reader: &Reader<'_>, desk: &Desk) -> Vec<Html> {
    let mut lines = Vec::new();
    if let Some(access) = &desk.access {
        let wheelchair = match access.wheelchair {
            Wheelchair::Yes => "wheelchair-yes",
            Wheelchair::No => "wheelchair-no",
            Wheelchair::Limited => "wheelchair-limited",
            Wheelchair::Unknown => "wheelchair-unknown",
        };
        lines.push(reader.html(wheelchair, &[]));
        let flags = [
            (access.step_free_entrance, "access-step-free", "access-steps"),
            (access.lift, "access-lift", "access-no-lift"),
            (access.induction_loop, "access-induction-loop", ""),
            (access.sign_language, "access-sign-language", ""),
        ];
        for (flag, yes, no) in flags {
            match flag {
                Some(true) => lines.push(reader.html(yes, &[])),
                Some(false) if !no.is_empty() => lines.push(reader.html(no, &[])),
                _ => {}
            }
        }
        lines.extend(access.note.as_ref().map(|note| reader.words(note)));
    }
    if desk.child_friendly == Some(true) {
        lines.push(reader.html("access-children", &[]));
    }
    lines
}
