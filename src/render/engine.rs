//! The template engine: one for each locale, so that `t()` needs no context.

use std::sync::Arc;

use tera::{ErrorKind, Kwargs, ReportError, State, Tera, TeraResult, Value};

use crate::config::{Config, Profile};
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::{Arg, Languages, LocaleId, Tag};
use crate::source::{FileId, Span};
use crate::theme::{Assets, Theme};
use crate::view::escape;

/// Room for a page of usual size, in bytes.
const USUAL_PAGE: usize = 16 * 1024;

/// The engines of all locales.
pub struct Engine {
    engines: Vec<Tera>,
    files: Vec<(String, Option<FileId>)>,
}

impl Engine {
    /// Reads the theme's templates. `None`, with a diagnostic, where one cannot be read.
    pub fn new(
        theme: &Theme,
        languages: &Arc<Languages>,
        config: &Config,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<Engine> {
        let files: Vec<(String, Option<FileId>)> =
            theme.templates.iter().map(|(name, file)| (name.clone(), file.source)).collect();
        let assets = Arc::new(theme.assets.clone());
        let mut base = Tera::new();
        register(&mut base, languages, LocaleId(0), &assets, config);
        // Bytes that are no text have been reported when the file was read.
        let texts = theme
            .templates
            .iter()
            .filter_map(|(name, file)| Some((name.as_str(), std::str::from_utf8(&file.bytes).ok()?)));
        if let Err(error) = base.add_raw_templates(texts) {
            diagnostics.push(unread(theme, &files, &error));
            return None;
        }
        let engines = config
            .locales
            .iter()
            .map(|locale| {
                let mut engine = base.clone();
                register(&mut engine, languages, locale.id, &assets, config);
                engine
            })
            .collect();
        Some(Engine { engines, files })
    }

    /// Renders a template of the theme in a locale.
    ///
    /// # Errors
    /// A diagnostic at the place in the template where it failed.
    pub fn render(
        &self,
        locale: LocaleId,
        template: &str,
        entries: Vec<(&'static str, Value)>,
    ) -> Result<Vec<u8>, Box<Diagnostic>> {
        let mut context = tera::Context::new();
        for (key, value) in entries {
            context.insert_value(key, value);
        }
        let mut page = Vec::with_capacity(USUAL_PAGE);
        match self.engines[locale.index()].render_to(template, &context, &mut page) {
            Ok(()) => Ok(page),
            Err(error) => Err(Box::new(report(&self.files, &error))),
        }
    }
}

/// What templates can call: `t(key=…, …)` for words of the catalogue, `language_name(tag=…)` for the name of
/// a language in the reader's, `asset(name=…)` for the path of a file of the theme, `hook(name=…, when=…)` for the
/// mark of an element that the profile wants.
fn register(
    engine: &mut Tera,
    languages: &Arc<Languages>,
    locale: LocaleId,
    assets: &Arc<Assets>,
    config: &Config,
) {
    let languages = Arc::clone(languages);
    let words = Arc::clone(&languages);
    engine.register_function("t", move |arguments: Kwargs, _: &State| translate(&words, locale, &arguments));
    let names = Arc::clone(&languages);
    engine.register_function("language_name", move |arguments: Kwargs, _: &State| -> TeraResult<Value> {
        let tag = Tag::parse(arguments.must_get::<&str>("tag")?).map_err(tera::Error::message)?;
        Ok(Value::from(names.formats(locale).language_name(&tag)))
    });
    let assets = Arc::clone(assets);
    let base_url = config.base_url.clone();
    engine.register_function("asset", move |arguments: Kwargs, _: &State| -> TeraResult<Value> {
        let name = arguments.must_get::<&str>("name")?;
        match assets.path(name) {
            Some(path) => Ok(Value::from(base_url.link(path))),
            None => Err(tera::Error::message(format!("the theme has no asset `{name}`"))),
        }
    });
    let profile = config.profile;
    engine.register_function("hook", move |arguments: Kwargs, _: &State| hook(profile, &arguments));
}

/// ` data-element="…"`, or nothing without a profile, without a name, or where `when` is false.
fn hook(profile: Option<Profile>, arguments: &Kwargs) -> TeraResult<Value> {
    let name = arguments.must_get::<&str>("name")?;
    let wanted = arguments.get::<bool>("when")?.unwrap_or(true);
    Ok(match profile {
        Some(Profile::DesignersItalia) if wanted && !name.is_empty() => {
            Value::safe_string(&format!(" data-element=\"{}\"", escape(name)))
        }
        _ => Value::safe_string(""),
    })
}

fn translate(languages: &Languages, locale: LocaleId, arguments: &Kwargs) -> TeraResult<Value> {
    let key = arguments.must_get::<&str>("key")?;
    let mut given = Vec::new();
    for (name, value) in arguments.iter() {
        let Some(name) = name.as_str().filter(|name| *name != "key") else {
            continue;
        };
        let argument = match (value.as_i128().and_then(|number| i64::try_from(number).ok()), value.as_str()) {
            (Some(number), _) => Arg::Number(number),
            (None, Some(text)) => Arg::Text(text),
            (None, None) => {
                return Err(tera::Error::message(format!("`{name}` is neither a text nor a whole number")));
            }
        };
        given.push((name, argument));
    }
    let html = languages.catalogue(locale).message_html(key, &given);
    html.map(|html| Value::safe_string(&html)).map_err(|error| tera::Error::message(error.to_string()))
}

/// The error of reading templates as a diagnostic. Some kinds of errors tell their place in words alone.
fn unread(theme: &Theme, files: &[(String, Option<FileId>)], error: &tera::Error) -> Diagnostic {
    let plain = report(files, error);
    if plain.primary.is_some() {
        return plain;
    }
    let text = error.to_string();
    let Some((said, place)) = text.split_once("-->") else {
        let named = files.iter().find(|(name, _)| text.contains(&format!("'{name}'")));
        return match named.and_then(|(_, file)| *file) {
            Some(file) => Diagnostic {
                primary: Diagnostic::new(Code::TEMPLATE, Span::new(file, 0, 0), "").primary,
                ..plain
            },
            None => plain,
        };
    };
    let mut parts = place.lines().next().unwrap_or_default().trim().rsplitn(3, ':');
    let column = parts.next().and_then(|number| number.parse::<usize>().ok()).unwrap_or(1);
    let line = parts.next().and_then(|number| number.parse::<usize>().ok()).unwrap_or(1);
    let name = parts.next().unwrap_or_default();
    let source = theme.templates.get(name).filter(|file| file.source.is_some());
    let Some((template, id)) =
        source.and_then(|file| Some((std::str::from_utf8(&file.bytes).ok()?, file.source?)))
    else {
        return plain;
    };
    let before: usize = template.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let within = template[before..].char_indices().nth(column.saturating_sub(1)).map_or(0, |(at, _)| at);
    let length = place.chars().filter(|c| *c == '^').count();
    let start = before + within;
    let end = template[start..].char_indices().nth(length).map_or(template.len(), |(at, _)| start + at);
    let message = one_line(said.trim_start().trim_start_matches("error:"));
    Diagnostic::new(Code::TEMPLATE, Span::new(id, start, end), message)
        .help(format!("correct the template `{name}`"))
}

/// The engine's error as a diagnostic, at its place where the template is the site's own.
fn report(files: &[(String, Option<FileId>)], error: &tera::Error) -> Diagnostic {
    let place: Option<&ReportError> = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => Some(report),
        _ => None,
    };
    let Some(place) = place else {
        return Diagnostic::global(Code::TEMPLATE, one_line(&error.to_string()))
            .help("correct the template that the message names");
    };
    let name = place.filename();
    let file = files.iter().find(|(known, _)| known == name).and_then(|(_, file)| *file);
    match file {
        Some(file) => {
            let range = &place.span().range;
            Diagnostic::new(
                Code::TEMPLATE,
                Span::new(file, range.start, range.end),
                one_line(place.message()),
            )
            .help(format!("correct the template `{name}`{}", callers(error)))
        }
        None => Diagnostic::global(
            Code::TEMPLATE,
            format!("in the template `{name}`: {}", one_line(place.message())),
        )
        .help(format!("a template of your theme may hand it something unexpected{}", callers(error))),
    }
}

/// "; it is used at base.html:12:3, and that at guide.html:1:4": the templates between the one that failed and that of
/// the page. The engine tells them in its report alone, a line each.
fn callers(error: &tera::Error) -> String {
    let report = error.to_string();
    let places = report.lines().filter_map(|line| line.strip_prefix("note: called from "));
    let places: Vec<&str> = places.take(CALLERS).collect();
    if places.is_empty() {
        String::new()
    } else {
        format!("; it is used at {}", places.join(", and that at "))
    }
}

/// No more templates than these are told: one that uses itself would fill the screen.
const CALLERS: usize = 5;

/// The engine's sentence as a message: on one line, without a capital and a full stop.
fn one_line(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut characters = text.trim_end_matches('.').chars();
    characters.next().map_or(String::new(), |first| first.to_lowercase().chain(characters).collect())
}
