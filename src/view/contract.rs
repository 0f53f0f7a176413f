//! The contract with themes: which template sees what. The views' own documentation is the text of it.

use super::desk::Day;
use super::error::ChoiceLine;
use super::value::Contract;
use super::{
    AccessibilityView, Action, AlternateView, BarrierGroup, BarrierItem, ChoiceView, CityDesks, CityJourneys,
    CityLink, CityView, ColumnView, CostLine, CounterView, Crumb, DeskCard, DeskItem, DeskView, DesksView,
    DirectoryDesk, Elsewhere, FacetView, Fact, FactPair, FamilyView, FeeCard, FieldView, FiltersView,
    FooterLink, GlossaryView, Group, GuideItem, GuideView, GuidesView, HomeView, IndexItem, IndexLetter,
    IndexView, JourneyItem, JourneyView, JourneysView, LicenceView, LogoView, MapView, Neighbour,
    NotFoundView, Notice, NoticeCard, OfflineView, OpenView, OptionGroup, OptionView, PageView, Pair,
    PatternView, PinView, PublisherView, RedirectView, RootView, ScaleView, SearchLinks, SearchView,
    ServiceView, ServicesView, SiteView, StatusKind, StatusLanguage, StatusLine, StatusTable, StatusText,
    StatusView, StepCosts, StepView, StopView, StubView, TermView, TextView, TopicLink, TopicView,
};

/// A template, and what it sees.
struct Template {
    name: &'static str,
    what: &'static str,
    frame: Frame,
    /// The view whose fields it sees under their own names.
    view: Option<&'static Contract>,
    /// What else it sees: name, type, meaning.
    more: &'static [(&'static str, &'static str, &'static str)],
}

/// What stands around a page.
enum Frame {
    /// `site`, `page`, `header`, `footer`, `opening` and `news`.
    Whole,
    /// `site` alone.
    Site,
    /// Nothing.
    None,
    /// Whatever the template sees that includes it.
    Includer,
}

const fn page(name: &'static str, what: &'static str, view: &'static Contract) -> Template {
    Template { name, what, frame: Frame::Whole, view: Some(view), more: &[] }
}

const TEMPLATES: &[Template] = &[
    Template {
        name: "base.html",
        what: "The frame of all pages.",
        frame: Frame::Whole,
        view: None,
        more: &[],
    },
    page("home.html", "The first page of a language.", &HomeView::CONTRACT),
    page("guides.html", "All region-wide guides.", &GuidesView::CONTRACT),
    page("topic.html", "A topic.", &TopicView::CONTRACT),
    page("desks.html", "The desks of the region or of a city.", &DesksView::CONTRACT),
    page("services.html", "The services of each city.", &ServicesView::CONTRACT),
    page("city.html", "A city.", &CityView::CONTRACT),
    page("desk.html", "A desk.", &DeskView::CONTRACT),
    page("guide.html", "A guide.", &GuideView::CONTRACT),
    page("journeys.html", "All journeys.", &JourneysView::CONTRACT),
    page("journey.html", "A journey.", &JourneyView::CONTRACT),
    page("counter.html", "A guide beside the source text, for the counter.", &CounterView::CONTRACT),
    page("page.html", "A page about the site.", &TextView::CONTRACT),
    page("glossary.html", "The glossary.", &GlossaryView::CONTRACT),
    page("index.html", "Everything on the site, from A to Z.", &IndexView::CONTRACT),
    page("search.html", "The search.", &SearchView::CONTRACT),
    page("accessibility.html", "The accessibility statement.", &AccessibilityView::CONTRACT),
    page("translation-status.html", "The state of the translations.", &StatusView::CONTRACT),
    page("stub.html", "A page that is not translated.", &StubView::CONTRACT),
    page("offline.html", "\"No network\" in a language.", &OfflineView::CONTRACT),
    page("404.html", "\"Not found\" in a language.", &NotFoundView::CONTRACT),
    Template {
        name: "root.html",
        what: "The choice of languages at `/`, and `/404.html`.",
        frame: Frame::Site,
        view: Some(&RootView::CONTRACT),
        more: &[],
    },
    Template {
        name: "redirect.html",
        what: "What an old address leads to.",
        frame: Frame::None,
        view: Some(&RedirectView::CONTRACT),
        more: &[],
    },
    Template {
        name: "header.html",
        what: "A piece: the menu.",
        frame: Frame::Site,
        view: None,
        more: &[
            ("cities", "Vec<CityLink>", "All cities."),
            ("current_city", "String", "The id of the page's city; empty on pages of no city."),
        ],
    },
    Template {
        name: "footer.html",
        what: "A piece: the foot.",
        frame: Frame::Site,
        view: None,
        more: &[("pages", "Vec<FooterLink>", "The pages about the site.")],
    },
    Template {
        name: "notices.html",
        what: "A piece: the notices of a page.",
        frame: Frame::Site,
        view: None,
        more: &[
            ("notices", "Vec<NoticeCard>", "The notices, the most urgent first."),
            ("elsewhere", "Vec<Elsewhere>", "On the first page: those of cities and topics."),
            ("timezone", "String", "The site's time zone, such as `Europe/Rome`."),
        ],
    },
    Template {
        name: "desk-card.html",
        what: "A piece: a desk's card.",
        frame: Frame::Site,
        view: None,
        more: &[("desk", "DeskCard", "The desk.")],
    },
    Template {
        name: "opening.html",
        what: "A piece: the words of `desk.js`, which pages print as `opening`.",
        frame: Frame::Site,
        view: None,
        more: &[("zone", "String", "The IANA time zone of the desks.")],
    },
    Template {
        name: "fee-card.html",
        what: "A piece: a fee's card.",
        frame: Frame::Site,
        view: None,
        more: &[("fee", "FeeCard", "The fee.")],
    },
    Template {
        name: "search-box.html",
        what: "A piece: the field for searching at the head of pages.",
        frame: Frame::Includer,
        view: None,
        more: &[],
    },
    Template {
        name: "filters.html",
        what: "A piece: the filters of the directory of desks.",
        frame: Frame::Includer,
        view: None,
        more: &[],
    },
    Template {
        name: "map.html",
        what: "A piece: a map of cities or desks.",
        frame: Frame::Includer,
        view: None,
        more: &[],
    },
    Template {
        name: "terms.html",
        what: "A piece: what the boxes of terms offer.",
        frame: Frame::Includer,
        view: None,
        more: &[],
    },
    Template {
        name: "head.html",
        what: "A piece: what every `<head>` has.",
        frame: Frame::Includer,
        view: None,
        more: &[],
    },
    Template {
        name: "where-to-go.html",
        what: "A piece: the desks that help.",
        frame: Frame::Includer,
        view: None,
        more: &[],
    },
];

