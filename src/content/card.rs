//! Italy's service card: the sections of a guide with `kind: service`.

/// A section of the card.
#[derive(Debug)]
pub struct CardSection {
    /// The id of its second-level heading, the same in every language.
    pub id: &'static str,
    /// What the heading says in Italian. `None` where no title is prescribed and the section may be missing.
    pub title: Option<&'static str>,
    /// The name that the model's checker looks for in `data-element`, where it looks.
    pub element: Option<&'static str>,
}

/// The sections of the card, in their order. Titles, order and names of those that must be there are those of
/// criterion C.SI.1.3 in `italia/app-valutazione-modelli-docs`, `requisiti-e-modalita-verifica-comuni.rst`, and in
/// `italia/pa-website-validator`, `src/storage/municipality/contentTypeItems.ts`.
pub const SERVICE_CARD: [CardSection; 11] = [
    required("who", "A chi è rivolto", "service-addressed"),
    optional("description"),
    required("how", "Come fare", "service-how-to"),
    required("needed", "Cosa serve", "service-needed"),
    required("obtain", "Cosa si ottiene", "service-achieved"),
    required("times", "Tempi e scadenze", "service-calendar-text"),
    optional("cost"),
    required("access", "Accedi al servizio", "service-generic-access"),
    optional("more"),
    required("conditions", "Condizioni di servizio", CONDITIONS),
    required("contacts", "Contatti", "service-area"),
];

/// The one name that stands on a link, that to the terms of the service, and not on its section.
pub const CONDITIONS: &str = "service-file";

const fn required(id: &'static str, title: &'static str, element: &'static str) -> CardSection {
    CardSection { id, title: Some(title), element: Some(element) }
}

const fn optional(id: &'static str) -> CardSection {
    CardSection { id, title: None, element: None }
}
