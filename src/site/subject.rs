//! What a page is about, apart from any language.

/// What a page is about; the numbers are places in the lists of the site and of its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// The first page.
    Home,
    /// All region-wide guides, by topic.
    Guides,
    /// All desks, by city.
    Desks,
    /// The accessibility statement.
    Accessibility,
    /// The services of each city, as a table; there where the site has both.
    Services,
    /// The glossary.
    Glossary,
    /// Everything on the site, from A to Z.
    Index,
    /// The search; there where the configuration wants it.
    Search,
    /// The state of the translations; there where the configuration wants it.
    TranslationStatus,
    /// A topic of the vocabulary.
    Topic(usize),
    /// All journeys, by city.
    Journeys,
    /// A journey.
    Journey(usize),
    /// A page about the site.
    Page(usize),
    /// A city.
    City(usize),
    /// The desks of a city.
    CityDesks(usize),
    /// A desk.
    Desk(usize),
    /// A guide, region-wide or of a city.
    Guide(usize),
}

impl Subject {
    /// What kind of thing the page is about; `None` for a page that lists what has pages, or terms, of its own.
    pub fn kind(self) -> Option<Kind> {
        match self {
            Subject::Guide(_) => Some(Kind::Guide),
            Subject::Desk(_) => Some(Kind::Desk),
            Subject::City(_) => Some(Kind::City),
            Subject::Topic(_) => Some(Kind::Topic),
            Subject::Journey(_) => Some(Kind::Journey),
            Subject::Page(_) | Subject::Accessibility => Some(Kind::Page),
            Subject::Home
            | Subject::Guides
            | Subject::Desks
            | Subject::CityDesks(_)
            | Subject::Journeys
            | Subject::Services
            | Subject::Glossary
            | Subject::Index
            | Subject::Search
            | Subject::TranslationStatus => None,
        }
    }

    /// Whether search engines may know the page: not the search, and not what is for the team alone.
    pub fn is_for_search_engines(self) -> bool {
        !matches!(self, Subject::Search | Subject::TranslationStatus)
    }
}

/// A kind of thing that readers look for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A city.
    City,
    /// A guide.
    Guide,
    /// A journey.
    Journey,
    /// A desk.
    Desk,
    /// A page about the site.
    Page,
    /// A topic.
    Topic,
    /// A word of the glossary.
    Term,
}

impl Kind {
    /// All kinds, in their order.
    pub const ALL: [Kind; 7] =
        [Kind::City, Kind::Guide, Kind::Journey, Kind::Desk, Kind::Page, Kind::Topic, Kind::Term];

    /// The name in the search, in references and, behind `index-kind-`, in the catalogues.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::City => "city",
            Kind::Guide => "guide",
            Kind::Journey => "journey",
            Kind::Desk => "desk",
            Kind::Page => "page",
            Kind::Topic => "topic",
            Kind::Term => "term",
        }
    }
}