/// What fields hold that are made once for many pages.
const SHARED: &[(&str, &str)] = &[
    ("alternates", "Vec<AlternateView>"),
    ("card", "DeskItem"),
    ("choices", "Vec<ChoiceView>"),
    ("cities", "Vec<CityLink>"),
    ("desks", "Vec<DeskItem>"),
    ("guides", "Vec<GuideItem>"),
    ("line", "DeskCard"),
    ("official", "Option<Html>"),
    ("own", "Option<Html>"),
    ("related", "Vec<GuideItem>"),
];

/// What is within others, in the order of the names.
const VALUES: &[&Contract] = &[
    &Action::CONTRACT,
    &AlternateView::CONTRACT,
    &BarrierGroup::CONTRACT,
    &BarrierItem::CONTRACT,
    &ChoiceLine::CONTRACT,
    &ChoiceView::CONTRACT,
    &CityDesks::CONTRACT,
    &CityJourneys::CONTRACT,
    &CityLink::CONTRACT,
    &CostLine::CONTRACT,
    &ColumnView::CONTRACT,
    &Crumb::CONTRACT,
    &Day::CONTRACT,
    &DeskCard::CONTRACT,
    &DeskItem::CONTRACT,
    &DirectoryDesk::CONTRACT,
    &Elsewhere::CONTRACT,
    &FacetView::CONTRACT,
    &Fact::CONTRACT,
    &FamilyView::CONTRACT,
    &FactPair::CONTRACT,
    &FeeCard::CONTRACT,
    &FieldView::CONTRACT,
    &FiltersView::CONTRACT,
    &FooterLink::CONTRACT,
    &Group::CONTRACT,
    &GuideItem::CONTRACT,
    &JourneyItem::CONTRACT,
    &IndexItem::CONTRACT,
    &IndexLetter::CONTRACT,
    &LicenceView::CONTRACT,
    &LogoView::CONTRACT,
    &MapView::CONTRACT,
    &Neighbour::CONTRACT,
    &Notice::CONTRACT,
    &NoticeCard::CONTRACT,
    &OpenView::CONTRACT,
    &OptionGroup::CONTRACT,
    &OptionView::CONTRACT,
    &PageView::CONTRACT,
    &PatternView::CONTRACT,
    &PinView::CONTRACT,
    &Pair::CONTRACT,
    &PublisherView::CONTRACT,
    &ScaleView::CONTRACT,
    &SearchLinks::CONTRACT,
    &ServiceView::CONTRACT,
    &SiteView::CONTRACT,
    &StatusKind::CONTRACT,
    &StatusLanguage::CONTRACT,
    &StatusLine::CONTRACT,
    &StatusTable::CONTRACT,
    &StatusText::CONTRACT,
    &StepCosts::CONTRACT,
    &StepView::CONTRACT,
    &StopView::CONTRACT,
    &TermView::CONTRACT,
    &TopicLink::CONTRACT,
];

const INTRODUCTION: &str = "\
<!-- Printed by `approdo theme contract`; do not edit. -->
# What templates see

