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
