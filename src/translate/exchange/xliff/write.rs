//! A package as XLIFF.

use super::{XLIFF_1, XLIFF_2};
use crate::translate::exchange::notes;
use crate::translate::exchange::package::{Format, Package, Segment};
use crate::translate::exchange::phrase::{Code, Kind, Phrase, Piece};

/// The namespace of limits of length (XLIFF 2.1, 5.7).
const SIZES: &str = "urn:oasis:names:tc:xliff:sizerestriction:2.0";

pub(in crate::translate::exchange) fn write(package: &Package, format: Format) -> String {
    let is_2 = format == Format::Xliff21;
    let (source, target) = (attribute(&package.source), attribute(&package.target));
    let mut xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_string();
    xml.push_str(&if is_2 {
        format!("<xliff xmlns=\"{XLIFF_2}\" xmlns:slr=\"{SIZES}\" version=\"2.1\" srcLang=\"{source}\" trgLang=\"{target}\">\n")
    } else {
        format!("<xliff xmlns=\"{XLIFF_1}\" version=\"1.2\">\n")
    });
    let files = package.segments.chunk_by(|a, b| a.key.path == b.key.path);
    for (number, segments) in files.enumerate() {
        let path = attribute(&segments[0].key.path);
        if is_2 {
            xml.push_str(&format!(
                " <file id=\"f{}\" original=\"{path}\" xml:space=\"preserve\">\n",
                number + 1
            ));
            if segments.iter().any(|segment| segment.limit.is_some()) {
                xml.push_str("  <slr:profiles generalProfile=\"xliff:codepoints\"/>\n");
            }
            segments.iter().for_each(|segment| unit_2(segment, &mut xml));
            xml.push_str(" </file>\n");
        } else {
            xml.push_str(&format!(" <file original=\"{path}\" source-language=\"{source}\" target-language=\"{target}\" datatype=\"plaintext\">\n  <body>\n"));
            segments.iter().for_each(|segment| unit_1(segment, &mut xml));
            xml.push_str("  </body>\n </file>\n");
        }
    }
    xml.push_str("</xliff>\n");
    xml
}

fn unit_2(segment: &Segment, xml: &mut String) {
    let id = attribute(&segment.key.token());
    let name = attribute(&segment.key.whole());
    let limit = segment.limit.map_or(String::new(), |limit| format!(" slr:sizeRestriction=\"{limit}\""));
    xml.push_str(&format!("  <unit id=\"{id}\" name=\"{name}\"{limit}>\n   <notes>\n"));
    for note in notes::all(segment) {
        xml.push_str(&format!("    <note>{}</note>\n", text(&note)));
    }
    xml.push_str("   </notes>\n");
    let mut data = Data::default();
    let source = phrase_2(&segment.source, &segment.source, &mut data);
    let target = segment.target.as_ref().map(|target| phrase_2(target, &segment.source, &mut data));
    if !data.0.is_empty() {
        xml.push_str("   <originalData>\n");
        for (at, data) in data.0.iter().enumerate() {
            xml.push_str(&format!("    <data id=\"d{}\">{}</data>\n", at + 1, text(data)));
        }
        xml.push_str("   </originalData>\n");
    }
    let state = if segment.is_done { "translated" } else { "initial" };
    xml.push_str(&format!("   <segment state=\"{state}\">\n    <source>{source}</source>\n"));
    if let Some(target) = target {
        xml.push_str(&format!("    <target>{target}</target>\n"));
    }
    xml.push_str("   </segment>\n  </unit>\n");
}

/// What codes look like in the file that is translated.
#[derive(Default)]
struct Data(Vec<String>);

impl Data {
    fn id(&mut self, data: &str) -> usize {
        let at = self.0.iter().position(|known| known == data).unwrap_or_else(|| {
            self.0.push(data.to_string());
            self.0.len() - 1
        });
        at + 1
    }
}

/// A phrase: its words as they are, its codes as `element` writes them, `close` at the end of each pair.
fn phrase(
    phrase: &Phrase,
    source: &Phrase,
    close: &str,
    mut element: impl FnMut(&Code, &str, bool) -> String,
) -> String {
    let names = phrase.names(source);
    let mut xml = String::new();
    for piece in &phrase.pieces {
        match piece {
            Piece::Text(words) => xml.push_str(&text(words)),
            Piece::Close(_) => xml.push_str(close),
            Piece::Open(at) | Piece::Alone(at) => {
                let Some((code, name)) = phrase.codes.get(*at).zip(names.get(*at)) else { continue };
                xml.push_str(&element(code, name, matches!(piece, Piece::Open(_))));
            }
        }
    }
    xml
}