Templates are [Tera](https://keats.github.io/tera/) 2. Each sees what stands here, and four functions:

| Function | Result |
|---|---|
| `t(key=\"desks-lead\", count=3)` | a message of the catalogue in the reader's language, as HTML; variables are texts or whole numbers |
| `language_name(tag=\"ar\")` | the name of a language in the reader's language |
| `asset(name=\"logo.svg\")` | the path of a file under `assets/`, with its fingerprint |
| `hook(name=\"faq\", when=service)` | the attribute `data-element` with this name, where `profile: designers-italia` is set and `when`, if given, is true; else nothing |

*Text* is escaped where it is written; *HTML* has been made safe and is written as it is. What is *optional* is
false in an `if` where it is missing.
";

/// The contract as Markdown.
pub fn contract() -> String {
    let mut text = INTRODUCTION.to_string();
    text.push_str("\n## Templates\n");
    for template in TEMPLATES {
        text.push_str(&format!("\n### `{}`\n\n{}", template.name, template.what));
        text.push_str(match template.frame {
            Frame::Whole => {
                " It sees `site` ([SiteView](#siteview)), `page` ([PageView](#pageview)), `header`, `footer` and `opening` (HTML), `news` (optional, HTML: the notices)."
            }
            Frame::Site => " It sees `site` ([SiteView](#siteview)).",
            Frame::None => "",
            Frame::Includer => " It sees what the template sees that includes it.",
        });
        text.push('\n');
        let more = template.more.iter().map(|(name, kind, doc)| line(name, kind, doc));
        let fields = template.view.map_or(&[][..], |view| view.fields);
        // The frame's own have been named.
        let framed = matches!(template.frame, Frame::Whole);
        let fields = fields
            .iter()
            .filter(|(name, ..)| !(framed && *name == "page"))
            .map(|(name, kind, doc)| line(name, kind, doc));
        let lines: String = more.chain(fields).collect();
        if !lines.is_empty() {
            text.push_str(&format!("\n{lines}"));
        }
    }
    text.push_str("\n## Values\n");
    for value in VALUES {
        text.push_str(&format!("\n### {}\n\n{}\n\n", value.name, value.doc.trim()));
        text.extend(value.fields.iter().map(|(name, kind, doc)| line(name, kind, doc)));
    }
    text
}

fn line(name: &str, kind: &str, doc: &str) -> String {
    let shared = SHARED.iter().find(|(field, _)| *field == name && kind.contains("Value"));
    let kind = shared.map_or(kind, |(_, kind)| kind);
    format!("- `{name}` ({}): {}\n", words(kind), doc.trim())
}

/// A type of Rust as a theme's author reads it.
fn words(kind: &str) -> String {
    let inner = |name: &str| kind.strip_prefix(name)?.strip_prefix('<')?.strip_suffix('>');
    if let Some(inner) = inner("Option") {
        return format!("optional, {}", words(inner));
    }
    if let Some(inner) = inner("Vec") {
        return format!("list of {}", words(inner));
    }
    match kind {
        "Html" => "HTML".to_string(),
        "String" | "&'static str" => "text".to_string(),
        "usize" | "i32" | "u32" | "u64" | "i64" => "number".to_string(),
        "bool" => "true or false".to_string(),
        name => format!("[{name}](#{})", name.to_lowercase()),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_type_can_be_read_and_every_link_leads_somewhere() {
        let text = contract();
        let headings: BTreeSet<String> =
            text.lines().filter_map(|line| line.strip_prefix("### ")).map(str::to_lowercase).collect();
        for target in text.split("](#").skip(1).map(|rest| rest.split(')').next().unwrap()) {
            assert!(headings.contains(target), "add `{target}` to VALUES");
        }
    }

    /// A new template or view belongs into the lists above.
    #[test]
    fn every_template_and_every_view_is_in_the_contract() {
        let builtin = crate::theme::builtin_files();
        let templates: BTreeSet<&str> =
            builtin.keys().filter_map(|path| path.strip_prefix("templates/")).collect();
        assert_eq!(TEMPLATES.iter().map(|template| template.name).collect::<BTreeSet<_>>(), templates);
        let mut declared = BTreeSet::new();
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/view");
        for file in walkdir::WalkDir::new(folder) {
            let path = file.unwrap().into_path();
            if path.extension().is_none_or(|extension| extension != "rs") || path.ends_with("value.rs") {
                continue;
            }
            let text = std::fs::read_to_string(path).unwrap();
            for block in text.split("\nview! {\n").skip(1) {
                let block = block.split("\n}\n").next().unwrap();
                let names =
                    block.split("    pub struct ").skip(1).map(|rest| rest.split(' ').next().unwrap());
                declared.extend(names.map(str::to_string));
            }
        }
        let views = TEMPLATES.iter().filter_map(|template| template.view);
        let told = views.chain(VALUES.iter().copied()).map(|view| view.name.to_string()).collect();
        assert_eq!(declared, told);
    }

    /// `APPRODO_BLESS=1 cargo test contract` writes the document again.
    #[test]
    fn the_document_is_what_the_code_says() {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/theme-contract.md");
        if std::env::var_os("APPRODO_BLESS").is_some() {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, contract()).unwrap();
        }
        let written = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(written == contract(), "write it again with `APPRODO_BLESS=1 cargo test contract`");
    }
}
