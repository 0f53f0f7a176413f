//! From views to values of the template engine.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::locale::Locale;

/// Text that is HTML already: everything in it that an editor wrote has been escaped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html(pub String);

impl From<Html> for tera::Value {
    fn from(html: Html) -> tera::Value {
        tera::Value::safe_string(&html.0)
    }
}

/// The text of a page.
#[derive(Clone, Debug, Default)]
pub struct Body {
    /// The text as HTML.
    pub html: Html,
    /// Whether it links to terms of the glossary.
    pub terms: bool,
}

/// A value that many pages share; cloning it copies nothing.
#[derive(Clone, Debug)]
pub struct Shared(pub tera::Value);

impl From<Shared> for tera::Value {
    fn from(shared: Shared) -> tera::Value {
        shared.0
    }
}

/// What themes are told about a view.
#[derive(Debug)]
pub(crate) struct Contract {
    /// Its name.
    pub(crate) name: &'static str,
    /// What it is.
    pub(crate) doc: &'static str,
    /// Its fields: name, type, meaning.
    pub(crate) fields: &'static [(&'static str, &'static str, &'static str)],
}

/// Makes a view: a structure whose fields a template sees under their names. The documentation of the
/// fields is the contract with themes.
macro_rules! view {
    ($( $(#[doc = $doc:literal])+ pub struct $name:ident { $( $(#[doc = $field_doc:literal])+ pub $field:ident: $type:ty, )+ } )+) => {
        $(
            $(#[doc = $doc])+
            #[derive(Clone, Debug)]
            pub struct $name {
                $( $(#[doc = $field_doc])+ pub $field: $type, )+
            }

            impl $name {
                /// What themes are told about it.
                pub(crate) const CONTRACT: $crate::view::value::Contract = $crate::view::value::Contract {
                    name: stringify!($name),
                    doc: concat!($($doc),+),
                    fields: &[$( (stringify!($field), stringify!($type), concat!($($field_doc),+)) ),+],
                };

                /// The fields as entries of a template's context.
                pub fn entries(self) -> Vec<(&'static str, tera::Value)> {
                    vec![$( (stringify!($field), tera::Value::from(self.$field)) ),+]
                }
            }

            impl From<$name> for tera::Value {
                fn from(view: $name) -> tera::Value {
                    $crate::view::value::object(view.entries())
                }
            }
        )+
    };
}
pub(crate) use view;

/// A mapping; its keys are in alphabetical order.
pub(crate) fn object(entries: Vec<(&'static str, tera::Value)>) -> tera::Value {
    // The engine copies any map into one of its own; a lean one costs least on the way.
    tera::Value::from(entries.into_iter().collect::<BTreeMap<&'static str, tera::Value>>())
}

/// The attributes of a piece in a language, with a blank before each.
pub fn in_language(locale: &Locale) -> String {
    format!(" lang=\"{}\" dir=\"{}\"", locale.tag, locale.direction.as_str())
}

/// Escapes text for HTML and for attributes in double quotes.
pub fn escape(text: &str) -> Cow<'_, str> {
    if !text.bytes().any(|b| matches!(b, b'&' | b'<' | b'>' | b'"' | b'\'')) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c => escaped.push(c),
        }
    }
    Cow::Owned(escaped)
}