fn phrase_2(one: &Phrase, source: &Phrase, data: &mut Data) -> String {
    phrase(one, source, "</pc>", |code, name, opens| {
        let kind = kind_2(code);
        let open = data.id(&code.open);
        if opens {
            let close = data.id(&code.close);
            format!("<pc id=\"{name}\"{kind} dataRefStart=\"d{open}\" dataRefEnd=\"d{close}\">")
        } else {
            format!("<ph id=\"{name}\"{kind} dataRef=\"d{open}\"/>")
        }
    })
}

fn kind_2(code: &Code) -> &'static str {
    match code.kind {
        Kind::Emphasis => " type=\"fmt\" subType=\"xlf:i\"",
        Kind::Strong => " type=\"fmt\" subType=\"xlf:b\"",
        Kind::Strike => " type=\"fmt\" subType=\"approdo:strike\"",
        Kind::Break => " type=\"fmt\" subType=\"xlf:lb\"",
        Kind::Link | Kind::Reference => " canDelete=\"no\" canCopy=\"no\" type=\"link\"",
        Kind::Image => " canDelete=\"no\" canCopy=\"no\" type=\"image\"",
        Kind::Variable => " canDelete=\"no\" type=\"ui\" subType=\"xlf:var\"",
        Kind::Verbatim | Kind::Html | Kind::Footnote => " canDelete=\"no\" canCopy=\"no\" type=\"other\"",
    }
}

fn unit_1(segment: &Segment, xml: &mut String) {
    let id = attribute(&segment.key.token());
    let name = attribute(&segment.key.whole());
    let limit =
        segment.limit.map_or(String::new(), |limit| format!(" maxwidth=\"{limit}\" size-unit=\"char\""));
    let source = phrase_1(&segment.source, &segment.source);
    xml.push_str(&format!(
        "   <trans-unit id=\"{id}\" resname=\"{name}\"{limit} xml:space=\"preserve\">\n    <source>{source}</source>\n"
    ));
    if let Some(target) = &segment.target {
        let state = if segment.is_done { "translated" } else { "needs-adaptation" };
        let target = phrase_1(target, &segment.source);
        xml.push_str(&format!("    <target state=\"{state}\">{target}</target>\n"));
    }
    for note in notes::all(segment) {
        xml.push_str(&format!("    <note>{}</note>\n", text(&note)));
    }
    xml.push_str("   </trans-unit>\n");
}

fn phrase_1(one: &Phrase, source: &Phrase) -> String {
    phrase(one, source, "</g>", |code, name, opens| {
        let (kind, close) = (kind_1(code), if opens { code.close.as_str() } else { "" });
        let like = attribute(&format!("{}{close}", code.open));
        let (element, end) = if opens { ("g", ">") } else { ("x", "/>") };
        format!("<{element} id=\"{name}\" ctype=\"{kind}\" equiv-text=\"{like}\"{end}")
    })
}

fn kind_1(code: &Code) -> &'static str {
    match code.kind {
        Kind::Emphasis => "italic",
        Kind::Strong => "bold",
        Kind::Strike => "x-strike",
        Kind::Break => "lb",
        Kind::Link => "link",
        Kind::Image => "x-image",
        Kind::Reference => "x-reference",
        Kind::Verbatim => "x-code",
        Kind::Html => "x-html",
        Kind::Footnote => "x-footnote",
        Kind::Variable => "x-variable",
    }
}

/// Words as XML; what XML 1.0 does not allow at all is left out.
fn text(words: &str) -> String {
    let mut xml = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '&' => xml.push_str("&amp;"),
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '\r' => xml.push_str("&#13;"),
            '\n' | '\t' => xml.push(c),
            c if c < ' ' || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => xml.push(c),
        }
    }
    xml
}

fn attribute(words: &str) -> String {
    text(words).replace('"', "&quot;").replace('\n', "&#10;").replace('\t', "&#9;")
}
