//! The translators' loop: the smallest texts with a state of their own (units), what state they are in, and what is
//! recorded of them. Nothing here reads or writes a file.

pub mod exchange;
mod item;
mod messages;
mod report;
mod sections;
mod state;
mod store;
mod strings;
mod unit;

pub use item::{Item, Kind, items};
pub use report::{Row, Tally, by_city, by_kind, by_locale, report, total};
pub use state::{State, state};
pub use store::{Line, Recorded, Store};
pub use unit::{Form, Unit, Version};
