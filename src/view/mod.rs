//! What a template may see: one structure a kind of page, made from the resolved site and the words of
//! a locale. Everything in a view is plain text that the engine escapes, or [`Html`] that is safe.

mod accessibility;
mod choices;
mod city;
mod common;
mod contract;
mod desk;
mod error;
mod fee;
mod guide;
mod home;
mod lists;
mod notice;
mod reader;
mod text;
mod title;
mod value;
mod versions;

pub use accessibility::{AccessibilityView, BarrierGroup, BarrierItem, STANDARD, TARGET, accessibility};
pub use choices::{ChoiceView, choices};
pub use city::{CityView, city};
pub use common::{
    AlternateView, Crumb, LicenceView, LogoView, Notice, PageView, PublisherView, SiteView, page, site,
};
pub use contract::contract;
pub use desk::{Action, DeskCard, DeskView, OpenView, card, desk};
pub use error::{NotFoundView, RedirectView, RootView, not_found, redirect, root};
pub use fee::{FeeCard, amount, fee_card};
pub use guide::{Fact, GuideView, StubView, contents, guide, stub};
pub use home::{HomeView, home};
pub use lists::{
    CityDesks, DesksView, FooterLink, GuidesView, TopicView, desks, footer_pages, guides, topic,
};
pub use lists::{CityLink, DeskItem, Group, GuideItem, Shared, TopicLink};
pub use notice::{Elsewhere, NoticeCard, elsewhere, notice_card};
pub use reader::Reader;
pub use text::{TextView, text_page};
pub use title::{Title, title};
pub use value::{Html, escape};
pub use versions::Versions;
