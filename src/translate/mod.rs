//! The translators' loop: the smallest texts with a state of their own (units), what state they are in, and what is
//! recorded of them. Nothing here reads or writes a file.

mod diff;
pub mod exchange;
mod find;
mod front;
mod item;
mod messages;
mod record;
mod report;
mod sections;
mod standing;
mod state;
mod store;
mod strings;
mod table;
mod texts;
mod unit;

pub use diff::{Difference, Piece, compare, difference};
pub use find::find;
pub use item::{Item, Kind, items};
pub use record::{Recording, Wish, record};
pub use report::{About, Row, Tally, by_city, by_kind, by_locale, report, targets, total};
pub use standing::{Standing, standing};
pub use state::{State, state};
pub use store::{Line, Recorded, Store};
pub use table::{csv, json};
pub use texts::check_texts;
pub use unit::{Form, Unit, Version};
