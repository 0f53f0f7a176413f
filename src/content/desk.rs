//! Desks: offices, counters and helplines where somebody helps.

mod access;
mod contact;
mod decode;
mod language;

pub use access::{Access, Wheelchair};
pub use contact::{Mailbox, PhoneLine, PostalAddress};
pub(super) use contact::{mailbox, phone};
pub use language::{SpokenLanguage, SpokenMode};

use jiff::civil::Date;

use crate::config::Localized;
use crate::source::{Located, Span};
use crate::value::email::Email;
use crate::value::geo::Point;
use crate::value::hours::{Exception, HolidayPolicy, Hours};

/// A desk.
#[derive(Clone, Debug)]
pub struct Desk {
    /// The id, unique in its city.
    pub id: String,
    /// The city's id.
    pub city: String,
    /// What readers see.
    pub name: Localized,
    /// The id of the organisation that runs it.
    pub organisation: Option<Located<String>>,
    /// What kind of place it is.
    pub kind: DeskKind,
    /// Ids of service types.
    pub service_types: Vec<Located<String>>,
    /// Ids of topics.
    pub topics: Vec<Located<String>>,
    /// Ids of audiences.
    pub audiences: Vec<Located<String>>,
    /// Ids of stages.
    pub stages: Vec<Located<String>>,
    /// Where it is; a hotline and an online desk have none.
    pub address: Option<PostalAddress>,
    /// Where exactly.
    pub geo: Option<Located<Point>>,
    /// When it is open; `None` where nobody knows.
    pub hours: Option<Hours>,
    /// What holds on national and local holidays.
    pub holidays: HolidayPolicy,
    /// Days on which other hours hold.
    pub exceptions: Vec<(Exception, Option<Localized>)>,
    /// Whether one needs an appointment.
    pub appointment: Appointment,
    /// A longer closure.
    pub closure: Option<Closure>,
    /// Which languages are spoken.
    pub languages: Vec<SpokenLanguage>,
    /// Telephone numbers.
    pub phones: Vec<PhoneLine>,
    /// Role mailboxes.
    pub emails: Vec<Mailbox>,
    /// Its site.
    pub web: Option<String>,
    /// Where an appointment is made.
    pub booking_url: Option<String>,
    /// Certified mail, for letters with legal force.
    pub pec: Option<Email>,
    /// Who can get in, and how.
    pub access: Option<Access>,
    /// Whether the help costs something.
    pub paid: Option<bool>,
    /// For whom it is.
    pub eligibility: Option<Localized>,
    /// Whether children are welcome.
    pub child_friendly: Option<bool>,
    /// How help is given from afar: `phone`, `video`, `chat`, `email`.
    pub remote: Vec<&'static str>,
    /// When somebody last checked it.
    pub verified_on: Option<Date>,
    /// Where the facts are published.
    pub source_url: Option<String>,
    /// The first day on which it shows.
    pub valid_from: Option<Date>,
    /// The last day on which it shows.
    pub valid_to: Option<Located<Date>>,
    /// Whether it is sample data.
    pub demo: bool,
    /// The whole record.
    pub span: Span,
}

/// What kind of place a desk is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DeskKind(pub &'static str);

impl DeskKind {
    /// All kinds.
    pub const ALL: [&'static str; 12] = [
        "welcome-desk",
        "immigration-office",
        "registry",
        "health",
        "tax",
        "job",
        "university",
        "school",
        "library",
        "ngo",
        "hotline",
        "online",
    ];

    /// Whether there is a place to go to.
    pub fn has_address(self) -> bool {
        !matches!(self.0, "hotline" | "online")
    }
}

/// Whether one needs an appointment, and where to make it.
#[derive(Clone, Debug, Default)]
pub struct Appointment {
    /// Whether one needs it.
    pub mode: AppointmentMode,
    /// Where to make it.
    pub url: Option<String>,
    /// Whom to call for it.
    pub phone: Option<crate::value::phone::Phone>,
}

/// Whether one needs an appointment. Not a kind of opening: a desk can be open and still turn away
/// whoever has none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AppointmentMode {
    /// Just come.
    #[default]
    None,
    /// Come, or make one.
    Optional,
    /// Nobody is seen without.
    Required,
}

/// A longer closure.
#[derive(Clone, Debug)]
pub struct Closure {
    /// The first day.
    pub from: Option<Date>,
    /// The last day, where it is known.
    pub until: Option<Date>,
    /// Why.
    pub reason: Option<Localized>,
}

impl Closure {
    /// Whether the desk is closed for it on a day.
    pub fn covers(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

impl Desk {
    /// `city/desk`, as references name it.
    pub fn path(&self) -> String {
        format!("{}/{}", self.city, self.id)
    }

    /// Whether it shows on a day.
    pub fn is_valid(&self, day: Date) -> bool {
        self.valid_from.is_none_or(|from| from <= day)
            && self.valid_to.as_ref().is_none_or(|to| day <= to.value)
    }
}
