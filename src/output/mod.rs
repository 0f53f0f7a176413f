//! The output: a plan from paths to jobs, what each job makes, and the folder it is published to.

mod accessibility;
mod feed;
mod offline;
mod opensearch;
mod plan;
pub mod publish;
mod robots;
mod services;
mod sitemap;

pub use plan::{Job, Plan, plan};
