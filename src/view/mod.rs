//! What a template may see: one structure a kind of page, made from the resolved site and the words of
//! a locale. Everything in a view is plain text that the engine escapes, or [`Html`] that is safe.

mod accessibility;
mod choices;
mod city;
mod common;
mod contract;
mod counter;
mod desk;
mod directory;
mod error;
mod facets;
mod fee;
mod glossary;
mod guide;
mod home;
mod index;
mod journey;
mod journeys;
mod lists;
mod map;
mod notice;
mod qr;
mod reader;
mod remarks;
mod search;
mod services;
mod status;
mod text;
mod title;
mod value;
mod versions;

pub use accessibility::{AccessibilityView, BarrierGroup, BarrierItem, STANDARD, TARGET, accessibility};
pub use choices::{ChoiceView, choices};
pub use city::{CityView, city};
pub use common::{
    AlternateView, Crumb, KEPT_PAGES, LicenceView, LogoView, Notice, PageView, PublisherView, SiteView,
    WORKER, page, site,
};
pub use contract::contract;
pub use counter::{Column, CounterView, FactPair, Pair, column, counter, counter_page};
pub use desk::{Action, DeskCard, DeskView, OpenView, card, desk};
pub use directory::{CityDesks, DesksView, DirectoryDesk, desks};
pub use error::{NotFoundView, OfflineView, RedirectView, RootView, not_found, offline, redirect, root};
pub use facets::{FiltersView, OptionGroup, OptionView, PatternView};
pub use fee::{FeeCard, amount, fee_card};
pub use glossary::{GlossaryView, TermView, glossary, term};
pub use guide::{Fact, GuideView, Neighbour, StubView, contents, guide, stub};
pub use home::{HomeView, home};
pub use index::{IndexItem, IndexLetter, IndexView, index};
pub use journey::{CostLine, JourneyView, StepCosts, StepView, StopView, journey};
pub use journeys::{CityJourneys, JourneyItem, JourneysView, journeys};
pub use lists::{CityLink, DeskItem, Group, GuideItem, Shared, TopicLink};
pub use lists::{FooterLink, GuidesView, TopicView, footer_pages, guides, topic};
pub use map::{MapView, PinView, ScaleView};
pub use notice::{Elsewhere, NoticeCard, elsewhere, notice_card};
pub use reader::Reader;
pub use search::{FacetView, OPENSEARCH, SEARCH_WORDS, SearchLinks, SearchView, search, search_words};
pub use services::{ColumnView, FamilyView, FieldView, ServiceView, ServicesView, services};
pub use status::{
    StatusKind, StatusLanguage, StatusLine, StatusTable, StatusText, StatusView, translation_status,
};
pub use text::{TextView, text_page};
pub use title::{Title, title};
pub use value::{Body, Html, escape, in_language};
pub use versions::Versions;
